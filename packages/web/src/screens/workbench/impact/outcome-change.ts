import type { CompareAnswer } from "@cokdyby/api/operations/compare";

/** One outcome that changes in one direction between two laws. */
export type OutcomeChange = CompareAnswer["outcomes"][number];
