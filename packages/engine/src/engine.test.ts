import { expect, test } from "vitest";
import { expectOk } from "../test-data/expect-ok.ts";
import { tenancy } from "../test-data/tenancy.ts";
import { evaluate } from "./decide/evaluate.ts";
import { NodeBudgetFault } from "./diagram/node-budget.ts";
import { createEngine, type Engine } from "./engine.ts";
import { freeze } from "./rulebook/freeze.ts";

const TODAY = "2024-06-01";
const CASE = { facts: { "tenant.age": 17 }, on: "2022-03-01" };

function adult(engine: Engine) {
  return expectOk(engine.evaluate(CASE, { today: TODAY }, ["tenant.adult"])).findings[
    "tenant.adult"
  ];
}

test("engines of one rulebook, and functions that take it, find the same", () => {
  const rulebook = tenancy();
  const found = evaluate(rulebook, CASE, { today: TODAY }, ["tenant.adult"]);
  expect(found.ok && found.value.findings["tenant.adult"]).toEqual(adult(createEngine(rulebook)));
});

test.each([1, 2.5, 2 ** 22 + 1, Number.NaN])(
  "a node budget of %s is refused by name",
  (nodeBudget) => {
    expect(() => createEngine(tenancy(), { nodeBudget })).toThrow(RangeError);
    expect(() => createEngine(tenancy(), { nodeBudget })).toThrow("`nodeBudget` must be");
  },
);

test("an engine keeps to its node budget", () => {
  const engine = createEngine(tenancy(), { nodeBudget: 50 });
  expect(() => adult(engine)).toThrow(NodeBudgetFault);
});

test("a rulebook that others froze is asked as well, by an engine that copies it", () => {
  const foreign = freeze(structuredClone(tenancy()));
  const engine = createEngine(foreign);
  expect(engine.rulebook).toEqual(foreign);
  const found = evaluate(foreign, CASE, { today: TODAY }, ["tenant.adult"]);
  expect(found.ok && found.value.findings["tenant.adult"]).toEqual(adult(engine));
});
