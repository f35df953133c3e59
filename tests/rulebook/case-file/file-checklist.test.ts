import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { situationOf } from "@cokdyby/engine";
import { plainLabels } from "@cokdyby/engine/analyse";
import {
  evaluateFile,
  fileOfCase,
  fileQuestionPlan,
  fileSituationOf,
  type PersonInFile,
} from "@cokdyby/engine/file";
import { checklist, fileChecklist } from "@cokdyby/engine/guide";
import { loadGuide, loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { expectOk } from "../../../packages/engine/test-data/expect-ok.ts";

const rulebook = loadRulebook();
const guide = loadGuide();
const FILES = join(import.meta.dirname, "../../../examples/files");
const context = { today: "2026-11-25", language: "en" };

const read = (name: string): unknown => parse(readFileSync(join(FILES, name), "utf8"));
const situated = (file: unknown) => expectOk(fileSituationOf(rulebook, file, context));
const listed = (file: unknown) => fileChecklist(situated(file), guide, plainLabels).entries;

test("an act that is open is asked of, though another act of the person is settled", () => {
  const acts = {
    a1: { by: "A", conduct: "produce", item: "v", place: "CZ", when: "2026-03-01" },
    a2: { by: "A", conduct: "extort", against: "V", place: "CZ", when: "2026-03-02" },
  };
  const settled = { file: 1, persons: { A: { age: 30 }, V: { age: 14 } }, acts };
  const items = { v: { shows: ["V"], content: "explicit", form: "visual" } };
  const asked = listed({ ...settled, items }).filter(({ why }) => why === "missing");
  const { prosecution } = expectOk(evaluateFile(rulebook, { ...settled, items }, context)).persons
    .A as PersonInFile;
  expect(prosecution.status).toBe("yes");
  expect(asked.map(({ acts: in_ }) => in_)).toEqual(expect.arrayContaining([["a2"]]));
  expect(asked.flatMap(({ facts }) => facts)).toEqual(expect.arrayContaining(["threat.aim"]));
});

describe.each(readdirSync(FILES).filter((name) => name.endsWith(".yaml")))("%s", (name) => {
  const situation = situated(read(name));
  const { goals, entries } = fileChecklist(situation, guide, plainLabels);

  test("what is missing is the question plan of the file, in its order and with its answers", () => {
    const plan = fileQuestionPlan(situation, goals, plainLabels);
    const missing = entries.filter(({ why }) => why === "missing");
    expect(missing.map(({ unknown }) => unknown)).toEqual(plan.ranked.map(({ fact }) => fact));
    for (const { unknown, answers } of missing) {
      const told = plan.impact.find(({ fact }) => fact === unknown)?.answers ?? [];
      expect(answers.map(({ leads }) => leads)).toEqual(told.map((each) => each.goals));
    }
  });

  test("each says what is to be established, which provision it serves and the usual evidence", () => {
    for (const { unknown, establish, serves, usual, acts, facts, why, presumed } of entries) {
      const about = JSON.stringify(unknown);
      expect(facts, about).not.toEqual([]);
      expect(acts, about).not.toEqual([]);
      expect(serves, about).not.toEqual([]);
      expect(presumed.length > 0, about).toBe(why === "presumed");
      for (const text of [...establish, ...usual]) {
        expect([text.cs, text.en], about).not.toContain("");
        expect(Object.keys(text), about).toEqual(expect.arrayContaining(["cs", "en"]));
      }
    }
  });

  test("nothing stands in it twice", () => {
    const unknowns = entries.map(({ unknown }) => JSON.stringify(unknown));
    expect(new Set(unknowns).size).toBe(unknowns.length);
  });
});

test("a file of one act asks what its case asks", () => {
  const facts = { "act.conduct": "possess", "act.place": "czechia", "actor.age": 16 } as const;
  const alone = checklist(expectOk(situationOf(rulebook, { facts }, context)), guide, plainLabels);
  const file = fileOfCase(rulebook, { facts });
  const entries = listed(file);
  const of = (why: string, from: readonly { why: string; facts: readonly string[] }[]) =>
    from.filter((each) => each.why === why).map(({ facts: [fact] }) => fact);
  const own = alone.entries.map(({ fact, why }) => ({ why, facts: [fact] }));
  expect(of("missing", entries).toSorted()).toEqual(of("missing", own).toSorted());
  expect(of("presumed", entries).toSorted()).toEqual(of("presumed", own).toSorted());
});

test("the day of an act is asked in place of the age that it gives, where the birth date is known", () => {
  const entries = listed({
    file: 1,
    persons: { A: { birthDate: "2009-02-01" }, C: { birthDate: "1990-03-10" } },
    items: { v: { shows: ["A"], madeBy: ["A"], content: "explicit", form: "visual" } },
    acts: {
      a3: { by: "C", conduct: "distribute", item: "v", audience: "closedGroup", place: "CZ" },
    },
  });
  const ofAct = entries.filter(({ unknown: { act, person } }) => act === "a3" && person !== "A");
  expect(ofAct[0]?.unknown).toEqual({ act: "a3", attribute: "when" });
  expect(ofAct[0]?.establish.map(({ en }) => en)).toEqual([
    "on which day the act was done, for a lasting act its last day",
  ]);
  expect(ofAct[0]?.serves).not.toEqual([]);
  expect(entries.filter(({ facts }) => facts.includes("actor.age"))).toEqual([]);
});

test("an age at an act whose day is not known is asked of that person at that act", () => {
  const entries = listed({
    file: 1,
    presume: false,
    persons: { A: {}, B: { age: 13 } },
    items: { v: { shows: ["B"], content: "explicit" } },
    acts: {
      a1: { by: ["A"], conduct: "distribute", item: "v", place: ["CZ"] },
      a2: { by: ["A"], conduct: "possess", item: "v", place: ["CZ"] },
    },
  });
  const ages = entries.filter(({ unknown }) => unknown.attribute === "age");
  expect(ages.map(({ unknown, acts }) => [unknown.act, unknown.person, acts])).toEqual(
    expect.arrayContaining([["a1", "A", ["a1"]]]),
  );
  expect(ages[0]?.facts).toEqual(["actor.age"]);
});
