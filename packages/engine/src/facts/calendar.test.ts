import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, birthdaysOf, completedYears, isCalendarDate, plusYears } from "./calendar.ts";

const digits = (most: number, width: number) =>
  fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(width, "0"));

test("a text is a calendar date if and only if the platform's calendar writes the same day", () => {
  const year = fc.oneof(
    fc.integer({ min: 1, max: 9_999 }).map((each) => String(each).padStart(4, "0")),
    fc.constantFrom("1900", "2000", "2024", "2100"),
  );
  const text = fc
    .tuple(year, digits(14, 2), digits(33, 2))
    .map(([year, month, day]) => `${year}-${month}-${day}`);
  fc.assert(
    fc.property(text, (text) => {
      const time = Date.parse(`${text}T00:00:00Z`);
      const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
      expect(isCalendarDate(text)).toBe(isDay);
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  "2023-02-29",
  "1900-02-29",
  "2024-04-31",
  "2024-13-01",
  "2024-00-10",
  "2024-01-00",
  "0000-12-31",
])("%s is no calendar date", (text) => expect(isCalendarDate(text)).toBe(false));

test.each(["2024-02-29", "2000-02-29", "2024-12-31", "0001-01-01"])(
  "%s is a calendar date",
  (text) => expect(isCalendarDate(text)).toBe(true),
);

test.each([20240229, "2024-2-9", "2024-02-29T00:00:00Z", " 2024-02-29", undefined])(
  "%j is not written as a calendar date",
  (value) => expect(isCalendarDate(value)).toBe(false),
);

test("days later and earlier are those of the platform's calendar", () => {
  const first = Date.parse("0001-01-01");
  const last = Date.parse("9999-12-31");
  const day = fc.integer({ min: 0, max: (last - first) / 86_400_000 });
  const dateOf = (day: number) => new Date(first + day * 86_400_000).toISOString().slice(0, 10);
  fc.assert(
    fc.property(day, day, (from, to) => {
      expect(addDays(dateOf(from), to - from)).toBe(dateOf(to));
    }),
    { numRuns: 20_000 },
  );
});

test("so are the last of February and the first of March, of every year", () => {
  const first = Date.parse("0001-01-01");
  const wrong: string[] = [];
  for (let year = 1; year <= 9_999; year++) {
    const march = Date.parse(`${String(year).padStart(4, "0")}-03-01`);
    for (const time of [march - 86_400_000, march]) {
      const date = new Date(time).toISOString().slice(0, 10);
      if (addDays("0001-01-01", (time - first) / 86_400_000) !== date) wrong.push(date);
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  ["2010-03-01", "2025-02-28", 14],
  ["2010-03-01", "2025-03-01", 14],
  ["2010-03-01", "2025-03-02", 15],
  ["2008-02-29", "2023-02-28", 14],
  ["2008-02-29", "2023-03-01", 15],
  ["2008-02-29", "2024-02-29", 15],
  ["2008-02-29", "2024-03-01", 16],
  ["2010-03-01", "2010-03-01", -1],
])("who is born on %s has completed years on %s: %s", (birth, on, years) => {
  expect(completedYears(birth, on)).toBe(years);
  if (years < 0) return;
  const { from, to } = birthdaysOf(years, on);
  expect([from <= birth && birth <= to, completedYears(from, on), completedYears(to, on)]).toEqual([
    true,
    years,
    years,
  ]);
  expect(completedYears(addDays(from, -1), on)).toBe(years + 1);
  expect(completedYears(addDays(to, 1), on)).toBe(years - 1);
});

test.each([
  ["2020-03-10", 3, "2023-03-10"],
  ["2020-02-29", 3, "2023-02-28"],
  ["2020-02-29", 4, "2024-02-29"],
])("the same day as %s, %s years later, is %s", (day, years, later) => {
  expect(plusYears(day, years)).toBe(later);
});
