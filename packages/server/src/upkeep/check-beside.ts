import { fork } from "node:child_process";
import { extname } from "node:path";
import { firstMessage } from "../first-message.ts";
import type { StoreOptions } from "../store/open-store.ts";
import type { Unsound } from "../store/store.ts";

const FILE = new URL(`./check-process${extname(import.meta.url)}`, import.meta.url);

const ENDED = "the process that looked through the store ended";

/** What a look at the store found, or why there was none. */
export type Looked =
  | { readonly ok: true; readonly found: readonly Unsound[] }
  | { readonly ok: false; readonly code: string };

/**
 * Checks the whole store in a process of its own, on a connection of its own: no request waits for it,
 * and it can be ended while the database reads a large file, which a thread cannot.
 *
 * @param signal gives up
 * @throws the reason of the signal; Error when the process ended without an answer
 */
export async function checkBeside(options: StoreOptions, signal: AbortSignal): Promise<Looked> {
  const child = fork(FILE, {
    // run from the sources it finds the other packages' sources too
    execArgv: extname(FILE.pathname) === ".ts" ? ["--conditions=@cokdyby/source"] : [],
    // the process needs no environment; the address of the database is in the message
    env: {},
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  try {
    child.send(options);
    return (await firstMessage(child, signal, ENDED)) as Looked;
  } finally {
    child.kill("SIGKILL");
  }
}
