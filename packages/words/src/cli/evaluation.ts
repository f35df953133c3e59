// `pnpm words` writes this from catalogues/cli/evaluation.cs.yaml and catalogues/cli/evaluation.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface EvaluationMessages {
  lawOf: { day: string | number };
  amended: { count: number; names: string | number };
  fixed: null;
  warnings: null;
  unreviewed: null;
  unreviewedOne: { provision: string | number; day: string | number; outcomes: string | number };
  unreviewedMissing: { provision: string | number; day: string | number; outcomes: string | number };
  unreviewedHow: null;
  outcome: null;
  answer: null;
  provisions: null;
  missing: null;
  fact: null;
  matters: { count: number };
  contested: null;
  defaulted: null;
  otherwise: { option: string | number; answers: string | number };
  rows: null;
  range: null;
  limitation: null;
  rangeUpTo: { upper: string | number };
  rangeFrom: { lower: string | number; upper: string | number };
  rangeInOneUnit: { lower: number; upper: string | number };
  months: { count: number };
  juvenile: { content: string | number };
  years: { count: number };
  barredFrom: { day: string | number };
  presumed: null;
  missingIn: { facts: string | number };
  caution: null;
}

export const evaluationWords: Catalogue<EvaluationMessages> = {
  cs: {
    lawOf: [{"type":0,"value":"Právo ke dni "},{"type":1,"value":"day"}],
    amended: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Nejde o platné právo. Závěry počítají s navrženou změnou zákona, jako by platila: "},{"type":1,"value":"names"},{"type":0,"value":"."}]},"few":{"value":[{"type":0,"value":"Nejde o platné právo. Závěry počítají s navrženými změnami zákona, jako by platily: "},{"type":1,"value":"names"},{"type":0,"value":"."}]},"many":{"value":[{"type":0,"value":"Nejde o platné právo. Závěry počítají s navrženými změnami zákona, jako by platily: "},{"type":1,"value":"names"},{"type":0,"value":"."}]},"other":{"value":[{"type":0,"value":"Nejde o platné právo. Závěry počítají s navrženými změnami zákona, jako by platily: "},{"type":1,"value":"names"},{"type":0,"value":"."}]}},"offset":0,"pluralType":"cardinal"}],
    fixed: "Zvolené výklady",
    warnings: "Upozornění",
    unreviewed: "Znění změněno, neposouzeno",
    unreviewedOne: [{"type":1,"value":"provision"},{"type":0,"value":" od "},{"type":1,"value":"day"},{"type":0,"value":"; opírá se o to: "},{"type":1,"value":"outcomes"}],
    unreviewedMissing: [{"type":1,"value":"provision"},{"type":0,"value":" ve znění načteném k "},{"type":1,"value":"day"},{"type":0,"value":" není; opírá se o to: "},{"type":1,"value":"outcomes"}],
    unreviewedHow: "Podle znění uchovaného na tomto počítači. Závěry vycházejí z pravidel, jaká jsou; k čemu posouzení změny došlo, se zaznamená příkazem `cokdyby law triage`.",
    outcome: "Závěr",
    answer: "Platí?",
    provisions: "Ustanovení",
    missing: "Co ještě může závěr změnit",
    fact: "Údaj",
    matters: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" závěr"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" závěry"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" závěru"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" závěrů"}]}},"offset":0,"pluralType":"cardinal"}],
    contested: "Co závisí na výkladu",
    defaulted: "Rozhodující výklady, které stojí na výchozí možnosti",
    otherwise: [{"type":0,"value":"při výkladu „"},{"type":1,"value":"option"},{"type":0,"value":"“: "},{"type":1,"value":"answers"}],
    rows: "Trestní sazby, které se použijí nebo mohou použít",
    range: "Sazba",
    limitation: "Promlčení",
    rangeUpTo: [{"type":0,"value":"až "},{"type":1,"value":"upper"}],
    rangeFrom: [{"type":1,"value":"lower"},{"type":0,"value":" až "},{"type":1,"value":"upper"}],
    rangeInOneUnit: [{"type":2,"value":"lower","style":null},{"type":0,"value":" až "},{"type":1,"value":"upper"}],
    months: [{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" měsíc"}]},"few":{"value":[{"type":7},{"type":0,"value":" měsíce"}]},"many":{"value":[{"type":7},{"type":0,"value":" měsíce"}]},"other":{"value":[{"type":7},{"type":0,"value":" měsíců"}]}},"offset":0,"pluralType":"cardinal"}],
    juvenile: [{"type":0,"value":"mladistvý: "},{"type":1,"value":"content"}],
    years: [{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" rok"}]},"few":{"value":[{"type":7},{"type":0,"value":" roky"}]},"many":{"value":[{"type":7},{"type":0,"value":" roku"}]},"other":{"value":[{"type":7},{"type":0,"value":" let"}]}},"offset":0,"pluralType":"cardinal"}],
    barredFrom: [{"type":0,"value":"den promlčení: "},{"type":1,"value":"day"}],
    presumed: "Co se předpokládá",
    missingIn: [{"type":0,"value":"chybí: "},{"type":1,"value":"facts"}],
    caution: "Podklad pro rozhodování, nikoli právní rada. Pravidla dosud neposoudil právník.",
  },
  en: {
    lawOf: [{"type":0,"value":"Law of "},{"type":1,"value":"day"}],
    amended: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"This is not the law in force. The findings take a proposed amendment as if it were law: "},{"type":1,"value":"names"},{"type":0,"value":"."}]},"other":{"value":[{"type":0,"value":"This is not the law in force. The findings take proposed amendments as if they were law: "},{"type":1,"value":"names"},{"type":0,"value":"."}]}},"offset":0,"pluralType":"cardinal"}],
    fixed: "Readings chosen",
    warnings: "Warnings",
    unreviewed: "Wording changed, not reviewed",
    unreviewedOne: [{"type":1,"value":"provision"},{"type":0,"value":" from "},{"type":1,"value":"day"},{"type":0,"value":", on which rests: "},{"type":1,"value":"outcomes"}],
    unreviewedMissing: [{"type":1,"value":"provision"},{"type":0,"value":" is not in the words imported for "},{"type":1,"value":"day"},{"type":0,"value":"; on it rests: "},{"type":1,"value":"outcomes"}],
    unreviewedHow: "By a wording kept on this machine. The findings are those of the rules as they are; what was found of the change is recorded with `cokdyby law triage`.",
    outcome: "Outcome",
    answer: "Answer",
    provisions: "Provisions",
    missing: "What can still change an answer",
    fact: "Fact",
    matters: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" outcome"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" outcomes"}]}},"offset":0,"pluralType":"cardinal"}],
    contested: "What turns on a reading",
    defaulted: "Deciding readings that stand at their default",
    otherwise: [{"type":0,"value":"with “"},{"type":1,"value":"option"},{"type":0,"value":"” instead: "},{"type":1,"value":"answers"}],
    rows: "Ranges of imprisonment that apply or may apply",
    range: "Range",
    limitation: "Limitation",
    rangeUpTo: [{"type":0,"value":"up to "},{"type":1,"value":"upper"}],
    rangeFrom: [{"type":1,"value":"lower"},{"type":0,"value":" to "},{"type":1,"value":"upper"}],
    rangeInOneUnit: [{"type":2,"value":"lower","style":null},{"type":0,"value":" to "},{"type":1,"value":"upper"}],
    months: [{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" month"}]},"other":{"value":[{"type":7},{"type":0,"value":" months"}]}},"offset":0,"pluralType":"cardinal"}],
    juvenile: [{"type":0,"value":"juvenile: "},{"type":1,"value":"content"}],
    years: [{"type":6,"value":"count","options":{"one":{"value":[{"type":7},{"type":0,"value":" year"}]},"other":{"value":[{"type":7},{"type":0,"value":" years"}]}},"offset":0,"pluralType":"cardinal"}],
    barredFrom: [{"type":0,"value":"barred from "},{"type":1,"value":"day"}],
    presumed: "What is presumed",
    missingIn: [{"type":0,"value":"missing: "},{"type":1,"value":"facts"}],
    caution: "Decision support, not legal advice. The rules have not yet been reviewed by a lawyer.",
  },
};
