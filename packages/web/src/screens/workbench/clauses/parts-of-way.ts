import type { ClauseStatement } from "./statement.ts";
import { statementsIn, type Term } from "./terms.ts";

/** Where a term stands in the sentence. */
export const PARTS = ["who", "if", "unless"] as const;
export type Part = (typeof PARTS)[number];

/** Where a term stands: whom it is about, on what else it depends, or what excepts it. */
export function partOf(term: Term): Part {
  if (term.kind === "unless") return "unless";
  const statements = statementsIn(term);
  return statements.length > 0 && statements.every(isAboutActor) ? "who" : "if";
}

/** Whether a statement is about the person who acted and what that person did. */
export function isAboutActor(statement: ClauseStatement): boolean {
  const id = statement.kind === "named" ? statement.condition : statement.subject;
  return id === "act.conduct" || id.startsWith("actor.") || id.startsWith("conduct.");
}
