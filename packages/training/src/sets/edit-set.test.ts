import fc from "fast-check";
import { expect, test } from "vitest";
import type { Item } from "../items/item.ts";
import { editSet, type SetEdit } from "./edit-set.ts";
import { SET_FORMAT, type TrainingSet } from "./set.ts";

const item = (id: string, level: 1 | 2 | 3): Item => ({
  item: id,
  case: { facts: {} },
  outcome: "o",
  basis: { digest: "d", on: "2026-01-01", readings: {} },
  verdicts: [],
  grounds: [],
  key: { verdict: "yes", grounds: [] },
  level,
  topics: [],
  pins: [],
});
const set: TrainingSet = {
  format: SET_FORMAT,
  set: "0".repeat(16),
  choices: { topics: [], levels: [], on: "2026-01-01", readings: {}, number: 3, seed: "s" },
  basis: { digest: "d", on: "2026-01-01", readings: {} },
  items: [item("a", 1), item("b", 2), item("c", 3)],
};
const reserve = [item("a", 1), item("x", 3), item("y", 2), item("z", 1)];
const ids = (edits: readonly SetEdit[]) =>
  editSet(set, reserve, edits).items.map((each) => each.item);

test("an item that is exchanged gives its place to one of its level that the set never had", () => {
  expect(ids([{ kind: "exchange", item: "b" }])).toEqual(["a", "y", "c"]);
  expect(ids([{ kind: "exchange", item: "a" }])).toEqual(["z", "b", "c"]);
});

test("an item that came in by an exchange can be exchanged in turn", () => {
  const edits: SetEdit[] = [
    { kind: "exchange", item: "b" },
    { kind: "exchange", item: "y" },
  ];
  expect(ids(edits)).toEqual(["a", "x", "c"]);
});

test("the last item stays, and a set that is unchanged keeps its id", () => {
  const drops = ["a", "b", "c"].map((each): SetEdit => ({ kind: "drop", item: each }));
  expect(ids(drops)).toEqual(["c"]);
  expect(editSet(set, reserve, [{ kind: "drop", item: "nowhere" }])).toBe(set);
  expect(editSet(set, reserve, drops).set).not.toBe(set.set);
});

const withTwin = {
  ...set,
  items: [item("a", 1), { ...item("b", 2), twin: { of: "a", fact: "f" } }, item("c", 3)],
};
const twinsLeft = (edits: readonly SetEdit[]) =>
  editSet(withTwin, reserve, edits).items.flatMap(({ twin }) => twin?.of ?? []);

test("a twin stands on its own once its original is gone", () => {
  expect(twinsLeft([{ kind: "drop", item: "c" }])).toEqual(["a"]);
  for (const kind of ["drop", "exchange"] as const) {
    expect(twinsLeft([{ kind, item: "a" }])).toEqual([]);
  }
});

test("whatever is edited, no item stands in a set twice, and no twin without its original", () => {
  const edit = fc.record({
    kind: fc.constantFrom("drop", "exchange"),
    item: fc.constantFrom("a", "b", "c", "x", "y", "z"),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const { items } = editSet(withTwin, reserve, edits);
      const found = items.map((each) => each.item);
      for (const { twin } of items) expect([undefined, ...found]).toContain(twin?.of);
      expect(new Set(found).size).toBe(found.length);
      expect(found.length).toBeGreaterThan(0);
    }),
  );
});
