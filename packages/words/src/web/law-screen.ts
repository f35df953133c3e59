// `pnpm words` writes this from catalogues/web/law-screen.cs.yaml and catalogues/web/law-screen.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface LawScreenMessages {
  title: null;
  lead: null;
  parts: null;
  part_rules: null;
  part_outcomes: null;
  part_readings: null;
  part_facts: null;
  part_figures: null;
  part_conditions: null;
  part_sources: null;
  part_recommendations: null;
  part_decisions: null;
  part_wordings: null;
  day: null;
  dayTooEarly: { date: string | number };
  dayToday: null;
  search: null;
  searchHint: null;
  found: { count: number };
  foundMost: { shown: string | number; count: string | number };
  foundNone: null;
  results: null;
  backToResults: { query: string | number };
  kind_rule: null;
  kind_outcome: null;
  kind_reading: null;
  kind_fact: null;
  kind_figure: null;
  kind_condition: null;
  kind_source: null;
  otherLanguage: null;
  rulesOf: { count: number };
  jumpTo: null;
  wordingsCount: { count: number };
  notInForceOn: null;
  allRules: null;
  concludes: null;
  layer: null;
  grade: null;
  checked: null;
  checked_read: null;
  checked_partly: null;
  checked_secondHand: null;
  checked_notRead: null;
  inForce: null;
  inForceFrom: { from: string | number };
  inForceUntil: { from: string | number; to: string | number };
  inForceAlways: { from: string | number };
  about: null;
  source: null;
  identifier: null;
  says: null;
  saysOther: null;
  conditions: null;
  exceptions: null;
  exceptionTo: null;
  exceptionNote: null;
  leavesOut: null;
  notes: null;
  notYet: { date: string | number };
  noSuchRule: null;
  noSuchRuleNote: null;
  previousRule: null;
  nextRule: null;
  neighbours: null;
  wordings: null;
  wordingsLead: null;
  wordingNow: null;
  wordingShow: { date: string | number };
  sameConditions: null;
  allOf: null;
  anyOf: null;
  noneOf: null;
  notInForceThen: null;
  conditionOwnPage: null;
  carries: null;
  carriesLead: null;
  asList: null;
  seeAbove: null;
  examples: null;
  examplesLead: null;
  example: { number: string | number };
  exampleOn: { date: string | number };
  exampleToday: null;
  exampleReadings: null;
  exampleNoPresumptions: null;
  exampleNothing: null;
  openExample: null;
  openExampleNamed: { name: string | number };
  exampleOpened: { title: string | number };
  more: { count: number };
  lead_outcomes: null;
  lead_readings: null;
  lead_facts: null;
  lead_figures: null;
  lead_conditions: null;
  lead_sources: null;
  lead_recommendations: null;
  lead_decisions: null;
  lead_wordings: null;
  values: null;
  rangeWords: { from: string | number; to: string | number };
  yesNo: null;
  aDate: null;
  presumed: null;
  presumedLaw: null;
  belongs: null;
  goToQuestion: null;
  readByRules: null;
  usedByRules: null;
  foundBy: null;
  reads: null;
  readByOutcomes: null;
  noneUses: null;
  showAll: { count: string | number };
  options: null;
  isDefault: null;
  noDefault: null;
  chooseReading: null;
  figure: null;
  value: null;
  since: null;
  citation: null;
  tableHint: null;
  readHow: null;
  rulesFromIt: null;
  short: null;
  officialText: null;
}

export const lawScreenWords: Catalogue<LawScreenMessages> = {
  cs: {
    title: "Právo",
    lead: "Pravidla tak, jak se s nimi počítá: našimi slovy, s citací, účinností a podmínkami. Závazný je jen úřední text, na který vede odkaz.",
    parts: "Části",
    part_rules: "Pravidla",
    part_outcomes: "Závěry",
    part_readings: "Výklady",
    part_facts: "Údaje",
    part_figures: "Hranice a sazby",
    part_conditions: "Společné podmínky",
    part_sources: "Prameny",
    part_recommendations: "Doporučení",
    part_decisions: "Rozhodnutí",
    part_wordings: "Úřední znění",
    day: "Právo ke dni",
    dayTooEarly: [{"type":0,"value":"Právo je zachyceno až od "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    dayToday: "Dnes",
    search: "Hledat v právu",
    searchHint: "Hledá se v češtině i v angličtině, na háčcích a čárkách nezáleží. Výsledky procházíte šipkami, Esc hledání zavře.",
    found: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" výsledek"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" výsledky"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" výsledku"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" výsledků"}]}},"offset":0,"pluralType":"cardinal"}],
    foundMost: [{"type":0,"value":"Zobrazeno prvních "},{"type":1,"value":"shown"},{"type":0,"value":" z "},{"type":1,"value":"count"},{"type":0,"value":" výsledků; přidejte další slovo."}],
    foundNone: "Nic neodpovídá. Zkuste kratší slovo nebo jen jeho začátek.",
    results: "Výsledky hledání",
    backToResults: [{"type":0,"value":"Zpět na výsledky hledání „"},{"type":1,"value":"query"},{"type":0,"value":"“"}],
    kind_rule: "pravidlo",
    kind_outcome: "závěr",
    kind_reading: "výklad",
    kind_fact: "údaj",
    kind_figure: "hranice nebo sazba",
    kind_condition: "společná podmínka",
    kind_source: "pramen",
    otherLanguage: "anglicky: ",
    rulesOf: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" pravidlo"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" pravidla"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" pravidla"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" pravidel"}]}},"offset":0,"pluralType":"cardinal"}],
    jumpTo: "Přejít na",
    wordingsCount: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" znění"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" znění"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" znění"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" znění"}]}},"offset":0,"pluralType":"cardinal"}],
    notInForceOn: "v tento den neúčinné",
    allRules: "Všechna pravidla",
    concludes: "Závěr, k němuž vede",
    layer: "Vrstva",
    grade: "Opora v pramenech",
    checked: "Ověření pramene",
    checked_read: "text byl přečten",
    checked_partly: "text byl přečten jen zčásti",
    checked_secondHand: "citováno zprostředkovaně",
    checked_notRead: "text přečten nebyl",
    inForce: "Účinnost",
    inForceFrom: [{"type":0,"value":"od "},{"type":1,"value":"from"}],
    inForceUntil: [{"type":0,"value":"od "},{"type":1,"value":"from"},{"type":0,"value":" do "},{"type":1,"value":"to"}],
    inForceAlways: [{"type":0,"value":"od "},{"type":1,"value":"from"},{"type":0,"value":", kam až pravidla sahají"}],
    about: "O pravidle",
    source: "Pramen",
    identifier: "Označení",
    says: "Co pravidlo říká (našimi slovy)",
    saysOther: "Totéž anglicky",
    conditions: "Podmínky",
    exceptions: "Výjimky z tohoto pravidla",
    exceptionTo: "Výjimka z pravidla",
    exceptionNote: "Je-li splněna, pravidlo se nepoužije:",
    leavesOut: "Co pravidlo nezahrnuje",
    notes: "Poznámky",
    notYet: [{"type":0,"value":"Ke dni "},{"type":1,"value":"date"},{"type":0,"value":" pravidlo účinné není. Zvolte jiný den, nebo čtěte jednotlivá znění níže."}],
    noSuchRule: "Takové pravidlo zde není",
    noSuchRuleNote: "Adresa je nejspíš neúplná. Pravidlo najdete v seznamu nebo hledáním.",
    previousRule: "Předchozí",
    nextRule: "Následující",
    neighbours: "Sousední pravidla téhož pramene",
    wordings: "Znění vedle sebe",
    wordingsLead: "Zvýrazněna jsou slova, která v předchozím znění nebyla.",
    wordingNow: "ke zvolenému dni",
    wordingShow: [{"type":0,"value":"Zobrazit právo ke dni "},{"type":1,"value":"date"}],
    sameConditions: "Podmínky se oproti předchozímu znění nezměnily.",
    allOf: "Musí platit všechno:",
    anyOf: "Stačí, platí-li jedno z toho:",
    noneOf: "Nesmí platit:",
    notInForceThen: "v tento den neúčinné, neplatí tedy",
    conditionOwnPage: "Kdo tuto podmínku používá",
    carries: "Co na pravidlu stojí",
    carriesLead: "Závěr, k němuž pravidlo vede, a další závěry, které se o něj opírají. Zachycuje všechna znění práva dohromady.",
    asList: "Totéž jako seznam",
    seeAbove: "viz výše",
    examples: "Příklady",
    examplesLead: "Pravidlo je na nich ověřeno. Otevřený příklad nahradí rozpracovaný případ; ten vrátíte tlačítkem „Vrátit změnu“.",
    example: [{"type":0,"value":"Příklad "},{"type":1,"value":"number"}],
    exampleOn: [{"type":0,"value":"ke dni "},{"type":1,"value":"date"}],
    exampleToday: "ke dni, kdy jej otevřete",
    exampleReadings: "Výklad",
    exampleNoPresumptions: "bez pracovních předpokladů",
    exampleNothing: "není uvedeno nic",
    openExample: "Otevřít jako případ",
    openExampleNamed: [{"type":0,"value":"Otevřít jako případ: "},{"type":1,"value":"name"}],
    exampleOpened: [{"type":0,"value":"Otevřen příklad k pravidlu „"},{"type":1,"value":"title"},{"type":0,"value":"“."}],
    more: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Zobrazit ještě "},{"type":1,"value":"count"},{"type":0,"value":" příklad"}]},"few":{"value":[{"type":0,"value":"Zobrazit ještě "},{"type":1,"value":"count"},{"type":0,"value":" příklady"}]},"many":{"value":[{"type":0,"value":"Zobrazit ještě "},{"type":1,"value":"count"},{"type":0,"value":" příkladu"}]},"other":{"value":[{"type":0,"value":"Zobrazit ještě "},{"type":1,"value":"count"},{"type":0,"value":" příkladů"}]}},"offset":0,"pluralType":"cardinal"}],
    lead_outcomes: "Na co pravidla odpovídají a z čeho odpověď plyne.",
    lead_readings: "Kde se právo dá číst více způsoby. Výklad pro případ se volí na obrazovce Výklady.",
    lead_facts: "Co lze o případu uvést, v jakých možnostech, a která pravidla se na to ptají.",
    lead_figures: "Čísla, která zákon stanoví, s dnem, od kterého platí.",
    lead_conditions: "Podmínky, které používá více pravidel, a proto stojí jen jednou.",
    lead_sources: "Z čeho pravidla vycházejí a jak pečlivě byly prameny čteny.",
    lead_recommendations: "Všechna doporučení a zjištění Lanzarotského výboru z informačního listu, našimi slovy, a jak jsou zde zpracována.",
    lead_decisions: "Publikovaná rozhodnutí Nejvyššího soudu k tématu, každé jen v rozsahu, v jakém bylo přečteno, s tím, jak odpovídáme podle práva účinného v jeho den, a s tím, co rozdíl vysvětluje.",
    lead_wordings: "Úřední text předpisu ze souboru: co se v něm změnilo oproti předchozímu znění a co v tomto modelu se o změnu opírá.",
    values: "Možnosti",
    rangeWords: [{"type":1,"value":"from"},{"type":0,"value":" až "},{"type":1,"value":"to"}],
    yesNo: "ano, nebo ne",
    aDate: "kalendářní den",
    presumed: "Předpokládá se",
    presumedLaw: "rozhodný den",
    belongs: "Má význam, jen když",
    goToQuestion: "Přejít k otázce v případu",
    readByRules: "Používají ho pravidla",
    usedByRules: "Používají ji pravidla",
    foundBy: "Plyne z pravidel",
    reads: "Opírá se o závěry",
    readByOutcomes: "Opírají se o něj závěry",
    noneUses: "žádné",
    showAll: [{"type":0,"value":"Zobrazit všechny ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    options: "Možnosti",
    isDefault: "výchozí",
    noDefault: "otevřená, dokud není zvolen výklad",
    chooseReading: "Zvolit pro rozpracovaný případ",
    figure: "Věkové a jiné hranice",
    value: "Hodnota",
    since: "Účinnost",
    citation: "Citace",
    tableHint: "tabulka, kterou lze posouvat do stran",
    readHow: "Jak byl čten",
    rulesFromIt: "Pravidla z něj",
    short: "Zkratka",
    officialText: "Úřední text",
  },
  en: {
    title: "Law",
    lead: "The rules as they are applied here: in our words, with citation, dates and conditions. Only the official text, to which the link leads, is binding.",
    parts: "Parts",
    part_rules: "Rules",
    part_outcomes: "Outcomes",
    part_readings: "Readings",
    part_facts: "Facts",
    part_figures: "Ages and ranges",
    part_conditions: "Shared conditions",
    part_sources: "Sources",
    part_recommendations: "Recommendations",
    part_decisions: "Decisions",
    part_wordings: "Official wordings",
    day: "Law on",
    dayTooEarly: [{"type":0,"value":"The law is recorded from "},{"type":1,"value":"date"},{"type":0,"value":" on."}],
    dayToday: "Today",
    search: "Search the law",
    searchHint: "Searches Czech and English, with or without accents. Arrow keys move through the results, Esc closes the search.",
    found: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" result"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" results"}]}},"offset":0,"pluralType":"cardinal"}],
    foundMost: [{"type":0,"value":"The first "},{"type":1,"value":"shown"},{"type":0,"value":" of "},{"type":1,"value":"count"},{"type":0,"value":" results are shown; add another word."}],
    foundNone: "Nothing matches. Try a shorter word or only its beginning.",
    results: "Search results",
    backToResults: [{"type":0,"value":"Back to the results for “"},{"type":1,"value":"query"},{"type":0,"value":"”"}],
    kind_rule: "rule",
    kind_outcome: "outcome",
    kind_reading: "reading",
    kind_fact: "fact",
    kind_figure: "age or range",
    kind_condition: "shared condition",
    kind_source: "source",
    otherLanguage: "in Czech: ",
    rulesOf: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" rule"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" rules"}]}},"offset":0,"pluralType":"cardinal"}],
    jumpTo: "Jump to",
    wordingsCount: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" wording"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" wordings"}]}},"offset":0,"pluralType":"cardinal"}],
    notInForceOn: "not in force on that day",
    allRules: "All rules",
    concludes: "What it concludes",
    layer: "Layer",
    grade: "Authority",
    checked: "How well the source was checked",
    checked_read: "the text was read",
    checked_partly: "the text was read in part only",
    checked_secondHand: "cited second-hand",
    checked_notRead: "the text was not read",
    inForce: "In force",
    inForceFrom: [{"type":0,"value":"from "},{"type":1,"value":"from"}],
    inForceUntil: [{"type":0,"value":"from "},{"type":1,"value":"from"},{"type":0,"value":" to "},{"type":1,"value":"to"}],
    inForceAlways: [{"type":0,"value":"from "},{"type":1,"value":"from"},{"type":0,"value":", as far back as the rules go"}],
    about: "About the rule",
    source: "Source",
    identifier: "Identifier",
    says: "What the rule says (in our words)",
    saysOther: "The same in Czech",
    conditions: "Conditions",
    exceptions: "Exceptions to this rule",
    exceptionTo: "Exception to the rule",
    exceptionNote: "Where one holds, the rule does not apply:",
    leavesOut: "What the rule leaves out",
    notes: "Notes",
    notYet: [{"type":0,"value":"The rule is not in force on "},{"type":1,"value":"date"},{"type":0,"value":". Choose another day, or read the wordings below."}],
    noSuchRule: "There is no such rule",
    noSuchRuleNote: "The address is probably incomplete. Find the rule in the list or by search.",
    previousRule: "Previous",
    nextRule: "Next",
    neighbours: "Neighbouring rules of the same source",
    wordings: "Wordings side by side",
    wordingsLead: "Words that the wording before did not have are marked.",
    wordingNow: "on the chosen day",
    wordingShow: [{"type":0,"value":"Show the law on "},{"type":1,"value":"date"}],
    sameConditions: "The conditions are those of the wording before.",
    allOf: "All of this has to be so:",
    anyOf: "One of these is enough:",
    noneOf: "This must not be so:",
    notInForceThen: "not in force on that day, so not met",
    conditionOwnPage: "Who uses this condition",
    carries: "What rests on the rule",
    carriesLead: "The outcome that the rule leads to, and further outcomes that are built on it, in all wordings of the law taken together.",
    asList: "The same as a list",
    seeAbove: "see above",
    examples: "Examples",
    examplesLead: "The rule is tested on each of them. An example that is opened takes the place of the case you are working on; Undo brings that back.",
    example: [{"type":0,"value":"Example "},{"type":1,"value":"number"}],
    exampleOn: [{"type":0,"value":"on "},{"type":1,"value":"date"}],
    exampleToday: "on the day on which you open it",
    exampleReadings: "Reading",
    exampleNoPresumptions: "no working assumptions",
    exampleNothing: "nothing is given",
    openExample: "Open as a case",
    openExampleNamed: [{"type":0,"value":"Open as a case: "},{"type":1,"value":"name"}],
    exampleOpened: [{"type":0,"value":"Opened an example of the rule “"},{"type":1,"value":"title"},{"type":0,"value":"”."}],
    more: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Show "},{"type":1,"value":"count"},{"type":0,"value":" more example"}]},"other":{"value":[{"type":0,"value":"Show "},{"type":1,"value":"count"},{"type":0,"value":" more examples"}]}},"offset":0,"pluralType":"cardinal"}],
    lead_outcomes: "What the rules answer, and what the answer follows from.",
    lead_readings: "Where the law can be read in more than one way. The reading for a case is chosen on the screen Readings.",
    lead_facts: "What can be said of a case, with which choices, and which rules ask for it.",
    lead_figures: "Figures that the law sets, each with the day from which it holds.",
    lead_conditions: "Conditions that several rules use and that therefore stand once only.",
    lead_sources: "What the rules are taken from, and how carefully that was read.",
    lead_recommendations: "All recommendations and observations of the Lanzarote Committee in the factsheet, in our words, and what became of each here.",
    lead_decisions: "Published decisions of the Supreme Court on the subject, each only as far as it was read, with what we answer to it in the wording of its day and what explains a difference.",
    lead_wordings: "The official text of an act as a file: what changed in it since the wording before, and what of this model rests on that.",
    values: "Choices",
    rangeWords: [{"type":1,"value":"from"},{"type":0,"value":" to "},{"type":1,"value":"to"}],
    yesNo: "yes or no",
    aDate: "a calendar date",
    presumed: "Presumed",
    presumedLaw: "the law date",
    belongs: "Matters only where",
    goToQuestion: "Go to the question in the case",
    readByRules: "Rules that use it",
    usedByRules: "Rules that use it",
    foundBy: "Follows from the rules",
    reads: "Built on the outcomes",
    readByOutcomes: "Outcomes built on it",
    noneUses: "none",
    showAll: [{"type":0,"value":"Show all ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    options: "Choices",
    isDefault: "default",
    noDefault: "open until one is chosen",
    chooseReading: "Choose for the case you are working on",
    figure: "Ages and thresholds",
    value: "Value",
    since: "In force",
    citation: "Citation",
    tableHint: "a table that can be scrolled sideways",
    readHow: "How it was read",
    rulesFromIt: "Rules taken from it",
    short: "Short title",
    officialText: "Official text",
  },
};
