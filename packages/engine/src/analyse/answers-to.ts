import { missingFacts } from "../decide/missing.ts";
import { type Situation, situate } from "../decide/situation.ts";
import { mayFunctionsOf, statusOf } from "../decide/status.ts";
import { FALSE } from "../diagram/diagram-store.ts";
import type { Variable } from "../diagram/space.ts";
import { intersect, isSubset, spans, type ValueSet } from "../facts/value-set.ts";
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

/** Numbers as spans without a gap. */
function spansApart(values: ValueSet): readonly ValueSet[] {
  return values.kind === "members" ? [values] : values.spans.map((each) => spans([each]));
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
    return situate(compiled, { ...read, given });
  };
  return variable.classes.flatMap((values, index) => {
    const open = known.allowed[variable.level];
    if (open !== null && open !== undefined && open[index] === 0) return [];
    const left = intersect(values, known.values.get(variable.id) ?? values);
    const answered = answeredBy(left);
    if (answered === undefined) return [];
    const apart = partsByLinks(compiled, answered.known, variable.id, left);
    const isWhole = isSubset(values, left);
    if (apart.length === 1 && isWhole) {
      const value = classPoint(compiled.law, variable, index, labelOf);
      return [{ value, after: goalStatuses(answered, goals) }];
    }
    // an answer is kept as it is told, so that none says more than is known already
    return (isWhole ? apart : apart.flatMap(spansApart)).flatMap((part) => {
      const after = answeredBy(part);
      if (after === undefined) return [];
      const value = pointOf(compiled.law, variable.id, part, labelOf);
      return [{ value, after: goalStatuses(after, goals) }];
    });
  });
}
