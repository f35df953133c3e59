import { type Check, expectFits, expectKnown } from "./check.ts";
import { checkCitations } from "./check-citations.ts";
import { checkCondition } from "./check-condition.ts";
import { domainOf } from "./domain.ts";
import { suggest } from "./problems.ts";
import type { FactDeclaration, Presumption } from "./rulebook.ts";
import { member } from "./source-map.ts";

/** Checks the declarations of facts: group, type and its members, presumption, belonging, sources. */
export function checkFacts(check: Check): void {
  for (const [index, fact] of check.rulebook.facts.entries()) {
    const pointer = member("/facts", index);
    expectKnown(check, "groups", fact.group, member(pointer, "group"));
    if (fact.optionsFrom !== undefined) {
      expectKnown(check, "tables", fact.optionsFrom, member(pointer, "optionsFrom"));
    }
    checkTypeMembers(check, fact, pointer);
    checkTypical(check, fact, pointer);
    checkPresumed(check, fact, pointer);
    checkAbsent(check, fact, pointer);
    checkReplaced(check, fact, pointer);
    if (fact.belongs !== undefined) {
      checkCondition(check, fact.belongs, member(pointer, "belongs"), "facts");
    }
    checkCitations(check, fact.sources ?? [], member(pointer, "sources"));
  }
}

/** Which members a fact of each type needs and may have. */
function checkTypeMembers(check: Check, fact: FactDeclaration, pointer: string): void {
  const { type, range } = fact;
  const report = (detail: string, key: string) =>
    check.report({ code: "FACT_MISFIT", detail }, member(pointer, key));
  if (type === "option" && fact.options === undefined && fact.optionsFrom === undefined) {
    report("a fact of type option needs `options` or `optionsFrom`", "type");
  }
  if (type === "integer" && range === undefined) {
    report("a fact of type integer needs `range`, its least and greatest value", "type");
  }
  if (range !== undefined && range.min > range.max) {
    report(`the range goes from ${range.min} down to ${range.max}; swap them`, "range");
  }
  for (const key of ["options", "optionsFrom", "absent", "replaced"] as const) {
    if (type !== "option" && fact[key] !== undefined) {
      report(`\`${key}\` is for facts of type option; this is of type ${type}`, key);
    }
  }
  for (const key of ["range", "unit"] as const) {
    if (type !== "integer" && fact[key] !== undefined) {
      report(`\`${key}\` is for facts of type integer; this is of type ${type}`, key);
    }
  }
}

function checkPresumed(check: Check, fact: FactDeclaration, pointer: string): void {
  if (fact.presumed === undefined) return;
  const at = member(pointer, "presumed", "value");
  const { value } = fact.presumed;
  if (fact.absent !== undefined) {
    const detail =
      "a fact with `absent` is never missing, so nothing is presumed; keep one of them";
    check.report({ code: "FACT_MISFIT", detail }, member(pointer, "presumed"));
  }
  for (const [index, other] of (fact.presumed.unlessStated ?? []).entries()) {
    expectKnown(check, "facts", other, member(pointer, "presumed", "unlessStated", index));
  }
  checkExceptions(check, fact.presumed, member(pointer, "presumed"));
  if (typeof value === "object") {
    if ("notBefore" in value && value.notBefore !== undefined) {
      expectKnown(check, "facts", value.notBefore, member(at, "notBefore"));
    }
    if (fact.type === "date") return;
    const detail = `only a date can be presumed from the law date or today; \`${fact.fact}\` is none`;
    check.report({ code: "VALUE_WRONG_TYPE", detail }, at);
    return;
  }
  expectFits(check, value, domainOf(fact, check.names), fact.fact, at);
}

/** The exceptions of a presumption are settled before rules are looked at; what is always presumed has none. */
function checkExceptions(check: Check, presumed: Presumption, pointer: string): void {
  for (const key of ["unless", "unlessCertain"] as const) {
    const exception = presumed[key];
    if (exception === undefined) continue;
    checkCondition(check, exception, member(pointer, key), "facts");
    if (presumed.always !== true && typeof presumed.value !== "object") continue;
    const detail = `\`${key}\` is for presumptions of a value that give way; this is one of a day, or stands always`;
    check.report({ code: "FACT_MISFIT", detail }, member(pointer, key));
  }
}

function checkTypical(check: Check, fact: FactDeclaration, pointer: string): void {
  const { typical } = fact;
  if (typical === undefined) return;
  expectFits(check, typical, domainOf(fact, check.names), fact.fact, member(pointer, "typical"));
}

function checkAbsent(check: Check, fact: FactDeclaration, pointer: string): void {
  if (fact.absent === undefined || fact.type !== "option") return;
  const own = (fact.options ?? []).map(({ option }) => option);
  if (own.includes(fact.absent)) return;
  const detail = `\`${fact.absent}\` is not among the fact's own \`options\`; write it there`;
  const diagnostic = suggest({ code: "OPTION_UNKNOWN", detail }, fact.absent, own);
  check.report(diagnostic, member(pointer, "absent"));
}

/** A replaced option is none of the fact's own, is named once, and those in its place are. */
function checkReplaced(check: Check, fact: FactDeclaration, pointer: string): void {
  if (fact.type !== "option") return;
  const own = (fact.options ?? []).map(({ option }) => option);
  const replaced = fact.replaced ?? [];
  for (const [index, { option, by }] of replaced.entries()) {
    const at = member(pointer, "replaced", index);
    if (own.includes(option)) {
      const detail = `\`${option}\` is still an option of the fact; remove it from one of the two`;
      check.report({ code: "FACT_MISFIT", detail }, member(at, "option"));
    }
    if (replaced.findIndex((each) => each.option === option) < index) {
      const detail = `\`${option}\` was named before; name each replaced option once`;
      check.report({ code: "ID_DUPLICATE", detail }, member(at, "option"));
    }
    for (const [place, each] of by.entries()) {
      if (own.includes(each)) continue;
      const detail = `\`${each}\` is not among the fact's own \`options\`; write it there`;
      check.report(suggest({ code: "OPTION_UNKNOWN", detail }, each, own), member(at, "by", place));
    }
  }
}
