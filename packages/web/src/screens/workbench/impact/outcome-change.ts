import type { ToldChange } from "../../../worker/compare-laws.ts";

/** One outcome that changes in one direction between two laws, its kinds of case told. */
export type OutcomeChange = ToldChange;
