import type { Condition, Rulebook } from "@cokdyby/engine";
import type { Leaf, NamedCondition } from "@cokdyby/engine/rulebook";
import { isOn } from "./figure-on.ts";

/** The leaves of a condition, those of every wording of the conditions that it names included. */
export function leavesOf(rulebook: Rulebook, condition: Condition): readonly Leaf[] {
  const opened = new Set<string>();
  const visit = (at: Condition): readonly Leaf[] => {
    if ("all" in at) return at.all.flatMap(visit);
    if ("any" in at) return at.any.flatMap(visit);
    if ("not" in at) return visit(at.not);
    if (!("condition" in at)) return [at];
    if (opened.has(at.condition)) return [];
    opened.add(at.condition);
    return wordingsOf(rulebook, at.condition).flatMap(({ when }) => visit(when));
  };
  return visit(condition);
}

/**
 * A condition with the wording that each named condition has on a day put in its place: two wordings
 * ask for the same when these are alike.
 */
export function spelledOut(rulebook: Rulebook, condition: Condition, day: string): unknown {
  if ("all" in condition) return { all: condition.all.map((at) => spelledOut(rulebook, at, day)) };
  if ("any" in condition) return { any: condition.any.map((at) => spelledOut(rulebook, at, day)) };
  if ("not" in condition) return { not: spelledOut(rulebook, condition.not, day) };
  if (!("condition" in condition)) return condition;
  const wording = wordingsOf(rulebook, condition.condition).find(({ inForce }) =>
    isOn(inForce, day),
  );
  return wording === undefined ? null : spelledOut(rulebook, wording.when, day);
}

function wordingsOf({ conditions }: Rulebook, id: string): NamedCondition["wordings"] {
  return conditions.find(({ condition }) => condition === id)?.wordings ?? [];
}
