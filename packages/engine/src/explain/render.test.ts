import { describe, expect, test } from "vitest";
import { plainPhrases } from "../../test-data/phrases.ts";
import { phraseFormatter } from "./phrase-formatter.ts";
import { escapeMarkdown, renderMarkdown, renderText } from "./render.ts";
import type { ExplanationTree } from "./tree.ts";

const formatter = phraseFormatter(plainPhrases("en", "en-GB"));

const tree: ExplanationTree = {
  kind: "finding",
  level: "full",
  language: "en",
  outcome: "landlord.mayEnd",
  label: "The landlord *may* end",
  status: "no",
  statusInWords: "no",
  lawDate: "2022-03-01",
  rulebook: { id: "tenancy", version: "1.0.0", digest: "0123456789abcdef" },
  authority: { grade: "statute", gradeInWords: "statute", assumptions: [] },
  dependsOn: [],
  byReading: [],
  defaulted: [],
  missing: [],
  rows: [],
  presumed: [],
  sufficient: [],
  rules: [],
  provisions: [
    { source: "a", at: "§ 1", words: "§ 1 [A]", url: "https://example.org/a(1)" },
    { source: "b", at: "§ 2", words: "§ 2 B", url: "javascript:alert(1)" },
    { source: "c", at: "§ 3", words: "§ 3\nC" },
  ],
  notes: ["# no heading", "1. no list", "a\u001b[31m <b>note</b>"],
};

describe("Markdown", () => {
  const lines = renderMarkdown(tree, formatter).split("\n");

  test("shows every text as it stands", () => {
    expect(lines).toContain("# \\[title The landlord \\*may\\* end no\\]");
    expect(lines).toContain("- \\# no heading");
    expect(lines).toContain("- 1\\. no list");
    expect(lines).toContain("- a \\[31m \\<b\\>note\\</b\\>");
  });

  test("links a provision to a page, and to nothing else", () => {
    expect(lines).toContain("- [§ 1 \\[A\\]](<https://example.org/a(1)>)");
    expect(lines).toContain("- § 2 B");
    expect(lines).toContain("- § 3 C");
  });

  test.each([
    ["a_b `c` ~d~ |e| \\f &amp;", "a\\_b \\`c\\` \\~d\\~ \\|e\\| \\\\f \\&amp;"],
    ["- item", "\\- item"],
    ["+ item", "\\+ item"],
    ["2022) year", "2022\\) year"],
    ["2022 year. And 3. more", "2022 year. And 3. more"],
  ])("escapes %s", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe("plain text", () => {
  const text = renderText(tree, formatter);

  test("keeps each statement on one line, without control characters", () => {
    expect(text).toContain("- § 3 C\n");
    expect(text).toContain("- a [31m <b>note</b>\n");
    expect(text).toContain("- § 1 [A] <https://example.org/a(1)>\n");
  });

  test("has as many lines and headings as the Markdown", () => {
    const headings = text.split("\n").filter((line) => /^(=+|-+)$/.test(line));
    const markdown = renderMarkdown(tree, formatter).split("\n");
    expect(headings.length).toBe(markdown.filter((line) => line.startsWith("#")).length);
    expect(text.split("\n").length - headings.length).toBe(markdown.length);
  });
});
