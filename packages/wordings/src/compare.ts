import type { Known } from "./known.ts";
import { comparePaths, nameOf, type Path } from "./provision.ts";
import { diffWords, type WordChange } from "./word-diff.ts";
import { saysRepealed } from "./words.ts";

/** What became of a provision. */
export const CHANGES = [
  "same",
  "editorial",
  "changed",
  "renumbered",
  "new",
  "gone",
  "missing",
] as const;

/**
 * `editorial`: only spaces, punctuation, typography; `renumbered`: the same words under another number; `missing`: whoever
 * compares cannot tell whether it is gone or the text a part of the act.
 */
export type ChangeKind = (typeof CHANGES)[number];

/** A provision and what became of it since the wording before. */
export interface Change {
  readonly path: Path;
  readonly change: ChangeKind;
  /** Where the same words stood before, or those that were changed where that was under another number. */
  readonly was?: Path;
  /** What stood under this number before stands, unchanged, nowhere now. */
  readonly isReplaced?: boolean;
  /** Old and new words, where both are at hand and differ. */
  readonly words?: readonly WordChange[];
}

/**
 * Compares two wordings, provision by provision. One in whose place it only says that it was repealed is none.
 *
 * @param was and `is`: each provision once, in any order
 * @returns those of `is` and those that are gone, in the order of the act
 */
export function compareWordings(was: readonly Known[], is: readonly Known[]): readonly Change[] {
  const before = was.filter((each) => !saysRepealed(each));
  const after = is.filter((each) => !saysRepealed(each));
  const old = byName(before);
  const now = byName(after);
  const stays = (each: Known) => old.get(nameOf(each.path))?.bare === each.bare;
  const moved = movesBetween(
    before.filter((each) => now.get(nameOf(each.path))?.bare !== each.bare),
    after.filter((each) => !stays(each)),
  );
  const led = ledByLetters(moved, old, after);
  const away = new Set([...moved.values(), ...led.values()].map(({ path }) => nameOf(path)));
  const changes = after.map((each): Change => {
    const { path } = each;
    const own = old.get(nameOf(path));
    if (own?.hash === each.hash) return { path, change: "same" };
    if (own?.bare === each.bare) return { path, change: "editorial", ...wordsOf(own, each) };
    const isReplaced = own !== undefined && !away.has(nameOf(path)) ? { isReplaced: true } : {};
    const from = moved.get(nameOf(path));
    if (from !== undefined) return { path, change: "renumbered", was: from.path, ...isReplaced };
    const leading = led.get(nameOf(path));
    if (leading !== undefined) {
      const words = wordsOf(leading, each);
      return { path, change: "changed", was: leading.path, ...isReplaced, ...words };
    }
    return own === undefined || away.has(nameOf(path))
      ? { path, change: "new" }
      : { path, change: "changed", ...wordsOf(own, each) };
  });
  const gone = before
    .filter(({ path }) => !now.has(nameOf(path)) && !away.has(nameOf(path)))
    .map(({ path }): Change => ({ path, change: "gone" }));
  return [...changes, ...gone].toSorted((a, b) => comparePaths(a.path, b.path));
}

/**
 * Paragraphs whose own words changed, and whose letters came from another one: a reference in them was renumbered too.
 *
 * @returns name of the paragraph → the one that most of its letters came from
 */
function ledByLetters(
  moved: ReadonlyMap<string, Known>,
  old: ReadonlyMap<string, Known>,
  after: readonly Known[],
): ReadonlyMap<string, Known> {
  const taken = new Set([...moved.values()].map(({ path }) => nameOf(path)));
  const led = new Map<string, Known>();
  for (const { path } of after) {
    if (path.length !== 2 || moved.has(nameOf(path))) continue;
    const letters = after.filter((each) => each.path.length === 3 && isBelow(each.path, path));
    const origins = letters.flatMap((each) => moved.get(nameOf(each.path)) ?? []);
    const wholes = new Set(origins.map((each) => nameOf(each.path.slice(0, 2))));
    const [only, ...more] = wholes;
    const whole = only === undefined || more.length > 0 ? undefined : old.get(only);
    if (whole === undefined || taken.has(nameOf(whole.path))) continue;
    if (origins.length * 2 > letters.length) led.set(nameOf(path), whole);
  }
  return led;
}

function isBelow(path: Path, whole: Path): boolean {
  return whole.every((label, at) => label === path[at]);
}

/**
 * Pairs provisions with the same words under another number: within their section, and across sections only where the words
 * stand once on either side.
 *
 * @returns name of the new provision → the old one
 */
function movesBetween(
  before: readonly Known[],
  after: readonly Known[],
): ReadonlyMap<string, Known> {
  const moves = new Map<string, Known>();
  const taken = new Set<string>();
  const pair = (each: Known, from: Known | undefined) => {
    if (from === undefined) return;
    moves.set(nameOf(each.path), from);
    taken.add(nameOf(from.path));
  };
  const fits = (each: Known, from: Known) =>
    from.hash === each.hash && !taken.has(nameOf(from.path));
  // wholes first: their letters follow them
  for (const each of after.toSorted((a, b) => a.path.length - b.path.length)) {
    const within = before.filter((from) => from.path[0] === each.path[0] && fits(each, from));
    const whole = moves.get(nameOf(each.path.slice(0, -1)));
    const followed = whole && [...whole.path, each.path.at(-1) ?? ""];
    const best =
      within.find(({ path }) => followed !== undefined && nameOf(path) === nameOf(followed)) ??
      within.find(({ path }) => path.at(-1) === each.path.at(-1)) ??
      within[0];
    pair(each, best);
  }
  for (const each of after) {
    if (moves.has(nameOf(each.path))) continue;
    const elsewhere = before.filter(
      (from) =>
        from.path[0] !== each.path[0] && from.path.length === each.path.length && fits(each, from),
    );
    const alike = after.filter(({ hash }) => hash === each.hash);
    if (elsewhere.length === 1 && alike.length === 1) pair(each, elsewhere[0]);
  }
  return moves;
}

function wordsOf(own: Known, each: Known): { readonly words?: readonly WordChange[] } {
  if (own.words === undefined || each.words === undefined) return {};
  return { words: diffWords(own.words, each.words) };
}

function byName(known: readonly Known[]): ReadonlyMap<string, Known> {
  return new Map(known.map((each) => [nameOf(each.path), each]));
}
