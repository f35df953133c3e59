import type { Condition, Leaf, NamedCondition, Rulebook } from "@cokdyby/engine";
import { isOn } from "./figure-on.ts";

/**
 * The leaves of a condition, those of named conditions included.
 *
 * @param day whose wordings of named conditions count; every wording when left out
 */
export function leavesOf(rulebook: Rulebook, condition: Condition, day?: string): readonly Leaf[] {
  const opened = new Set<string>();
  const visit = (at: Condition): readonly Leaf[] => {
    if ("all" in at) return at.all.flatMap(visit);
    if ("any" in at) return at.any.flatMap(visit);
    if ("not" in at) return visit(at.not);
    if (!("condition" in at)) return [at];
    if (opened.has(at.condition)) return [];
    opened.add(at.condition);
    return wordingsOf(rulebook, at.condition, day).flatMap(({ when }) => visit(when));
  };
  return visit(condition);
}

/** Ids of the named conditions that a condition uses, directly. */
export function namedIn(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(namedIn);
  if ("any" in condition) return condition.any.flatMap(namedIn);
  if ("not" in condition) return namedIn(condition.not);
  return "condition" in condition ? [condition.condition] : [];
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
  const [wording] = wordingsOf(rulebook, condition.condition, day);
  return wording === undefined ? null : spelledOut(rulebook, wording.when, day);
}

function wordingsOf(rulebook: Rulebook, id: string, day: string | undefined) {
  const named: NamedCondition | undefined = rulebook.conditions.find(
    ({ condition }) => condition === id,
  );
  const wordings = named?.wordings ?? [];
  return day === undefined ? wordings : wordings.filter(({ inForce }) => isOn(inForce, day));
}
