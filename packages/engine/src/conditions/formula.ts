import { derived } from "../derived.ts";
import { intersect, members, span, spans, type ValueSet, without } from "../facts/value-set.ts";
import type { FactInLaw, Law } from "../rulebook/law-on.ts";
import { PARAMETER, READING } from "../rulebook/names.ts";
import type { Condition, Leaf, OperatorName, Scalar } from "../rulebook/rulebook.ts";
import { columnAt, expandRowLeaf } from "./row-leaf.ts";

/**
 * A condition as one wording of the law reads it: figures are put in, and each leaf on a fact or a
 * reading is the set of values for which it holds. A variable is a fact id or `reading.<id>`.
 */
export type Formula =
  | { readonly kind: "constant"; readonly value: boolean }
  | {
      readonly kind: "test";
      readonly variable: string;
      readonly among: ValueSet;
      readonly leaf: Leaf;
    }
  | { readonly kind: "all" | "any"; readonly parts: readonly Formula[] }
  | { readonly kind: "not"; readonly part: Formula }
  | { readonly kind: "outcome" | "condition"; readonly id: string };

export { PARAMETER, READING };

/** The options of a reading, as a domain. */
export function readingDomain(law: Law, reading: string): ValueSet {
  const found = law.rulebook.readings.find((each) => each.reading === reading);
  return members((found?.options ?? []).map((each) => each.option));
}

/**
 * Reads a checked condition in one wording of the law; once for each condition and law.
 *
 * A figure that has no value on the date makes its leaf false.
 */
export function formulaOf(condition: Condition, law: Law): Formula {
  const formulas = derived(law, noFormulas);
  let formula = formulas.get(condition);
  if (formula === undefined) {
    formula = readFormula(condition, law);
    formulas.set(condition, formula);
  }
  return formula;
}

/** The conditions read so far. */
function noFormulas(_: Law): WeakMap<Condition, Formula> {
  return new WeakMap();
}

function readFormula(condition: Condition, law: Law): Formula {
  if ("all" in condition) return join("all", condition.all, law);
  if ("any" in condition) return join("any", condition.any, law);
  if ("not" in condition) return { kind: "not", part: formulaOf(condition.not, law) };
  if ("condition" in condition) {
    return law.conditions.has(condition.condition)
      ? { kind: "condition", id: condition.condition }
      : { kind: "constant", value: false };
  }
  const spelt = expandRowLeaf(condition, law);
  return spelt === condition ? leafFormula(condition, law) : formulaOf(spelt, law);
}

function join(kind: "all" | "any", parts: readonly Condition[], law: Law): Formula {
  return { kind, parts: parts.map((part) => formulaOf(part, law)) };
}

function leafFormula(leaf: Leaf, law: Law): Formula {
  const value = operandOf(leaf, law);
  if (value === undefined) return { kind: "constant", value: false };
  if (leaf.fact.startsWith(PARAMETER)) {
    const figure = law.parameters.get(leaf.fact.slice(PARAMETER.length));
    if (figure === undefined) return { kind: "constant", value: false };
    return { kind: "constant", value: compare(leaf.operator, figure, value) };
  }
  if (leaf.fact.startsWith(READING)) {
    const domain = readingDomain(law, leaf.fact.slice(READING.length));
    return { kind: "test", variable: leaf.fact, among: among(leaf.operator, value, domain), leaf };
  }
  const fact = law.facts.get(leaf.fact);
  if (fact?.domain !== undefined) {
    const holds =
      leaf.path === undefined
        ? among(leaf.operator, value, fact.domain)
        : rowsAmong(leaf, leaf.path, value, fact);
    return { kind: "test", variable: leaf.fact, among: holds, leaf };
  }
  const outcome: Formula = { kind: "outcome", id: leaf.fact };
  const positive = compare(leaf.operator, true, value);
  return positive ? outcome : { kind: "not", part: outcome };
}

function operandOf(leaf: Leaf, law: Law): Scalar | readonly Scalar[] | undefined {
  if (typeof leaf.value !== "object" || !("fact" in leaf.value)) return leaf.value;
  return law.parameters.get(leaf.value.fact.slice(PARAMETER.length));
}

/** Whether the operator holds between two plain values; `in` and `notIn` take a list on the right. */
export function compare(
  operator: OperatorName,
  left: Scalar,
  right: Scalar | readonly Scalar[],
): boolean {
  switch (operator) {
    case "equal":
      return left === right;
    case "notEqual":
      return left !== right;
    case "in":
      return Array.isArray(right) && right.includes(left);
    case "notIn":
      return Array.isArray(right) && !right.includes(left);
    case "lessThan":
      return (left as number) < (right as number);
    case "lessThanInclusive":
      return (left as number) <= (right as number);
    case "greaterThan":
      return (left as number) > (right as number);
    case "greaterThanInclusive":
      return (left as number) >= (right as number);
  }
}

/** The values of a domain for which the operator holds against a value. */
function among(
  operator: OperatorName,
  value: Scalar | readonly Scalar[],
  domain: ValueSet,
): ValueSet {
  if (domain.kind === "members") {
    return members([...domain.members].filter((each) => compare(operator, each, value)));
  }
  if (operator === "in" || operator === "notIn") {
    const listed = spans((value as readonly number[]).map((each) => [each, each] as const));
    return operator === "in" ? intersect(domain, listed) : without(domain, listed);
  }
  if (operator === "notEqual") return without(domain, span(value as number, value as number));
  return intersect(domain, spanOf(operator, value as number));
}

function spanOf(operator: OperatorName, figure: number): ValueSet {
  switch (operator) {
    case "lessThan":
      return span(Number.MIN_SAFE_INTEGER, Math.ceil(figure) - 1);
    case "lessThanInclusive":
      return span(Number.MIN_SAFE_INTEGER, figure);
    case "greaterThan":
      return span(Math.floor(figure) + 1, Number.MAX_SAFE_INTEGER);
    case "greaterThanInclusive":
      return span(figure, Number.MAX_SAFE_INTEGER);
    default:
      return span(figure, figure);
  }
}

function rowsAmong(
  leaf: Leaf,
  path: string,
  value: Scalar | readonly Scalar[],
  fact: FactInLaw,
): ValueSet {
  const column = columnAt(path);
  const holding: string[] = [];
  for (const [option, row] of fact.rows ?? []) {
    const figure = row.figures[column];
    if (figure !== undefined && compare(leaf.operator, figure, value)) holding.push(option);
  }
  return members(holding);
}
