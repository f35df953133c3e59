// `pnpm words` writes this from catalogues/cli/training.cs.yaml and catalogues/cli/training.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface TrainingMessages {
  "help.group": null;
  "help.topics": null;
  "help.make": null;
  "help.items": null;
  "help.export": null;
  "help.set": null;
  "help.topic": null;
  "help.level": null;
  "help.on": null;
  "help.number": null;
  "help.seed": null;
  "help.format": null;
  "help.title": null;
  "help.essay": null;
  "help.pass": null;
  "help.out": null;
  "help.force": null;
  "head.topic": null;
  "head.cases": null;
  "head.group": null;
  made: { set: string | number; file: string | number; count: number };
  exported: { file: string | number; count: number };
  keyReadable: null;
  "head.item": null;
  "head.outcome": null;
  "head.verdict": null;
  "head.level": null;
}

export const trainingWords: Catalogue<TrainingMessages> = {
  cs: {
    "help.group": "sady úloh pro výuku: sestaví je a exportuje do výukových systémů",
    "help.topics": "vypíše, čeho se úlohy mohou týkat, pro --topic",
    "help.make": "sestaví ze vzorových případů sadu úloh a zapíše ji do souboru",
    "help.items": "vypíše úlohy sady jako data: příběh v obou jazycích, řešení, ustanovení a chybné odpovědi s omylem, který vyjadřují",
    "help.export": "exportuje sadu pro výukový systém: Moodle XML, GIFT, QTI 3 nebo SCORM; každé řešení se předtím spočte znovu",
    "help.set": "soubor se sadou; vynechá-li se, sestaví se sada podle voleb",
    "help.topic": "skupina závěrů nebo téma vzorových případů, viz `training topics` (lze opakovat)",
    "help.level": "1, 2 nebo 3 (lze opakovat)",
    "help.on": "den, k němuž se právo posuzuje (výchozí dnešek)",
    "help.number": "kolik úloh (výchozí 10)",
    "help.seed": "totéž semínko dá tutéž sadu, jiné jinou (výchozí 1)",
    "help.format": "moodle, gift, qti, scorm12 nebo scorm2004",
    "help.title": "jak se sada ve výukovém systému jmenuje",
    "help.essay": "pro moodle: přidá otevřenou otázku na odůvodnění s poznámkami pro hodnotitele",
    "help.pass": "pro SCORM: od kolika procent bodů je sada splněna",
    "help.out": "soubor, který se zapíše",
    "help.force": "přepíše soubor, který už existuje",
    "head.topic": "Téma",
    "head.cases": "Vzorových případů",
    "head.group": "Skupina závěrů",
    made: [{"type":0,"value":"Sada "},{"type":1,"value":"set"},{"type":0,"value":" je v souboru "},{"type":1,"value":"file"},{"type":0,"value":": "},{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" úloha"}]},"few":{"value":[{"type":7},{"type":0,"value":" úlohy"}]},"many":{"value":[{"type":7},{"type":0,"value":" úlohy"}]},"other":{"value":[{"type":7},{"type":0,"value":" úloh"}]}},"offset":0,"pluralType":"cardinal"},{"type":0,"value":"."}],
    exported: [{"type":0,"value":"Exportováno do souboru "},{"type":1,"value":"file"},{"type":0,"value":": "},{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" úloha"}]},"few":{"value":[{"type":7},{"type":0,"value":" úlohy"}]},"many":{"value":[{"type":7},{"type":0,"value":" úlohy"}]},"other":{"value":[{"type":7},{"type":0,"value":" úloh"}]}},"offset":0,"pluralType":"cardinal"},{"type":0,"value":", každé řešení spočteno znovu."}],
    keyReadable: "Kdo balíček SCORM otevře, může si v něm řešení přečíst.",
    "head.item": "Úloha",
    "head.outcome": "Otázka",
    "head.verdict": "Řešení",
    "head.level": "Úroveň",
  },
  en: {
    "help.group": "sets of exercises for a class: makes them, and exports them to learning systems",
    "help.topics": "lists what exercises can be about, for --topic",
    "help.make": "makes a set of exercises from the worked cases and writes it as a file",
    "help.items": "prints the exercises of a set as data: story in both languages, answer, provisions, wrong answers with the error each stands for",
    "help.export": "exports a set for a learning system: Moodle XML, GIFT, QTI 3 or SCORM; each key is computed anew before",
    "help.set": "file of a set; left out, a set is made by the options",
    "help.topic": "group of outcomes or topic of worked cases, see `training topics` (may be repeated)",
    "help.level": "1, 2 or 3 (may be repeated)",
    "help.on": "day of the law (default today)",
    "help.number": "how many exercises (default 10)",
    "help.seed": "the same seed makes the same set; another one, another set (default 1)",
    "help.format": "moodle, gift, qti, scorm12 or scorm2004",
    "help.title": "what the set is called in the learning system",
    "help.essay": "for moodle: adds an essay for the reasons, with notes for the grader",
    "help.pass": "for SCORM: percent of the marks from which the set is passed",
    "help.out": "the file to write",
    "help.force": "writes over a file that is there",
    "head.topic": "Topic",
    "head.cases": "Worked cases",
    "head.group": "Group of outcomes",
    made: [{"type":0,"value":"Set "},{"type":1,"value":"set"},{"type":0,"value":" is in "},{"type":1,"value":"file"},{"type":0,"value":": "},{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" exercise"}]},"other":{"value":[{"type":7},{"type":0,"value":" exercises"}]}},"offset":0,"pluralType":"cardinal"},{"type":0,"value":"."}],
    exported: [{"type":0,"value":"Exported to "},{"type":1,"value":"file"},{"type":0,"value":": "},{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" exercise"}]},"other":{"value":[{"type":7},{"type":0,"value":" exercises"}]}},"offset":0,"pluralType":"cardinal"},{"type":0,"value":", each key computed anew."}],
    keyReadable: "Whoever opens a SCORM package can read the solutions in it.",
    "head.item": "Exercise",
    "head.outcome": "Question",
    "head.verdict": "Answer",
    "head.level": "Level",
  },
};
