// `pnpm words` writes this from catalogues/web/training-class.cs.yaml and catalogues/web/training-class.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface TrainingClassMessages {
  title: null;
  lead: null;
  set: null;
  noSet: null;
  which: null;
  setOption: { count: number; name: string | number; date: string | number };
  nameless: null;
  setFile: null;
  results: null;
  resultsNote: null;
  chooseFiles: null;
  lines: null;
  addLines: null;
  reading: null;
  handedIn: null;
  counted: { count: number };
  aside: { count: number };
  countedFiles: { count: number };
  clear: null;
  removePart: { name: string | number };
  reason_RESULT_ALTERED: null;
  reason_RESULT_OTHER_SET: null;
  reason_RESULT_TWICE: null;
  reason_RESULT_MISFIT: null;
  reason_RESULT_CODE_MALFORMED: null;
  reason_LEARNER_CODE: null;
  reason_other: null;
  tooFew: { count: number };
  discuss: null;
  discussNone: null;
  discussWhy: { wrong: string | number; of: string | number };
  wrongReason: { count: number };
  grid: { count: number };
  item: null;
  right: null;
  rightWrongReason: null;
  missed: null;
  share: { count: string | number; of: string | number };
  rowsLeft: { count: number };
  misconceptions: null;
  misconceptionsNote: null;
  times: { count: number };
  itemByItem: null;
  chosenBy: { count: number };
  isRight: null;
}

export const trainingClassWords: Catalogue<TrainingClassMessages> = {
  cs: {
    title: "Výsledky třídy",
    lead: "Přetáhněte sem soubory s výsledky. Ukáže se, co třída přehlédla, která mylná představa je nejčastější a co probrat nejdříve. Soubory neopustí tento prohlížeč a po zavření stránky zmizí.",
    set: "Sada, kterou třída řešila",
    noSet: "Nejdříve sestavte sadu, nebo ji otevřete ze souboru.",
    which: "Sada",
    setOption: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"name"},{"type":0,"value":" ("},{"type":1,"value":"count"},{"type":0,"value":" úloha, "},{"type":1,"value":"date"},{"type":0,"value":")"}]},"few":{"value":[{"type":1,"value":"name"},{"type":0,"value":" ("},{"type":1,"value":"count"},{"type":0,"value":" úlohy, "},{"type":1,"value":"date"},{"type":0,"value":")"}]},"many":{"value":[{"type":1,"value":"name"},{"type":0,"value":" ("},{"type":1,"value":"count"},{"type":0,"value":" úlohy, "},{"type":1,"value":"date"},{"type":0,"value":")"}]},"other":{"value":[{"type":1,"value":"name"},{"type":0,"value":" ("},{"type":1,"value":"count"},{"type":0,"value":" úloh, "},{"type":1,"value":"date"},{"type":0,"value":")"}]}},"offset":0,"pluralType":"cardinal"}],
    nameless: "Sada úloh",
    setFile: "Jiná sada ze souboru",
    results: "Výsledky",
    resultsNote: "Přetáhněte sem soubory najednou, nebo je vyberte. Řádky výsledků vložte níže, každý zvlášť.",
    chooseFiles: "Vybrat soubory",
    lines: "Řádky výsledků",
    addLines: "Přidat řádky",
    reading: "Výsledky se čtou…",
    handedIn: "Co bylo odevzdáno",
    counted: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Započten je "},{"type":1,"value":"count"},{"type":0,"value":" výsledek."}]},"few":{"value":[{"type":0,"value":"Započteny jsou "},{"type":1,"value":"count"},{"type":0,"value":" výsledky."}]},"many":{"value":[{"type":0,"value":"Započteno je "},{"type":1,"value":"count"},{"type":0,"value":" výsledku."}]},"other":{"value":[{"type":0,"value":"Započteno je "},{"type":1,"value":"count"},{"type":0,"value":" výsledků."}]}},"offset":0,"pluralType":"cardinal"}],
    aside: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" se nezapočítává:"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" se nezapočítávají:"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" se nezapočítává:"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" se nezapočítává:"}]}},"offset":0,"pluralType":"cardinal"}],
    countedFiles: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Započtený výsledek"}]},"few":{"value":[{"type":0,"value":"Započtené výsledky ("},{"type":1,"value":"count"},{"type":0,"value":")"}]},"many":{"value":[{"type":0,"value":"Započtené výsledky ("},{"type":1,"value":"count"},{"type":0,"value":")"}]},"other":{"value":[{"type":0,"value":"Započtené výsledky ("},{"type":1,"value":"count"},{"type":0,"value":")"}]}},"offset":0,"pluralType":"cardinal"}],
    clear: "Odebrat všechny výsledky",
    removePart: [{"type":0,"value":"Odebrat "},{"type":1,"value":"name"}],
    reason_RESULT_ALTERED: "byl po odevzdání změněn",
    reason_RESULT_OTHER_SET: "patří k jiné sadě",
    reason_RESULT_TWICE: "týž výsledek nebo kód už je započten",
    reason_RESULT_MISFIT: "odpovědi k této sadě nesedí",
    reason_RESULT_CODE_MALFORMED: "není celý řádek výsledku",
    reason_LEARNER_CODE: "kód účastníka není platný",
    reason_other: "není soubor s výsledkem",
    tooFew: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Rozbor se ukáže až od pěti výsledků, aby neprozradil jednotlivce. Zatím je "},{"type":1,"value":"count"},{"type":0,"value":"."}]},"few":{"value":[{"type":0,"value":"Rozbor se ukáže až od pěti výsledků, aby neprozradil jednotlivce. Zatím jsou "},{"type":1,"value":"count"},{"type":0,"value":"."}]},"many":{"value":[{"type":0,"value":"Rozbor se ukáže až od pěti výsledků, aby neprozradil jednotlivce. Zatím je "},{"type":1,"value":"count"},{"type":0,"value":"."}]},"other":{"value":[{"type":0,"value":"Rozbor se ukáže až od pěti výsledků, aby neprozradil jednotlivce. Zatím jich je "},{"type":1,"value":"count"},{"type":0,"value":"."}]}},"offset":0,"pluralType":"cardinal"}],
    discuss: "Co probrat nejdříve",
    discussNone: "Třída odpověděla na vše správně a ze správných důvodů.",
    discussWhy: [{"type":0,"value":"– chybně "},{"type":1,"value":"wrong"},{"type":0,"value":" (celkem "},{"type":1,"value":"of"},{"type":0,"value":")."}],
    wrongReason: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" správná odpověď je z nesprávných důvodů."}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" správné odpovědi jsou z nesprávných důvodů."}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" správné odpovědi je z nesprávných důvodů."}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" správných odpovědí je z nesprávných důvodů."}]}},"offset":0,"pluralType":"cardinal"}],
    grid: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Úlohy a co v nich bylo přehlédnuto ("},{"type":1,"value":"count"},{"type":0,"value":" výsledek)"}]},"few":{"value":[{"type":0,"value":"Úlohy a co v nich bylo přehlédnuto ("},{"type":1,"value":"count"},{"type":0,"value":" výsledky)"}]},"many":{"value":[{"type":0,"value":"Úlohy a co v nich bylo přehlédnuto ("},{"type":1,"value":"count"},{"type":0,"value":" výsledku)"}]},"other":{"value":[{"type":0,"value":"Úlohy a co v nich bylo přehlédnuto ("},{"type":1,"value":"count"},{"type":0,"value":" výsledků)"}]}},"offset":0,"pluralType":"cardinal"}],
    item: "Úloha",
    right: "Správně",
    rightWrongReason: "Správně z nesprávných důvodů",
    missed: "Přehlédnuté důvody",
    share: [{"type":1,"value":"count"},{"type":0,"value":"/"},{"type":1,"value":"of"}],
    rowsLeft: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úloha zde není: odpovědělo na ni méně než pět účastníků."}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úlohy zde nejsou: odpovědělo na ně méně než pět účastníků."}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úlohy zde není: odpovědělo na ně méně než pět účastníků."}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" úloh zde není: odpovědělo na ně méně než pět účastníků."}]}},"offset":0,"pluralType":"cardinal"}],
    misconceptions: "Nejčastější mylné představy",
    misconceptionsNote: "Každá nesprávná možnost zastupuje určitý omyl; zde je, kdy by taková odpověď platila.",
    times: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"("},{"type":1,"value":"count"},{"type":0,"value":"krát)"}]},"few":{"value":[{"type":0,"value":"("},{"type":1,"value":"count"},{"type":0,"value":"krát)"}]},"many":{"value":[{"type":0,"value":"("},{"type":1,"value":"count"},{"type":0,"value":"krát)"}]},"other":{"value":[{"type":0,"value":"("},{"type":1,"value":"count"},{"type":0,"value":"krát)"}]}},"offset":0,"pluralType":"cardinal"}],
    itemByItem: "Úlohu po úloze",
    chosenBy: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"nezvolil nikdo"}]},"one":{"value":[{"type":0,"value":"zvolil "},{"type":1,"value":"count"}]},"few":{"value":[{"type":0,"value":"zvolili "},{"type":1,"value":"count"}]},"many":{"value":[{"type":0,"value":"zvolilo "},{"type":1,"value":"count"}]},"other":{"value":[{"type":0,"value":"zvolilo "},{"type":1,"value":"count"}]}},"offset":0,"pluralType":"cardinal"}],
    isRight: "– správně",
  },
  en: {
    title: "Results of a class",
    lead: "Drop the result files here. You see what the class missed, which misconception is the commonest, and what to discuss first. The files do not leave this browser and are gone when the page is closed.",
    set: "The set that the class worked on",
    noSet: "First build a set, or open one from a file.",
    which: "Set",
    setOption: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"name"},{"type":0,"value":" ("},{"type":1,"value":"count"},{"type":0,"value":" exercise, "},{"type":1,"value":"date"},{"type":0,"value":")"}]},"other":{"value":[{"type":1,"value":"name"},{"type":0,"value":" ("},{"type":1,"value":"count"},{"type":0,"value":" exercises, "},{"type":1,"value":"date"},{"type":0,"value":")"}]}},"offset":0,"pluralType":"cardinal"}],
    nameless: "Set of exercises",
    setFile: "Another set from a file",
    results: "Results",
    resultsNote: "Drop the files here all at once, or choose them. Paste lines of results below, each on a line of its own.",
    chooseFiles: "Choose files",
    lines: "Lines of results",
    addLines: "Add the lines",
    reading: "Reading the results…",
    handedIn: "What was handed in",
    counted: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" result counts."}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" results count."}]}},"offset":0,"pluralType":"cardinal"}],
    aside: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" does not count:"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" do not count:"}]}},"offset":0,"pluralType":"cardinal"}],
    countedFiles: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"The result that counts"}]},"other":{"value":[{"type":0,"value":"Results that count ("},{"type":1,"value":"count"},{"type":0,"value":")"}]}},"offset":0,"pluralType":"cardinal"}],
    clear: "Remove all results",
    removePart: [{"type":0,"value":"Remove "},{"type":1,"value":"name"}],
    reason_RESULT_ALTERED: "was altered after it was handed in",
    reason_RESULT_OTHER_SET: "belongs to another set",
    reason_RESULT_TWICE: "the same result or code is counted already",
    reason_RESULT_MISFIT: "its answers do not fit this set",
    reason_RESULT_CODE_MALFORMED: "is not the whole line of a result",
    reason_LEARNER_CODE: "the code of the learner is not valid",
    reason_other: "is no result file",
    tooFew: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"The breakdown is shown from five results on, so that it tells of nobody alone. So far there is "},{"type":1,"value":"count"},{"type":0,"value":"."}]},"other":{"value":[{"type":0,"value":"The breakdown is shown from five results on, so that it tells of nobody alone. So far there are "},{"type":1,"value":"count"},{"type":0,"value":"."}]}},"offset":0,"pluralType":"cardinal"}],
    discuss: "What to discuss first",
    discussNone: "The class answered everything rightly and for the right reasons.",
    discussWhy: [{"type":0,"value":"– "},{"type":1,"value":"wrong"},{"type":0,"value":" of "},{"type":1,"value":"of"},{"type":0,"value":" wrong."}],
    wrongReason: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" right answer is for a wrong reason."}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" right answers are for a wrong reason."}]}},"offset":0,"pluralType":"cardinal"}],
    grid: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Exercises and what was missed in them ("},{"type":1,"value":"count"},{"type":0,"value":" result)"}]},"other":{"value":[{"type":0,"value":"Exercises and what was missed in them ("},{"type":1,"value":"count"},{"type":0,"value":" results)"}]}},"offset":0,"pluralType":"cardinal"}],
    item: "Exercise",
    right: "Right",
    rightWrongReason: "Right for a wrong reason",
    missed: "Grounds missed",
    share: [{"type":1,"value":"count"},{"type":0,"value":" of "},{"type":1,"value":"of"}],
    rowsLeft: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" exercise is not here: fewer than five learners answered it."}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" exercises are not here: fewer than five learners answered them."}]}},"offset":0,"pluralType":"cardinal"}],
    misconceptions: "The commonest misconceptions",
    misconceptionsNote: "Each wrong option stands for an error; here is what would have to be so for the answer to hold.",
    times: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"("},{"type":1,"value":"count"},{"type":0,"value":" time)"}]},"other":{"value":[{"type":0,"value":"("},{"type":1,"value":"count"},{"type":0,"value":" times)"}]}},"offset":0,"pluralType":"cardinal"}],
    itemByItem: "Exercise by exercise",
    chosenBy: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"chosen by nobody"}]},"one":{"value":[{"type":0,"value":"chosen by "},{"type":1,"value":"count"}]},"other":{"value":[{"type":0,"value":"chosen by "},{"type":1,"value":"count"}]}},"offset":0,"pluralType":"cardinal"}],
    isRight: "– right",
  },
};
