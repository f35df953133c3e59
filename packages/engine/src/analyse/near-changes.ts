import { type Situation, situate } from "../decide/situation.ts";
import { mayFunctionsOf, statusOf } from "../decide/status.ts";
import { FALSE } from "../diagram/diagram-store.ts";
import {
  firstOf,
  intersect,
  isEmpty,
  isSingle,
  type ValueSet,
  valueSetOf,
} from "../facts/value-set.ts";
import type { Scalar, Status } from "../rulebook/rulebook.ts";
import { contains } from "./cases.ts";

/** One stated fact with another value, and what the outcome then comes to. */
export interface NearChange {
  readonly fact: string;
  readonly value: Scalar;
  readonly status: Status;
}

/**
 * The changes of one stated fact, all else as the case states it, after which an outcome comes out
 * otherwise. Each class of values of a fact is tried once, with its value nearest to the one stated; a
 * change that leaves no case is none. Facts stated in part, and days, are not changed; nor is a fact within its
 * class, though another that must be the same may tell its values apart.
 *
 * @returns by fact in rulebook order, then by class
 */
export function nearChanges(situation: Situation, outcome: string): readonly NearChange[] {
  const { compiled, read } = situation;
  const { byId, store } = compiled.space;
  const root = compiled.outcomes.get(outcome) ?? FALSE;
  const statusIn = ({ restriction }: Situation) =>
    statusOf(mayFunctionsOf(compiled, restriction(), root));
  const now = statusIn(situation);
  // presumptions and limits reach the outcome through the levels of the constraint too
  const levels = new Set(store.supportOf([root, compiled.constraint]));
  return [...read.given].flatMap(([fact, stated]) => {
    const variable = byId.get(fact);
    const isPlain = stated.kind === "values" && isSingle(stated.values);
    const value = isPlain ? firstOf(stated.values) : undefined;
    if (variable === undefined || value === undefined || !levels.has(variable.level)) return [];
    const domain = compiled.law.facts.get(fact)?.domain;
    return variable.classes.flatMap((values): NearChange[] => {
      const possible = domain === undefined ? values : intersect(values, domain);
      if (isEmpty(possible) || contains(possible, value)) return [];
      const next = nearestIn(possible, value);
      const given = new Map(read.given).set(fact, { kind: "values", values: valueSetOf(next) });
      const changed = situate(compiled, { ...read, given });
      const status = changed && statusIn(changed);
      return status === undefined || status === now ? [] : [{ fact, value: next, status }];
    });
  });
}

function nearestIn(values: ValueSet, value: Scalar): Scalar {
  if (values.kind === "members" || typeof value !== "number") return firstOf(values);
  const edges = values.spans.flat();
  return edges.toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value))[0] ?? value;
}
