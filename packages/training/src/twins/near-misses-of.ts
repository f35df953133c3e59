import type { CaseInput, Rulebook, Scalar } from "@cokdyby/engine";
import { decideItem } from "../items/make-item.ts";
import { type NearCase, nearCases } from "./near-cases.ts";

/** One stated fact with another value, and the outcome that turns with it. */
export interface NearMiss {
  readonly fact: string;
  readonly value: Scalar;
  readonly outcome: string;
}

/** What near misses are looked for to. */
export interface NearMissRequest {
  readonly case: CaseInput;
  /** Any of them may turn. */
  readonly outcomes: readonly string[];
  /** Day of the law, YYYY-MM-DD. */
  readonly on: string;
}

/**
 * The changes of one stated fact of a case that turn one of several outcomes; those that teach most
 * first, and of each outcome one before any has two. The same change stands once.
 *
 * @returns none where the case is none by this rulebook
 */
export function nearMissesOf(
  rulebook: Rulebook,
  { outcomes, ...request }: NearMissRequest,
): readonly NearMiss[] {
  const byOutcome = outcomes.map((outcome) => {
    const about = decideItem(rulebook, { ...request, outcome });
    return about.ok ? nearCases(about.value).map((near) => missOf(near, outcome)) : [];
  });
  const longest = Math.max(0, ...byOutcome.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, at) =>
    byOutcome.flatMap((misses) => misses.slice(at, at + 1)),
  ).flat();
  const isSame = (a: NearMiss, b: NearMiss) => a.fact === b.fact && a.value === b.value;
  return inTurn.filter((miss, at) => inTurn.findIndex((each) => isSame(each, miss)) === at);
}

function missOf({ fact, value }: NearCase, outcome: string): NearMiss {
  return { fact, value, outcome };
}
