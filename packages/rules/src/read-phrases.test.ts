import { describe, expect, test } from "vitest";
import { loadPhrases, loadRulebook } from "./index.ts";

const rulebook = loadRulebook();
const books = loadPhrases();

describe("the phrase books", () => {
  test("speak the languages of the rulebook, and no other", () => {
    expect(Object.keys(books).sort()).toEqual([...rulebook.languages].sort());
  });

  test("differ in every phrase that has words of its own", () => {
    const words = (phrase: unknown) => JSON.stringify(phrase).replace(/\{[^{}]*\}/g, "");
    const same = Object.entries(books.en?.phrases ?? {})
      .filter(([key, phrase]) => words(phrase) === words(Object(books.cs?.phrases)[key]))
      .filter(([, phrase]) => /\p{L}{2}/u.test(words(phrase)))
      .map(([key]) => key);
    expect(same).toEqual([]);
  });

  test("translate what our own assumptions are about", () => {
    const cited = [
      ...rulebook.rules.flatMap(({ wordings }) => wordings.flatMap(({ cites }) => cites)),
      ...rulebook.conditions.flatMap(({ wordings }) => wordings.flatMap(({ cites }) => cites)),
    ];
    const ours = cited.filter(({ source }) => source === "cokdyby").map(({ at }) => at);
    expect(ours.length).toBeGreaterThan(0);
    for (const at of ours) expect(Object.keys(books.cs?.citations ?? {})).toContain(at);
  });

  test("have every unit of the rulebook in all its forms", () => {
    const units = [
      ...rulebook.facts.map((each) => each.unit),
      ...rulebook.parameters.map((each) => each.unit),
      ...rulebook.tables.flatMap((table) => table.columns.map((each) => each.unit)),
    ];
    for (const [language, book] of Object.entries(books)) {
      for (const unit of units) {
        if (unit !== undefined) expect(Object.keys(book.units ?? {})).toContain(unit[language]);
      }
    }
  });
});
