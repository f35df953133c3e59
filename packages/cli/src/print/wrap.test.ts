import { expect, test } from "vitest";
import { wrap } from "./wrap.ts";

test.each([
  ["one two three", 7, ["one two", "three"]],
  ["one  two\nthree", 20, ["one two three"]],
  ["", 10, []],
  ["see § 192 odst. 1 TZ", 8, ["see", "§ 192", "odst. 1", "TZ"]],
  ["jurisdiction.subsidiaryUniversality", 30, ["jurisdiction.", "subsidiaryUniversality"]],
  ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
] as const)("%j in %i", (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});
