import type { Recommendation } from "@cokdyby/rules";
import url from "@cokdyby/rules/recommendations.json?url";
import { fetchedOnce } from "../../../law/fetch-law.ts";
import { type Loaded, useLoaded } from "../../../law/use-loaded.ts";

type Catalogue = readonly Recommendation[];
const load = fetchedOnce<Catalogue>(url);

/** The catalogue as far as it is there. */
export function useRecommendations(): Loaded<Catalogue> {
  return useLoaded(load);
}
