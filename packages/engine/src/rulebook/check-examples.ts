import { type Check, expectFits, expectKnown } from "./check.ts";
import { type Domain, domainOf, domainOfReading } from "./domain.ts";
import type { FactInput, Rule, RuleExample, Scalar } from "./rulebook.ts";
import { member } from "./source-map.ts";

/** Checks that the examples of a rule use facts, readings, options and outcomes that exist. Does not run them. */
export function checkExamples(check: Check, rule: Rule, pointer: string): void {
  for (const [index, example] of rule.examples.entries()) {
    checkExample(check, example, member(pointer, "examples", index));
  }
}

function checkExample(check: Check, example: RuleExample, pointer: string): void {
  const { earliest } = check.rulebook;
  if (example.on !== undefined && example.on < earliest) {
    const detail = `the rulebook knows no law before ${earliest}`;
    check.report({ code: "VALUE_OUT_OF_DOMAIN", detail }, member(pointer, "on"));
  }
  if (example.outcome !== undefined) {
    expectKnown(check, "outcomes", example.outcome, member(pointer, "outcome"));
  }
  for (const [fact, input] of Object.entries(example.facts)) {
    checkFactInput(check, fact, input, member(pointer, "facts", fact));
  }
  for (const [reading, option] of Object.entries(example.readings ?? {})) {
    checkChosenOption(check, reading, option, member(pointer, "readings", reading));
  }
  if (typeof example.presume !== "object") return;
  for (const [index, fact] of example.presume.entries()) {
    expectKnown(check, "facts", fact, member(pointer, "presume", index));
  }
}

function checkChosenOption(check: Check, id: string, option: string, pointer: string): void {
  if (!expectKnown(check, "readings", id, pointer) || option === "open") return;
  const reading = check.names.readings.get(id);
  expectFits(check, option, reading && domainOfReading(reading), id, pointer);
}

function checkFactInput(check: Check, id: string, input: FactInput, pointer: string): void {
  if (!expectKnown(check, "facts", id, pointer)) return;
  const fact = check.names.facts.get(id);
  const domain = fact && domainOf(fact, check.names);
  if (domain === undefined) return;
  if (typeof input !== "object") {
    expectFits(check, input, domain, id, pointer);
  } else if ("oneOf" in input) {
    for (const [index, value] of input.oneOf.entries()) {
      expectFits(check, value, domain, id, member(pointer, "oneOf", index));
    }
  } else {
    checkBounds(check, id, input, domain, pointer);
  }
}

function checkBounds(
  check: Check,
  id: string,
  bounds: Exclude<FactInput, Scalar | { readonly oneOf: readonly Scalar[] }>,
  domain: Domain,
  pointer: string,
): void {
  if (domain.kind !== "whole" && domain.kind !== "date") {
    const detail = `\`${id}\` has no order, so no { min, max }; use { oneOf }`;
    check.report({ code: "VALUE_WRONG_TYPE", detail }, pointer);
    return;
  }
  for (const key of ["min", "max"] as const) {
    const bound = bounds[key];
    if (bound !== undefined) expectFits(check, bound, domain, id, member(pointer, key));
  }
  const { min, max } = bounds;
  if (min === undefined || max === undefined || typeof min !== typeof max || min <= max) return;
  const detail = "`min` lies above `max`; swap them";
  check.report({ code: "SPAN_REVERSED", detail }, pointer);
}
