import { missingFacts } from "../decide/missing.ts";
import { type Situation, situate } from "../decide/situation.ts";
import { mayFunctionsOf, statusOf } from "../decide/status.ts";
import { FALSE } from "../diagram/diagram-store.ts";
import type { Variable } from "../diagram/space.ts";
import { intersect, type ValueSet } from "../facts/value-set.ts";
import type { Status } from "../rulebook/rulebook.ts";
import { partsByLinks } from "./linked-parts.ts";
import { classPoint, type LabelOf, type Point, pointOf } from "./points.ts";
import type { Progress } from "./usefulness.ts";

/** What each goal comes to in one situation, and how far they all are settled. */
export interface GoalStatuses extends Progress {
  readonly statuses: Readonly<Record<string, Status>>;
}

/** Each goal's status and what it still needs, without a full finding. */
export function goalStatuses(situation: Situation, goals: readonly string[]): GoalStatuses {
  const { compiled } = situation;
  const view = situation.restriction();
  const statuses: Record<string, Status> = {};
  const needed = new Set<string>();
  const open: string[] = [];
  for (const goal of goals) {
    const root = compiled.outcomes.get(goal) ?? FALSE;
    const status = statusOf(mayFunctionsOf(compiled, view, root));
    statuses[goal] = status;
    const isSettled = status === "yes" || status === "no";
    const missing = isSettled ? [] : missingFacts(compiled, view, root);
    if (missing.length > 0) open.push(goal);
    for (const fact of missing) needed.add(fact);
  }
  return { statuses, open, needed };
}

/** What each possible answer to one question leads to. */
export function answersTo(
  situation: Situation,
  variable: Variable,
  goals: readonly string[],
  labelOf: LabelOf,
): { readonly value: Point; readonly after: GoalStatuses }[] {
  const { compiled, read, known } = situation;
  const answeredBy = (own: ValueSet) => {
    const given = new Map([...read.given, [variable.id, { kind: "values", values: own }] as const]);
    return situate(compiled, { ...read, given }, situation.findings);
  };
  return variable.classes.flatMap((values, index) => {
    const open = known.allowed[variable.level];
    if (open !== null && open !== undefined && open[index] === 0) return [];
    const left = intersect(values, known.values.get(variable.id) ?? values);
    const answered = answeredBy(left);
    if (answered === undefined) return [];
    const parts = partsByLinks(compiled, answered.known, variable.id, left);
    if (parts.length === 1) {
      const value = classPoint(compiled.law, variable, index, labelOf);
      return [{ value, after: goalStatuses(answered, goals) }];
    }
    return parts.flatMap((part) => {
      const apart = answeredBy(part);
      if (apart === undefined) return [];
      const value = pointOf(compiled.law, variable.id, part, labelOf);
      return [{ value, after: goalStatuses(apart, goals) }];
    });
  });
}
