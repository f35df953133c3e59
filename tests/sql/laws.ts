import { amend, type Rulebook } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { tier } from "../../scripts/vitest/tier.ts";

export const TODAY = "2026-04-01";

/** Four law dates, and what amends the law of each: of three of them the law as amendments would have it. */
const AMENDMENTS = {
  "2010-06-01": [],
  "2014-08-01": ["lower-age-to-14"],
  "2022-03-10": ["ii-8"],
  "2026-03-01": ["raise-age-of-consent-to-16", "ii-6"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type LawDate = keyof typeof AMENDMENTS;

/** The last one alone in the quick tier. */
export const LAW_DATES = (Object.keys(AMENDMENTS) as LawDate[]).slice(tier === "quick" ? -1 : 0);

/** The law of one of the dates, amended. */
export function lawAsAmended(on: LawDate): Rulebook {
  const shipped = loadRulebook();
  const ids: readonly string[] = AMENDMENTS[on];
  if (ids.length === 0) return shipped;
  return expectOk(
    amend(
      shipped,
      shipped.amendments.filter(({ id }) => ids.includes(id)),
    ),
  );
}
