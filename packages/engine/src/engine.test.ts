import { expect, test } from "vitest";
import { tenancy } from "../test-data/tenancy.ts";
import { evaluate } from "./decide/evaluate.ts";
import { NodeBudgetFault } from "./diagram/node-budget.ts";
import { createEngine, type Engine, engineOf } from "./engine.ts";
import { amend } from "./rulebook/amend.ts";
import { freeze } from "./rulebook/freeze.ts";

const TODAY = "2024-06-01";
const CASE = { facts: { "tenant.age": 17 }, on: "2022-03-01" };

function adult(engine: Engine) {
  const found = engine.evaluate(CASE, { today: TODAY }, ["tenant.adult"]);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value.findings["tenant.adult"];
}

test("an engine remembers its own findings, until it is told to forget", () => {
  const engine = createEngine(tenancy());
  const finding = adult(engine);
  expect(adult(engine)).toBe(finding);
  engine.forgetFindings();
  expect(adult(engine)).not.toBe(finding);
});

test("two engines of one rulebook do not see each other's findings", () => {
  const rulebook = tenancy();
  const [one, other] = [createEngine(rulebook), createEngine(rulebook)];
  const finding = adult(one);
  expect(adult(other)).not.toBe(finding);
  expect(adult(other)).toEqual(finding);
  other.forgetFindings();
  expect(adult(one)).toBe(finding);
});

test("functions that take a rulebook ask the engine that is kept with it", () => {
  const rulebook = tenancy();
  const found = evaluate(rulebook, CASE, { today: TODAY });
  expect(found.ok && found.value.findings["tenant.adult"]).toBe(adult(engineOf(rulebook)));
  expect(adult(createEngine(rulebook))).not.toBe(adult(engineOf(rulebook)));
});

test("a rulebook and what amendments make of it share the room for findings, and no finding", () => {
  const rulebook = tenancy();
  const repealed = rulebook.rules.find(({ concludes }) => concludes === "tenant.adult")?.rule ?? "";
  const repeal = { repeal: repealed, reason: {} };
  const made = amend(rulebook, [{ id: "repeal", reason: {}, changes: [repeal] }]);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const [base, amended] = [engineOf(rulebook), engineOf(made.value)];
  const finding = adult(amended);
  expect(adult(base)).not.toBe(finding);
  base.forgetFindings();
  expect(adult(amended)).not.toBe(finding);
});

test("an engine that may remember nothing makes each finding anew", () => {
  const none = createEngine(tenancy(), { findingCache: 0 });
  expect(adult(none)).not.toBe(adult(none));
});

test("an engine that may remember one finding remembers the last", () => {
  const one = createEngine(tenancy(), { findingCache: 1 });
  const finding = adult(one);
  expect(adult(one)).toBe(finding);
  one.evaluate({ ...CASE, facts: { "tenant.age": 20 } }, { today: TODAY }, ["tenant.adult"]);
  expect(adult(one)).not.toBe(finding);
});

test.each([
  ["findingCache", -1],
  ["findingCache", 0.5],
  ["findingCache", Number.POSITIVE_INFINITY],
  ["nodeBudget", 1],
  ["nodeBudget", 2 ** 22 + 1],
  ["nodeBudget", Number.NaN],
])("%s of %s is refused by name", (option, value) => {
  expect(() => createEngine(tenancy(), { [option]: value })).toThrow(RangeError);
  expect(() => createEngine(tenancy(), { [option]: value })).toThrow(`\`${option}\` must be`);
});

test("an engine keeps to its node budget", () => {
  const engine = createEngine(tenancy(), { nodeBudget: 50 });
  expect(() => adult(engine)).toThrow(NodeBudgetFault);
});

test("a rulebook that others froze is asked as well, by an engine that copies it", () => {
  const foreign = freeze(structuredClone(tenancy()));
  const engine = createEngine(foreign);
  expect(engine.rulebook).toEqual(foreign);
  expect(adult(engine)).toBe(adult(engine));
  const found = evaluate(foreign, CASE, { today: TODAY }, ["tenant.adult"]);
  expect(found.ok && found.value.findings["tenant.adult"]).toEqual(adult(engine));
});
