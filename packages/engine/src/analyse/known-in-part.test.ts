import { expect, test } from "vitest";
import { expectOk } from "../../test-data/expect-ok.ts";
import { tenancy } from "../../test-data/tenancy.ts";
import { situationOf } from "../decide/evaluate.ts";
import type { FactInput } from "../rulebook/rulebook.ts";
import { counterfactual } from "./counterfactual.ts";
import { plainLabels } from "./points.ts";
import { questionPlan } from "./question-plan.ts";

const AGE = "tenant.age";
const ADULT = "tenant.adult";

/** A case of the invented tenancy law in which the age is known in part. */
function aged(age: FactInput) {
  return expectOk(situationOf(tenancy(), { facts: { [AGE]: age } }, { today: "2024-06-01" }));
}

test.each<[FactInput, (readonly [number, number])[]]>([
  [
    { min: 16, max: 20 },
    [
      [16, 17],
      [18, 20],
    ],
  ],
  [
    { oneOf: [10, 13, 19] },
    [
      [10, 10],
      [13, 13],
      [19, 19],
    ],
  ],
])("an answer to a question says no more than is known: %o", (age, expected) => {
  const { impact } = questionPlan(aged(age), [ADULT], plainLabels);
  const told = impact[AGE]?.map(({ value }) => "from" in value && [value.from, value.to]);
  expect(told).toEqual(expected);
});

test("a change tells all the values that are known before it", () => {
  const { changes } = counterfactual(aged({ oneOf: [10, 13, 19] }), ADULT, {
    target: "yes",
    labelOf: plainLabels,
  });
  const [change] = changes.flatMap(({ set }) => set.filter(({ fact }) => fact === AGE));
  expect(change?.from).toMatchObject({ from: 10, to: 19, label: "10 | 13 | 19" });
});
