/** How long what repeats is counted before its number is told, in milliseconds. */
const MINUTE = 60_000;

/** How many of a kind are told one by one in a minute. */
const ALONE = 10;

/** Kinds that are told apart; those beyond are counted together. */
const MOST_KINDS = 200;

/** Counts what strangers repeat, and tells it once a minute with its number: they fill neither the disk nor the memory. */
export interface Repeated<T> {
  readonly count: (kind: string, one: T) => void;
  /** Counts what is more than ten of a kind in a minute. @returns whether it did; else the caller tells it */
  readonly countBeyond: (kind: string, one: T) => boolean;
  /** Tells what was counted until now. */
  readonly flush: () => void;
}

/** @param tell the first of a kind, nothing for all kinds beyond two hundred, and the number */
export function repeated<T>(tell: (first: T | undefined, times: number) => void): Repeated<T> {
  const kinds = new Map<string, { readonly first: T | undefined; alone: number; times: number }>();
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const { first, times } of kinds.values()) if (times > 0) tell(first, times);
    kinds.clear();
  };
  const known = (kind: string, one: T) => {
    timer ??= setTimeout(flush, MINUTE).unref();
    const isRoom = kinds.has(kind) || kinds.size < MOST_KINDS;
    const key = isRoom ? kind : "";
    const found = kinds.get(key) ?? { first: isRoom ? one : undefined, alone: 0, times: 0 };
    kinds.set(key, found);
    return found;
  };
  return {
    flush,
    count: (kind, one) => {
      known(kind, one).times += 1;
    },
    countBeyond: (kind, one) => {
      const found = known(kind, one);
      const isBeyond = found.first === undefined || found.alone >= ALONE;
      if (isBeyond) found.times += 1;
      else found.alone += 1;
      return isBeyond;
    },
  };
}
