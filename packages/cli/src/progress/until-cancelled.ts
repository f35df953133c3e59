/** A closed terminal ends a command too. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Does some work that a Ctrl-C breaks off; a second one ends the process as it would any. */
export async function untilCancelled<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  for (const each of SIGNALS) process.once(each, abort);
  try {
    return await work(controller.signal);
  } finally {
    for (const each of SIGNALS) process.removeListener(each, abort);
  }
}
