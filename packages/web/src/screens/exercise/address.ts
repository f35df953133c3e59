/** What an address of the screen shows: all cases, an item about one of them, or one that is asked out. */
export interface ExercisePlace {
  /** Name of a worked case; empty for all. */
  readonly name: string;
  /** The item, counted from 0; `last`: the one that came last. */
  readonly at: number | "last";
  /** Whether its facts are hidden and asked for one by one. */
  readonly isBranch: boolean;
}

/** What an item is called that came last: a twin, at the time when there was one at most. */
const LAST = "twin";
const BRANCH = "ask";

/** @param rest what follows `/exercise/` in the address */
export function placeOf(rest: string): ExercisePlace {
  const [name = "", part = "1", ...more] = rest.split("/");
  const isNumber = /^[1-9]\d?$/.test(part);
  if (more.length > 0 || !(isNumber || part === LAST || part === BRANCH)) {
    return { name: rest, at: 0, isBranch: false };
  }
  return {
    name,
    at: part === LAST ? "last" : isNumber ? Number(part) - 1 : 0,
    isBranch: part === BRANCH,
  };
}

/** It says nothing of what an item asks: an address never holds a fact. @param at its place, counted from 0 */
export function caseAddress(name: string, at = 0): string {
  return at === 0 ? `/exercise/${name}` : `/exercise/${name}/${at + 1}`;
}

export function branchAddress(name: string): string {
  return `/exercise/${name}/${BRANCH}`;
}
