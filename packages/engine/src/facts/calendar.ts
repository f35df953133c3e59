/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

const MONTHS_OF_30 = [4, 6, 9, 11];

/** Whether the text is a real calendar date written `YYYY-MM-DD`; there is no year 0. */
export function isCalendarDate(text: unknown): text is IsoDate {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  if (text < "0001" || month < 1 || month > 12 || day < 1 || day > 31) return false;
  if (month === 2) return day <= (isLeapYear(Number(text.slice(0, 4))) ? 29 : 28);
  return day < 31 || !MONTHS_OF_30.includes(month);
}

/** In the Gregorian calendar. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days before a month that begins a count of months from March, when no leap day lies between. */
const daysBeforeMonth = (fromMarch: number) => Math.floor((153 * fromMarch + 2) / 5);
const YEAR_DAYS = 365;
const ERA_YEARS = 400;
const ERA_DAYS = 146_097;

/**
 * Days from 1 March of year 0 of the Gregorian calendar to a date. Counted from March a leap day is the last
 * day of its year, so no table of months is needed (Hinnant, chrono-compatible low-level date algorithms).
 */
export function toDayNumber(date: IsoDate): number {
  const month = pair(date, 5);
  const year = yearOf(date) - (month > 2 ? 0 : 1);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / ERA_YEARS);
  const inYear = daysBeforeMonth((month + 9) % 12) + pair(date, 8) - 1;
  return year * YEAR_DAYS + leapDays + inYear;
}

function yearOf(date: IsoDate): number {
  return 100 * pair(date, 0) + pair(date, 2);
}

/** The number that two digits of a date write. */
function pair(date: IsoDate, at: number): number {
  return 10 * date.charCodeAt(at) + date.charCodeAt(at + 1) - 11 * ZERO;
}

const ZERO = "0".charCodeAt(0);

/** The date of a day number, in the years 0 to 9999; see {@link toDayNumber}. */
export function fromDayNumber(day: number): IsoDate {
  const era = Math.floor(day / ERA_DAYS);
  const inEra = day - era * ERA_DAYS;
  const leapDays =
    Math.floor(inEra / 1_460) - Math.floor(inEra / 36_524) + Math.floor(inEra / (ERA_DAYS - 1));
  const ofEra = Math.floor((inEra - leapDays) / YEAR_DAYS);
  const inYear = inEra - (YEAR_DAYS * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = ofEra + era * ERA_YEARS + (month > 2 ? 0 : 1);
  return `${yearText(year)}-${twoDigits(month)}-${twoDigits(inYear - daysBeforeMonth(fromMarch) + 1)}`;
}

/** The date `days` whole days after `date` (before it when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * Years completed on a day by somebody born on another. A year is completed on the day *after* the
 * birthday; born on 29 February, on 1 March.
 *
 * @returns whole years; negative when `on` lies before `birth`
 */
export function completedYears(birth: IsoDate, on: IsoDate): number {
  const years = yearOf(on) - yearOf(birth);
  return on.slice(5) > birth.slice(5) ? years : years - 1;
}

/** The same day some years later; 29 February becomes 28 February where there is none. */
export function plusYears(date: IsoDate, years: number): IsoDate {
  const year = yearOf(date) + years;
  return hasDay(year, date) ? `${yearText(year)}-${date.slice(5)}` : `${yearText(year)}-02-28`;
}

/**
 * The possible birthdays of somebody who has completed exactly this number of years on a day. Somebody born
 * on that day has completed none.
 */
export function birthdaysOf(years: number, on: IsoDate): { from: IsoDate; to: IsoDate } {
  const turnedOn = (year: number) =>
    hasDay(year, on) ? `${yearText(year)}-${on.slice(5)}` : `${yearText(year)}-03-01`;
  const year = yearOf(on) - years;
  return { from: turnedOn(year - 1), to: years === 0 ? on : addDays(turnedOn(year), -1) };
}

/** Whether a year has the day of a date: 29 February is in some only. */
function hasDay(year: number, date: IsoDate): boolean {
  return isLeapYear(year) || !date.endsWith("-02-29");
}

function yearText(year: number): string {
  return year < 1_000 ? String(year).padStart(4, "0") : String(year);
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The days of a month written `YYYY-MM`; nothing where it is none. */
export function daysOfMonth(text: string): { min: IsoDate; max: IsoDate } | undefined {
  const min = `${text}-01`;
  if (!isCalendarDate(min)) return undefined;
  const max = ["31", "30", "29", "28"].map((day) => `${text}-${day}`).find(isCalendarDate) ?? min;
  return { min, max };
}
