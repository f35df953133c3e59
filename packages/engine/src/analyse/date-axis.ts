import { type Statement, yearsBetween } from "../decide/known.ts";
import { dateFacts, type ReadCase } from "../decide/read-case.ts";
import { presumedStatement } from "../decide/situation.ts";
import { addDays, completedYears, isCalendarDate } from "../facts/calendar.ts";
import { intersect, isEmpty, type ValueSet } from "../facts/value-set.ts";
import { wordingStarts } from "../rulebook/law-on.ts";
import type { IsoDate, Rulebook } from "../rulebook/rulebook.ts";

type DateSpan = Extract<Statement, { kind: "dates" }>;

/**
 * Splits days into spans in which neither the wording of the law, nor a completed year, nor the order
 * of two dates changes. Another date counts as the case gives it, or as it is presumed; of one that is
 * known in part both ends count.
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
  const others = (id: string) => (read === undefined ? undefined : dateOf(read, id));
  const starts = [
    ...(setsLaw ? wordingStarts(rulebook) : []),
    ...ordersOf(rulebook).flatMap((order) => orderStarts(order, fact, others)),
    ...rulebook.derivations.flatMap((each) =>
      "completedYears" in each ? yearStarts(each.completedYears, fact, others, min, max) : [],
    ),
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
  const isKnown = (fact: string) => dates.includes(fact) || dateOf(read, fact) !== undefined;
  return rulebook.derivations.flatMap((each) => {
    if (!("completedYears" in each) || !read.given.has(each.fact)) return [];
    const { from, to } = each.completedYears;
    const isVaried = dates.includes(from) || dates.includes(to);
    return isVaried && isKnown(from) && isKnown(to) ? [each.fact] : [];
  });
}

/** A fact that follows from a varied date, and what it then may be. */
export interface Following {
  readonly fact: string;
  readonly values: ValueSet;
}

/** The completed years that follow from a date in a span, where the other date is known or presumed. */
export function followingFrom(
  { derivations }: Rulebook,
  read: ReadCase | undefined,
  fact: string,
  span: DateSpan,
): Following[] {
  if (read === undefined) return [];
  return derivations.flatMap((each): Following[] => {
    if (!("completedYears" in each)) return [];
    const { from, to } = each.completedYears;
    if (fact !== from && fact !== to) return [];
    const other = fact === from ? to : from;
    const known = dateOf(read, other);
    const dates = new Map<string, Statement>([[fact, span]]);
    if (known !== undefined) dates.set(other, known);
    const years = yearsBetween(dates, each.completedYears);
    if (years === undefined) return [];
    const values = intersect(years, read.law.facts.get(each.fact)?.domain ?? years);
    return isEmpty(values) ? [] : [{ fact: each.fact, values }];
  });
}

/** Whether the law date is that of a fact. */
export function isLawDate(rulebook: Rulebook, fact: string): boolean {
  return dateFacts(rulebook, "law").includes(fact);
}

/** A date as the case gives it, else as it is presumed. */
function dateOf(read: ReadCase, fact: string): DateSpan | undefined {
  const presumed = read.law.facts.get(fact)?.declaration.presumed;
  const statement =
    read.given.get(fact) ??
    (presumed !== undefined && read.mayPresume(fact)
      ? presumedStatement(read, presumed.value)
      : undefined);
  return statement?.kind === "dates" ? statement : undefined;
}

type Others = (fact: string) => DateSpan | undefined;
/** Of two date facts the one that comes first, and the other. */
type Order = readonly [earlier: string, later: string];

/** Nobody acts before being born, and what is declared to come first comes first. */
function ordersOf({ dateOrders, derivations }: Rulebook): Order[] {
  const births = derivations.flatMap((each): Order[] =>
    "completedYears" in each ? [[each.completedYears.from, each.completedYears.to]] : [],
  );
  return [...dateOrders.map((order): Order => [order.first, order.then]), ...births];
}

/** The day on which one date ceases to be too early, or begins to be too late. */
function orderStarts([earlier, later]: Order, fact: string, others: Others): IsoDate[] {
  const other = fact === later ? others(earlier) : fact === earlier ? others(later) : undefined;
  if (other === undefined) return [];
  return [fact === later ? other.from : addDays(other.to, 1)];
}

/** Days on which the years between two dates change, at either end of the other date. */
function yearStarts(
  { from, to }: { readonly from: string; readonly to: string },
  fact: string,
  others: Others,
  min: IsoDate,
  max: IsoDate,
): IsoDate[] {
  if (fact !== from && fact !== to) return [];
  const other = others(fact === from ? to : from);
  const ends = other === undefined ? [] : [...new Set([other.from, other.to])];
  return ends.flatMap((end) => {
    const years = (day: IsoDate) =>
      Math.max(0, fact === to ? completedYears(end, day) : completedYears(day, end));
    return anniversaries(end, min, max).filter((day) => years(day) !== years(addDays(day, -1)));
  });
}

/** The days between two dates on which years since or until a date can change. */
function anniversaries(of: IsoDate, min: IsoDate, max: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let year = Number(min.slice(0, 4)); year <= Number(max.slice(0, 4)); year++) {
    const text = String(year).padStart(4, "0");
    const same = [`${text}-${of.slice(5)}`].filter(isCalendarDate);
    // a year may also change with the year of the calendar, and after a 29 February that is not there
    days.push(`${text}-01-01`, `${text}-03-01`, ...same, ...same.map((day) => addDays(day, 1)));
  }
  return days.filter((day) => day > min && day <= max);
}
