import type { Condition, OperatorName, Scalar } from "@cokdyby/engine";

/** One statement of the small form: what a fact is, or whether an outcome or named condition holds. */
export interface Statement {
  /** A fact or an outcome by its id, or a named condition by {@link CONDITION} and its id. */
  readonly subject: string;
  readonly operator: OperatorName;
  readonly value: Scalar;
}

/** What begins the subject that is a named condition. */
export const CONDITION = "condition:";

/** A property that the drafter wants to hold: "given this, the law must answer so". */
export interface OwnProperty {
  /** Unlike every other of the draft; letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** All of them. */
  readonly given: readonly Statement[];
  readonly expect: Statement;
  /** The same in YAML, `given` and `expect`; where it is not empty it counts, not the form. */
  readonly text: string;
}

/** The condition that a statement means. */
export function conditionOf({ subject, operator, value }: Statement): Condition {
  if (!subject.startsWith(CONDITION)) return { fact: subject, operator, value };
  const named = { condition: subject.slice(CONDITION.length) };
  return value === true ? named : { not: named };
}

/** What the form says, as the engine takes it. */
export function formConditions({ given, expect }: Pick<OwnProperty, "given" | "expect">): {
  readonly given: Condition;
  readonly expect: Condition;
} {
  const expected = conditionOf(expect);
  // an empty list says nothing to the engine: what holds in every case stands for it
  const always = { any: [expected, { not: expected }] };
  return {
    given: given.length === 0 ? always : { all: given.map(conditionOf) },
    expect: expected,
  };
}

/** The next id that no property of the draft has. */
export function nextId(properties: readonly OwnProperty[]): string {
  const taken = new Set(properties.map(({ id }) => id));
  let number = properties.length + 1;
  while (taken.has(`own-${number}`)) number += 1;
  return `own-${number}`;
}
