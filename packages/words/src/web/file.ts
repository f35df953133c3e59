// `pnpm words` writes this from catalogues/web/file.cs.yaml and catalogues/web/file.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface FileMessages {
  title: null;
  lead: null;
  undo: null;
  example: null;
  exampleOpened: null;
  open: null;
  opened: { name: string | number };
  notRead: { name: string | number };
  save: null;
  clear: null;
  cleared: null;
  story: null;
  storyHint: null;
  persons: null;
  items: null;
  acts: null;
  states: null;
  addPerson: null;
  addItem: null;
  addAct: null;
  noPersons: null;
  noItems: null;
  noActs: null;
  remove: { id: string | number };
  removed: { id: string | number };
  person: { id: string | number };
  item: { id: string | number };
  act: { id: string | number };
  state: { id: string | number };
  birthDate: null;
  age: null;
  citizenships: null;
  residence: null;
  permit: null;
  statesHint: null;
  apprehended: null;
  shows: null;
  madeBy: null;
  content: null;
  form: null;
  by: null;
  conduct: null;
  withItem: null;
  none: null;
  to: null;
  against: null;
  when: null;
  place: null;
  effect: null;
  received: null;
  asked: null;
  under: null;
  holds: null;
  threatKind: null;
  threatAim: null;
  audience: null;
  more: null;
  unknown: null;
  yes: null;
  no: null;
  punishable: null;
  ageThere: null;
  answers: null;
  answersLead: null;
  empty: null;
  computing: null;
  problems: null;
  summary: null;
  sentence_yes: { id: string | number };
  sentence_no: { id: string | number };
  sentence_unknown: { id: string | number };
  sentence_contested: { id: string | number; readings: string | number };
  sentence_nobody: { id: string | number };
  charges: { id: string | number };
  barred: null;
  toEstablish: null;
  toEstablishLead: null;
  nothingMissing: null;
  ifAnswer: { value: string | number; leads: string | number };
  leadsOpen: null;
  leadsGoal: { id: string | number; status: string | number };
  ofPerson: { id: string | number };
  ofItem: { id: string | number };
  ofAct: { id: string | number };
  ofState: { id: string | number };
  bornWhen: null;
  sameAs: { id: string | number };
  span: { from: string | number; to: string | number };
  openCell: { act: string | number; person: string | number; status: string | number };
  cellOpened: { act: string | number };
  cellOf: { shown: string | number };
  cellTo: { recipient: string | number };
  bornOn: { day: string | number };
  aged: { count: number };
  showing: { ids: string | number };
  concurrence: null;
  concurrenceOpen: { count: number };
  statesOfActs: null;
  statesLead: null;
  obliged: { articles: string | number };
  foreignLawNeeded: null;
  transfer: { act: string | number; person: string | number; from: string | number; to: string | number };
  refusals: null;
  criteria: null;
}

export const fileWords: Catalogue<FileMessages> = {
  cs: {
    title: "Spis",
    lead: "Více osob, předmětů, činů a států najednou. Co platí o osobě nebo snímku, zapíšete jednou a použije se u všech činů. Jména sem nepatří, stačí písmena nebo role.",
    undo: "Vrátit změnu",
    example: "Otevřít ukázkový spis",
    exampleOpened: "Ukázkový spis je otevřen.",
    open: "Otevřít soubor",
    opened: [{"type":0,"value":"Spis "},{"type":1,"value":"name"},{"type":0,"value":" je otevřen."}],
    notRead: [{"type":0,"value":"Soubor "},{"type":1,"value":"name"},{"type":0,"value":" nelze otevřít"}],
    save: "Uložit soubor",
    clear: "Nový spis",
    cleared: "Spis je prázdný.",
    story: "Příběh",
    storyHint: "Poznámky k věci zůstávají v tomto prohlížeči. Nikam se neposílají a nic z nich program nečte.",
    persons: "Osoby",
    items: "Snímky a jiné předměty",
    acts: "Činy",
    states: "Cizí státy",
    addPerson: "Přidat osobu",
    addItem: "Přidat předmět",
    addAct: "Přidat čin",
    noPersons: "Začněte osobami, kterých se věc týká.",
    noItems: "Předmět je snímek, video nebo jiné dílo, o které jde.",
    noActs: "Čin má toho, kdo jednal, a zpravidla předmět nebo poškozenou osobu.",
    remove: [{"type":0,"value":"Odebrat "},{"type":1,"value":"id"}],
    removed: [{"type":1,"value":"id"},{"type":0,"value":" už ve spisu není."}],
    person: [{"type":0,"value":"Osoba "},{"type":1,"value":"id"}],
    item: [{"type":0,"value":"Předmět "},{"type":1,"value":"id"}],
    act: [{"type":0,"value":"Čin "},{"type":1,"value":"id"}],
    state: [{"type":0,"value":"Stát "},{"type":1,"value":"id"}],
    birthDate: "Datum narození",
    age: "Věk v dovršených letech při každém činu",
    citizenships: "Státní občanství",
    residence: "Obvyklé bydliště",
    permit: "Trvalý pobyt",
    statesHint: "Kódy států oddělte mezerou: CZ SK; none znamená žádný, abroad nejmenovaný cizí stát.",
    apprehended: "Dopadena v České republice",
    shows: "Koho zachycuje",
    madeBy: "Kdo jej pořídil",
    content: "Obsah",
    form: "Podoba",
    by: "Kdo jednal",
    conduct: "Jednání",
    withItem: "Předmět",
    none: "žádný",
    to: "Komu",
    against: "Vůči komu",
    when: "Den činu",
    place: "Kde jednal",
    effect: "Kde nastal následek",
    received: "Získáno činem",
    asked: "Sám si o to řekl",
    under: "Pod pohrůžkou z činu",
    holds: "Má v rukou předmět",
    threatKind: "Čím hrozí",
    threatAim: "K čemu nutí",
    audience: "Okruh příjemců",
    more: "Další údaje o činu",
    unknown: "nezjištěno",
    yes: "ano",
    no: "ne",
    punishable: "Je čin trestný i podle práva tohoto státu?",
    ageThere: "Věk trestní odpovědnosti v tomto státě",
    answers: "Lze stíhat?",
    answersLead: "Osoby pod sebou, činy vedle sebe. Výběrem odpovědi otevřete čin jako samostatný případ.",
    empty: "Jakmile ve spisu bude osoba a její čin, objeví se tu odpovědi.",
    computing: "Počítá se…",
    problems: "Spis zatím nelze vyhodnotit",
    summary: "Souhrn",
    sentence_yes: [{"type":0,"value":"Osobu "},{"type":1,"value":"id"},{"type":0,"value":" lze stíhat, alespoň za jeden z činů."}],
    sentence_no: [{"type":0,"value":"Osobu "},{"type":1,"value":"id"},{"type":0,"value":" stíhat nelze, za žádný z činů."}],
    sentence_unknown: [{"type":0,"value":"Zda lze osobu "},{"type":1,"value":"id"},{"type":0,"value":" stíhat, zatím nelze určit."}],
    sentence_contested: [{"type":0,"value":"Zda lze osobu "},{"type":1,"value":"id"},{"type":0,"value":" stíhat, závisí na výkladu: "},{"type":1,"value":"readings"},{"type":0,"value":"."}],
    sentence_nobody: [{"type":0,"value":"Osoba "},{"type":1,"value":"id"},{"type":0,"value":" v žádném činu nejedná."}],
    charges: [{"type":0,"value":"Osoba "},{"type":1,"value":"id"},{"type":0,"value":": trestné činy, které přicházejí v úvahu"}],
    barred: "Promlčeno",
    toEstablish: "Co zjistit",
    toEstablishLead: "Každá otázka je tu jednou, i když na ní závisí více činů. První jsou ty, které vyjasní nejvíc.",
    nothingMissing: "Žádný další údaj odpovědi nezmění.",
    ifAnswer: [{"type":1,"value":"value"},{"type":0,"value":": "},{"type":1,"value":"leads"}],
    leadsOpen: "zůstává otevřené",
    leadsGoal: [{"type":1,"value":"id"},{"type":0,"value":" – "},{"type":1,"value":"status"}],
    ofPerson: [{"type":0,"value":"osoba "},{"type":1,"value":"id"}],
    ofItem: [{"type":0,"value":"předmět "},{"type":1,"value":"id"}],
    ofAct: [{"type":0,"value":"čin "},{"type":1,"value":"id"}],
    ofState: [{"type":0,"value":"stát "},{"type":1,"value":"id"}],
    bornWhen: "datum narození",
    sameAs: [{"type":0,"value":"zda je touž osobou jako "},{"type":1,"value":"id"}],
    span: [{"type":0,"value":"od "},{"type":1,"value":"from"},{"type":0,"value":" do "},{"type":1,"value":"to"}],
    openCell: [{"type":1,"value":"act"},{"type":0,"value":", "},{"type":1,"value":"person"},{"type":0,"value":": "},{"type":1,"value":"status"},{"type":0,"value":". Otevřít jako případ"}],
    cellOpened: [{"type":0,"value":"Čin "},{"type":1,"value":"act"},{"type":0,"value":" je otevřen jako případ; spis se tím nemění."}],
    cellOf: [{"type":0,"value":"vůči "},{"type":1,"value":"shown"}],
    cellTo: [{"type":0,"value":"pro "},{"type":1,"value":"recipient"}],
    bornOn: [{"type":0,"value":"narozena "},{"type":1,"value":"day"}],
    aged: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" rok"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" roky"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" roku"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" let"}]}},"offset":0,"pluralType":"cardinal"}],
    showing: [{"type":0,"value":"zachycuje: "},{"type":1,"value":"ids"}],
    concurrence: "Souběh trestných činů",
    concurrenceOpen: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"O "},{"type":1,"value":"count"},{"type":0,"value":" další dvojici trestných činů žádný z přečtených pramenů nemluví; zůstává otevřená."}]},"few":{"value":[{"type":0,"value":"O "},{"type":1,"value":"count"},{"type":0,"value":" dalších dvojicích trestných činů žádný z přečtených pramenů nemluví; zůstávají otevřené."}]},"many":{"value":[{"type":0,"value":"O "},{"type":1,"value":"count"},{"type":0,"value":" další dvojice trestných činů žádný z přečtených pramenů nemluví; zůstává otevřená."}]},"other":{"value":[{"type":0,"value":"O "},{"type":1,"value":"count"},{"type":0,"value":" dalších dvojicích trestných činů žádný z přečtených pramenů nemluví; zůstávají otevřené."}]}},"offset":0,"pluralType":"cardinal"}],
    statesOfActs: "Které státy mohou čin stíhat",
    statesLead: "Co o jiném státě plyne jen z jeho práva, je označeno jako cizí právo, které je třeba znát; nikdy to neznamená ne. Žádný stát se neupřednostňuje.",
    obliged: [{"type":0,"value":"Zavazuje: čl. "},{"type":1,"value":"articles"},{"type":0,"value":" Úmluvy; výhrady neověřeny."}],
    foreignLawNeeded: "je třeba znát cizí právo",
    transfer: [{"type":0,"value":"Předání řízení: čin "},{"type":1,"value":"act"},{"type":0,"value":", osoba "},{"type":1,"value":"person"},{"type":0,"value":", z "},{"type":1,"value":"from"},{"type":0,"value":" do "},{"type":1,"value":"to"}],
    refusals: "Důvody, pro které dožádaný stát musí odmítnout",
    criteria: "Pro který stát mluví okolnosti (bez pořadí a bez bodů)",
  },
  en: {
    title: "Case file",
    lead: "Several persons, items, acts and states at once. What holds of a person or an image is written once and used for every act. No names belong here: letters or roles are enough.",
    undo: "Undo the change",
    example: "Open an example",
    exampleOpened: "The example is open.",
    open: "Open a file",
    opened: [{"type":0,"value":"The case file "},{"type":1,"value":"name"},{"type":0,"value":" is open."}],
    notRead: [{"type":0,"value":"The file "},{"type":1,"value":"name"},{"type":0,"value":" cannot be opened"}],
    save: "Save as a file",
    clear: "New case file",
    cleared: "The case file is empty.",
    story: "Story",
    storyHint: "Notes on the matter stay in this browser. They are sent nowhere, and the program reads nothing of them.",
    persons: "Persons",
    items: "Images and other items",
    acts: "Acts",
    states: "Foreign states",
    addPerson: "Add a person",
    addItem: "Add an item",
    addAct: "Add an act",
    noPersons: "Begin with the persons whom the matter is about.",
    noItems: "An item is an image, a video or another work.",
    noActs: "An act has somebody who acts, and as a rule an item or a person harmed.",
    remove: [{"type":0,"value":"Remove "},{"type":1,"value":"id"}],
    removed: [{"type":1,"value":"id"},{"type":0,"value":" is no longer in the file."}],
    person: [{"type":0,"value":"Person "},{"type":1,"value":"id"}],
    item: [{"type":0,"value":"Item "},{"type":1,"value":"id"}],
    act: [{"type":0,"value":"Act "},{"type":1,"value":"id"}],
    state: [{"type":0,"value":"State "},{"type":1,"value":"id"}],
    birthDate: "Date of birth",
    age: "Age in completed years at every act",
    citizenships: "Citizenships",
    residence: "Habitual residence",
    permit: "Permanent residence",
    statesHint: "Codes of states with a blank between: CZ SK; none for no state, abroad for one not named.",
    apprehended: "Apprehended in Czechia",
    shows: "Whom it shows",
    madeBy: "Who made it",
    content: "Content",
    form: "Form",
    by: "Who acted",
    conduct: "Conduct",
    withItem: "Item",
    none: "none",
    to: "To whom",
    against: "Against whom",
    when: "Day of the act",
    place: "Where the person acted",
    effect: "Where the effect was",
    received: "Received through act",
    asked: "Asked for it",
    under: "Under the threat of act",
    holds: "Holds the item",
    threatKind: "Kind of threat",
    threatAim: "Aim of the threat",
    audience: "Audience",
    more: "More about the act",
    unknown: "not established",
    yes: "yes",
    no: "no",
    punishable: "Is the act an offence under the law of this state too?",
    ageThere: "Age of criminal responsibility in this state",
    answers: "Is prosecution possible?",
    answersLead: "Persons down, acts across. Choose an answer to open the act as a case of its own.",
    empty: "As soon as the file has a person and an act of that person, the answers appear here.",
    computing: "Computing…",
    problems: "The case file cannot be answered yet",
    summary: "Summary",
    sentence_yes: [{"type":0,"value":"Person "},{"type":1,"value":"id"},{"type":0,"value":" may be prosecuted, for one of the acts at least."}],
    sentence_no: [{"type":0,"value":"Person "},{"type":1,"value":"id"},{"type":0,"value":" may not be prosecuted, for none of the acts."}],
    sentence_unknown: [{"type":0,"value":"Whether person "},{"type":1,"value":"id"},{"type":0,"value":" may be prosecuted cannot be determined yet."}],
    sentence_contested: [{"type":0,"value":"Whether person "},{"type":1,"value":"id"},{"type":0,"value":" may be prosecuted turns on the reading: "},{"type":1,"value":"readings"},{"type":0,"value":"."}],
    sentence_nobody: [{"type":0,"value":"Person "},{"type":1,"value":"id"},{"type":0,"value":" acts in none of the acts."}],
    charges: [{"type":0,"value":"Person "},{"type":1,"value":"id"},{"type":0,"value":": offences that come into question"}],
    barred: "Time-barred",
    toEstablish: "What to establish",
    toEstablishLead: "Each question stands here once, though several acts may turn on it. Those that settle most come first.",
    nothingMissing: "No further fact changes the answers.",
    ifAnswer: [{"type":1,"value":"value"},{"type":0,"value":": "},{"type":1,"value":"leads"}],
    leadsOpen: "stays open",
    leadsGoal: [{"type":1,"value":"id"},{"type":0,"value":" – "},{"type":1,"value":"status"}],
    ofPerson: [{"type":0,"value":"person "},{"type":1,"value":"id"}],
    ofItem: [{"type":0,"value":"item "},{"type":1,"value":"id"}],
    ofAct: [{"type":0,"value":"act "},{"type":1,"value":"id"}],
    ofState: [{"type":0,"value":"state "},{"type":1,"value":"id"}],
    bornWhen: "date of birth",
    sameAs: [{"type":0,"value":"whether the same person as "},{"type":1,"value":"id"}],
    span: [{"type":0,"value":"from "},{"type":1,"value":"from"},{"type":0,"value":" to "},{"type":1,"value":"to"}],
    openCell: [{"type":1,"value":"act"},{"type":0,"value":", "},{"type":1,"value":"person"},{"type":0,"value":": "},{"type":1,"value":"status"},{"type":0,"value":". Open as a case"}],
    cellOpened: [{"type":0,"value":"Act "},{"type":1,"value":"act"},{"type":0,"value":" is open as a case; the file is not changed by that."}],
    cellOf: [{"type":0,"value":"towards "},{"type":1,"value":"shown"}],
    cellTo: [{"type":0,"value":"to "},{"type":1,"value":"recipient"}],
    bornOn: [{"type":0,"value":"born on "},{"type":1,"value":"day"}],
    aged: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" year"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" years"}]}},"offset":0,"pluralType":"cardinal"}],
    showing: [{"type":0,"value":"shows "},{"type":1,"value":"ids"}],
    concurrence: "Concurrence of offences",
    concurrenceOpen: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Of "},{"type":1,"value":"count"},{"type":0,"value":" more pair of offences none of the sources read says anything; it stays open."}]},"other":{"value":[{"type":0,"value":"Of "},{"type":1,"value":"count"},{"type":0,"value":" more pairs of offences none of the sources read says anything; they stay open."}]}},"offset":0,"pluralType":"cardinal"}],
    statesOfActs: "Which states may prosecute",
    statesLead: "What follows of another state from its own law alone is marked as foreign law needed; it never means no. No state is preferred.",
    obliged: [{"type":0,"value":"Obliged by Article "},{"type":1,"value":"articles"},{"type":0,"value":" of the Convention; reservations unchecked."}],
    foreignLawNeeded: "foreign law needed",
    transfer: [{"type":0,"value":"Transfer of proceedings: act "},{"type":1,"value":"act"},{"type":0,"value":", person "},{"type":1,"value":"person"},{"type":0,"value":", from "},{"type":1,"value":"from"},{"type":0,"value":" to "},{"type":1,"value":"to"}],
    refusals: "Grounds on which the requested state has to refuse",
    criteria: "Which state the circumstances speak for (no order, no score)",
  },
};
