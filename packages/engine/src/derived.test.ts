import { expect, test } from "vitest";
import { tenancy } from "../test-data/tenancy.ts";
import { derived, readyToHold } from "./derived.ts";
import { freeze } from "./rulebook/freeze.ts";
import { lawOn } from "./rulebook/law-on.ts";

const doubled = ({ numbers }: { readonly numbers: readonly number[] }) => numbers.map((n) => 2 * n);

test("what is derived from an object is made once, and nothing shows it", () => {
  const source = { numbers: [1, 2] };
  expect(derived(source, doubled)).toBe(derived(source, doubled));
  expect(source).toStrictEqual({ numbers: [1, 2] });
  expect(Object.keys(source)).toEqual(["numbers"]);
  expect(structuredClone(source)).toEqual(source);
});

test("a copy derives its own", () => {
  const source = { numbers: [1, 2] };
  derived(source, doubled);
  expect(derived({ ...source, numbers: [3] }, doubled)).toEqual([6]);
});

test("a frozen object keeps what is derived from it where it was made ready; else it is made anew", () => {
  const ready = freeze(readyToHold({ numbers: [1, 2] }));
  expect(derived(ready, doubled)).toBe(derived(ready, doubled));
  const other = freeze({ numbers: [1, 2] });
  expect(derived(other, doubled)).toEqual([2, 4]);
  expect(derived(other, doubled)).not.toBe(derived(other, doubled));
  const copy = freeze(readyToHold(other));
  expect(derived(copy, doubled)).toBe(derived(copy, doubled));
});

test("a rulebook is plain data and yet keeps its wordings", () => {
  const rulebook = tenancy();
  expect(Object.isFrozen(rulebook)).toBe(true);
  const law = lawOn(rulebook, "2022-03-01");
  expect(lawOn(rulebook, "2022-03-01")).toBe(law);
  const clone = structuredClone(rulebook);
  expect(clone).toEqual(rulebook);
  expect(lawOn(clone, "2022-03-01")).not.toBe(law);
});
