// `pnpm words` writes this from catalogues/web/why.cs.yaml and catalogues/web/why.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface WhyMessages {
  title: null;
  toWhy: null;
  outcome: null;
  parts: null;
  part_reasons: null;
  part_sides: null;
  law: { date: string | number };
  grade: { grade: string | number };
  assumptions: { list: string | number };
  explaining: null;
  cannot: null;
  reasons: null;
  noRules: null;
  sufficient: { count: number };
  sufficientNone: null;
  sufficientMark: null;
  missing: { count: number };
  presumed: { count: number };
  byReading: null;
  reading: null;
  result: null;
  rowMissing: { facts: string | number };
  defaulted: { count: number };
  notes: null;
  says: { says: string | number };
  layer: { layer: string | number; grade: string | number };
  notFollowed: null;
  perhapsFollowed: null;
  checked_partly: null;
  checked_secondHand: null;
  checked_notRead: null;
  regardlessHolds: null;
  regardlessFails: null;
  allOf: null;
  anyOf: null;
  noneOf: null;
  required: { required: string | number };
  presumedValue: null;
  derivedValue: null;
  absentValue: null;
  inPart: null;
  readingOpen: null;
  readingDefault: null;
  shownAbove: null;
  exceptions: { count: number };
  leavesOut: { count: string | number };
  leavesOutItem: { says: string | number };
  builtOn: null;
  changes: null;
  changesLead: null;
  changesNone: null;
  changesNoneAtAll: null;
  searchingOne: null;
  searchingTwo: null;
  searchingThree: null;
  searchThree: null;
  stopSearch: null;
  turnsTo: null;
  oneFact: null;
  twoFacts: null;
  threeFacts: null;
  now: { value: string | number };
  findOut: null;
  otherwise: null;
  apply: null;
  applyNamed: { change: string | number };
  applied: { change: string | number };
  more: { count: number };
  truncated: null;
  whyNot: null;
  whyNotLead: null;
  whyNotNeeded: { needed: string | number };
}

export const whyWords: Catalogue<WhyMessages> = {
  cs: {
    title: "Proč",
    toWhy: "Přejít na Proč",
    outcome: "Závěr, který se vysvětluje",
    parts: "Pohledy na závěr",
    part_reasons: "Důvody",
    part_sides: "Dvě strany",
    law: [{"type":0,"value":"Právní stav ke dni "},{"type":1,"value":"date"}],
    grade: [{"type":0,"value":"Opora v pramenech, podle nejslabšího kroku: "},{"type":1,"value":"grade"}],
    assumptions: [{"type":0,"value":"Závěr se opírá o předpoklad autorů pravidel: "},{"type":1,"value":"list"}],
    explaining: "Připravuje se odůvodnění…",
    cannot: "Dokud si údaje odporují, není co vysvětlovat. Opravte je na obrazovce Případ.",
    reasons: "Odůvodnění",
    noRules: "K rozhodnému dni není účinné žádné pravidlo, z něhož by závěr plynul.",
    sufficient: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"K témuž závěru stačí jediný údaj"}]},"few":{"value":[{"type":0,"value":"K témuž závěru stačí "},{"type":1,"value":"count"},{"type":0,"value":" údaje"}]},"many":{"value":[{"type":0,"value":"K témuž závěru stačí "},{"type":1,"value":"count"},{"type":0,"value":" údaje"}]},"other":{"value":[{"type":0,"value":"K témuž závěru stačí "},{"type":1,"value":"count"},{"type":0,"value":" údajů"}]}},"offset":0,"pluralType":"cardinal"}],
    sufficientNone: "K tomuto závěru není třeba žádného z uvedených údajů.",
    sufficientMark: "stačí k závěru",
    missing: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Chybí "},{"type":1,"value":"count"},{"type":0,"value":" údaj"}]},"few":{"value":[{"type":0,"value":"Chybějí "},{"type":1,"value":"count"},{"type":0,"value":" údaje"}]},"many":{"value":[{"type":0,"value":"Chybí "},{"type":1,"value":"count"},{"type":0,"value":" údaje"}]},"other":{"value":[{"type":0,"value":"Chybí "},{"type":1,"value":"count"},{"type":0,"value":" údajů"}]}},"offset":0,"pluralType":"cardinal"}],
    presumed: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Použit "},{"type":1,"value":"count"},{"type":0,"value":" pracovní předpoklad"}]},"few":{"value":[{"type":0,"value":"Použity "},{"type":1,"value":"count"},{"type":0,"value":" pracovní předpoklady"}]},"many":{"value":[{"type":0,"value":"Použito "},{"type":1,"value":"count"},{"type":0,"value":" pracovního předpokladu"}]},"other":{"value":[{"type":0,"value":"Použito "},{"type":1,"value":"count"},{"type":0,"value":" pracovních předpokladů"}]}},"offset":0,"pluralType":"cardinal"}],
    byReading: "Výsledek podle výkladu",
    reading: "Při tomto výkladu",
    result: "Závěr",
    rowMissing: [{"type":0,"value":"chybí: "},{"type":1,"value":"facts"}],
    defaulted: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Rozhoduje výchozí výklad"}]},"few":{"value":[{"type":0,"value":"Rozhodují výchozí výklady"}]},"many":{"value":[{"type":0,"value":"Rozhodují výchozí výklady"}]},"other":{"value":[{"type":0,"value":"Rozhodují výchozí výklady"}]}},"offset":0,"pluralType":"cardinal"}],
    notes: "Poznámky k závěru",
    says: [{"type":0,"value":"Našimi slovy: "},{"type":1,"value":"says"}],
    layer: [{"type":0,"value":"Vrstva: "},{"type":1,"value":"layer"},{"type":0,"value":"; opora: "},{"type":1,"value":"grade"},{"type":0,"value":"."}],
    notFollowed: "Z této vrstvy se nevychází.",
    perhapsFollowed: "Zda se z této vrstvy vychází, závisí na výkladu.",
    checked_partly: "Pramen byl přečten jen zčásti.",
    checked_secondHand: "Pramen je citován zprostředkovaně.",
    checked_notRead: "Pramen přečten nebyl.",
    regardlessHolds: "Použije se bez ohledu na to, jak dopadnou dosud neurčené podmínky.",
    regardlessFails: "Nepoužije se, ať dosud neurčené podmínky dopadnou jakkoli.",
    allOf: "Musí platit všechno:",
    anyOf: "Stačí, platí-li jedno z toho:",
    noneOf: "Nesmí platit:",
    required: [{"type":0,"value":"požaduje se: "},{"type":1,"value":"required"}],
    presumedValue: "předpokládá se",
    derivedValue: "plyne z jiných údajů",
    absentValue: "platí, není-li uvedeno jinak",
    inPart: "známo jen zčásti",
    readingOpen: "otevřená výkladová otázka",
    readingDefault: "výchozí výklad",
    shownAbove: "viz výše",
    exceptions: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Výjimka"}]},"few":{"value":[{"type":0,"value":"Výjimky"}]},"many":{"value":[{"type":0,"value":"Výjimky"}]},"other":{"value":[{"type":0,"value":"Výjimky"}]}},"offset":0,"pluralType":"cardinal"}],
    leavesOut: [{"type":0,"value":"Co pravidlo nezahrnuje, a poznámky ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    leavesOutItem: [{"type":0,"value":"Mimo pravidlo: "},{"type":1,"value":"says"}],
    builtOn: "Stojí na závěru:",
    changes: "Co by závěr změnilo",
    changesLead: "Nejmenší změny údajů, po nichž závěr vyjde jinak. Každou lze jedním klepnutím použít a stejně snadno vrátit.",
    changesNone: "Změnou jediného údaje ani dvou údajů zároveň závěr jinak nevyjde.",
    changesNoneAtAll: "Změnou nejvýše tří údajů závěr jinak nevyjde.",
    searchingOne: "Hledají se změny jediného údaje…",
    searchingTwo: "Hledají se změny dvou údajů zároveň…",
    searchingThree: "Hledají se změny tří údajů zároveň; může to trvat i minutu…",
    searchThree: "Hledat i změny tří údajů zároveň",
    stopSearch: "Přestat hledat",
    turnsTo: "Závěr by byl",
    oneFact: "Změna jediného údaje",
    twoFacts: "Změna dvou údajů zároveň",
    threeFacts: "Změna tří údajů zároveň",
    now: [{"type":0,"value":"nyní: "},{"type":1,"value":"value"}],
    findOut: "zatím nezjištěno; kdyby vyšlo najevo:",
    otherwise: "kdyby bylo:",
    apply: "Použít",
    applyNamed: [{"type":0,"value":"Použít: "},{"type":1,"value":"change"}],
    applied: [{"type":0,"value":"Použita změna: "},{"type":1,"value":"change"},{"type":0,"value":"."}],
    more: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Zobrazit ještě "},{"type":1,"value":"count"},{"type":0,"value":" změnu"}]},"few":{"value":[{"type":0,"value":"Zobrazit ještě "},{"type":1,"value":"count"},{"type":0,"value":" změny"}]},"many":{"value":[{"type":0,"value":"Zobrazit ještě "},{"type":1,"value":"count"},{"type":0,"value":" změny"}]},"other":{"value":[{"type":0,"value":"Zobrazit ještě "},{"type":1,"value":"count"},{"type":0,"value":" změn"}]}},"offset":0,"pluralType":"cardinal"}],
    truncated: "Existují i další změny; zobrazeny jsou ty nejmenší.",
    whyNot: "Co závěru brání",
    whyNotLead: "U každého pravidla nejmenší okruh podmínek, které splněny nejsou.",
    whyNotNeeded: [{"type":0,"value":"potřebné: "},{"type":1,"value":"needed"}],
  },
  en: {
    title: "Why",
    toWhy: "Go to Why",
    outcome: "Finding to explain",
    parts: "Ways to look at the finding",
    part_reasons: "Reasons",
    part_sides: "Two sides",
    law: [{"type":0,"value":"The law as it stood on "},{"type":1,"value":"date"}],
    grade: [{"type":0,"value":"Authority, by the weakest step: "},{"type":1,"value":"grade"}],
    assumptions: [{"type":0,"value":"The finding rests on an assumption of the makers of the rules: "},{"type":1,"value":"list"}],
    explaining: "Preparing the reasons…",
    cannot: "While the facts contradict each other there is nothing to explain. Put them right on the screen Case.",
    reasons: "Reasons",
    noRules: "No rule from which the finding could follow is in force on the law date.",
    sufficient: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"One fact gives the same finding"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" facts give the same finding"}]}},"offset":0,"pluralType":"cardinal"}],
    sufficientNone: "None of the facts given is needed for this finding.",
    sufficientMark: "carries the finding",
    missing: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" fact is missing"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" facts are missing"}]}},"offset":0,"pluralType":"cardinal"}],
    presumed: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" working assumption is used"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" working assumptions are used"}]}},"offset":0,"pluralType":"cardinal"}],
    byReading: "The result by reading",
    reading: "Under this reading",
    result: "Finding",
    rowMissing: [{"type":0,"value":"missing: "},{"type":1,"value":"facts"}],
    defaulted: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"A default reading decides"}]},"other":{"value":[{"type":0,"value":"Default readings decide"}]}},"offset":0,"pluralType":"cardinal"}],
    notes: "Notes on the finding",
    says: [{"type":0,"value":"In our words: "},{"type":1,"value":"says"}],
    layer: [{"type":0,"value":"Layer: "},{"type":1,"value":"layer"},{"type":0,"value":"; authority: "},{"type":1,"value":"grade"},{"type":0,"value":"."}],
    notFollowed: "This layer is not followed.",
    perhapsFollowed: "Whether this layer is followed depends on a reading.",
    checked_partly: "The source was read in part only.",
    checked_secondHand: "The source is cited at second hand.",
    checked_notRead: "The source was not read.",
    regardlessHolds: "It applies however the conditions still open come out.",
    regardlessFails: "It does not apply however the conditions still open come out.",
    allOf: "All of these must hold:",
    anyOf: "One of these is enough:",
    noneOf: "This may not hold:",
    required: [{"type":0,"value":"required: "},{"type":1,"value":"required"}],
    presumedValue: "presumed",
    derivedValue: "follows from other facts",
    absentValue: "stands unless stated otherwise",
    inPart: "known in part only",
    readingOpen: "open question of law",
    readingDefault: "default reading",
    shownAbove: "see above",
    exceptions: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Exception"}]},"other":{"value":[{"type":0,"value":"Exceptions"}]}},"offset":0,"pluralType":"cardinal"}],
    leavesOut: [{"type":0,"value":"What the rule leaves out, and notes ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    leavesOutItem: [{"type":0,"value":"Left out: "},{"type":1,"value":"says"}],
    builtOn: "Rests on the finding:",
    changes: "What would change it",
    changesLead: "The smallest changes of facts after which the finding comes out otherwise. Each is applied with one click and undone as easily.",
    changesNone: "No change of one fact or of two at once gives another finding.",
    changesNoneAtAll: "No change of up to three facts gives another finding.",
    searchingOne: "Looking for changes of one fact…",
    searchingTwo: "Looking for changes of two facts at once…",
    searchingThree: "Looking for changes of three facts at once; this may take a minute…",
    searchThree: "Look for changes of three facts too",
    stopSearch: "Stop looking",
    turnsTo: "The finding would be",
    oneFact: "One fact changed",
    twoFacts: "Two facts changed at once",
    threeFacts: "Three facts changed at once",
    now: [{"type":0,"value":"now: "},{"type":1,"value":"value"}],
    findOut: "not established; if it came out that:",
    otherwise: "if it were:",
    apply: "Apply",
    applyNamed: [{"type":0,"value":"Apply: "},{"type":1,"value":"change"}],
    applied: [{"type":0,"value":"Applied the change: "},{"type":1,"value":"change"},{"type":0,"value":"."}],
    more: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Show "},{"type":1,"value":"count"},{"type":0,"value":" more change"}]},"other":{"value":[{"type":0,"value":"Show "},{"type":1,"value":"count"},{"type":0,"value":" more changes"}]}},"offset":0,"pluralType":"cardinal"}],
    truncated: "There are further changes; the smallest are shown.",
    whyNot: "What stands in its way",
    whyNotLead: "For each rule, the smallest set of conditions that are not met.",
    whyNotNeeded: [{"type":0,"value":"needed: "},{"type":1,"value":"needed"}],
  },
};
