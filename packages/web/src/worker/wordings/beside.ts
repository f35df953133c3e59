import type { WireCase } from "@cokdyby/api/shapes";
import type { CaseInput } from "@cokdyby/engine";
import type { BankedDecision, Recommendation } from "@cokdyby/rules";
import decisionsUrl from "@cokdyby/rules/decisions.json?url";
import pinsUrl from "@cokdyby/rules/pins.json?url";
import recommendationsUrl from "@cokdyby/rules/recommendations.json?url";
import type { KnownBeside, PinnedSource, Review, Triage } from "@cokdyby/rules/wordings";
import { fetchedOnce } from "../../law/fetch-law.ts";

/** What is known of the official words without an import; fetched when it is first asked for. */
export const pinned = fetchedOnce<{
  readonly pins: readonly PinnedSource[];
  readonly reviews: readonly Review[];
}>(pinsUrl);

const decisions = fetchedOnce<readonly BankedDecision[]>(decisionsUrl);
const recommendations = fetchedOnce<readonly Recommendation[]>(recommendationsUrl);

/** A worked case as the page hands it over: the page has them, the worker does not. */
export interface AskedCase {
  readonly case: string;
  readonly given: WireCase;
  /** The outcomes that are asked of it. */
  readonly outcomes: readonly string[];
}

/** What stands beside the rulebook and may rest on a provision, and what was found of its changes. */
export async function knownBeside(
  cases: readonly AskedCase[],
  triage: readonly Triage[],
): Promise<KnownBeside> {
  const [{ reviews }, bank, catalogue] = await Promise.all([
    pinned(),
    decisions(),
    recommendations(),
  ]);
  return {
    cases: cases.map((each) => ({
      ...(each.given as CaseInput),
      case: each.case,
      expect: Object.fromEntries(each.outcomes.map((outcome) => [outcome, true])),
    })),
    decisions: bank,
    recommendations: catalogue,
    reviews,
    triage,
  };
}
