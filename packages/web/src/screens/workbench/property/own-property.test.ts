import { parseCondition } from "@cokdyby/engine/rulebook";
import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { askedConditions, conditionsOf, nextId } from "./own-property.ts";

const liable = { fact: "liability.liable", operator: "equal", value: true } as const;

test("what an earlier edition kept says the same: all that is given, and a named condition denied", () => {
  const given = [
    { subject: "actor.age", operator: "lessThan", value: 15 },
    { subject: "actor.isDepicted", operator: "equal", value: true },
  ] as const;
  const expect_ = { subject: "condition:child.under15", operator: "equal", value: false } as const;
  expect(conditionsOf({ given, expect: expect_ })).toEqual({
    given: {
      all: [
        { fact: "actor.age", operator: "lessThan", value: 15 },
        { fact: "actor.isDepicted", operator: "equal", value: true },
      ],
    },
    expect: { not: { condition: "child.under15" } },
  });
});

test("with nothing given the property speaks of every case", () => {
  const { given } = askedConditions({ given: { all: [] }, expect: liable });
  expect(parseCondition(given, loadRulebook())).toMatchObject({ ok: true });
  expect(given).toEqual({ any: [liable, { not: liable }] });
});

test("a new property gets an id that no other has", () => {
  const [one, two] = ["own-1", "own-3"].map((id) => ({ id, title: "", given: [], expect: liable }));
  if (one === undefined || two === undefined) throw new Error("two are made");
  expect(nextId([])).toBe("own-1");
  expect(nextId([one, two])).toBe("own-4");
  expect(nextId([two, one])).toBe("own-4");
  expect(nextId([one])).toBe("own-2");
});
