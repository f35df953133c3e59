// `pnpm words` writes this from catalogues/web/exercise.cs.yaml and catalogues/web/exercise.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface ExerciseMessages {
  title: null;
  lead: null;
  topic: null;
  allTopics: { count: string | number };
  topicCount: { topic: string | number; count: string | number };
  random: null;
  askOut: null;
  cases: null;
  casesShown: { count: number };
  loading: null;
  loadFailed: null;
  begun: null;
  done: { findings: string | number; marks: string | number };
  share: { points: string | number; of: string | number };
  marksOf: { marks: number; of: string | number };
  progress: null;
  progressNone: null;
  progressCases: { count: number; of: string | number };
  progressScore: { findings: string | number; marks: string | number };
  progressTwins: { count: number; findings: string | number };
  reset: null;
  resetTitle: null;
  resetLead: null;
  resetDo: null;
  resetKeep: null;
  resetDone: null;
  allCases: null;
  noSuchCase: null;
  noSuchCaseNote: null;
  caseTold: null;
  facts: null;
  lawDate: null;
  fixedReadings: null;
  defaultReading: null;
  openReading: null;
  presumedHere: null;
  noPresumptions: null;
  notKnown: null;
  preparing: null;
  yourAnswers: null;
  questionsLead: null;
  which: { chosen: string | number; all: string | number };
  whichLast: null;
  status: null;
  grounds: null;
  chooseStatus: null;
  commit: null;
  commitNote: null;
  stillOpen: { count: number };
  result: null;
  resultMarks: null;
  resultFindings: null;
  marksRule: null;
  you: null;
  rules: null;
  right: null;
  wrong: null;
  groundsTable: { outcome: string | number };
  ground: null;
  youShort: null;
  rulesShort: null;
  moreLines: { count: number };
  verdict: null;
  ticked: null;
  notTicked: null;
  carries: null;
  doesNotCarry: null;
  verdict_found: null;
  verdict_missed: null;
  verdict_wrong: null;
  verdict_leftOut: null;
  moreGrounds: { count: number };
  reasons: null;
  reasonsPreparing: null;
  decides: null;
  required: { required: string | number };
  turnsOn: null;
  missing: null;
  openAsCase: null;
  openedAsCase: { title: string | number };
  again: null;
  another: null;
  twin: null;
  anotherTwin: null;
  twinSearching: null;
  twinNone: null;
  twinTitle: null;
  twinLead: null;
  twinTelling: null;
  changed: null;
  wasBefore: { value: string | number };
  leftOut: null;
  turned: null;
  turnedBy: { change: string | number };
  fromTo: { from: string | number; to: string | number };
  backToCase: null;
  twinCaseTitle: { title: string | number };
  fault: null;
}

export const exerciseWords: Catalogue<ExerciseMessages> = {
  cs: {
    title: "Cvičení",
    lead: "Přečtěte si smyšlený případ, rozhodněte se a označte ustanovení a údaje, o které se závěr opírá. Teprve potom se ukáže, jak případ vychází podle pravidel a proč. Nakonec zkuste jeho dvojče, v němž je jediný údaj jiný.",
    topic: "Téma",
    allTopics: [{"type":0,"value":"všechna témata ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    topicCount: [{"type":1,"value":"topic"},{"type":0,"value":" ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    random: "Náhodný případ",
    askOut: "Zjišťovat údaje",
    cases: "Případy",
    casesShown: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" případ"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" případy"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" případu"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" případů"}]}},"offset":0,"pluralType":"cardinal"}],
    loading: "Načítají se případy…",
    loadFailed: "Případy se nepodařilo načíst. Zkontrolujte připojení a načtěte stránku znovu.",
    begun: "rozpracováno",
    done: [{"type":0,"value":"závěry "},{"type":1,"value":"findings"},{"type":0,"value":", body "},{"type":1,"value":"marks"}],
    share: [{"type":1,"value":"points"},{"type":0,"value":"/"},{"type":1,"value":"of"}],
    marksOf: [{"type":2,"value":"marks","style":null},{"type":0,"value":"/"},{"type":1,"value":"of"}],
    progress: "Váš postup",
    progressNone: "Zatím jste nevyřešili žádný případ. Postup zůstává jen v tomto prohlížeči.",
    progressCases: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Vyřešen "},{"type":1,"value":"count"},{"type":0,"value":" případ ze "},{"type":1,"value":"of"},{"type":0,"value":"."}]},"few":{"value":[{"type":0,"value":"Vyřešeny "},{"type":1,"value":"count"},{"type":0,"value":" případy ze "},{"type":1,"value":"of"},{"type":0,"value":"."}]},"many":{"value":[{"type":0,"value":"Vyřešeno "},{"type":1,"value":"count"},{"type":0,"value":" případu ze "},{"type":1,"value":"of"},{"type":0,"value":"."}]},"other":{"value":[{"type":0,"value":"Vyřešeno "},{"type":1,"value":"count"},{"type":0,"value":" případů ze "},{"type":1,"value":"of"},{"type":0,"value":"."}]}},"offset":0,"pluralType":"cardinal"}],
    progressScore: [{"type":0,"value":"Správné závěry: "},{"type":1,"value":"findings"},{"type":0,"value":". Body: "},{"type":1,"value":"marks"},{"type":0,"value":"."}],
    progressTwins: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"K tomu "},{"type":1,"value":"count"},{"type":0,"value":" dvojče, správné závěry: "},{"type":1,"value":"findings"},{"type":0,"value":"."}]},"few":{"value":[{"type":0,"value":"K tomu "},{"type":1,"value":"count"},{"type":0,"value":" dvojčata, správné závěry: "},{"type":1,"value":"findings"},{"type":0,"value":"."}]},"many":{"value":[{"type":0,"value":"K tomu "},{"type":1,"value":"count"},{"type":0,"value":" dvojčete, správné závěry: "},{"type":1,"value":"findings"},{"type":0,"value":"."}]},"other":{"value":[{"type":0,"value":"K tomu "},{"type":1,"value":"count"},{"type":0,"value":" dvojčat, správné závěry: "},{"type":1,"value":"findings"},{"type":0,"value":"."}]}},"offset":0,"pluralType":"cardinal"}],
    reset: "Vymazat postup",
    resetTitle: "Vymazat postup ve cvičeních?",
    resetLead: "Z tohoto prohlížeče se smažou všechny odpovědi a výsledky. To už vrátit nelze.",
    resetDo: "Vymazat",
    resetKeep: "Ponechat",
    resetDone: "Postup ve cvičeních byl vymazán.",
    allCases: "Všechny případy",
    noSuchCase: "Takový případ zde není",
    noSuchCaseNote: "Adresa je nejspíš neúplná. Vyberte si případ ze seznamu.",
    caseTold: "Případ",
    facts: "Co je o případu známo",
    lawDate: "Rozhodný den",
    fixedReadings: "Zvolený výklad",
    defaultReading: "Výchozí výklad",
    openReading: "ponechán otevřený",
    presumedHere: "Předpokládá se, neboť to případ neuvádí",
    noPresumptions: "Co případ neuvádí, zůstává neznámé; pracovní předpoklady jsou vypnuty.",
    notKnown: "Nelze zjistit",
    preparing: "Připravují se otázky…",
    yourAnswers: "Vaše odpovědi",
    questionsLead: "U každého závěru zvolte, jak vychází, a označte, o co se opírá: u „ano“ ustanovení, která k němu vedou; u „ne“ ta, jejichž podmínky splněny nejsou, a výjimky, které závěr vylučují; jinak ta, na nichž zatím záleží. Stejně označte údaje, bez nichž by závěr takto nevyšel, nebo které k němu chybějí.",
    which: [{"type":0,"value":"Které závěry řešit ("},{"type":1,"value":"chosen"},{"type":0,"value":" z celkem "},{"type":1,"value":"all"},{"type":0,"value":")"}],
    whichLast: "Aspoň jeden závěr musí zůstat.",
    status: "Jak závěr vychází",
    grounds: "Ustanovení",
    chooseStatus: "Zvolte, jak závěr vychází.",
    commit: "Odevzdat a ukázat řešení",
    commitNote: "Po odevzdání už odpovědi měnit nelze.",
    stillOpen: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Zbývá zvolit, jak vychází "},{"type":1,"value":"count"},{"type":0,"value":" závěr."}]},"few":{"value":[{"type":0,"value":"Zbývá zvolit, jak vycházejí "},{"type":1,"value":"count"},{"type":0,"value":" závěry."}]},"many":{"value":[{"type":0,"value":"Zbývá zvolit, jak vychází "},{"type":1,"value":"count"},{"type":0,"value":" závěru."}]},"other":{"value":[{"type":0,"value":"Zbývá zvolit, jak vychází "},{"type":1,"value":"count"},{"type":0,"value":" závěrů."}]}},"offset":0,"pluralType":"cardinal"}],
    result: "Řešení",
    resultMarks: "Body",
    resultFindings: "Správné závěry",
    marksRule: "Za každý závěr půl bodu za odpověď a půl za to, o co se opírá; co je označeno navíc, body ubírá.",
    you: "Vaše odpověď",
    rules: "Podle pravidel",
    right: "shoduje se",
    wrong: "liší se",
    groundsTable: [{"type":0,"value":"O co se závěr opírá: "},{"type":1,"value":"outcome"}],
    ground: "Ustanovení nebo údaj",
    youShort: "Vy",
    rulesShort: "Opírá se",
    moreLines: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"a "},{"type":1,"value":"count"},{"type":0,"value":" další podmínka"}]},"few":{"value":[{"type":0,"value":"a "},{"type":1,"value":"count"},{"type":0,"value":" další podmínky"}]},"many":{"value":[{"type":0,"value":"a "},{"type":1,"value":"count"},{"type":0,"value":" další podmínky"}]},"other":{"value":[{"type":0,"value":"a "},{"type":1,"value":"count"},{"type":0,"value":" dalších podmínek"}]}},"offset":0,"pluralType":"cardinal"}],
    verdict: "Hodnocení",
    ticked: "označeno",
    notTicked: "neoznačeno",
    carries: "závěr se o to opírá",
    doesNotCarry: "závěr se o to neopírá",
    verdict_found: "správně označeno",
    verdict_missed: "přehlédnuto",
    verdict_wrong: "označeno navíc",
    verdict_leftOut: "správně vynecháno",
    moreGrounds: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Závěr se opírá ještě o "},{"type":1,"value":"count"},{"type":0,"value":" pravidlo, které v nabídce nebylo."}]},"few":{"value":[{"type":0,"value":"Závěr se opírá ještě o "},{"type":1,"value":"count"},{"type":0,"value":" pravidla, která v nabídce nebyla."}]},"many":{"value":[{"type":0,"value":"Závěr se opírá ještě o "},{"type":1,"value":"count"},{"type":0,"value":" pravidla, které v nabídce nebylo."}]},"other":{"value":[{"type":0,"value":"Závěr se opírá ještě o "},{"type":1,"value":"count"},{"type":0,"value":" pravidel, která v nabídce nebyla."}]}},"offset":0,"pluralType":"cardinal"}],
    reasons: "Odůvodnění",
    reasonsPreparing: "Připravuje se odůvodnění…",
    decides: "Rozhoduje",
    required: [{"type":0,"value":"požaduje se: "},{"type":1,"value":"required"}],
    turnsOn: "Záleží na výkladu",
    missing: "Chybí",
    openAsCase: "Otevřít jako případ",
    openedAsCase: [{"type":0,"value":"Otevřen případ „"},{"type":1,"value":"title"},{"type":0,"value":"“."}],
    again: "Řešit znovu",
    another: "Další případ",
    twin: "Zkusit dvojče",
    anotherTwin: "Jiné dvojče",
    twinSearching: "Hledá se dvojče…",
    twinNone: "Změna jediného údaje, která by některý z řešených závěrů obrátila, se nenašla. Zkuste jiný případ.",
    twinTitle: "Dvojče: jediný údaj je jiný",
    twinLead: "Vše ostatní zůstává jako v původním případu, jen tento údaj se změnil. Aspoň jeden závěr proto vychází jinak. Který?",
    twinTelling: "Vypráví se příběh dvojčete…",
    changed: "změněno",
    wasBefore: [{"type":0,"value":"původně: "},{"type":1,"value":"value"}],
    leftOut: "už není uvedeno",
    turned: "Co se obrátilo",
    turnedBy: [{"type":0,"value":"Rozhodla změna: "},{"type":1,"value":"change"},{"type":0,"value":"."}],
    fromTo: [{"type":0,"value":"z „"},{"type":1,"value":"from"},{"type":0,"value":"“ na „"},{"type":1,"value":"to"},{"type":0,"value":"“"}],
    backToCase: "Zpět k původnímu případu",
    twinCaseTitle: [{"type":0,"value":"Dvojče případu „"},{"type":1,"value":"title"},{"type":0,"value":"“"}],
    fault: "Řešení se nepodařilo spočítat. Načtěte stránku znovu; odpovědi zůstaly uloženy.",
  },
  en: {
    title: "Exercise",
    lead: "Read an invented case, decide, and mark what the finding rests on. Only then is it shown how the case comes out by the rules, and why. In the end try its twin, in which one single fact is different.",
    topic: "Topic",
    allTopics: [{"type":0,"value":"all topics ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    topicCount: [{"type":1,"value":"topic"},{"type":0,"value":" ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    random: "A case at random",
    askOut: "Establish the facts",
    cases: "Cases",
    casesShown: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" case"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" cases"}]}},"offset":0,"pluralType":"cardinal"}],
    loading: "Loading the cases…",
    loadFailed: "The cases could not be loaded. Check the connection and load the page again.",
    begun: "begun",
    done: [{"type":0,"value":"findings "},{"type":1,"value":"findings"},{"type":0,"value":", marks "},{"type":1,"value":"marks"}],
    share: [{"type":1,"value":"points"},{"type":0,"value":" of "},{"type":1,"value":"of"}],
    marksOf: [{"type":2,"value":"marks","style":null},{"type":0,"value":" of "},{"type":1,"value":"of"}],
    progress: "Your progress",
    progressNone: "No case solved yet. Your progress stays in this browser.",
    progressCases: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" case of "},{"type":1,"value":"of"},{"type":0,"value":" solved."}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" cases of "},{"type":1,"value":"of"},{"type":0,"value":" solved."}]}},"offset":0,"pluralType":"cardinal"}],
    progressScore: [{"type":0,"value":"Findings right: "},{"type":1,"value":"findings"},{"type":0,"value":". Marks: "},{"type":1,"value":"marks"},{"type":0,"value":"."}],
    progressTwins: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"And "},{"type":1,"value":"count"},{"type":0,"value":" twin, findings right: "},{"type":1,"value":"findings"},{"type":0,"value":"."}]},"other":{"value":[{"type":0,"value":"And "},{"type":1,"value":"count"},{"type":0,"value":" twins, findings right: "},{"type":1,"value":"findings"},{"type":0,"value":"."}]}},"offset":0,"pluralType":"cardinal"}],
    reset: "Erase the progress",
    resetTitle: "Erase the progress in the exercises?",
    resetLead: "All answers and results are deleted from this browser. This cannot be undone.",
    resetDo: "Erase",
    resetKeep: "Keep",
    resetDone: "The progress in the exercises was erased.",
    allCases: "All cases",
    noSuchCase: "There is no such case",
    noSuchCaseNote: "The address is probably incomplete. Choose a case from the list.",
    caseTold: "The case",
    facts: "What is known of the case",
    lawDate: "Law date",
    fixedReadings: "Reading chosen",
    defaultReading: "Reading by default",
    openReading: "left open",
    presumedHere: "Presumed, for the case does not say",
    noPresumptions: "What the case does not say stays unknown; working assumptions are off.",
    notKnown: "Cannot be established",
    preparing: "Preparing the questions…",
    yourAnswers: "Your answers",
    questionsLead: "For each finding choose how it comes out, and mark what it rests on: for “yes” the provisions that lead to it; for “no” those whose conditions are not met, and exceptions that rule it out; otherwise those it still turns on. Likewise mark the facts without which it would not come out like this, or which are missing for it.",
    which: [{"type":0,"value":"Which findings to answer ("},{"type":1,"value":"chosen"},{"type":0,"value":" of "},{"type":1,"value":"all"},{"type":0,"value":")"}],
    whichLast: "At least one finding has to stay.",
    status: "How it comes out",
    grounds: "What it rests on",
    chooseStatus: "Choose how the finding comes out.",
    commit: "Commit and show the solution",
    commitNote: "After that the answers can no longer be changed.",
    stillOpen: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Choose how "},{"type":1,"value":"count"},{"type":0,"value":" more finding comes out."}]},"other":{"value":[{"type":0,"value":"Choose how "},{"type":1,"value":"count"},{"type":0,"value":" more findings come out."}]}},"offset":0,"pluralType":"cardinal"}],
    result: "Solution",
    resultMarks: "Marks",
    resultFindings: "Findings right",
    marksRule: "For each finding half a mark for the answer and half for what it rests on; what is marked in excess costs.",
    you: "Your answer",
    rules: "By the rules",
    right: "the same",
    wrong: "different",
    groundsTable: [{"type":0,"value":"What the finding rests on: "},{"type":1,"value":"outcome"}],
    ground: "Provision or fact",
    youShort: "You",
    rulesShort: "Ground",
    moreLines: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"and "},{"type":1,"value":"count"},{"type":0,"value":" more condition"}]},"other":{"value":[{"type":0,"value":"and "},{"type":1,"value":"count"},{"type":0,"value":" more conditions"}]}},"offset":0,"pluralType":"cardinal"}],
    verdict: "Result",
    ticked: "marked",
    notTicked: "not marked",
    carries: "ground",
    doesNotCarry: "no ground",
    verdict_found: "rightly marked",
    verdict_missed: "overlooked",
    verdict_wrong: "marked in excess",
    verdict_leftOut: "rightly left out",
    moreGrounds: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"The finding rests on "},{"type":1,"value":"count"},{"type":0,"value":" more rule that was not on offer."}]},"other":{"value":[{"type":0,"value":"The finding rests on "},{"type":1,"value":"count"},{"type":0,"value":" more rules that were not on offer."}]}},"offset":0,"pluralType":"cardinal"}],
    reasons: "Reasons",
    reasonsPreparing: "Preparing the reasons…",
    decides: "It turns on",
    required: [{"type":0,"value":"required: "},{"type":1,"value":"required"}],
    turnsOn: "Depends on how the law is read",
    missing: "Missing",
    openAsCase: "Open as a case",
    openedAsCase: [{"type":0,"value":"Opened the case “"},{"type":1,"value":"title"},{"type":0,"value":"”."}],
    again: "Answer again",
    another: "Another case",
    twin: "Try the twin",
    anotherTwin: "Another twin",
    twinSearching: "Looking for a twin…",
    twinNone: "No change of a single fact was found that would turn one of the findings. Try another case.",
    twinTitle: "Twin: one single fact is different",
    twinLead: "Everything else stays as in the original case, only this fact has changed. At least one finding therefore comes out otherwise. Which one?",
    twinTelling: "Telling the story of the twin…",
    changed: "changed",
    wasBefore: [{"type":0,"value":"before: "},{"type":1,"value":"value"}],
    leftOut: "no longer given",
    turned: "What was turned",
    turnedBy: [{"type":0,"value":"The change that did it: "},{"type":1,"value":"change"},{"type":0,"value":"."}],
    fromTo: [{"type":0,"value":"from “"},{"type":1,"value":"from"},{"type":0,"value":"” to “"},{"type":1,"value":"to"},{"type":0,"value":"”"}],
    backToCase: "Back to the case itself",
    twinCaseTitle: [{"type":0,"value":"Twin of the case “"},{"type":1,"value":"title"},{"type":0,"value":"”"}],
    fault: "The solution could not be computed. Load the page again; your answers were kept.",
  },
};
