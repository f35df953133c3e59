import type { Rulebook } from "@cokdyby/engine";
import type { LawWords } from "@cokdyby/engine/explain";
import { sayIn } from "@cokdyby/words";
import { whatIfWords } from "@cokdyby/words/web/what-if";
import { describe, expect, test } from "vitest";
import { boundaryWords } from "./boundary-words.ts";

const years = { en: "completed years", cs: "dovršených let" };
const rulebook = {
  facts: [
    { fact: "tenant.age", unit: years },
    { fact: "guest.age", unit: years },
    { fact: "rent.months", unit: { en: "months", cs: "měsíců" } },
    { fact: "act.day", type: "date" },
  ],
  derivations: [
    { derivation: "age", fact: "tenant.age", completedYears: { from: "born", to: "act.day" } },
  ],
} as unknown as Rulebook;

function lawIn(language: string): LawWords {
  return {
    language,
    fact: (fact: string) => `<${fact}>`,
    date: (date: string) => date,
    stated: (_: string, value: number) => `${value} months`,
    and: (words: readonly string[]) => words.join(" and "),
  } as unknown as LawWords;
}

function keysIn(language: "cs" | "en") {
  const said = sayIn(whatIfWords, language);
  return (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    key === "ordinal"
      ? said("ordinal", { value: Number(values.value) })
      : [key, ...Object.values(values)].join(" ");
}
const t = keysIn("en");

function number(from: number, to: number) {
  return { point: { from, to, value: from, label: "" }, starts: [], now: false };
}

describe("a boundary", () => {
  test.each([
    ["en", 15, "fromBirthday 15th"],
    ["en", 21, "fromBirthday 21st"],
    ["en", 22, "fromBirthday 22nd"],
    ["en", 3, "fromBirthday 3rd"],
    ["cs", 15, "fromBirthday 15."],
  ] as const)("of an age is the day after a birthday (%s, %d)", (language, from, words) => {
    const stretch = number(from, 99);
    expect(
      boundaryWords(rulebook, "tenant.age", stretch, 1, lawIn(language), keysIn(language)),
    ).toBe(words);
    // an age that nothing computes is counted in the same years
    expect(
      boundaryWords(rulebook, "guest.age", stretch, 1, lawIn(language), keysIn(language)),
    ).toBe(words);
  });

  test("of another number is the number", () => {
    expect(boundaryWords(rulebook, "rent.months", number(2, 9), 1, lawIn("en"), t)).toBe(
      "fromValue 2 months",
    );
  });

  test("of days is the day, with every reason why something begins on it", () => {
    const stretch = {
      point: { from: "2025-01-01", to: "2025-12-31", value: "2025-01-01", label: "" },
      starts: [
        { why: "wording" as const },
        { why: "birthday" as const, fact: "tenant.age", years: 18 },
      ],
      now: false,
    };
    expect(boundaryWords(rulebook, "act.day", stretch, 1, lawIn("en"), t)).toBe(
      "fromDay 2025-01-01: newWording and birthdayOf 18th <tenant.age>",
    );
  });

  test("is not before the first stretch", () => {
    expect(boundaryWords(rulebook, "tenant.age", number(0, 14), 0, lawIn("en"), t)).toBeUndefined();
  });
});
