import { expect, test } from "vitest";
import { wrap } from "./wrap.ts";

test.each([
  ["one two three", 7, ["one two", "three"]],
  ["one  two\nthree", 20, ["one two three"]],
  ["", 10, []],
  ["see § 192 odst. 1 TZ", 8, ["see", "§ 192", "odst. 1", "TZ"]],
  ["jurisdiction.subsidiaryUniversality", 30, ["jurisdiction.", "subsidiaryUniversality"]],
  ["od 1. 5. 2023", 10, ["od", "1. 5. 2023"]],
  ["od 1. května 2023", 16, ["od", "1. května 2023"]],
  ["from 1 May 2023", 10, ["from", "1 May 2023"]],
  ["podle práva v Česku", 14, ["podle práva", "v Česku"]],
  ["dítě i dospělý", 10, ["dítě", "i dospělý"]],
  [
    "see <https://e-sbirka.gov.cz/sb/2009/40>; and",
    9,
    ["see", "<https://e-sbirka.gov.cz/sb/2009/40>;", "and"],
  ],
  ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
] as const)("%j in %i", (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});
