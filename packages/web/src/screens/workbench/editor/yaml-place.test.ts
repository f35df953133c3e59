import { expect, test } from "vitest";
import { yamlPlace } from "./yaml-place.ts";

/** The place at `|` in a text. */
function at(text: string) {
  const offset = text.indexOf("|");
  return yamlPlace(text.replace("|", ""), offset);
}

const RULE = `amendment: own
changes:
  - replace: a.rule
    with:
      rule: a.rule
      when:
        all:
          - { fact: act.conduct, operator: equal, value: x }
`;

test("a key at the top has no path", () => {
  expect(at("amend|")).toMatchObject({ path: [], typed: "amend" });
  expect(at("amend|").key).toBeUndefined();
});

test.each([
  ["a value", RULE.replace("a.rule\n    with", "a.ru|\n    with"), ["changes"], "replace", "a.ru"],
  [
    "a key",
    `${RULE.slice(0, RULE.indexOf("      when"))}      conc|`,
    ["changes", "with"],
    undefined,
    "conc",
  ],
  [
    "a value within braces",
    RULE.replace("act.conduct", "act.|"),
    ["changes", "with", "when", "all"],
    "fact",
    "act.",
  ],
  [
    "a key within braces",
    RULE.replace("operator: equal", "ope|"),
    ["changes", "with", "when", "all"],
    undefined,
    "ope",
  ],
  [
    "a value in quotes",
    RULE.replace("value: x", 'value: "y|'),
    ["changes", "with", "when", "all"],
    "value",
    "y",
  ],
  [
    "an entry of a list on one line",
    RULE.replace("value: x", "value: [x, y|"),
    ["changes", "with", "when", "all"],
    "value",
    "y",
  ],
])("%s is found with its path", (_, text, path, key, typed) => {
  const place = at(text);
  expect({ path: place.path, key: place.key, typed: place.typed }).toEqual({ path, key, typed });
});

test("within braces the other members are known", () => {
  expect(at(RULE.replace("value: x", "value: |")).siblings).toMatchObject({
    fact: "act.conduct",
    operator: "equal",
  });
  expect(at(RULE.replace("{ fact: act.conduct,", "{ |,")).siblings).toMatchObject({ value: "x" });
});

test("in a block the members before and behind are known, those of the next entry are not", () => {
  const text = `changes:
  - set: age
    to: |
    reason: r
  - set: other
    from: 2020-01-01
`;
  expect(at(text).siblings).toEqual({ set: "age", reason: "r" });
});

test("a map within braces within braces stands in its own key", () => {
  const place = at(RULE.replace("value: x", "value: { fact: para|"));
  expect(place).toMatchObject({ key: "fact", typed: "para" });
  expect(place.path.at(-1)).toBe("value");
});

test("maps that ended before are no part of the path", () => {
  const text = `changes:
  - replace: a.rule
    with:
      when:
        all:
          - { condition: a }
      notes:
        - en: words
    reason: |
`;
  expect(at(text)).toMatchObject({ path: ["changes"], key: "reason" });
  expect(at(text.replace("    reason: |", "      gra|")).path).toEqual(["changes", "with"]);
});
