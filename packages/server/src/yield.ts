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

/**
 * Yields for several long works that share one time slice and take turns, a piece each: together they block
 * the loop no longer than one of them.
 *
 * @returns makes the {@link yielder} of one more work
 */
export function sharedYielder(): () => () => Promise<void> {
  let since = performance.now();
  let last: object | undefined;
  const waiting: (() => void)[] = [];
  const next = () => {
    since = performance.now();
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(next);
  };
  return () => {
    const me = {};
    return async () => {
      last ??= me;
      if (last === me && waiting.length === 0 && performance.now() - since < SLICE) return;
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 1) setImmediate(next);
      });
      last = me;
    };
  };
}
