import type { CaseInput } from "../decide/case-shape.ts";
import {
  allDerivedValues,
  derivationsFrom,
  inputsOf,
  isValueDerivation,
  neededBy,
} from "../decide/derived-values.ts";
import { dateFacts, type ReadCase } from "../decide/read-case.ts";
import { saidByDay } from "../decide/said-by-day.ts";
import { presumedInputs } from "../decide/situation.ts";
import type { Statements } from "../decide/statement.ts";
import { addDays, plusYears } from "../facts/calendar.ts";
import { isEmpty, type ValueSet } from "../facts/value-set.ts";
import { wordingStarts } from "../rulebook/law-on.ts";
import type { IsoDate, Rulebook } from "../rulebook/rulebook.ts";
import type { DateSpan } from "./points.ts";

/**
 * Splits days into spans in which neither the wording of the law, nor a value worked out from the
 * date, nor the order of two dates changes. Another date counts as the case gives it, or as it is
 * presumed; of one that is known in part both ends count.
 *
 * @param read the case; nothing where it could not be read: then only wordings split
 * @param setsLaw whether the law is that of the varied date
 * @returns spans in order that together are all days from `min` to `max`
 */
export function dateSpans(
  rulebook: Rulebook,
  read: ReadCase | undefined,
  fact: string,
  setsLaw: boolean,
  min: IsoDate,
  max: IsoDate,
): DateSpan[] {
  const spans = spansFrom(
    [
      ...(setsLaw ? wordingStarts(rulebook) : []),
      ...(read !== undefined && movesAnother(read, fact) ? yearsAhead(read.today, min, max) : []),
    ],
    { from: min, to: max },
  );
  if (read === undefined) return spans;
  return spans.flatMap((span) => spansFrom(changes(read, fact, span), span));
}

/** The parts of some days that begin on their first one and on those of some starts that lie within. */
function spansFrom(starts: readonly IsoDate[], { from, to }: DayBounds): DateSpan[] {
  const days = [from, ...new Set(starts.filter((day) => day > from && day <= to))].sort();
  return days.map((day, index) => {
    const next = days[index + 1];
    return { kind: "dates", from: day, to: next === undefined ? to : addDays(next, -1) };
  });
}

type DayBounds = Pick<DateSpan, "from" | "to">;

/** Whether another date is presumed not to come before a varied one, and so moves along with it. */
function movesAnother({ law, given, mayPresume }: ReadCase, fact: string): boolean {
  return law.rulebook.facts.some(({ fact: other, presumed: { value } = {} }) => {
    if (typeof value !== "object" || value.date !== "today" || value.notBefore !== fact)
      return false;
    return !given.has(other) && mayPresume(other);
  });
}

/**
 * The days to come on which a year begins, from the first of them. A date that moves along with the varied one is
 * decided as anywhere in the same span, so that no year may be completed between the ends of one.
 */
function yearsAhead(today: IsoDate, min: IsoDate, max: IsoDate): IsoDate[] {
  const tomorrow = addDays(today, 1);
  const first = min > tomorrow ? min : tomorrow;
  const years = Number(max.slice(0, 4)) - Number(first.slice(0, 4));
  return Array.from({ length: Math.max(0, years + 1) }, (_, count) => plusYears(first, count));
}

/**
 * Facts that the case states and that follow from a varied date: they give way to it.
 *
 * @param dates the facts varied as dates
 */
export function leftBehind(rulebook: Rulebook, read: ReadCase, dates: readonly string[]): string[] {
  const stated = statementsOf(read);
  const isKnown = (fact: string) => dates.includes(fact) || stated.has(fact);
  return rulebook.derivations.flatMap((each) => {
    if (!isValueDerivation(each) || !read.given.has(each.fact)) return [];
    const isVaried = inputsOf(each).some((fact) => dates.includes(fact));
    return isVaried && neededBy(each).every(isKnown) ? [each.fact] : [];
  });
}

/** A fact that follows from a varied date, and what it then may be. */
export interface Following {
  readonly fact: string;
  readonly values: ValueSet;
}

/** The values worked out from a date in a span, where what else they need is known or presumed. */
export function followingFrom(
  rulebook: Rulebook,
  read: ReadCase | undefined,
  fact: string,
  span: DateSpan,
): Following[] {
  if (read === undefined) return [];
  const following = new Set(derivationsFrom(rulebook, [fact]).map((each) => each.fact));
  const derived = allDerivedValues(read.law, statementsOn(read, fact, span));
  return [...derived].flatMap(([each, values]) =>
    following.has(each) && !isEmpty(values) ? [{ fact: each, values }] : [],
  );
}

/** Whether the law date is that of a fact. */
export function isLawDate(rulebook: Rulebook, fact: string): boolean {
  return dateFacts(rulebook, "law").includes(fact);
}

/** A case with a date somewhere in a span; the law of the span where the date sets the law. */
export function onDays(
  rulebook: Rulebook,
  input: CaseInput,
  fact: string,
  { from, to }: DateSpan,
): CaseInput {
  const facts = { ...input.facts, [fact]: from === to ? from : { min: from, max: to } };
  return input.on === undefined && isLawDate(rulebook, fact)
    ? { ...input, facts, on: from }
    : { ...input, facts };
}

/** What the case gives, and what it presumes that values are worked out from. */
function statementsOf(read: ReadCase): Statements {
  return new Map([...presumedInputs(read, read.given), ...read.given]);
}

/** The same where a varied date is somewhere in a span. */
function statementsOn(read: ReadCase, fact: string, span: DateSpan): Statements {
  return statementsOf({ ...read, given: new Map(read.given).set(fact, span) });
}

/**
 * The days of a span on which what a day says changes: a value worked out from it, or whether two dates are
 * in order. What the days at both ends of a span say alike, all days in it say.
 */
function changes(read: ReadCase, fact: string, { from: min, to: max }: DayBounds): IsoDate[] {
  const saidOn = (day: IsoDate) =>
    saidByDay(read.law, statementsOn(read, fact, { kind: "dates", from: day, to: day }), fact, day);
  const found: IsoDate[] = [];
  const split = (from: IsoDate, before: string, to: IsoDate, after: string): void => {
    if (before === after) return;
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
    if (days === 1) {
      found.push(to);
      return;
    }
    const middle = addDays(from, Math.floor(days / 2));
    const said = saidOn(middle);
    split(from, before, middle, said);
    split(middle, said, to, after);
  };
  split(min, saidOn(min), max, saidOn(max));
  return found;
}
