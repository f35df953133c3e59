// `pnpm words` writes this from catalogues/web/readings.cs.yaml and catalogues/web/readings.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface ReadingsMessages {
  title: null;
  toReadings: null;
  lead: null;
  decides: { count: number };
  decidesNone: null;
  others: null;
  open: null;
  openNote: null;
  isDefault: null;
  chosen: null;
  standing_open: null;
  standing_default: null;
  standing_chosen: null;
  because: null;
  cites: null;
  grade: null;
  effects: null;
  effectsNone: null;
  effectsMore: { count: number };
  computing: null;
  reset: null;
  resetDone: null;
  chose: { reading: string | number; option: string | number };
}

export const readingsWords: Catalogue<ReadingsMessages> = {
  cs: {
    title: "Výkladové otázky",
    toReadings: "Přejít na Výklady",
    lead: "Kde se právo dá číst více způsoby, stojí způsoby vedle sebe. Otázka zůstává otevřená, dokud některý nezvolíte; závěr, který na ní závisí, je pak sporný.",
    decides: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"V tomto případě záleží na "},{"type":1,"value":"count"},{"type":0,"value":" otázce"}]},"few":{"value":[{"type":0,"value":"V tomto případě záleží na "},{"type":1,"value":"count"},{"type":0,"value":" otázkách"}]},"many":{"value":[{"type":0,"value":"V tomto případě záleží na "},{"type":1,"value":"count"},{"type":0,"value":" otázky"}]},"other":{"value":[{"type":0,"value":"V tomto případě záleží na "},{"type":1,"value":"count"},{"type":0,"value":" otázkách"}]}},"offset":0,"pluralType":"cardinal"}],
    decidesNone: "V tomto případě na žádné výkladové otázce nezáleží",
    others: "Otázky, na kterých v tomto případě nezáleží",
    open: "nechat otevřenou",
    openNote: "Závěry, které na ní závisejí, budou sporné.",
    isDefault: "výchozí",
    chosen: "zvoleno",
    standing_open: "otevřená",
    standing_default: "platí výchozí výklad",
    standing_chosen: "zvoleno vámi",
    because: "Proč",
    cites: "Pramen",
    grade: "Opora",
    effects: "Co volba v tomto případě změní",
    effectsNone: "nezmění nic",
    effectsMore: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"a "},{"type":1,"value":"count"},{"type":0,"value":" další závěr"}]},"few":{"value":[{"type":0,"value":"a "},{"type":1,"value":"count"},{"type":0,"value":" další závěry"}]},"many":{"value":[{"type":0,"value":"a "},{"type":1,"value":"count"},{"type":0,"value":" dalšího závěru"}]},"other":{"value":[{"type":0,"value":"a "},{"type":1,"value":"count"},{"type":0,"value":" dalších závěrů"}]}},"offset":0,"pluralType":"cardinal"}],
    computing: "Počítá se, co by která volba změnila…",
    reset: "Vrátit všechny otázky do původního stavu",
    resetDone: "Všechny výkladové otázky jsou v původním stavu.",
    chose: [{"type":0,"value":"Výklad „"},{"type":1,"value":"reading"},{"type":0,"value":"“: "},{"type":1,"value":"option"},{"type":0,"value":"."}],
  },
  en: {
    title: "Questions of law",
    toReadings: "Go to Readings",
    lead: "Where the law can be read in more than one way, the ways stand side by side. A question stays open until you choose one; a finding that turns on it is then contested.",
    decides: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" question matters in this case"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" questions matter in this case"}]}},"offset":0,"pluralType":"cardinal"}],
    decidesNone: "No question of law matters in this case",
    others: "Questions that do not matter in this case",
    open: "leave it open",
    openNote: "Findings that turn on it will be contested.",
    isDefault: "default",
    chosen: "chosen",
    standing_open: "open",
    standing_default: "the default stands",
    standing_chosen: "chosen by you",
    because: "Why",
    cites: "Source",
    grade: "Authority",
    effects: "What the choice changes in this case",
    effectsNone: "changes nothing",
    effectsMore: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"and "},{"type":1,"value":"count"},{"type":0,"value":" more finding"}]},"other":{"value":[{"type":0,"value":"and "},{"type":1,"value":"count"},{"type":0,"value":" more findings"}]}},"offset":0,"pluralType":"cardinal"}],
    computing: "Computing what each choice would change…",
    reset: "Put all questions back as they were",
    resetDone: "All questions of law are as they were.",
    chose: [{"type":0,"value":"Reading “"},{"type":1,"value":"reading"},{"type":0,"value":"”: "},{"type":1,"value":"option"},{"type":0,"value":"."}],
  },
};
