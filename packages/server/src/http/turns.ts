/** How long work may go on before others get their turn, in milliseconds. */
const SLICE = 10;

/** Lets other requests have their turn between pieces of a long work, where enough time has passed. */
export function takingTurns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    since = performance.now();
  };
}
