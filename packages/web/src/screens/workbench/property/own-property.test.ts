import { parseCondition } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { conditionOf, formConditions, nextId, type Statement } from "./own-property.ts";
import { OPERATORS_OF, statementOn, subjectKind, subjectsOf } from "./subjects.ts";

const rulebook = loadRulebook();
const { facts, conditions } = subjectsOf(rulebook);
const subjects = [
  ...facts.flatMap((group) => group.facts.map(({ fact }) => fact)),
  ...conditions.map(({ subject }) => subject),
  ...rulebook.outcomes.map(({ outcome }) => outcome),
];

test("whatever the form can say, the engine takes", () => {
  for (const subject of subjects) {
    const first = statementOn(rulebook, subject);
    for (const operator of OPERATORS_OF[subjectKind(rulebook, subject).kind]) {
      const parsed = parseCondition(conditionOf({ ...first, operator }), rulebook);
      expect(parsed, `${subject} ${operator}`).toMatchObject({ ok: true });
    }
  }
});

test("a named condition that must not hold is negated", () => {
  const [first] = conditions;
  const statement: Statement = { subject: first?.subject ?? "", operator: "equal", value: false };
  expect(conditionOf(statement)).toEqual({ not: { condition: rulebook.conditions[0]?.condition } });
});

test("all that is given must be so", () => {
  const given = [statementOn(rulebook, "actor.age"), statementOn(rulebook, "actor.isDepicted")];
  const form = formConditions({ given, expect: statementOn(rulebook, "liability.liable") });
  expect(form.given).toEqual({ all: given.map(conditionOf) });
});

test("with nothing given the property speaks of every case", () => {
  const expect_ = statementOn(rulebook, "liability.liable");
  const { given } = formConditions({ given: [], expect: expect_ });
  expect(parseCondition(given, rulebook)).toMatchObject({ ok: true });
  expect(given).toEqual({ any: [conditionOf(expect_), { not: conditionOf(expect_) }] });
});

test("a new property gets an id that no other has", () => {
  const [one, two] = ["own-1", "own-3"].map((id) => ({
    id,
    title: "",
    given: [],
    expect: statementOn(rulebook, "liability.liable"),
    text: "",
  }));
  if (one === undefined || two === undefined) throw new Error("two are made");
  expect(nextId([])).toBe("own-1");
  expect(nextId([one, two])).toBe("own-4");
  expect(nextId([two, one])).toBe("own-4");
  expect(nextId([one])).toBe("own-2");
});
