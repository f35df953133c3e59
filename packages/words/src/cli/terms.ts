// `pnpm words` writes this from catalogues/cli/terms.cs.yaml and catalogues/cli/terms.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface TermsMessages {
  "checked.read": null;
  "checked.partly": null;
  "checked.secondHand": null;
  "checked.notRead": null;
  spanFrom: { from: string | number };
  spanBetween: { from: string | number; to: string | number };
}

export const termsWords: Catalogue<TermsMessages> = {
  cs: {
    "checked.read": "text přečten",
    "checked.partly": "text přečten zčásti",
    "checked.secondHand": "převzato z druhé ruky",
    "checked.notRead": "text nepřečten",
    spanFrom: [{"type":0,"value":"od "},{"type":1,"value":"from"}],
    spanBetween: [{"type":1,"value":"from"},{"type":0,"value":" – "},{"type":1,"value":"to"}],
  },
  en: {
    "checked.read": "text read",
    "checked.partly": "text read in part",
    "checked.secondHand": "taken at second hand",
    "checked.notRead": "text not read",
    spanFrom: [{"type":0,"value":"from "},{"type":1,"value":"from"}],
    spanBetween: [{"type":1,"value":"from"},{"type":0,"value":" – "},{"type":1,"value":"to"}],
  },
};
