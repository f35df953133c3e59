import { daysOfMonth, isCalendarDate } from "@cokdyby/engine/rulebook";
import { LANGUAGES } from "@cokdyby/words";

/** A day as it is typed, part by part. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** What typed parts come to. */
export type ReadDate =
  | { readonly is: "empty" }
  | { readonly is: "partial" }
  /** There is no such day, or it is too long ago or ahead. */
  | { readonly is: "impossible" }
  /** No day of it is said: a month, `YYYY-MM`, or a year, `YYYY`. */
  | { readonly is: "rough"; readonly day: string }
  | { readonly is: "whole"; readonly day: string };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const NO_PARTS: DateParts = { day: "", month: "", year: "" };

/** @param day `YYYY-MM-DD`, or as it is rough */
export function partsOf(day: string | undefined): DateParts {
  if (day === undefined) return NO_PARTS;
  const [year = "", month, date] = day.split("-");
  return { day: date ? bare(date) : "", month: month ? bare(month) : "", year };
}

interface Days {
  readonly min: string;
  readonly max: string;
}

/** The first and the last day of a month or year. @param rough as {@link readDate} gives it */
export function daysWithin(rough: string): Days {
  return daysOfMonth(rough) ?? { min: `${rough}-01-01`, max: `${rough}-12-31` };
}

/** The month or year of which two days are the first and the last; nothing where they are not. */
export function roughOf({ min, max }: Days): string | undefined {
  return [min.slice(0, 4), min.slice(0, 7)].find((rough) => {
    const days = daysWithin(rough);
    return days.min === min && days.max === max;
  });
}

/** Reads parts; a month may be a number or its name in any language of the UI. */
export function readDate(parts: DateParts): ReadDate {
  const [day = "", month = "", year = ""] = [parts.day, parts.month, parts.year].map((part) =>
    part.trim(),
  );
  if (!day && !month && !year) return { is: "empty" };
  if (!year || /^\d{1,3}$/.test(year) || (day && !month)) return { is: "partial" };
  const number = month ? monthOf(month) : 1;
  if (number === undefined && isBegun(month)) return { is: "partial" };
  if (!/^\d{0,2}$/.test(day) || number === undefined || !/^\d{4}$/.test(year)) {
    return { is: "impossible" };
  }
  const rough = month ? `${year}-${two(String(number))}` : year;
  const iso = `${year}-${two(String(number))}-${two(day || "1")}`;
  const near = Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
  if (!isCalendarDate(iso) || !near) return { is: "impossible" };
  return day ? { is: "whole", day: iso } : { is: "rough", day: rough };
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const ISO_MONTH = /^(\d{4})-(\d{1,2})$/;
const MONTH_FIRST = /^(\d{1,2}|\p{L}+)\s*[.,/\s-]\s*(\d{4})$/u;
const DAY_FIRST = /^(\d{1,2})\s*[.,/\s-]\s*(\d{1,2}|\p{L}+)\s*[.,/\s-]\s*(\d{4})$/u;
const MONTH_NAME_FIRST = /^(\p{L}+)\s+(\d{1,2})\s*[,\s]\s*(\d{4})$/u;

/** The parts of a whole date in one text: "20. 11. 2011", "20. listopadu 2011", "2011-11-20"; else nothing. */
export function partsIn(text: string): DateParts | undefined {
  const plain = text.trim();
  const iso = ISO.exec(plain);
  if (iso !== null) return named(iso[3], iso[2], iso[1]);
  const dayFirst = DAY_FIRST.exec(plain);
  if (dayFirst !== null) return named(dayFirst[1], dayFirst[2], dayFirst[3]);
  const nameFirst = MONTH_NAME_FIRST.exec(plain);
  return nameFirst === null ? undefined : named(nameFirst[2], nameFirst[1], nameFirst[3]);
}

function named(day = "", month = "", year = ""): DateParts {
  return { day: bare(day), month: String(monthOf(month) ?? month), year };
}

/** The parts of a month and year in one text: "březen 2024", "3/2024", "2024-03"; else nothing. */
export function monthIn(text: string): DateParts | undefined {
  const plain = text.trim();
  const iso = ISO_MONTH.exec(plain);
  const [, month = "", year = ""] =
    iso === null ? (MONTH_FIRST.exec(plain) ?? []) : [iso[0], iso[2], iso[1]];
  if (month === "") return undefined;
  return { day: "", month: String(monthOf(month) ?? month), year };
}

/** Without the zeros before it. */
function bare(part: string): string {
  return String(Number(part));
}

function two(part: string): string {
  return part.padStart(2, "0");
}

function monthOf(part: string): number | undefined {
  if (/^\d{1,2}$/.test(part)) return Number(part);
  const at = MONTHS.findIndex((names) => names.includes(plainName(part)));
  return at < 0 ? undefined : at + 1;
}

/** Whether what is typed may still become the name of a month. */
function isBegun(part: string): boolean {
  return MONTHS.flat().some((each) => each.startsWith(plainName(part)));
}

/** The names of each month, alone and within a date, in all languages of the UI. */
const MONTHS: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, month) =>
  LANGUAGES.flatMap((language) => {
    const first = new Date(Date.UTC(2024, month, 1));
    const alone = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
    const within = new Intl.DateTimeFormat(language, {
      day: "numeric",
      month: "long",
      timeZone: "UTC",
    });
    const inDate = within.formatToParts(first).find(({ type }) => type === "month");
    return [alone.format(first), inDate?.value ?? ""].map(plainName);
  }),
);

function plainName(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
