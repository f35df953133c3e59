/** Days and years, in the reference reading and in the engine, against the calendar of the platform. */
import { evaluate } from "@cokdyby/engine";
import type { NumberExpression } from "@cokdyby/engine/rulebook";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../scripts/vitest/tier.ts";
import { bornBetween, completedYears, plusDays, plusYears } from "./reference/days.ts";
import { date, is, smallRulebook, whole, works } from "./reference/small-rulebook.ts";

const numRuns = runs({ quick: 20, full: 500, deep: 5_000 });

const DAY = 86_400_000;
const asIso = (time: number) => new Date(time).toISOString().slice(0, 10);
/** Of a day written `YYYY-MM-DD`; the month from 0. */
const parts = (day: string) => day.split("-").map(Number) as [number, number, number];
const LAST_OF_FEBRUARY = ["2000-02-29", "2019-02-28", "2020-02-29", "2023-03-01", "1900-02-28"];

/** Days of two centuries; often at the end of February, or on nearly the same day of another year. */
const days = fc
  .tuple(
    fc.integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2100, 0, 1) / DAY }),
    fc.option(fc.constantFrom(...LAST_OF_FEBRUARY), { freq: 3 }),
    fc.integer({ min: -1, max: 1 }),
  )
  .map(([number, february, away]) =>
    february === null ? asIso(number * DAY) : asIso(Date.parse(february) + away * DAY),
  );
/** Two days of which the second is often an anniversary of the first, or next to one. */
const pairs = fc
  .tuple(days, days, fc.option(fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: -1, max: 1 }))))
  .map(([from, other, near]) => {
    if (near === null) return [from, other] as const;
    const [year, month, day] = parts(from);
    return [from, asIso(Date.UTC(year + near[0], month - 1, day + near[1]))] as const;
  });

/** Goes from one anniversary to the next: each year is completed on the day after it. */
function yearsByTheCalendar(from: string, to: string): number {
  const [year, month, day] = parts(from);
  let years = 0;
  // the calendar makes 1 March of 29 February in a common year, which is the day after already
  const isCompleted = (after: number) => {
    const anniversary = new Date(Date.UTC(year + after, month - 1, day));
    const isItself = anniversary.getUTCDate() === day;
    return asIso(anniversary.getTime() + (isItself ? DAY : 0)) <= to;
  };
  while (isCompleted(years + 1)) years += 1;
  return years;
}

/** The last day of the month where the day has none of its number. */
function yearsLater(day: string, years: number): string {
  const [year, month, date] = parts(day);
  const same = new Date(Date.UTC(year + years, month - 1, date));
  return asIso(same.getUTCDate() === date ? same.getTime() : Date.UTC(year + years, month, 0));
}

describe("the days of the reference reading", () => {
  test("years completed", () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        expect(completedYears(from, to)).toBe(yearsByTheCalendar(from, to));
      }),
      { numRuns },
    );
  });

  test("some years on, some days before", () => {
    fc.assert(
      fc.property(days, fc.nat({ max: 100 }), fc.nat({ max: 20_000 }), (day, years, less) => {
        expect(plusYears(day, years)).toBe(yearsLater(day, years));
        expect(plusDays(day, -less)).toBe(asIso(Date.parse(day) - less * DAY));
      }),
      { numRuns },
    );
  });

  test("on which days somebody of an age was born", () => {
    fc.assert(
      fc.property(days, fc.nat({ max: 100 }), (on, age) => {
        const [first, last] = bornBetween(age, on);
        const isOfAge = (birth: string) => birth <= on && yearsByTheCalendar(birth, on) === age;
        expect([first, last, plusDays(first, -1), plusDays(last, 1)].map(isOfAge)).toEqual([
          true,
          true,
          false,
          false,
        ]);
      }),
      { numRuns },
    );
  });
});

/** What the engine makes of a number: the status of its being so many. */
function statusOf(number: NumberExpression, value: number, facts: Record<string, string | number>) {
  const dates = ["from", "to", "birth"].map((fact) => date(fact));
  const amount = { ...whole("amount"), range: { min: 0, max: 20_000 } };
  const years = { ...whole("years"), range: { min: 0, max: 250 } };
  const rulebook = smallRulebook({
    facts: [...dates, amount, whole("age"), years],
    derivations: [works("years", number)],
    rules: [{ when: is("years", value) }],
  });
  const result = evaluate(rulebook, { facts, on: "2020-01-01" }, { today: "2020-01-01" });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.findings.o?.status;
}

describe("the days of the engine", () => {
  test("years completed", () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const number = { completedYears: { from: "from", to: "to" } };
        expect(statusOf(number, yearsByTheCalendar(from, to), { from, to })).toBe("yes");
      }),
      { numRuns },
    );
  });

  test("to some days before", () => {
    fc.assert(
      fc.property(pairs, fc.nat({ max: 1_000 }), ([from, to], amount) => {
        const before = { day: "to", minusDays: { fact: "amount" } };
        const number = { completedYears: { from: "from", to: before } };
        const years = yearsByTheCalendar(from, asIso(Date.parse(to) - amount * DAY));
        expect(statusOf(number, years, { from, to, amount })).toBe("yes");
      }),
      { numRuns },
    );
  });

  test("from some years on", () => {
    fc.assert(
      fc.property(pairs, fc.nat({ max: 30 }), ([from, to], years) => {
        const number = { completedYears: { from: { day: "from", plusYears: years }, to: "to" } };
        const left = yearsByTheCalendar(yearsLater(from, years), to);
        expect(statusOf(number, left, { from, to })).toBe("yes");
      }),
      { numRuns },
    );
  });

  test("from the day of birth of somebody of an age: each number that some day of birth gives", () => {
    fc.assert(
      fc.property(pairs, fc.nat({ max: 60 }), ([from, to], age) => {
        fc.pre(from <= to);
        const [year] = parts(from);
        const births = new Set<number>();
        for (let time = Date.UTC(year - age - 2, 0, 1); asIso(time) <= from; time += DAY) {
          const birth = asIso(time);
          if (Number(birth.slice(0, 4)) > year - age + 1) break;
          if (yearsByTheCalendar(birth, from) === age) births.add(yearsByTheCalendar(birth, to));
        }
        const number = {
          completedYears: { from: { born: "birth", aged: "age", on: "from" }, to: "to" },
        };
        const facts = { from, to, age };
        const statuses = [...births].map((each) => statusOf(number, each, facts));
        expect(statuses).toEqual([...births].map(() => (births.size === 1 ? "yes" : "unknown")));
        expect(statusOf(number, Math.max(...births) + 1, facts)).toBe("no");
        if (!births.has(0)) expect(statusOf(number, Math.min(...births) - 1, facts)).toBe("no");
      }),
      { numRuns: numRuns / 10 },
    );
  });
});
