import type { CompiledLaw } from "../diagram/compile.ts";
import { sourcesOf, type ValueDerivation } from "./derived-values.ts";
import {
  assignmentFrom,
  type Narrowed,
  narrowedBy,
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
 * change after the other. What a derivation leaves its fact is worked out once for all changes that touch
 * neither what it sees nor that fact.
 */
export function assignmentsNear(
  compiled: CompiledLaw,
  statements: Statements,
): (changes: Changes) => PartialAssignment | ValueClash {
  const { rulebook } = compiled.law;
  const near = startFrom(compiled, statements);
  /** What each derivation leaves its fact without a change. */
  const unchanged = new Map<ValueDerivation, Narrowed | undefined>();
  return (changes) => {
    const start: Start = {
      statements: {
        get: (fact) => (changes.has(fact) ? changes.get(fact) : statements.get(fact)),
        has: (fact) => (changes.has(fact) ? changes.get(fact) !== undefined : statements.has(fact)),
      },
      values: new Map(near.values),
      allowed: near.allowed.slice(),
    };
    for (const [fact, statement] of changes) state(compiled.space, start, fact, statement);
    /** The facts of which another derivation may have left something else before. */
    const touched = new Set(changes.keys());
    return assignmentFrom(compiled, start, (_, derivation, stated, values) => {
      if (touched.has(derivation.fact) || seesAny(sourcesOf(rulebook, derivation), changes)) {
        touched.add(derivation.fact);
        return narrowedBy(compiled, derivation, stated, values);
      }
      const known = unchanged.get(derivation);
      if (known !== undefined || unchanged.has(derivation)) return known;
      const left = narrowedBy(compiled, derivation, stated, values);
      unchanged.set(derivation, left);
      return left;
    });
  };
}

function seesAny(sources: ReadonlySet<string>, changes: Changes): boolean {
  for (const fact of changes.keys()) if (sources.has(fact)) return true;
  return false;
}
