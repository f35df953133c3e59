import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  readSignatures,
  ruleDigest,
  rulePartsIn,
  ruleStanding,
  type Signature,
  withSignatures,
} from "@cokdyby/api/signatures";
import type { Rulebook } from "@cokdyby/engine";
import type { Rule, Wording } from "@cokdyby/engine/rulebook";
import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";

const rulebook: Rulebook = loadRulebook();
const ID = "criminal-code.s34";
const DIGEST = ruleDigest(rulebook, ID) ?? "";

const signature: Signature = {
  ...{ kind: "rule", id: ID, digest: DIGEST, verdict: "agree" },
  ...{ name: "reader one", date: "2026-11-02" },
};

/** The rulebook with its rule or with one of the named conditions of it changed. */
function changed(edit: (rule: Rule) => Rule): Rulebook {
  const rules = rulebook.rules.map((each) => (each.rule === ID ? edit(each) : each));
  return { ...rulebook, rules };
}

const inWording = (edit: (wording: Wording) => Wording) => (rule: Rule) => ({
  ...rule,
  wordings: rule.wordings.map((each, at) => (at === 0 ? edit(each) : each)),
});

const { conditions = [], readings = [] } = rulePartsIn(rulebook, ID) ?? {};

test.each<[what: string, of: Rulebook]>([
  ["its title", changed((rule) => ({ ...rule, title: { ...rule.title, cs: "jiný" } }))],
  ["its words", changed(inWording((of) => ({ ...of, says: { en: "other", cs: "jiné" } })))],
  ["a citation", changed(inWording((of) => ({ ...of, cites: of.cites.slice(1) })))],
  ["its first day", changed(inWording((of) => ({ ...of, inForce: { from: "2010-01-02" } })))],
  ["its condition", changed(inWording((of) => ({ ...of, when: { not: of.when } })))],
  ["what it leaves out", changed((rule) => ({ ...rule, leavesOut: [] }))],
  [
    "a condition that it names",
    {
      ...rulebook,
      conditions: rulebook.conditions.map((each) =>
        each.condition === conditions.at(-1)?.condition
          ? { ...each, wordings: each.wordings.slice(1) }
          : each,
      ),
    },
  ],
  [
    "an option of a reading that it rests on",
    {
      ...rulebook,
      readings: rulebook.readings.map((each) =>
        each === readings[0] ? { ...each, options: each.options.toReversed() } : each,
      ),
    },
  ],
])("who read a rule is said to have read it before %s changed", (_, of) => {
  expect(conditions.length * readings.length).toBeGreaterThan(0);
  expect(ruleStanding(rulebook, [signature], ID)).toEqual([{ ...signature, isOfNow: true }]);
  expect(ruleStanding(of, [signature], ID)).toEqual([{ ...signature, isOfNow: false }]);
});

test("a figure that a rule reads is read with it", () => {
  const reading = rulebook.rules.find(
    ({ rule }) => (rulePartsIn(rulebook, rule)?.parameters.length ?? 0) > 0,
  );
  const id = reading?.rule ?? "";
  const [read] = rulePartsIn(rulebook, id)?.parameters ?? [];
  const of = {
    ...rulebook,
    parameters: rulebook.parameters.map((each) =>
      each === read ? { ...each, values: each.values.map((at) => ({ ...at, value: 1 })) } : each,
    ),
  };
  expect(read).toBeDefined();
  expect(ruleDigest(of, id)).not.toBe(ruleDigest(rulebook, id));
});

test("a figure of a table that a condition of a rule compares is read with it", () => {
  const id = rulebook.rules.find(
    ({ rule }) => (rulePartsIn(rulebook, rule)?.tables.length ?? 0) > 0,
  )?.rule;
  const [read] = rulePartsIn(rulebook, id ?? "")?.tables ?? [];
  const tables = rulebook.tables.map((each) =>
    each === read ? { ...each, rows: each.rows.slice(1) } : each,
  );
  expect(read).toBeDefined();
  expect(ruleDigest({ ...rulebook, tables }, id ?? "")).not.toBe(ruleDigest(rulebook, id ?? ""));
});

test("an example more, another rule or the order of variables leaves a signature as it is", () => {
  const others = changed((rule) => ({ ...rule, examples: [] }));
  const { variableOrder: _, ...unordered } = others;
  const rules = others.rules.filter(({ rule }) => rule === ID);
  expect(ruleDigest({ ...unordered, rules }, ID)).toBe(DIGEST);
});

test("no two rules have one digest", () => {
  const digests = rulebook.rules.map(({ rule }) => ruleDigest(rulebook, rule));
  expect(new Set(digests).size).toBe(rulebook.rules.length);
});

test("whoever signs the same once more says it anew, beside the others", () => {
  const second = { ...signature, name: "reader two" };
  const anew = { ...signature, verdict: "remark" as const, remark: "x", date: "2026-11-03" };
  expect(withSignatures([signature, second], [anew])).toEqual([second, anew]);
});

test("no name is shipped, and the file can be read", () => {
  const file = createRequire(import.meta.url).resolve("@cokdyby/rules/signatures.json");
  expect(readSignatures(JSON.parse(readFileSync(file, "utf8")))).toEqual([]);
  expect(readSignatures({ signatures: [{ ...signature, date: "2. 11. 2026" }] })).toBeUndefined();
});
