// `pnpm words` writes this from catalogues/web/take-away.cs.yaml and catalogues/web/take-away.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface TakeAwayMessages {
  title: null;
  lead: null;
  cannot: null;
  making: null;
  note: null;
  withSides: null;
  print: null;
  printNote: null;
  docx: null;
  docxNote: null;
  docxMaking: null;
  data: null;
  yaml: null;
  yamlNote: null;
  json: null;
  jsonNote: null;
  findingsCsv: null;
  factsCsv: null;
  csvNote: null;
  preview: null;
  failed: null;
  made: { name: string | number };
  fileCase: null;
  fileFindings: null;
  fileFacts: null;
  fileNote: null;
  yamlHead: null;
  page: null;
  pageOf: null;
}

export const takeAwayWords: Catalogue<TakeAwayMessages> = {
  cs: {
    title: "Výstupy",
    lead: "Záznam o případu k založení do spisu a soubory k dalšímu použití. Vše vzniká v tomto prohlížeči, nic se neodesílá.",
    cannot: "Dokud si údaje odporují, záznam sestavit nelze. Opravte je na obrazovce Případ.",
    making: "Sestavuje se záznam…",
    note: "Záznam o případu",
    withSides: "Uvést obě strany: co musí prokázat státní zástupce a čím se lze bránit",
    print: "Vytisknout nebo uložit jako PDF",
    printNote: "Otevře se tisk prohlížeče; jako cíl lze zvolit soubor PDF.",
    docx: "Dokument pro Word (DOCX)",
    docxNote: "K úpravám v textovém editoru",
    docxMaking: "Vytváří se dokument…",
    data: "Soubory",
    yaml: "Případ (YAML)",
    yamlNote: "Lze ho zde znovu otevřít",
    json: "Závěry (JSON)",
    jsonNote: "Pro jiné programy",
    findingsCsv: "Tabulka závěrů (CSV)",
    factsCsv: "Tabulka údajů (CSV)",
    csvNote: "Pro Excel a jiné tabulky",
    preview: "Náhled záznamu",
    failed: "Soubor se nepodařilo vytvořit. Zkuste to znovu.",
    made: [{"type":0,"value":"Vytvořen soubor "},{"type":1,"value":"name"},{"type":0,"value":"."}],
    fileCase: "pripad",
    fileFindings: "-zavery",
    fileFacts: "-udaje",
    fileNote: "-zaznam",
    yamlHead: "Případ pro program Cokdyby",
    page: "Strana ",
    pageOf: " z ",
  },
  en: {
    title: "Documents",
    lead: "A note on the case for the file, and data for further use. All of it is made in this browser; nothing is sent anywhere.",
    cannot: "While the facts contradict each other no note can be made. Put them right on the screen Case.",
    making: "Making the note…",
    note: "Note on the case",
    withSides: "Tell both sides: what the prosecution has to show, what the defence can answer",
    print: "Print or save as PDF",
    printNote: "Opens the browser's print dialog; choose a PDF file as its destination.",
    docx: "Word document (DOCX)",
    docxNote: "To edit in a word processor",
    docxMaking: "Making the document…",
    data: "Files",
    yaml: "The case (YAML)",
    yamlNote: "Can be opened here again",
    json: "The findings (JSON)",
    jsonNote: "For other programs",
    findingsCsv: "Table of findings (CSV)",
    factsCsv: "Table of facts (CSV)",
    csvNote: "For Excel and other spreadsheets",
    preview: "Preview of the note",
    failed: "The file could not be made. Try again.",
    made: [{"type":0,"value":"Made the file "},{"type":1,"value":"name"},{"type":0,"value":"."}],
    fileCase: "case",
    fileFindings: "-findings",
    fileFacts: "-facts",
    fileNote: "-note",
    yamlHead: "A case for the program Cokdyby",
    page: "Page ",
    pageOf: " of ",
  },
};
