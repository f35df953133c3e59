import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";

// Says on the standard error of the process that work goes on: each second in a terminal, each ten
// seconds elsewhere. The thread that works has no time for it.

/** What the thread is started with. */
export interface ProgressData {
  /** The text before and after the seconds. */
  readonly text: readonly [string, string];
  /** Whether a line can be written over. */
  readonly isTerminal: boolean;
}

/** The file descriptor; the stream of this thread would wait for the one that works. */
const STDERR = 2;

const { text, isTerminal } = workerData as ProgressData;
const started = performance.now();
/** When something is said next where lines cannot be written over, in seconds. */
let next = 0;
const timer = setInterval(() => {
  const seconds = Math.round((performance.now() - started) / 1_000);
  if (!isTerminal && seconds < next) return;
  next = seconds + 9;
  const line = `${text[0]}${seconds}${text[1]}`;
  try {
    writeSync(STDERR, isTerminal ? `\r${line}` : `${line}\n`);
  } catch {
    // nobody reads it
    clearInterval(timer);
  }
}, 1_000);
