import type { Result, Rulebook } from "@cokdyby/engine";

type Amendments = readonly (string | { readonly id: string })[];

/**
 * The same as `amendedRulebook`, which is fetched only where there are amendments: most cases have none, and the page
 * answers sooner without what checks a rulebook.
 *
 * @returns every problem at its pointer, `#/amendments/<index>/...`
 */
export async function rulebookWith(
  rulebook: Rulebook,
  amendments: Amendments,
): Promise<Result<Rulebook>> {
  if (amendments.length === 0) return { ok: true, value: rulebook };
  const { amendedRulebook } = await import("./amended-rulebooks.ts");
  return amendedRulebook(rulebook, amendments);
}
