import type { AuditEvent } from "./entry.ts";

/** How long attempts are counted before they are written as one, in milliseconds. */
const MINUTE = 60_000;

/** Addresses that are counted one by one; those beyond are counted together. */
const MOST_ADDRESSES = 1_000;

/** Counts what an address repeats, and records it once a minute with its number. */
export interface Repeated {
  readonly add: (event: AuditEvent) => void;
  /** Records what was counted until now. */
  readonly flush: () => void;
}

/**
 * So that a stranger can fill neither the disk nor the memory: what is beyond the rate is written as one line a
 * minute for each address, and as one for all addresses beyond a thousand.
 */
export function repeatedEvents(record: (event: AuditEvent) => void): Repeated {
  const counted = new Map<string, { readonly event: AuditEvent; times: number }>();
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const { event, times } of counted.values()) record({ ...event, times });
    counted.clear();
  };
  return {
    flush,
    add: (event) => {
      const { address = "", forwardedFor = "", ...rest } = event;
      const own = `${address} ${forwardedFor}`;
      const isRoom = counted.has(own) || counted.size < MOST_ADDRESSES;
      const key = isRoom ? own : "";
      const known = counted.get(key);
      if (known === undefined) counted.set(key, { event: isRoom ? event : rest, times: 1 });
      else known.times += 1;
      timer ??= setTimeout(flush, MINUTE).unref();
    },
  };
}
