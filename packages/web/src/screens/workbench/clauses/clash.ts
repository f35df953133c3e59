import type { Clause } from "./clause.ts";

/**
 * The clause before another one that changes the same: the same rule, or the same figure from the same day.
 *
 * @param index of the later one
 * @returns its index; nothing where there is none
 */
export function clashOf(clauses: readonly Clause[], index: number): number | undefined {
  const subject = subjectOf(clauses[index]);
  if (subject === undefined) return undefined;
  const first = clauses.findIndex((each) => subjectOf(each) === subject);
  return first < index ? first : undefined;
}

function subjectOf(clause: Clause | undefined): string | undefined {
  if (clause === undefined || clause.kind === "hand") return undefined;
  if (clause.kind === "figure") return `figure ${clause.figure} ${clause.from ?? ""}`;
  if (clause.kind === "repeal") return `old ${clause.rule}`;
  // a rule that the draft enacts itself may be taken up again, as the engine has it
  return `${clause.replaces ? "old" : "new"} ${clause.id}`;
}
