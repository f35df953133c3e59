import type { BankedDecision } from "@cokdyby/rules";
import url from "@cokdyby/rules/decisions.json?url";
import { fetchedOnce } from "../../../law/fetch-law.ts";
import { type Loaded, useLoaded } from "../../../law/use-loaded.ts";

type Bank = readonly BankedDecision[];
const load = fetchedOnce<Bank>(url);

/** The case bank as far as it is there. @param wanted false: it is not asked for */
export function useDecisions(wanted?: boolean): Loaded<Bank> {
  return useLoaded(load, wanted);
}
