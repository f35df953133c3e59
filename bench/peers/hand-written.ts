import type { BatchLaw, Law, Scalar } from "@cokdyby/engine";
import { type Expression, holds, type Leaf, type Program, shortNames } from "./program.ts";

/**
 * What a person would write by hand for this one law: a plain function, a constant for each condition
 * and rule, plain comparisons. Here it is generated, which only the bench does.
 */
export type HandWritten<Input> = (input: Input, at: number, sets: Uint32Array, to: number) => void;

/** On an object with facts and `reading.<id>` members. */
export function onObject(program: Program): HandWritten<Readonly<Record<string, Scalar>>> {
  return written(program, (leaf) => {
    const value = `input[${JSON.stringify(leaf.fact)}]`;
    const listed = Array.isArray(leaf.value) ? leaf.value : [leaf.value];
    const among = (sign: string, join: string) =>
      `(${listed.map((each) => `${value} ${sign} ${JSON.stringify(each)}`).join(join)})`;
    switch (leaf.operator) {
      case "equal":
      case "in":
        return among("===", " || ");
      case "notEqual":
      case "notIn":
        return among("!==", " && ");
      default:
        return `${value} ${SIGNS[leaf.operator]} ${leaf.value}`;
    }
  });
}

const SIGNS = {
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
} as const;

/** On an encoded row. */
export function onRow(program: Program, law: Law, batch: BatchLaw): HandWritten<Uint8Array> {
  const columns = new Map(
    batch.columns.map((column) => [
      column.kind === "fact" ? column.id : `reading.${column.id}`,
      column,
    ]),
  );
  return written(program, (leaf) => {
    const column = columns.get(leaf.fact);
    if (column === undefined) throw new Error(`no column for ${leaf.fact}`);
    const codes = new Set(
      valuesOf(law, leaf)
        .filter((value) => holds(leaf.operator, value, leaf.value))
        .map((value) => column.codeOf(value)),
    );
    const all = Array.from({ length: column.classes }, (_, code) => code);
    const inside = all.filter((code) => codes.has(code));
    const outside = all.filter((code) => !codes.has(code));
    if (inside.length === 0) return "false";
    if (outside.length === 0) return "true";
    const byte = `input[at + ${column.place}]`;
    return outside.length < inside.length
      ? `(${outside.map((code) => `${byte} !== ${code}`).join(" && ")})`
      : `(${inside.map((code) => `${byte} === ${code}`).join(" || ")})`;
  });
}

function valuesOf(law: Law, leaf: Leaf): Scalar[] {
  const domain = law.facts.get(leaf.fact)?.domain;
  if (domain === undefined) {
    const reading = law.rulebook.readings.find((each) => `reading.${each.reading}` === leaf.fact);
    return reading?.options.map(({ option }) => option) ?? [];
  }
  if (domain.kind === "members") return [...domain.members];
  return domain.spans.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
}

function written<Input>(program: Program, leaf: (leaf: Leaf) => string): HandWritten<Input> {
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
        return leaf(expression);
    }
  };
  const lines = program.steps.map(
    ({ name, expression }) => `const ${names.get(name)} = ${text(expression)};`,
  );
  for (let word = 0; word * 32 < program.outcomes.length; word++) {
    const bits = program.outcomes
      .slice(word * 32, word * 32 + 32)
      .map((name, bit) => `(${names.get(name)} ? ${(1 << bit) >>> 0} : 0)`);
    lines.push(`sets[to + ${word}] = ${bits.join(" | ")};`);
  }
  return new Function("input", "at", "sets", "to", lines.join("\n")) as HandWritten<Input>;
}
