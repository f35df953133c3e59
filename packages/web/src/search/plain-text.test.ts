import { expect, test } from "vitest";
import { plainText, queryWords } from "./plain-text.ts";

test("accents and capitals are gone and every place stays where it was", () => {
  const text = "Účastenství\u00a0– ŽIVÉ představení";
  expect(plainText(text)).toBe("ucastenstvi – zive predstaveni");
  expect(plainText(text)).toHaveLength(text.length);
});

test("a letter without a small form of the same length is kept", () => {
  expect(plainText("İstanbul ß")).toHaveLength("İstanbul ß".length);
});

test("a query is cut into words, without signs that nobody types twice alike", () => {
  expect(queryWords("§192  odst. 1 „Šíření“")).toEqual(["192", "odst.", "1", "sireni"]);
  expect(queryWords("  ")).toEqual([]);
});
