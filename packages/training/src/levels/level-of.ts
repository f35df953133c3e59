import type { Decided } from "../items/decided.ts";
import { distancesFrom } from "../law/outcome-distance.ts";

/** What makes an item hard, each counted. */
export interface Difficulty {
  /** Steps from the outcome asked for to the farthest outcome of a rule that carries the answer. */
  readonly depth: number;
  /** Readings on which the answer turns, or would turn if they were opened. */
  readonly readings: number;
  /** Rules that carry the answer and defeat another rule. */
  readonly exceptions: number;
  /** Facts among those that carry the answer that are days, or follow from days that the case states. */
  readonly dates: number;
}

/** Counts what makes a case hard. */
export function difficultyOf({ finding, situation, rulebook, case: told }: Decided): Difficulty {
  const { law } = situation.read;
  const distances = distancesFrom(law, finding.outcome);
  const carrying = rulebook.rules.filter(({ rule }) => finding.rules.includes(rule));
  const dates = rulebook.facts.filter(({ type }) => type === "date").map(({ fact }) => fact);
  return {
    depth: Math.max(0, ...carrying.map(({ concludes }) => distances.get(concludes) ?? 0)),
    readings: new Set([...finding.dependsOn, ...finding.defaulted]).size,
    exceptions: carrying.filter(({ exceptionTo }) => exceptionTo !== undefined).length,
    dates: finding.sufficient.filter((fact) => dates.includes(fact) && fact in told.facts).length,
  };
}

/**
 * Points for a difficulty: one for a path of two steps and two for a longer one, one for each reading and
 * each exception, at most two of each, and one where days count.
 */
function pointsOf({ depth, readings, exceptions, dates }: Difficulty): number {
  const path = depth >= 3 ? 2 : depth === 2 ? 1 : 0;
  return path + Math.min(2, readings) + Math.min(2, exceptions) + Math.min(1, dates);
}

/** The first level has no point, the second one, the third two and more. */
export function levelOf(about: Decided): 1 | 2 | 3 {
  const points = pointsOf(difficultyOf(about));
  return points === 0 ? 1 : points === 1 ? 2 : 3;
}
