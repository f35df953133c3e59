import { type Check, expectKnown } from "./check.ts";
import { checkCondition } from "./check-condition.ts";
import { member } from "./source-map.ts";

/** Checks the limits of what is a case: conditions on facts, pairs of dates, pairs of numbers. */
export function checkLimits(check: Check): void {
  for (const [index, { never }] of check.rulebook.limits.entries()) {
    checkCondition(check, never, member("/limits", index, "never"), "facts");
  }
  for (const [index, { first, then }] of check.rulebook.dateOrders.entries()) {
    const pointer = member("/dateOrders", index);
    expectType(check, first, "date", member(pointer, "first"));
    expectType(check, then, "date", member(pointer, "then"));
    expectTwo(check, first, then, member(pointer, "then"));
  }
  for (const [index, { fact, atMost }] of check.rulebook.atMosts.entries()) {
    const pointer = member("/atMosts", index);
    expectType(check, fact, "integer", member(pointer, "fact"));
    expectType(check, atMost, "integer", member(pointer, "atMost"));
    expectTwo(check, fact, atMost, member(pointer, "atMost"));
  }
}

function expectType(check: Check, id: string, type: "date" | "integer", pointer: string): void {
  if (!expectKnown(check, "facts", id, pointer)) return;
  const fact = check.names.facts.get(id);
  if (fact === undefined || fact.type === type) return;
  const detail = `\`${id}\` is no ${type === "date" ? "date" : "whole number"}`;
  check.report({ code: "LIMIT_MISFIT", detail }, pointer);
}

function expectTwo(check: Check, one: string, other: string, pointer: string): void {
  if (one !== other) return;
  const detail = `\`${one}\` is compared with itself; name two facts`;
  check.report({ code: "LIMIT_MISFIT", detail }, pointer);
}
