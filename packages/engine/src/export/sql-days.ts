import type { SqlDialect } from "./sql-dialect.ts";
import type { SqlSteps } from "./sql-steps.ts";

/*
 * The calendar and the interval arithmetic of `facts/` in SQL. Days are texts `YYYY-MM-DD`, which compare as
 * they follow each other. Every operation gets real calendar days only, so that no cast can fail.
 */

export const FIRST_DAY = "'0001-01-01'";
export const LAST_DAY = "'9999-12-31'";
/** What stands for a number without an upper end. */
export const ENDLESS = "9007199254740991";

/** Days from one to another, or a day that never came (`never` is 1; then the two ends say nothing). */
export interface SqlDays {
  readonly from: string;
  readonly to: string;
  readonly never: string;
}

/** Whole numbers from one to another; `none` is 1 where nothing can be said. */
export interface SqlNumbers {
  readonly from: string;
  readonly to: string;
  readonly none: string;
}

const yearOf = (day: string) => `CAST(SUBSTR(${day}, 1, 4) AS INTEGER)`;
const restOf = (day: string) => `SUBSTR(${day}, 5)`;
const yearText = (year: string) => `SUBSTR(CAST(10000 + ${year} AS CHAR(5)), 2, 4)`;
const isLeap = (year: string) => `(${year} % 4 = 0 AND (${year} % 100 <> 0 OR ${year} % 400 = 0))`;

/** Whether a text is a real calendar date written `YYYY-MM-DD`; there is no year 0. */
export function isCalendarDay(steps: SqlSteps, text: string): string {
  const at = (place: number) => `SUBSTR(${text}, ${place}, 1)`;
  const digits = [1, 2, 3, 4, 6, 7, 9, 10].map((place) => `${at(place)} BETWEEN '0' AND '9'`);
  const shape = `LENGTH(${text}) = 10 AND ${at(5)} = '-' AND ${at(8)} = '-' AND ${digits.join(" AND ")}`;
  const shaped = steps.let(`CASE WHEN ${shape} THEN ${text} ELSE '0000-00-00' END`);
  const year = steps.let(yearOf(shaped));
  const [month, day] = [`SUBSTR(${shaped}, 6, 2)`, `SUBSTR(${shaped}, 9, 2)`];
  return steps.flag(
    `${year} > 0 AND ${month} BETWEEN '01' AND '12' AND ${day} >= '01' AND ${day} <= CASE WHEN ${month} = '02' ` +
      `THEN CASE WHEN ${isLeap(year)} THEN '29' ELSE '28' END ` +
      `WHEN ${month} IN ('04', '06', '09', '11') THEN '30' ELSE '31' END`,
  );
}

/** Years completed on a day by somebody born on another; see `completedYears` in `facts/calendar.ts`. */
function completedYears(steps: SqlSteps, birth: string, on: string): string {
  return steps.let(
    `${yearOf(on)} - ${yearOf(birth)} - CASE WHEN ${restOf(on)} > ${restOf(birth)} THEN 0 ELSE 1 END`,
  );
}

export function yearsFrom(
  steps: SqlSteps,
  dialect: SqlDialect,
  from: SqlDays,
  to: SqlDays,
): SqlNumbers {
  const years = (start: string, end: string) =>
    steps.let(dialect.greatest(["0", completedYears(steps, start, end)]));
  return {
    from: years(from.to, to.from),
    to: years(from.from, to.to),
    none: steps.flag(`${from.never} = 1 OR ${to.never} = 1`),
  };
}

/** The last or the first of some days; days that never came are ignored. */
export function outermost(
  steps: SqlSteps,
  dialect: SqlDialect,
  days: readonly SqlDays[],
  which: "later" | "earlier",
): SqlDays {
  const least = which === "later";
  const choose = least ? dialect.greatest : dialect.least;
  const end = (side: "from" | "to") =>
    steps.let(
      choose(
        days.map(
          (day) =>
            `CASE WHEN ${day.never} = 1 THEN ${least ? FIRST_DAY : LAST_DAY} ELSE ${day[side]} END`,
        ),
      ),
    );
  const never = steps.flag(days.map((day) => `${day.never} = 1`).join(" AND "));
  return { from: end("from"), to: end("to"), never };
}

/** A number of days earlier, not before year 1. */
export function minusDays(
  steps: SqlSteps,
  dialect: SqlDialect,
  day: SqlDays,
  days: SqlNumbers,
): SqlDays {
  const before = (from: string, by: string) => {
    const most = steps.let(dialect.dayNumber(from));
    const some = steps.let(dialect.least([by, most]));
    return steps.let(
      `CASE WHEN ${some} = 0 OR ${from} IN (${FIRST_DAY}, ${LAST_DAY}) THEN ${from} ` +
        `WHEN ${by} >= ${most} THEN ${FIRST_DAY} ELSE ${dialect.minusDays(from, some)} END`,
    );
  };
  return { from: before(day.from, days.to), to: before(day.to, days.from), never: day.never };
}

/** The same day a number of years later. */
export function plusYears(
  steps: SqlSteps,
  dialect: SqlDialect,
  day: SqlDays,
  years: SqlNumbers,
): SqlDays {
  const after = (from: string, by: string) => {
    const year = steps.let(
      dialect.least(["10000", `${yearOf(from)} + ${dialect.least([by, "10000"])}`]),
    );
    const short = `${restOf(from)} = '-02-29' AND NOT ${isLeap(year)}`;
    return steps.let(
      `CASE WHEN ${from} = ${FIRST_DAY} THEN ${from} WHEN ${year} > 9999 THEN ${LAST_DAY} ` +
        `ELSE ${yearText(year)} || CASE WHEN ${short} THEN '-02-28' ELSE ${restOf(from)} END END`,
    );
  };
  return { from: after(day.from, years.from), to: after(day.to, years.to), never: day.never };
}

/** The days on which somebody was born who has completed a number of years on a day. */
export function bornWhen(
  steps: SqlSteps,
  dialect: SqlDialect,
  years: string,
  on: SqlDays,
): SqlDays {
  const writable = steps.flag(`${yearOf(on.from)} > ${years} + 1`);
  const turnedOn = (day: string, year: string) =>
    `${yearText(year)} || CASE WHEN ${restOf(day)} = '-02-29' AND NOT ${isLeap(year)} ` +
    `THEN '-03-01' ELSE ${restOf(day)} END`;
  // a year that can be written, also where the result is not used
  const yearBefore = (day: string, less: number) =>
    steps.let(`CASE WHEN ${writable} = 1 THEN ${yearOf(day)} - ${years} - ${less} ELSE 2000 END`);
  const from = steps.let(turnedOn(on.from, yearBefore(on.from, 1)));
  const birthday = steps.let(turnedOn(on.to, yearBefore(on.to, 0)));
  const dayBefore = steps.let(dialect.minusDays(birthday, "1"));
  const unknown = `${on.never} = 1`;
  return {
    from: steps.let(`CASE WHEN ${unknown} OR ${writable} = 0 THEN ${FIRST_DAY} ELSE ${from} END`),
    to: steps.let(
      `CASE WHEN ${unknown} THEN ${LAST_DAY} WHEN ${on.to} = ${LAST_DAY} OR ${writable} = 0 OR ` +
        `${years} = 0 THEN ${on.to} ELSE ${dayBefore} END`,
    ),
    never: "0",
  };
}

/** Where a condition is so, the first days, else the second. */
export function daysWhere(
  steps: SqlSteps,
  when: string,
  then: SqlDays,
  otherwise: SqlDays,
): SqlDays {
  const end = (side: keyof SqlDays) =>
    steps.let(`CASE WHEN ${when} THEN ${then[side]} ELSE ${otherwise[side]} END`);
  return { from: end("from"), to: end("to"), never: end("never") };
}
