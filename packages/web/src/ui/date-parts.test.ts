import { expect, test } from "vitest";
import { daysWithin, monthIn, partsIn, partsOf, readDate, roughOf } from "./date-parts.ts";

const NOVEMBER = { day: "20", month: "11", year: "2011" };

test.each([
  ["20. 11. 2011", NOVEMBER],
  ["20.11.2011", NOVEMBER],
  [" 20/11/2011 ", NOVEMBER],
  ["20-11-2011", NOVEMBER],
  ["20 11 2011", NOVEMBER],
  ["2011-11-20", NOVEMBER],
  ["05.04.2010", { day: "5", month: "4", year: "2010" }],
  ["20. listopadu 2011", NOVEMBER],
  ["20\u00a0November 2011", NOVEMBER],
  ["November 20, 2011", NOVEMBER],
])("a whole date in one text is taken apart: %s", (text, parts) => {
  expect(partsIn(text)).toEqual(parts);
  expect(readDate(parts).is).toBe("whole");
});

test.each(["20. 11.", "2011", "20", "20. 11. 11", "v listopadu"])(
  "what is no whole date is left as it was typed: %s",
  (text) => {
    expect(partsIn(text)).toBeUndefined();
  },
);

test.each([
  ["leden", "01"],
  ["ledna", "01"],
  ["ČERVEN", "06"],
  ["cervna", "06"],
  ["červenec", "07"],
  ["července", "07"],
  ["January", "01"],
  ["december", "12"],
])("a month may be named: %s", (month, number) => {
  expect(readDate({ day: "3", month, year: "2020" })).toEqual({
    is: "whole",
    day: `2020-${number}-03`,
  });
});

test.each([
  ["", "", "", "empty"],
  ["20", "", "", "partial"],
  ["20", "11", "", "partial"],
  ["20", "11", "201", "partial"],
  ["30", "2", "2020", "impossible"],
  ["0", "2", "2020", "impossible"],
  ["1", "13", "2020", "impossible"],
  ["1", "led", "2020", "partial"],
  ["1", "lednu", "2020", "impossible"],
  ["1", "1", "1899", "impossible"],
  ["1", "1", "20111", "impossible"],
  ["29", "2", "2024", "whole"],
  ["", "3", "2024", "rough"],
  ["", "březen", "2024", "rough"],
  ["", "", "2024", "rough"],
  ["", "3", "", "partial"],
  ["5", "", "2024", "partial"],
  ["", "13", "2024", "impossible"],
  ["", "", "1899", "impossible"],
])("day %j, month %j, year %j is %s", (day, month, year, is) => {
  expect(readDate({ day, month, year }).is).toBe(is);
});

test.each([
  ["březen 2024", "2024-03"],
  ["v březnu 2024", undefined],
  ["3/2024", "2024-03"],
  ["2024-03", "2024-03"],
  ["March 2024", "2024-03"],
  ["20. 11. 2011", undefined],
])("a month in one text is taken apart: %s", (text, day) => {
  const parts = monthIn(text);
  expect(parts && readDate(parts)).toEqual(day && { is: "rough", day });
});

test.each([
  ["2024", "2024-01-01", "2024-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2023-12", "2023-12-01", "2023-12-31"],
])("a month or year comes back from its first and last day: %s", (rough, min, max) => {
  expect(daysWithin(rough)).toEqual({ min, max });
  expect(roughOf({ min, max })).toBe(rough);
  expect(roughOf({ min, max: `${max.slice(0, 8)}15` })).toBeUndefined();
  expect(readDate(partsOf(rough))).toEqual({ is: "rough", day: rough });
});

test("a day comes back from its parts as it was", () => {
  const day = "2010-05-04";
  expect(readDate(partsOf(day))).toEqual({ is: "whole", day });
  expect(readDate(partsOf(undefined)).is).toBe("empty");
});
