import type { Rulebook } from "@cokdyby/engine";
import { leavesOf } from "../conditions/leaves.ts";

/** Which outcomes are built on which, in all wordings of the law taken together. */
export interface OutcomeGraph {
  /** Outcome → the outcomes whose rules look at it, in rulebook order. */
  readonly readBy: ReadonlyMap<string, readonly string[]>;
  /** Outcome → the outcomes that its rules look at, in rulebook order. */
  readonly reads: ReadonlyMap<string, readonly string[]>;
}

const made = new WeakMap<Rulebook, OutcomeGraph>();

/** Made once for each rulebook. */
export function outcomeGraph(rulebook: Rulebook): OutcomeGraph {
  const known = made.get(rulebook) ?? makeGraph(rulebook);
  made.set(rulebook, known);
  return known;
}

function makeGraph(rulebook: Rulebook): OutcomeGraph {
  const ids = rulebook.outcomes.map(({ outcome }) => outcome);
  const pairs = new Set(
    rulebook.rules.flatMap(({ concludes, wordings }) =>
      wordings.flatMap(({ when }) =>
        leavesOf(rulebook, when).map(({ fact }) => `${concludes} ${fact}`),
      ),
    ),
  );
  const among = (holds: (id: string, other: string) => boolean) =>
    new Map(ids.map((id) => [id, ids.filter((other) => holds(id, other))]));
  return {
    reads: among((id, other) => pairs.has(`${id} ${other}`)),
    readBy: among((id, other) => pairs.has(`${other} ${id}`)),
  };
}
