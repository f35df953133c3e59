import type { Scalar } from "@cokdyby/engine";
import { ZenEngine } from "@gorules/zen-engine";
import { type Expression, type Leaf, type Program, shortNames } from "./program.ts";

const SIGNS = {
  equal: "==",
  notEqual: "!=",
  in: "in",
  notIn: "not in",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
} as const;

/**
 * A decision of one expression node, a line for each step.
 *
 * @returns the outcomes that hold, by place, for data made by `renamed`
 */
export function zenEngine(
  program: Program,
): (data: Readonly<Record<string, Scalar>>) => Promise<readonly boolean[]> {
  const names = shortNames(program);
  const expressions = program.steps.map(({ name, expression }) => ({
    id: names.get(name),
    key: names.get(name),
    value: textOf(expression, program, names),
  }));
  const node = (id: string, type: string, content?: unknown) => ({
    id,
    name: id,
    type,
    position: { x: 0, y: 0 },
    ...(content === undefined ? {} : { content }),
  });
  const decision = new ZenEngine().createDecision(
    Buffer.from(
      JSON.stringify({
        nodes: [
          node("in", "inputNode"),
          node("law", "expressionNode", { expressions }),
          node("out", "outputNode"),
        ],
        edges: [
          { id: "a", sourceId: "in", targetId: "law", type: "edge" },
          { id: "b", sourceId: "law", targetId: "out", type: "edge" },
        ],
      }),
    ),
  );
  const outcomes = program.outcomes.map((name) => names.get(name) as string);
  return async (data) => {
    const { result } = await decision.evaluate(data);
    return outcomes.map((name) => (result as Record<string, boolean>)[name] as boolean);
  };
}

function textOf(
  expression: Expression,
  program: Program,
  names: ReadonlyMap<string, string>,
): string {
  const again = (part: Expression) => textOf(part, program, names);
  switch (expression.kind) {
    case "all":
      return `(${expression.parts.map(again).join(" and ")})`;
    case "any":
      return `(${expression.parts.map(again).join(" or ")})`;
    case "not":
      return `not (${again(expression.part)})`;
    case "step":
      return `$.${names.get(expression.name)}`;
    case "constant":
      return String(expression.value);
    case "leaf":
      return `(${leafOf(expression, program)})`;
  }
}

function leafOf({ fact, operator, value }: Leaf, { given }: Program): string {
  return `v${given.indexOf(fact)} ${SIGNS[operator]} ${JSON.stringify(value)}`;
}
