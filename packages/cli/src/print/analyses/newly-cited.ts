import type { Citation } from "@cokdyby/engine";

/**
 * The provisions that a finding rests on and another one did not, as a list in words.
 *
 * @param most so many are named; `--json` has all
 * @returns `isCut` where the list ends early
 */
export function newlyCited(
  cite: (citation: Citation) => string,
  now: readonly Citation[],
  before: readonly Citation[],
  most: number,
): { readonly cited: string; readonly isCut: boolean } {
  const known = new Set(before.map(cite));
  const fresh = [...new Set(now.map(cite))].filter((each) => !known.has(each));
  const shown = fresh.length > most ? [...fresh.slice(0, most), "…"] : fresh;
  return { cited: shown.join(", "), isCut: fresh.length > most };
}
