// `pnpm words` writes this from catalogues/web/exercise-branch.cs.yaml and catalogues/web/exercise-branch.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface ExerciseBranchMessages {
  title: null;
  lead: null;
  allCases: null;
  preparing: null;
  fault: null;
  none: null;
  known: null;
  lawDate: null;
  askedHere: null;
  notTold: { fact: string | number };
  told: { fact: string | number; value: string | number };
  untold: null;
  question: null;
  ask: null;
  askNote: null;
  allAsked: null;
  askedCount: { count: number };
  status: null;
  chooseStatus: null;
  commit: null;
  result: null;
  mark: null;
  markOf: { mark: number };
  markRule: null;
  settled: null;
  notSettled: null;
  answer: null;
  answerRight: { status: string | number };
  answerWrong: { given: string | number; status: string | number };
  table: null;
  step: null;
  own: null;
  plan: null;
  noStep: null;
  mattered: null;
  didNotMatter: null;
  left: { after: number; before: string | number };
  planNote: null;
  again: null;
  another: null;
  whole: null;
}

export const exerciseBranchWords: Catalogue<ExerciseBranchMessages> = {
  cs: {
    title: "Zjišťování údajů",
    lead: "Z případu znáte jen část. Ptejte se vždy na jeden údaj a skončete, jakmile je odpověď jistá. Nakonec uvidíte, kolik údajů by stačilo podle plánu otázek a proč.",
    allCases: "Všechny případy",
    preparing: "Připravuje se případ…",
    fault: "Případ se nepodařilo připravit. Načtěte stránku znovu.",
    none: "V tomto případu se není na co ptát. Zkuste jiný.",
    known: "Co zatím víte",
    lawDate: "Rozhodný den",
    askedHere: "zjištěno",
    notTold: [{"type":1,"value":"fact"},{"type":0,"value":": z případu to zjistit nelze."}],
    told: [{"type":1,"value":"fact"},{"type":0,"value":": "},{"type":1,"value":"value"},{"type":0,"value":"."}],
    untold: "zjistit nelze",
    question: "Co se má rozhodnout",
    ask: "Na co se zeptáte",
    askNote: "Pořadí otázek je na vás. Některé údaje na odpověď vliv nemají.",
    allAsked: "Zeptali jste se na všechno.",
    askedCount: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"Zatím žádná otázka."}]},"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" otázka"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" otázky"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" otázky"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" otázek"}]}},"offset":0,"pluralType":"cardinal"}],
    status: "Jak závěr vychází",
    chooseStatus: "Zvolte, jak závěr vychází.",
    commit: "Odpovědět a porovnat",
    result: "Porovnání",
    mark: "Body",
    markOf: [{"type":2,"value":"mark","style":null},{"type":0,"value":" z 1"}],
    markRule: "Kolik údajů stačilo podle plánu, děleno tím, na kolik jste se zeptali; nejvýše jeden bod. Není-li odpověď ještě jistá, nula.",
    settled: "Z toho, co jste zjistili, odpověď plyne jistě.",
    notSettled: "Z toho, co jste zjistili, odpověď ještě jistě neplyne.",
    answer: "Odpověď",
    answerRight: [{"type":0,"value":"Odpověděli jste správně: "},{"type":1,"value":"status"},{"type":0,"value":"."}],
    answerWrong: [{"type":0,"value":"Odpověděli jste: "},{"type":1,"value":"given"},{"type":0,"value":". Správně je: "},{"type":1,"value":"status"},{"type":0,"value":"."}],
    table: "Vaše otázky a plán otázek vedle sebe",
    step: "Otázka",
    own: "Vy",
    plan: "Plán otázek",
    noStep: "žádná další otázka",
    mattered: "Mohla odpověď změnit.",
    didNotMatter: "Odpověď změnit nemohla.",
    left: [{"type":6,"value":"after","options":{"=0":{"value":[{"type":0,"value":"Pak už na odpověď nemohlo mít vliv nic."}]},"one":{"value":[{"type":0,"value":"Vliv mohl mít dál "},{"type":1,"value":"after"},{"type":0,"value":" údaj; předtím jich bylo "},{"type":1,"value":"before"},{"type":0,"value":"."}]},"few":{"value":[{"type":0,"value":"Vliv mohly mít dál "},{"type":1,"value":"after"},{"type":0,"value":" údaje; předtím jich bylo "},{"type":1,"value":"before"},{"type":0,"value":"."}]},"many":{"value":[{"type":0,"value":"Vliv mohlo mít dál "},{"type":1,"value":"after"},{"type":0,"value":" údaje; předtím jich bylo "},{"type":1,"value":"before"},{"type":0,"value":"."}]},"other":{"value":[{"type":0,"value":"Vliv mohlo mít dál "},{"type":1,"value":"after"},{"type":0,"value":" údajů; předtím jich bylo "},{"type":1,"value":"before"},{"type":0,"value":"."}]}},"offset":0,"pluralType":"cardinal"}],
    planNote: "Plán se vždy ptá na údaj, jehož zjištění v průměru nejvíce přiblíží závěr.",
    again: "Znovu tento případ",
    another: "Jiný případ",
    whole: "Celý případ s otázkami",
  },
  en: {
    title: "Establishing the facts",
    lead: "You know only a part of the case. Ask for one fact at a time, and stop as soon as the answer is certain. In the end you see how many facts would have done by the question plan, and why.",
    allCases: "All cases",
    preparing: "Preparing the case…",
    fault: "The case could not be prepared. Load the page again.",
    none: "There is nothing to ask in this case. Try another.",
    known: "What you know so far",
    lawDate: "Law date",
    askedHere: "established",
    notTold: [{"type":1,"value":"fact"},{"type":0,"value":": the case does not tell."}],
    told: [{"type":1,"value":"fact"},{"type":0,"value":": "},{"type":1,"value":"value"},{"type":0,"value":"."}],
    untold: "the case does not tell",
    question: "What is to be decided",
    ask: "What do you ask",
    askNote: "The order is yours. Some of the facts have no bearing on the answer.",
    allAsked: "You have asked for everything.",
    askedCount: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"No question yet."}]},"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" question"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" questions"}]}},"offset":0,"pluralType":"cardinal"}],
    status: "How it comes out",
    chooseStatus: "Choose how it comes out.",
    commit: "Answer and compare",
    result: "Comparison",
    mark: "Mark",
    markOf: [{"type":2,"value":"mark","style":null},{"type":0,"value":" of 1"}],
    markRule: "How many facts would have done by the plan, divided by how many you asked for; one at most. Nothing where the answer is not certain yet.",
    settled: "What you established makes the answer certain.",
    notSettled: "What you established does not make the answer certain yet.",
    answer: "Answer",
    answerRight: [{"type":0,"value":"You answered rightly: "},{"type":1,"value":"status"},{"type":0,"value":"."}],
    answerWrong: [{"type":0,"value":"You answered: "},{"type":1,"value":"given"},{"type":0,"value":". Right is: "},{"type":1,"value":"status"},{"type":0,"value":"."}],
    table: "Your questions and the question plan side by side",
    step: "Question",
    own: "You",
    plan: "Question plan",
    noStep: "no further question",
    mattered: "It could change the answer.",
    didNotMatter: "It could not change the answer.",
    left: [{"type":6,"value":"after","options":{"=0":{"value":[{"type":0,"value":"After it nothing could change the answer."}]},"one":{"value":[{"type":0,"value":"After it "},{"type":1,"value":"after"},{"type":0,"value":" fact could still change the answer, before it "},{"type":1,"value":"before"},{"type":0,"value":"."}]},"other":{"value":[{"type":0,"value":"After it "},{"type":1,"value":"after"},{"type":0,"value":" facts could still change the answer, before it "},{"type":1,"value":"before"},{"type":0,"value":"."}]}},"offset":0,"pluralType":"cardinal"}],
    planNote: "The plan always asks for the fact whose answers bring the finding closest on average.",
    again: "This case again",
    another: "Another case",
    whole: "The whole case with its questions",
  },
};
