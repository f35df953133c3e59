/** Something that is worked on, and what it was before and after. */
export interface History<Item> {
  readonly past: readonly Item[];
  readonly now: Item;
  readonly future: readonly Item[];
  /** What the last change was about, so that typing on in one field is one change; ends with a pause. */
  readonly about?: string;
  /** When, in milliseconds. */
  readonly at?: number;
}

/** How many steps back are kept. */
const KEPT = 100;
/** A pause that ends one change, in milliseconds. */
const PAUSE = 1500;

export function begin<Item>(now: Item): History<Item> {
  return { past: [], now, future: [] };
}

/**
 * @param about changes of the same thing in quick succession are one step
 * @param at the time, in milliseconds
 */
export function change<Item>(
  history: History<Item>,
  next: Item,
  about?: string,
  at = 0,
): History<Item> {
  if (JSON.stringify(next) === JSON.stringify(history.now)) return history;
  const goesOn = about !== undefined && about === history.about && at - (history.at ?? 0) < PAUSE;
  const past = goesOn ? history.past : [...history.past, history.now].slice(-KEPT);
  return { past, now: next, future: [], ...(about === undefined ? {} : { about, at }) };
}

export function undo<Item>({ past, now, future }: History<Item>): History<Item> {
  const before = past.at(-1);
  return before === undefined
    ? { past, now, future }
    : { past: past.slice(0, -1), now: before, future: [now, ...future] };
}

export function redo<Item>({ past, now, future }: History<Item>): History<Item> {
  const [next, ...rest] = future;
  return next === undefined
    ? { past, now, future }
    : { past: [...past, now], now: next, future: rest };
}

/** What another tab has made of it, as one more step. */
export function follow<Item>(own: History<Item>, { now }: History<Item>): History<Item> {
  return change(own, now);
}
