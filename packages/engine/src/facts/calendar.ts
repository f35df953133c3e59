/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

const DAY = 86_400_000;

const MONTHS_OF_30 = [4, 6, 9, 11];

/** Whether the text is a real calendar date written `YYYY-MM-DD`. */
export function isCalendarDate(text: unknown): text is IsoDate {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  if (month === 2) return day <= (isLeapYear(Number(text.slice(0, 4))) ? 29 : 28);
  return day < 31 || !MONTHS_OF_30.includes(month);
}

/** In the Gregorian calendar. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The date `days` whole days after `date` (before it when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/**
 * Years completed on a day by somebody born on another. A year is completed on the day *after* the
 * birthday; born on 29 February, on 1 March.
 *
 * @returns whole years; negative when `on` lies before `birth`
 */
export function completedYears(birth: IsoDate, on: IsoDate): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) > birth.slice(5) ? years : years - 1;
}

/** The same day some years later; 29 February becomes 28 February where there is none. */
export function plusYears(date: IsoDate, years: number): IsoDate {
  const year = yearText(Number(date.slice(0, 4)) + years);
  const same = `${year}-${date.slice(5)}`;
  return isCalendarDate(same) ? same : `${year}-02-28`;
}

/**
 * The possible birthdays of somebody who has completed exactly this number of years on a day. Somebody born
 * on that day has completed none.
 */
export function birthdaysOf(years: number, on: IsoDate): { from: IsoDate; to: IsoDate } {
  const turnedOn = (year: number) => {
    const same = `${yearText(year)}-${on.slice(5)}`;
    return isCalendarDate(same) ? same : `${yearText(year)}-03-01`;
  };
  const year = Number(on.slice(0, 4)) - years;
  return { from: turnedOn(year - 1), to: years === 0 ? on : addDays(turnedOn(year), -1) };
}

function yearText(year: number): string {
  return String(year).padStart(4, "0");
}
