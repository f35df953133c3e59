// `pnpm words` writes this from catalogues/web/training-run.cs.yaml and catalogues/web/training-run.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface TrainingRunMessages {
  title: null;
  lead: null;
  openTitle: null;
  openLead: null;
  openFile: null;
  openAgain: null;
  linkDamaged: null;
  begun: null;
  begunNote: null;
  nameless: null;
  runOpen: { count: string | number; of: string | number };
  runDone: { date: string | number };
  remove: { name: string | number };
  leave: null;
  keptHere: null;
  otherRules: null;
  telling: null;
  places: null;
  placeOpen: { number: string | number };
  placeAnswered: { number: string | number };
  placeEnd: null;
  place: { number: string | number; of: string | number };
  next: null;
  previous: null;
  toEnd: null;
  handIn: null;
  allAnswered: null;
  stillOpen: { count: number };
  toOpen: { number: string | number };
  code: null;
  codeNote: null;
  codeWrong: null;
  commit: null;
  commitNote: null;
  result: null;
  marking: null;
  notMarked: null;
  marks: null;
  marksOf: { marks: number; of: string | number };
  marksRule: null;
  verdicts: null;
  verdictsOf: { count: string | number; of: string | number };
  wrongReason: { count: number };
  keysDiffer: null;
  back: null;
  backNote: { code: string | number };
  resultFile: null;
  fileResult: null;
  fileMade: { name: string | number };
  line: null;
  copyLine: null;
  lineCopied: null;
  lineNotCopied: null;
  again: null;
  mark: { mark: number };
  theCase: null;
  noAnswer: null;
  verdictRight: { verdict: string | number };
  verdictWrong: { verdict: string | number };
  rightIs: { verdict: string | number };
  rightForWrongReason: null;
  ground_found: null;
  ground_missed: null;
  ground_wrong: null;
  ground_leftOut: null;
  reasons: null;
}

export const trainingRunWords: Catalogue<TrainingRunMessages> = {
  cs: {
    title: "Řešit sadu",
    lead: "Otevřete sadu, kterou vám předal lektor. Jde to i bez připojení a postup zůstává na tomto zařízení.",
    openTitle: "Otevřít sadu",
    openLead: "Dostali jste odkaz nebo QR kód? Otevřete ho v tomto prohlížeči a sada se objeví zde. Dostali jste soubor? Vyberte ho.",
    openFile: "Vybrat soubor",
    openAgain: "Otevřít znovu",
    linkDamaged: "Odkaz není úplný. Vyžádejte si ho znovu.",
    begun: "Sady na tomto zařízení",
    begunNote: "Pokračujte tam, kde jste skončili.",
    nameless: "Sada úloh",
    runOpen: [{"type":0,"value":"zodpovězeno "},{"type":1,"value":"count"},{"type":0,"value":"/"},{"type":1,"value":"of"}],
    runDone: [{"type":0,"value":"odevzdáno, právo ke dni "},{"type":1,"value":"date"}],
    remove: [{"type":0,"value":"Smazat sadu "},{"type":1,"value":"name"},{"type":0,"value":" z tohoto zařízení"}],
    leave: "Odejít ze sady",
    keptHere: "Postup se průběžně ukládá na tomto zařízení. Řešení se ukáže až po odevzdání.",
    otherRules: "Odkaz byl vytvořen podle jiného vydání pravidel. Tato sada se může lišit od sady lektora; výsledek pak k jeho sadě nepatří. Požádejte o soubor se sadou.",
    telling: "Úlohy se převádějí do slov…",
    places: "Úlohy",
    placeOpen: [{"type":0,"value":"Úloha "},{"type":1,"value":"number"},{"type":0,"value":", bez odpovědi"}],
    placeAnswered: [{"type":0,"value":"Úloha "},{"type":1,"value":"number"},{"type":0,"value":", zodpovězena"}],
    placeEnd: "Odevzdat",
    place: [{"type":0,"value":"úloha "},{"type":1,"value":"number"},{"type":0,"value":", celkem "},{"type":1,"value":"of"}],
    next: "Další úloha",
    previous: "Předchozí úloha",
    toEnd: "K odevzdání",
    handIn: "Odevzdání",
    allAnswered: "Všechny úlohy mají odpověď.",
    stillOpen: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úloha je bez odpovědi."}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úlohy jsou bez odpovědi."}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úlohy je bez odpovědi."}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úloh je bez odpovědi."}]}},"offset":0,"pluralType":"cardinal"}],
    toOpen: [{"type":0,"value":"K úloze "},{"type":1,"value":"number"}],
    code: "Váš kód",
    codeNote: "Dvě až dvanáct číslic nebo písmen bez diakritiky, na nichž jste se domluvili ve třídě. Jméno nepište.",
    codeWrong: "Zadejte kód o dvou až dvanácti číslicích nebo písmenech bez diakritiky.",
    commit: "Odevzdat a ukázat řešení",
    commitNote: "Po odevzdání už odpovědi měnit nelze. Nic se nikam neodešle; výsledek předáte sami.",
    result: "Výsledek",
    marking: "Řešení se počítá z pravidel…",
    notMarked: "Řešení se nepodařilo spočítat. Načtěte stránku znovu; odpovědi zůstaly uloženy.",
    marks: "Body",
    marksOf: [{"type":2,"value":"marks","style":null},{"type":0,"value":"/"},{"type":1,"value":"of"}],
    marksRule: "Za každou úlohu půl bodu za odpověď a půl za důvody; důvod označený navíc body ubírá.",
    verdicts: "Správné odpovědi",
    verdictsOf: [{"type":1,"value":"count"},{"type":0,"value":"/"},{"type":1,"value":"of"}],
    wrongReason: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"z toho "},{"type":1,"value":"count"},{"type":0,"value":" z nesprávných důvodů"}]},"few":{"value":[{"type":0,"value":"z toho "},{"type":1,"value":"count"},{"type":0,"value":" z nesprávných důvodů"}]},"many":{"value":[{"type":0,"value":"z toho "},{"type":1,"value":"count"},{"type":0,"value":" z nesprávných důvodů"}]},"other":{"value":[{"type":0,"value":"z toho "},{"type":1,"value":"count"},{"type":0,"value":" z nesprávných důvodů"}]}},"offset":0,"pluralType":"cardinal"}],
    keysDiffer: "Od sestavení sady se pravidla nebo právo změnily. Hodnotí se podle dnešního řešení.",
    back: "Předejte výsledek lektorovi",
    backNote: [{"type":0,"value":"Soubor ani řádek neobsahují jméno, jen kód „"},{"type":1,"value":"code"},{"type":0,"value":"“ a odpovědi."}],
    resultFile: "Uložit soubor s výsledkem",
    fileResult: "vysledek",
    fileMade: [{"type":0,"value":"Soubor "},{"type":1,"value":"name"},{"type":0,"value":" byl vytvořen."}],
    line: "Nebo zkopírujte tento řádek",
    copyLine: "Kopírovat řádek",
    lineCopied: "Řádek byl zkopírován.",
    lineNotCopied: "Řádek se nepodařilo zkopírovat; označte ho a zkopírujte sami.",
    again: "Řešit sadu znovu",
    mark: [{"type":6,"value":"mark","options":{"one":{"value":[{"type":7},{"type":0,"value":" bod"}]},"few":{"value":[{"type":7},{"type":0,"value":" body"}]},"many":{"value":[{"type":7},{"type":0,"value":" bodu"}]},"other":{"value":[{"type":7},{"type":0,"value":" bodů"}]}},"offset":0,"pluralType":"cardinal"},{"type":0,"value":" z 1"}],
    theCase: "Případ",
    noAnswer: "Bez odpovědi.",
    verdictRight: [{"type":0,"value":"Odpověděli jste správně: "},{"type":1,"value":"verdict"}],
    verdictWrong: [{"type":0,"value":"Odpověděli jste: "},{"type":1,"value":"verdict"}],
    rightIs: [{"type":0,"value":"Správně: "},{"type":1,"value":"verdict"}],
    rightForWrongReason: "Odpověď je správná, ale z nesprávných důvodů. Projděte si, o co se opírá.",
    ground_found: "správně označeno",
    ground_missed: "přehlédnuto: o toto se odpověď opírá",
    ground_wrong: "označeno navíc.",
    ground_leftOut: "správně vynecháno",
    reasons: "Odůvodnění",
  },
  en: {
    title: "Work through a set",
    lead: "Open the set that your trainer handed out. It works without a connection too, and your progress stays on this device.",
    openTitle: "Open a set",
    openLead: "Did you get a link or a QR code? Open it in this browser and the set appears here. Did you get a file? Choose it.",
    openFile: "Choose a file",
    openAgain: "Open again",
    linkDamaged: "The link is not whole. Ask for it again.",
    begun: "Sets on this device",
    begunNote: "Go on where you stopped.",
    nameless: "Set of exercises",
    runOpen: [{"type":1,"value":"count"},{"type":0,"value":" of "},{"type":1,"value":"of"},{"type":0,"value":" answered"}],
    runDone: [{"type":0,"value":"handed in, law of "},{"type":1,"value":"date"}],
    remove: [{"type":0,"value":"Delete the set "},{"type":1,"value":"name"},{"type":0,"value":" from this device"}],
    leave: "Leave the set",
    keptHere: "Your progress is kept on this device all the time. The solution is shown only after the handing in.",
    otherRules: "The link was made by another edition of the rules. This set may differ from that of your trainer; the result then does not belong to it. Ask for the file of the set.",
    telling: "Putting the exercises into words…",
    places: "Exercises",
    placeOpen: [{"type":0,"value":"Exercise "},{"type":1,"value":"number"},{"type":0,"value":", without an answer"}],
    placeAnswered: [{"type":0,"value":"Exercise "},{"type":1,"value":"number"},{"type":0,"value":", answered"}],
    placeEnd: "Hand in",
    place: [{"type":0,"value":"exercise "},{"type":1,"value":"number"},{"type":0,"value":" of "},{"type":1,"value":"of"}],
    next: "Next exercise",
    previous: "Previous exercise",
    toEnd: "To the handing in",
    handIn: "Handing in",
    allAnswered: "All exercises have an answer.",
    stillOpen: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" exercise has no answer."}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" exercises have no answer."}]}},"offset":0,"pluralType":"cardinal"}],
    toOpen: [{"type":0,"value":"To exercise "},{"type":1,"value":"number"}],
    code: "Your code",
    codeNote: "Two to twelve digits, or letters without accents, that you agreed on in class. Do not write a name.",
    codeWrong: "Enter a code of two to twelve digits, or letters without accents.",
    commit: "Hand in and show the solution",
    commitNote: "Answers cannot be changed after the handing in. Nothing is sent anywhere; you hand the result over yourself.",
    result: "Result",
    marking: "Computing the solution from the rules…",
    notMarked: "The solution could not be computed. Load the page again; your answers are kept.",
    marks: "Marks",
    marksOf: [{"type":2,"value":"marks","style":null},{"type":0,"value":" of "},{"type":1,"value":"of"}],
    marksRule: "For each exercise half a mark for the answer and half for the grounds; a ground marked in excess costs.",
    verdicts: "Right answers",
    verdictsOf: [{"type":1,"value":"count"},{"type":0,"value":" of "},{"type":1,"value":"of"}],
    wrongReason: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" of them for a wrong reason"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" of them for a wrong reason"}]}},"offset":0,"pluralType":"cardinal"}],
    keysDiffer: "The rules or the law have changed since the set was built. The marks are by the solution of today.",
    back: "Hand the result to your trainer",
    backNote: [{"type":0,"value":"Neither the file nor the line holds a name, only the code “"},{"type":1,"value":"code"},{"type":0,"value":"” and the answers."}],
    resultFile: "Save the result file",
    fileResult: "result",
    fileMade: [{"type":0,"value":"The file "},{"type":1,"value":"name"},{"type":0,"value":" was made."}],
    line: "Or copy this line",
    copyLine: "Copy the line",
    lineCopied: "The line was copied.",
    lineNotCopied: "The line could not be copied; mark it and copy it yourself.",
    again: "Work through the set again",
    mark: [{"type":2,"value":"mark","style":null},{"type":0,"value":" of 1 mark"}],
    theCase: "The case",
    noAnswer: "No answer.",
    verdictRight: [{"type":0,"value":"You answered rightly: "},{"type":1,"value":"verdict"}],
    verdictWrong: [{"type":0,"value":"You answered: "},{"type":1,"value":"verdict"}],
    rightIs: [{"type":0,"value":"Right: "},{"type":1,"value":"verdict"}],
    rightForWrongReason: "The answer is right, but for a wrong reason. Look again at what it rests on.",
    ground_found: "rightly marked",
    ground_missed: "missed: the answer rests on it",
    ground_wrong: "marked in excess.",
    ground_leftOut: "rightly left out",
    reasons: "Reasons",
  },
};
