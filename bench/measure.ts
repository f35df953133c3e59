/** `--rounds` of main.ts: how often all is timed; 1 is to see that it runs, nothing is warmed up or repeated then. */
const ROUNDS = Number(process.env.COKDYBY_BENCH_ROUNDS) || undefined;
/** Whether all is done once only, to see that it runs. */
export const TRIAL = ROUNDS === 1;
const RUN_MS = TRIAL ? 0 : 60;

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}

/**
 * Times something that is over in less than a millisecond: the median of 9 runs, each of which repeats
 * it for about 60 ms, after a run to warm up.
 *
 * @param run does it once; `turn` counts up from 0
 * @returns nanoseconds for one time
 */
export function timeOften(run: (turn: number) => void): number {
  let turns = 1;
  while (timeTurns(run, turns) < RUN_MS && turns < 1e8) turns *= 2;
  const times = Array.from({ length: ROUNDS ?? 9 }, () => timeTurns(run, turns));
  return (median(times) / turns) * 1e6;
}

/** The same for something that answers later, one at a time. */
export async function timeOftenLater(run: (turn: number) => Promise<unknown>): Promise<number> {
  const timeTurnsLater = async (turns: number) => {
    const start = performance.now();
    for (let turn = 0; turn < turns; turn++) await run(turn);
    return performance.now() - start;
  };
  let turns = 1;
  while ((await timeTurnsLater(turns)) < RUN_MS && turns < 1e6) turns *= 2;
  const times: number[] = [];
  for (let count = 0; count < (ROUNDS ?? 9); count++) times.push(await timeTurnsLater(turns));
  return (median(times) / turns) * 1e6;
}

function timeTurns(run: (turn: number) => void, turns: number): number {
  const start = performance.now();
  for (let turn = 0; turn < turns; turn++) run(turn);
  return performance.now() - start;
}

/**
 * Times several things that take milliseconds each, one after the other.
 *
 * @returns for each thing the median of 7 runs, after one to warm up, in milliseconds
 */
export function timeEach(things: readonly (() => void)[]): number[] {
  return things.map((run) => {
    if (!TRIAL) run();
    return median(Array.from({ length: ROUNDS ?? 7 }, () => timeTurns(run, 1)));
  });
}
