// `pnpm words` writes this from catalogues/cli/check.cs.yaml and catalogues/cli/check.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface CheckMessages {
  table: { count: number; day: string | number; amendments: string | number };
  "level.require": null;
  "level.request": null;
  "level.invite": null;
  "level.duty": null;
  level: null;
  recommendation: null;
  answer: null;
  "status.met": null;
  "status.notMet": null;
  "status.contested": null;
  changed: { count: number };
  fails: null;
  share: { percent: string | number };
  failing: { failing: string | number; of: string | number };
  contested: null;
  example: null;
  moves: { outcome: string | number; fact: string | number };
  summary: { met: string | number; contested: string | number; notMet: string | number };
  caution: null;
}

export const checkWords: Catalogue<CheckMessages> = {
  cs: {
    table: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"Doporučení, právo ke dni "},{"type":1,"value":"day"}]},"one":{"value":[{"type":0,"value":"Doporučení, právo ke dni "},{"type":1,"value":"day"},{"type":0,"value":", ve znění návrhu "},{"type":1,"value":"amendments"}]},"few":{"value":[{"type":0,"value":"Doporučení, právo ke dni "},{"type":1,"value":"day"},{"type":0,"value":", ve znění návrhů "},{"type":1,"value":"amendments"}]},"many":{"value":[{"type":0,"value":"Doporučení, právo ke dni "},{"type":1,"value":"day"},{"type":0,"value":", ve znění návrhů "},{"type":1,"value":"amendments"}]},"other":{"value":[{"type":0,"value":"Doporučení, právo ke dni "},{"type":1,"value":"day"},{"type":0,"value":", ve znění návrhů "},{"type":1,"value":"amendments"}]}},"offset":0,"pluralType":"cardinal"}],
    "level.require": "požaduje",
    "level.request": "žádá",
    "level.invite": "vyzývá",
    "level.duty": "povinnost",
    level: "Stupeň",
    recommendation: "Doporučení",
    answer: "Splněno?",
    "status.met": "splněno",
    "status.notMet": "nesplněno",
    "status.contested": "sporné",
    changed: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"Oproti právu bez návrhu se nemění žádná odpověď. Jednotlivé případy se měnit mohou: `cokdyby compare`."}]},"one":{"value":[{"type":0,"value":"Oproti právu bez návrhu se mění "},{"type":1,"value":"count"},{"type":0,"value":" odpověď (dříve → nově). Které případy se mění, ukáže `cokdyby compare`."}]},"few":{"value":[{"type":0,"value":"Oproti právu bez návrhu se mění "},{"type":1,"value":"count"},{"type":0,"value":" odpovědi (dříve → nově). Které případy se mění, ukáže `cokdyby compare`."}]},"many":{"value":[{"type":0,"value":"Oproti právu bez návrhu se mění "},{"type":1,"value":"count"},{"type":0,"value":" odpovědi (dříve → nově). Které případy se mění, ukáže `cokdyby compare`."}]},"other":{"value":[{"type":0,"value":"Oproti právu bez návrhu se mění "},{"type":1,"value":"count"},{"type":0,"value":" odpovědí (dříve → nově). Které případy se mění, ukáže `cokdyby compare`."}]}},"offset":0,"pluralType":"cardinal"}],
    fails: "Neobstojí",
    share: [{"type":1,"value":"percent"},{"type":0,"value":" %"}],
    failing: [{"type":1,"value":"failing"},{"type":0,"value":" z celkem "},{"type":1,"value":"of"},{"type":0,"value":" kombinací údajů"}],
    contested: "Co závisí na výkladu",
    example: "Nejmenší případ, který neobstojí",
    moves: [{"type":0,"value":"závěr „"},{"type":1,"value":"outcome"},{"type":0,"value":"“ změní už jiná hodnota údaje „"},{"type":1,"value":"fact"},{"type":0,"value":"“"}],
    summary: [{"type":0,"value":"Splněno "},{"type":1,"value":"met"},{"type":0,"value":", sporné "},{"type":1,"value":"contested"},{"type":0,"value":", nesplněno "},{"type":1,"value":"notMet"},{"type":0,"value":"; přes všechny případy a výklady, bez pracovních předpokladů."}],
    caution: "Hodnotí se jen právní úprava; doporučení může splnit i praxe nebo metodický pokyn.",
  },
  en: {
    table: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"Recommendations, law of "},{"type":1,"value":"day"}]},"one":{"value":[{"type":0,"value":"Recommendations, law of "},{"type":1,"value":"day"},{"type":0,"value":", amended by "},{"type":1,"value":"amendments"}]},"other":{"value":[{"type":0,"value":"Recommendations, law of "},{"type":1,"value":"day"},{"type":0,"value":", amended by "},{"type":1,"value":"amendments"}]}},"offset":0,"pluralType":"cardinal"}],
    "level.require": "requires",
    "level.request": "requests",
    "level.invite": "invites",
    "level.duty": "duty",
    level: "Level",
    recommendation: "Recommendation",
    answer: "Answer",
    "status.met": "met",
    "status.notMet": "not met",
    "status.contested": "contested",
    changed: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"No answer changes against the law without the amendment. Cases may: `cokdyby compare`."}]},"one":{"value":[{"type":0,"value":"Against the law without the amendment "},{"type":1,"value":"count"},{"type":0,"value":" answer changes (before → after). Which cases change: `cokdyby compare`."}]},"other":{"value":[{"type":0,"value":"Against the law without the amendment "},{"type":1,"value":"count"},{"type":0,"value":" answers change (before → after). Which cases change: `cokdyby compare`."}]}},"offset":0,"pluralType":"cardinal"}],
    fails: "Fails in",
    share: [{"type":1,"value":"percent"},{"type":0,"value":"%"}],
    failing: [{"type":1,"value":"failing"},{"type":0,"value":" of "},{"type":1,"value":"of"},{"type":0,"value":" combinations of facts"}],
    contested: "What turns on a reading",
    example: "The smallest case that falls short",
    moves: [{"type":0,"value":"“"},{"type":1,"value":"fact"},{"type":0,"value":"” alone turns “"},{"type":1,"value":"outcome"},{"type":0,"value":"”"}],
    summary: [{"type":1,"value":"met"},{"type":0,"value":" met, "},{"type":1,"value":"contested"},{"type":0,"value":" contested, "},{"type":1,"value":"notMet"},{"type":0,"value":" not met; over all cases and readings, no working assumption used."}],
    caution: "It judges the law alone: practice and guidance may meet a recommendation too.",
  },
};
