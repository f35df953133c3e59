import type { Rulebook } from "@cokdyby/engine";

/** Year and number of an act in the Collection of Laws, as its address has them; of another source nothing. */
export function actNumber(
  { sources }: Rulebook,
  source: string,
): { readonly year?: string; readonly number?: string } {
  const url = sources.find((each) => each.source === source)?.url ?? "";
  const [, year, number] = /\/sb\/(\d{4})\/(\d+)$/.exec(url) ?? [];
  return year === undefined || number === undefined ? {} : { year, number };
}

/** How an act is named beside its provisions: `TZ`, `CC`, `40/2009 Sb.`. */
export function namesOf(rulebook: Rulebook, source: string): readonly string[] {
  const { short = {} } = rulebook.sources.find((each) => each.source === source) ?? {};
  const { year, number } = actNumber(rulebook, source);
  return [...Object.values(short), ...(year === undefined ? [] : [`${number}/${year} Sb.`])];
}
