import type { Condition, Scalar } from "@cokdyby/engine";
import type { OperatorName } from "@cokdyby/engine/rulebook";

/** A property that the drafter wants to hold: "given this, the law must answer so". */
export interface OwnProperty {
  /** Unlike every other of the draft; letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly given: Condition | readonly Statement[];
  readonly expect: Condition | Statement;
  /** Both in YAML, as an earlier edition had them written: where it is not empty it counts, not they. */
  readonly text?: string;
}

/** What an earlier edition had for a condition. */
interface Statement {
  /** A fact or an outcome by its id, or a named condition by `condition:` and its id. */
  readonly subject: string;
  readonly operator: OperatorName;
  readonly value: Scalar;
}

/** What a property says, without its text; `given` may ask for nothing. */
export interface Conditions {
  readonly given: Condition;
  readonly expect: Condition;
}

export function conditionsOf({ given, expect }: Pick<OwnProperty, "given" | "expect">): Conditions {
  return {
    given: "length" in given ? { all: given.map(conditionOf) } : given,
    expect: "subject" in expect ? conditionOf(expect) : expect,
  };
}

/** The same as the engine takes it. */
export function askedConditions(property: Pick<OwnProperty, "given" | "expect">): Conditions {
  const { given, expect } = conditionsOf(property);
  const isEmpty = "all" in given && given.all.length === 0;
  // an empty list says nothing to the engine: what holds in every case stands for it
  return { given: isEmpty ? { any: [expect, { not: expect }] } : given, expect };
}

function conditionOf({ subject, operator, value }: Statement): Condition {
  const prefix = "condition:";
  if (!subject.startsWith(prefix)) return { fact: subject, operator, value };
  const named = { condition: subject.slice(prefix.length) };
  return value === true ? named : { not: named };
}

/** The next id that no property of the draft has. */
export function nextId(properties: readonly OwnProperty[]): string {
  const taken = new Set(properties.map(({ id }) => id));
  let number = properties.length + 1;
  while (taken.has(`own-${number}`)) number += 1;
  return `own-${number}`;
}
