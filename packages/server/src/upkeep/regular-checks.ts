import { setTimeout as sleep } from "node:timers/promises";
import { Gauge, type Registry } from "prom-client";
import type { Looked } from "./check-beside.ts";

/** How long after the start the first look begins, in milliseconds: people come first. */
const FIRST = 60_000;

export interface RegularChecks {
  /** Milliseconds from the end of one look to the next. */
  readonly every: number;
  /** Milliseconds before the first; a minute when left out. */
  readonly first?: number;
  readonly look: (signal: AbortSignal) => Promise<Looked>;
  readonly registry: Registry;
  readonly log: {
    info(fields: object, message: string): void;
    error(fields: object, message: string): void;
  };
}

/**
 * Looks through the store now and then, and tells what is not as it was written: in the log by kinds and
 * numbers, without any id, and in two figures.
 *
 * @returns ends it, also in the middle of a look
 */
export function checkRegularly(checks: RegularChecks): () => Promise<void> {
  const { every, first = FIRST, look, registry, log } = checks;
  const unsound = new Gauge({
    name: "cokdyby_store_unsound",
    help: "What the last look through the store found that is not as it was written; -1 when it failed",
    registers: [registry],
  });
  const checked = new Gauge({
    name: "cokdyby_store_checked_seconds",
    help: "When the last look through the store ended, in seconds since 1970; 0 before the first",
    registers: [registry],
  });
  const ended = new AbortController();
  const { signal } = ended;
  const run = async () => {
    for (let wait = first; ; wait = every) {
      await sleep(wait, undefined, { signal, ref: false });
      const looked = await look(signal).catch((fault: unknown): Looked => {
        signal.throwIfAborted();
        log.error({ fault }, "fault");
        return { ok: false, code: "FAULT" };
      });
      unsound.set(looked.ok ? looked.found.length : -1);
      checked.set(Date.now() / 1_000);
      if (!looked.ok) log.error({ code: looked.code }, "the store could not be looked through");
      else if (looked.found.length === 0) log.info({}, "the store is sound");
      else log.error(numbersOf(looked.found), "the store is not as it was written");
    }
  };
  const running = run().catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  return async () => {
    ended.abort();
    await running;
  };
}

function numbersOf(found: Extract<Looked, { ok: true }>["found"]): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const { what } of found) numbers[what] = (numbers[what] ?? 0) + 1;
  return numbers;
}
