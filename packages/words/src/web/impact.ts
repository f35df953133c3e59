// `pnpm words` writes this from catalogues/web/impact.cs.yaml and catalogues/web/impact.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface ImpactMessages {
  empty: null;
  broken: null;
  brokenKept: null;
  step_compare: null;
  step_before: null;
  step_after: null;
  step_own: null;
  steps: { at: string | number; of: string | number };
  stop: null;
  stopped: null;
  again: null;
  summary: null;
  identical: { outcomes: string | number };
  later: { date: string | number };
  changed: { count: number };
  ofThem: { side: string | number };
  space: { cases: string | number };
  held: { count: number; readings: string | number };
  elsewhere: { count: number; outcomes: string | number; readings: string | number };
  sameElsewhere: null;
  cases: { count: number; number: string | number };
  better: { count: number };
  worse: { count: number };
  changes: null;
  changesLead: null;
  changesUnstated: null;
  side: null;
  sideLead: null;
  sideNone: null;
  meant: null;
  meantLead: null;
  meantNone: null;
  meantByRequirement: null;
  meantIdle: null;
  meantUnclear: null;
  requirement: { name: string | number };
  everyCase: null;
  isMeant: null;
  allMeant: null;
  allMeantNamed: { name: string | number };
  nowMeant: { outcome: string | number };
  legally: { list: string | number };
  underAll: { cases: string | number };
  underNone: null;
  kinds: { count: number };
  overlap: null;
  uncovered: { cases: string | number };
  when: null;
  restsOn: null;
  open: null;
  openNamed: { name: string | number };
  blocked: null;
  exampleTitle: { name: string | number };
  moreKinds: { count: number };
  readingOf: { reading: string | number };
  holds: null;
  fails: null;
  beforeAfter: { before: string | number; after: string | number };
  compliance: null;
  complianceLead: null;
  level_require: null;
  level_request: null;
  level_invite: null;
  level_duty: null;
  recommendation: null;
  before: null;
  after: null;
  example: null;
  noCase: null;
  failing: { failing: string | number; of: string | number };
  course_worse: null;
  course_better: null;
  openBefore: null;
  openAfter: null;
  openCounter: { action: string | number; name: string | number };
  counterTitle: { name: string | number };
  moves: { outcome: string | number; fact: string | number };
  dependsOn: { readings: string | number };
}

export const impactWords: Catalogue<ImpactMessages> = {
  cs: {
    empty: "Návrh zatím nic nemění. Zvolte změnu nebo napište vlastní na kartě Návrh.",
    broken: "Návrh obsahuje chyby. Opravte je na kartě Návrh, dopad se pak spočítá sám.",
    brokenKept: "Níže je dopad poslední podoby bez chyb.",
    step_compare: "Porovnávají se všechny případy…",
    step_before: "Ověřují se doporučení podle práva, jak je…",
    step_after: "Ověřují se doporučení podle návrhu…",
    step_own: "Ověřují se vlastní požadavky…",
    steps: [{"type":0,"value":"krok "},{"type":1,"value":"at"},{"type":0,"value":" ze "},{"type":1,"value":"of"}],
    stop: "Zastavit",
    stopped: "Výpočet byl zastaven.",
    again: "Spočítat znovu",
    summary: "Souhrn",
    identical: [{"type":0,"value":"Při těchto výkladech návrh na závěrech nic nemění: všechny ("},{"type":1,"value":"outcomes"},{"type":0,"value":") jsou v každém případě stejné. Je to dokázáno přes všechny případy, ne odhadnuto ze vzorku."}],
    later: [{"type":0,"value":"Nic z návrhu není v rozhodný den účinné; první změna nabývá účinnosti "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    changed: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Mění se "},{"type":1,"value":"count"},{"type":0,"value":" závěr"}]},"few":{"value":[{"type":0,"value":"Mění se "},{"type":1,"value":"count"},{"type":0,"value":" závěry"}]},"many":{"value":[{"type":0,"value":"Mění se "},{"type":1,"value":"count"},{"type":0,"value":" závěru"}]},"other":{"value":[{"type":0,"value":"Mění se "},{"type":1,"value":"count"},{"type":0,"value":" závěrů"}]}},"offset":0,"pluralType":"cardinal"}],
    ofThem: [{"type":0,"value":", z toho "},{"type":1,"value":"side"},{"type":0,"value":" jako vedlejší účinek"}],
    space: [{"type":0,"value":"Právo rozlišuje "},{"type":1,"value":"cases"},{"type":0,"value":". Porovnány jsou všechny, při každé volbě otevřených výkladů a bez pracovních předpokladů."}],
    held: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"Otevřené jsou všechny výklady."}]},"one":{"value":[{"type":0,"value":"Výchozí výklad: "},{"type":1,"value":"readings"},{"type":0,"value":". Ostatní výklady jsou otevřené."}]},"few":{"value":[{"type":0,"value":"Výchozí výklady: "},{"type":1,"value":"readings"},{"type":0,"value":". Ostatní výklady jsou otevřené."}]},"many":{"value":[{"type":0,"value":"Výchozí výklady: "},{"type":1,"value":"readings"},{"type":0,"value":". Ostatní výklady jsou otevřené."}]},"other":{"value":[{"type":0,"value":"Výchozí výklady: "},{"type":1,"value":"readings"},{"type":0,"value":". Ostatní výklady jsou otevřené."}]}},"offset":0,"pluralType":"cardinal"}],
    elsewhere: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Když se otevřou i výchozí výklady, mění se ještě "},{"type":1,"value":"count"},{"type":0,"value":" závěr: "},{"type":1,"value":"outcomes"},{"type":0,"value":". Závisí to na výkladu: "},{"type":1,"value":"readings"},{"type":0,"value":"."}]},"few":{"value":[{"type":0,"value":"Když se otevřou i výchozí výklady, mění se ještě "},{"type":1,"value":"count"},{"type":0,"value":" závěry: "},{"type":1,"value":"outcomes"},{"type":0,"value":". Závisí to na výkladu: "},{"type":1,"value":"readings"},{"type":0,"value":"."}]},"many":{"value":[{"type":0,"value":"Když se otevřou i výchozí výklady, mění se ještě "},{"type":1,"value":"count"},{"type":0,"value":" závěru: "},{"type":1,"value":"outcomes"},{"type":0,"value":". Závisí to na výkladu: "},{"type":1,"value":"readings"},{"type":0,"value":"."}]},"other":{"value":[{"type":0,"value":"Když se otevřou i výchozí výklady, mění se ještě "},{"type":1,"value":"count"},{"type":0,"value":" závěrů: "},{"type":1,"value":"outcomes"},{"type":0,"value":". Závisí to na výkladu: "},{"type":1,"value":"readings"},{"type":0,"value":"."}]}},"offset":0,"pluralType":"cardinal"}],
    sameElsewhere: "Nic se nemění, ani když se výchozí výklady otevřou.",
    cases: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"number"},{"type":0,"value":" právně odlišná kombinace údajů"}]},"few":{"value":[{"type":1,"value":"number"},{"type":0,"value":" právně odlišné kombinace údajů"}]},"many":{"value":[{"type":1,"value":"number"},{"type":0,"value":" právně odlišné kombinace údajů"}]},"other":{"value":[{"type":1,"value":"number"},{"type":0,"value":" právně odlišných kombinací údajů"}]}},"offset":0,"pluralType":"cardinal"}],
    better: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"u žádného doporučení se stav nezlepší"}]},"one":{"value":[{"type":0,"value":"u jednoho doporučení se stav zlepší"}]},"few":{"value":[{"type":0,"value":"u "},{"type":1,"value":"count"},{"type":0,"value":" doporučení se stav zlepší"}]},"many":{"value":[{"type":0,"value":"u "},{"type":1,"value":"count"},{"type":0,"value":" doporučení se stav zlepší"}]},"other":{"value":[{"type":0,"value":"u "},{"type":1,"value":"count"},{"type":0,"value":" doporučení se stav zlepší"}]}},"offset":0,"pluralType":"cardinal"}],
    worse: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"u žádného nezhorší"}]},"one":{"value":[{"type":0,"value":"u jednoho zhorší"}]},"few":{"value":[{"type":0,"value":"u "},{"type":1,"value":"count"},{"type":0,"value":" zhorší"}]},"many":{"value":[{"type":0,"value":"u "},{"type":1,"value":"count"},{"type":0,"value":" zhorší"}]},"other":{"value":[{"type":0,"value":"u "},{"type":1,"value":"count"},{"type":0,"value":" zhorší"}]}},"offset":0,"pluralType":"cardinal"}],
    changes: "Co se mění",
    changesLead: "Označte, co má návrh změnit. Vše ostatní se pak označí za vedlejší účinek.",
    changesUnstated: "Předkladatel neuvedl, co je zamýšleno, nic proto není označeno za vedlejší účinek.",
    side: "Vedlejší účinky",
    sideLead: "Vše, co se mění a nebylo označeno za zamýšlené.",
    sideNone: "Žádné: vše, co se mění, je zamýšleno.",
    meant: "Co má návrh změnit",
    meantLead: "Označte druh případů níže, nebo záměr vyjádřete požadavkem. Ukládá se s návrhem; změní-li se návrh, co je stále zamýšleno, zůstává.",
    meantNone: "Zatím není uvedeno, co je zamýšleno.",
    meantByRequirement: "Vyjádřit požadavkem",
    meantIdle: "zamýšleno, ale nemění se",
    meantUnclear: "Tento požadavek neočekává určitou odpověď žádného závěru, neříká tedy, co se má změnit.",
    requirement: [{"type":0,"value":"Aby platilo: "},{"type":1,"value":"name"}],
    everyCase: "V každém případě, v němž se mění.",
    isMeant: "Zamýšleno",
    allMeant: "Zamýšleno v každém případě",
    allMeantNamed: [{"type":0,"value":"Zamýšleno v každém případě: "},{"type":1,"value":"name"}],
    nowMeant: [{"type":0,"value":"Změna je označena za zamýšlenou: "},{"type":1,"value":"outcome"},{"type":0,"value":"."}],
    legally: [{"type":0,"value":"Po právní stránce: "},{"type":1,"value":"list"}],
    underAll: [{"type":0,"value":"z toho při každém otevřeném výkladu "},{"type":1,"value":"cases"}],
    underNone: "jen při některém výkladu",
    kinds: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" druh případů"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" druhy případů"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" druhu případů"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" druhů případů"}]}},"offset":0,"pluralType":"cardinal"}],
    overlap: "Případ může být několika druhů najednou.",
    uncovered: [{"type":0,"value":"A dále "},{"type":1,"value":"cases"},{"type":0,"value":", které vypsané druhy nezachycují."}],
    when: "Přesné podmínky",
    restsOn: "Opírá se o",
    open: "Otevřít příklad vedle vašeho případu",
    openNamed: [{"type":0,"value":"Otevřít příklad vedle vašeho případu, v nové kartě: "},{"type":1,"value":"name"}],
    blocked: "Prohlížeč novou kartu neotevřel. Povolte této stránce otevírat karty a zkuste to znovu.",
    exampleTitle: [{"type":0,"value":"Příklad k návrhu: "},{"type":1,"value":"name"}],
    moreKinds: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Zobrazit ještě "},{"type":1,"value":"count"},{"type":0,"value":" druh"}]},"few":{"value":[{"type":0,"value":"Zobrazit ještě "},{"type":1,"value":"count"},{"type":0,"value":" druhy"}]},"many":{"value":[{"type":0,"value":"Zobrazit ještě "},{"type":1,"value":"count"},{"type":0,"value":" druhu"}]},"other":{"value":[{"type":0,"value":"Zobrazit ještě "},{"type":1,"value":"count"},{"type":0,"value":" druhů"}]}},"offset":0,"pluralType":"cardinal"}],
    readingOf: [{"type":0,"value":"Výklad „"},{"type":1,"value":"reading"},{"type":0,"value":"“"}],
    holds: "platí",
    fails: "neplatí",
    beforeAfter: [{"type":0,"value":"dosud "},{"type":1,"value":"before"},{"type":0,"value":", nově "},{"type":1,"value":"after"}],
    compliance: "Doporučení před návrhem a po něm",
    complianceLead: "Každé je ověřeno přes všechny případy a při každé volbě otevřených výkladů, bez pracovních předpokladů; platí výchozí výklady, ale čí popis českého práva je rozhodný, zůstává otevřené. Hodnotí se jen právní úprava; doporučení může splnit i praxe nebo metodický pokyn.",
    level_require: "požaduje",
    level_request: "žádá",
    level_invite: "vyzývá",
    level_duty: "povinnost",
    recommendation: "Doporučení",
    before: "Dosud",
    after: "Podle návrhu",
    example: "Případ, který neobstojí",
    noCase: "netýká se žádného případu",
    failing: [{"type":0,"value":"neobstojí "},{"type":1,"value":"failing"},{"type":0,"value":" z celkem "},{"type":1,"value":"of"},{"type":0,"value":" právně odlišných kombinací údajů"}],
    course_worse: "zhoršení",
    course_better: "zlepšení",
    openBefore: "Otevřít podle práva, jak je",
    openAfter: "Otevřít podle návrhu",
    openCounter: [{"type":1,"value":"action"},{"type":0,"value":", v nové kartě: "},{"type":1,"value":"name"}],
    counterTitle: [{"type":0,"value":"Neobstojí: "},{"type":1,"value":"name"}],
    moves: [{"type":0,"value":"Ke změně závěru „"},{"type":1,"value":"outcome"},{"type":0,"value":"“ stačí změnit údaj „"},{"type":1,"value":"fact"},{"type":0,"value":"“."}],
    dependsOn: [{"type":0,"value":"Závisí na výkladu: "},{"type":1,"value":"readings"},{"type":0,"value":"."}],
  },
  en: {
    empty: "The draft changes nothing yet. Choose an amendment or write one under Draft.",
    broken: "The draft has mistakes. Mend them under Draft; the impact is computed by itself then.",
    brokenKept: "Below is the impact of the last form without mistakes.",
    step_compare: "Comparing all cases…",
    step_before: "Checking the recommendations on the law as it is…",
    step_after: "Checking the recommendations on the draft…",
    step_own: "Checking your requirements…",
    steps: [{"type":0,"value":"step "},{"type":1,"value":"at"},{"type":0,"value":" of "},{"type":1,"value":"of"}],
    stop: "Stop",
    stopped: "The computation was stopped.",
    again: "Compute again",
    summary: "Summary",
    identical: [{"type":0,"value":"Under these readings the draft changes no outcome: "},{"type":1,"value":"outcomes"},{"type":0,"value":" are the same in every case. This is proved over all cases, not guessed from a sample."}],
    later: [{"type":0,"value":"Nothing of the draft is in force on the law date; the first of it takes effect on "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    changed: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" outcome changes"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" outcomes change"}]}},"offset":0,"pluralType":"cardinal"}],
    ofThem: [{"type":0,"value":", "},{"type":1,"value":"side"},{"type":0,"value":" of them as a side effect"}],
    space: [{"type":0,"value":"The law tells apart "},{"type":1,"value":"cases"},{"type":0,"value":". All are compared, under every choice of the open readings and without working assumptions."}],
    held: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"Every reading is open."}]},"one":{"value":[{"type":0,"value":"Reading that stands at its default: "},{"type":1,"value":"readings"},{"type":0,"value":". Every other is open."}]},"other":{"value":[{"type":0,"value":"Readings that stand at their default: "},{"type":1,"value":"readings"},{"type":0,"value":". Every other is open."}]}},"offset":0,"pluralType":"cardinal"}],
    elsewhere: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Once they are opened, "},{"type":1,"value":"count"},{"type":0,"value":" more outcome changes: "},{"type":1,"value":"outcomes"},{"type":0,"value":". It turns on: "},{"type":1,"value":"readings"},{"type":0,"value":"."}]},"other":{"value":[{"type":0,"value":"Once they are opened, "},{"type":1,"value":"count"},{"type":0,"value":" more outcomes change: "},{"type":1,"value":"outcomes"},{"type":0,"value":". They turn on: "},{"type":1,"value":"readings"},{"type":0,"value":"."}]}},"offset":0,"pluralType":"cardinal"}],
    sameElsewhere: "Nor does anything change once they are opened.",
    cases: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"number"},{"type":0,"value":" legally distinct combination of facts"}]},"other":{"value":[{"type":1,"value":"number"},{"type":0,"value":" legally distinct combinations of facts"}]}},"offset":0,"pluralType":"cardinal"}],
    better: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"no recommendation fares better"}]},"one":{"value":[{"type":0,"value":"one recommendation fares better"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" recommendations fare better"}]}},"offset":0,"pluralType":"cardinal"}],
    worse: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"none worse"}]},"one":{"value":[{"type":0,"value":"one worse"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" worse"}]}},"offset":0,"pluralType":"cardinal"}],
    changes: "What changes",
    changesLead: "Tick what the draft is meant to change. Everything else is then called a side effect.",
    changesUnstated: "The drafter has not said what is meant, so nothing here is called a side effect.",
    side: "Side effects",
    sideLead: "Everything that changes and was not said to be meant.",
    sideNone: "None: everything that changes is meant.",
    meant: "What the draft is meant to change",
    meantLead: "Tick a kind of case below, or state it by a requirement. It is kept with the draft; when the draft changes, what is still meant stays.",
    meantNone: "Nothing is said to be meant yet.",
    meantByRequirement: "State it by a requirement",
    meantIdle: "meant, but does not change",
    meantUnclear: "This requirement expects no certain answer of an outcome, so it does not say what is meant to change.",
    requirement: [{"type":0,"value":"What makes this hold: "},{"type":1,"value":"name"}],
    everyCase: "In every case in which it changes.",
    isMeant: "Meant",
    allMeant: "Meant in every case",
    allMeantNamed: [{"type":0,"value":"Meant in every case: "},{"type":1,"value":"name"}],
    nowMeant: [{"type":0,"value":"The change is now meant: "},{"type":1,"value":"outcome"},{"type":0,"value":"."}],
    legally: [{"type":0,"value":"In law: "},{"type":1,"value":"list"}],
    underAll: [{"type":0,"value":"under every open reading in "},{"type":1,"value":"cases"},{"type":0,"value":" of them"}],
    underNone: "under some readings only",
    kinds: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" kind of case"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" kinds of case"}]}},"offset":0,"pluralType":"cardinal"}],
    overlap: "A case may be of several kinds at once.",
    uncovered: [{"type":0,"value":"And "},{"type":1,"value":"cases"},{"type":0,"value":" more that the kinds listed do not cover."}],
    when: "Exact conditions",
    restsOn: "Rests on",
    open: "Open an example beside your case",
    openNamed: [{"type":0,"value":"Open an example beside your case, in a new tab: "},{"type":1,"value":"name"}],
    blocked: "The browser did not open a new tab. Allow this page to open one, and try again.",
    exampleTitle: [{"type":0,"value":"Example of the draft: "},{"type":1,"value":"name"}],
    moreKinds: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Show "},{"type":1,"value":"count"},{"type":0,"value":" more kind"}]},"other":{"value":[{"type":0,"value":"Show "},{"type":1,"value":"count"},{"type":0,"value":" more kinds"}]}},"offset":0,"pluralType":"cardinal"}],
    readingOf: [{"type":0,"value":"Reading “"},{"type":1,"value":"reading"},{"type":0,"value":"”"}],
    holds: "holds",
    fails: "does not hold",
    beforeAfter: [{"type":1,"value":"before"},{"type":0,"value":" so far, now "},{"type":1,"value":"after"}],
    compliance: "Recommendations before and after the draft",
    complianceLead: "Each is checked over all cases and every choice of the open readings, without working assumptions; readings with a default stand at it, but whose account of Czech law is followed stays open. The law alone is judged; practice or guidance may meet a recommendation too.",
    level_require: "requires",
    level_request: "requests",
    level_invite: "invites",
    level_duty: "duty",
    recommendation: "Recommendation",
    before: "So far",
    after: "With the draft",
    example: "A case that falls short",
    noCase: "speaks of no case",
    failing: [{"type":0,"value":"falls short in "},{"type":1,"value":"failing"},{"type":0,"value":" of "},{"type":1,"value":"of"},{"type":0,"value":" legally distinct combinations of facts"}],
    course_worse: "worse",
    course_better: "better",
    openBefore: "Open under the law as it is",
    openAfter: "Open under the draft",
    openCounter: [{"type":1,"value":"action"},{"type":0,"value":", in a new tab: "},{"type":1,"value":"name"}],
    counterTitle: [{"type":0,"value":"Falls short: "},{"type":1,"value":"name"}],
    moves: [{"type":0,"value":"The fact “"},{"type":1,"value":"fact"},{"type":0,"value":"” alone turns “"},{"type":1,"value":"outcome"},{"type":0,"value":"”."}],
    dependsOn: [{"type":0,"value":"It turns on the reading: "},{"type":1,"value":"readings"},{"type":0,"value":"."}],
  },
};
