import type { Language } from "./language.ts";

/** What the command line says of case files, in one language. */
export interface FileWords {
  readonly help: {
    readonly group: string;
    readonly evaluate: string;
    readonly ask: string;
    readonly file: string;
    readonly goal: string;
  };
  readonly matrix: string;
  readonly act: string;
  readonly somebody: string;
  readonly nobodyNamed: string;
  readonly charges: (person: string) => string;
  readonly prosecution: string;
  readonly liability: string;
  readonly offence: string;
  readonly answer: string;
  readonly range: string;
  readonly timeBarred: string;
  readonly missing: string;
  readonly readings: string;
  readonly nothingMissing: string;
  readonly question: string;
  readonly leads: string;
  readonly person: (id: string) => string;
  readonly item: (id: string) => string;
  readonly ofAct: (id: string) => string;
  readonly state: (id: string) => string;
  readonly birthDate: string;
  readonly sameAs: (id: string) => string;
  readonly caution: string;
}

const cs: FileWords = {
  help: {
    group: "odpovídá na spis: více osob, předmětů, činů a států",
    evaluate: "závěry ke spisu: kdo, za který čin, podle kterého ustanovení",
    ask: "co je ve spisu třeba zjistit, od nejužitečnějšího",
    file: "spis v YAML nebo JSON; - čte standardní vstup",
    goal: "závěr, který se má u každé osoby vyjasnit (lze opakovat)",
  },
  matrix: "Osoby a činy: lze stíhat?",
  act: "čin",
  somebody: "Někdo za něco",
  nobodyNamed: "neznámá osoba",
  charges: (person) => `Osoba ${person}`,
  prosecution: "Lze ji stíhat",
  liability: "Je trestně odpovědná",
  offence: "trestný čin",
  answer: "závěr",
  range: "sazba",
  timeBarred: "promlčeno",
  missing: "Je třeba zjistit",
  readings: "Záleží na výkladu",
  nothingMissing: "Žádný další údaj závěry nezmění.",
  question: "zjistit",
  leads: "po odpovědi",
  person: (id) => `osoba ${id}`,
  item: (id) => `předmět ${id}`,
  ofAct: (id) => `čin ${id}`,
  state: (id) => `stát ${id}`,
  birthDate: "datum narození",
  sameAs: (id) => `zda je touž osobou jako ${id}`,
  caution: "Podpora úsudku, nikoli právní rada. Dosud nepřezkoumal právník.",
};

const en: FileWords = {
  help: {
    group: "answers a case file: several persons, items, acts and states",
    evaluate: "answers a case file: who, for which act, under which provision",
    ask: "lists what a case file lacks, the most useful first",
    file: "case file in YAML or JSON; - reads standard input",
    goal: "outcome to settle for each person (may be repeated)",
  },
  matrix: "Persons and acts: is prosecution possible?",
  act: "act",
  somebody: "Somebody for something",
  nobodyNamed: "unknown person",
  charges: (person) => `Person ${person}`,
  prosecution: "May be prosecuted",
  liability: "Is liable",
  offence: "offence",
  answer: "answer",
  range: "range",
  timeBarred: "time-barred",
  missing: "To be established",
  readings: "Turns on the reading",
  nothingMissing: "No further fact changes the answers.",
  question: "establish",
  leads: "what an answer leads to",
  person: (id) => `person ${id}`,
  item: (id) => `item ${id}`,
  ofAct: (id) => `act ${id}`,
  state: (id) => `state ${id}`,
  birthDate: "birth date",
  sameAs: (id) => `whether the same person as ${id}`,
  caution: "A support for judgement, no legal advice. Not yet reviewed by a lawyer.",
};

export const FILE_WORDS: Readonly<Record<Language, FileWords>> = { cs, en };
