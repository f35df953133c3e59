import type { ImportAnswer } from "@cokdyby/rules/wordings";

/** Kinds of what may rest on a provision, in the order in which they are told. */
export const KINDS = [
  "rules",
  "facts",
  "cases",
  "items",
  "properties",
  "recommendations",
  "decisions",
  "others",
] as const satisfies readonly (keyof ImportAnswer["leavesAlone"])[];
