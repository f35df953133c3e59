import { expect, test } from "vitest";
import { tenancy } from "../../test-data/tenancy.ts";
import { lawOn } from "../rulebook/law-on.ts";
import { compile } from "./compile.ts";
import { findVariableOrder } from "./find-order.ts";

const rulebook = tenancy();
const ON = "2022-03-01";

/** Variables from the top, under an order of the rulebook. */
function variablesUnder(variableOrder: readonly string[]): string[] {
  const [compiled] = compile([lawOn({ ...rulebook, variableOrder }, ON)]);
  return compiled?.space.variables.map(({ id }) => id) ?? [];
}

test("the order that is found has every variable once, and each pass leaves fewer nodes", () => {
  const nodes: number[] = [];
  const found = findVariableOrder(lawOn(rulebook, ON), (count) => nodes.push(count));
  expect([...found].sort()).toEqual([...variablesUnder([])].sort());
  expect(variablesUnder(found)).toEqual(found);
  expect(nodes).toEqual([...nodes].sort((one, other) => other - one));
  // from there on nothing is gained
  const again: number[] = [];
  findVariableOrder(lawOn({ ...rulebook, variableOrder: found }, ON), (count) => again.push(count));
  expect(again[0]).toBeLessThanOrEqual(nodes.at(-1) ?? 0);
});

test("what an order does not name stands after what the walk met before it, and ids of nothing are passed over", () => {
  const walked = variablesUnder([]);
  const [first = "", ...others] = walked.slice(0, -1);
  const last = walked.at(-1) ?? "";
  expect(variablesUnder([last, "no.such.fact", first])).toEqual([last, first, ...others]);
});
