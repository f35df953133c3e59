// `pnpm words` writes this from catalogues/cli/counterfactual.cs.yaml and catalogues/cli/counterfactual.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface CounterfactualMessages {
  finding: { outcome: string | number; status: string | number };
  to: { status: string | number };
  more: null;
  findOut: { value: string | number };
  otherwise: { from: string | number; to: string | number };
  also: null;
  restsOn: { provisions: string | number };
  whyNot: null;
  lacks: null;
  and: null;
  or: null;
  none: { count: number; status: string | number };
  moreWays: { count: number };
}

export const counterfactualWords: Catalogue<CounterfactualMessages> = {
  cs: {
    finding: [{"type":1,"value":"outcome"},{"type":0,"value":": "},{"type":1,"value":"status"}],
    to: [{"type":0,"value":"Nejmenší změny, které vedou k odpovědi „"},{"type":1,"value":"status"},{"type":0,"value":"“"}],
    more: "Změn je víc, než kolik se vypsalo; počet zvýší --limit.",
    findOut: [{"type":0,"value":"není známo; muselo by být: "},{"type":1,"value":"value"}],
    otherwise: [{"type":1,"value":"from"},{"type":0,"value":" → "},{"type":1,"value":"to"}],
    also: "a zároveň",
    restsOn: [{"type":0,"value":"Nově se opírá o: "},{"type":1,"value":"provisions"},{"type":0,"value":"."}],
    whyNot: "Co závěru brání, pravidlo po pravidle",
    lacks: "stačilo by",
    and: " a zároveň ",
    or: "nebo",
    none: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Žádná změna, která zahrnuje nejvýše "},{"type":1,"value":"count"},{"type":0,"value":" údaj, k odpovědi „"},{"type":1,"value":"status"},{"type":0,"value":"“ s jistotou nevede."}]},"few":{"value":[{"type":0,"value":"Žádná změna, která zahrnuje nejvýše "},{"type":1,"value":"count"},{"type":0,"value":" údaje, k odpovědi „"},{"type":1,"value":"status"},{"type":0,"value":"“ s jistotou nevede."}]},"many":{"value":[{"type":0,"value":"Žádná změna, která zahrnuje nejvýše "},{"type":1,"value":"count"},{"type":0,"value":" údaje, k odpovědi „"},{"type":1,"value":"status"},{"type":0,"value":"“ s jistotou nevede."}]},"other":{"value":[{"type":0,"value":"Žádná změna, která zahrnuje nejvýše "},{"type":1,"value":"count"},{"type":0,"value":" údajů, k odpovědi „"},{"type":1,"value":"status"},{"type":0,"value":"“ s jistotou nevede."}]}},"offset":0,"pluralType":"cardinal"}],
    moreWays: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"a ještě "},{"type":1,"value":"count"},{"type":0,"value":" cesta (--json)"}]},"few":{"value":[{"type":0,"value":"a ještě "},{"type":1,"value":"count"},{"type":0,"value":" cesty (--json)"}]},"many":{"value":[{"type":0,"value":"a ještě "},{"type":1,"value":"count"},{"type":0,"value":" cesty (--json)"}]},"other":{"value":[{"type":0,"value":"a ještě "},{"type":1,"value":"count"},{"type":0,"value":" cest (--json)"}]}},"offset":0,"pluralType":"cardinal"}],
  },
  en: {
    finding: [{"type":1,"value":"outcome"},{"type":0,"value":": "},{"type":1,"value":"status"}],
    to: [{"type":0,"value":"Smallest changes that lead to “"},{"type":1,"value":"status"},{"type":0,"value":"”"}],
    more: "There are more changes than are shown; --limit raises the number.",
    findOut: [{"type":0,"value":"not known; would have to be: "},{"type":1,"value":"value"}],
    otherwise: [{"type":1,"value":"from"},{"type":0,"value":" → "},{"type":1,"value":"to"}],
    also: "and",
    restsOn: [{"type":0,"value":"Newly rests on "},{"type":1,"value":"provisions"},{"type":0,"value":"."}],
    whyNot: "What stands in the way, rule by rule",
    lacks: "it would take",
    and: ", and ",
    or: "or",
    none: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"No change of at most "},{"type":1,"value":"count"},{"type":0,"value":" fact leads to “"},{"type":1,"value":"status"},{"type":0,"value":"” with certainty."}]},"other":{"value":[{"type":0,"value":"No change of at most "},{"type":1,"value":"count"},{"type":0,"value":" facts leads to “"},{"type":1,"value":"status"},{"type":0,"value":"” with certainty."}]}},"offset":0,"pluralType":"cardinal"}],
    moreWays: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"and "},{"type":1,"value":"count"},{"type":0,"value":" further way (--json)"}]},"other":{"value":[{"type":0,"value":"and "},{"type":1,"value":"count"},{"type":0,"value":" further ways (--json)"}]}},"offset":0,"pluralType":"cardinal"}],
  },
};
