import { type Check, expectFits, expectKnown } from "./check.ts";
import { checkCondition } from "./check-condition.ts";
import { type Domain, domainOf } from "./domain.ts";
import { PARAMETER } from "./names.ts";
import type { DayExpression, Derivation, NumberExpression, Steps } from "./rulebook.ts";
import { member } from "./source-map.ts";

/** Checks derivations: which facts they lead from and to, and whether the types meet. */
export function checkDerivations(check: Check): void {
  for (const [index, derivation] of check.rulebook.derivations.entries()) {
    const pointer = member("/derivations", index);
    if (!expectKnown(check, "facts", derivation.fact, member(pointer, "fact"))) continue;
    if ("completedYears" in derivation) {
      expectType(check, derivation.fact, "integer", member(pointer, "fact"));
      for (const key of ["from", "to"] as const) {
        const at = member(pointer, "completedYears", key);
        expectInput(check, derivation.completedYears[key], "date", at);
      }
    } else if ("steps" in derivation) {
      checkSteps(check, derivation.fact, derivation.steps, member(pointer, "steps"));
    } else if ("number" in derivation) {
      checkWorkedOut(check, derivation, pointer);
    } else {
      checkCondition(check, derivation.when, member(pointer, "when"), "facts");
      if ("equals" in derivation) checkEquals(check, derivation.fact, derivation.equals, pointer);
      else {
        const domain = domainOfId(check, derivation.fact);
        expectFits(check, derivation.is, domain, derivation.fact, member(pointer, "is"));
      }
    }
  }
}

/** The last step counts that is reached, so the steps have to rise. */
function checkSteps(check: Check, fact: string, { of, from }: Steps, pointer: string): void {
  expectInput(check, of, "integer", member(pointer, "of"));
  const domain = domainOfId(check, fact);
  for (const [at, { least, is }] of from.entries()) {
    const place = member(pointer, "from", at);
    expectFits(check, is, domain, fact, member(place, "is"));
    if (typeof least === "object") {
      const isFigure = least.fact.startsWith(PARAMETER);
      if (isFigure) {
        expectKnown(
          check,
          "parameters",
          least.fact.slice(PARAMETER.length),
          member(place, "least"),
        );
      } else {
        const detail = "a step begins at a number or at a figure, { fact: parameter.<id> }";
        check.report({ code: "VALUE_WRONG_TYPE", detail }, member(place, "least"));
      }
      continue;
    }
    const before = from[at - 1]?.least;
    if (typeof before !== "number" || before < least) continue;
    const detail = `the step at ${least} comes after that at ${before}; let them rise`;
    check.report({ code: "DERIVATION_MISFIT", detail }, member(place, "least"));
  }
}

function checkWorkedOut(
  check: Check,
  { fact, number, needs = [], where }: Extract<Derivation, { number: unknown }>,
  pointer: string,
): void {
  expectType(check, fact, "integer", member(pointer, "fact"));
  for (const [at, id] of needs.entries()) {
    const place = member(pointer, "needs", at);
    if (expectKnown(check, "facts", id, place)) expectNoExceptions(check, id, place);
  }
  if (where !== undefined) {
    expectInput(check, where.fact, "integer", member(pointer, "where", "fact"));
  }
  const checkNumber = (at: NumberExpression, place: string): void => {
    if (typeof at === "number") return;
    if ("fact" in at) expectInput(check, at.fact, "integer", member(place, "fact"));
    else if ("completedYears" in at) {
      checkDay(at.completedYears.from, member(place, "completedYears", "from"));
      checkDay(at.completedYears.to, member(place, "completedYears", "to"));
    } else if ("lesser" in at) {
      for (const [i, each] of at.lesser.entries()) checkNumber(each, member(place, "lesser", i));
    } else if ("greater" in at) {
      for (const [i, each] of at.greater.entries()) checkNumber(each, member(place, "greater", i));
    } else {
      checkNumber(at.number, member(place, "number"));
      checkNumber(at.less, member(place, "less"));
    }
  };
  const checkDay = (at: DayExpression, place: string): void => {
    if (typeof at === "string") expectInput(check, at, "date", place);
    else if ("later" in at) {
      for (const [i, each] of at.later.entries()) checkDay(each, member(place, "later", i));
    } else if ("earlier" in at) {
      for (const [i, each] of at.earlier.entries()) checkDay(each, member(place, "earlier", i));
    } else if ("born" in at) {
      expectInput(check, at.born, "date", member(place, "born"));
      expectInput(check, at.aged, "integer", member(place, "aged"));
      checkDay(at.on, member(place, "on"));
    } else {
      checkDay(at.day, member(place, "day"));
      if ("minusDays" in at) checkNumber(at.minusDays, member(place, "minusDays"));
      else checkNumber(at.plusYears, member(place, "plusYears"));
    }
  };
  checkNumber(number, member(pointer, "number"));
}

/** Exceptions of a presumption are judged on what was worked out, so nothing is worked out from one that has some. */
function expectNoExceptions(check: Check, id: string, pointer: string): void {
  const presumed = check.names.facts.get(id)?.presumed;
  if ((presumed?.unless ?? presumed?.unlessCertain) === undefined) return;
  const detail = `a value is worked out from \`${id}\`, so its presumption may have no exception`;
  check.report({ code: "DERIVATION_MISFIT", detail }, pointer);
}

function expectInput(check: Check, id: string, type: "date" | "integer", pointer: string): void {
  expectType(check, id, type, pointer);
  expectNoExceptions(check, id, pointer);
}

function expectType(check: Check, id: string, type: "date" | "integer", pointer: string): void {
  if (!expectKnown(check, "facts", id, pointer)) return;
  const fact = check.names.facts.get(id);
  if (fact === undefined || fact.type === type) return;
  const detail =
    type === "date"
      ? `\`${id}\` is no date`
      : `what is worked out here is a whole number, and \`${id}\` is of another type`;
  check.report({ code: "DERIVATION_MISFIT", detail }, pointer);
}

function domainOfId(check: Check, id: string): Domain | undefined {
  const fact = check.names.facts.get(id);
  return fact && domainOf(fact, check.names);
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

/** One fact may follow one other, and that one another: branches and rings would need rules of their own. */
function checkUntangled(check: Check, fact: string, other: string, at: string): void {
  const pairs = check.rulebook.derivations.filter((each) => "equals" in each);
  const misfit = (detail: string) => check.report({ code: "DERIVATION_MISFIT", detail }, at);
  if (pairs.filter((pair) => pair.fact === fact).length > 1)
    misfit(`\`${fact}\` follows more than one other fact; it may follow one`);
  if (pairs.filter((pair) => pair.equals === other).length > 1)
    misfit(`\`${other}\` is followed by more than one other fact; one may follow it`);
  const above = new Set([other]);
  // a set's walk takes in what is added on the way
  for (const id of above)
    for (const pair of pairs) if (pair.fact === id && pair.equals !== id) above.add(pair.equals);
  if (above.has(fact)) misfit(`\`${fact}\` comes to follow itself`);
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
