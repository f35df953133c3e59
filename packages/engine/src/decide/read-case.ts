import * as z from "zod";
import { isCalendarDate } from "../facts/calendar.ts";
import {
  intersect,
  isEmpty,
  isSubset,
  members,
  span,
  spans,
  type ValueSet,
} from "../facts/value-set.ts";
import { nearest, type Problem, type Result } from "../problem.ts";
import { type FactInLaw, type Law, lawOn } from "../rulebook/law-on.ts";
import type { FactInput, IsoDate, Rulebook, Scalar } from "../rulebook/rulebook.ts";
import type { Statement } from "./known.ts";

/** A case as a person or program gives it. Amendments are applied to the rulebook before. */
export interface CaseInput {
  readonly title?: string;
  readonly facts: Readonly<Record<string, FactInput>>;
  readonly readings?: Readonly<Record<string, string>>;
  readonly on?: IsoDate;
  readonly presume?: boolean | readonly string[];
  readonly unobtainable?: readonly string[];
}

/** A checked case: every id known, every value in its domain. */
export interface ReadCase {
  readonly law: Law;
  readonly lawDate: IsoDate;
  readonly today: IsoDate;
  /** Whether the law date had to be assumed. */
  readonly lawDateAssumed: boolean;
  /** What the case says, in rulebook order. */
  readonly given: ReadonlyMap<string, Statement>;
  /** The option each fixed or defaulted reading stands at. */
  readonly readings: ReadonlyMap<string, string>;
  /** Readings that stand at their default. */
  readonly defaulted: readonly string[];
  readonly mayPresume: (fact: string) => boolean;
  readonly unobtainable: ReadonlySet<string>;
}

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const bound = z.union([z.string(), z.number()]);

/** The value of a fact: a plain value, a range, or a choice. */
export const factInputShape = z.union([
  scalar,
  z.strictObject({ min: bound.optional(), max: bound.optional() }),
  z.strictObject({ oneOf: z.array(scalar) }),
]);

/** The members of a case but amendments, for a shape on the wire. */
export const caseMembers = {
  title: z.string().max(500).optional(),
  facts: z.record(z.string(), factInputShape),
  readings: z.record(z.string(), z.string()).optional(),
  on: z.string().optional(),
  presume: z.union([z.boolean(), z.array(z.string()).max(500)]).optional(),
  unobtainable: z.array(z.string()).max(500).optional(),
};
const caseShape = z.strictObject(caseMembers);

const UNSAFE = new Set(["__proto__", "constructor", "prototype"]);

/** Everything this step can report. */
export const CASE_PROBLEMS = [
  "SHAPE",
  "MEMBER_UNKNOWN",
  "FORBIDDEN_KEY",
  "FACT_UNKNOWN",
  "READING_UNKNOWN",
  "OPTION_UNKNOWN",
  "VALUE_WRONG_TYPE",
  "VALUE_OUT_OF_DOMAIN",
  "DATE_IMPOSSIBLE",
  "EMPTY_RANGE",
  "NOT_IN_FORCE",
  "NOT_PRESUMABLE",
  "LAW_DATE_TOO_EARLY",
  "LAW_DATE_UNCLEAR",
] as const;
type CaseProblemCode = (typeof CASE_PROBLEMS)[number];

/**
 * Checks a case against a rulebook.
 *
 * @param input any value; nothing of it is trusted
 * @param today the calendar date, for a case that names no law date
 * @returns the checked case, or every problem at once; no problem repeats a fact's value
 */
export function readCase(rulebook: Rulebook, input: unknown, today: IsoDate): Result<ReadCase> {
  const shape = caseShape.safeParse(input);
  if (!shape.success) return { ok: false, problems: shape.error.issues.flatMap(shapeProblems) };
  const value = shape.data;
  const problems: Problem[] = [];
  const report = (code: CaseProblemCode, pointer: string, detail: string, suggestion?: string) =>
    problems.push({ code, detail, pointer, ...(suggestion === undefined ? {} : { suggestion }) });

  const facts = ownEntries(value.facts);
  const actDate = dateFacts(rulebook, "law")[0];
  const lawDate = readLawDate(rulebook, value.on, actDate && value.facts[actDate], today, report);
  const law = lawOn(rulebook, lawDate.date);

  const given = new Map<string, Statement>();
  const statements = new Map<string, Statement>();
  for (const [fact, stated] of facts) {
    const pointer = `#/facts/${pointerPart(fact)}`;
    if (UNSAFE.has(fact)) {
      report("FORBIDDEN_KEY", "#/facts", "a fact has a name that is not allowed; remove it");
      continue;
    }
    const known = law.facts.get(fact);
    if (known === undefined) {
      const near = nearest(fact, law.facts.keys());
      report("FACT_UNKNOWN", pointer, "there is no such fact", near);
      continue;
    }
    const statement = readValue(known, law, stated, (code, detail, suggestion) =>
      report(code, pointer, detail, suggestion),
    );
    if (statement !== undefined) statements.set(fact, statement);
  }
  for (const fact of law.facts.keys()) {
    const statement = statements.get(fact);
    if (statement !== undefined) given.set(fact, statement);
  }

  const readings = readReadings(rulebook, value.readings ?? {}, report);
  const presume = value.presume ?? true;
  checkFactList(law, typeof presume === "boolean" ? [] : presume, "presume", report);
  if (typeof presume !== "boolean") {
    presume.forEach((fact, index) => {
      if (law.facts.has(fact) && law.facts.get(fact)?.declaration.presumed === undefined) {
        report(
          "NOT_PRESUMABLE",
          `#/presume/${index}`,
          `\`${fact}\` has no presumed value; remove it`,
        );
      }
    });
  }
  checkFactList(law, value.unobtainable ?? [], "unobtainable", report);

  if (problems.length > 0) return { ok: false, problems };
  const unobtainable = new Set(value.unobtainable ?? []);
  return {
    ok: true,
    value: {
      law,
      lawDate: lawDate.date,
      today,
      lawDateAssumed: lawDate.assumed,
      given,
      readings: readings.standing,
      defaulted: readings.defaulted,
      mayPresume: (fact) =>
        !unobtainable.has(fact) &&
        (typeof presume === "boolean" ? presume : presume.includes(fact)),
      unobtainable,
    },
  };
}

type Report = (code: CaseProblemCode, pointer: string, detail: string, suggestion?: string) => void;

function ownEntries<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record);
}

function pointerPart(id: string): string {
  return id.replaceAll("~", "~0").replaceAll("/", "~1");
}

function shapeProblems(issue: z.core.$ZodIssue): Problem[] {
  const pointer = `#/${issue.path.map((part) => pointerPart(String(part))).join("/")}`;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const near = nearest(key, Object.keys(caseMembers));
      return {
        code: "MEMBER_UNKNOWN",
        detail: "there is no such member here; remove it",
        pointer: `${pointer === "#/" ? "#" : pointer}/${pointerPart(key)}`,
        ...(near === undefined ? {} : { suggestion: near }),
      };
    });
  }
  return [
    {
      code: "SHAPE",
      detail: `this member does not have the expected form (${issue.code}); see the description of a case`,
      pointer,
    },
  ];
}

/** The date facts whose presumed value is the law date or today. */
export function dateFacts(rulebook: Rulebook, which: "law" | "today"): string[] {
  return rulebook.facts.flatMap(({ fact, presumed }) =>
    typeof presumed?.value === "object" && presumed.value.date === which ? [fact] : [],
  );
}

function readLawDate(
  rulebook: Rulebook,
  on: string | undefined,
  act: FactInput | undefined,
  today: IsoDate,
  report: Report,
): { date: IsoDate; assumed: boolean } {
  const actDate = isCalendarDate(act) ? act : undefined;
  let date = today;
  if (on !== undefined) {
    if (isCalendarDate(on)) date = on;
    else report("DATE_IMPOSSIBLE", "#/on", "`on` is no calendar date; write it as YYYY-MM-DD");
  } else if (actDate !== undefined) {
    date = actDate;
  } else if (typeof act === "object") {
    report(
      "LAW_DATE_UNCLEAR",
      "#/on",
      "the date of the act is known in part only; name the law date in `on`",
    );
  }
  if (date < rulebook.earliest) {
    report(
      "LAW_DATE_TOO_EARLY",
      on === undefined ? "#/facts" : "#/on",
      `the law is modelled from ${rulebook.earliest}; name a law date not before it`,
    );
    date = rulebook.earliest;
  }
  return { date, assumed: on === undefined && act === undefined };
}

function readReadings(
  rulebook: Rulebook,
  stated: Readonly<Record<string, string>>,
  report: Report,
): { standing: Map<string, string>; defaulted: string[] } {
  for (const [id, option] of ownEntries(stated)) {
    const pointer = `#/readings/${pointerPart(id)}`;
    const reading = rulebook.readings.find((each) => each.reading === id);
    if (reading === undefined) {
      const near = nearest(
        id,
        rulebook.readings.map((each) => each.reading),
      );
      report("READING_UNKNOWN", pointer, "there is no such reading", near);
      continue;
    }
    const options = [...reading.options.map((each) => each.option), "open"];
    if (!options.includes(option)) {
      report(
        "OPTION_UNKNOWN",
        pointer,
        `reading \`${id}\` has no such option; it takes ${list(options)}`,
        nearest(option, options),
      );
    }
  }
  const standing = new Map<string, string>();
  const defaulted: string[] = [];
  for (const reading of rulebook.readings) {
    const chosen = Object.hasOwn(stated, reading.reading) ? stated[reading.reading] : undefined;
    if (chosen === "open") continue;
    if (chosen !== undefined) standing.set(reading.reading, chosen);
    else if (reading.default !== undefined) {
      standing.set(reading.reading, reading.default);
      defaulted.push(reading.reading);
    }
  }
  return { standing, defaulted };
}

function checkFactList(law: Law, facts: readonly string[], member: string, report: Report): void {
  facts.forEach((fact, index) => {
    if (law.facts.has(fact)) return;
    report(
      "FACT_UNKNOWN",
      `#/${member}/${index}`,
      "there is no such fact",
      nearest(fact, law.facts.keys()),
    );
  });
}

function list(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(", ");
}

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
  const { declaration } = fact;
  if (declaration.type === "date") return readDates(stated, report);
  const domain = fact.domain as ValueSet;
  if (typeof stated === "object" && !("oneOf" in stated)) {
    if (domain.kind !== "spans") {
      report("VALUE_WRONG_TYPE", "a range (`min`, `max`) fits numbers and dates only; use `oneOf`");
      return undefined;
    }
    return readRange(stated, domain, report);
  }
  const listed = typeof stated === "object" ? stated.oneOf : [stated];
  if (listed.length === 0) {
    report("EMPTY_RANGE", "`oneOf` names no value; name at least one or leave the fact out");
    return undefined;
  }
  const good = listed.map((each) => checkScalar(fact, law, each, report));
  if (good.includes(false)) return undefined;
  return {
    kind: "values",
    values:
      domain.kind === "spans"
        ? spans((listed as number[]).map((each) => [each, each] as const))
        : members(listed as (string | boolean)[]),
  };
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
  if (!isSubset(range, domain) || isEmpty(intersect(range, domain))) {
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
