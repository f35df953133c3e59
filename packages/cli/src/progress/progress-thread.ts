import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";

// Says each second that work goes on, on the standard error of the process: the thread that works
// has no time for it.

/** What the thread is started with. */
export interface ProgressData {
  /** The text before and after the seconds. */
  readonly text: readonly [string, string];
  /** Whether a line can be written over. */
  readonly isTerminal: boolean;
}

const { text, isTerminal } = workerData as ProgressData;
const started = performance.now();
setInterval(() => {
  const seconds = Math.round((performance.now() - started) / 1_000);
  const line = `${text[0]}${seconds}${text[1]}`;
  writeSync(process.stderr.fd, isTerminal ? `\r${line}` : `${line}\n`);
}, 1_000);
