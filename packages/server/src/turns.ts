/** How long work may go on before others get their turn, in milliseconds. */
const SLICE = 10;

/**
 * Lets others have their turn between pieces of a long work, where enough time has passed.
 *
 * @returns to be awaited before each piece
 */
export function takingTurns(): () => Promise<void> {
  return sharedTurns()();
}

/**
 * Turns for several works, which go on one after the other, a piece each: many of them hold others up no
 * longer than one would.
 *
 * @returns makes, for one more work, what {@link takingTurns} makes
 */
export function sharedTurns(): () => () => Promise<void> {
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
