// Days counted here, not with the engine's functions: the test compares the two.

const DAY = 86_400_000;

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The day so many days after another; before it, where the number is negative. */
export function dayAfter(day: string, days: number): string {
  return iso(new Date(utc(day).getTime() + days * DAY));
}

/**
 * The first day on which so many years from a day are completed: the day after the anniversary; of
 * 29 February 1 March, in a leap year too.
 */
export function firstCompleted(day: string, years: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return month === 2 && date === 29
    ? iso(new Date(Date.UTC(year + years, 2, 1)))
    : iso(new Date(Date.UTC(year + years, month - 1, date + 1)));
}

/** The day so many years and days before another, as a birthday. */
export function bornBefore(day: string, years: number, days: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return iso(new Date(Date.UTC(year - years, month - 1, date - days)));
}

/** The later of two days. */
export function later(one: string, other: string): string {
  return one > other ? one : other;
}
