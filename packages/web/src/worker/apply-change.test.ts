import { answerEvaluate } from "@cokdyby/api/operations/evaluate";
import type { WireCase } from "@cokdyby/api/shapes";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { expect, test } from "vitest";
import { wiredCase } from "../law/worked-case.ts";
import { applyChange } from "./apply-change.ts";
import { offeredChanges } from "./offered-changes.ts";

const setting = { rulebook: loadRulebook(), phrases: loadPhrases(), today: () => "2026-03-01" };
const age = (from: number, to: number) => ({ from, to, value: from, label: "" });

test("a change that contradicts nothing leaves the rest as it is", () => {
  const facts = { "actor.age": 15, "child.age": 14, "actor.isDepicted": false };
  const changed = applyChange(setting, { facts }, [{ fact: "child.age", to: age(13, 13) }]);
  expect(changed).toMatchObject({ case: { facts: { ...facts, "child.age": 13 } }, left: [] });
});

test("what a change contradicts is left out and named, by however many derivations it is tied", () => {
  const one = { "actor.age": 15, "actor.isDepicted": true, "act.conduct": "possess" };
  expect(applyChange(setting, { facts: one }, [{ fact: "child.age", to: age(0, 14) }])).toEqual({
    case: {
      facts: {
        "actor.isDepicted": true,
        "act.conduct": "possess",
        "child.age": { min: 0, max: 14 },
      },
      unobtainable: [],
    },
    left: ["actor.age"],
  });
  const two = { "actor.birthDate": "2010-05-04", "act.date": "2026-01-01" };
  const tied = { facts: { ...two, "actor.isDepicted": true, "act.conduct": "possess" } };
  expect(applyChange(setting, tied, [{ fact: "child.age", to: age(13, 13) }])?.left).toEqual([
    "actor.birthDate",
  ]);
});

test("there is nothing where no case is left", () => {
  const facts = { "act.date": "2016-01-01" };
  const long = { fact: "child.age", to: age(-5, -5) };
  expect(applyChange(setting, { facts }, [long])).toBeUndefined();
});

test("every change that is offered turns the finding, with all that it says it leaves out", async () => {
  const herself: WireCase = {
    facts: {
      "act.conduct": "possess",
      "act.place": "czechia",
      "actor.age": 15,
      "actor.isDepicted": true,
    },
  };
  const told = readWorkedCases()
    .filter((_, index) => index % 25 === 0)
    .map(wiredCase);
  for (const shown of [herself, ...told]) {
    for (const outcome of ["prosecution.open", "liability.liable"]) {
      const { changes } = await offeredChanges(setting, shown, outcome, 1);
      for (const { set, left, status } of changes) {
        const changed = applyChange(setting, shown, set);
        expect(changed?.left).toEqual(left);
        const stays = Object.keys(shown.facts).filter((fact) => !left.includes(fact));
        expect(Object.keys(changed?.case.facts ?? {})).toEqual(expect.arrayContaining(stays));
        const answer = await answerEvaluate(setting, {
          ...changed?.case,
          outcomes: [outcome],
          language: "cs",
        });
        expect(answer.ok && answer.value.findings[outcome]?.status).toBe(status);
      }
    }
  }
});
