import { loadDecisions, loadRecommendations, loadReviews } from "@cokdyby/rules";
import type { KnownBeside, Triage } from "@cokdyby/rules/wordings";
import { readCasesWithoutStories } from "@cokdyby/rules/worked-cases";

/** What stands beside the rulebook and may rest on a provision, and what was found of its changes. */
export function knownBeside(triage: readonly Triage[]): KnownBeside {
  return {
    cases: readCasesWithoutStories(),
    decisions: loadDecisions(),
    recommendations: loadRecommendations(),
    reviews: loadReviews(),
    triage,
  };
}
