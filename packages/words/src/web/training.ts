// `pnpm words` writes this from catalogues/web/training.cs.yaml and catalogues/web/training.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface TrainingMessages {
  title: null;
  tabs: null;
  tab_cases: null;
  tab_practice: null;
  tab_build: null;
  tab_set: null;
  tab_class: null;
  twinOf: { number: string | number };
  changedFrom: null;
  changedTo: null;
  setNotRead: null;
  setAltered: null;
  stale: null;
  differsItem: { number: string | number };
  differsCase: null;
  differsVerdict: { was: string | number; is: string | number };
  differsNoVerdict: { was: string | number };
  differsGrounds: null;
  differsPin: { cited: string | number };
}

export const trainingWords: Catalogue<TrainingMessages> = {
  cs: {
    title: "Výuka ve třídě",
    tabs: "Cvičení a výuka",
    tab_cases: "Jednotlivé případy",
    tab_practice: "Vlastní procvičování",
    tab_build: "Sestavit sadu",
    tab_set: "Řešit sadu",
    tab_class: "Výsledky třídy",
    twinOf: [{"type":0,"value":"Dvojče úlohy "},{"type":1,"value":"number"},{"type":0,"value":": jediný údaj je jiný. Změněná slova jsou vyznačena."}],
    changedFrom: "změněno:",
    changedTo: "(konec změny)",
    setNotRead: "Tento soubor není sada úloh. Vyberte soubor, který vám předal lektor.",
    setAltered: "Tato sada byla změněna, nebo není celá. Vyžádejte si soubor znovu.",
    stale: "neodpovídá dnešním pravidlům",
    differsItem: [{"type":0,"value":"Úloha "},{"type":1,"value":"number"},{"type":0,"value":":"}],
    differsCase: "případ podle dnešních pravidel nelze posoudit.",
    differsVerdict: [{"type":0,"value":"správná odpověď byla „"},{"type":1,"value":"was"},{"type":0,"value":"“, nyní je „"},{"type":1,"value":"is"},{"type":0,"value":"“."}],
    differsNoVerdict: [{"type":0,"value":"správná odpověď byla „"},{"type":1,"value":"was"},{"type":0,"value":"“; nyní není správná žádná z nabízených."}],
    differsGrounds: "odpověď se opírá o jiné důvody než dříve.",
    differsPin: [{"type":0,"value":"znění ustanovení se změnilo: "},{"type":1,"value":"cited"},{"type":0,"value":"."}],
  },
  en: {
    title: "Training a class",
    tabs: "Exercise and training",
    tab_cases: "Single cases",
    tab_practice: "Own practice",
    tab_build: "Build a set",
    tab_set: "Work through a set",
    tab_class: "Results of a class",
    twinOf: [{"type":0,"value":"Twin of exercise "},{"type":1,"value":"number"},{"type":0,"value":": one single fact is different. The changed words are marked."}],
    changedFrom: "changed:",
    changedTo: "(end of change)",
    setNotRead: "This file is no set of exercises. Choose the file that your trainer handed out.",
    setAltered: "This set was altered, or it is not whole. Ask for the file again.",
    stale: "does not agree with the rules of today",
    differsItem: [{"type":0,"value":"Exercise "},{"type":1,"value":"number"},{"type":0,"value":":"}],
    differsCase: "by the rules of today the case cannot be judged.",
    differsVerdict: [{"type":0,"value":"the right answer was “"},{"type":1,"value":"was"},{"type":0,"value":"”, now it is “"},{"type":1,"value":"is"},{"type":0,"value":"”."}],
    differsNoVerdict: [{"type":0,"value":"the right answer was “"},{"type":1,"value":"was"},{"type":0,"value":"”; now none of those offered is right."}],
    differsGrounds: "the answer rests on other grounds than before.",
    differsPin: [{"type":0,"value":"the wording of a provision has changed: "},{"type":1,"value":"cited"},{"type":0,"value":"."}],
  },
};
