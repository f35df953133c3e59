// `pnpm words` writes this from catalogues/cli/ask.cs.yaml and catalogues/cli/ask.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface AskMessages {
  start: { goals: string | number };
  keys: null;
  noFurther: null;
  notKnownYet: null;
  unobtainable: null;
  back: null;
  quit: null;
  prompt: null;
  notUnderstood: null;
  nothingBefore: null;
  cannotBe: null;
  done: null;
  openLeft: { names: string | number };
  stopped: null;
  caseSoFar: null;
  saved: { file: string | number };
  question: { left: number; at: string | number };
  stillNeeded: { count: number };
}

export const askWords: Catalogue<AskMessages> = {
  cs: {
    start: [{"type":0,"value":"Určit se má: "},{"type":1,"value":"goals"}],
    keys: "Odpovězte číslem, přesnou hodnotou za rovnítkem (=hodnota), nebo písmenem.",
    noFurther: "určeno",
    notKnownYet: "zatím není známo",
    unobtainable: "nelze zjistit",
    back: "zpět",
    quit: "skončit",
    prompt: "> ",
    notUnderstood: "Taková odpověď v nabídce není.",
    nothingBefore: "Před touto otázkou žádná nebyla.",
    cannotBe: "To zde není možné",
    done: "Na nic dalšího není třeba se ptát.",
    openLeft: [{"type":0,"value":"Zůstává otevřeno: "},{"type":1,"value":"names"}],
    stopped: "Ukončeno.",
    caseSoFar: "Případ, jak je zatím znám",
    saved: [{"type":0,"value":"Případ je uložen v souboru "},{"type":1,"value":"file"},{"type":0,"value":"."}],
    question: [{"type":6,"value":"left","options":{"one":{"value":[{"type":0,"value":"Otázka "},{"type":1,"value":"at"},{"type":0,"value":" (význam ještě může mít "},{"type":1,"value":"left"},{"type":0,"value":" údaj)"}]},"few":{"value":[{"type":0,"value":"Otázka "},{"type":1,"value":"at"},{"type":0,"value":" (význam ještě mohou mít "},{"type":1,"value":"left"},{"type":0,"value":" údaje)"}]},"many":{"value":[{"type":0,"value":"Otázka "},{"type":1,"value":"at"},{"type":0,"value":" (význam ještě může mít "},{"type":1,"value":"left"},{"type":0,"value":" údaje)"}]},"other":{"value":[{"type":0,"value":"Otázka "},{"type":1,"value":"at"},{"type":0,"value":" (význam ještě může mít "},{"type":1,"value":"left"},{"type":0,"value":" údajů)"}]}},"offset":0,"pluralType":"cardinal"}],
    stillNeeded: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"zbývá "},{"type":1,"value":"count"},{"type":0,"value":" údaj"}]},"few":{"value":[{"type":0,"value":"zbývají "},{"type":1,"value":"count"},{"type":0,"value":" údaje"}]},"many":{"value":[{"type":0,"value":"zbývá "},{"type":1,"value":"count"},{"type":0,"value":" údaje"}]},"other":{"value":[{"type":0,"value":"zbývá "},{"type":1,"value":"count"},{"type":0,"value":" údajů"}]}},"offset":0,"pluralType":"cardinal"}],
  },
  en: {
    start: [{"type":0,"value":"To settle: "},{"type":1,"value":"goals"}],
    keys: "Answer with a number, with =value for an exact value, or with a letter.",
    noFurther: "settled",
    notKnownYet: "not known yet",
    unobtainable: "cannot be established",
    back: "back",
    quit: "stop here",
    prompt: "> ",
    notUnderstood: "That is none of the answers.",
    nothingBefore: "There is no question before this one.",
    cannotBe: "That is not possible here",
    done: "Nothing more is worth asking.",
    openLeft: [{"type":0,"value":"Left open: "},{"type":1,"value":"names"}],
    stopped: "Stopped.",
    caseSoFar: "The case so far",
    saved: [{"type":0,"value":"The case is in "},{"type":1,"value":"file"},{"type":0,"value":"."}],
    question: [{"type":6,"value":"left","options":{"one":{"value":[{"type":0,"value":"Question "},{"type":1,"value":"at"},{"type":0,"value":" ("},{"type":1,"value":"left"},{"type":0,"value":" fact can still matter)"}]},"other":{"value":[{"type":0,"value":"Question "},{"type":1,"value":"at"},{"type":0,"value":" ("},{"type":1,"value":"left"},{"type":0,"value":" facts can still matter)"}]}},"offset":0,"pluralType":"cardinal"}],
    stillNeeded: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" fact still needed"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" facts still needed"}]}},"offset":0,"pluralType":"cardinal"}],
  },
};
