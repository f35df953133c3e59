// `pnpm words` writes this from catalogues/cli/what-if.cs.yaml and catalogues/cli/what-if.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface WhatIfMessages {
  varied: { names: string | number };
  values: null;
  whyNoCase: null;
  nothingDiffers: null;
  boundaries: null;
  columns: null;
  first: { facts: string | number };
  span: { from: string | number; to: string | number };
  same: { count: number };
}

export const whatIfWords: Catalogue<WhatIfMessages> = {
  cs: {
    varied: [{"type":0,"value":"Kdyby to bylo jinak: "},{"type":1,"value":"names"}],
    values: "Při hodnotě",
    whyNoCase: "Kombinace, které nemohou nastat",
    nothingDiffers: "Žádný závěr se nemění.",
    boundaries: "Odkdy hodnoty platí",
    columns: "Sloupce",
    first: [{"type":0,"value":"na počátku: "},{"type":1,"value":"facts"}],
    span: [{"type":1,"value":"from"},{"type":0,"value":" až "},{"type":1,"value":"to"}],
    same: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Beze změny: "},{"type":1,"value":"count"},{"type":0,"value":" závěr (jednotlivý ukáže --outcome)."}]},"few":{"value":[{"type":0,"value":"Beze změny: "},{"type":1,"value":"count"},{"type":0,"value":" závěry (jednotlivý ukáže --outcome)."}]},"many":{"value":[{"type":0,"value":"Beze změny: "},{"type":1,"value":"count"},{"type":0,"value":" závěru (jednotlivý ukáže --outcome)."}]},"other":{"value":[{"type":0,"value":"Beze změny: "},{"type":1,"value":"count"},{"type":0,"value":" závěrů (jednotlivý ukáže --outcome)."}]}},"offset":0,"pluralType":"cardinal"}],
  },
  en: {
    varied: [{"type":0,"value":"If it were otherwise: "},{"type":1,"value":"names"}],
    values: "With",
    whyNoCase: "Combinations that are no case",
    nothingDiffers: "No answer differs.",
    boundaries: "Where values begin",
    columns: "Columns",
    first: [{"type":0,"value":"at the start: "},{"type":1,"value":"facts"}],
    span: [{"type":1,"value":"from"},{"type":0,"value":" to "},{"type":1,"value":"to"}],
    same: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"The same throughout: "},{"type":1,"value":"count"},{"type":0,"value":" outcome (--outcome shows one)."}]},"other":{"value":[{"type":0,"value":"The same throughout: "},{"type":1,"value":"count"},{"type":0,"value":" outcomes (--outcome shows one)."}]}},"offset":0,"pluralType":"cardinal"}],
  },
};
