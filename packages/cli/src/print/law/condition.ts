import type { Condition, Scalar } from "@cokdyby/engine";
import type { Operand, OperatorName } from "@cokdyby/engine/rulebook";
import { paragraph } from "../page.ts";
import type { Telling } from "../telling.ts";

const SIGNS: Readonly<Record<OperatorName, string>> = {
  equal: "=",
  notEqual: "≠",
  in: "=",
  notIn: "≠",
  lessThan: "<",
  lessThanInclusive: "≤",
  greaterThan: ">",
  greaterThanInclusive: "≥",
};

/** A condition in lines, what stands in another one indented under it. */
export function conditionLines(telling: Telling, condition: Condition, indent = ""): string[] {
  const { condition: words } = telling.words;
  const under = (parts: readonly Condition[]) =>
    parts.flatMap((part) => conditionLines(telling, part, `${indent}  `));
  if ("all" in condition) return [`${indent}${words("all")}`, ...under(condition.all)];
  if ("any" in condition) return [`${indent}${words("any")}`, ...under(condition.any)];
  if ("not" in condition) return [`${indent}${words("not")}`, ...under([condition.not])];
  if ("condition" in condition) return [`${indent}${namedTitle(telling, condition.condition)}`];
  const { fact, operator, value, path } = condition;
  const column = path === undefined ? "" : ` (${path.replace(/^\$\./, "")})`;
  const right = operandWords(telling, fact, value);
  return [`${indent}${subject(telling, fact)}${column} ${SIGNS[operator]} ${right}`];
}

/** {@link conditionLines} as paragraphs. */
export function conditionText(telling: Telling, condition: Condition, indent: string): string {
  return conditionLines(telling, condition)
    .map((each) => {
      const [more = ""] = /^ */.exec(each) ?? [];
      return paragraph(telling.page, each, `${indent}${more}`);
    })
    .join("");
}

function namedTitle({ rulebook, say }: Telling, id: string): string {
  const named = rulebook.conditions.find((each) => each.condition === id);
  return `${say(named?.title)} [${id}]`;
}

/** What a leaf is about: a fact, a reading, a figure or an outcome. */
function subject(telling: Telling, id: string): string {
  if (id.startsWith("reading.")) return telling.reading(id.slice("reading.".length));
  if (id.startsWith("parameter.")) return figure(telling, id.slice("parameter.".length));
  const isOutcome = telling.rulebook.outcomes.some(({ outcome }) => outcome === id);
  return isOutcome ? telling.outcome(id) : telling.fact(id);
}

function figure({ rulebook, say }: Telling, id: string): string {
  const parameter = rulebook.parameters.find((each) => each.parameter === id);
  if (parameter !== undefined) return say(parameter.label);
  for (const table of rulebook.tables) {
    const column = table.columns.find((each) => id.startsWith(`${each.column}.`));
    const row = table.rows.find((each) => id === `${column?.column}.${each.row}`);
    if (column !== undefined && row !== undefined) return `${say(column.label)}, ${say(row.label)}`;
  }
  return id;
}

function operandWords(telling: Telling, id: string, operand: Operand): string {
  if (Array.isArray(operand)) {
    const values: readonly Scalar[] = operand;
    return values
      .map((each) => valueWords(telling, id, each))
      .join(` ${telling.words.condition("or")} `);
  }
  if (typeof operand === "object") return subject(telling, (operand as { fact: string }).fact);
  return valueWords(telling, id, operand);
}

/** A value as it is called where `id` takes it; a number as the rule writes it. */
export function valueWords(telling: Telling, id: string, value: Scalar): string {
  if (typeof value === "number") return String(value);
  if (id.startsWith("reading.")) return telling.option(id.slice("reading.".length), String(value));
  return telling.value(id, value);
}
