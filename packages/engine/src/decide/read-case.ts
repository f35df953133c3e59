import { isCalendarDate } from "../facts/calendar.ts";
import { nearest, type Problem, type Result } from "../problem.ts";
import { type Law, lawOn } from "../rulebook/law-on.ts";
import type { FactInput, IsoDate, Rulebook } from "../rulebook/rulebook.ts";
import { type CaseProblemCode, list, pointerPart, type ReportProblem } from "./case-problems.ts";
import { type ShapedCase, shapeCase } from "./case-shape.ts";
import type { Statement } from "./known.ts";
import { plainStatement, readValue } from "./read-value.ts";

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

const UNSAFE = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Checks a case against a rulebook.
 *
 * @param input any value; nothing of it is trusted
 * @param today the calendar date, for a case that names no law date
 * @returns the checked case, or every problem at once; no problem repeats a fact's value
 */
export function readCase(rulebook: Rulebook, input: unknown, today: IsoDate): Result<ReadCase> {
  const shaped = shapeCase(input);
  return shaped.ok ? readShapedCase(rulebook, shaped.value, today) : shaped;
}

/** The same for a case that was fitted to its shape before. */
export function readShapedCase(
  rulebook: Rulebook,
  input: ShapedCase,
  today: IsoDate,
): Result<ReadCase> {
  const problems: Problem[] = [];
  const report = (code: CaseProblemCode, pointer: string, detail: string, suggestion?: string) =>
    problems.push({ code, detail, pointer, ...(suggestion === undefined ? {} : { suggestion }) });

  const actDate = dateFacts(rulebook, "law")[0];
  const lawDate = readLawDate(rulebook, input.on, actDate && input.facts[actDate], today, report);
  const law = lawOn(rulebook, lawDate.date);

  const given = readFacts(law, input.facts, report);
  const readings = readReadings(rulebook, input.readings ?? {}, report);
  const presume = input.presume ?? true;
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
  checkFactList(law, input.unobtainable ?? [], "unobtainable", report);

  if (problems.length > 0) return { ok: false, problems };
  const unobtainable = new Set(input.unobtainable ?? []);
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

/** What a case says, in rulebook order. */
function readFacts(
  law: Law,
  facts: ShapedCase["facts"],
  report: ReportProblem,
): ReadonlyMap<string, Statement> {
  const given = new Map<string, Statement>();
  let read = 0;
  for (const [fact, known] of law.facts) {
    if (!Object.hasOwn(facts, fact)) continue;
    read += 1;
    const stated = facts[fact] as FactInput;
    const statement =
      plainStatement(known, stated) ??
      readValue(known, law, stated, (code, detail, suggestion) =>
        report(code, `#/facts/${pointerPart(fact)}`, detail, suggestion),
      );
    if (statement !== undefined) given.set(fact, statement);
  }
  const names = Object.keys(facts);
  if (read < names.length) {
    for (const fact of names) if (!law.facts.has(fact)) reportUnknown(law, fact, report);
  }
  return given;
}

function reportUnknown(law: Law, fact: string, report: ReportProblem): void {
  if (UNSAFE.has(fact)) {
    report("FORBIDDEN_KEY", "#/facts", "a fact has a name that is not allowed; remove it");
    return;
  }
  const pointer = `#/facts/${pointerPart(fact)}`;
  report("FACT_UNKNOWN", pointer, "there is no such fact", nearest(fact, law.facts.keys()));
}

const dateFactsByRulebook = new WeakMap<Rulebook, Record<"law" | "today", readonly string[]>>();

/** The date facts whose presumed value is the law date or today. */
export function dateFacts(rulebook: Rulebook, which: "law" | "today"): readonly string[] {
  let found = dateFactsByRulebook.get(rulebook);
  if (found === undefined) {
    const presumedAt = (date: string) =>
      rulebook.facts.flatMap(({ fact, presumed }) =>
        typeof presumed?.value === "object" && presumed.value.date === date ? [fact] : [],
      );
    found = { law: presumedAt("law"), today: presumedAt("today") };
    dateFactsByRulebook.set(rulebook, found);
  }
  return found[which];
}

function readLawDate(
  rulebook: Rulebook,
  on: string | undefined,
  act: FactInput | undefined,
  today: IsoDate,
  report: ReportProblem,
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
  report: ReportProblem,
): { standing: Map<string, string>; defaulted: string[] } {
  const standing = new Map<string, string>();
  const defaulted: string[] = [];
  let read = 0;
  for (const { reading, options, default: usual } of rulebook.readings) {
    const chosen = Object.hasOwn(stated, reading) ? stated[reading] : undefined;
    if (chosen === undefined) {
      if (usual === undefined) continue;
      standing.set(reading, usual);
      defaulted.push(reading);
      continue;
    }
    read += 1;
    if (chosen === "open") continue;
    if (options.some((each) => each.option === chosen)) standing.set(reading, chosen);
    else reportOption(reading, options, chosen, report);
  }
  const ids = Object.keys(stated);
  if (read < ids.length) {
    const readings = rulebook.readings.map((each) => each.reading);
    for (const id of ids.filter((each) => !readings.includes(each))) {
      const pointer = `#/readings/${pointerPart(id)}`;
      report("READING_UNKNOWN", pointer, "there is no such reading", nearest(id, readings));
    }
  }
  return { standing, defaulted };
}

function reportOption(
  reading: string,
  options: Rulebook["readings"][number]["options"],
  chosen: string,
  report: ReportProblem,
): void {
  const known = [...options.map((each) => each.option), "open"];
  report(
    "OPTION_UNKNOWN",
    `#/readings/${pointerPart(reading)}`,
    `reading \`${reading}\` has no such option; it takes ${list(known)}`,
    nearest(chosen, known),
  );
}

function checkFactList(
  law: Law,
  facts: readonly string[],
  member: string,
  report: ReportProblem,
): void {
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
