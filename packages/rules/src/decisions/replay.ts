import {
  decide,
  type Problem,
  type Result,
  type Rulebook,
  type Scalar,
  type Status,
  situationOf,
  wordingStarts,
} from "@cokdyby/engine";
import type { CodedFact, Decision } from "./shape.ts";

/** What the rules answer to the coded case, whichever of its days it was. */
export interface Replay {
  /** Outcome → status; `unknown` where the wordings of its days answer differently. */
  readonly statuses: Readonly<Record<string, Status>>;
  /** Facts that no part read tells, and on which some of the statuses turn. */
  readonly missing: readonly string[];
  /** Presumptions that the statuses need: fact → what is presumed of it. */
  readonly presumed: Readonly<Record<string, Scalar>>;
}

/** A decision that has a case. */
export type Coded = Decision & Required<Pick<Decision, "case" | "held">>;

type CodedFacts = Readonly<Record<string, CodedFact>>;

/**
 * Decides the coded case of a decision in every wording of the days on which the act may have been done.
 *
 * @param facts those of the case that count
 * @param readings that are fixed
 * @returns or every problem of the case, with its place in it
 */
export function replay(
  decision: Coded,
  rulebook: Rulebook,
  facts: CodedFacts = decision.case.facts,
  readings: Readonly<Record<string, string>> = {},
): Result<Replay> {
  const { on, presume } = decision.case;
  const outcomes = Object.keys(decision.held.outcomes);
  const given = Object.fromEntries(Object.entries(facts).map(([fact, { value }]) => [fact, value]));
  const problems: Problem[] = [];
  const found = new Map<string, Set<Status>>(outcomes.map((outcome) => [outcome, new Set()]));
  const missing = new Set<string>();
  const presumed = new Set<string>();
  for (const day of daysOf(on, rulebook)) {
    const input = {
      on: day,
      facts: given,
      readings,
      ...(presume === undefined ? {} : { presume: [...presume] }),
    };
    // the decision looked back at the act, so its day is no day to come
    const situation = situationOf(rulebook, input, { today: on.to });
    if (!situation.ok) {
      problems.push(...situation.problems);
      break;
    }
    for (const [index, finding] of decide(situation.value, outcomes).entries()) {
      found.get(outcomes[index] ?? "")?.add(finding.status);
      for (const fact of finding.missing) missing.add(fact);
      for (const fact of finding.presumed) presumed.add(fact);
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  const statuses = Object.fromEntries(
    [...found].map(([outcome, all]): [string, Status] => {
      const [only, ...more] = all;
      return [outcome, only === undefined || more.length > 0 ? "unknown" : only];
    }),
  );
  const value = { statuses, missing: [...missing], presumed: valuesOf(presumed, on.to, rulebook) };
  return { ok: true, value };
}

/** @param day the one that dates are presumed to be */
function valuesOf(
  facts: ReadonlySet<string>,
  day: string,
  rulebook: Rulebook,
): Readonly<Record<string, Scalar>> {
  return Object.fromEntries(
    rulebook.facts.flatMap(({ fact, presumed }): [string, Scalar][] => {
      if (presumed === undefined || !facts.has(fact)) return [];
      return [[fact, typeof presumed.value === "object" ? day : presumed.value]];
    }),
  );
}

/** A day of each wording that was in force on the days of a span. */
function daysOf(
  { from, to }: { readonly from: string; readonly to: string },
  rulebook: Rulebook,
): readonly string[] {
  return [from, ...wordingStarts(rulebook).filter((day) => from < day && day <= to)];
}
