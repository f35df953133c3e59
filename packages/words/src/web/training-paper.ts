// `pnpm words` writes this from catalogues/web/training-paper.cs.yaml and catalogues/web/training-paper.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface TrainingPaperMessages {
  back: null;
  sheet: null;
  key: null;
  to_sheet: null;
  to_key: null;
  noSet: null;
  making: null;
  print: null;
  docx: null;
  failed: null;
  made: { name: string | number };
  preview: null;
  nameless: null;
  fileSet: null;
  file_sheet: null;
  file_key: null;
  sheetTitle: { name: string | number };
  keyTitle: { name: string | number };
  foot: { set: string | number; digest: string | number };
  code: null;
  sheetLead: { date: string | number };
  keyLead: { date: string | number };
  overview: null;
  item: null;
  number: { number: string | number };
  verdict: null;
  groundsCount: null;
  twinOf: { number: string | number };
  others: { number: string | number };
  offered: null;
  why: null;
}

export const trainingPaperWords: Catalogue<TrainingPaperMessages> = {
  cs: {
    back: "Zpět k sadě",
    sheet: "Zadání pro účastníky",
    key: "Řešení s důvody",
    to_sheet: "Zadání pro účastníky",
    to_key: "Řešení s důvody",
    noSet: "Žádná sada není otevřena. Sestavte ji, nebo otevřete uloženou.",
    making: "Připravuje se tisk…",
    print: "Tisk nebo PDF",
    docx: "Dokument Word",
    failed: "Dokument se nepodařilo vytvořit. Zkuste to znovu.",
    made: [{"type":0,"value":"Soubor "},{"type":1,"value":"name"},{"type":0,"value":" byl vytvořen."}],
    preview: "Náhled",
    nameless: "Sada úloh",
    fileSet: "sada",
    file_sheet: "-zadani",
    file_key: "-reseni",
    sheetTitle: [{"type":1,"value":"name"},{"type":0,"value":" – zadání"}],
    keyTitle: [{"type":1,"value":"name"},{"type":0,"value":" – řešení"}],
    foot: [{"type":0,"value":"Sada "},{"type":1,"value":"set"},{"type":0,"value":"; otisk pravidel "},{"type":1,"value":"digest"},{"type":0,"value":". Případy jsou smyšlené."}],
    code: "Kód účastníka (nikoli jméno): ……………………",
    sheetLead: [{"type":0,"value":"U každé úlohy zvolte jednu odpověď a označte vše, o co se opírá. Polovina bodu je za odpověď, polovina za důvody; důvod označený navíc body ubírá. Řeší se podle práva ke dni "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    keyLead: [{"type":0,"value":"Spočteno z pravidel podle práva ke dni "},{"type":1,"value":"date"},{"type":0,"value":". Podklad pro výuku, nikoli právní rada."}],
    overview: "Přehled správných odpovědí",
    item: "Úloha",
    number: [{"type":1,"value":"number"},{"type":0,"value":"."}],
    verdict: "Správná odpověď",
    groundsCount: "Správných důvodů",
    twinOf: [{"type":0,"value":"Dvojče úlohy "},{"type":1,"value":"number"},{"type":0,"value":": jediný údaj je jiný."}],
    others: [{"type":0,"value":"Ostatní možnosti úlohy "},{"type":1,"value":"number"}],
    offered: "Možnost",
    why: "Proč není správná",
  },
  en: {
    back: "Back to the set",
    sheet: "Sheet for learners",
    key: "Key with reasons",
    to_sheet: "Sheet for learners",
    to_key: "Key with reasons",
    noSet: "No set is open. Build one, or open one that was saved.",
    making: "Preparing the print…",
    print: "Print or PDF",
    docx: "Word document",
    failed: "The document could not be made. Try again.",
    made: [{"type":0,"value":"The file "},{"type":1,"value":"name"},{"type":0,"value":" was made."}],
    preview: "Preview",
    nameless: "Set of exercises",
    fileSet: "set",
    file_sheet: "-sheet",
    file_key: "-key",
    sheetTitle: [{"type":1,"value":"name"},{"type":0,"value":" – sheet"}],
    keyTitle: [{"type":1,"value":"name"},{"type":0,"value":" – key"}],
    foot: [{"type":0,"value":"Set "},{"type":1,"value":"set"},{"type":0,"value":"; digest of the rules "},{"type":1,"value":"digest"},{"type":0,"value":". The cases are invented."}],
    code: "Code of the learner (no name): ……………………",
    sheetLead: [{"type":0,"value":"For each exercise choose one answer and mark all that it rests on. Half a mark is for the answer, half for the grounds; a ground marked in excess costs marks. The law is that of "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    keyLead: [{"type":0,"value":"Computed from the rules by the law of "},{"type":1,"value":"date"},{"type":0,"value":". For training, no legal advice."}],
    overview: "The right answers",
    item: "Exercise",
    number: [{"type":1,"value":"number"},{"type":0,"value":"."}],
    verdict: "Right answer",
    groundsCount: "Right grounds",
    twinOf: [{"type":0,"value":"Twin of exercise "},{"type":1,"value":"number"},{"type":0,"value":": one single fact is different."}],
    others: [{"type":0,"value":"The other options of exercise "},{"type":1,"value":"number"}],
    offered: "Option",
    why: "Why it is not right",
  },
};
