import { type ServiceContext, situationIn } from "@cokdyby/api";
import type { WireCase } from "@cokdyby/api/shapes";
import { decide } from "@cokdyby/engine";
import {
  type Counterfactual,
  counterfactual,
  plainLabels,
  type SmallestChange,
} from "@cokdyby/engine/analyse";
import { applyChange } from "./apply-change.ts";
import { knownSituation } from "./known-situation.ts";

/** A change as it is offered: with everything that becomes of the case when it is applied. */
export interface OfferedChange extends SmallestChange {
  /** Facts that the case states and that it would no longer state. */
  readonly left: readonly string[];
}

export interface OfferedChanges extends Counterfactual {
  readonly changes: readonly OfferedChange[];
}

/**
 * The smallest changes that turn an outcome, of those that the case can be changed by. A value of a fact that may
 * not belong contradicts nothing that is stated, only makes it not belong: such a change turns nothing.
 *
 * @param maxFacts the more facts a change may touch, the longer the search: 1 at once, 3 many seconds
 */
export async function offeredChanges(
  setting: ServiceContext,
  shown: WireCase,
  outcome: string,
  maxFacts: number,
): Promise<OfferedChanges> {
  const situation = await knownSituation(setting, shown);
  const found = counterfactual(situation, outcome, { maxFacts, labelOf: plainLabels });
  const changes = found.changes.flatMap((change): OfferedChange[] => {
    const after = applyChange(setting, shown, change.set);
    if (after === undefined) return [];
    const next = situationIn(setting, after.case);
    const turns = next.ok && decide(next.value, [outcome])[0]?.status === change.status;
    return turns ? [{ ...change, left: after.left }] : [];
  });
  return { ...found, changes };
}
