// `pnpm words` writes this from catalogues/cli/compare.cs.yaml and catalogues/cli/compare.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface CompareMessages {
  base: null;
  amended: null;
  over: { cases: string | number };
  held: { count: number; readings: string | number };
  where: null;
  outcome: null;
  change: null;
  caseCount: null;
  underAll: null;
  kinds: null;
  kind: { at: string | number; cases: string | number };
  holds: null;
  fails: null;
  beforeAfter: { before: string | number; after: string | number };
  or: null;
  reading: { label: string | number };
  restsOn: null;
  example: null;
  uncovered: { cases: string | number };
  overlap: null;
  lawOf: { count: number; day: string | number; amendments: string | number };
  whereNone: null;
  identical: { count: number; cases: string | number };
  later: { day: string | number; on: string | number };
  elsewhere: { count: number; outcomes: string | number; options: string | number };
  kindWhere: { cases: string | number };
  meant: null;
  meantIdle: { at: string | number };
  sideEffects: null;
  sideNone: null;
}

export const compareWords: Catalogue<CompareMessages> = {
  cs: {
    base: "Výchozí právo",
    amended: "Posuzované právo",
    over: [{"type":0,"value":"Právo rozlišuje: "},{"type":1,"value":"cases"},{"type":0,"value":". Porovnány jsou všechny, při každé volbě otevřených výkladů."}],
    held: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"Otevřené jsou všechny výklady."}]},"one":{"value":[{"type":0,"value":"Pevně je zvolen výklad "},{"type":1,"value":"readings"},{"type":0,"value":". Ostatní výklady jsou otevřené."}]},"few":{"value":[{"type":0,"value":"Pevně jsou zvoleny výklady "},{"type":1,"value":"readings"},{"type":0,"value":". Ostatní výklady jsou otevřené."}]},"many":{"value":[{"type":0,"value":"Pevně jsou zvoleny výklady "},{"type":1,"value":"readings"},{"type":0,"value":". Ostatní výklady jsou otevřené."}]},"other":{"value":[{"type":0,"value":"Pevně jsou zvoleny výklady "},{"type":1,"value":"readings"},{"type":0,"value":". Ostatní výklady jsou otevřené."}]}},"offset":0,"pluralType":"cardinal"}],
    where: "Jen případy, v nichž platí podmínka --where.",
    outcome: "Závěr",
    change: "Změna",
    caseCount: "Kombinace údajů",
    underAll: "při každém otevřeném výkladu",
    kinds: "Druhy",
    kind: [{"type":1,"value":"at"},{"type":0,"value":". "},{"type":1,"value":"cases"},{"type":0,"value":", kde"}],
    holds: "platí",
    fails: "neplatí",
    beforeAfter: [{"type":0,"value":"dříve "},{"type":1,"value":"before"},{"type":0,"value":", nově "},{"type":1,"value":"after"}],
    or: " nebo ",
    reading: [{"type":0,"value":"výklad „"},{"type":1,"value":"label"},{"type":0,"value":"“"}],
    restsOn: "Opírá se o",
    example: "Jeden takový případ",
    uncovered: [{"type":0,"value":"A dále "},{"type":1,"value":"cases"},{"type":0,"value":" dalších druhů; ukáže je vyšší --limit."}],
    overlap: "Kombinace může být několika druhů, součet jejich počtů proto může být vyšší.",
    lawOf: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"ke dni "},{"type":1,"value":"day"}]},"one":{"value":[{"type":0,"value":"ke dni "},{"type":1,"value":"day"},{"type":0,"value":", ve znění návrhu "},{"type":1,"value":"amendments"}]},"few":{"value":[{"type":0,"value":"ke dni "},{"type":1,"value":"day"},{"type":0,"value":", ve znění návrhů "},{"type":1,"value":"amendments"}]},"many":{"value":[{"type":0,"value":"ke dni "},{"type":1,"value":"day"},{"type":0,"value":", ve znění návrhů "},{"type":1,"value":"amendments"}]},"other":{"value":[{"type":0,"value":"ke dni "},{"type":1,"value":"day"},{"type":0,"value":", ve znění návrhů "},{"type":1,"value":"amendments"}]}},"offset":0,"pluralType":"cardinal"}],
    whereNone: "Podmínce --where neodpovídá žádný případ; není co porovnat.",
    identical: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Při těchto výkladech se nic nemění: "},{"type":1,"value":"count"},{"type":0,"value":" závěr – v každém případě stejně (celkem "},{"type":1,"value":"cases"},{"type":0,"value":"). Je to dokázáno, ne odhadnuto ze vzorku."}]},"few":{"value":[{"type":0,"value":"Při těchto výkladech se nic nemění: "},{"type":1,"value":"count"},{"type":0,"value":" závěry – v každém případě stejně (celkem "},{"type":1,"value":"cases"},{"type":0,"value":"). Je to dokázáno, ne odhadnuto ze vzorku."}]},"many":{"value":[{"type":0,"value":"Při těchto výkladech se nic nemění: "},{"type":1,"value":"count"},{"type":0,"value":" závěru – v každém případě stejně (celkem "},{"type":1,"value":"cases"},{"type":0,"value":"). Je to dokázáno, ne odhadnuto ze vzorku."}]},"other":{"value":[{"type":0,"value":"Při těchto výkladech se nic nemění: "},{"type":1,"value":"count"},{"type":0,"value":" závěrů – v každém případě stejně (celkem "},{"type":1,"value":"cases"},{"type":0,"value":"). Je to dokázáno, ne odhadnuto ze vzorku."}]}},"offset":0,"pluralType":"cardinal"}],
    later: [{"type":0,"value":"Nic, čím se obě znění liší, není v rozhodný den účinné; první změna nabývá účinnosti "},{"type":1,"value":"day"},{"type":0,"value":". Znění ke dni účinnosti porovná --on "},{"type":1,"value":"on"},{"type":0,"value":"."}],
    elsewhere: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"Nic se nemění, ani když se výchozí výklady otevřou."}]},"one":{"value":[{"type":0,"value":"Když se výchozí výklady otevřou, mění se ještě "},{"type":1,"value":"count"},{"type":0,"value":" závěr: "},{"type":1,"value":"outcomes"},{"type":0,"value":". Ukáže to "},{"type":1,"value":"options"},{"type":0,"value":"."}]},"few":{"value":[{"type":0,"value":"Když se výchozí výklady otevřou, mění se ještě "},{"type":1,"value":"count"},{"type":0,"value":" závěry: "},{"type":1,"value":"outcomes"},{"type":0,"value":". Ukáže to "},{"type":1,"value":"options"},{"type":0,"value":"."}]},"many":{"value":[{"type":0,"value":"Když se výchozí výklady otevřou, mění se ještě "},{"type":1,"value":"count"},{"type":0,"value":" závěru: "},{"type":1,"value":"outcomes"},{"type":0,"value":". Ukáže to "},{"type":1,"value":"options"},{"type":0,"value":"."}]},"other":{"value":[{"type":0,"value":"Když se výchozí výklady otevřou, mění se ještě "},{"type":1,"value":"count"},{"type":0,"value":" závěrů: "},{"type":1,"value":"outcomes"},{"type":0,"value":". Ukáže to "},{"type":1,"value":"options"},{"type":0,"value":"."}]}},"offset":0,"pluralType":"cardinal"}],
    kindWhere: [{"type":1,"value":"cases"},{"type":0,"value":"; přesně tam, kde"}],
    meant: "Zamýšlené",
    meantIdle: [{"type":1,"value":"at"},{"type":0,"value":". Zamýšleno, ale nemění se."}],
    sideEffects: "Vedlejší účinky",
    sideNone: "Žádné: vše, co se mění, je zamýšleno.",
  },
  en: {
    base: "Compared with the law",
    amended: "The law",
    over: [{"type":0,"value":"Over "},{"type":1,"value":"cases"},{"type":0,"value":", under every choice of the open readings."}],
    held: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"Every reading is open."}]},"one":{"value":[{"type":0,"value":"At one option stands "},{"type":1,"value":"readings"},{"type":0,"value":". Every other reading is open."}]},"other":{"value":[{"type":0,"value":"At one option stand "},{"type":1,"value":"readings"},{"type":0,"value":". Every other reading is open."}]}},"offset":0,"pluralType":"cardinal"}],
    where: "Only cases in which the condition of --where holds.",
    outcome: "Outcome",
    change: "Change",
    caseCount: "Combinations",
    underAll: "under every open reading",
    kinds: "Kinds",
    kind: [{"type":1,"value":"at"},{"type":0,"value":". "},{"type":1,"value":"cases"},{"type":0,"value":", where"}],
    holds: "holds",
    fails: "does not hold",
    beforeAfter: [{"type":1,"value":"before"},{"type":0,"value":" before, "},{"type":1,"value":"after"},{"type":0,"value":" after"}],
    or: " or ",
    reading: [{"type":0,"value":"reading “"},{"type":1,"value":"label"},{"type":0,"value":"”"}],
    restsOn: "Carried by",
    example: "One such case",
    uncovered: [{"type":0,"value":"And "},{"type":1,"value":"cases"},{"type":0,"value":" of further kinds; --limit shows more."}],
    overlap: "A combination may be of several kinds, so that their numbers may add up to more.",
    lawOf: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"of "},{"type":1,"value":"day"}]},"one":{"value":[{"type":0,"value":"of "},{"type":1,"value":"day"},{"type":0,"value":", amended by "},{"type":1,"value":"amendments"}]},"other":{"value":[{"type":0,"value":"of "},{"type":1,"value":"day"},{"type":0,"value":", amended by "},{"type":1,"value":"amendments"}]}},"offset":0,"pluralType":"cardinal"}],
    whereNone: "The condition of --where fits no case; there is nothing to compare.",
    identical: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Nothing changes under these readings: "},{"type":1,"value":"count"},{"type":0,"value":" outcome comes out the same in each of "},{"type":1,"value":"cases"},{"type":0,"value":". This is proved, not sampled."}]},"other":{"value":[{"type":0,"value":"Nothing changes under these readings: "},{"type":1,"value":"count"},{"type":0,"value":" outcomes come out the same in each of "},{"type":1,"value":"cases"},{"type":0,"value":". This is proved, not sampled."}]}},"offset":0,"pluralType":"cardinal"}],
    later: [{"type":0,"value":"Nothing in which the two laws differ is in force on the law date; the first of it takes effect on "},{"type":1,"value":"day"},{"type":0,"value":". --on "},{"type":1,"value":"on"},{"type":0,"value":" compares the laws of that day."}],
    elsewhere: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"Nor does anything change once the readings that stand at their default are opened."}]},"one":{"value":[{"type":0,"value":"Once the readings that stand at their default are opened, "},{"type":1,"value":"count"},{"type":0,"value":" more outcome changes: "},{"type":1,"value":"outcomes"},{"type":0,"value":". Shown by "},{"type":1,"value":"options"},{"type":0,"value":"."}]},"other":{"value":[{"type":0,"value":"Once the readings that stand at their default are opened, "},{"type":1,"value":"count"},{"type":0,"value":" more outcomes change: "},{"type":1,"value":"outcomes"},{"type":0,"value":". Shown by "},{"type":1,"value":"options"},{"type":0,"value":"."}]}},"offset":0,"pluralType":"cardinal"}],
    kindWhere: [{"type":1,"value":"cases"},{"type":0,"value":"; exactly where"}],
    meant: "Meant",
    meantIdle: [{"type":1,"value":"at"},{"type":0,"value":". Meant, but does not change."}],
    sideEffects: "Side effects",
    sideNone: "None: everything that changes is meant.",
  },
};
