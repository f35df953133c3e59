import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { suggestionsAt } from "./completions.ts";
import { yamlPlace } from "./yaml-place.ts";

const rulebook = loadRulebook();

/** What is suggested at `|`, ids alone. */
function at(text: string): readonly string[] {
  const place = yamlPlace(text.replace("|", ""), text.indexOf("|"));
  return suggestionsAt(rulebook, place).map((each) => each.text);
}

const change = (rest: string) => `amendment: own\nchanges:\n  - ${rest}`;
const leaf = (rest: string) =>
  change(`enact:\n      rule: a\n      when:\n        all:\n          - { ${rest} }`);

test("keys are those of the map, less those that stand there", () => {
  expect(at("amendment: own\n|")).toEqual(["title", "reason", "changes"]);
  expect(at(change("|"))).toContain("replace");
  expect(at(change("set: a\n    |"))).not.toContain("set");
  expect(at(change("enact:\n      |"))).toContain("concludes");
  expect(at(leaf("fact: actor.age, |"))).toEqual(["operator", "value", "path"]);
  expect(at(change("reason: { |"))).toEqual(rulebook.languages);
});

test("values are what the law knows there", () => {
  expect(at(change("replace: |"))).toEqual(rulebook.rules.map(({ rule }) => rule));
  expect(at(change("set: |"))).toContain("ageOfCriminalResponsibility");
  expect(at(change("enact:\n      concludes: |"))).toContain("liability.liable");
  expect(at(leaf("fact: |"))).toContain("actor.age");
  expect(at(leaf("fact: |"))).toContain("liability.liable");
  expect(at(leaf("fact: actor.age, operator: |"))).toContain("lessThan");
  expect(at(leaf("fact: act.conduct, operator: equal, value: |"))).toContain("possess");
  expect(at(leaf("fact: actor.isDepicted, operator: equal, value: |"))).toEqual(["true", "false"]);
  expect(at(leaf("fact: actor.age, operator: lessThan, value: { fact: |"))).toContain(
    "parameter.adulthood",
  );
});

test("a date is nothing that a condition can look at", () => {
  const dates = rulebook.facts.filter(({ type }) => type === "date").map(({ fact }) => fact);
  expect(dates.length).toBeGreaterThan(0);
  expect(at(leaf("fact: |")).filter((each) => dates.includes(each))).toEqual([]);
});

test("an option that YAML would take for a truth value is put in quotes", () => {
  const text = leaf("fact: material.selfGenerated, operator: equal, value: |");
  const place = yamlPlace(text.replace("|", ""), text.indexOf("|"));
  const yes = suggestionsAt(rulebook, place).find((each) => each.text === "yes");
  expect(yes?.quoted).toBe(true);
});
