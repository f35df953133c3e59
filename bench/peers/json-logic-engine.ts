import type { Scalar } from "@cokdyby/engine";
import { LogicEngine } from "json-logic-engine";
import { type Expression, type Leaf, type Program, shortNames } from "./program.ts";

const SIGNS = {
  equal: "===",
  notEqual: "!==",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
} as const;

/**
 * JSON Logic, compiled: one function for each step, in order. A step leaves its answer in the data,
 * since the language has no names for parts of a rule.
 *
 * @returns the outcomes that hold, by place, for data made by {@link renamed}
 */
export function jsonLogicEngine(
  program: Program,
): (data: Record<string, Scalar>) => readonly boolean[] {
  const engine = new LogicEngine();
  const names = shortNames(program);
  const steps = program.steps.map(({ name, expression }) => ({
    name: names.get(name) as string,
    run: engine.build(logicOf(expression, program, names) as object) as (data: unknown) => boolean,
  }));
  const outcomes = program.outcomes.map((name) => names.get(name) as string);
  return (data) => {
    for (const { name, run } of steps) data[name] = run(data);
    return outcomes.map((name) => data[name] as boolean);
  };
}

/** Facts under names without dots, which the language would take for paths. */
export function renamed(
  { given }: Program,
  facts: Readonly<Record<string, Scalar>>,
): Record<string, Scalar> {
  return Object.fromEntries(
    given.flatMap((id, index) => (facts[id] === undefined ? [] : [[`v${index}`, facts[id]]])),
  ) as Record<string, Scalar>;
}

function logicOf(
  expression: Expression,
  program: Program,
  names: ReadonlyMap<string, string>,
): unknown {
  const again = (part: Expression) => logicOf(part, program, names);
  switch (expression.kind) {
    case "all":
      return { and: expression.parts.map(again) };
    case "any":
      return { or: expression.parts.map(again) };
    case "not":
      return { "!": [again(expression.part)] };
    case "step":
      return { var: names.get(expression.name) };
    case "constant":
      return expression.value;
    case "leaf":
      return leafOf(expression, program);
  }
}

function leafOf({ fact, operator, value }: Leaf, { given }: Program): unknown {
  const variable = { var: `v${given.indexOf(fact)}` };
  if (operator === "in") return { in: [variable, value] };
  if (operator === "notIn") return { "!": [{ in: [variable, value] }] };
  return { [SIGNS[operator]]: [variable, value] };
}
