// `pnpm words` writes this from catalogues/training/player.cs.yaml and catalogues/training/player.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface PlayerMessages {
  start: null;
  resume: null;
  lead: null;
  of: { at: string | number; of: string | number };
  theCase: null;
  known: null;
  commit: null;
  chooseFirst: null;
  next: null;
  toEnd: null;
  solution: null;
  marks: { marks: string | number; of: string | number };
  chosenRight: null;
  chosenWrong: null;
  missed: null;
  score: { percent: string | number };
  finished: null;
  notSent: null;
  alone: null;
}

export const playerWords: Catalogue<PlayerMessages> = {
  cs: {
    start: "Zahájit",
    resume: "Pokračovat",
    lead: "Přečtěte si smyšlený případ, zvolte odpověď a označte, o co se opírá. Potom se ukáže řešení. Odeslanou odpověď už nelze změnit.",
    of: [{"type":0,"value":"Úloha "},{"type":1,"value":"at"},{"type":0,"value":", celkem "},{"type":1,"value":"of"}],
    theCase: "Případ",
    known: "Co ještě platí",
    commit: "Odeslat odpověď",
    chooseFirst: "Nejdříve zvolte odpověď.",
    next: "Další úloha",
    toEnd: "Zobrazit výsledek",
    solution: "Řešení",
    marks: [{"type":0,"value":"Hodnocení úlohy: "},{"type":1,"value":"marks"},{"type":0,"value":"/"},{"type":1,"value":"of"}],
    chosenRight: "zvoleno, správně",
    chosenWrong: "zvoleno, chybně",
    missed: "nezvoleno, patří k řešení",
    score: [{"type":0,"value":"Výsledek: "},{"type":1,"value":"percent"},{"type":0,"value":" %"}],
    finished: "Všechny úlohy jsou vyřešeny.",
    notSent: "Výsledek se nepodařilo předat výukovému systému. Sdělte ho lektorovi jiným způsobem.",
    alone: "Tento balíček není otevřen ve výukovém systému, výsledek se proto nikam nepředá.",
  },
  en: {
    start: "Start",
    resume: "Continue",
    lead: "Read the invented case, choose an answer and mark what it rests on. Then the solution is shown. An answer that was submitted can no longer be changed.",
    of: [{"type":0,"value":"Exercise "},{"type":1,"value":"at"},{"type":0,"value":" of "},{"type":1,"value":"of"}],
    theCase: "The case",
    known: "What else holds",
    commit: "Submit the answer",
    chooseFirst: "Choose an answer first.",
    next: "Next exercise",
    toEnd: "Show the result",
    solution: "Solution",
    marks: [{"type":0,"value":"Marks for this exercise: "},{"type":1,"value":"marks"},{"type":0,"value":" of "},{"type":1,"value":"of"}],
    chosenRight: "chosen, right",
    chosenWrong: "chosen, wrong",
    missed: "not chosen, part of the solution",
    score: [{"type":0,"value":"Result: "},{"type":1,"value":"percent"},{"type":0,"value":"%"}],
    finished: "All exercises are answered.",
    notSent: "The result could not be handed to the learning system. Tell it to your trainer in another way.",
    alone: "This package is not open in a learning system, so the result is handed to nobody.",
  },
};
