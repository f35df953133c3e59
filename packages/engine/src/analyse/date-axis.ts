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
import { presumptionsOf } from "../decide/situation.ts";
import type { Statements } from "../decide/statement.ts";
import { addDays } from "../facts/calendar.ts";
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
  const stated = read === undefined ? undefined : statementsOf(read);
  const starts = [
    ...(setsLaw ? wordingStarts(rulebook) : []),
    ...(read === undefined || stated === undefined ? [] : changes(read, stated, fact, min, max)),
  ];
  const days = [min, ...new Set(starts.filter((day) => day > min && day <= max))].sort();
  return days.map((from, index) => {
    const next = days[index + 1];
    return { kind: "dates", from, to: next === undefined ? max : addDays(next, -1) };
  });
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
  const derived = allDerivedValues(read.law, new Map([...statementsOf(read), [fact, span]]));
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

/** What the case gives and presumes. */
function statementsOf(read: ReadCase): Statements {
  return new Map([...presumptionsOf(read, read.given), ...read.given]);
}

/**
 * The days between two dates on which what a day says changes: a value worked out from it, or whether two dates are
 * in order. What the days at both ends of a span say alike, all days in it say.
 */
function changes(
  read: ReadCase,
  stated: Statements,
  fact: string,
  min: IsoDate,
  max: IsoDate,
): IsoDate[] {
  const saidOn = (day: IsoDate) => saidByDay(read.law, stated, fact, day);
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
