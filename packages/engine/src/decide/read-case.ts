import { derived } from "../derived.ts";
import { isCalendarDate } from "../facts/calendar.ts";
import { nearest, type Problem, type Result } from "../problem.ts";
import { pointerPart } from "../rulebook/json-pointer.ts";
import { type Law, lawOn } from "../rulebook/law-on.ts";
import { FORBIDDEN_KEYS } from "../rulebook/plain-data.ts";
import type { FactInput, IsoDate, Rulebook } from "../rulebook/rulebook.ts";
import { type CaseProblemCode, list, type ReportProblem } from "./case-problems.ts";
import { type ShapedCase, shapeCase } from "./case-shape.ts";
import { plainStatement, readValue } from "./read-value.ts";
import type { Statement } from "./statement.ts";

/** A checked case: every id known, every value in its domain. */
export interface ReadCase {
  readonly law: Law;
  readonly lawDate: IsoDate;
  readonly today: IsoDate;
  /** Whether the law date had to be assumed. */
  readonly lawDateAssumed: boolean;
  /** The statements of the case, in rulebook order. */
  readonly given: ReadonlyMap<string, Statement>;
  /** The effective readings: the option of each that is fixed or at its default. */
  readonly readings: ReadonlyMap<string, string>;
  /** Readings at their default. */
  readonly defaulted: readonly string[];
  readonly mayPresume: (fact: string) => boolean;
  readonly unobtainable: ReadonlySet<string>;
}

/** A caller without types may leave out the day on which it is asked. */
export function todayProblems(today: unknown): readonly Problem[] {
  if (isCalendarDate(today)) return [];
  const detail = 'the day on which it is asked is needed too: pass `{ today: "2026-12-01" }`';
  return [{ code: "DATE_IMPOSSIBLE", pointer: "#", detail }];
}

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
  // where the law date is no day either, that says enough
  const isOnADay = input.on === undefined || isCalendarDate(input.on);
  const problems: Problem[] = isOnADay ? [...todayProblems(today)] : [];
  const report = (code: CaseProblemCode, pointer: string, detail: string, suggestion?: string) =>
    problems.push({ code, detail, pointer, ...(suggestion === undefined ? {} : { suggestion }) });

  const actDate = dateFacts(rulebook, "law")[0];
  const asked = isCalendarDate(today) ? today : rulebook.earliest;
  const lawDate = readLawDate(rulebook, input.on, actDate && input.facts[actDate], asked, report);
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
      readings: readings.effective,
      defaulted: readings.defaulted,
      mayPresume: (fact) =>
        !unobtainable.has(fact) &&
        (typeof presume === "boolean" ? presume : presume.includes(fact)),
      unobtainable,
    },
  };
}

/** What a case says, in rulebook order; what is wrong is reported in the order of the case. */
function readFacts(
  law: Law,
  facts: ShapedCase["facts"],
  report: ReportProblem,
): ReadonlyMap<string, Statement> {
  const plain = plainFacts(law, facts);
  if (plain.size === Object.keys(facts).length) return plain;
  const statements = new Map<string, Statement>();
  for (const [fact, stated] of Object.entries(facts)) {
    const known = law.facts.get(fact);
    if (known === undefined) {
      reportUnknown(law, fact, report);
      continue;
    }
    const statement =
      plain.get(fact) ??
      readValue(known, law, stated, (code, detail, suggestion) =>
        report(code, `#/facts/${pointerPart(fact)}`, detail, suggestion),
      );
    if (statement !== undefined) statements.set(fact, statement);
  }
  const given = new Map<string, Statement>();
  for (const fact of law.facts.keys()) {
    const statement = statements.get(fact);
    if (statement !== undefined) given.set(fact, statement);
  }
  return given;
}

/** Those facts that have a plain value which was read before. */
function plainFacts(law: Law, facts: ShapedCase["facts"]): Map<string, Statement> {
  const plain = new Map<string, Statement>();
  for (const [fact, known] of law.facts) {
    if (!Object.hasOwn(facts, fact)) continue;
    const statement = plainStatement(known, facts[fact] as FactInput);
    if (statement !== undefined) plain.set(fact, statement);
  }
  return plain;
}

function reportUnknown(law: Law, fact: string, report: ReportProblem): void {
  if (FORBIDDEN_KEYS.has(fact)) {
    report("FORBIDDEN_KEY", "#/facts", "a fact has a name that is not allowed; remove it");
    return;
  }
  const pointer = `#/facts/${pointerPart(fact)}`;
  report("FACT_UNKNOWN", pointer, "there is no such fact", nearest(fact, law.facts.keys()));
}

/** The date facts whose presumed value is the law date or today. */
export function dateFacts(rulebook: Rulebook, which: "law" | "today"): readonly string[] {
  return derived(rulebook, presumedDates)[which];
}

function presumedDates({ facts }: Rulebook): Readonly<Record<"law" | "today", readonly string[]>> {
  const presumedAt = (date: string) =>
    facts.flatMap(({ fact, presumed }) =>
      typeof presumed?.value === "object" && presumed.value.date === date ? [fact] : [],
    );
  return { law: presumedAt("law"), today: presumedAt("today") };
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
): { effective: Map<string, string>; defaulted: string[] } {
  for (const [id, option] of Object.entries(stated)) checkReading(rulebook, id, option, report);
  const effective = new Map<string, string>();
  const defaulted: string[] = [];
  for (const { reading, default: usual } of rulebook.readings) {
    const chosen = Object.hasOwn(stated, reading) ? stated[reading] : undefined;
    if (chosen === "open") continue;
    if (chosen !== undefined) effective.set(reading, chosen);
    else if (usual !== undefined) {
      effective.set(reading, usual);
      defaulted.push(reading);
    }
  }
  return { effective, defaulted };
}

function checkReading(rulebook: Rulebook, id: string, option: string, report: ReportProblem): void {
  const reading = rulebook.readings.find((each) => each.reading === id);
  if (option === "open" && reading !== undefined) return;
  if (reading?.options.some((each) => each.option === option)) return;
  const pointer = `#/readings/${pointerPart(id)}`;
  if (reading === undefined) {
    const ids = rulebook.readings.map((each) => each.reading);
    report("READING_UNKNOWN", pointer, "there is no such reading", nearest(id, ids));
    return;
  }
  const options = [...reading.options.map((each) => each.option), "open"];
  report(
    "OPTION_UNKNOWN",
    pointer,
    `reading \`${id}\` has no such option; it takes ${list(options)}`,
    nearest(option, options),
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
