// `pnpm words` writes this from catalogues/web/what-if.cs.yaml and catalogues/web/what-if.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface WhatIfMessages {
  title: null;
  toWhatIf: null;
  parts: null;
  part_compare: null;
  part_vary: null;
  part_timeline: null;
  cannot: null;
  computing: null;
  changeCase: null;
  outcome: null;
  fact: null;
  compareLead: null;
  remember: null;
  rememberAgain: null;
  rememberedNow: null;
  rememberedAt: { title: string | number; when: string | number };
  untitled: null;
  goBack: null;
  wentBack: null;
  forget: null;
  forgotten: null;
  same: null;
  cannotRemembered: null;
  remembered: null;
  current: null;
  findingsDiffer: { count: number };
  factsDiffer: { count: number };
  onlyDifferent: null;
  differs_answer: null;
  differs_grounds: null;
  findings: null;
  facts: null;
  settings: null;
  setting: null;
  notEstablished: null;
  cannotBeEstablished: null;
  takeBack: null;
  tookBack: { fact: string | number };
  lawDate: null;
  presumptions: null;
  presumedAll: null;
  presumedNone: null;
  amendments: null;
  none: null;
  readingOpen: null;
  readingDefault: null;
  varyLead: null;
  variedFact: null;
  secondFact: null;
  noFact: null;
  relevantFacts: null;
  layerOpen: null;
  thisCase: null;
  impossible: null;
  impossibleShort: null;
  impossibleWhy: null;
  fromBirthday: { years: string | number };
  birthdayOf: { years: string | number; fact: string | number };
  ordinal: { value: number };
  fromDay: { day: string | number };
  fromValue: { value: string | number };
  newWording: null;
  lineHint: null;
  gridHint: null;
  grid: null;
  gridCaption: { rows: string | number; columns: string | number };
  wentTo: { change: string | number };
  notRead: null;
  needsValues: null;
  tooLarge: null;
  takeTable: null;
  tableName: null;
  timelineLead: null;
  allWordings: null;
  lawDateChosen: { date: string | number };
  noLaterLaw: null;
  stepsTitle: null;
  why_act: null;
  why_chosen: null;
  why_wording: null;
  why_decision: null;
  why_first: null;
  changedProvisions: null;
  findingsChange: { count: number };
  turnsTo: null;
  regrounded: { count: number };
  unchanged: { count: number };
  unchangedToDecision: null;
  useLaw: null;
  usedLaw: { date: string | number };
  favourTitle: null;
  favourLead: null;
  favourAct: null;
  favourDate: { date: string | number };
  favourOpenRow: null;
  favourUnderIt: { outcome: string | number; answer: string | number };
  favourSame: null;
  favourNotComparable: null;
  underAll: null;
  underDays: { count: number; dates: string | number };
  underSince: { from: string | number };
  underSpan: { from: string | number; to: string | number };
  favour_betterAnswer: { under: string | number; outcome: string | number };
  favour_lowerRange: { under: string | number };
  favour_sameAnswer: null;
  favour_noLaterIsBetter: null;
  favour_notAnswered: { under: string | number };
  favour_notSettled: { under: string | number; outcome: string | number };
  favour_rowOpen: { under: string | number };
  favour_moreCounts: { under: string | number };
  favour_readingOpen: { reading: string | number };
  favour_decisionOpen: { under: string | number };
  favour_notFromTheAct: null;
  favourRows: null;
  favourLaw: null;
  favourRow: null;
  favourNoRow: null;
  rangeTurns: { to: string | number; from: string | number };
  rangeNow: { to: string | number };
  rangeSame: { to: string | number };
}

export const whatIfWords: Catalogue<WhatIfMessages> = {
  cs: {
    title: "Co kdyby",
    toWhatIf: "Přejít na Co kdyby",
    parts: "Co se mění",
    part_compare: "Dva případy vedle sebe",
    part_vary: "Jiné údaje",
    part_timeline: "Jiné znění zákona",
    cannot: "Dokud si údaje odporují, není co srovnávat. Opravte je na obrazovce Případ.",
    computing: "Počítá se…",
    changeCase: "Upravit případ",
    outcome: "Závěr",
    fact: "Údaj",
    compareLead: "Zapamatujte si případ, jak je teď, a pak v něm změňte, co chcete. Zde uvidíte oba vedle sebe; vyznačeno je jen to, v čem se liší.",
    remember: "Zapamatovat si tento případ",
    rememberAgain: "Zapamatovat si nynější",
    rememberedNow: "Případ je zapamatován. Teď ho můžete měnit.",
    rememberedAt: [{"type":0,"value":"Zapamatovaný případ: "},{"type":1,"value":"title"},{"type":0,"value":", "},{"type":1,"value":"when"}],
    untitled: "případ bez názvu",
    goBack: "Vrátit se k zapamatovanému",
    wentBack: "Případ je opět takový, jaký jste si zapamatovali.",
    forget: "Zapomenout",
    forgotten: "Zapamatovaný případ byl zapomenut.",
    same: "Oba případy jsou zatím stejné.",
    cannotRemembered: "Zapamatovaný případ už nelze vyhodnotit. Zapamatujte si nynější.",
    remembered: "Zapamatovaný",
    current: "Nynější",
    findingsDiffer: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"Závěry se neliší."}]},"one":{"value":[{"type":0,"value":"Liší se "},{"type":1,"value":"count"},{"type":0,"value":" závěr."}]},"few":{"value":[{"type":0,"value":"Liší se "},{"type":1,"value":"count"},{"type":0,"value":" závěry."}]},"many":{"value":[{"type":0,"value":"Liší se "},{"type":1,"value":"count"},{"type":0,"value":" závěru."}]},"other":{"value":[{"type":0,"value":"Liší se "},{"type":1,"value":"count"},{"type":0,"value":" závěrů."}]}},"offset":0,"pluralType":"cardinal"}],
    factsDiffer: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"Údaje o případu jsou stejné."}]},"one":{"value":[{"type":0,"value":"Liší se "},{"type":1,"value":"count"},{"type":0,"value":" údaj."}]},"few":{"value":[{"type":0,"value":"Liší se "},{"type":1,"value":"count"},{"type":0,"value":" údaje."}]},"many":{"value":[{"type":0,"value":"Liší se "},{"type":1,"value":"count"},{"type":0,"value":" údaje."}]},"other":{"value":[{"type":0,"value":"Liší se "},{"type":1,"value":"count"},{"type":0,"value":" údajů."}]}},"offset":0,"pluralType":"cardinal"}],
    onlyDifferent: "Zobrazit jen to, co se liší",
    differs_answer: "liší se",
    differs_grounds: "stejně, z jiných důvodů",
    findings: "Závěry",
    facts: "Údaje",
    settings: "Právo a předpoklady",
    setting: "Nastavení",
    notEstablished: "zatím nezjištěno",
    cannotBeEstablished: "nelze zjistit",
    takeBack: "Vrátit",
    tookBack: [{"type":0,"value":"Vráceno na zapamatovanou hodnotu: "},{"type":1,"value":"fact"},{"type":0,"value":"."}],
    lawDate: "Rozhodný den",
    presumptions: "Pracovní předpoklady",
    presumedAll: "používají se všechny",
    presumedNone: "nepoužívají se",
    amendments: "Navržené změny zákona",
    none: "žádné",
    readingOpen: "otevřená výkladová otázka",
    readingDefault: "výchozí výklad",
    varyLead: "Vyberte závěr a jeden nebo dva údaje. Uvidíte, jak závěr vyjde, ať by byly jakékoli; ostatní údaje zůstávají, jak je případ uvádí.",
    variedFact: "Měněný údaj",
    secondFact: "Druhý měněný údaj (není nutný)",
    noFact: "žádný",
    relevantFacts: "Na čem závěr stojí nebo co mu chybí",
    layerOpen: "nechat otevřené",
    thisCase: "tento případ",
    impossible: "nemůže nastat",
    impossibleShort: "nelze",
    impossibleWhy: "Proč ne",
    fromBirthday: [{"type":0,"value":"ode dne po "},{"type":1,"value":"years"},{"type":0,"value":" narozeninách"}],
    birthdayOf: [{"type":0,"value":"den po "},{"type":1,"value":"years"},{"type":0,"value":" narozeninách ("},{"type":1,"value":"fact"},{"type":0,"value":")"}],
    ordinal: [{"type":1,"value":"value"},{"type":0,"value":"."}],
    fromDay: [{"type":0,"value":"od "},{"type":1,"value":"day"}],
    fromValue: [{"type":0,"value":"od hodnoty "},{"type":1,"value":"value"}],
    newWording: "změna zákona nebo Úmluvy",
    lineHint: "Klepnutím na některou možnost případ změníte; vrátit ho můžete tlačítkem „Vrátit změnu“.",
    gridHint: "Klepnutím na pole případ změníte; vrátit ho můžete tlačítkem „Vrátit změnu“. Mezi poli se lze pohybovat šipkami.",
    grid: "Tabulka závěrů",
    gridCaption: [{"type":0,"value":"Řádky: "},{"type":1,"value":"rows"},{"type":0,"value":". Sloupce: "},{"type":1,"value":"columns"},{"type":0,"value":"."}],
    wentTo: [{"type":0,"value":"Případ změněn: "},{"type":1,"value":"change"},{"type":0,"value":"."}],
    notRead: "K rozhodnému dni tento údaj žádné pravidlo nepoužívá, a na závěru tedy nic nezmění. Vyberte jiný.",
    needsValues: "Pravidla čtou jen to, co z tohoto údaje plyne, a jeho hodnoty sama nerozlišují. Vyberte raději odvozený údaj.",
    tooLarge: "Tabulka by byla příliš velká. Vyberte údaj, který má méně možností.",
    takeTable: "Stáhnout tabulku (CSV)",
    tableName: "co-kdyby",
    timelineLead: "Týž případ podle práva doby činu, každého pozdějšího znění a práva doby rozhodnutí. Pokaždé se použije jedno právo jako celek.",
    allWordings: "Den činu není uveden. Zobrazeno je proto každé znění zákona od 1. ledna 2010. Vyplňte den činu a uvidíte jen znění, která přicházejí v úvahu, a které z nich je příznivější.",
    lawDateChosen: [{"type":0,"value":"Rozhodný den je zvolen ("},{"type":1,"value":"date"},{"type":0,"value":"); postupuje se od něj."}],
    noLaterLaw: "Od tohoto dne do rozhodnutí se znění zákona nezměnilo, není co srovnávat.",
    stepsTitle: "Znění po znění",
    why_act: "den činu",
    why_chosen: "zvolený rozhodný den",
    why_wording: "změna zákona nebo Úmluvy",
    why_decision: "den rozhodnutí",
    why_first: "nejstarší zachycené znění",
    changedProvisions: "Mění se:",
    findingsChange: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"mění se "},{"type":1,"value":"count"},{"type":0,"value":" závěr"}]},"few":{"value":[{"type":0,"value":"mění se "},{"type":1,"value":"count"},{"type":0,"value":" závěry"}]},"many":{"value":[{"type":0,"value":"mění se "},{"type":1,"value":"count"},{"type":0,"value":" závěru"}]},"other":{"value":[{"type":0,"value":"mění se "},{"type":1,"value":"count"},{"type":0,"value":" závěrů"}]}},"offset":0,"pluralType":"cardinal"}],
    turnsTo: "se mění na",
    regrounded: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" závěr zůstává, opírá se však o jiná ustanovení"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" závěry zůstávají, opírají se však o jiná ustanovení"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" závěru zůstává, opírá se však o jiná ustanovení"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" závěrů zůstává, opírá se však o jiná ustanovení"}]}},"offset":0,"pluralType":"cardinal"}],
    unchanged: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Beze změny i podle "},{"type":1,"value":"count"},{"type":0,"value":" dalšího znění"}]},"few":{"value":[{"type":0,"value":"Beze změny i podle "},{"type":1,"value":"count"},{"type":0,"value":" dalších znění"}]},"many":{"value":[{"type":0,"value":"Beze změny i podle "},{"type":1,"value":"count"},{"type":0,"value":" dalšího znění"}]},"other":{"value":[{"type":0,"value":"Beze změny i podle "},{"type":1,"value":"count"},{"type":0,"value":" dalších znění"}]}},"offset":0,"pluralType":"cardinal"}],
    unchangedToDecision: "Beze změny až do dne rozhodnutí",
    useLaw: "Posuzovat případ podle tohoto znění",
    usedLaw: [{"type":0,"value":"Rozhodným dnem je "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    favourTitle: "Které právo je pro jednající osobu příznivější",
    favourLead: "Pozdější zákon se použije jen tehdy, je-li pro pachatele příznivější (§ 2 odst. 1 TZ). Posuzuje se čin jako celek, nikoli jednotlivé trestné činy.",
    favourAct: "Právo doby činu.",
    favourDate: [{"type":0,"value":"Právo ke dni "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    favourOpenRow: "není určena; může jí být:",
    favourUnderIt: [{"type":0,"value":"Závěr „"},{"type":1,"value":"outcome"},{"type":0,"value":"“ podle tohoto práva: "},{"type":1,"value":"answer"},{"type":0,"value":"."}],
    favourSame: "Na znění zákona nezáleží.",
    favourNotComparable: "Podle pravidla je porovnat nelze; rozhodnout musí člověk.",
    underAll: "Podle každého ze znění",
    underDays: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Podle práva ke dni "},{"type":1,"value":"dates"}]},"few":{"value":[{"type":0,"value":"Podle práva ke dnům "},{"type":1,"value":"dates"}]},"many":{"value":[{"type":0,"value":"Podle práva ke dnům "},{"type":1,"value":"dates"}]},"other":{"value":[{"type":0,"value":"Podle práva ke dnům "},{"type":1,"value":"dates"}]}},"offset":0,"pluralType":"cardinal"}],
    underSince: [{"type":0,"value":"Podle práva z doby od "},{"type":1,"value":"from"}],
    underSpan: [{"type":0,"value":"Podle práva z doby od "},{"type":1,"value":"from"},{"type":0,"value":" do "},{"type":1,"value":"to"}],
    favour_betterAnswer: [{"type":1,"value":"under"},{"type":0,"value":" závěr „"},{"type":1,"value":"outcome"},{"type":0,"value":"“ neplatí."}],
    favour_lowerRange: [{"type":1,"value":"under"},{"type":0,"value":" je nejpřísnější sazba, která přichází v úvahu, nejnižší."}],
    favour_sameAnswer: "Podle každého znění vychází totéž; použije se právo doby činu.",
    favour_noLaterIsBetter: "Žádné pozdější právo není příznivější.",
    favour_notAnswered: [{"type":1,"value":"under"},{"type":0,"value":" případ posoudit nelze."}],
    favour_notSettled: [{"type":1,"value":"under"},{"type":0,"value":" závěr „"},{"type":1,"value":"outcome"},{"type":0,"value":"“ zatím určit nelze, nebo je sporný."}],
    favour_rowOpen: [{"type":1,"value":"under"},{"type":0,"value":" není určeno, která sazba je nejpřísnější."}],
    favour_moreCounts: [{"type":1,"value":"under"},{"type":0,"value":" přichází v úvahu i trestný čin mimo tato pravidla."}],
    favour_readingOpen: [{"type":0,"value":"Zda se pozdější příznivější zákon použije i na tuto otázku, je otevřená výkladová otázka („"},{"type":1,"value":"reading"},{"type":0,"value":"“)."}],
    favour_decisionOpen: [{"type":1,"value":"under"},{"type":0,"value":" je výsledek jiný; zda se k němu přihlédne, záleží na dni rozhodnutí, a ten není určen."}],
    favour_notFromTheAct: "Přehled začíná zvoleným rozhodným dnem, nikoli právem doby činu, od něhož se porovnání odvíjí.",
    favourRows: "Nejpřísnější sazba, která přichází v úvahu, podle jednotlivých znění",
    favourLaw: "Právo ke dni",
    favourRow: "Trestní sazba",
    favourNoRow: "žádná",
    rangeTurns: [{"type":0,"value":"sazba "},{"type":1,"value":"to"},{"type":0,"value":", dříve "},{"type":1,"value":"from"}],
    rangeNow: [{"type":0,"value":"sazba "},{"type":1,"value":"to"}],
    rangeSame: [{"type":0,"value":"sazba "},{"type":1,"value":"to"},{"type":0,"value":" jako dříve, ale podle jiného ustanovení"}],
  },
  en: {
    title: "What if",
    toWhatIf: "Go to What if",
    parts: "What is otherwise",
    part_compare: "Two cases side by side",
    part_vary: "Other facts",
    part_timeline: "Other wordings of the law",
    cannot: "While the facts contradict each other there is nothing to compare. Put them right on the screen Case.",
    computing: "Computing…",
    changeCase: "Change the case",
    outcome: "Finding",
    fact: "Fact",
    compareLead: "Remember the case as it is now, then change in it what you like. You see both here side by side; only what differs is marked.",
    remember: "Remember this case",
    rememberAgain: "Remember the current one",
    rememberedNow: "The case is remembered. You can change it now.",
    rememberedAt: [{"type":0,"value":"Remembered case: "},{"type":1,"value":"title"},{"type":0,"value":", "},{"type":1,"value":"when"}],
    untitled: "case without a name",
    goBack: "Go back to the remembered one",
    wentBack: "The case is again as you remembered it.",
    forget: "Forget it",
    forgotten: "The remembered case was forgotten.",
    same: "The two cases are still the same.",
    cannotRemembered: "The remembered case can no longer be decided. Remember the current one.",
    remembered: "Remembered",
    current: "Current",
    findingsDiffer: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"No finding differs."}]},"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" finding differs."}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" findings differ."}]}},"offset":0,"pluralType":"cardinal"}],
    factsDiffer: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"The facts are the same."}]},"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" fact differs."}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" facts differ."}]}},"offset":0,"pluralType":"cardinal"}],
    onlyDifferent: "Show only what differs",
    differs_answer: "differs",
    differs_grounds: "the same, on other grounds",
    findings: "Findings",
    facts: "Facts",
    settings: "The law and assumptions",
    setting: "Setting",
    notEstablished: "not established",
    cannotBeEstablished: "cannot be established",
    takeBack: "Take back",
    tookBack: [{"type":0,"value":"Back to the remembered value: "},{"type":1,"value":"fact"},{"type":0,"value":"."}],
    lawDate: "Law date",
    presumptions: "Working assumptions",
    presumedAll: "all are used",
    presumedNone: "none are used",
    amendments: "Proposed amendments",
    none: "none",
    readingOpen: "open question of law",
    readingDefault: "default reading",
    varyLead: "Choose a finding and one or two facts. You see how the finding comes out whatever they are; all other facts stay as the case has them.",
    variedFact: "Fact to vary",
    secondFact: "Second fact to vary (optional)",
    noFact: "none",
    relevantFacts: "What the finding rests on or still needs",
    layerOpen: "leave it open",
    thisCase: "this case",
    impossible: "cannot be",
    impossibleShort: "cannot be",
    impossibleWhy: "Why not",
    fromBirthday: [{"type":0,"value":"from the day after the "},{"type":1,"value":"years"},{"type":0,"value":" birthday"}],
    birthdayOf: [{"type":0,"value":"the day after the "},{"type":1,"value":"years"},{"type":0,"value":" birthday ("},{"type":1,"value":"fact"},{"type":0,"value":")"}],
    ordinal: [{"type":6,"value":"value","options":{"one":{"value":[{"type":1,"value":"value"},{"type":0,"value":"st"}]},"two":{"value":[{"type":1,"value":"value"},{"type":0,"value":"nd"}]},"few":{"value":[{"type":1,"value":"value"},{"type":0,"value":"rd"}]},"other":{"value":[{"type":1,"value":"value"},{"type":0,"value":"th"}]}},"offset":0,"pluralType":"ordinal"}],
    fromDay: [{"type":0,"value":"from "},{"type":1,"value":"day"}],
    fromValue: [{"type":0,"value":"from "},{"type":1,"value":"value"}],
    newWording: "change of the law or the Convention",
    lineHint: "A click on one of them changes the case; Undo brings it back.",
    gridHint: "A click on a cell changes the case; Undo brings it back. The arrow keys move among the cells.",
    grid: "Table of findings",
    gridCaption: [{"type":0,"value":"Rows: "},{"type":1,"value":"rows"},{"type":0,"value":". Columns: "},{"type":1,"value":"columns"},{"type":0,"value":"."}],
    wentTo: [{"type":0,"value":"Case changed: "},{"type":1,"value":"change"},{"type":0,"value":"."}],
    notRead: "No rule in force on the law date reads this fact, so it cannot change the finding. Choose another.",
    needsValues: "Rules read only what follows from this fact, and tell none of its values apart themselves. Choose that instead.",
    tooLarge: "The table would be too large. Choose a fact with fewer values.",
    takeTable: "Download the table (CSV)",
    tableName: "what-if",
    timelineLead: "The same case under the law of the act, each later wording and the law of the decision. Each time one law is applied as a whole.",
    allWordings: "The date of the act is not given, so every wording of the law since 1 January 2010 is shown. Enter the date and you see only the wordings that come into question, and which of them is the more favourable.",
    lawDateChosen: [{"type":0,"value":"The law date is chosen ("},{"type":1,"value":"date"},{"type":0,"value":"); the course begins there."}],
    noLaterLaw: "From that day to the decision the wording of the law did not change; there is nothing to compare.",
    stepsTitle: "Wording by wording",
    why_act: "date of the act",
    why_chosen: "chosen law date",
    why_wording: "change of the law or the Convention",
    why_decision: "date of the decision",
    why_first: "earliest wording on record",
    changedProvisions: "Changed:",
    findingsChange: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" finding changes"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" findings change"}]}},"offset":0,"pluralType":"cardinal"}],
    turnsTo: "turns to",
    regrounded: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" finding stays but rests on other provisions"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" findings stay but rest on other provisions"}]}},"offset":0,"pluralType":"cardinal"}],
    unchanged: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Unchanged under "},{"type":1,"value":"count"},{"type":0,"value":" more wording"}]},"other":{"value":[{"type":0,"value":"Unchanged under "},{"type":1,"value":"count"},{"type":0,"value":" more wordings"}]}},"offset":0,"pluralType":"cardinal"}],
    unchangedToDecision: "Unchanged up to the decision",
    useLaw: "Put the case before this law",
    usedLaw: [{"type":0,"value":"The law date is "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    favourTitle: "Which law is more favourable to the person who acted",
    favourLead: "A later law applies only where it is more favourable to the offender (§ 2(1) CC). The act is judged as a whole, never offence by offence.",
    favourAct: "The law of the act.",
    favourDate: [{"type":0,"value":"The law as it stood on "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    favourOpenRow: "open; may be:",
    favourUnderIt: [{"type":0,"value":"“"},{"type":1,"value":"outcome"},{"type":0,"value":"” under that law: "},{"type":1,"value":"answer"},{"type":0,"value":"."}],
    favourSame: "The wording makes no difference.",
    favourNotComparable: "They cannot be compared by rule; a person must decide.",
    underAll: "Under every wording",
    underDays: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Under the law of "},{"type":1,"value":"dates"}]},"other":{"value":[{"type":0,"value":"Under the law of "},{"type":1,"value":"dates"}]}},"offset":0,"pluralType":"cardinal"}],
    underSince: [{"type":0,"value":"Under the law from "},{"type":1,"value":"from"},{"type":0,"value":" on"}],
    underSpan: [{"type":0,"value":"Under the law from "},{"type":1,"value":"from"},{"type":0,"value":" to "},{"type":1,"value":"to"}],
    favour_betterAnswer: [{"type":1,"value":"under"},{"type":0,"value":" “"},{"type":1,"value":"outcome"},{"type":0,"value":"” does not hold."}],
    favour_lowerRange: [{"type":1,"value":"under"},{"type":0,"value":" the gravest range that counts is lowest."}],
    favour_sameAnswer: "Every wording comes to the same; the law of the act applies.",
    favour_noLaterIsBetter: "No later law is more favourable.",
    favour_notAnswered: [{"type":1,"value":"under"},{"type":0,"value":" the case cannot be judged."}],
    favour_notSettled: [{"type":1,"value":"under"},{"type":0,"value":" “"},{"type":1,"value":"outcome"},{"type":0,"value":"” is open or contested."}],
    favour_rowOpen: [{"type":1,"value":"under"},{"type":0,"value":" it is open which range is the gravest."}],
    favour_moreCounts: [{"type":1,"value":"under"},{"type":0,"value":" an offence outside these rules may count too."}],
    favour_readingOpen: [{"type":0,"value":"Whether a later, more favourable law applies to this question too is an open question of law (“"},{"type":1,"value":"reading"},{"type":0,"value":"”)."}],
    favour_decisionOpen: [{"type":1,"value":"under"},{"type":0,"value":" the answer is another, and the day of the decision, on which it turns whether that law counts, is not settled."}],
    favour_notFromTheAct: "The course begins at the chosen law date and not with the law of the act, from which the comparison sets out.",
    favourRows: "The gravest range that counts, under each wording",
    favourLaw: "Law of",
    favourRow: "Range of imprisonment",
    favourNoRow: "none",
    rangeTurns: [{"type":0,"value":"range "},{"type":1,"value":"to"},{"type":0,"value":", before "},{"type":1,"value":"from"}],
    rangeNow: [{"type":0,"value":"range "},{"type":1,"value":"to"}],
    rangeSame: [{"type":0,"value":"range "},{"type":1,"value":"to"},{"type":0,"value":" as before, but under another provision"}],
  },
};
