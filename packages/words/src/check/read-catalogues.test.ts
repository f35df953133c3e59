import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CATALOGUE_PROBLEMS, readCatalogues } from "./read-catalogues.ts";

const CS = `# a remark
title: Název
facts: |-
  {count, plural,
    one {{count} údaj: {names}}
    few {{count} údaje: {names}}
    many {{count} údaje: {names}}
    other {{count} údajů: {names}}
  }
kind: "{kind, select, fact {údaj} other {závěr}}"
`;
const EN = `title: Title
facts: |-
  {count, plural,
    one {{count} fact: {names}}
    other {{count} facts: {names}}
  }
kind: "{kind, select, fact {fact} other {finding}}"
`;

/** Everything that is wrong, as `file:line code`. */
function wrong(cs: string, en: string): readonly string[] {
  const files = new Map([
    ["web/part.cs.yaml", cs],
    ["web/part.en.yaml", en],
  ]);
  const read = readCatalogues(files);
  return read.ok
    ? []
    : read.problems.map(({ at, code }) => `${at?.file.slice(9, 11)}:${at?.line} ${code}`);
}

test("two languages that say the same are in order", () => {
  expect(wrong(CS, EN)).toEqual([]);
});

test.each([
  [
    "a key that one language lacks, where it belongs",
    CS,
    EN.replace(/^facts[\s\S]*?^ {2}\}\n/m, ""),
    ["en:1 KEY_MISSING"],
  ],
  [
    "a plural form that the language needs",
    CS.replace(/^ {4}few.*\n/m, ""),
    EN,
    ["cs:4 PLURAL_FORM_MISSING"],
  ],
  [
    "a plural form that the language does not have",
    CS,
    EN.replace("other {{count}", "few {{count} facts: {names}}\n    other {{count}"),
    ["en:5 PLURAL_FORM_UNKNOWN"],
  ],
  ["`other` left out", CS, EN.replace(/^ {4}other.*\n/m, ""), ["en:5 MESSAGE_SYNTAX"]],
  [
    "an argument that the other language does not know",
    CS,
    EN.replaceAll("{names}", "{nmaes}"),
    [
      "cs:3 ARGUMENT_MISSING",
      "cs:5 ARGUMENT_UNKNOWN",
      "en:2 ARGUMENT_MISSING",
      "en:4 ARGUMENT_UNKNOWN",
    ],
  ],
  ["another choice", CS, EN.replace("fact {fact}", "thing {fact}"), ["en:7 ARGUMENT_MISFIT"]],
  [
    "a name for a number and a choice",
    CS.replace("other {závěr}", "other {{kind, number} závěr}"),
    EN,
    ["cs:10 ARGUMENT_CLASH"],
  ],
  [
    "a brace that is not closed",
    CS,
    EN.replace("title: Title", 'title: "{Title"'),
    ["en:1 MESSAGE_SYNTAX"],
  ],
  ["a date", CS, EN.replace("title: Title", 'title: "{day, date}"'), ["en:1 MESSAGE_FEATURE"]],
  ["no words", CS, EN.replace("title: Title", 'title: " "'), ["en:1 MESSAGE_EMPTY"]],
  [
    "a key of two words",
    CS.replace("title:", "the title:"),
    EN,
    ["cs:1 KEY_MISSING", "cs:2 KEY_MALFORMED", "en:1 KEY_MISSING"],
  ],
  ["a list", CS.replace("title: Název", "title: [Název]"), EN, ["cs:2 CATALOGUE_MALFORMED"]],
  [
    "a message cut by a remark",
    CS,
    EN.replace("title: Title", "title: What stands behind the # sign"),
    ["en:1 CATALOGUE_MALFORMED"],
  ],
  [
    "a remark behind a message",
    CS,
    EN.replace("title: Title", "title: Title # of the page"),
    ["en:1 CATALOGUE_MALFORMED"],
  ],
  ["a key twice", CS, `${EN}title: Again\n`, ["en:8 YAML_DUPLICATE_KEY"]],
])("%s is told at its line", (_what, cs, en, problems) => {
  expect(wrong(cs, en)).toEqual(problems);
});

test("in quotes, a message holds a # sign", () => {
  expect(wrong(CS, EN.replace("title: Title", 'title: "Behind the # sign"'))).toEqual([]);
});

test("each problem of catalogues is among those above and below", () => {
  const text = readFileSync(import.meta.filename, "utf8");
  expect(CATALOGUE_PROBLEMS.filter((code) => !text.includes(` ${code}`))).toEqual([]);
});

test("a catalogue that one language has alone is in order where that is meant", () => {
  const files = new Map([["web/alone.en.yaml", "title: Alone\n"]]);
  expect(readCatalogues(files).ok).toBe(false);
  expect(readCatalogues(files, new Map([["web/alone", "cs" as const]])).ok).toBe(false);
  expect(readCatalogues(files, new Map([["web/alone", "en" as const]])).ok).toBe(true);
});

test("everything that is wrong is told at once, and says what mends it", () => {
  const read = readCatalogues(
    new Map([
      ["web/part.cs.yaml", CS.replace(/^ {4}many.*\n/m, "")],
      ["web/part.en.yaml", `${EN}more: "{"\n`],
      ["web/alone.en.yaml", "title: Alone\n"],
      ["web/part.de.yaml", "title: Titel\n"],
    ]),
  );
  expect(
    read.ok
      ? []
      : read.problems.map(({ at, code, detail }) => `${at?.file}:${at?.line} ${code} ${detail}`),
  ).toEqual([
    "web/alone.en.yaml:1 CATALOGUE_MISSING the catalogue is missing in `cs`; write it beside this one",
    "web/part.cs.yaml:4 PLURAL_FORM_MISSING the language needs the plural forms one, few, many, other; add many".replace(
      "one, few, many, other",
      new Intl.PluralRules("cs").resolvedOptions().pluralCategories.join(", "),
    ),
    "web/part.cs.yaml:9 KEY_MISSING `more` is missing here, which `en` has; add it",
    "web/part.de.yaml:1 CATALOGUE_MISPLACED a catalogue is named <who says it>/<screen>.cs.yaml or .en.yaml; rename it",
    "web/part.en.yaml:8 MESSAGE_SYNTAX a `{` is not closed; add the `}`",
  ]);
});
