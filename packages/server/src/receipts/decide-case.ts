import { amendedRulebook } from "@cokdyby/api";
import type { WireCase } from "@cokdyby/api/shapes";
import {
  evaluationOf,
  type IsoDate,
  type Problem,
  type Result,
  type Rulebook,
  readOutcomes,
  situationOf,
} from "@cokdyby/engine";

/** What a record says that the law answered. */
export interface DecidedCase {
  readonly lawDate: IsoDate;
  /** Outcome → finding, as plain JSON. */
  readonly findings: Readonly<Record<string, unknown>>;
}

/**
 * Decides a case for a record: the same rulebook, case and day give the same findings to the last byte.
 *
 * @param rulebook before the amendments of the case
 * @param today for a case that names no law date
 * @returns every problem with its pointer below `#/case`, or at `#/outcomes`
 */
export function decideCase(
  rulebook: Rulebook,
  { amendments = [], ...input }: WireCase,
  today: IsoDate,
  outcomes?: readonly string[],
): Result<DecidedCase> {
  const context = { today };
  const law = amendedRulebook(rulebook, amendments);
  const amended = law.ok ? law.value : rulebook;
  const asked = readOutcomes(amended, outcomes);
  const situation = situationOf(amended, input, context);
  const inCase = [law, situation].flatMap((each) => (each.ok ? [] : each.problems.map(belowCase)));
  const problems = [...inCase, ...(asked.ok ? [] : asked.problems)];
  if (problems.length > 0 || !asked.ok || !situation.ok) return { ok: false, problems };
  const { lawDate, findings } = evaluationOf(situation.value, asked.value, context);
  return { ok: true, value: { lawDate, findings: JSON.parse(JSON.stringify(findings)) } };
}

function belowCase(problem: Problem): Problem {
  const { pointer } = problem;
  return pointer === undefined ? problem : { ...problem, pointer: pointer.replace("#", "#/case") };
}
