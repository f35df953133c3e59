import type { Law, Scalar } from "@cokdyby/engine";
import { type ExportedCondition, exportRules } from "@cokdyby/engine/export";

type Operator = Extract<ExportedCondition, { fact: string }>["operator"];

/** A condition with its figures put in. */
export type Expression =
  | { readonly kind: "all" | "any"; readonly parts: readonly Expression[] }
  | { readonly kind: "not"; readonly part: Expression }
  | { readonly kind: "step"; readonly name: string }
  | { readonly kind: "constant"; readonly value: boolean }
  | Leaf;

export interface Leaf {
  readonly kind: "leaf";
  /** A fact, or `reading.<id>`. */
  readonly fact: string;
  readonly operator: Operator;
  readonly value: Scalar | readonly Scalar[];
}

/** One wording of the law as steps, each of which reads the given values and earlier steps. */
export interface Program {
  readonly given: readonly string[];
  readonly steps: readonly { readonly name: string; readonly expression: Expression }[];
  /** The step of each outcome, in rulebook order. */
  readonly outcomes: readonly string[];
}

/** What all peers are made from: the law's own export for json-rules-engine, steps in order. */
export function programOf(law: Law): Program {
  const { conditions, facts, given } = exportRules(law);
  const steps: { name: string; expression: Expression }[] = [];
  const placed = new Set<string>();

  const read = (condition: ExportedCondition): Expression => {
    if ("all" in condition) return { kind: "all", parts: condition.all.map(read) };
    if ("any" in condition) return { kind: "any", parts: condition.any.map(read) };
    if ("not" in condition) return { kind: "not", part: read(condition.not) };
    if ("condition" in condition) {
      place(condition.condition);
      return { kind: "step", name: condition.condition };
    }
    const { fact, operator } = condition;
    const operand = condition.value;
    const value = typeof operand === "object" && "fact" in operand ? facts[operand.fact] : operand;
    if (value === undefined) throw new Error(`a leaf on ${fact} compares with nothing`);
    const figure = facts[fact];
    return figure === undefined
      ? { kind: "leaf", fact, operator, value }
      : { kind: "constant", value: holds(operator, figure, value) };
  };
  const place = (name: string) => {
    if (placed.has(name)) return;
    placed.add(name);
    const expression = read(conditions[name] as ExportedCondition);
    steps.push({ name, expression });
  };

  const outcomes = law.rulebook.outcomes.map(({ outcome }) => `outcome:${outcome}`);
  for (const name of outcomes) place(name);
  return { given, steps, outcomes };
}

/** Whether an operator holds between two plain values. */
export function holds(
  operator: Operator,
  left: Scalar,
  right: Scalar | readonly Scalar[],
): boolean {
  const listed = Array.isArray(right) ? (right as readonly Scalar[]) : [right as Scalar];
  switch (operator) {
    case "equal":
      return left === right;
    case "notEqual":
      return left !== right;
    case "in":
      return listed.includes(left);
    case "notIn":
      return !listed.includes(left);
    case "lessThan":
      return left < (right as Scalar);
    case "lessThanInclusive":
      return left <= (right as Scalar);
    case "greaterThan":
      return left > (right as Scalar);
    case "greaterThanInclusive":
      return left >= (right as Scalar);
  }
}

/** A name that every language takes for a step, by its place. */
export function shortNames(program: Program): ReadonlyMap<string, string> {
  return new Map(program.steps.map(({ name }, index) => [name, `s${index}`]));
}
