// `pnpm words` writes this from catalogues/cli/timeline.cs.yaml and catalogues/cli/timeline.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface TimelineMessages {
  heading: null;
  law: null;
  changes: null;
  "why.act": null;
  "why.chosen": null;
  "why.wording": null;
  "why.decision": null;
  nothing: null;
  start: null;
  atTheAct: null;
  atTheStart: null;
  noFindings: null;
  favourable: null;
  outcome: null;
  more: null;
  reason: null;
  lawOf: { day: string | number };
  days: { count: number; days: string | number };
  everyDay: null;
  notComparable: null;
  same: null;
  lawOfTheAct: null;
  underIt: { outcome: string | number; answer: string | number };
  row: null;
  openRow: { rows: string | number };
  ranges: { from: string | number; to: string | number };
  noRow: null;
  "reason.betterAnswer": { outcome: string | number; days: string | number };
  "reason.lowerRange": { days: string | number };
  "reason.sameAnswer": null;
  "reason.noLaterIsBetter": null;
  "reason.notAnswered": { days: string | number };
  "reason.notSettled": { outcome: string | number; days: string | number };
  "reason.rowOpen": { days: string | number };
  "reason.moreCounts": { days: string | number };
  "reason.readingOpen": { reading: string | number };
  "reason.decisionOpen": { days: string | number };
  "reason.notFromTheAct": null;
}

export const timelineWords: Catalogue<TimelineMessages> = {
  cs: {
    heading: "Od činu po rozhodnutí",
    law: "Právo",
    changes: "Co se mění",
    "why.act": "doby činu",
    "why.chosen": "zvoleného rozhodného dne",
    "why.wording": "nové znění",
    "why.decision": "doby rozhodnutí",
    nothing: "nic",
    start: "výchozí stav",
    atTheAct: "Podle práva doby činu",
    atTheStart: "Podle práva zvoleného rozhodného dne",
    noFindings: "případ podle tohoto práva posoudit nelze",
    favourable: "Právo příznivější pro pachatele",
    outcome: "Závěr",
    more: "Příznivější",
    reason: "Proč",
    lawOf: [{"type":0,"value":"právo ke dni "},{"type":1,"value":"day"}],
    days: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"ke dni "},{"type":1,"value":"days"}]},"few":{"value":[{"type":0,"value":"ke dnům "},{"type":1,"value":"days"}]},"many":{"value":[{"type":0,"value":"ke dnům "},{"type":1,"value":"days"}]},"other":{"value":[{"type":0,"value":"ke dnům "},{"type":1,"value":"days"}]}},"offset":0,"pluralType":"cardinal"}],
    everyDay: "ke každému uvedenému dni",
    notComparable: "pravidlem porovnat nelze: musí rozhodnout člověk",
    same: "Na znění nezáleží; použije se právo doby činu.",
    lawOfTheAct: "právo doby činu",
    underIt: [{"type":0,"value":"závěr „"},{"type":1,"value":"outcome"},{"type":0,"value":"“ podle tohoto práva – "},{"type":1,"value":"answer"}],
    row: "Nejpřísnější sazba, která přichází v úvahu",
    openRow: [{"type":0,"value":"není určena; může jí být "},{"type":1,"value":"rows"}],
    ranges: [{"type":0,"value":"sazba "},{"type":1,"value":"from"},{"type":0,"value":" → "},{"type":1,"value":"to"}],
    noRow: "žádná",
    "reason.betterAnswer": [{"type":0,"value":"závěr „"},{"type":1,"value":"outcome"},{"type":0,"value":"“ neplatí podle práva "},{"type":1,"value":"days"}],
    "reason.lowerRange": [{"type":0,"value":"trestní sazba je nejnižší podle práva "},{"type":1,"value":"days"}],
    "reason.sameAnswer": "podle každého práva stejně",
    "reason.noLaterIsBetter": "žádné pozdější právo není příznivější",
    "reason.notAnswered": [{"type":0,"value":"případ nelze posoudit podle práva "},{"type":1,"value":"days"}],
    "reason.notSettled": [{"type":0,"value":"závěr „"},{"type":1,"value":"outcome"},{"type":0,"value":"“ nelze zatím určit podle práva "},{"type":1,"value":"days"}],
    "reason.rowOpen": [{"type":0,"value":"která sazba je nejpřísnější, nelze určit podle práva "},{"type":1,"value":"days"}],
    "reason.moreCounts": [{"type":0,"value":"přichází v úvahu i trestný čin mimo pravidla podle práva "},{"type":1,"value":"days"}],
    "reason.readingOpen": [{"type":0,"value":"výklad „"},{"type":1,"value":"reading"},{"type":0,"value":"“ je otevřený"}],
    "reason.decisionOpen": [{"type":0,"value":"den rozhodnutí není určen a záleží na tom, zda už tehdy bylo účinné právo "},{"type":1,"value":"days"}],
    "reason.notFromTheAct": "přehled začíná zvoleným rozhodným dnem, ne právem doby činu",
  },
  en: {
    heading: "From the act to the decision",
    law: "Law",
    changes: "What changes",
    "why.act": "of the act",
    "why.chosen": "of the chosen law date",
    "why.wording": "new wording",
    "why.decision": "of the decision",
    nothing: "nothing",
    start: "starting point",
    atTheAct: "By the law of the act",
    atTheStart: "By the law of the chosen law date",
    noFindings: "the case cannot be put before this law",
    favourable: "Law more favourable to the person",
    outcome: "Outcome",
    more: "More favourable",
    reason: "Why",
    lawOf: [{"type":0,"value":"law of "},{"type":1,"value":"day"}],
    days: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"days"}]},"other":{"value":[{"type":1,"value":"days"}]}},"offset":0,"pluralType":"cardinal"}],
    everyDay: "every day shown",
    notComparable: "not comparable by rule: a person must decide",
    same: "The wording makes no difference; the law of the act applies.",
    lawOfTheAct: "the law of the act",
    underIt: [{"type":0,"value":"“"},{"type":1,"value":"outcome"},{"type":0,"value":"” under that law: "},{"type":1,"value":"answer"}],
    row: "Gravest range that counts",
    openRow: [{"type":0,"value":"open; may be "},{"type":1,"value":"rows"}],
    ranges: [{"type":0,"value":"range "},{"type":1,"value":"from"},{"type":0,"value":" → "},{"type":1,"value":"to"}],
    noRow: "none",
    "reason.betterAnswer": [{"type":0,"value":"“"},{"type":1,"value":"outcome"},{"type":0,"value":"” does not hold under the law of "},{"type":1,"value":"days"}],
    "reason.lowerRange": [{"type":0,"value":"the range of imprisonment is lowest under the law of "},{"type":1,"value":"days"}],
    "reason.sameAnswer": "the same under each law",
    "reason.noLaterIsBetter": "no later law is more favourable",
    "reason.notAnswered": [{"type":0,"value":"the case cannot be put before the law of "},{"type":1,"value":"days"}],
    "reason.notSettled": [{"type":0,"value":"“"},{"type":1,"value":"outcome"},{"type":0,"value":"” is not settled under the law of "},{"type":1,"value":"days"}],
    "reason.rowOpen": [{"type":0,"value":"which range is the gravest is open under the law of "},{"type":1,"value":"days"}],
    "reason.moreCounts": [{"type":0,"value":"an offence outside the rules counts too under the law of "},{"type":1,"value":"days"}],
    "reason.readingOpen": [{"type":0,"value":"the reading “"},{"type":1,"value":"reading"},{"type":0,"value":"” is open"}],
    "reason.decisionOpen": [{"type":0,"value":"the day of the decision is not settled, and it turns on whether the law of "},{"type":1,"value":"days"},{"type":0,"value":" was in force by then"}],
    "reason.notFromTheAct": "the laws begin with that of the chosen law date, not with the law of the act",
  },
};
