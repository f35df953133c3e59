import type { CompiledLaw } from "../diagram/compile.ts";
import type { ValueSet } from "../facts/value-set.ts";
import { derivedValues, sourcesOf, type ValueDerivation } from "./derived-values.ts";
import {
  assignmentFrom,
  type PartialAssignment,
  type Start,
  startFrom,
  state,
  type ValueClash,
} from "./partial-assignment.ts";
import type { Statement, Statements } from "./statement.ts";

/** Facts of which something else is said, or nothing. */
export type Changes = ReadonlyMap<string, Statement | undefined>;

/**
 * What statements leave open when some of them are changed: as `partialAssignmentFrom` gives it, for one
 * change after the other. What a derivation gives is worked out once for all changes that leave the facts
 * alone which it sees.
 */
export function assignmentsNear(
  compiled: CompiledLaw,
  statements: Statements,
): (changes: Changes) => PartialAssignment | ValueClash {
  const { law, space } = compiled;
  const near = startFrom(compiled, statements);
  /** What each derivation gives without a change. */
  const unchanged = new Map<ValueDerivation, ValueSet | undefined>();
  return (changes) => {
    const start: Start = {
      statements: {
        get: (fact) => (changes.has(fact) ? changes.get(fact) : statements.get(fact)),
        has: (fact) => (changes.has(fact) ? changes.get(fact) !== undefined : statements.has(fact)),
      },
      values: new Map(near.values),
      allowed: near.allowed.slice(),
    };
    for (const [fact, statement] of changes) state(space, start, fact, statement);
    return assignmentFrom(compiled, start, (_, derivation, stated, values) => {
      const sources = sourcesOf(law.rulebook, derivation);
      for (const fact of changes.keys()) {
        if (sources.has(fact)) return derivedValues(law, derivation, stated, values);
      }
      const known = unchanged.get(derivation);
      if (known !== undefined || unchanged.has(derivation)) return known;
      const left = derivedValues(law, derivation, stated, values);
      unchanged.set(derivation, left);
      return left;
    });
  };
}
