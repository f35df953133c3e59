// `pnpm words` writes this from catalogues/web/file.cs.yaml and catalogues/web/file.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface FileMessages {
  title: null;
  lead: null;
  undo: null;
  example: null;
  exampleOpened: null;
  open: null;
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
  stop: null;
  stopped: null;
  again: null;
  progress: null;
  problems: null;
  sentence_nobody: { id: string | number };
  charges_offence: { id: string | number };
  charges_juvenile: { id: string | number };
  charges_otherwiseCriminal: { id: string | number };
  noPenalty: null;
  barred: null;
  leadsOpen: null;
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
  summary: null;
  name: null;
  namePlaceholder: null;
  nameLooksPersonal: null;
  idsLookPersonal: { ids: string | number };
  untitled: null;
  back: null;
  allFiles: { count: string | number };
  ownFiles: null;
  ownFilesLead: null;
  noFiles: null;
  isOpen: null;
  holds3: { persons: string | number; items: string | number; acts: string | number };
  openThis: null;
  openOf: { name: string | number };
  copyThis: null;
  copyOf: { name: string | number };
  copyName: { name: string | number };
  copied: { name: string | number };
  removeThis: null;
  removeOf: { name: string | number };
  fileRemoved: { name: string | number };
  save: null;
  saveOf: { name: string | number };
  saved: { name: string | number };
  fileFile: null;
  yamlHead: null;
  clear: null;
  added: null;
  opened: { name: string | number };
  notRead: { count: number; name: string | number };
  sentence_yes: { count: number; id: string | number; acts: string | number };
  sentence_some: { id: string | number };
  sentence_no: { id: string | number };
  sentence_unknown: { id: string | number };
  sentence_contested: { id: string | number; readings: string | number };
  alsoNo: { count: number; acts: string | number };
  alsoOpen: { count: number; acts: string | number };
  alsoReading: { count: number; acts: string | number };
  differs: { acts: string | number };
  toEstablishLead: null;
  why: null;
  whyLead: null;
  whyOf: null;
  openAsCase: null;
  exampleName: null;
  unnamed: null;
  unnamedNote: null;
  unnamed_yes: { count: number; acts: string | number };
  unnamed_no: { count: number; acts: string | number };
  unnamed_unknown: { count: number; acts: string | number };
  unnamed_contested: { count: number; acts: string | number };
  warnings: null;
  stateless: null;
  ofAbroad: null;
  inNoState: null;
  inAbroad: null;
  noState: { count: number; codes: string | number };
  change: null;
  changeOf: { label: string | number };
  replacesGiven: { words: string | number };
  someDay: { from: string | number; to: string | number };
  others: null;
  othersCount: { count: number };
  takeOut: null;
  other_perhapsSameAs: null;
  other_helps: null;
  other_party: null;
  other_memberState: null;
  other_on: null;
  other_proceedings: null;
  other_presume: null;
  stage_running: null;
  stage_judged: null;
  stage_ended: null;
  foreignState: null;
  citizenOf: { states: string | number };
  underAct: { id: string | number };
  throughAct: { id: string | number };
  holdingItem: { id: string | number };
  changed: { count: number };
  write: null;
  answered: { what: string | number; value: string | number };
  fillInForm: { place: string | number };
  fillInFile: { path: string | number };
}

export const fileWords: Catalogue<FileMessages> = {
  cs: {
    title: "Spis",
    lead: "Více osob, předmětů, činů a států najednou. Co platí o osobě nebo snímku, zapíšete jednou a použije se u všech činů. Jména sem nepatří, stačí písmena nebo role.",
    undo: "Vrátit změnu",
    example: "Otevřít ukázkový spis",
    exampleOpened: "Ukázkový spis je otevřen.",
    open: "Otevřít soubor",
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
    statesHint: "Dvoupísmenné kódy států oddělené mezerou, třeba CZ SK.",
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
    asked: "Osoba si jej vyžádala",
    under: "Pod pohrůžkou z činu",
    holds: "Má k dispozici předmět",
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
    stop: "Zastavit",
    stopped: "Výpočet byl zastaven.",
    again: "Počítat znovu",
    progress: "Průběh výpočtu",
    problems: "Spis zatím nelze vyhodnotit",
    sentence_nobody: [{"type":0,"value":"Osoba "},{"type":1,"value":"id"},{"type":0,"value":" v žádném činu nejedná."}],
    charges_offence: [{"type":0,"value":"Osoba "},{"type":1,"value":"id"},{"type":0,"value":": trestné činy, které přicházejí v úvahu"}],
    charges_juvenile: [{"type":0,"value":"Osoba "},{"type":1,"value":"id"},{"type":0,"value":": provinění, která přicházejí v úvahu"}],
    charges_otherwiseCriminal: [{"type":0,"value":"Osoba "},{"type":1,"value":"id"},{"type":0,"value":": činy jinak trestné, které přicházejí v úvahu"}],
    noPenalty: "Osoba pod věkovou hranicí není trestně odpovědná; trest ani trestní opatření jí uložit nelze.",
    barred: "Promlčeno",
    leadsOpen: "zůstává otevřené",
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
    summary: "Závěr",
    name: "Název spisu",
    namePlaceholder: "Spis bez názvu",
    nameLooksPersonal: "Tohle vypadá jako jméno nebo rodné číslo. Do spisu nepatří, stačí jednací značka nebo heslo.",
    idsLookPersonal: [{"type":0,"value":"Tato označení vypadají jako jméno nebo rodné číslo: "},{"type":1,"value":"ids"},{"type":0,"value":". Do spisu nepatří, stačí písmena nebo role."}],
    untitled: "Spis bez názvu",
    back: "Zpět do spisu",
    allFiles: [{"type":0,"value":"Vlastní spisy ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    ownFiles: "Vlastní spisy",
    ownFilesLead: "Spisy jsou uloženy jen v tomto prohlížeči a nikam se neposílají. Soubor ke stažení obsahuje spis bez příběhu, spisové značky a vyhotovitele.",
    noFiles: "Zatím tu žádný spis není. Založte nový, otevřete soubor, nebo se podívejte na ukázku.",
    isOpen: "otevřený",
    holds3: [{"type":0,"value":"osoby: "},{"type":1,"value":"persons"},{"type":0,"value":", předměty: "},{"type":1,"value":"items"},{"type":0,"value":", činy: "},{"type":1,"value":"acts"}],
    openThis: "Otevřít",
    openOf: [{"type":0,"value":"Otevřít spis "},{"type":1,"value":"name"}],
    copyThis: "Kopírovat",
    copyOf: [{"type":0,"value":"Kopírovat spis "},{"type":1,"value":"name"}],
    copyName: [{"type":1,"value":"name"},{"type":0,"value":" (kopie)"}],
    copied: [{"type":0,"value":"Kopie "},{"type":1,"value":"name"},{"type":0,"value":" je založena."}],
    removeThis: "Smazat",
    removeOf: [{"type":0,"value":"Smazat spis "},{"type":1,"value":"name"}],
    fileRemoved: [{"type":0,"value":"Spis "},{"type":1,"value":"name"},{"type":0,"value":" je smazán."}],
    save: "Stáhnout",
    saveOf: [{"type":0,"value":"Stáhnout spis "},{"type":1,"value":"name"}],
    saved: [{"type":0,"value":"Vytvořen soubor "},{"type":1,"value":"name"},{"type":0,"value":"."}],
    fileFile: "spis",
    yamlHead: "Spis pro program Cokdyby",
    clear: "Nový spis",
    added: "Nový spis je založen.",
    opened: [{"type":0,"value":"Soubor "},{"type":1,"value":"name"},{"type":0,"value":" je otevřen jako další spis."}],
    notRead: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Soubor "},{"type":1,"value":"name"},{"type":0,"value":" nelze otevřít, je v něm "},{"type":1,"value":"count"},{"type":0,"value":" chyba. Nic se nezměnilo."}]},"few":{"value":[{"type":0,"value":"Soubor "},{"type":1,"value":"name"},{"type":0,"value":" nelze otevřít, jsou v něm "},{"type":1,"value":"count"},{"type":0,"value":" chyby. Nic se nezměnilo."}]},"many":{"value":[{"type":0,"value":"Soubor "},{"type":1,"value":"name"},{"type":0,"value":" nelze otevřít, je v něm "},{"type":1,"value":"count"},{"type":0,"value":" chyby. Nic se nezměnilo."}]},"other":{"value":[{"type":0,"value":"Soubor "},{"type":1,"value":"name"},{"type":0,"value":" nelze otevřít, je v něm "},{"type":1,"value":"count"},{"type":0,"value":" chyb. Nic se nezměnilo."}]}},"offset":0,"pluralType":"cardinal"}],
    sentence_yes: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Osobu "},{"type":1,"value":"id"},{"type":0,"value":" lze v České republice stíhat pro čin "},{"type":1,"value":"acts"}]},"few":{"value":[{"type":0,"value":"Osobu "},{"type":1,"value":"id"},{"type":0,"value":" lze v České republice stíhat pro činy "},{"type":1,"value":"acts"}]},"many":{"value":[{"type":0,"value":"Osobu "},{"type":1,"value":"id"},{"type":0,"value":" lze v České republice stíhat pro činy "},{"type":1,"value":"acts"}]},"other":{"value":[{"type":0,"value":"Osobu "},{"type":1,"value":"id"},{"type":0,"value":" lze v České republice stíhat pro činy "},{"type":1,"value":"acts"}]}},"offset":0,"pluralType":"cardinal"}],
    sentence_some: [{"type":0,"value":"Osobu "},{"type":1,"value":"id"},{"type":0,"value":" lze v České republice stíhat alespoň pro jeden z činů, zatím však nelze určit pro který"}],
    sentence_no: [{"type":0,"value":"Osobu "},{"type":1,"value":"id"},{"type":0,"value":" v České republice nelze stíhat pro žádný z činů"}],
    sentence_unknown: [{"type":0,"value":"Zda lze osobu "},{"type":1,"value":"id"},{"type":0,"value":" v České republice stíhat, zatím nelze určit"}],
    sentence_contested: [{"type":0,"value":"Zda lze osobu "},{"type":1,"value":"id"},{"type":0,"value":" v České republice stíhat, závisí na výkladu: "},{"type":1,"value":"readings"}],
    alsoNo: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"pro čin "},{"type":1,"value":"acts"},{"type":0,"value":" ji stíhat nelze"}]},"few":{"value":[{"type":0,"value":"pro činy "},{"type":1,"value":"acts"},{"type":0,"value":" ji stíhat nelze"}]},"many":{"value":[{"type":0,"value":"pro činy "},{"type":1,"value":"acts"},{"type":0,"value":" ji stíhat nelze"}]},"other":{"value":[{"type":0,"value":"pro činy "},{"type":1,"value":"acts"},{"type":0,"value":" ji stíhat nelze"}]}},"offset":0,"pluralType":"cardinal"}],
    alsoOpen: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"u činu "},{"type":1,"value":"acts"},{"type":0,"value":" to zatím nelze určit"}]},"few":{"value":[{"type":0,"value":"u činů "},{"type":1,"value":"acts"},{"type":0,"value":" to zatím nelze určit"}]},"many":{"value":[{"type":0,"value":"u činů "},{"type":1,"value":"acts"},{"type":0,"value":" to zatím nelze určit"}]},"other":{"value":[{"type":0,"value":"u činů "},{"type":1,"value":"acts"},{"type":0,"value":" to zatím nelze určit"}]}},"offset":0,"pluralType":"cardinal"}],
    alsoReading: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"u činu "},{"type":1,"value":"acts"},{"type":0,"value":" závisí odpověď na výkladu"}]},"few":{"value":[{"type":0,"value":"u činů "},{"type":1,"value":"acts"},{"type":0,"value":" závisí odpověď na výkladu"}]},"many":{"value":[{"type":0,"value":"u činů "},{"type":1,"value":"acts"},{"type":0,"value":" závisí odpověď na výkladu"}]},"other":{"value":[{"type":0,"value":"u činů "},{"type":1,"value":"acts"},{"type":0,"value":" závisí odpověď na výkladu"}]}},"offset":0,"pluralType":"cardinal"}],
    differs: [{"type":0,"value":"Tak je tomu, posuzuje-li se čin sám; spolu s ostatními činy spisu je odpověď určitější ("},{"type":1,"value":"acts"},{"type":0,"value":")."}],
    toEstablishLead: "Každý údaj je tu jednou, i když na něm závisí více činů. U toho, co chybí, platí uvedený důsledek pro celý spis; u předpokladů pro každý čin zvlášť.",
    why: "Proč to tak je",
    whyLead: "Odůvodnění odpovědi na otázku, zda lze stíhat, pro každý čin zvlášť.",
    whyOf: "Čin a osoba",
    openAsCase: "Otevřít jako případ",
    exampleName: "Ukázka: jedno video, pět činů",
    unnamed: "Neuvedená osoba",
    unnamedNote: "U těchto činů spis neříká, kdo je spáchal. Může jít o více osob i o některou z uvedených.",
    unnamed_yes: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Toho, kdo spáchal čin "},{"type":1,"value":"acts"},{"type":0,"value":", lze v České republice stíhat"}]},"few":{"value":[{"type":0,"value":"Toho, kdo spáchal činy "},{"type":1,"value":"acts"},{"type":0,"value":", lze v České republice stíhat"}]},"many":{"value":[{"type":0,"value":"Toho, kdo spáchal činy "},{"type":1,"value":"acts"},{"type":0,"value":", lze v České republice stíhat"}]},"other":{"value":[{"type":0,"value":"Toho, kdo spáchal činy "},{"type":1,"value":"acts"},{"type":0,"value":", lze v České republice stíhat"}]}},"offset":0,"pluralType":"cardinal"}],
    unnamed_no: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Toho, kdo spáchal čin "},{"type":1,"value":"acts"},{"type":0,"value":", v České republice stíhat nelze"}]},"few":{"value":[{"type":0,"value":"Toho, kdo spáchal činy "},{"type":1,"value":"acts"},{"type":0,"value":", v České republice stíhat nelze"}]},"many":{"value":[{"type":0,"value":"Toho, kdo spáchal činy "},{"type":1,"value":"acts"},{"type":0,"value":", v České republice stíhat nelze"}]},"other":{"value":[{"type":0,"value":"Toho, kdo spáchal činy "},{"type":1,"value":"acts"},{"type":0,"value":", v České republice stíhat nelze"}]}},"offset":0,"pluralType":"cardinal"}],
    unnamed_unknown: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Zda lze v České republice stíhat toho, kdo spáchal čin "},{"type":1,"value":"acts"},{"type":0,"value":", zatím nelze určit"}]},"few":{"value":[{"type":0,"value":"Zda lze v České republice stíhat toho, kdo spáchal činy "},{"type":1,"value":"acts"},{"type":0,"value":", zatím nelze určit"}]},"many":{"value":[{"type":0,"value":"Zda lze v České republice stíhat toho, kdo spáchal činy "},{"type":1,"value":"acts"},{"type":0,"value":", zatím nelze určit"}]},"other":{"value":[{"type":0,"value":"Zda lze v České republice stíhat toho, kdo spáchal činy "},{"type":1,"value":"acts"},{"type":0,"value":", zatím nelze určit"}]}},"offset":0,"pluralType":"cardinal"}],
    unnamed_contested: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Zda lze v České republice stíhat toho, kdo spáchal čin "},{"type":1,"value":"acts"},{"type":0,"value":", závisí na sporném výkladu"}]},"few":{"value":[{"type":0,"value":"Zda lze v České republice stíhat toho, kdo spáchal činy "},{"type":1,"value":"acts"},{"type":0,"value":", závisí na sporném výkladu"}]},"many":{"value":[{"type":0,"value":"Zda lze v České republice stíhat toho, kdo spáchal činy "},{"type":1,"value":"acts"},{"type":0,"value":", závisí na sporném výkladu"}]},"other":{"value":[{"type":0,"value":"Zda lze v České republice stíhat toho, kdo spáchal činy "},{"type":1,"value":"acts"},{"type":0,"value":", závisí na sporném výkladu"}]}},"offset":0,"pluralType":"cardinal"}],
    warnings: "Upozornění",
    stateless: "bez státního občanství",
    ofAbroad: "nejmenovaného cizího státu",
    inNoState: "v žádném státě",
    inAbroad: "v nejmenovaném cizím státě",
    noState: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"codes"},{"type":0,"value":" není kód státu; do spisu se nezapsal."}]},"few":{"value":[{"type":1,"value":"codes"},{"type":0,"value":" nejsou kódy států; do spisu se nezapsaly."}]},"many":{"value":[{"type":1,"value":"codes"},{"type":0,"value":" není kód státu; do spisu se nezapsal."}]},"other":{"value":[{"type":1,"value":"codes"},{"type":0,"value":" nejsou kódy států; do spisu se nezapsaly."}]}},"offset":0,"pluralType":"cardinal"}],
    change: "změnit",
    changeOf: [{"type":0,"value":"Změnit: "},{"type":1,"value":"label"}],
    replacesGiven: [{"type":0,"value":"Ve spisu je: "},{"type":1,"value":"words"},{"type":0,"value":". Co zapíšete, to nahradí."}],
    someDay: [{"type":0,"value":"některý den od "},{"type":1,"value":"from"},{"type":0,"value":" do "},{"type":1,"value":"to"}],
    others: "Další údaje ze souboru",
    othersCount: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" další údaj"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" další údaje"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" dalšího údaje"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" dalších údajů"}]}},"offset":0,"pluralType":"cardinal"}],
    takeOut: "odebrat",
    other_perhapsSameAs: "Možná táž osoba jako",
    other_helps: "Pomáhá k činu",
    other_party: "Smluvní strana Lanzarotské úmluvy",
    other_memberState: "Členský stát EU",
    other_on: "Rozhodný den pro všechny činy",
    other_proceedings: "Řízení",
    other_presume: "Předpoklady",
    stage_running: "běží",
    stage_judged: "rozhodnuto v prvním stupni",
    stage_ended: "pravomocně skončeno",
    foreignState: "nejmenovaný cizí stát",
    citizenOf: [{"type":0,"value":"občanství: "},{"type":1,"value":"states"}],
    underAct: [{"type":0,"value":"pod pohrůžkou z činu "},{"type":1,"value":"id"}],
    throughAct: [{"type":0,"value":"získáno činem "},{"type":1,"value":"id"}],
    holdingItem: [{"type":0,"value":"má k dispozici předmět "},{"type":1,"value":"id"}],
    changed: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Závěr se změnil u "},{"type":1,"value":"count"},{"type":0,"value":" osoby."}]},"few":{"value":[{"type":0,"value":"Závěry se změnily u "},{"type":1,"value":"count"},{"type":0,"value":" osob."}]},"many":{"value":[{"type":0,"value":"Závěry se změnily u "},{"type":1,"value":"count"},{"type":0,"value":" osoby."}]},"other":{"value":[{"type":0,"value":"Závěry se změnily u "},{"type":1,"value":"count"},{"type":0,"value":" osob."}]}},"offset":0,"pluralType":"cardinal"}],
    write: "Zapsat do spisu",
    answered: [{"type":0,"value":"Zapsáno do spisu: "},{"type":1,"value":"what"},{"type":0,"value":" – "},{"type":1,"value":"value"},{"type":0,"value":"."}],
    fillInForm: [{"type":0,"value":"Ve spisu u údaje: "},{"type":1,"value":"place"}],
    fillInFile: [{"type":0,"value":"V souboru spisu na místě "},{"type":1,"value":"path"}],
  },
  en: {
    title: "Case file",
    lead: "Several persons, items, acts and states at once. What holds of a person or an image is written once and used for every act. No names belong here: letters or roles are enough.",
    undo: "Undo the change",
    example: "Open an example",
    exampleOpened: "The example is open.",
    open: "Open a file",
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
    statesHint: "Two-letter codes of states with a blank between, as CZ SK.",
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
    stop: "Stop",
    stopped: "The computation was stopped.",
    again: "Compute again",
    progress: "How far the computation is",
    problems: "The case file cannot be answered yet",
    sentence_nobody: [{"type":0,"value":"Person "},{"type":1,"value":"id"},{"type":0,"value":" acts in none of the acts."}],
    charges_offence: [{"type":0,"value":"Person "},{"type":1,"value":"id"},{"type":0,"value":": offences that come into question"}],
    charges_juvenile: [{"type":0,"value":"Person "},{"type":1,"value":"id"},{"type":0,"value":": transgressions of a juvenile (provinění) that come into question"}],
    charges_otherwiseCriminal: [{"type":0,"value":"Person "},{"type":1,"value":"id"},{"type":0,"value":": acts otherwise criminal that come into question"}],
    noPenalty: "Below the age a person is not criminally liable; no penalty or criminal measure can be imposed.",
    barred: "Time-barred",
    leadsOpen: "stays open",
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
    summary: "Conclusion",
    name: "Name of the case file",
    namePlaceholder: "Case file without a name",
    nameLooksPersonal: "This looks like a name or a birth number. Neither belongs in the file; a file number or a keyword is enough.",
    idsLookPersonal: [{"type":0,"value":"These ids look like a name or a birth number: "},{"type":1,"value":"ids"},{"type":0,"value":". Neither belongs in the file; letters or roles are enough."}],
    untitled: "Case file without a name",
    back: "Back to the case file",
    allFiles: [{"type":0,"value":"Own case files ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    ownFiles: "Own case files",
    ownFilesLead: "The case files are kept in this browser alone and sent nowhere. A downloaded file holds the case file without its story, file number and author.",
    noFiles: "There is no case file yet. Begin a new one, open a file, or look at the example.",
    isOpen: "open",
    holds3: [{"type":0,"value":"persons: "},{"type":1,"value":"persons"},{"type":0,"value":", items: "},{"type":1,"value":"items"},{"type":0,"value":", acts: "},{"type":1,"value":"acts"}],
    openThis: "Open",
    openOf: [{"type":0,"value":"Open the case file "},{"type":1,"value":"name"}],
    copyThis: "Duplicate",
    copyOf: [{"type":0,"value":"Duplicate the case file "},{"type":1,"value":"name"}],
    copyName: [{"type":1,"value":"name"},{"type":0,"value":" (copy)"}],
    copied: [{"type":0,"value":"The copy "},{"type":1,"value":"name"},{"type":0,"value":" is there."}],
    removeThis: "Delete",
    removeOf: [{"type":0,"value":"Delete the case file "},{"type":1,"value":"name"}],
    fileRemoved: [{"type":0,"value":"The case file "},{"type":1,"value":"name"},{"type":0,"value":" is deleted."}],
    save: "Download",
    saveOf: [{"type":0,"value":"Download the case file "},{"type":1,"value":"name"}],
    saved: [{"type":0,"value":"Made the file "},{"type":1,"value":"name"},{"type":0,"value":"."}],
    fileFile: "case-file",
    yamlHead: "Case file for the program Cokdyby",
    clear: "New case file",
    added: "A new case file is there.",
    opened: [{"type":0,"value":"The file "},{"type":1,"value":"name"},{"type":0,"value":" is open as one more case file."}],
    notRead: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"The file "},{"type":1,"value":"name"},{"type":0,"value":" cannot be opened; it has "},{"type":1,"value":"count"},{"type":0,"value":" mistake. Nothing was changed."}]},"other":{"value":[{"type":0,"value":"The file "},{"type":1,"value":"name"},{"type":0,"value":" cannot be opened; it has "},{"type":1,"value":"count"},{"type":0,"value":" mistakes. Nothing was changed."}]}},"offset":0,"pluralType":"cardinal"}],
    sentence_yes: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Person "},{"type":1,"value":"id"},{"type":0,"value":" may be prosecuted in Czechia for act "},{"type":1,"value":"acts"}]},"other":{"value":[{"type":0,"value":"Person "},{"type":1,"value":"id"},{"type":0,"value":" may be prosecuted in Czechia for acts "},{"type":1,"value":"acts"}]}},"offset":0,"pluralType":"cardinal"}],
    sentence_some: [{"type":0,"value":"Person "},{"type":1,"value":"id"},{"type":0,"value":" may be prosecuted in Czechia for one of the acts at least, but it cannot be told yet for which"}],
    sentence_no: [{"type":0,"value":"Person "},{"type":1,"value":"id"},{"type":0,"value":" may not be prosecuted in Czechia, for none of the acts"}],
    sentence_unknown: [{"type":0,"value":"It cannot be told yet whether person "},{"type":1,"value":"id"},{"type":0,"value":" may be prosecuted in Czechia"}],
    sentence_contested: [{"type":0,"value":"Whether person "},{"type":1,"value":"id"},{"type":0,"value":" may be prosecuted in Czechia turns on the reading: "},{"type":1,"value":"readings"}],
    alsoNo: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"not for act "},{"type":1,"value":"acts"}]},"other":{"value":[{"type":0,"value":"not for acts "},{"type":1,"value":"acts"}]}},"offset":0,"pluralType":"cardinal"}],
    alsoOpen: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"of act "},{"type":1,"value":"acts"},{"type":0,"value":" it cannot be told yet"}]},"other":{"value":[{"type":0,"value":"of acts "},{"type":1,"value":"acts"},{"type":0,"value":" it cannot be told yet"}]}},"offset":0,"pluralType":"cardinal"}],
    alsoReading: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"of act "},{"type":1,"value":"acts"},{"type":0,"value":" the answer turns on the reading"}]},"other":{"value":[{"type":0,"value":"of acts "},{"type":1,"value":"acts"},{"type":0,"value":" the answer turns on the reading"}]}},"offset":0,"pluralType":"cardinal"}],
    differs: [{"type":0,"value":"This holds of the act by itself; together with the other acts of the file the answer is more certain ("},{"type":1,"value":"acts"},{"type":0,"value":")."}],
    toEstablishLead: "Each fact stands here once, though several acts may turn on it. Of what is missing the effect is said of the whole file, of what is presumed of each act by itself.",
    why: "Why it is so",
    whyLead: "The reasons for the answer whether prosecution is possible, of each act by itself.",
    whyOf: "Act and person",
    openAsCase: "Open as a case",
    exampleName: "Example: one video, five acts",
    unnamed: "Person not named",
    unnamedNote: "Of these acts the file does not say who did them. They may be acts of several persons, or of one who is named.",
    unnamed_yes: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Whoever did act "},{"type":1,"value":"acts"},{"type":0,"value":" may be prosecuted in Czechia"}]},"other":{"value":[{"type":0,"value":"Whoever did acts "},{"type":1,"value":"acts"},{"type":0,"value":" may be prosecuted in Czechia"}]}},"offset":0,"pluralType":"cardinal"}],
    unnamed_no: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Whoever did act "},{"type":1,"value":"acts"},{"type":0,"value":" may not be prosecuted in Czechia"}]},"other":{"value":[{"type":0,"value":"Whoever did acts "},{"type":1,"value":"acts"},{"type":0,"value":" may not be prosecuted in Czechia"}]}},"offset":0,"pluralType":"cardinal"}],
    unnamed_unknown: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"It cannot be told yet whether whoever did act "},{"type":1,"value":"acts"},{"type":0,"value":" may be prosecuted in Czechia"}]},"other":{"value":[{"type":0,"value":"It cannot be told yet whether whoever did acts "},{"type":1,"value":"acts"},{"type":0,"value":" may be prosecuted in Czechia"}]}},"offset":0,"pluralType":"cardinal"}],
    unnamed_contested: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Whether whoever did act "},{"type":1,"value":"acts"},{"type":0,"value":" may be prosecuted in Czechia turns on a reading in doubt"}]},"other":{"value":[{"type":0,"value":"Whether whoever did acts "},{"type":1,"value":"acts"},{"type":0,"value":" may be prosecuted in Czechia turns on a reading in doubt"}]}},"offset":0,"pluralType":"cardinal"}],
    warnings: "Warnings",
    stateless: "stateless",
    ofAbroad: "of a foreign state not named",
    inNoState: "in no state",
    inAbroad: "in a foreign state not named",
    noState: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"codes"},{"type":0,"value":" is no code of a state; it was not written into the file."}]},"other":{"value":[{"type":1,"value":"codes"},{"type":0,"value":" are no codes of states; they were not written into the file."}]}},"offset":0,"pluralType":"cardinal"}],
    change: "change",
    changeOf: [{"type":0,"value":"Change: "},{"type":1,"value":"label"}],
    replacesGiven: [{"type":0,"value":"The file says: "},{"type":1,"value":"words"},{"type":0,"value":". What you enter takes its place."}],
    someDay: [{"type":0,"value":"some day from "},{"type":1,"value":"from"},{"type":0,"value":" to "},{"type":1,"value":"to"}],
    others: "More that the file says",
    othersCount: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" more fact"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" more facts"}]}},"offset":0,"pluralType":"cardinal"}],
    takeOut: "remove",
    other_perhapsSameAs: "Perhaps the same person as",
    other_helps: "Helps act",
    other_party: "Party to the Lanzarote Convention",
    other_memberState: "Member State of the EU",
    other_on: "Law date of all acts",
    other_proceedings: "Proceedings",
    other_presume: "Presumptions",
    stage_running: "running",
    stage_judged: "judged at first instance",
    stage_ended: "ended for good",
    foreignState: "a foreign state not named",
    citizenOf: [{"type":0,"value":"citizenship: "},{"type":1,"value":"states"}],
    underAct: [{"type":0,"value":"under the threat of act "},{"type":1,"value":"id"}],
    throughAct: [{"type":0,"value":"received through act "},{"type":1,"value":"id"}],
    holdingItem: [{"type":0,"value":"holds item "},{"type":1,"value":"id"}],
    changed: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"The conclusion on "},{"type":1,"value":"count"},{"type":0,"value":" person has changed."}]},"other":{"value":[{"type":0,"value":"The conclusions on "},{"type":1,"value":"count"},{"type":0,"value":" persons have changed."}]}},"offset":0,"pluralType":"cardinal"}],
    write: "Write into the file",
    answered: [{"type":0,"value":"Written into the file: "},{"type":1,"value":"what"},{"type":0,"value":" – "},{"type":1,"value":"value"},{"type":0,"value":"."}],
    fillInForm: [{"type":0,"value":"In the case file at: "},{"type":1,"value":"place"}],
    fillInFile: [{"type":0,"value":"In the downloaded file at "},{"type":1,"value":"path"}],
  },
};
