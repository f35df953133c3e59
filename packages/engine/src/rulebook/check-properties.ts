import { type Check, expectKnown } from "./check.ts";
import { checkCitation } from "./check-citations.ts";
import { checkCondition } from "./check-condition.ts";
import type { Expectation } from "./rulebook.ts";
import { member } from "./source-map.ts";

/** Checks warnings: their dates, conditions and facts. */
export function checkWarnings(check: Check): void {
  for (const [index, warning] of check.rulebook.warnings.entries()) {
    const { on, when, unless } = warning;
    const pointer = member("/warnings", index);
    for (const [at, { from, to }] of (on ?? []).entries()) {
      if (from === undefined || to === undefined || from <= to) continue;
      const detail = `the span ends on ${to}, before it begins on ${from}`;
      check.report({ code: "SPAN_REVERSED", detail }, member(pointer, "on", at, "to"));
    }
    if (when !== undefined) checkCondition(check, when, member(pointer, "when"));
    if (unless !== undefined) checkCondition(check, unless, member(pointer, "unless"));
    for (const name of ["stated", "unlessStated"] as const) {
      for (const [at, fact] of (warning[name] ?? []).entries()) {
        expectKnown(check, "facts", fact, member(pointer, name, at));
      }
    }
  }
}

/** Checks properties: what is given, what is expected, the citation. */
export function checkProperties(check: Check): void {
  for (const [index, { given, expect, cites }] of check.rulebook.properties.entries()) {
    const pointer = member("/properties", index);
    checkCondition(check, given, member(pointer, "given"));
    checkExpectation(check, expect, member(pointer, "expect"));
    if (cites !== undefined) checkCitation(check, cites, member(pointer, "cites"));
  }
}

/** Checks what a property expects: a condition, or outcomes that certain facts leave unchanged. */
export function checkExpectation(check: Check, expect: Expectation, pointer: string): void {
  if (!("unchanged" in expect)) {
    checkCondition(check, expect, pointer);
    return;
  }
  for (const [index, outcome] of expect.unchanged.entries()) {
    expectKnown(check, "outcomes", outcome, member(pointer, "unchanged", index));
  }
  for (const [index, id] of expect.by.entries()) {
    const at = member(pointer, "by", index);
    if (!expectKnown(check, "facts", id, at)) continue;
    if (check.names.facts.get(id)?.type !== "date") continue;
    const detail = `\`${id}\` is a date, and no condition reads dates`;
    check.report({ code: "DATE_IN_CONDITION", detail }, at);
  }
}
