// `pnpm words` writes this from catalogues/cli/analysis.cs.yaml and catalogues/cli/analysis.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface AnalysisMessages {
  "short.yes": null;
  "short.no": null;
  "short.unknown": null;
  "short.contested": null;
  working: { seconds: string | number };
  cases: { count: number; shown: string | number };
}

export const analysisWords: Catalogue<AnalysisMessages> = {
  cs: {
    "short.yes": "ano",
    "short.no": "ne",
    "short.unknown": "neurčeno",
    "short.contested": "sporné",
    working: [{"type":0,"value":"počítám, "},{"type":1,"value":"seconds"},{"type":0,"value":" s"}],
    cases: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"shown"},{"type":0,"value":" právně odlišná kombinace údajů"}]},"few":{"value":[{"type":1,"value":"shown"},{"type":0,"value":" právně odlišné kombinace údajů"}]},"many":{"value":[{"type":1,"value":"shown"},{"type":0,"value":" právně odlišné kombinace údajů"}]},"other":{"value":[{"type":1,"value":"shown"},{"type":0,"value":" právně odlišných kombinací údajů"}]}},"offset":0,"pluralType":"cardinal"}],
  },
  en: {
    "short.yes": "yes",
    "short.no": "no",
    "short.unknown": "open",
    "short.contested": "contested",
    working: [{"type":0,"value":"working, "},{"type":1,"value":"seconds"},{"type":0,"value":" s"}],
    cases: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"shown"},{"type":0,"value":" legally distinct combination of facts"}]},"other":{"value":[{"type":1,"value":"shown"},{"type":0,"value":" legally distinct combinations of facts"}]}},"offset":0,"pluralType":"cardinal"}],
  },
};
