import { type Check, expectKnown } from "./check.ts";
import { checkCondition } from "./check-condition.ts";
import { type Domain, domainOf, misfit } from "./domain.ts";
import { member } from "./places.ts";
import type { Derivation } from "./rulebook.ts";

/** Checks derivations: which facts they lead from and to, and whether the types meet. */
export function checkDerivations(check: Check): void {
  for (const [index, derivation] of check.rulebook.derivations.entries()) {
    const pointer = member("/derivations", index);
    if (!expectKnown(check, "facts", derivation.fact, member(pointer, "fact"))) continue;
    if ("completedYears" in derivation) {
      checkYears(check, derivation, pointer);
      continue;
    }
    checkCondition(check, derivation.when, member(pointer, "when"), "facts");
    if ("equals" in derivation) checkEquals(check, derivation.fact, derivation.equals, pointer);
    else {
      const domain = domainOfId(check, derivation.fact);
      const complaint = domain && misfit(derivation.is, domain, derivation.fact);
      if (complaint !== undefined) check.report(complaint, member(pointer, "is"));
    }
  }
}

function domainOfId(check: Check, id: string): Domain | undefined {
  const fact = check.names.facts.get(id);
  return fact && domainOf(fact, check.names);
}

function checkYears(
  check: Check,
  derivation: Extract<Derivation, { completedYears: unknown }>,
  pointer: string,
): void {
  const { fact, completedYears } = derivation;
  if (check.names.facts.get(fact)?.type !== "integer") {
    const detail = `completed years are a whole number, and \`${fact}\` is of another type`;
    check.report({ code: "DERIVATION_MISFIT", detail }, member(pointer, "fact"));
  }
  for (const key of ["from", "to"] as const) {
    expectDate(
      check,
      completedYears[key],
      member(pointer, "completedYears", key),
      "DERIVATION_MISFIT",
    );
  }
}

function checkEquals(check: Check, fact: string, other: string, pointer: string): void {
  const at = member(pointer, "equals");
  if (!expectKnown(check, "facts", other, at)) return;
  checkUntangled(check, fact, other, at);
  const [one, two] = [domainOfId(check, fact), domainOfId(check, other)];
  if (one === undefined || two === undefined || sameDomain(one, two)) return;
  const detail = `\`${fact}\` and \`${other}\` differ in type, range or options, so neither can give the other`;
  check.report({ code: "DERIVATION_MISFIT", detail }, at);
}

/** One fact may be the same as one other: chains and groups of facts would need rules of their own. */
function checkUntangled(check: Check, fact: string, other: string, at: string): void {
  const pairs = check.rulebook.derivations.filter((each) => "equals" in each);
  for (const id of new Set([fact, other])) {
    if (pairs.filter((pair) => pair.fact === id || pair.equals === id).length < 2) continue;
    const detail = `\`${id}\` is made the same as more than one other fact; a fact may be so in one derivation only`;
    check.report({ code: "DERIVATION_MISFIT", detail }, at);
  }
}

function sameDomain(a: Domain, b: Domain): boolean {
  if (a.kind === "options" && b.kind === "options") {
    return (
      a.options.length === b.options.length && a.options.every((each) => b.options.includes(each))
    );
  }
  if (a.kind === "whole" && b.kind === "whole") return a.min === b.min && a.max === b.max;
  return a.kind === b.kind;
}

function expectDate(
  check: Check,
  id: string,
  pointer: string,
  code: "DERIVATION_MISFIT" | "LIMIT_MISFIT",
): void {
  if (!expectKnown(check, "facts", id, pointer)) return;
  if (check.names.facts.get(id)?.type === "date") return;
  check.report({ code, detail: `\`${id}\` is no date` }, pointer);
}

/** Checks the limits of what is a case: conditions on facts, and pairs of dates. */
export function checkLimits(check: Check): void {
  for (const [index, { never }] of check.rulebook.limits.entries()) {
    checkCondition(check, never, member("/limits", index, "never"), "facts");
  }
  for (const [index, { first, then }] of check.rulebook.dateOrders.entries()) {
    const pointer = member("/dateOrders", index);
    expectDate(check, first, member(pointer, "first"), "LIMIT_MISFIT");
    expectDate(check, then, member(pointer, "then"), "LIMIT_MISFIT");
    if (first !== then) continue;
    const detail = `\`${first}\` is compared with itself; name two dates`;
    check.report({ code: "LIMIT_MISFIT", detail }, member(pointer, "then"));
  }
}
