import type { Scalar } from "@cokdyby/engine";
import { type Expression, type Leaf, type Program, shortNames } from "./program.ts";

/** Sets bit `i` of `sets`, 32 to a word, for the i-th outcome where it holds. */
export type HandWritten = (input: Readonly<Record<string, Scalar>>, sets: Uint32Array) => void;

/**
 * What a person would write by hand for this one law: a plain function of an object with facts and `reading.<id>`
 * members, a constant for each condition and rule, plain comparisons. Here it is generated, which only the bench does.
 */
export function handWritten(program: Program): HandWritten {
  const names = shortNames(program);
  const text = (expression: Expression): string => {
    switch (expression.kind) {
      case "all":
        return `(${expression.parts.map(text).join(" && ")})`;
      case "any":
        return `(${expression.parts.map(text).join(" || ")})`;
      case "not":
        return `!${text(expression.part)}`;
      case "step":
        return names.get(expression.name) as string;
      case "constant":
        return String(expression.value);
      case "leaf":
        return leafText(expression);
    }
  };
  const lines = program.steps.map(
    ({ name, expression }) => `const ${names.get(name)} = ${text(expression)};`,
  );
  for (let word = 0; word * 32 < program.outcomes.length; word++) {
    const bits = program.outcomes
      .slice(word * 32, word * 32 + 32)
      .map((name, bit) => `(${names.get(name)} ? ${(1 << bit) >>> 0} : 0)`);
    lines.push(`sets[${word}] = ${bits.join(" | ")};`);
  }
  return new Function("input", "sets", lines.join("\n")) as HandWritten;
}

function leafText({ fact, operator, value }: Leaf): string {
  const given = `input[${JSON.stringify(fact)}]`;
  const listed = Array.isArray(value) ? value : [value];
  const among = (sign: string, join: string) =>
    `(${listed.map((each) => `${given} ${sign} ${JSON.stringify(each)}`).join(join)})`;
  switch (operator) {
    case "equal":
    case "in":
      return among("===", " || ");
    case "notEqual":
    case "notIn":
      return among("!==", " && ");
    default:
      return `${given} ${SIGNS[operator]} ${value}`;
  }
}

const SIGNS = {
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
} as const;
