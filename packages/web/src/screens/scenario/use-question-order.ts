import order from "virtual:question-order";
import { useMemo, useState } from "react";
import { wireOf } from "../../case/case.ts";
import { caseStore } from "../../case/case-store.ts";
import { MAIN } from "../../law/sections.ts";
import { useEngines } from "../../worker/engines.tsx";

/** Facts by how much each settles, most first; those that settle nothing are not in it. */
export interface QuestionOrder {
  readonly order: readonly string[];
  /**
   * Puts the questions into the order of the plan for the case as it stands now.
   *
   * @returns that order
   */
  readonly renew: () => Promise<readonly string[]>;
}

/**
 * The order in which questions stand: that of the question plan for a blank case, until it is renewed.
 * It does not follow every answer, so that no question moves away from under the reader's hand.
 */
export function useQuestionOrder(): QuestionOrder {
  const { later } = useEngines();
  const [renewed, setRenewed] = useState<readonly string[]>([]);
  const renew = async () => {
    const { ranked } = await later().run("plan", wireOf(caseStore.now()), MAIN);
    const next = ranked.map(({ fact }) => fact);
    setRenewed(next);
    return whole(next);
  };
  const ordered = useMemo(() => whole(renewed), [renewed]);
  return { order: ordered, renew };
}

/** What settles nothing any more stands behind, as it stood. */
function whole(ranked: readonly string[]): readonly string[] {
  return [...new Set([...ranked, ...order])];
}
