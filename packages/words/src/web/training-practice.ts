// `pnpm words` writes this from catalogues/web/training-practice.cs.yaml and catalogues/web/training-practice.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface TrainingPracticeMessages {
  title: null;
  lead: null;
  today: null;
  empty: null;
  due: { count: number };
  nextDue: { date: string | number };
  practise: null;
  unseen: null;
  last_again: null;
  last_hard: null;
  last_good: null;
  dueNow: null;
  comesAgain: { date: string | number };
  remove: { name: string | number };
  removed: null;
  add: null;
  addNote: null;
  addNone: null;
  toBuild: null;
  toSet: null;
  nameless: null;
  setOf: { count: number; date: string | number };
  allAdded: null;
  addCount: { count: string | number };
  addSet: { count: number; name: string | number };
  added: { count: number };
  preparing: null;
  fault: null;
  gone: null;
  takeOut: null;
  chooseVerdict: null;
  commit: null;
  leave: null;
  result: null;
  changed: null;
  rated_again: null;
  rated_hard: null;
  rated_good: null;
  comesAgainOn: { date: string | number };
  next: { count: string | number };
  file: null;
  fileNote: null;
  fileName: null;
  fileMade: { name: string | number };
  save: null;
  take: null;
  fileTaken: null;
  fileNotRead: null;
  reset: null;
  resetTitle: null;
  resetLead: null;
  resetKeep: null;
  resetDo: null;
  resetDone: null;
}

export const trainingPracticeWords: Catalogue<TrainingPracticeMessages> = {
  cs: {
    title: "Vlastní procvičování",
    lead: "Procvičujte úlohy ze sad, které máte v tomto prohlížeči. Čím lépe odpovíte, tím později úloha přijde znovu; kdy to bude, plyne z bodů. Nic neopouští tento prohlížeč a nikde není vaše jméno.",
    today: "Co je na řadě",
    empty: "Zatím tu není žádná úloha. Přidejte níže úlohy z některé sady.",
    due: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"Pro dnešek je hotovo."}]},"one":{"value":[{"type":0,"value":"Dnes je na řadě "},{"type":1,"value":"count"},{"type":0,"value":" úloha."}]},"few":{"value":[{"type":0,"value":"Dnes jsou na řadě "},{"type":1,"value":"count"},{"type":0,"value":" úlohy."}]},"many":{"value":[{"type":0,"value":"Dnes je na řadě "},{"type":1,"value":"count"},{"type":0,"value":" úlohy."}]},"other":{"value":[{"type":0,"value":"Dnes je na řadě "},{"type":1,"value":"count"},{"type":0,"value":" úloh."}]}},"offset":0,"pluralType":"cardinal"}],
    nextDue: [{"type":0,"value":"Další úloha přijde "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    practise: "Procvičovat",
    unseen: "zatím neřešena",
    last_again: "naposledy špatně",
    last_hard: "naposledy zčásti správně",
    last_good: "naposledy správně",
    dueNow: "na řadě",
    comesAgain: [{"type":0,"value":"znovu "},{"type":1,"value":"date"}],
    remove: [{"type":0,"value":"Vyřadit úlohu: "},{"type":1,"value":"name"}],
    removed: "Úloha byla vyřazena.",
    add: "Přidat úlohy ze sady",
    addNote: "Sady uložené nebo odevzdané v tomto prohlížeči.",
    addNone: "V tomto prohlížeči není žádná uložená ani odevzdaná sada.",
    toBuild: "Sestavit sadu",
    toSet: "Otevřít sadu",
    nameless: "Sada úloh",
    setOf: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úloha, právo ke dni "},{"type":1,"value":"date"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úlohy, právo ke dni "},{"type":1,"value":"date"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úlohy, právo ke dni "},{"type":1,"value":"date"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úloh, právo ke dni "},{"type":1,"value":"date"}]}},"offset":0,"pluralType":"cardinal"}],
    allAdded: "vše přidáno",
    addCount: [{"type":0,"value":"Přidat ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    addSet: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Přidat "},{"type":1,"value":"count"},{"type":0,"value":" úlohu ze sady "},{"type":1,"value":"name"}]},"few":{"value":[{"type":0,"value":"Přidat "},{"type":1,"value":"count"},{"type":0,"value":" úlohy ze sady "},{"type":1,"value":"name"}]},"many":{"value":[{"type":0,"value":"Přidat "},{"type":1,"value":"count"},{"type":0,"value":" úlohy ze sady "},{"type":1,"value":"name"}]},"other":{"value":[{"type":0,"value":"Přidat "},{"type":1,"value":"count"},{"type":0,"value":" úloh ze sady "},{"type":1,"value":"name"}]}},"offset":0,"pluralType":"cardinal"}],
    added: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Přidána "},{"type":1,"value":"count"},{"type":0,"value":" úloha."}]},"few":{"value":[{"type":0,"value":"Přidány "},{"type":1,"value":"count"},{"type":0,"value":" úlohy."}]},"many":{"value":[{"type":0,"value":"Přidáno "},{"type":1,"value":"count"},{"type":0,"value":" úlohy."}]},"other":{"value":[{"type":0,"value":"Přidáno "},{"type":1,"value":"count"},{"type":0,"value":" úloh."}]}},"offset":0,"pluralType":"cardinal"}],
    preparing: "Připravuje se úloha…",
    fault: "Úlohu se nepodařilo připravit. Načtěte stránku znovu.",
    gone: "Podle dnešních pravidel už tuto úlohu nelze zodpovědět. Vyřaďte ji.",
    takeOut: "Vyřadit úlohu",
    chooseVerdict: "Zvolte odpověď.",
    commit: "Odpovědět a ukázat řešení",
    leave: "Zpět na přehled",
    result: "Výsledek",
    changed: "Od přidání úlohy se pravidla nebo právo změnily. Hodnotí se podle dnešního řešení.",
    rated_again: "Odpověď nebyla správná, nebo byla správná z nesprávných důvodů.",
    rated_hard: "Odpověď byla správná, důvody jen zčásti.",
    rated_good: "Odpověď i důvody byly správné.",
    comesAgainOn: [{"type":0,"value":"Úloha přijde znovu "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    next: [{"type":0,"value":"Další úloha (zbývá "},{"type":1,"value":"count"},{"type":0,"value":")"}],
    file: "Soubor a vymazání",
    fileNote: "Procvičování je uloženo jen v tomto prohlížeči. Souborem je přenesete jinam; ze souboru se přidá, co tu chybí, a u společných úloh platí pozdější odpověď.",
    fileName: "procvicovani",
    fileMade: [{"type":0,"value":"Soubor "},{"type":1,"value":"name"},{"type":0,"value":" byl vytvořen."}],
    save: "Uložit do souboru",
    take: "Přidat ze souboru",
    fileTaken: "Procvičování ze souboru bylo přidáno.",
    fileNotRead: "Tento soubor není soubor s procvičováním, nebo není celý.",
    reset: "Vymazat procvičování",
    resetTitle: "Vymazat procvičování?",
    resetLead: "Z tohoto prohlížeče se smažou všechny úlohy i to, kdy mají přijít znovu. To už vrátit nelze.",
    resetKeep: "Ponechat",
    resetDo: "Vymazat",
    resetDone: "Procvičování bylo vymazáno.",
  },
  en: {
    title: "Own practice",
    lead: "Practise exercises from sets in this browser. The better you answer, the later an exercise comes again; when that is follows from the marks. Nothing leaves this browser, and your name is nowhere.",
    today: "What is due",
    empty: "There is no exercise here yet. Add those of a set below.",
    due: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"Done for today."}]},"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" exercise is due today."}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" exercises are due today."}]}},"offset":0,"pluralType":"cardinal"}],
    nextDue: [{"type":0,"value":"The next exercise comes on "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    practise: "Practise",
    unseen: "not seen yet",
    last_again: "last time wrong",
    last_hard: "last time right in part",
    last_good: "last time right",
    dueNow: "due",
    comesAgain: [{"type":0,"value":"again on "},{"type":1,"value":"date"}],
    remove: [{"type":0,"value":"Take out the exercise: "},{"type":1,"value":"name"}],
    removed: "The exercise was taken out.",
    add: "Add exercises of a set",
    addNote: "Sets that were saved or handed in in this browser.",
    addNone: "No set was saved or handed in in this browser.",
    toBuild: "Build a set",
    toSet: "Open a set",
    nameless: "Set of exercises",
    setOf: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" exercise, law of "},{"type":1,"value":"date"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" exercises, law of "},{"type":1,"value":"date"}]}},"offset":0,"pluralType":"cardinal"}],
    allAdded: "all added",
    addCount: [{"type":0,"value":"Add ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    addSet: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Add "},{"type":1,"value":"count"},{"type":0,"value":" exercise of the set "},{"type":1,"value":"name"}]},"other":{"value":[{"type":0,"value":"Add "},{"type":1,"value":"count"},{"type":0,"value":" exercises of the set "},{"type":1,"value":"name"}]}},"offset":0,"pluralType":"cardinal"}],
    added: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" exercise was added."}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" exercises were added."}]}},"offset":0,"pluralType":"cardinal"}],
    preparing: "Preparing the exercise…",
    fault: "The exercise could not be prepared. Load the page again.",
    gone: "By the rules of today this exercise can no longer be answered. Take it out.",
    takeOut: "Take the exercise out",
    chooseVerdict: "Choose an answer.",
    commit: "Answer and show the solution",
    leave: "Back to the overview",
    result: "Result",
    changed: "The rules or the law have changed since the exercise was added. The marks are by the solution of today.",
    rated_again: "The answer was not right, or right for a wrong reason.",
    rated_hard: "The answer was right, the grounds in part.",
    rated_good: "The answer and the grounds were right.",
    comesAgainOn: [{"type":0,"value":"The exercise comes again on "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    next: [{"type":0,"value":"Next exercise ("},{"type":1,"value":"count"},{"type":0,"value":" left)"}],
    file: "File and erasing",
    fileNote: "Your practice is kept in this browser alone. A file takes it elsewhere; from a file what is missing here is added, and of exercises in both the later answer counts.",
    fileName: "practice",
    fileMade: [{"type":0,"value":"The file "},{"type":1,"value":"name"},{"type":0,"value":" was made."}],
    save: "Save to a file",
    take: "Add from a file",
    fileTaken: "The practice of the file was added.",
    fileNotRead: "This file is no practice file, or it is not whole.",
    reset: "Erase the practice",
    resetTitle: "Erase the practice?",
    resetLead: "All exercises, and when they come again, are deleted from this browser. This cannot be undone.",
    resetKeep: "Keep",
    resetDo: "Erase",
    resetDone: "The practice was erased.",
  },
};
