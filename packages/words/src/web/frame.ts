// `pnpm words` writes this from catalogues/web/frame.cs.yaml and catalogues/web/frame.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface FrameMessages {
  skip: null;
  tagline: null;
  screens: null;
  scenario: null;
  file: null;
  why: null;
  readings: null;
  whatIf: null;
  exercise: null;
  law: null;
  amendment: null;
  takeAway: null;
  undoName_case: null;
  redoName_case: null;
  undoName_file: null;
  redoName_file: null;
  undoName_draft: null;
  redoName_draft: null;
  redone: null;
  otherLanguage: null;
  theme: null;
  themeAuto: null;
  themeLight: null;
  themeDark: null;
  footDecision: null;
  footLocal: null;
  footRules: { id: string | number; version: string | number };
  clear: null;
  clearTitle: null;
  clearLead: null;
  clearDo: null;
  clearKeep: null;
  cleared: null;
  loading: null;
  loadingScreen: null;
  loadFailed: null;
  loadFailedNote: null;
  notKept: null;
  again: null;
  faultTitle: null;
  checklist: null;
  start: null;
  training: null;
}

export const frameWords: Catalogue<FrameMessages> = {
  cs: {
    skip: "Přejít na obsah",
    tagline: "Působnost trestních zákonů a trestní odpovědnost u snímků, jimiž děti zachycují samy sebe",
    screens: "Obrazovky",
    scenario: "Případ",
    file: "Spis",
    why: "Proč",
    readings: "Výklady",
    whatIf: "Co kdyby",
    exercise: "Cvičení",
    law: "Právo",
    amendment: "Novela",
    takeAway: "Výstupy",
    undoName_case: "Vrátit poslední změnu případu",
    redoName_case: "Znovu provést vrácenou změnu",
    undoName_file: "Vrátit poslední změnu spisu",
    redoName_file: "Znovu provést vrácenou změnu spisu",
    undoName_draft: "Vrátit poslední změnu návrhu",
    redoName_draft: "Znovu provést vrácenou změnu návrhu",
    redone: "Vrácená změna byla znovu provedena.",
    otherLanguage: "English",
    theme: "Vzhled",
    themeAuto: "Vzhled podle zařízení",
    themeLight: "Světlý vzhled",
    themeDark: "Tmavý vzhled",
    footDecision: "Podklad pro rozhodování, nikoli právní rada. Pravidla dosud neposoudil právník.",
    footLocal: "Vše se počítá v tomto prohlížeči. Údaje o případu ho neopustí.",
    footRules: [{"type":0,"value":"Soubor pravidel "},{"type":1,"value":"id"},{"type":0,"value":" "},{"type":1,"value":"version"}],
    clear: "Vymazat uložený případ a spisy",
    clearTitle: "Vymazat případ a spisy z tohoto prohlížeče?",
    clearLead: "Smaže se rozpracovaný případ, všechny vlastní spisy i všechny kroky zpět. To už vrátit nelze.",
    clearDo: "Vymazat",
    clearKeep: "Ponechat",
    cleared: "Z tohoto prohlížeče byly případ a spisy vymazány.",
    loading: "Načítá se právo a výpočet…",
    loadingScreen: "Načítá se obrazovka…",
    loadFailed: "Soubor pravidel se nepodařilo načíst",
    loadFailedNote: "Zkontrolujte připojení a zkuste to znovu. Po prvním načtení už připojení třeba není.",
    notKept: "Prohlížeč teď vaši práci neukládá: došlo mu místo, nebo to má zakázáno. Co chcete zachovat, uložte do souboru, než kartu zavřete.",
    again: "Zkusit znovu",
    faultTitle: "Obrazovku nelze zobrazit",
    checklist: "Co zjistit",
    start: "Začátek",
    training: "Výuka",
  },
  en: {
    skip: "Skip to the content",
    tagline: "Criminal jurisdiction and liability for images that children make of themselves",
    screens: "Screens",
    scenario: "Case",
    file: "Case file",
    why: "Why",
    readings: "Readings",
    whatIf: "What if",
    exercise: "Exercise",
    law: "Law",
    amendment: "Amendment",
    takeAway: "Documents",
    undoName_case: "Undo the last change of the case",
    redoName_case: "Redo the change that was undone",
    undoName_file: "Undo the last change of the case file",
    redoName_file: "Redo the change of the case file that was undone",
    undoName_draft: "Undo the last change of the draft",
    redoName_draft: "Redo the change of the draft that was undone",
    redone: "The change was made again.",
    otherLanguage: "Čeština",
    theme: "Appearance",
    themeAuto: "Appearance of the device",
    themeLight: "Light appearance",
    themeDark: "Dark appearance",
    footDecision: "Decision support, not legal advice. The rules have not yet been reviewed by a lawyer.",
    footLocal: "Everything is computed in this browser. The facts of a case do not leave it.",
    footRules: [{"type":0,"value":"Rulebook "},{"type":1,"value":"id"},{"type":0,"value":" "},{"type":1,"value":"version"}],
    clear: "Erase the kept case and the case files",
    clearTitle: "Erase the case and the case files from this browser?",
    clearLead: "The case you are working on, all own case files and all steps are deleted. This cannot be undone.",
    clearDo: "Erase",
    clearKeep: "Keep",
    cleared: "The case and the case files were erased from this browser.",
    loading: "Loading the law and the engine…",
    loadingScreen: "Loading the screen…",
    loadFailed: "The rulebook could not be loaded",
    loadFailedNote: "Check the connection and try again. After the first load no connection is needed.",
    notKept: "The browser is not keeping your work: it is out of room, or not allowed to keep anything. Save to a file what you want to keep, before you close the tab.",
    again: "Try again",
    faultTitle: "The screen cannot be shown",
    checklist: "What to establish",
    start: "Start",
    training: "Training",
  },
};
