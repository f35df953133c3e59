// `pnpm words` writes this from catalogues/web/ui.cs.yaml and catalogues/web/ui.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface UiMessages {
  close: null;
  closeNotice: null;
  opensNewWindow: null;
  provisions: null;
  andMore: { count: number };
  undone: null;
  undoThis: null;
  leftOut: { facts: string | number };
  byCode: null;
  defaultDecides: null;
  defaultStands: { option: string | number };
  defaultElse: { option: string | number; status: string | number };
  rowsTitle: { count: number };
  rowYears: { count: number; shown: string | number };
  rowMonths: { count: number; shown: string | number };
  rowUpTo: { years: string | number };
  rowRange: { lower: string | number; years: string | number };
  rowJuvenile: { range: string | number };
  rowLimitation: { years: string | number };
  rowBarred: { date: string | number };
  byCommittee: null;
  day: null;
  month: null;
  year: null;
  dateImpossible: null;
  datePartial: null;
  why: null;
  yes: null;
  no: null;
  fault: null;
  reload: null;
  notFound: null;
  notFoundNote: null;
  toStart: null;
  presumedToday: null;
  presumedNever: null;
  computing: null;
}

export const uiWords: Catalogue<UiMessages> = {
  cs: {
    close: "Zavřít",
    closeNotice: "Zavřít oznámení",
    opensNewWindow: "(otevře se v novém okně)",
    provisions: "Ustanovení",
    andMore: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"a "},{"type":1,"value":"count"},{"type":0,"value":" další"}]},"few":{"value":[{"type":0,"value":"a "},{"type":1,"value":"count"},{"type":0,"value":" další"}]},"many":{"value":[{"type":0,"value":"a "},{"type":1,"value":"count"},{"type":0,"value":" dalšího"}]},"other":{"value":[{"type":0,"value":"a "},{"type":1,"value":"count"},{"type":0,"value":" dalších"}]}},"offset":0,"pluralType":"cardinal"}],
    undone: "Změna byla vrácena.",
    undoThis: "Vrátit změnu",
    leftOut: [{"type":0,"value":"Zároveň se vypouští, co by tomu odporovalo: "},{"type":1,"value":"facts"},{"type":0,"value":"."}],
    byCode: "Podle zákona",
    defaultDecides: "Rozhoduje výchozí výklad",
    defaultStands: [{"type":0,"value":"Jako výchozí platí „"},{"type":1,"value":"option"},{"type":0,"value":"“."}],
    defaultElse: [{"type":0,"value":"Kdyby platilo „"},{"type":1,"value":"option"},{"type":0,"value":"“, závěr by zněl: "},{"type":1,"value":"status"},{"type":0,"value":"."}],
    rowsTitle: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Trestní sazba"}]},"few":{"value":[{"type":0,"value":"Trestní sazby, které se mohou použít"}]},"many":{"value":[{"type":0,"value":"Trestní sazby, které se mohou použít"}]},"other":{"value":[{"type":0,"value":"Trestní sazby, které se mohou použít"}]}},"offset":0,"pluralType":"cardinal"}],
    rowYears: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"shown"},{"type":0,"value":" rok"}]},"few":{"value":[{"type":1,"value":"shown"},{"type":0,"value":" roky"}]},"many":{"value":[{"type":1,"value":"shown"},{"type":0,"value":" roku"}]},"other":{"value":[{"type":1,"value":"shown"},{"type":0,"value":" let"}]}},"offset":0,"pluralType":"cardinal"}],
    rowMonths: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"shown"},{"type":0,"value":" měsíc"}]},"few":{"value":[{"type":1,"value":"shown"},{"type":0,"value":" měsíce"}]},"many":{"value":[{"type":1,"value":"shown"},{"type":0,"value":" měsíce"}]},"other":{"value":[{"type":1,"value":"shown"},{"type":0,"value":" měsíců"}]}},"offset":0,"pluralType":"cardinal"}],
    rowUpTo: [{"type":0,"value":"až "},{"type":1,"value":"years"}],
    rowRange: [{"type":1,"value":"lower"},{"type":0,"value":" až "},{"type":1,"value":"years"}],
    rowJuvenile: [{"type":0,"value":"mladistvý: "},{"type":1,"value":"range"}],
    rowLimitation: [{"type":0,"value":"promlčecí doba "},{"type":1,"value":"years"}],
    rowBarred: [{"type":0,"value":"den promlčení: "},{"type":1,"value":"date"}],
    byCommittee: "Podle zjištění Výboru",
    day: "Den",
    month: "Měsíc",
    year: "Rok",
    dateImpossible: "Takový den v kalendáři není; zadejte ho třeba jako 20. 11. 2011.",
    datePartial: "Doplňte den, měsíc i rok.",
    why: "Proč",
    yes: "ano",
    no: "ne",
    fault: "Tady se něco pokazilo na naší straně. Zadaný případ zůstal v tomto prohlížeči zachován.",
    reload: "Načíst znovu",
    notFound: "Na této adrese nic není",
    notFoundNote: "Adresa je nejspíš neúplná nebo chybná.",
    toStart: "Přejít na případ",
    presumedToday: "dnešní den",
    presumedNever: "nenastalo",
    computing: "Počítá se…",
  },
  en: {
    close: "Close",
    closeNotice: "Close the notice",
    opensNewWindow: "(opens in a new window)",
    provisions: "Provisions",
    andMore: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"and "},{"type":1,"value":"count"},{"type":0,"value":" more"}]},"other":{"value":[{"type":0,"value":"and "},{"type":1,"value":"count"},{"type":0,"value":" more"}]}},"offset":0,"pluralType":"cardinal"}],
    undone: "The change was taken back.",
    undoThis: "Undo",
    leftOut: [{"type":0,"value":"This also leaves out what would contradict it: "},{"type":1,"value":"facts"},{"type":0,"value":"."}],
    byCode: "By the Code",
    defaultDecides: "A default decides",
    defaultStands: [{"type":0,"value":"It stands at “"},{"type":1,"value":"option"},{"type":0,"value":"” by default."}],
    defaultElse: [{"type":0,"value":"With “"},{"type":1,"value":"option"},{"type":0,"value":"” the answer would be: "},{"type":1,"value":"status"},{"type":0,"value":"."}],
    rowsTitle: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Range of imprisonment"}]},"other":{"value":[{"type":0,"value":"Ranges that may apply"}]}},"offset":0,"pluralType":"cardinal"}],
    rowYears: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"shown"},{"type":0,"value":" year"}]},"other":{"value":[{"type":1,"value":"shown"},{"type":0,"value":" years"}]}},"offset":0,"pluralType":"cardinal"}],
    rowMonths: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"shown"},{"type":0,"value":" month"}]},"other":{"value":[{"type":1,"value":"shown"},{"type":0,"value":" months"}]}},"offset":0,"pluralType":"cardinal"}],
    rowUpTo: [{"type":0,"value":"up to "},{"type":1,"value":"years"}],
    rowRange: [{"type":1,"value":"lower"},{"type":0,"value":" to "},{"type":1,"value":"years"}],
    rowJuvenile: [{"type":0,"value":"juvenile: "},{"type":1,"value":"range"}],
    rowLimitation: [{"type":0,"value":"limitation "},{"type":1,"value":"years"}],
    rowBarred: [{"type":0,"value":"barred from "},{"type":1,"value":"date"}],
    byCommittee: "As the Committee observed it",
    day: "Day",
    month: "Month",
    year: "Year",
    dateImpossible: "There is no such day; enter it like 20 11 2011.",
    datePartial: "Enter the day, the month and the year.",
    why: "Why",
    yes: "yes",
    no: "no",
    fault: "Something went wrong on our side. The case you entered is kept in this browser.",
    reload: "Reload",
    notFound: "There is nothing at this address",
    notFoundNote: "The address is probably incomplete or mistaken.",
    toStart: "Go to the case",
    presumedToday: "today",
    presumedNever: "it did not happen",
    computing: "Computing…",
  },
};
