// `pnpm words` writes this from catalogues/web/note.cs.yaml and catalogues/web/note.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface NoteMessages {
  noteTitle: { title: string | number };
  untitled: null;
  identity: null;
  id: null;
  item: null;
  content: null;
  case: null;
  lawDate: null;
  lawDateOfAct: { date: string | number };
  lawUsed: null;
  lawUsedOn: { date: string | number };
  noDay: { date: string | number };
  made: null;
  rulebook: null;
  digest: null;
  program: null;
  findings: null;
  mainFindings: null;
  partialFindings: null;
  ranges: null;
  range: null;
  limitation: null;
  doNotHold: null;
  toldBefore: { rules: string | number };
  outcome: null;
  answer: null;
  why: null;
  byCode: null;
  byCommittee: null;
  turnsOn: null;
  defaultedOn: null;
  missing: null;
  grade: null;
  provisions: null;
  byReading: null;
  reading: null;
  rowMissing: { facts: string | number };
  rules: null;
  failing: null;
  whyNot: null;
  exception: { rule: string | number };
  conditionMet: null;
  conditionNotMet: null;
  rule: null;
  state: null;
  says: null;
  facts: null;
  noFacts: null;
  givenFacts: null;
  fact: null;
  known: null;
  unobtainable: null;
  presumptions: null;
  presumptionsNote: null;
  usedPresumptions: null;
  presumed: null;
  because: null;
  conclusion: null;
  worthKnowing: null;
  worthKnowingNote: null;
  moreToAsk: { count: number };
  notProved: null;
  practiceNote: null;
  establish: null;
  usual: null;
  stepsOpen: null;
  step: null;
  what: null;
  nothingToAsk: null;
  changes: null;
  wouldBe: null;
  nowUnknown: null;
  thenAnswer: null;
  readings: null;
  readingsTable: null;
  question: null;
  standing: null;
  readingOpen: null;
  readingDefault: null;
  amendment: null;
  amended: { count: number; names: string | number };
  fixedReadings: null;
  remarks: null;
  sources: null;
  howMade: null;
  howMadeText: null;
}

export const noteWords: Catalogue<NoteMessages> = {
  cs: {
    noteTitle: [{"type":0,"value":"Záznam o případu: "},{"type":1,"value":"title"}],
    untitled: "bez názvu",
    identity: "O čem a kdy",
    id: "Označení",
    item: "Položka",
    content: "Obsah",
    case: "Případ",
    lawDate: "Rozhodný den",
    lawDateOfAct: [{"type":1,"value":"date"},{"type":0,"value":", den činu"}],
    lawUsed: "Použité právo",
    lawUsedOn: [{"type":0,"value":"právo účinné "},{"type":1,"value":"date"},{"type":0,"value":"; rozhodný den zadán není"}],
    noDay: [{"type":0,"value":"Není zadán den činu ani rozhodný den. Závěry platí pro právo účinné "},{"type":1,"value":"date"},{"type":0,"value":"; pro čin z jiného dne mohou být jiné."}],
    made: "Vyhotoveno",
    rulebook: "Soubor pravidel a verze",
    digest: "Otisk pravidel (SHA-256)",
    program: "Program",
    findings: "Závěry",
    mainFindings: "Hlavní závěry",
    partialFindings: "Dílčí závěry",
    ranges: "Trestní sazby, kategorie a promlčení",
    range: "Sazba a kategorie",
    limitation: "Promlčení",
    doNotHold: "Neplatí:",
    toldBefore: [{"type":0,"value":"Závěr dále plyne z pravidel uvedených výše: "},{"type":1,"value":"rules"},{"type":0,"value":"."}],
    outcome: "Závěr",
    answer: "Odpověď",
    why: "Proč",
    byCode: "podle zákona",
    byCommittee: "podle zjištění Výboru",
    turnsOn: "Záleží na výkladu",
    defaultedOn: "Rozhoduje výchozí výklad",
    missing: "Je třeba zjistit",
    grade: "Opora v pramenech, podle nejslabšího kroku",
    provisions: "Ustanovení",
    byReading: "Odpověď podle výkladu",
    reading: "Při tomto výkladu",
    rowMissing: [{"type":0,"value":"chybí: "},{"type":1,"value":"facts"}],
    rules: "Pravidla, z nichž závěr plyne",
    failing: "Pravidla, která se nepoužijí",
    whyNot: "Proč se nepoužijí",
    exception: [{"type":0,"value":"použije se výjimka: "},{"type":1,"value":"rule"}],
    conditionMet: "splněno",
    conditionNotMet: "nesplněno",
    rule: "Pravidlo a ustanovení",
    state: "Použití",
    says: "Co říká, našimi slovy",
    facts: "Z čeho se vychází",
    noFacts: "O případu zatím není uvedeno nic.",
    givenFacts: "Údaje o případu",
    fact: "Údaj",
    known: "Co je známo",
    unobtainable: "nelze zjistit",
    presumptions: "Pracovní předpoklady",
    presumptionsNote: "Použijí se jen tam, kde údaj chybí. Nejsou to právní domněnky a každý z nich je třeba ověřit.",
    usedPresumptions: "Předpoklady, o které se hlavní závěry opírají",
    presumed: "Předpokládá se",
    because: "Proč",
    conclusion: "Závěr",
    worthKnowing: "Co zjistit",
    worthKnowingNote: "Chybí a může závěr změnit, od údaje, který rozhodne nejvíc",
    moreToAsk: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Závěr může změnit ještě "},{"type":1,"value":"count"},{"type":0,"value":" další údaj."}]},"few":{"value":[{"type":0,"value":"Závěr mohou změnit ještě "},{"type":1,"value":"count"},{"type":0,"value":" další údaje."}]},"many":{"value":[{"type":0,"value":"Závěr může změnit ještě "},{"type":1,"value":"count"},{"type":0,"value":" dalšího údaje."}]},"other":{"value":[{"type":0,"value":"Závěr může změnit ještě "},{"type":1,"value":"count"},{"type":0,"value":" dalších údajů."}]}},"offset":0,"pluralType":"cardinal"}],
    notProved: "Předpokládá se, ale prokázáno není",
    practiceNote: "Obvyklé důkazy popisují praxi našimi slovy; nejsou právem ani úplným výčtem.",
    establish: "Zjistit",
    usual: "Obvyklé důkazy (praxe)",
    stepsOpen: "Kroky, které závěry otevírají",
    step: "Krok",
    what: "Co se učiní",
    nothingToAsk: "Hlavní závěry už žádný další údaj, který lze zjistit, nezmění.",
    changes: "Co by závěr změnilo",
    wouldBe: "Kdyby bylo",
    nowUnknown: "zatím nezjištěno; kdyby vyšlo najevo",
    thenAnswer: "Závěr by byl",
    readings: "Výkladové otázky",
    readingsTable: "Otázky, na kterých v případě záleží",
    question: "Otázka",
    standing: "Z čeho se vychází",
    readingOpen: "otázka je ponechána otevřená",
    readingDefault: "výchozí výklad",
    amendment: "Navržená změna zákona, jako by platila",
    amended: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Nejde o platné právo. Závěry počítají s navrženou změnou zákona, jako by platila: "},{"type":1,"value":"names"},{"type":0,"value":"."}]},"few":{"value":[{"type":0,"value":"Nejde o platné právo. Závěry počítají s navrženými změnami zákona, jako by platily: "},{"type":1,"value":"names"},{"type":0,"value":"."}]},"many":{"value":[{"type":0,"value":"Nejde o platné právo. Závěry počítají s navrženými změnami zákona, jako by platily: "},{"type":1,"value":"names"},{"type":0,"value":"."}]},"other":{"value":[{"type":0,"value":"Nejde o platné právo. Závěry počítají s navrženými změnami zákona, jako by platily: "},{"type":1,"value":"names"},{"type":0,"value":"."}]}},"offset":0,"pluralType":"cardinal"}],
    fixedReadings: "Zvolený výklad",
    remarks: "Upozornění a poznámky",
    sources: "Ustanovení a prameny",
    howMade: "Jak záznam vznikl",
    howMadeText: "Záznam sestavil program Cokdyby v prohlížeči z údajů, které zadal uživatel; žádný z nich při tom nebyl odeslán. Závěry platí jen pro uvedené údaje, rozhodný den a soubor pravidel. Nenahrazují právní posouzení.",
  },
  en: {
    noteTitle: [{"type":0,"value":"Note on the case: "},{"type":1,"value":"title"}],
    untitled: "without a name",
    identity: "Of what and when",
    id: "Id",
    item: "Item",
    content: "Content",
    case: "Case",
    lawDate: "Law date",
    lawDateOfAct: [{"type":1,"value":"date"},{"type":0,"value":", the day of the act"}],
    lawUsed: "Law applied",
    lawUsedOn: [{"type":0,"value":"the law in force on "},{"type":1,"value":"date"},{"type":0,"value":"; no law date was given"}],
    noDay: [{"type":0,"value":"Neither the day of the act nor a law date is given. The findings hold for the law in force on "},{"type":1,"value":"date"},{"type":0,"value":"; for an act of another day they may differ."}],
    made: "Made",
    rulebook: "Rulebook and version",
    digest: "Digest of the rules (SHA-256)",
    program: "Program",
    findings: "Findings",
    mainFindings: "Main findings",
    partialFindings: "Findings in detail",
    ranges: "Ranges, categories and limitation",
    range: "Range and category",
    limitation: "Limitation",
    doNotHold: "Does not hold:",
    toldBefore: [{"type":0,"value":"The finding also follows from rules told of above: "},{"type":1,"value":"rules"},{"type":0,"value":"."}],
    outcome: "Finding",
    answer: "Answer",
    why: "Why",
    byCode: "by the Code",
    byCommittee: "as the Committee observed it",
    turnsOn: "Turns on the reading",
    defaultedOn: "A default reading decides",
    missing: "To be established",
    grade: "Authority, by the weakest step",
    provisions: "Provisions",
    byReading: "The answer by reading",
    reading: "Under this reading",
    rowMissing: [{"type":0,"value":"missing: "},{"type":1,"value":"facts"}],
    rules: "Rules from which the finding follows",
    failing: "Rules that do not apply",
    whyNot: "Why they do not apply",
    exception: [{"type":0,"value":"the exception applies: "},{"type":1,"value":"rule"}],
    conditionMet: "met",
    conditionNotMet: "not met",
    rule: "Rule and provisions",
    state: "Application",
    says: "What it says, in our words",
    facts: "What is known",
    noFacts: "Nothing is said of the case yet.",
    givenFacts: "Facts of the case",
    fact: "Fact",
    known: "What is known",
    unobtainable: "cannot be established",
    presumptions: "Working assumptions",
    presumptionsNote: "They are used only where a fact is missing. They are no presumptions of law, and each has to be verified.",
    usedPresumptions: "Assumptions that the main findings rest on",
    presumed: "Presumed",
    because: "Why",
    conclusion: "Conclusion",
    worthKnowing: "What to establish",
    worthKnowingNote: "Missing, and able to change the answer; what settles most comes first",
    moreToAsk: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" more fact may change the answer."}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" more facts may change the answer."}]}},"offset":0,"pluralType":"cardinal"}],
    notProved: "Presumed, and not proved",
    practiceNote: "The usual evidence is practice in our own words, no law, and not complete.",
    establish: "Establish",
    usual: "Usual evidence (practice)",
    stepsOpen: "Steps that the findings open",
    step: "Step",
    what: "What is done",
    nothingToAsk: "No further fact that can be established changes the main findings.",
    changes: "What would change the findings",
    wouldBe: "If it were",
    nowUnknown: "not established yet; if it turned out to be",
    thenAnswer: "The finding would be",
    readings: "Questions of law",
    readingsTable: "Questions that matter in the case",
    question: "Question",
    standing: "What is taken",
    readingOpen: "the question is left open",
    readingDefault: "default reading",
    amendment: "Proposed amendment, as if it were law",
    amended: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"This is not the law in force. The findings take a proposed amendment as if it were law: "},{"type":1,"value":"names"},{"type":0,"value":"."}]},"other":{"value":[{"type":0,"value":"This is not the law in force. The findings take proposed amendments as if they were law: "},{"type":1,"value":"names"},{"type":0,"value":"."}]}},"offset":0,"pluralType":"cardinal"}],
    fixedReadings: "Reading chosen",
    remarks: "Warnings and notes",
    sources: "Provisions and sources",
    howMade: "How the note was made",
    howMadeText: "The note was made by the program Cokdyby in the browser from what its user entered; none of it was sent anywhere. The findings hold only for the facts, the law date and the rulebook named here. They do not replace legal assessment.",
  },
};
