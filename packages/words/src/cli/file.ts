// `pnpm words` writes this from catalogues/cli/file.cs.yaml and catalogues/cli/file.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface FileMessages {
  looksPersonal: null;
  "help.group": null;
  "help.evaluate": null;
  "help.ask": null;
  "help.explain": null;
  "help.explainOutcome": null;
  "help.act": null;
  "help.actor": null;
  "help.shown": null;
  "help.recipient": null;
  "help.explainHow": null;
  "help.limit": null;
  "help.receipt": null;
  "help.file": null;
  "help.goal": null;
  matrix: null;
  act: null;
  somebody: null;
  charges: { id: string | number };
  prosecution: null;
  liability: null;
  offence: null;
  answer: null;
  range: null;
  timeBarred: null;
  missing: null;
  readings: null;
  nothingMissing: null;
  question: null;
  leads: null;
  person: { id: string | number };
  item: { id: string | number };
  ofAct: { id: string | number };
  state: { id: string | number };
  actsNowhere: null;
  inFile: { alone: string | number; inFile: string | number };
  truncated: null;
  shown: { id: string | number };
  recipient: { id: string | number };
  birthDate: null;
  sameAs: { id: string | number };
  caution: null;
  "help.states": null;
  states: null;
  stateHead: null;
  personHead: null;
  basis: null;
  obliged: null;
  foreignLawNeeded: null;
  transfer: { act: string | number; person: string | number; from: string | number; to: string | number };
  refusals: null;
  criteria: null;
  concurrence: null;
  relation: null;
  kind_offence: null;
  kind_juvenile: null;
  kind_otherwiseCriminal: null;
  noPenalty: null;
}

export const fileWords: Catalogue<FileMessages> = {
  cs: {
    looksPersonal: "Pozor, název spisu nebo označení osoby vypadá jako jméno nebo rodné číslo. Stačí písmena nebo role.",
    "help.group": "vyhodnotí spis: více osob, předmětů, činů a států",
    "help.evaluate": "závěry ke spisu: kdo, za který čin, podle kterého ustanovení",
    "help.ask": "co je ve spisu třeba zjistit, od nejužitečnějšího",
    "help.explain": "proč je závěr takový: důvody činů, které jej určují, a na čem závisí",
    "help.explainOutcome": "závěr, který se má vysvětlit (jinak prosecution.open)",
    "help.act": "jen pro tento čin",
    "help.actor": "jen pro činy této osoby; unknown pro toho, kdo není určen",
    "help.shown": "pro činy vůči této zobrazené nebo poškozené osobě",
    "help.recipient": "pro činy vůči tomuto příjemci",
    "help.explainHow": "jak podrobně se každý čin vysvětlí: summary, nebo full (jinak full)",
    "help.limit": "kolik nejvýše spojení činu a osob se vysvětlí (jinak 20)",
    "help.receipt": "vypíše žádost o záznam o posouzení spisu, jak ji přijímá POST /v1/receipts",
    "help.file": "spis v YAML nebo JSON; - čte standardní vstup",
    "help.goal": "závěr, který se má u každé osoby vyjasnit (lze opakovat)",
    matrix: "Osoby a činy: lze stíhat?",
    act: "čin",
    somebody: "Některá osoba pro některý čin",
    charges: [{"type":0,"value":"Osoba "},{"type":1,"value":"id"}],
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
    person: [{"type":0,"value":"osoba "},{"type":1,"value":"id"}],
    item: [{"type":0,"value":"předmět "},{"type":1,"value":"id"}],
    ofAct: [{"type":0,"value":"čin "},{"type":1,"value":"id"}],
    state: [{"type":0,"value":"stát "},{"type":1,"value":"id"}],
    actsNowhere: "V žádném činu tohoto spisu nejedná.",
    inFile: [{"type":0,"value":"Samo o sobě by zde vyšlo: "},{"type":1,"value":"alone"},{"type":0,"value":". Spolu s tím, co říká zbytek spisu: "},{"type":1,"value":"inFile"},{"type":0,"value":"."}],
    truncated: "Závěr závisí na více činech, než kolik se jich zde vysvětluje; určete některý (--act, --actor), nebo zvyšte --limit.",
    shown: [{"type":0,"value":"zobrazená nebo poškozená osoba "},{"type":1,"value":"id"}],
    recipient: [{"type":0,"value":"příjemce "},{"type":1,"value":"id"}],
    birthDate: "datum narození",
    sameAs: [{"type":0,"value":"zda je touž osobou jako "},{"type":1,"value":"id"}],
    caution: "Podklad pro rozhodování, nikoli právní rada. Pravidla dosud neposoudil právník.",
    "help.states": "které státy mohou čin stíhat a na čem závisí předání řízení",
    states: "Státy a základy jejich působnosti",
    stateHead: "stát",
    personHead: "osoba",
    basis: "základ",
    obliged: "zavazuje",
    foreignLawNeeded: "je třeba znát cizí právo",
    transfer: [{"type":0,"value":"Předání řízení: čin "},{"type":1,"value":"act"},{"type":0,"value":", osoba "},{"type":1,"value":"person"},{"type":0,"value":", "},{"type":1,"value":"from"},{"type":0,"value":" → "},{"type":1,"value":"to"}],
    refusals: "Důvody, pro které dožádaný stát musí odmítnout:",
    criteria: "Pro který stát mluví okolnosti (bez pořadí a bez bodů):",
    concurrence: "Souběh",
    relation: "vztah",
    kind_offence: "trestný čin",
    kind_juvenile: "provinění",
    kind_otherwiseCriminal: "čin jinak trestný",
    noPenalty: "Pachatel činu jinak trestného není trestně odpovědný, trest ani trestní opatření mu uložit nelze.",
  },
  en: {
    looksPersonal: "Note that the title of the file or the id of a person looks like a name or a birth number. Letters or roles are enough.",
    "help.group": "answers a case file: several persons, items, acts and states",
    "help.evaluate": "answers a case file: who, for which act, under which provision",
    "help.ask": "lists what a case file lacks, the most useful first",
    "help.explain": "why an answer is as it is: the grounds of the acts that decide it, and what it turns on",
    "help.explainOutcome": "the outcome to explain (default prosecution.open)",
    "help.act": "of this act alone",
    "help.actor": "of this person's acts alone; unknown for who is not named",
    "help.shown": "of the acts towards this person shown or harmed",
    "help.recipient": "of the acts towards this recipient",
    "help.explainHow": "how much is said of each act: summary or full (default)",
    "help.limit": "most combinations of act and persons to explain (default 20)",
    "help.receipt": "print a request for a receipt of a case file, as POST /v1/receipts takes it",
    "help.file": "case file in YAML or JSON; - reads standard input",
    "help.goal": "outcome to settle for each person (may be repeated)",
    matrix: "Persons and acts: is prosecution possible?",
    act: "act",
    somebody: "Some person for some act",
    charges: [{"type":0,"value":"Person "},{"type":1,"value":"id"}],
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
    person: [{"type":0,"value":"person "},{"type":1,"value":"id"}],
    item: [{"type":0,"value":"item "},{"type":1,"value":"id"}],
    ofAct: [{"type":0,"value":"act "},{"type":1,"value":"id"}],
    state: [{"type":0,"value":"state "},{"type":1,"value":"id"}],
    actsNowhere: "Acts in no act of this file.",
    inFile: [{"type":0,"value":"Of this alone the answer would be: "},{"type":1,"value":"alone"},{"type":0,"value":". With what the rest of the file says: "},{"type":1,"value":"inFile"},{"type":0,"value":"."}],
    truncated: "The answer rests on more acts than are explained here; name one of them (--act, --actor), or raise --limit.",
    shown: [{"type":0,"value":"shown or harmed "},{"type":1,"value":"id"}],
    recipient: [{"type":0,"value":"recipient "},{"type":1,"value":"id"}],
    birthDate: "birth date",
    sameAs: [{"type":0,"value":"whether the same person as "},{"type":1,"value":"id"}],
    caution: "Decision support, not legal advice. The rules have not yet been reviewed by a lawyer.",
    "help.states": "which states may reach an act, and what a transfer of the proceedings turns on",
    states: "States and the bases of their jurisdiction",
    stateHead: "state",
    personHead: "person",
    basis: "basis",
    obliged: "obliged by",
    foreignLawNeeded: "foreign law needed",
    transfer: [{"type":0,"value":"Transfer of proceedings: act "},{"type":1,"value":"act"},{"type":0,"value":", person "},{"type":1,"value":"person"},{"type":0,"value":", "},{"type":1,"value":"from"},{"type":0,"value":" → "},{"type":1,"value":"to"}],
    refusals: "Grounds on which the requested state has to refuse:",
    criteria: "Which state the circumstances speak for (no order, no score):",
    concurrence: "Concurrence",
    relation: "relation",
    kind_offence: "offence",
    kind_juvenile: "transgression",
    kind_otherwiseCriminal: "act otherwise criminal",
    noPenalty: "Whoever commits an act otherwise criminal is not criminally liable; no penalty or criminal measure can be imposed.",
  },
};
