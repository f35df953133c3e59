import { READING } from "../rulebook/names.ts";
import type { Condition } from "../rulebook/rulebook.ts";
import type { SettledLiteral } from "./outcome-change.ts";
import type { Point } from "./points.ts";

/** The condition that holds where all of some literals hold, as rules are written. */
export function conditionOf(when: readonly SettledLiteral[]): Condition {
  return { all: when.map(literalCondition) };
}

function literalCondition(literal: SettledLiteral): Condition {
  if ("fact" in literal) {
    const { fact } = literal;
    return { any: literal.in.map((point) => pointCondition(fact, point)) };
  }
  if ("reading" in literal) {
    return { fact: READING + literal.reading, operator: "in", value: literal.in };
  }
  const holds = literal.is === "yes";
  if ("outcome" in literal) return { fact: literal.outcome, operator: "equal", value: holds };
  const named = { condition: literal.condition };
  return holds ? named : { not: named };
}

function pointCondition(fact: string, point: Point): Condition {
  if ("values" in point) {
    return { any: point.values.map((value) => ({ fact, operator: "equal", value })) };
  }
  return {
    all: [
      { fact, operator: "greaterThanInclusive", value: point.from },
      { fact, operator: "lessThanInclusive", value: point.to },
    ],
  };
}
