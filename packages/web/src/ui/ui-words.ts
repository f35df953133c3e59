import { defineWords } from "../words/words.ts";

/** Words that every screen may use. */
export const uiWords = defineWords({
  cs: {
    close: "Zavřít",
    closeNotice: "Zavřít oznámení",
    opensNewWindow: "(otevře se v novém okně)",
    provisions: "Ustanovení",
    andMore_one: "a {count} další",
    andMore_few: "a {count} další",
    andMore_many: "a {count} dalšího",
    andMore_other: "a {count} dalších",
    undone: "Změna byla vrácena.",
    undoThis: "Vrátit zpět",
    byCode: "Podle zákona",
    byCommittee: "Podle zjištění Výboru",
    why: "Proč",
    yes: "ano",
    no: "ne",
    fault:
      "Tady se něco pokazilo na naší straně. Zadaný případ zůstal v tomto prohlížeči zachován.",
    reload: "Načíst znovu",
    computing: "Počítá se…",
  },
  en: {
    close: "Close",
    closeNotice: "Close the notice",
    opensNewWindow: "(opens in a new window)",
    provisions: "Provisions",
    andMore_one: "and {count} more",
    andMore_other: "and {count} more",
    undone: "The change was taken back.",
    undoThis: "Undo",
    byCode: "By the Code",
    byCommittee: "As the Committee observed it",
    why: "Why",
    yes: "yes",
    no: "no",
    fault: "Something went wrong on our side. The case you entered is kept in this browser.",
    reload: "Reload",
    computing: "Computing…",
  },
});
