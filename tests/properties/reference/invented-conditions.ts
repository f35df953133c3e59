/** Invented conditions: drawn as trees of plain numbers, built as conditions over what may be read. */
import type { Condition, Scalar } from "@cokdyby/engine";
import type { Leaf, OperatorName, Wording } from "@cokdyby/engine/rulebook";
import fc from "fast-check";
import { citesOf, number, pick, text } from "./invented-names.ts";

/** The day on which wordings change, and the one before it. */
const CHANGE = { before: "2014-12-31", after: "2015-01-01" };

export type Tree = LeafSketch | { all: Tree[] } | { any: Tree[] } | { not: Tree };
export interface LeafSketch {
  what: number;
  operator: number;
  value: number;
  others: number[];
  figure: number;
}

export const leafSketch: fc.Arbitrary<LeafSketch> = fc.record({
  what: fc.nat({ max: 59 }),
  operator: number,
  value: number,
  others: fc.array(number, { maxLength: 2 }),
  figure: number,
});

export const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => {
  const some = fc.array(tie("tree"), { minLength: 1, maxLength: 3 });
  return {
    tree: fc.oneof(
      { depthSize: "medium", withCrossShrink: true },
      leafSketch,
      fc.record({ all: some }),
      fc.record({ any: some }),
      fc.record({ not: tie("tree") }),
    ),
  };
}).tree;

/** `change` says whether something holds always, before the change, after it, or changes. */
export interface Dated<T> {
  change: number;
  what: T;
  later: T;
}

export function dated<T>(what: fc.Arbitrary<T>): fc.Arbitrary<Dated<T>> {
  return fc.record({ change: number, what, later: what });
}

/** Columns of the invented table that hold numbers. */
const COLUMNS = ["$.limit", "$.period", "$.half"] as const;

/** What a leaf can read: a fact, a reading, a parameter, an outcome, its row, or a named condition. */
export interface Readable {
  readonly id: string;
  readonly kind: "bool" | "option" | "integer" | "table" | "figure" | "named" | "outcome" | "row";
  readonly values: readonly Scalar[];
}

const EQUALITY = ["equal", "notEqual"] as const;
const CHOICE = ["equal", "in", "notEqual", "notIn"] as const;
const ORDER = ["greaterThanInclusive", "lessThan", "greaterThan", "lessThanInclusive"] as const;
const WHOLE = [...ORDER, ...CHOICE] as const;

export function buildCondition(tree: Tree, scope: readonly Readable[]): Condition {
  if ("all" in tree) return { all: tree.all.map((each) => buildCondition(each, scope)) };
  if ("any" in tree) return { any: tree.any.map((each) => buildCondition(each, scope)) };
  if ("not" in tree) return { not: buildCondition(tree.not, scope) };
  return buildLeaf(tree, scope);
}

export function buildLeaf(sketch: LeafSketch, scope: readonly Readable[]): Condition {
  const { id, kind, values } = pick(scope, sketch.what);
  const leaf = (operator: OperatorName, among: readonly Scalar[], path?: string): Leaf => {
    const listed = [sketch.value, ...sketch.others].map((each) => pick(among, each));
    const isList = operator === "in" || operator === "notIn";
    const value = isList ? [...new Set(listed)] : pick(among, sketch.value);
    return { fact: id, operator, value, ...(path === undefined ? {} : { path }) };
  };
  const column = pick(COLUMNS, sketch.value);
  const against = (plain: Leaf): Leaf => {
    const figures = scope.filter((each) => each.kind === "figure" || each.kind === "row");
    if (figures.length === 0 || sketch.figure < 6 || Array.isArray(plain.value)) return plain;
    const { id, kind } = pick(figures, sketch.figure);
    return { ...plain, value: kind === "row" ? { fact: id, path: column } : { fact: id } };
  };
  switch (kind) {
    case "bool":
      return leaf(pick(EQUALITY, sketch.operator), values);
    case "outcome":
      return leaf("equal", values);
    case "option":
      return leaf(pick(CHOICE, sketch.operator), values);
    case "integer":
      return against(leaf(pick(WHOLE, sketch.operator), values));
    case "figure":
      return against(leaf(pick(ORDER, sketch.operator), values));
    case "table":
      if (sketch.figure % 2 === 1) return leaf(pick(CHOICE, sketch.operator), values);
      return against(leaf(pick(ORDER, sketch.operator), [2, 1, 3], column));
    case "row":
      return against(leaf(pick(ORDER, sketch.operator), values, column));
    case "named":
      return { condition: id };
  }
}

/** What holds when. */
export function spans<T>({ change, what, later }: Dated<T>) {
  const always = { span: { from: "2010-01-01" }, what };
  const before = { span: { from: "2010-01-01", to: CHANGE.before }, what };
  const after = { span: { from: CHANGE.after }, what: later };
  return [[before, after], [after], [before]][change - 1] ?? [always];
}

export function wordings(sketch: Dated<Tree>, scope: readonly Readable[], at = "§ 1"): Wording[] {
  return spans(sketch).map(
    ({ span, what }): Wording => ({
      inForce: span,
      cites: [citesOf(at)],
      says: text,
      checked: "read",
      when: buildCondition(what, scope),
    }),
  );
}

/** The first leaf of a tree, for where a single one is wanted. */
export function firstLeaf(tree: Tree): LeafSketch {
  if ("not" in tree) return firstLeaf(tree.not);
  const parts = "all" in tree ? tree.all : "any" in tree ? tree.any : undefined;
  return parts === undefined ? (tree as LeafSketch) : firstLeaf(pick(parts, 0));
}

export function figure(id: string): Readable {
  return { id: `parameter.${id}`, kind: "figure", values: [2, 1, 3, 4, 0] };
}
