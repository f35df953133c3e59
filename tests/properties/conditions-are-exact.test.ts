import {
  type CaseInput,
  type Condition,
  judgeCondition,
  type Scalar,
  situationOf,
} from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../scripts/vitest/tier.ts";
import { completions } from "./reference/completions.ts";
import { holds } from "./reference/law-of-the-day.ts";
import { realCases } from "./reference/real-case.ts";
import { ask, asRead, choicesOf, countChoices } from "./reference/reference-reading.ts";

const TODAY = "2026-04-01";
const rulebook = loadRulebook();
const cases = realCases(rulebook, ["2014-02-01", "2022-03-10", "2025-06-01", "2026-03-01"], 4_096);

/** What a session asks about beside outcomes: named conditions, where facts belong, warnings, bases elsewhere, derivations. */
const CONDITIONS: readonly (readonly [string, Condition])[] = [
  ...rulebook.conditions.map(({ condition }) => [condition, { condition }] as const),
  ...rulebook.facts.flatMap(({ fact, belongs }) =>
    belongs === undefined ? [] : [[`belongs ${fact}`, belongs] as const],
  ),
  ...rulebook.warnings.flatMap(({ warning, when, unless }) =>
    [when ?? [], unless ?? []].flat().map((each) => [`warning ${warning}`, each] as const),
  ),
  ...rulebook.jurisdictionBases.flatMap(({ basis, elsewhere }) =>
    elsewhere === undefined ? [] : [[`basis ${basis}`, elsewhere.where] as const],
  ),
  ...rulebook.derivations.flatMap((each) =>
    "when" in each ? [[`derivation ${each.derivation}`, each.when] as const] : [],
  ),
  // a value that no rule tells from others
  ["abroad", { fact: "act.place", operator: "in", value: ["abroad", "partlyCzechia"] }],
];
const MOST = 2_000;

/** Yes, no or unknown over every completion and choice of readings; nothing where there are too many. */
function enumerated(input: CaseInput, condition: Condition): string | undefined {
  const question = ask(rulebook, input, TODAY);
  if (question === undefined) return "no case";
  const { law, known, standing } = question;
  if (countChoices(law, condition, standing) > MOST) return undefined;
  const choices = choicesOf(law, condition, standing);
  const seen = new Set<boolean>();
  let size = 0;
  for (const world of completions(law, known, condition)) {
    for (const choice of choices) {
      size += 1;
      if (size > MOST) return undefined;
      seen.add(holds(law, condition, { ...world, ...asRead(choice) }));
    }
    if (seen.size > 1) return "unknown";
  }
  return seen.has(true) ? "yes" : "no";
}

/** The case, and in every second one the person who acted is the one shown. */
const drawn = fc
  .tuple(
    cases,
    fc.boolean(),
    fc.integer({ min: 12, max: 19 }),
    fc.array(fc.nat(200), { minLength: 8, maxLength: 8 }),
  )
  .map(([{ input }, isDepicted, age, picked]) => {
    const { "child.age": _, ...facts } = input.facts;
    const own: Record<string, Scalar> = { "actor.isDepicted": true, "actor.age": age };
    const shown = isDepicted ? { ...input, facts: { ...facts, ...own } } : input;
    return { input: shown, conditions: picked.map((at) => CONDITIONS[at % CONDITIONS.length]) };
  });

test("a condition is judged as going through every completion and choice of readings does", () => {
  const seen = { yes: 0, no: 0, unknown: 0 };
  fc.assert(
    fc.property(drawn, ({ input, conditions }) => {
      const situation = situationOf(rulebook, input, { today: TODAY });
      if (!situation.ok) return;
      for (const each of conditions) {
        const [name, condition] = each ?? ["", { all: [] }];
        const expected = enumerated(input, condition);
        if (expected === undefined) continue;
        const judged = judgeCondition(situation.value, condition);
        expect(judged, name).toBe(expected);
        seen[judged] += 1;
      }
    }),
    { numRuns: runs({ quick: 30, full: 500, deep: 5_000 }) },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
});

test("a value that no rule tells from others is judged by what is known and what follows from it", () => {
  const sixteen: Condition = { fact: "child.age", operator: "equal", value: 16 };
  const judgedWith = (facts: CaseInput["facts"]) => {
    const situation = situationOf(rulebook, { facts, on: "2026-03-01" }, { today: TODAY });
    return situation.ok ? judgeCondition(situation.value, sixteen) : "no case";
  };
  const depicted = { "act.conduct": "produce", "actor.isDepicted": true } as const;
  expect(judgedWith({ "child.age": 16 })).toBe("yes");
  expect(judgedWith({ "child.age": 17 })).toBe("no");
  expect(judgedWith({ "child.age": { min: 15, max: 17 } })).toBe("unknown");
  expect(judgedWith({ ...depicted, "actor.age": 16 })).toBe("yes");
  expect(judgedWith({ ...depicted, "actor.age": 17 })).toBe("no");
  expect(judgedWith({ ...depicted, "actor.age": { min: 16, max: 17 } })).toBe("unknown");
});
