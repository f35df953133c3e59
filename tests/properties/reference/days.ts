/** Days as ISO dates, reckoned on the platform's calendar. */
import type { IsoDate } from "@cokdyby/engine";

/** Before every day that is told, and after every one. */
export const [FIRST, LAST]: readonly [IsoDate, IsoDate] = ["0001-01-01", "9999-12-31"];

/** Years completed, never below 0: a year is completed on the day after its anniversary. */
export function completedYears(from: IsoDate, to: IsoDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, to.slice(5) > from.slice(5) ? years : years - 1);
}

export function plusDays(day: IsoDate, days: number): IsoDate {
  if (day === FIRST || day === LAST) return day;
  const most = (Date.parse(day) - Date.parse(FIRST)) / 86_400_000;
  if (-days >= most) return FIRST;
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day so many years on, or before; 29 February becomes 28 February in a common year. */
export function plusYears(day: IsoDate, years: number): IsoDate {
  if (day === FIRST || day === LAST) return day;
  const year = Number(day.slice(0, 4)) + years;
  if (year > 9_999) return LAST;
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${year}${day.endsWith("-02-29") && !isLeap ? "-02-28" : day.slice(4)}`;
}

/** The first and the last day on which somebody was born who has completed an age on a day. */
export function bornBetween(age: number, on: IsoDate): readonly [IsoDate, IsoDate] {
  if (on === FIRST || on === LAST) return [FIRST, LAST];
  const isSo = (birth: IsoDate) => birth <= on && completedYears(birth, on) === age;
  let first = plusDays(plusYears(on, -age - 1), -2);
  while (!isSo(first)) first = plusDays(first, 1);
  let last = plusDays(plusYears(on, -age), 2);
  while (!isSo(last)) last = plusDays(last, -1);
  return [first, last];
}
