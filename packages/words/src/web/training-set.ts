// `pnpm words` writes this from catalogues/web/training-set.cs.yaml and catalogues/web/training-set.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface TrainingSetMessages {
  lead: null;
  casesFailed: null;
  noneYet: null;
  choices: null;
  name: null;
  nameNote: null;
  nameless: null;
  topics: null;
  topicsNote: null;
  caseTopics: { count: number };
  levels: null;
  levelsNote: null;
  level_1: null;
  level_2: null;
  level_3: null;
  number: null;
  seed: null;
  anotherSeed: null;
  seedNote: null;
  on: null;
  onNote: { earliest: string | number };
  readings: { count: number };
  readingsNote: null;
  readingAsIs: null;
  readingOpen: null;
  build: null;
  building: null;
  stop: null;
  stopped: null;
  empty: { choice: string };
  wrongChoice: { choice: string };
  fewer: { count: number; of: string | number };
  saved: null;
  savedNone: null;
  savedNote: null;
  savedSet: { count: number; date: string | number };
  remove: { name: string | number };
  removed: { name: string | number };
  openFile: null;
  opened: null;
  summary: { count: number; date: string | number; set: string | number };
  save: null;
  isSaved: null;
  savedNow: null;
  close: null;
  asLearners: null;
  withKey: null;
  telling: null;
  isRight: null;
  exchange: null;
  drop: null;
  dropped: null;
  exchanged: null;
  nothingToExchange: null;
  otherRulebook: null;
  keysHold: null;
  keysDiffer: null;
  staleAgain: null;
  staleFile: null;
  paper: null;
  paperNote: null;
  sheet: null;
  key: null;
  share: null;
  shareNote: null;
  shareFileOnly: null;
  link: null;
  copyLink: null;
  linkCopied: null;
  linkNotCopied: null;
  qr: null;
  qrTitle: null;
  qrName: null;
  qrNote: null;
  file: null;
  exports: null;
  exportsNote: null;
  export_moodle: null;
  export_gift: null;
  export_qti: null;
  export_scorm12: null;
  export_scorm2004: null;
  making: null;
  makingFailed: null;
  fileMade: { name: string | number };
  fileSet: null;
}

export const trainingSetWords: Catalogue<TrainingSetMessages> = {
  cs: {
    lead: "Sestavte sadu úloh pro svou třídu, prohlédněte si ji tak, jak ji uvidí účastníci, vytiskněte ji nebo ji sdílejte odkazem či souborem. Odpovědi i důvody se počítají z pravidel a nic neopouští tento prohlížeč.",
    casesFailed: "Případy se nepodařilo načíst. Zkontrolujte připojení a načtěte stránku znovu.",
    noneYet: "Zatím zde není žádná sada. Zvolte, o čem má být, a sestavte ji.",
    choices: "O čem má sada být",
    name: "Název sady",
    nameNote: "Účastníci ho uvidí; neměl by prozrazovat řešení.",
    nameless: "Sada úloh",
    topics: "Co se má rozhodnout",
    topicsNote: "Nezvolíte-li nic, může jít o cokoli.",
    caseTopics: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"Téma případu: jakékoli"}]},"one":{"value":[{"type":0,"value":"Téma případu: "},{"type":1,"value":"count"},{"type":0,"value":" zvoleno"}]},"few":{"value":[{"type":0,"value":"Téma případu: "},{"type":1,"value":"count"},{"type":0,"value":" zvolena"}]},"many":{"value":[{"type":0,"value":"Téma případu: "},{"type":1,"value":"count"},{"type":0,"value":" zvoleno"}]},"other":{"value":[{"type":0,"value":"Téma případu: "},{"type":1,"value":"count"},{"type":0,"value":" zvoleno"}]}},"offset":0,"pluralType":"cardinal"}],
    levels: "Obtížnost",
    levelsNote: "Určuje ji délka úvahy, počet výjimek, sporných výkladů a dat. Nezvolíte-li nic, střídají se všechny.",
    level_1: "základní",
    level_2: "střední",
    level_3: "vyšší",
    number: "Počet úloh",
    seed: "Číslo výběru",
    anotherSeed: "Jiné",
    seedNote: "Stejné volby a stejné číslo dají vždy stejnou sadu; jiné číslo dá jinou.",
    on: "Rozhodný den",
    onNote: [{"type":0,"value":"Podle práva kterého dne se úlohy řeší; nejdříve rok "},{"type":1,"value":"earliest"},{"type":0,"value":"."}],
    readings: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"Sporné výklady: jak je mají pravidla"}]},"one":{"value":[{"type":0,"value":"Sporné výklady: "},{"type":1,"value":"count"},{"type":0,"value":" zvolen"}]},"few":{"value":[{"type":0,"value":"Sporné výklady: "},{"type":1,"value":"count"},{"type":0,"value":" zvoleny"}]},"many":{"value":[{"type":0,"value":"Sporné výklady: "},{"type":1,"value":"count"},{"type":0,"value":" zvoleno"}]},"other":{"value":[{"type":0,"value":"Sporné výklady: "},{"type":1,"value":"count"},{"type":0,"value":" zvoleno"}]}},"offset":0,"pluralType":"cardinal"}],
    readingsNote: "U každé otázky můžete výklad určit, nebo ji ponechat otevřenou; pak může být správnou odpovědí „sporné“.",
    readingAsIs: "jak ji mají pravidla",
    readingOpen: "ponechat otevřenou",
    build: "Sestavit sadu",
    building: "Sestavuje se sada…",
    stop: "Zastavit",
    stopped: "Sestavování bylo zastaveno.",
    empty: [{"type":5,"value":"choice","options":{"topics":{"value":[{"type":0,"value":"Sadu nelze sestavit: o zvolených tématech není žádná úloha. Zvolte i jiná témata, nebo žádné."}]},"levels":{"value":[{"type":0,"value":"Sadu nelze sestavit: o zvolených tématech není žádná úloha zvolené obtížnosti. Přidejte jinou obtížnost."}]},"on":{"value":[{"type":0,"value":"Sadu nelze sestavit: k tomuto rozhodnému dni se nehodí žádný případ. Zvolte jiný den."}]},"readings":{"value":[{"type":0,"value":"Sadu nelze sestavit: při zvolených výkladech se není na co ptát. Ponechte některé tak, jak je mají pravidla."}]},"other":{"value":[{"type":0,"value":"Sadu nelze sestavit: těmto volbám neodpovídá žádná úloha."}]}}}],
    wrongChoice: [{"type":5,"value":"choice","options":{"number":{"value":[{"type":0,"value":"Počet úloh je celé číslo od 1 do 60."}]},"on":{"value":[{"type":0,"value":"Rozhodný den není úplný, není v kalendáři, nebo právo toho dne pravidla nezachycují."}]},"levels":{"value":[{"type":0,"value":"Taková obtížnost není."}]},"readings":{"value":[{"type":0,"value":"Takový výklad v pravidlech není."}]},"other":{"value":[{"type":0,"value":"Některá z voleb neplatí."}]}}}],
    fewer: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Sestavena je "},{"type":1,"value":"count"},{"type":0,"value":" úloha (mělo jich být "},{"type":1,"value":"of"},{"type":0,"value":"); více jich těmto volbám neodpovídá."}]},"few":{"value":[{"type":0,"value":"Sestaveny jsou "},{"type":1,"value":"count"},{"type":0,"value":" úlohy (mělo jich být "},{"type":1,"value":"of"},{"type":0,"value":"); více jich těmto volbám neodpovídá."}]},"many":{"value":[{"type":0,"value":"Sestaveno je "},{"type":1,"value":"count"},{"type":0,"value":" úlohy (mělo jich být "},{"type":1,"value":"of"},{"type":0,"value":"); více jich těmto volbám neodpovídá."}]},"other":{"value":[{"type":0,"value":"Sestaveno je "},{"type":1,"value":"count"},{"type":0,"value":" úloh (mělo jich být "},{"type":1,"value":"of"},{"type":0,"value":"); více jich těmto volbám neodpovídá."}]}},"offset":0,"pluralType":"cardinal"}],
    saved: "Uložené sady",
    savedNone: "Sady uložené v tomto prohlížeči se objeví zde.",
    savedNote: "Jsou uloženy jen v tomto prohlížeči.",
    savedSet: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úloha, právo ke dni "},{"type":1,"value":"date"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úlohy, právo ke dni "},{"type":1,"value":"date"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úlohy, právo ke dni "},{"type":1,"value":"date"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úloh, právo ke dni "},{"type":1,"value":"date"}]}},"offset":0,"pluralType":"cardinal"}],
    remove: [{"type":0,"value":"Smazat sadu "},{"type":1,"value":"name"}],
    removed: [{"type":0,"value":"Sada „"},{"type":1,"value":"name"},{"type":0,"value":"“ byla smazána."}],
    openFile: "Otevřít sadu ze souboru",
    opened: "Sada byla otevřena.",
    summary: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úloha, právo ke dni "},{"type":1,"value":"date"},{"type":0,"value":", označení sady "},{"type":1,"value":"set"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úlohy, právo ke dni "},{"type":1,"value":"date"},{"type":0,"value":", označení sady "},{"type":1,"value":"set"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úlohy, právo ke dni "},{"type":1,"value":"date"},{"type":0,"value":", označení sady "},{"type":1,"value":"set"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úloh, právo ke dni "},{"type":1,"value":"date"},{"type":0,"value":", označení sady "},{"type":1,"value":"set"}]}},"offset":0,"pluralType":"cardinal"}],
    save: "Uložit do tohoto prohlížeče",
    isSaved: "Uloženo",
    savedNow: "Sada byla uložena v tomto prohlížeči.",
    close: "Zavřít sadu",
    asLearners: "Jak ji uvidí účastníci",
    withKey: "Ukázat řešení",
    telling: "Úlohy se převádějí do slov…",
    isRight: "Správně",
    exchange: "Vyměnit",
    drop: "Vypustit",
    dropped: "Úloha byla vypuštěna.",
    exchanged: "Úloha byla vyměněna.",
    nothingToExchange: "Jiná úloha, která by volbám odpovídala, už není.",
    otherRulebook: "Tato sada byla sestavena podle jiného vydání pravidel. Řešení bylo spočteno znovu.",
    keysHold: "Žádná úloha se nezměnila; sadu lze použít.",
    keysDiffer: "Řešení v této sadě neodpovídá pravidlům.",
    staleAgain: "Sestavte sadu znovu stejnými volbami, než ji předáte třídě.",
    staleFile: "Sestavte raději novou sadu; v této se při hodnocení použije dnešní řešení.",
    paper: "Na papír",
    paperNote: "A4, k tisku, do PDF i jako dokument Word.",
    sheet: "Zadání pro účastníky",
    key: "Řešení s důvody",
    share: "Sdílet",
    shareNote: "Odkaz nese jen volby a otisk pravidel, ve své části za znakem #, která se na server neposílá. Řešení v něm není.",
    shareFileOnly: "Tuto sadu nelze z voleb znovu sestavit, lze ji sdílet jen jako soubor.",
    link: "Odkaz na sadu",
    copyLink: "Kopírovat odkaz",
    linkCopied: "Odkaz byl zkopírován.",
    linkNotCopied: "Odkaz se nepodařilo zkopírovat; označte ho a zkopírujte sami.",
    qr: "QR kód",
    qrTitle: "Sada jako QR kód",
    qrName: "QR kód s odkazem na sadu",
    qrNote: "Promítněte jej; účastníci sadu otevřou ve svém telefonu.",
    file: "Uložit jako soubor",
    exports: "Do jiného systému",
    exportsNote: "V jazyce, v němž stránku čtete. Soubory obsahují i řešení, patří jen do výukového systému.",
    export_moodle: "Moodle XML",
    export_gift: "GIFT",
    export_qti: "QTI 3",
    export_scorm12: "SCORM 1.2",
    export_scorm2004: "SCORM 2004",
    making: "Připravuje se soubor…",
    makingFailed: "Soubor se nepodařilo vytvořit. Neodpovídá-li sada dnešním pravidlům, sestavte ji znovu.",
    fileMade: [{"type":0,"value":"Soubor "},{"type":1,"value":"name"},{"type":0,"value":" byl vytvořen."}],
    fileSet: "sada",
  },
  en: {
    lead: "Build a set of exercises for your class, see it as learners will, print it, or share it as a link or a file. Answers and reasons are computed from the rules, and nothing leaves this browser.",
    casesFailed: "The cases could not be loaded. Check the connection and load the page again.",
    noneYet: "There is no set here yet. Choose what it is to be about, and build it.",
    choices: "What the set is to be about",
    name: "Name of the set",
    nameNote: "Learners see it; it should not give the solution away.",
    nameless: "Set of exercises",
    topics: "What is to be decided",
    topicsNote: "Where nothing is chosen it may be anything.",
    caseTopics: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"Topic of the case: any"}]},"one":{"value":[{"type":0,"value":"Topic of the case: "},{"type":1,"value":"count"},{"type":0,"value":" chosen"}]},"other":{"value":[{"type":0,"value":"Topic of the case: "},{"type":1,"value":"count"},{"type":0,"value":" chosen"}]}},"offset":0,"pluralType":"cardinal"}],
    levels: "Difficulty",
    levelsNote: "It comes from the length of the reasoning and the number of exceptions, disputed readings and dates. Where nothing is chosen all take turns.",
    level_1: "basic",
    level_2: "middle",
    level_3: "higher",
    number: "Number of exercises",
    seed: "Number of the selection",
    anotherSeed: "Another",
    seedNote: "The same choices and the same number always make the same set; another number makes another.",
    on: "Law date",
    onNote: [{"type":0,"value":"By the law of which day the exercises are solved; "},{"type":1,"value":"earliest"},{"type":0,"value":" at the earliest."}],
    readings: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"Disputed readings: as the rules have them"}]},"one":{"value":[{"type":0,"value":"Disputed readings: "},{"type":1,"value":"count"},{"type":0,"value":" chosen"}]},"other":{"value":[{"type":0,"value":"Disputed readings: "},{"type":1,"value":"count"},{"type":0,"value":" chosen"}]}},"offset":0,"pluralType":"cardinal"}],
    readingsNote: "You can fix the reading of each question, or leave the question open; “contested” may then be the right answer.",
    readingAsIs: "as the rules have it",
    readingOpen: "leave it open",
    build: "Build the set",
    building: "Building the set…",
    stop: "Stop",
    stopped: "The building was stopped.",
    empty: [{"type":5,"value":"choice","options":{"topics":{"value":[{"type":0,"value":"No set can be built: there is no exercise on the topics chosen. Choose other topics too, or none."}]},"levels":{"value":[{"type":0,"value":"No set can be built: there is no exercise of the difficulty chosen on these topics. Add another difficulty."}]},"on":{"value":[{"type":0,"value":"No set can be built: no case fits this law date. Choose another day."}]},"readings":{"value":[{"type":0,"value":"No set can be built: on the readings chosen there is nothing to ask. Leave some of them as the rules have them."}]},"other":{"value":[{"type":0,"value":"No set can be built: no exercise meets these choices."}]}}}],
    wrongChoice: [{"type":5,"value":"choice","options":{"number":{"value":[{"type":0,"value":"The number of exercises is a whole number from 1 to 60."}]},"on":{"value":[{"type":0,"value":"The law date is not complete, is not in the calendar, or the rules do not hold the law of that day."}]},"levels":{"value":[{"type":0,"value":"There is no such difficulty."}]},"readings":{"value":[{"type":0,"value":"The rules have no such reading."}]},"other":{"value":[{"type":0,"value":"One of the choices cannot be followed."}]}}}],
    fewer: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" exercise of "},{"type":1,"value":"of"},{"type":0,"value":" was built; no more meet these choices."}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" exercises of "},{"type":1,"value":"of"},{"type":0,"value":" were built; no more meet these choices."}]}},"offset":0,"pluralType":"cardinal"}],
    saved: "Saved sets",
    savedNone: "Sets saved in this browser will stand here.",
    savedNote: "They are saved in this browser alone.",
    savedSet: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" exercise, law of "},{"type":1,"value":"date"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" exercises, law of "},{"type":1,"value":"date"}]}},"offset":0,"pluralType":"cardinal"}],
    remove: [{"type":0,"value":"Delete the set "},{"type":1,"value":"name"}],
    removed: [{"type":0,"value":"The set “"},{"type":1,"value":"name"},{"type":0,"value":"” was deleted."}],
    openFile: "Open a set from a file",
    opened: "The set was opened.",
    summary: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" exercise, law of "},{"type":1,"value":"date"},{"type":0,"value":", set "},{"type":1,"value":"set"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" exercises, law of "},{"type":1,"value":"date"},{"type":0,"value":", set "},{"type":1,"value":"set"}]}},"offset":0,"pluralType":"cardinal"}],
    save: "Save in this browser",
    isSaved: "Saved",
    savedNow: "The set was saved in this browser.",
    close: "Close the set",
    asLearners: "As learners will see it",
    withKey: "Show the solution",
    telling: "Putting the exercises into words…",
    isRight: "Right",
    exchange: "Exchange",
    drop: "Drop",
    dropped: "The exercise was dropped.",
    exchanged: "The exercise was exchanged.",
    nothingToExchange: "There is no other exercise that meets the choices.",
    otherRulebook: "This set was built from another edition of the rules. The solutions were computed anew.",
    keysHold: "No exercise has changed; the set can be used.",
    keysDiffer: "The solutions in this set do not agree with the rules.",
    staleAgain: "Build the set again with the same choices before you hand it to a class.",
    staleFile: "Rather build a new set; in this one the solutions of today are used for the marks.",
    paper: "On paper",
    paperNote: "A4, to be printed, as a PDF and as a Word document.",
    sheet: "Sheet for learners",
    key: "Key with reasons",
    share: "Share",
    shareNote: "The link holds the choices and the digest of the rules alone, in its part behind the # sign, which is sent to no server. The solution is not in it.",
    shareFileOnly: "This set cannot be built again from its choices; it can be shared as a file only.",
    link: "Link to the set",
    copyLink: "Copy the link",
    linkCopied: "The link was copied.",
    linkNotCopied: "The link could not be copied; mark it and copy it yourself.",
    qr: "QR code",
    qrTitle: "The set as a QR code",
    qrName: "QR code with the link to the set",
    qrNote: "Show it on the screen; learners open the set on their phones.",
    file: "Save as a file",
    exports: "To another system",
    exportsNote: "In the language in which you read the page. The files hold the solutions too; they belong in the learning system alone.",
    export_moodle: "Moodle XML",
    export_gift: "GIFT",
    export_qti: "QTI 3",
    export_scorm12: "SCORM 1.2",
    export_scorm2004: "SCORM 2004",
    making: "Preparing the file…",
    makingFailed: "The file could not be made. Where the set does not agree with the rules of today, build it again.",
    fileMade: [{"type":0,"value":"The file "},{"type":1,"value":"name"},{"type":0,"value":" was made."}],
    fileSet: "set",
  },
};
