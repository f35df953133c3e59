import { expect, test } from "vitest";
import { countWords, exactCount } from "./count-words.ts";

const plain = (text: string) => text.replace(/\s/g, " ");

test.each([
  ["999999", "cs", "999 999"],
  ["5200000000000000000", "cs", "5,2 × 10¹⁸"],
  ["570000000000000", "cs", "570 bilionů"],
  ["570000000000000", "en", "570 trillion"],
  ["12345", "en", "12,345"],
])("%s (%s) is %s", (count, language, words) => {
  expect(plain(countWords(count, language))).toBe(words);
});

test("all digits are kept where exactness is asked for", () => {
  expect(exactCount("5200000000000000001", "en")).toBe("5,200,000,000,000,000,001");
});
