import { expect, test } from "vitest";
import { makeSlots, PoolFull } from "./slots.ts";

const NEVER = new AbortController().signal;

/** Places, and in what order owners got them: `ann-1` is ann's first. */
function watched(threads: number, queue: number, perOwner = threads) {
  const slots = makeSlots({ threads, queue, perOwner });
  const got: string[] = [];
  const refused: string[] = [];
  const count = new Map<string, number>();
  const ask = (owner: string, signal = NEVER) => {
    const number = (count.get(owner) ?? 0) + 1;
    count.set(owner, number);
    return slots.take(owner, signal).then(
      () => void got.push(`${owner}-${number}`),
      (error: unknown) =>
        void refused.push(error instanceof PoolFull ? `${owner}-${number}` : "left"),
    );
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { slots, got, refused, ask, settle };
}

test("one owner never has all threads, so another's turn comes at once", async () => {
  const { slots, got, ask, settle } = watched(3, 20, 2);
  for (let number = 0; number < 10; number += 1) void ask("ann");
  await settle();
  expect([slots.running, slots.waiting]).toEqual([2, 8]);
  void ask("ben");
  await settle();
  expect(got).toEqual(["ann-1", "ann-2", "ben-1"]);
});

test("the next turn is of who has the fewest threads, then of who came first", async () => {
  const { slots, got, ask, settle } = watched(2, 20);
  for (const owner of ["ann", "ann", "ann", "ann", "ben", "cyd", "ben"]) void ask(owner);
  await settle();
  expect(got).toEqual(["ann-1", "ann-2"]);
  slots.give("ann");
  slots.give("ann");
  await settle();
  expect(got.slice(2)).toEqual(["ben-1", "ann-3"]);
  slots.give("ann");
  slots.give("ben");
  await settle();
  expect(got.slice(4)).toEqual(["ann-4", "cyd-1"]);
});

test("where no more may wait, who has the most waiting makes room for others, not for themselves", async () => {
  const { slots, refused, ask, settle } = watched(1, 4);
  for (const owner of ["ann", "ann", "ann", "ann", "ann", "ann"]) void ask(owner);
  await settle();
  expect(refused).toEqual(["ann-6"]);
  for (const owner of ["ben", "ben", "ben"]) void ask(owner);
  await settle();
  expect(refused).toEqual(["ann-6", "ben-3", "ann-5", "ann-4"]);
  expect(slots.waiting).toBe(4);
});

test("who leaves gives their place in the queue to others", async () => {
  const { slots, got, refused, ask, settle } = watched(1, 1);
  const left = new AbortController();
  void ask("ann");
  void ask("ben", left.signal);
  left.abort();
  await settle();
  void ask("cyd");
  slots.give("ann");
  await settle();
  expect([got, refused]).toEqual([["ann-1", "cyd-1"], ["left"]]);
});
