/** How long work may run before it yields to the event loop, in milliseconds. */
const SLICE = 10;

/**
 * Makes a function that yields to the event loop when enough time has passed since the last time.
 *
 * @returns await it before each piece of a long work
 */
export function yielder(): () => Promise<void> {
  return sharedYielder()();
}

/** Calls back in a later turn of the event loop. */
export type Schedule = (callback: () => void) => void;

/** Like `setImmediate`, but one callback in each turn of the event loop, in order: between two there is time for others. */
export function oneATurn(): Schedule {
  const waiting: (() => void)[] = [];
  let isScheduled = false;
  const schedule = () => {
    isScheduled = waiting.length > 0;
    if (isScheduled) setImmediate(next);
  };
  const next = () => {
    waiting.shift()?.();
    schedule();
  };
  return (callback) => {
    waiting.push(callback);
    if (!isScheduled) schedule();
  };
}

/**
 * Yields for several long works that share one time slice and take turns, a piece each: together they block
 * the loop no longer than one of them.
 *
 * @param schedule when it goes on; shared with others, it takes turns with them too
 * @returns makes the {@link yielder} of one more work
 */
export function sharedYielder(schedule: Schedule = setImmediate): () => () => Promise<void> {
  let since = performance.now();
  let last: object | undefined;
  const waiting: (() => void)[] = [];
  const next = () => {
    since = performance.now();
    waiting.shift()?.();
    if (waiting.length > 0) schedule(next);
  };
  return () => {
    const me = {};
    return async () => {
      last ??= me;
      if (last === me && waiting.length === 0 && performance.now() - since < SLICE) return;
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 1) schedule(next);
      });
      last = me;
    };
  };
}
