// `pnpm words` writes this from catalogues/web/met.cs.yaml and catalogues/web/met.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface MetMessages {
  met: null;
  notMet: null;
  contested: null;
}

export const metWords: Catalogue<MetMessages> = {
  cs: {
    met: "splněno",
    notMet: "nesplněno",
    contested: "sporné",
  },
  en: {
    met: "met",
    notMet: "not met",
    contested: "contested",
  },
};
