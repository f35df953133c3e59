import type { Done } from "@cokdyby/engine/file";
import { expect, test } from "vitest";
import { paced } from "./paced.ts";

function* counting(to: number): Generator<Done, string, void> {
  for (let done = 1; done <= to; done++) yield { done, of: to };
  return "counted";
}

test("there is a pause after each step, told how far the work is", async () => {
  const told: (Done | undefined)[] = [];
  const counted = await paced(counting(3), async (done) => void told.push(done));
  expect(counted).toBe("counted");
  expect(told).toEqual([1, 2, 3].map((done) => ({ done, of: 3 })));
});

test("what a pause throws ends the work there", async () => {
  let last = 0;
  const stopped = new Error("nobody waits");
  const work = paced(counting(5), async (done) => {
    last = done?.done ?? last;
    if (last === 2) throw stopped;
  });
  await expect(work).rejects.toBe(stopped);
  expect(last).toBe(2);
});
