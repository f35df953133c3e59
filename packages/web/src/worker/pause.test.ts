import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pauseOf, TaskStopped } from "./pause.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a task tells how far it is once in a while, and not after each part", async () => {
  const told: number[] = [];
  const pause = pauseOf({ isStopped: () => false, tell: ({ done }) => void told.push(done) });
  for (let done = 1; done <= 100; done++) {
    vi.advanceTimersByTime(10);
    const paused = pause({ done, of: 100 });
    await vi.advanceTimersByTimeAsync(0);
    await paused;
  }
  expect(told[0]).toBe(5);
  expect(told).toHaveLength(20);
});

test("a task that nobody waits for ends at the next pause that lets messages in", async () => {
  let stopped = false;
  const pause = pauseOf({ isStopped: () => stopped, tell: () => undefined });
  stopped = true;
  await pause({ done: 1, of: 2 });
  vi.advanceTimersByTime(60);
  const ended = expect(pause({ done: 2, of: 2 })).rejects.toBeInstanceOf(TaskStopped);
  await vi.advanceTimersByTimeAsync(0);
  await ended;
});
