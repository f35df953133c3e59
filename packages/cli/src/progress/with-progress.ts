import { Worker } from "node:worker_threads";
import type { Io } from "../io.ts";
import type { ProgressData } from "./progress-thread.ts";

const THREAD = new URL(
  import.meta.url.endsWith(".ts") ? "./progress-thread.ts" : "./progress-thread.js",
  import.meta.url,
);

/**
 * Does some work; where it takes more than a second, says on standard error that it goes on.
 *
 * @param work may keep this thread busy all the time
 */
export async function withProgress<T>(
  { stderr }: Io,
  { working }: { readonly working: (seconds: number) => string },
  work: () => T | Promise<T>,
): Promise<T> {
  // only the standard error of the process can be written to from another thread
  if (stderr !== process.stderr) return work();
  const isTerminal = process.stderr.isTTY === true;
  const [before = "", after = ""] = working(0).split("0");
  const workerData: ProgressData = { text: [before, after], isTerminal };
  const started = performance.now();
  const thread = new Worker(THREAD, { workerData });
  thread.unref();
  try {
    return await work();
  } finally {
    await thread.terminate();
    const wrote = performance.now() - started >= 1_000;
    if (wrote && isTerminal) stderr.write("\r\u001b[K");
  }
}
