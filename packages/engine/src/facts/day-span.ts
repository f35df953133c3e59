import {
  addDays,
  birthdaysOf,
  completedYears,
  type IsoDate,
  plusYears as laterBy,
  toDayNumber,
} from "./calendar.ts";

/*
 * Interval arithmetic on days and whole numbers that are known in part. A span includes both its ends; the
 * result of an operation is the least span that contains every possible result.
 */

/** Days from one to another, or a day that never came. */
export type DaySpan = { readonly from: IsoDate; readonly to: IsoDate } | "never";
/** Whole numbers from one to another; the upper end may be infinite. */
export interface NumberSpan {
  readonly from: number;
  readonly to: number;
}

const FIRST_DAY: IsoDate = "0001-01-01";
const FIRST_NUMBER = toDayNumber(FIRST_DAY);
const LAST_DAY: IsoDate = "9999-12-31";

/** Nothing is known of the day. */
export const ANY_DAY: Exclude<DaySpan, "never"> = { from: FIRST_DAY, to: LAST_DAY };
/** Nothing is known of the number but that it is not below 0. */
export const ANY_NUMBER: NumberSpan = { from: 0, to: Number.POSITIVE_INFINITY };

/** The last of some days; days that never came are ignored. */
export function later(days: readonly DaySpan[]): DaySpan {
  return outermost(days, (one, other) => one > other);
}

/** The first of some days; days that never came are ignored. */
export function earlier(days: readonly DaySpan[]): DaySpan {
  return outermost(days, (one, other) => one < other);
}

function outermost(
  days: readonly DaySpan[],
  isOuter: (one: IsoDate, other: IsoDate) => boolean,
): DaySpan {
  let found: DaySpan = "never";
  for (const day of days) {
    if (day === "never") continue;
    found =
      found === "never"
        ? day
        : {
            from: isOuter(day.from, found.from) ? day.from : found.from,
            to: isOuter(day.to, found.to) ? day.to : found.to,
          };
  }
  return found;
}

/** A number of days earlier. */
export function minusDays(day: DaySpan, days: NumberSpan): DaySpan {
  if (day === "never" || days.to === 0) return day;
  return { from: daysBefore(day.from, days.to), to: daysBefore(day.to, days.from) };
}

/** Not before year 1, the first that a date can be written in. */
function daysBefore(day: IsoDate, days: number): IsoDate {
  if (day === LAST_DAY || day === FIRST_DAY) return day;
  return days >= toDayNumber(day) - FIRST_NUMBER ? FIRST_DAY : addDays(day, -days);
}

/** The same day a number of years later. */
export function plusYears(day: DaySpan, years: NumberSpan): DaySpan {
  if (day === "never") return day;
  return { from: yearsOn(day.from, years.from), to: yearsOn(day.to, years.to) };
}

function yearsOn(day: IsoDate, years: number): IsoDate {
  if (day === FIRST_DAY) return day;
  return Number(day.slice(0, 4)) + years > 9999 ? LAST_DAY : laterBy(day, years);
}

/** The days on which somebody was born who has completed a number of years on a day. */
export function bornWhen(years: number, on: DaySpan): DaySpan {
  if (on === "never") return ANY_DAY;
  const isWritable = Number(on.from.slice(0, 4)) > years + 1;
  return {
    from: isWritable ? birthdaysOf(years, on.from).from : FIRST_DAY,
    to: on.to === LAST_DAY || !isWritable ? on.to : birthdaysOf(years, on.to).to,
  };
}

/** Years completed from one day to another, none where it comes first; nothing of days that never came. */
export function yearsFrom(from: DaySpan, to: DaySpan): NumberSpan | undefined {
  if (from === "never" || to === "never") return undefined;
  const years = (start: IsoDate, end: IsoDate) => Math.max(0, completedYears(start, end));
  return { from: years(from.to, to.from), to: years(from.from, to.to) };
}

export function lesser(numbers: readonly NumberSpan[]): NumberSpan {
  return {
    from: Math.min(...numbers.map(({ from }) => from)),
    to: Math.min(...numbers.map(({ to }) => to)),
  };
}

export function greater(numbers: readonly NumberSpan[]): NumberSpan {
  return {
    from: Math.max(...numbers.map(({ from }) => from)),
    to: Math.max(...numbers.map(({ to }) => to)),
  };
}

/** The first less the second, never below 0. */
export function less(number: NumberSpan, by: NumberSpan): NumberSpan {
  return { from: Math.max(0, number.from - by.to), to: Math.max(0, number.to - by.from) };
}
