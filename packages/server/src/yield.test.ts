import { expect, test } from "vitest";
import { oneATurn, sharedYielder, yielder } from "./yield.ts";

function work(): void {
  const until = performance.now() + 11;
  while (performance.now() < until);
}

test("works that share their turns do one piece between two turns of the others", async () => {
  const join = sharedYielder();
  let pieces = 0;
  let working = true;
  const most: number[] = [];
  const watch = () => {
    most.push(pieces);
    pieces = 0;
    if (working) setImmediate(watch);
  };
  setImmediate(watch);
  const worker = async () => {
    const turn = join();
    for (let number = 0; number < 4; number += 1) {
      await turn();
      work();
      pieces += 1;
    }
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  working = false;
  expect(Math.max(...most)).toBe(1);
});

test("short pieces go on without waiting", async () => {
  const turn = yielder();
  let others = 0;
  setImmediate(() => {
    others += 1;
  });
  for (let number = 0; number < 20; number += 1) await turn();
  expect(others).toBe(0);
});

test("of all that goes on by one schedule one piece runs in each turn, in order", async () => {
  const schedule = oneATurn();
  const done: string[] = [];
  const turns: number[] = [];
  const piece = (name: string, then = () => {}) =>
    schedule(() => {
      done.push(name);
      then();
    });
  piece("first", () => piece("added"));
  piece("second");
  while (done.length < 3) {
    const before = done.length;
    await new Promise((resolve) => setImmediate(resolve));
    turns.push(done.length - before);
  }
  expect(done).toEqual(["first", "second", "added"]);
  expect(Math.max(...turns)).toBe(1);
});
