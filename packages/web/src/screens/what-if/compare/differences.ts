import type { Finding, Rulebook } from "@cokdyby/engine";
import { answerOf, type Case } from "../../../case/case.ts";

type Findings = Readonly<Record<string, Finding>>;

/** A fact that at least one of two cases says something of. */
export interface FactDifference {
  readonly fact: string;
  readonly differs: boolean;
}

/** How the finding of two cases differs: in the answer, or in the grounds of the same answer. */
export interface FindingDifference {
  readonly outcome: string;
  readonly differs: "answer" | "grounds" | undefined;
}

/** The facts that either case speaks of, in rulebook order. */
export function factDifferences(
  { facts }: Rulebook,
  one: Case,
  other: Case,
): readonly FactDifference[] {
  return facts.flatMap(({ fact }) => {
    const [a, b] = [one, other].map((shown) => JSON.stringify(answerOf(shown, fact)));
    const silent = a === b && answerOf(one, fact) === "notEstablished";
    return silent ? [] : [{ fact, differs: a !== b }];
  });
}

/**
 * The main outcomes, and all others that differ, in rulebook order.
 *
 * @param main outcomes that are shown whether they differ or not
 */
export function findingDifferences(
  { outcomes }: Rulebook,
  main: readonly string[],
  one: Findings,
  other: Findings,
): readonly FindingDifference[] {
  return outcomes.flatMap(({ outcome }) => {
    const [a, b] = [one[outcome], other[outcome]];
    if (a === undefined || b === undefined) return [];
    const differs =
      a.status !== b.status ? "answer" : groundsOf(a) !== groundsOf(b) ? "grounds" : undefined;
    return differs === undefined && !main.includes(outcome) ? [] : [{ outcome, differs }];
  });
}

/** What a finding rests on: which rules carry it, and how it turns on the readings. */
function groundsOf({ rules, byReading }: Finding): string {
  return JSON.stringify([rules, byReading.map(({ readings, status }) => [readings, status])]);
}
