import type { ClauseStatement } from "./statement.ts";
import { statementsIn, type Term } from "./terms.ts";

/** Where a term stands in the sentence of a clause. */
export const PARTS = ["who", "if", "unless"] as const;
/** Where it stands in what a requirement expects. */
export const EXPECTED = ["holds", "fails"] as const;
export type Part = (typeof PARTS)[number] | (typeof EXPECTED)[number];

/** Whether a part says what must not be so. */
export function isDenied(part: Part): part is "unless" | "fails" {
  return part === "unless" || part === "fails";
}

/** Whether a term stands there: whom it is about, on what else it depends, or what excepts it. */
export function isIn(part: Part, term: Term): boolean {
  if (isDenied(part) || term.kind === "unless") return isDenied(part) && term.kind === "unless";
  if (part === "holds") return true;
  const statements = statementsIn(term);
  const isWho = statements.length > 0 && statements.every(isAboutActor);
  return isWho === (part === "who");
}

/** Whether a statement is about the person who acted and what that person did. */
export function isAboutActor(statement: ClauseStatement): boolean {
  const id = statement.kind === "named" ? statement.condition : statement.subject;
  return id === "act.conduct" || id.startsWith("actor.") || id.startsWith("conduct.");
}
