import type { Status } from "@cokdyby/engine";
import type { Decided } from "../items/decided.ts";
import type { ItemRequest } from "../items/make-item.ts";
import { firstDifference } from "../order/first-difference.ts";

/** What may be asked, with its answer. */
export interface Candidate {
  readonly request: ItemRequest;
  readonly about: Decided;
  /** An outcome that gathers many others goes before one that looks at few: how many it looks at. */
  readonly breadth: number;
}

/** What of a set there is already, counted. */
interface Spread {
  readonly statuses: ReadonlyMap<Status, number>;
  readonly outcomes: ReadonlyMap<string, number>;
  readonly cases: ReadonlyMap<string, number>;
}

/** Counts how candidates are spread over verdicts, outcomes and worked cases. */
function spreadOf(chosen: readonly Candidate[]): Spread {
  const count = <Key>(keys: readonly Key[]): ReadonlyMap<Key, number> => {
    const counts = new Map<Key, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  return {
    statuses: count(chosen.map(({ about }) => about.finding.status)),
    outcomes: count(chosen.map(({ about }) => about.outcome)),
    cases: count(chosen.map(({ request }) => request.from ?? "")),
  };
}

/**
 * The candidate to be taken next: from a case that was not asked about, with the verdict that the set has
 * least, then the outcome that it has least, then the broader outcome; else the first.
 */
export function nextOf(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
): Candidate | undefined {
  const { statuses, outcomes, cases } = spreadOf(chosen);
  const rank = ({ about, request, breadth }: Candidate) => [
    cases.get(request.from ?? "") ?? 0,
    statuses.get(about.finding.status) ?? 0,
    outcomes.get(about.outcome) ?? 0,
    -breadth,
  ];
  return candidates.toSorted((a, b) => firstDifference(rank(a), rank(b)))[0];
}
