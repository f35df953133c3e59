// `pnpm words` writes this from catalogues/web/report.cs.yaml and catalogues/web/report.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface ReportMessages {
  title: { title: string | number };
  lead: null;
  outputs: null;
  print: null;
  docx: null;
  kindsCsv: null;
  complianceCsv: null;
  made: { name: string | number };
  failed: null;
  making: null;
  preview: null;
  fileKinds: null;
  fileCompliance: null;
  fileReport: null;
  identity: null;
  item: null;
  content: null;
  draft: null;
  lawDate: null;
  when: null;
  rulebook: null;
  digest: null;
  draftDigest: null;
  program: null;
  changes: null;
  set: { figure: string | number; to: string | number };
  setFrom: { figure: string | number; date: string | number; to: string | number };
  enact: { title: string | number; outcome: string | number };
  replace: { title: string | number; outcome: string | number };
  repeal: { title: string | number };
  reason: { reason: string | number };
  outcome: null;
  change: null;
  cases: null;
  underAll: null;
  kinds: null;
  kindsOf: { outcome: string | number; turn: string | number };
  kind: null;
  told: null;
  whereHolds: null;
  restsOn: null;
  more: { count: number };
  course: null;
  same: null;
  own: null;
  id: null;
  place: null;
  failingBefore: null;
  failingAfter: null;
  of: null;
  sideMark: null;
  yes: null;
  no: null;
  rules: null;
  howMade: null;
  howMadeText: null;
}

export const reportWords: Catalogue<ReportMessages> = {
  cs: {
    title: [{"type":0,"value":"Posouzení návrhu: "},{"type":1,"value":"title"}],
    lead: "Zpráva o tom, co návrh mění, k vytištění nebo k dalším úpravám. Vzniká v tomto prohlížeči.",
    outputs: "Výstupy zprávy",
    print: "Vytisknout nebo uložit jako PDF",
    docx: "Dokument pro Word (DOCX)",
    kindsCsv: "Tabulka změn (CSV)",
    complianceCsv: "Tabulka doporučení (CSV)",
    made: [{"type":0,"value":"Vytvořen soubor "},{"type":1,"value":"name"},{"type":0,"value":"."}],
    failed: "Soubor se nepodařilo vytvořit. Zkuste to znovu.",
    making: "Vytváří se dokument…",
    preview: "Náhled zprávy",
    fileKinds: "-zmeny",
    fileCompliance: "-doporuceni",
    fileReport: "-zprava",
    identity: "O které právo a který návrh jde",
    item: "Položka",
    content: "Obsah",
    draft: "Návrh",
    lawDate: "Právo ke dni",
    when: "Vyhotoveno",
    rulebook: "Soubor pravidel",
    digest: "Otisk souboru pravidel (SHA-256)",
    draftDigest: "Otisk pravidel s návrhem (SHA-256)",
    program: "Program",
    changes: "Co návrh mění",
    set: [{"type":1,"value":"figure"},{"type":0,"value":": nově "},{"type":1,"value":"to"}],
    setFrom: [{"type":1,"value":"figure"},{"type":0,"value":": od "},{"type":1,"value":"date"},{"type":0,"value":" nově "},{"type":1,"value":"to"}],
    enact: [{"type":0,"value":"nové pravidlo: "},{"type":1,"value":"title"},{"type":0,"value":" (závěr „"},{"type":1,"value":"outcome"},{"type":0,"value":"“)"}],
    replace: [{"type":0,"value":"nové znění pravidla: "},{"type":1,"value":"title"},{"type":0,"value":" (závěr „"},{"type":1,"value":"outcome"},{"type":0,"value":"“)"}],
    repeal: [{"type":0,"value":"zrušuje se pravidlo: "},{"type":1,"value":"title"}],
    reason: [{"type":0,"value":"Důvod: "},{"type":1,"value":"reason"}],
    outcome: "Závěr",
    change: "Změna",
    cases: "Právně odlišné kombinace údajů",
    underAll: "Z toho při každém výkladu",
    kinds: "Druhy případů",
    kindsOf: [{"type":1,"value":"outcome"},{"type":0,"value":": "},{"type":1,"value":"turn"}],
    kind: "Druh",
    told: "Kdo a co",
    whereHolds: "Kde platí všechno toto",
    restsOn: "Opírá se o",
    more: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"A ještě "},{"type":1,"value":"count"},{"type":0,"value":" druh; všechny jsou v tabulce změn (CSV)."}]},"few":{"value":[{"type":0,"value":"A ještě "},{"type":1,"value":"count"},{"type":0,"value":" druhy; všechny jsou v tabulce změn (CSV)."}]},"many":{"value":[{"type":0,"value":"A ještě "},{"type":1,"value":"count"},{"type":0,"value":" druhu; všechny jsou v tabulce změn (CSV)."}]},"other":{"value":[{"type":0,"value":"A ještě "},{"type":1,"value":"count"},{"type":0,"value":" druhů; všechny jsou v tabulce změn (CSV)."}]}},"offset":0,"pluralType":"cardinal"}],
    course: "Vývoj",
    same: "beze změny",
    own: "Vlastní požadavky",
    id: "Označení",
    place: "Kde to stojí",
    failingBefore: "Neobstojí podle dosavadního práva",
    failingAfter: "Neobstojí podle návrhu",
    of: "Z kombinací údajů",
    sideMark: "Vedlejší účinek",
    yes: "ano",
    no: "ne",
    rules: "Pravidla",
    howMade: "Jak zpráva vznikla",
    howMadeText: "Pravidla i návrh jsou převedeny na rozhodovací diagramy a porovnány přes všechny právně odlišné kombinace údajů a všechny otevřené výklady, bez pracovních předpokladů. Nejde o vzorek ani o odhad. Kombinace se počítá, změní-li se závěr aspoň při jednom výkladu; počty kombinací nejsou počty skutečných případů.",
  },
  en: {
    title: [{"type":0,"value":"Assessment of the draft: "},{"type":1,"value":"title"}],
    lead: "A report on what the draft changes, to print or to edit. It is made in this browser.",
    outputs: "Outputs of the report",
    print: "Print or save as PDF",
    docx: "Word document (DOCX)",
    kindsCsv: "Table of changes (CSV)",
    complianceCsv: "Table of recommendations (CSV)",
    made: [{"type":0,"value":"Made the file "},{"type":1,"value":"name"},{"type":0,"value":"."}],
    failed: "The file could not be made. Try again.",
    making: "Making the document…",
    preview: "Preview of the report",
    fileKinds: "-changes",
    fileCompliance: "-recommendations",
    fileReport: "-report",
    identity: "Which law and which draft",
    item: "Item",
    content: "Content",
    draft: "Draft",
    lawDate: "Law of",
    when: "Made",
    rulebook: "Rulebook",
    digest: "Digest of the rulebook (SHA-256)",
    draftDigest: "Digest of the rulebook with the draft (SHA-256)",
    program: "Program",
    changes: "What the draft changes",
    set: [{"type":1,"value":"figure"},{"type":0,"value":": now "},{"type":1,"value":"to"}],
    setFrom: [{"type":1,"value":"figure"},{"type":0,"value":": from "},{"type":1,"value":"date"},{"type":0,"value":" "},{"type":1,"value":"to"}],
    enact: [{"type":0,"value":"new rule: "},{"type":1,"value":"title"},{"type":0,"value":" (outcome “"},{"type":1,"value":"outcome"},{"type":0,"value":"”)"}],
    replace: [{"type":0,"value":"new wording of the rule: "},{"type":1,"value":"title"},{"type":0,"value":" (outcome “"},{"type":1,"value":"outcome"},{"type":0,"value":"”)"}],
    repeal: [{"type":0,"value":"repealed rule: "},{"type":1,"value":"title"}],
    reason: [{"type":0,"value":"Reason: "},{"type":1,"value":"reason"}],
    outcome: "Outcome",
    change: "Change",
    cases: "Legally distinct combinations of facts",
    underAll: "Of them under every reading",
    kinds: "Kinds of case",
    kindsOf: [{"type":1,"value":"outcome"},{"type":0,"value":": "},{"type":1,"value":"turn"}],
    kind: "Kind",
    told: "Who and what",
    whereHolds: "Where all of this holds",
    restsOn: "Rests on",
    more: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"And "},{"type":1,"value":"count"},{"type":0,"value":" more kind; all are in the table of changes (CSV)."}]},"other":{"value":[{"type":0,"value":"And "},{"type":1,"value":"count"},{"type":0,"value":" more kinds; all are in the table of changes (CSV)."}]}},"offset":0,"pluralType":"cardinal"}],
    course: "Course",
    same: "unchanged",
    own: "Your requirements",
    id: "Id",
    place: "Where it stands",
    failingBefore: "Falls short so far",
    failingAfter: "Falls short with the draft",
    of: "Of combinations of facts",
    sideMark: "Side effect",
    yes: "yes",
    no: "no",
    rules: "Rules",
    howMade: "How the report was made",
    howMadeText: "The rules and the draft are turned into decision diagrams and compared over all legally distinct combinations of facts and all open readings, without working assumptions. It is neither a sample nor an estimate. A combination counts when the outcome changes under at least one reading; numbers of combinations are no numbers of real cases.",
  },
};
