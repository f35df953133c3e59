// `pnpm words` writes this from catalogues/training/told.cs.yaml and catalogues/training/told.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface ToldMessages {
  title: { number: string | number; outcome: string | number };
  question: { outcome: string | number };
  verdictPrompt: null;
  groundsPrompt: null;
  essayPrompt: null;
  partVerdict: null;
  partGrounds: null;
  partEssay: null;
  givenDate: { date: string | number };
  givenReading: { reading: string | number; option: string | number };
  givenDefault: { reading: string | number; option: string | number };
  givenOpen: { reading: string | number };
  givenPresumed: { fact: string | number; value: string | number };
  "verdict.yes": null;
  "verdict.no": null;
  "verdict.unknown": null;
  "verdict.contested": { reading: string | number; under: string | number };
  "status.yes": null;
  "status.no": null;
  "status.unknown": null;
  "status.contested": null;
  under: { option: string | number; status: string | number };
  rule: { citation: string | number; title: string | number };
  fact: { fact: string | number; value: string | number };
  factOpen: { fact: string | number };
  right: null;
  wrong: null;
  "because.otherReading": { reading: string | number; option: string | number };
  "because.twin": { fact: string | number };
  "because.withoutRule": { rule: string | number };
  "because.otherWording": { date: string | number };
  "because.otherOutcome": { outcome: string | number };
  "because.presumption": { fact: string | number };
  "because.presumptions": null;
  "because.leftOut": { fact: string | number };
  "because.otherWayRound": null;
  "because.doesNotDecide": null;
  solution: { verdict: string | number };
  restsOn: null;
  basis: { date: string | number; digest: string | number };
  level: { level: string | number };
  law: { date: string | number };
  setTitle: { date: string | number };
}

export const toldWords: Catalogue<ToldMessages> = {
  cs: {
    title: [{"type":1,"value":"number"},{"type":0,"value":". "},{"type":1,"value":"outcome"}],
    question: [{"type":0,"value":"Jak vychází tento závěr: „"},{"type":1,"value":"outcome"},{"type":0,"value":"“?"}],
    verdictPrompt: "Zvolte jednu odpověď.",
    groundsPrompt: "Označte vše, o co se odpověď opírá. Co se označí navíc, body ubírá.",
    essayPrompt: "Odůvodněte odpověď: která ustanovení a které údaje rozhodují a proč?",
    partVerdict: "odpověď",
    partGrounds: "důvody",
    partEssay: "odůvodnění",
    givenDate: [{"type":0,"value":"Rozhodný den: "},{"type":1,"value":"date"}],
    givenReading: [{"type":0,"value":"Zvolený výklad – "},{"type":1,"value":"reading"},{"type":0,"value":": "},{"type":1,"value":"option"}],
    givenDefault: [{"type":0,"value":"Výchozí výklad – "},{"type":1,"value":"reading"},{"type":0,"value":": "},{"type":1,"value":"option"}],
    givenOpen: [{"type":0,"value":"Výklad je ponechán otevřený: "},{"type":1,"value":"reading"}],
    givenPresumed: [{"type":0,"value":"Předpokládá se – "},{"type":1,"value":"fact"},{"type":0,"value":": "},{"type":1,"value":"value"}],
    "verdict.yes": "ano",
    "verdict.no": "ne",
    "verdict.unknown": "nelze určit",
    "verdict.contested": [{"type":0,"value":"sporné ("},{"type":1,"value":"reading"},{"type":0,"value":"): "},{"type":1,"value":"under"}],
    "status.yes": "ano",
    "status.no": "ne",
    "status.unknown": "nelze určit",
    "status.contested": "sporné",
    under: [{"type":0,"value":"při výkladu „"},{"type":1,"value":"option"},{"type":0,"value":"“ "},{"type":1,"value":"status"}],
    rule: [{"type":1,"value":"citation"},{"type":0,"value":": "},{"type":1,"value":"title"}],
    fact: [{"type":1,"value":"fact"},{"type":0,"value":": "},{"type":1,"value":"value"}],
    factOpen: [{"type":1,"value":"fact"},{"type":0,"value":": není známo"}],
    right: "Správně.",
    wrong: "Podle pravidel tomu tak není.",
    "because.otherReading": [{"type":0,"value":"Bylo by správně při jiném výkladu ("},{"type":1,"value":"reading"},{"type":0,"value":"): „"},{"type":1,"value":"option"},{"type":0,"value":"“."}],
    "because.twin": [{"type":0,"value":"Bylo by správně, kdyby byl jiný jen tento údaj: "},{"type":1,"value":"fact"},{"type":0,"value":"."}],
    "because.withoutRule": [{"type":0,"value":"Bylo by správně, kdyby nebylo tohoto pravidla: "},{"type":1,"value":"rule"},{"type":0,"value":"."}],
    "because.otherWording": [{"type":0,"value":"Bylo by správně podle znění účinného ke dni "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    "because.otherOutcome": [{"type":0,"value":"Patří k jiné otázce: "},{"type":1,"value":"outcome"},{"type":0,"value":"."}],
    "because.presumption": [{"type":0,"value":"Bylo by správně bez pracovního předpokladu o tomto údaji: "},{"type":1,"value":"fact"},{"type":0,"value":"."}],
    "because.presumptions": "Bylo by správně bez pracovních předpokladů.",
    "because.leftOut": [{"type":0,"value":"Bylo by správně, kdyby tento údaj nebyl znám: "},{"type":1,"value":"fact"},{"type":0,"value":"."}],
    "because.otherWayRound": "Sporné to je, ale u jednotlivých výkladů závěr vychází jinak.",
    "because.doesNotDecide": "Závěr se o to neopírá.",
    solution: [{"type":0,"value":"Řešení: "},{"type":1,"value":"verdict"}],
    restsOn: "Opírá se o:",
    basis: [{"type":0,"value":"Spočteno z pravidel ve znění ke dni "},{"type":1,"value":"date"},{"type":0,"value":"; otisk pravidel "},{"type":1,"value":"digest"},{"type":0,"value":". Případ je smyšlený a řešení není právní radou."}],
    level: [{"type":0,"value":"obtížnost "},{"type":1,"value":"level"}],
    law: [{"type":0,"value":"právo ke dni "},{"type":1,"value":"date"}],
    setTitle: [{"type":0,"value":"Cokdyby: cvičení, právo ke dni "},{"type":1,"value":"date"}],
  },
  en: {
    title: [{"type":1,"value":"number"},{"type":0,"value":". "},{"type":1,"value":"outcome"}],
    question: [{"type":0,"value":"How does this finding come out: “"},{"type":1,"value":"outcome"},{"type":0,"value":"”?"}],
    verdictPrompt: "Choose one answer.",
    groundsPrompt: "Mark all that the answer rests on. Whatever is marked in excess costs marks.",
    essayPrompt: "Give the reasons: which provisions and which facts decide, and why?",
    partVerdict: "answer",
    partGrounds: "grounds",
    partEssay: "reasons",
    givenDate: [{"type":0,"value":"Law date: "},{"type":1,"value":"date"}],
    givenReading: [{"type":0,"value":"Reading chosen – "},{"type":1,"value":"reading"},{"type":0,"value":": "},{"type":1,"value":"option"}],
    givenDefault: [{"type":0,"value":"Reading by default – "},{"type":1,"value":"reading"},{"type":0,"value":": "},{"type":1,"value":"option"}],
    givenOpen: [{"type":0,"value":"Reading left open: "},{"type":1,"value":"reading"}],
    givenPresumed: [{"type":0,"value":"Presumed – "},{"type":1,"value":"fact"},{"type":0,"value":": "},{"type":1,"value":"value"}],
    "verdict.yes": "yes",
    "verdict.no": "no",
    "verdict.unknown": "cannot be told",
    "verdict.contested": [{"type":0,"value":"contested ("},{"type":1,"value":"reading"},{"type":0,"value":"): "},{"type":1,"value":"under"}],
    "status.yes": "yes",
    "status.no": "no",
    "status.unknown": "cannot be told",
    "status.contested": "contested",
    under: [{"type":0,"value":"on the reading “"},{"type":1,"value":"option"},{"type":0,"value":"” "},{"type":1,"value":"status"}],
    rule: [{"type":1,"value":"citation"},{"type":0,"value":": "},{"type":1,"value":"title"}],
    fact: [{"type":1,"value":"fact"},{"type":0,"value":": "},{"type":1,"value":"value"}],
    factOpen: [{"type":1,"value":"fact"},{"type":0,"value":": not known"}],
    right: "Right.",
    wrong: "By the rules it is not so.",
    "because.otherReading": [{"type":0,"value":"It would be right on another reading ("},{"type":1,"value":"reading"},{"type":0,"value":"): “"},{"type":1,"value":"option"},{"type":0,"value":"”."}],
    "because.twin": [{"type":0,"value":"It would be right if this one fact were different: "},{"type":1,"value":"fact"},{"type":0,"value":"."}],
    "because.withoutRule": [{"type":0,"value":"It would be right if there were not this rule: "},{"type":1,"value":"rule"},{"type":0,"value":"."}],
    "because.otherWording": [{"type":0,"value":"It would be right under the wording in force on "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    "because.otherOutcome": [{"type":0,"value":"It belongs to another question: "},{"type":1,"value":"outcome"},{"type":0,"value":"."}],
    "because.presumption": [{"type":0,"value":"It would be right without the working assumption on this fact: "},{"type":1,"value":"fact"},{"type":0,"value":"."}],
    "because.presumptions": "It would be right without the working assumptions.",
    "because.leftOut": [{"type":0,"value":"It would be right if this fact were not known: "},{"type":1,"value":"fact"},{"type":0,"value":"."}],
    "because.otherWayRound": "Contested it is, but the finding comes out otherwise under each reading.",
    "because.doesNotDecide": "The finding does not rest on it.",
    solution: [{"type":0,"value":"Solution: "},{"type":1,"value":"verdict"}],
    restsOn: "It rests on:",
    basis: [{"type":0,"value":"Computed from the rules as in force on "},{"type":1,"value":"date"},{"type":0,"value":"; digest of the rules "},{"type":1,"value":"digest"},{"type":0,"value":". The case is invented and the solution is no legal advice."}],
    level: [{"type":0,"value":"level "},{"type":1,"value":"level"}],
    law: [{"type":0,"value":"law of "},{"type":1,"value":"date"}],
    setTitle: [{"type":0,"value":"Cokdyby: exercises, law of "},{"type":1,"value":"date"}],
  },
};
