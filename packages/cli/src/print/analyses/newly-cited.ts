import type { Citation } from "@cokdyby/engine";

/** Most provisions that are named; `--json` has all. */
const MOST = 4;

/**
 * The provisions that a finding rests on and another one did not, as a list in words.
 *
 * @returns `isCut` where the list ends early
 */
export function newlyCited(
  cite: (citation: Citation) => string,
  now: readonly Citation[],
  before: readonly Citation[],
): { readonly cited: string; readonly isCut: boolean } {
  const known = new Set(before.map(cite));
  const fresh = [...new Set(now.map(cite))].filter((each) => !known.has(each));
  const shown = fresh.length > MOST ? [...fresh.slice(0, MOST), "…"] : fresh;
  return { cited: shown.join(", "), isCut: fresh.length > MOST };
}
