import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadPhrases, loadRulebook } from "./index.ts";
import { PACKAGE } from "./read-folder.ts";
import { readPhrases } from "./read-phrases.ts";

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

describe("a phrase book that does not fit", () => {
  test.each([
    ["      few {Chybějí # údaje}\n", "", "PLURAL_FORM_MISSING", "  missing.heading: |-", 1],
    ["{grade}", "{grad}", "PHRASE_PLACEHOLDER_MISFIT", "  authority.line:", 0],
    ["phrases:\n", "phrases:\n  never.said: nic\n", "PHRASE_UNKNOWN", "  never.said:", 0],
    ["  status.yes: ano\n", "", "PHRASE_MISSING", "phrases:", 0],
    ["language: cs", "language:\tcs", "YAML_TAB", "language:", 0],
  ] as const)("is refused at its line: %j as %j", (written, instead, code, line, below) => {
    const folder = mkdtempSync(join(tmpdir(), "cokdyby-phrases-"));
    try {
      cpSync(join(PACKAGE, "phrases"), folder, { recursive: true });
      const file = join(folder, "cs.yaml");
      const text = readFileSync(file, "utf8").replace(written, instead);
      writeFileSync(file, text);
      const at = 1 + below + text.split("\n").findIndex((each) => each.startsWith(line));
      expect(() => readPhrases(folder)).toThrow(new RegExp(`^cs\\.yaml:${at}:\\d+ ${code} .+$`));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
