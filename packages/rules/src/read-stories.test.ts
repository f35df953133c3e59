import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadRulebook, loadStories } from "./index.ts";
import { PACKAGE } from "./read-folder.ts";
import { readStories } from "./read-stories.ts";

const rulebook = loadRulebook();
const text = readFileSync(join(PACKAGE, "stories/en.yaml"), "utf8");

/** What is reported when the English plan says something else. */
function reported(...changes: readonly (readonly [string, string])[]): string {
  let changed = text;
  for (const [written, otherwise] of changes) {
    if (!changed.includes(written)) throw new Error(`the plan does not say ${written}`);
    changed = changed.replace(written, () => otherwise);
  }
  const folder = mkdtempSync(join(tmpdir(), "cokdyby-stories-"));
  try {
    writeFileSync(join(folder, "en.yaml"), changed);
    readStories(rulebook, folder);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The line on which a text stands in the plan, from 1. */
function lineOf(written: string): number {
  return text.slice(0, text.indexOf(written)).split("\n").length;
}

test("the plans speak the languages of the rulebook, and no other", () => {
  expect(Object.keys(loadStories()).sort()).toEqual([...rulebook.languages].sort());
});

describe("a plan that does not fit is refused at its line", () => {
  test.each([
    ["  day: on {date}", "  day: on {dat}", "STORY_UNKNOWN", "date"],
    [
      "where: { actor.age: [8, 11, 18] }",
      "where: { actor.aje: [8, 11, 18] }",
      "STORY_UNKNOWN",
      "actor.age",
    ],
    ["where: { actor.age: [8, 11, 18] }", "where: { actor.age: [8, 11, 180] }", "STORY_MISFIT"],
    [
      "says: { child.appearance: nonExistent }",
      "says: { child.appearance: nonExistant }",
      "STORY_UNKNOWN",
      "nonExistent",
    ],
    ["says: { act.conduct: produce }", "says: { act.conduct: { min: 1 } }", "STORY_MISFIT"],
    [
      'says: { actor.isDepicted: true }, text: "{ofSelf}"',
      'says: { actor.isDepicted: "yes" }, text: "{ofSelf}"',
      "STORY_MISFIT",
    ],
    ['unknown: "What {theActor} did', 'unknown: "What {theActr} did', "STORY_UNKNOWN", "theActor"],
    ['- "a {years_of_actor_age}-year-old"', '- "a {year_of_actor_age}-year-old"', "STORY_UNKNOWN"],
    [
      '- "a person born {actor_birthDate}"',
      '- "a person born {actor_birthDate, number}"',
      "STORY_MISFIT",
    ],
    ["one {#} other {#}}", "other {#}}", "PLURAL_FORM_MISSING"],
    [
      "explicit {an explicit} other {a suggestive}}\n        {material_form",
      "explicit {{theActor}} other {a suggestive}}\n        {material_form",
      "STORY_MISFIT",
    ],
    ["item:\n    - { says", 'item:\n    - "{deed}"\n    - { says', "STORY_MISFIT"],
    [
      "    unknown: Where the act took effect",
      "    unknwn: Where the act took effect",
      "STORY_UNKNOWN",
      "unknown",
    ],
    ["    unknown: When the recipient was born cannot be established.\n", "", "STORY_MISSING"],
    ["  - fact: receipt.kept\n", "", "STORY_MISSING"],
    [
      "  - fact: receipt.kept\n",
      "  - fact: receipt.kept\n  - fact: receipt.kept\n",
      "STORY_MISFIT",
    ],
    [
      "  - fact: receipt.kept\n",
      "  - fact: receipt.kept\n  - fact: receipt.keep\n",
      "STORY_UNKNOWN",
      "receipt.kept",
    ],
    [
      '  - "A case about {titleActor}"',
      '  - { where: { actor.age: 3 }, text: "A case about {titleActor}" }',
      "STORY_MISFIT",
    ],
    ["  contact:\n", "  contract: of it\n  contact:\n", "STORY_MISFIT"],
    ["locale: en-GB", "locale: not a tag", "STORY_MALFORMED"],
    ["title:\n", "titel:\n", "STORY_MALFORMED"],
    ["language: en", "language:\ten", "YAML_TAB"],
  ] as const)("%j as %j", (written, otherwise, code, suggestion?: string) => {
    const problems = reported([written, otherwise]).split("\n");
    const found = problems.find((each) => each.includes(` ${code} `)) ?? "";
    expect(found, problems.join("\n")).toMatch(/^en\.yaml:\d+:\d+ /);
    if (suggestion !== undefined) expect(found).toContain(`did you mean \`${suggestion}\``);
  });

  test("all that is wrong at once, each in its place", () => {
    const [first, second] = ["actor.age: [8, 11, 18]", "The recipient was born {value}."] as const;
    const problems = reported([first, "actor.aje: 8"], [second, "The recipient was born {valeu}."]);
    expect(problems.split("\n").map((each) => each.split(" ").slice(0, 2).join(" "))).toEqual([
      expect.stringMatching(new RegExp(`^en.yaml:${lineOf(first)}:\\d+ STORY_UNKNOWN$`)),
      expect.stringMatching(new RegExp(`^en.yaml:${lineOf(second)}:\\d+ STORY_UNKNOWN$`)),
    ]);
  });
});
