import { derived } from "../derived.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { Condition, Leaf } from "../rulebook/rulebook.ts";

/**
 * Spells out a leaf that reads a column of the row applying to an outcome, on either side: the outcome
 * holds, and some row applies whose figure compares so. Any other leaf comes back as it is.
 */
export function expandRowLeaf(leaf: Leaf, law: Law): Condition {
  const read = columnRead(leaf, law);
  if (read === undefined) return leaf;
  const expansions = derived(law, noExpansions);
  let expanded = expansions.get(leaf);
  if (expanded === undefined) {
    expanded = expansionOf(leaf, read, law);
    expansions.set(leaf, expanded);
  }
  return expanded;
}

/** The leaves spelled out so far. */
function noExpansions(_: Law): WeakMap<Leaf, Condition> {
  return new WeakMap();
}

/** The same in every part of a condition; what has nothing to spell out comes back as it is. */
export function expandRowLeaves(condition: Condition, law: Law): Condition {
  if ("all" in condition) {
    const all = condition.all.map((part) => expandRowLeaves(part, law));
    return all.every((part, at) => part === condition.all[at]) ? condition : { all };
  }
  if ("any" in condition) {
    const any = condition.any.map((part) => expandRowLeaves(part, law));
    return any.every((part, at) => part === condition.any[at]) ? condition : { any };
  }
  if ("not" in condition) {
    const not = expandRowLeaves(condition.not, law);
    return not === condition.not ? condition : { not };
  }
  if ("condition" in condition) return condition;
  const expanded = expandRowLeaf(condition, law);
  // columns of two rows are spelled out one after the other
  return expanded === condition ? condition : expandRowLeaves(expanded, law);
}

interface ColumnRead {
  readonly outcome: string;
  readonly column: string;
  readonly side: "left" | "right";
}

function columnRead({ fact, path, value }: Leaf, law: Law): ColumnRead | undefined {
  if (path !== undefined && !law.facts.has(fact)) {
    return { outcome: fact, column: columnAt(path), side: "left" };
  }
  if (typeof value !== "object" || !("fact" in value) || value.path === undefined) return undefined;
  return { outcome: value.fact, column: columnAt(value.path), side: "right" };
}

/** The column that a path names. */
export function columnAt(path: string): string {
  return path.replace(/^\$\./, "");
}

function expansionOf(leaf: Leaf, { outcome, column, side }: ColumnRead, law: Law): Condition {
  const { operator, value } = leaf;
  const rows = (law.rows.get(outcome)?.choices ?? []).map(({ row, condition }): Condition => {
    const figure = `parameter.${column}.${row}`;
    const compared: Leaf =
      side === "left" ? { fact: figure, operator, value } : { ...leaf, value: { fact: figure } };
    return condition === undefined ? compared : { all: [{ condition }, compared] };
  });
  const holds: Leaf = { fact: outcome, operator: "equal", value: true };
  return { all: [holds, { any: rows }] };
}
