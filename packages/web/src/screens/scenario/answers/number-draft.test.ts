import { describe, expect, test } from "vitest";
import { draftOf, isCurrent, problemIn, statedBy } from "./number-draft.ts";

const ages = { min: 0, max: 120 };
const exact = (from: string) => ({ from, to: "", range: false });
const range = (from: string, to: string) => ({ from, to, range: true });

describe("a number as it is typed", () => {
  test.each([
    ["16", 16],
    [" 16 ", 16],
    ["0", 0],
    ["120", 120],
    ["121", undefined],
    ["", undefined],
    ["-1", undefined],
    ["1.5", undefined],
    ["šestnáct", undefined],
  ])("%j says %j", (text, stated) => {
    expect(statedBy(exact(text), ages)).toBe(stated);
  });

  test("an empty field is nothing wrong, what is no whole number in the range is", () => {
    expect(problemIn(exact(""), ages)).toBeUndefined();
    expect(problemIn(exact("121"), ages)).toBe("wholeNumber");
    expect(problemIn(range("3", "x"), ages)).toBe("wholeNumber");
  });

  test("a range may be open at one end and may not be upside down", () => {
    expect(statedBy(range("15", "17"), ages)).toEqual({ min: 15, max: 17 });
    expect(statedBy(range("15", ""), ages)).toEqual({ min: 15 });
    expect(statedBy(range("", "17"), ages)).toEqual({ max: 17 });
    expect(problemIn(range("17", "15"), ages)).toBe("rangeWrong");
  });

  test("fields follow a case that was changed elsewhere", () => {
    expect(draftOf({ min: 15 }, false)).toEqual(range("15", ""));
    expect(draftOf(undefined, true)).toEqual(range("", ""));
    expect(isCurrent(exact("16"), 16, ages)).toBe(true);
    expect(isCurrent(exact("16"), undefined, ages)).toBe(false);
    expect(isCurrent(exact("no number"), undefined, ages)).toBe(true);
  });
});
