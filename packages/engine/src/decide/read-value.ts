import { derived } from "../derived.ts";
import { isCalendarDate } from "../facts/calendar.ts";
import { isEmpty, isSubset, members, span, spans, type ValueSet } from "../facts/value-set.ts";
import { nearest } from "../problem.ts";
import { homeWordsOf } from "../rulebook/home-words.ts";
import type { FactInLaw, Law } from "../rulebook/law-on.ts";
import type { FactInput, Scalar } from "../rulebook/rulebook.ts";
import { type CaseProblemCode, list } from "./case-problems.ts";
import type { Statement } from "./statement.ts";

type ReportValue = (code: CaseProblemCode, detail: string, suggestion?: string) => void;

/**
 * Reads the value that a case gives for one fact: plain, a range, or a choice.
 *
 * @returns the statement; nothing when a problem was reported
 */
export function readValue(
  fact: FactInLaw,
  law: Law,
  stated: FactInput,
  report: ReportValue,
): Statement | undefined {
  if (fact.declaration.type === "date") return readDates(stated, report);
  const domain = fact.domain as ValueSet;
  if (typeof stated === "object" && !("oneOf" in stated)) {
    if (domain.kind !== "spans") {
      report("VALUE_WRONG_TYPE", "a range (`min`, `max`) fits numbers and dates only; use `oneOf`");
      return undefined;
    }
    return readRange(stated, domain, report);
  }
  const { home, options } = homeWordsOf(law.rulebook);
  const own = options.get(fact.declaration.fact);
  const listed = (typeof stated === "object" ? stated.oneOf : [stated]).map((each) =>
    own !== undefined && each === home ? own : each,
  );
  if (listed.length === 0) {
    report("EMPTY_RANGE", "`oneOf` names no value; name at least one or leave the fact out");
    return undefined;
  }
  const good = listed.map((each) => checkScalar(fact, law, each, report));
  if (good.includes(false)) return undefined;
  const statement: Statement = {
    kind: "values",
    values:
      domain.kind === "spans"
        ? spans((listed as number[]).map((each) => [each, each] as const))
        : members(listed as (string | boolean)[]),
  };
  if (typeof stated !== "object") keepPlain(fact, stated, statement);
  return statement;
}

const MOST_PLAIN = 1_000;

/** What a plain value says of a fact, if the same was read before. */
export function plainStatement(fact: FactInLaw, stated: FactInput): Statement | undefined {
  return typeof stated === "object" ? undefined : derived(fact, nonePlain).get(stated);
}

/** Keeps what a plain value says of a fact, so that its classes are looked up once. */
function keepPlain(fact: FactInLaw, value: Scalar, statement: Statement): void {
  const kept = derived(fact, nonePlain);
  if (kept.size < MOST_PLAIN) kept.set(value, statement);
}

/** The plain values read so far. */
function nonePlain(_: FactInLaw): Map<Scalar, Statement> {
  return new Map();
}

function readRange(
  stated: Extract<FactInput, { readonly min?: unknown }>,
  domain: Extract<ValueSet, { kind: "spans" }>,
  report: ReportValue,
): Statement | undefined {
  const low = domain.spans[0]?.[0] ?? 0;
  const high = domain.spans.at(-1)?.[1] ?? 0;
  const { min = low, max = high } = stated;
  if (!Number.isInteger(min) || !Number.isInteger(max)) {
    report("VALUE_WRONG_TYPE", "`min` and `max` must be whole numbers");
    return undefined;
  }
  const range = span(min as number, max as number);
  if (isEmpty(range)) {
    report("EMPTY_RANGE", "`min` is above `max`; swap them");
    return undefined;
  }
  if (!isSubset(range, domain)) {
    report("VALUE_OUT_OF_DOMAIN", `the range must lie between ${low} and ${high}`);
    return undefined;
  }
  return { kind: "values", values: range };
}

function readDates(stated: FactInput, report: ReportValue): Statement | undefined {
  if (typeof stated === "object" && "oneOf" in stated) {
    report("VALUE_WRONG_TYPE", "a date is known in part by `min` and `max`, not by `oneOf`");
    return undefined;
  }
  const { min, max } = typeof stated === "object" ? stated : { min: stated, max: stated };
  if (min === undefined || max === undefined) {
    report("EMPTY_RANGE", "a range of dates needs both `min` and `max`");
    return undefined;
  }
  if (!isCalendarDate(min) || !isCalendarDate(max)) {
    report("DATE_IMPOSSIBLE", "this is no calendar date; write it as YYYY-MM-DD");
    return undefined;
  }
  if (min > max) {
    report("EMPTY_RANGE", "`min` is after `max`; swap them");
    return undefined;
  }
  return { kind: "dates", from: min, to: max };
}

function checkScalar(
  { declaration, domain }: FactInLaw,
  law: Law,
  value: Scalar,
  report: ReportValue,
): boolean {
  if (domain?.kind === "spans") {
    if (typeof value !== "number" || !Number.isInteger(value)) {
      report("VALUE_WRONG_TYPE", "a whole number is expected");
      return false;
    }
    if (isSubset(span(value, value), domain)) return true;
    const low = domain.spans[0]?.[0];
    const high = domain.spans.at(-1)?.[1];
    report("VALUE_OUT_OF_DOMAIN", `a whole number from ${low} to ${high} is expected`);
    return false;
  }
  if (declaration.type === "bool") {
    if (typeof value === "boolean") return true;
    report(
      "VALUE_WRONG_TYPE",
      "`true` or `false` is expected; leave the fact out if it is not known",
    );
    return false;
  }
  const options = [...(domain?.members ?? [])].filter((each) => typeof each === "string");
  if (typeof value === "string" && options.includes(value)) return true;
  if (typeof value === "boolean" && (options.includes("yes") || options.includes("no"))) {
    report("VALUE_WRONG_TYPE", "an option called `yes` or `no` is meant; write it in quotes");
    return false;
  }
  const replaced = declaration.replaced?.find(({ option }) => option === value);
  if (replaced !== undefined) {
    report(
      "OPTION_REPLACED",
      `this option of an earlier edition was replaced; choose ${list(replaced.by)} in its place`,
    );
    return false;
  }
  const table = law.rulebook.tables.find((each) => each.table === declaration.optionsFrom);
  if (table?.rows.some((row) => row.row === value)) {
    report("NOT_IN_FORCE", "this option is not in force on the law date");
    return false;
  }
  report(
    typeof value === "string" ? "OPTION_UNKNOWN" : "VALUE_WRONG_TYPE",
    options.length > 30
      ? "there is no such option; see the list of the fact's options"
      : `there is no such option; the fact takes ${list(options)}`,
    typeof value === "string" ? nearest(value, options) : undefined,
  );
  return false;
}
