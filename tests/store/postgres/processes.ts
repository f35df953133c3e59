import { readdirSync, readlinkSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Ends a process at once; that it has ended by itself is no error. */
export function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // it has ended by itself
  }
}

/**
 * The running processes of the server on a data folder. Each of them works in that folder, also one whose
 * parent is gone, so none is missed that the first process made while the list of its children was read.
 * Only Linux tells; elsewhere they end by themselves when the first process is gone.
 */
export function processesIn(data: string): readonly number[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc").filter(isNumber).map(Number).filter(worksIn(data));
}

/**
 * Ends them until there are none left.
 *
 * @throws when one is there after ten seconds
 */
export async function endAllIn(data: string): Promise<void> {
  const until = Date.now() + 10_000;
  for (;;) {
    const left = processesIn(data);
    if (left.length === 0) return;
    if (Date.now() > until) throw new Error(`processes that do not end: ${left.join(", ")}`);
    for (const pid of left) end(pid);
    await sleep(5);
  }
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name);
}

function worksIn(data: string): (pid: number) => boolean {
  return (pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === data;
    } catch {
      // it has ended, and holds nothing any more, or it is not ours
      return false;
    }
  };
}
