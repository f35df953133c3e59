// `pnpm words` writes this from catalogues/cli/sides.cs.yaml and catalogues/cli/sides.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface SidesMessages {
  finding: { outcome: string | number; status: string | number };
  prosecution: null;
  defence: null;
  nothing: null;
  given: { facts: string | number };
  missing: { facts: string | number };
  falls: null;
  fallsOr: { facts: string | number };
  fact: { fact: string | number; value: string | number };
  "rule.yes": null;
  "rule.no": null;
  "rule.unknown": null;
  "reading.yes": null;
  "reading.no": null;
  "reading.unknown": null;
  "presumption.yes": null;
  "presumption.no": null;
  note: null;
}

export const sidesWords: Catalogue<SidesMessages> = {
  cs: {
    finding: [{"type":1,"value":"outcome"},{"type":0,"value":": "},{"type":1,"value":"status"}],
    prosecution: "Státní zástupce: co musí prokázat",
    defence: "Obhajoba: čím se lze bránit",
    nothing: "Pravidla zde nic neuvádějí.",
    given: [{"type":0,"value":"Známo: "},{"type":1,"value":"facts"}],
    missing: [{"type":0,"value":"Je třeba zjistit: "},{"type":1,"value":"facts"}],
    falls: "Padá, zjistí-li se opak.",
    fallsOr: [{"type":0,"value":"Padá, zjistí-li se opak, nebo jakmile se uvede: "},{"type":1,"value":"facts"},{"type":0,"value":"."}],
    fact: [{"type":1,"value":"fact"},{"type":0,"value":" = "},{"type":1,"value":"value"}],
    "rule.yes": "podmínky jsou splněny",
    "rule.no": "podmínky nejsou splněny",
    "rule.unknown": "zatím neurčeno",
    "reading.yes": "uplatní se",
    "reading.no": "neuplatní se",
    "reading.unknown": "otevřený",
    "presumption.yes": "zatím se předpokládá",
    "presumption.no": "padl, případ uvádí opak",
    note: "Pravidlo se posuzuje podle vlastních podmínek; zda je prolamuje výjimka, ukazuje druhá strana. Co chybí, neříká, kdo nese v řízení důkazní břemeno.",
  },
  en: {
    finding: [{"type":1,"value":"outcome"},{"type":0,"value":": "},{"type":1,"value":"status"}],
    prosecution: "Prosecution: what it has to show",
    defence: "Defence: what can be answered",
    nothing: "Nothing in the rules.",
    given: [{"type":0,"value":"Given: "},{"type":1,"value":"facts"}],
    missing: [{"type":0,"value":"Missing: "},{"type":1,"value":"facts"}],
    falls: "Falls if it is found to be otherwise.",
    fallsOr: [{"type":0,"value":"Falls if it is found to be otherwise, or once this is stated: "},{"type":1,"value":"facts"},{"type":0,"value":"."}],
    fact: [{"type":1,"value":"fact"},{"type":0,"value":" = "},{"type":1,"value":"value"}],
    "rule.yes": "conditions met",
    "rule.no": "conditions not met",
    "rule.unknown": "not settled",
    "reading.yes": "followed",
    "reading.no": "not followed",
    "reading.unknown": "open",
    "presumption.yes": "assumed for now",
    "presumption.no": "fell, the case says otherwise",
    note: "A rule is looked at by its own conditions; whether an exception defeats it is seen on the other side. Missing here does not say who bears the burden of proof in court.",
  },
};
