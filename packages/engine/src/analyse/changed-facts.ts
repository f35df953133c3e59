import { assignmentsNear, type Changes } from "../decide/assignments-near.ts";
import { inputsOf, isValueDerivation, sourceOf, workedOut } from "../decide/derived-values.ts";
import {
  constraintOf,
  type PartialAssignment,
  startFrom,
  state,
  type ValueClash,
} from "../decide/partial-assignment.ts";
import { isPossible } from "../decide/restriction.ts";
import type { Statement, Statements } from "../decide/statement.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { reaches } from "../diagram/diagram-queries.ts";
import { type Node, TRUE } from "../diagram/diagram-store.ts";
import { intersects } from "../facts/value-set.ts";

/**
 * Changes facts of a case; what is derived from a changed fact moves along: a computed age leaves
 * its birth date behind, of two facts that are one the other follows the changed one, and what is
 * worked out from a changed fact is no longer stated.
 *
 * @param stated what the case says
 * @param changes the new statement of each changed fact; nothing: the fact is left open
 */
export function changeFacts(
  compiled: CompiledLaw,
  stated: Statements,
  changes: Changes,
): Map<string, Statement> {
  return withChanges(stated, movingAlong(compiled, stated)(changes));
}

/** What a case says after changes; a changed fact comes after the others. */
export function withChanges(stated: Statements, changes: Changes): Map<string, Statement> {
  const next = new Map(stated);
  for (const [fact, statement] of changes) {
    next.delete(fact);
    if (statement !== undefined) next.set(fact, statement);
  }
  return next;
}

/**
 * Adds to changes of one case what moves along, see {@link changeFacts}; for one change after the other.
 *
 * @param near as {@link assignmentsNear} gives it of what the case says
 */
export function movingAlong(
  compiled: CompiledLaw,
  stated: Statements,
  near = assignmentsNear(compiled, stated),
): (changes: Changes) => Changes {
  const { links, law, space } = compiled;
  const start = startFrom(compiled, stated);
  const derivable = [...derivedFacts(compiled)];
  const given = law.rulebook.derivations.flatMap((each) => ("is" in each ? [each] : []));
  return (changes) => {
    const moved = new Map<string, Statement | undefined>();
    /** The classes that what is said leaves of each level, whatever is stated of the facts that are derived. */
    const allowed = start.allowed.slice();
    const move = (fact: string, statement?: Statement) => {
      moved.set(fact, statement);
      state(space, { values: new Map(), allowed }, fact, statement);
    };
    const said = (fact: string) => (moved.has(fact) ? moved.get(fact) : stated.get(fact));
    const leaveSources = (fact: string) => {
      for (const date of sourcesOf(compiled, stated, fact)) {
        if (!changes.has(date)) move(date);
      }
    };
    const leave = (fact: string) => {
      move(fact);
      leaveSources(fact);
    };
    for (const [fact, statement] of changes) move(fact, statement);
    for (const fact of changes.keys()) leaveSources(fact);
    const followed = new Set(changes.keys());
    for (const { derivation } of workedOut(law, withChanges(stated, moved))) {
      const { fact } = derivation;
      if (changes.has(fact) || !inputsOf(derivation).some((input) => followed.has(input))) continue;
      followed.add(fact);
      if (stated.has(fact)) move(fact);
    }
    for (const fact of derivable) state(space, { values: new Map(), allowed }, fact, undefined);
    const unmoved = derivable.filter((fact) => !changes.has(fact));
    const without = (when: Node, aside: readonly string[]) =>
      holdsIn(compiled, near(new Map([...moved, ...aside.map(leftOpen)])), when);
    // where what is said rules a condition out, as it mostly does, that is seen at once
    const applies = (when: Node, facts: readonly string[]) =>
      reaches(space.store, when, TRUE, allowed, true) &&
      (without(when, facts) ?? without(when, unmoved));
    for (const { derivation, leader, follower, when } of links) {
      if (applies(when, [leader, follower]) !== true) continue;
      const clash = !meets(said(leader), said(follower));
      if (changes.has(follower) && !changes.has(leader)) leave(leader);
      else if (changes.has(leader) && !changes.has(follower)) leave(follower);
      else if (clash && !changes.has(follower)) leave(derivation.fact);
    }
    for (const derivation of given) {
      if (changes.has(derivation.fact) || said(derivation.fact) === undefined) continue;
      const when = compiled.nodeOf(derivation.when);
      if (applies(when, [derivation.fact]) === true) move(derivation.fact);
    }
    return moved;
  };
}

const leftOpen = (fact: string): [string, undefined] => [fact, undefined];

/** The facts, of those that a case states, that give way where a value worked out from them changes. */
export function sourcesOf(
  { law }: CompiledLaw,
  stated: ReadonlyMap<string, Statement>,
  fact: string,
): string[] {
  return law.rulebook.derivations.flatMap((each) => {
    const source = isValueDerivation(each) && each.fact === fact ? sourceOf(each) : undefined;
    return source !== undefined && stated.has(source) ? [source] : [];
  });
}

/** Whether two facts can have the same value, by what is stated of them. */
export function meets(a: Statement | undefined, b: Statement | undefined): boolean {
  if (a?.kind !== "values" || b?.kind !== "values") return true;
  return intersects(a.values, b.values);
}

/**
 * The facts that a derivation gives a value, or makes one with another. Where several derivations come
 * to apply at once, what is stated of all of these stands in the way of knowing that each applies.
 */
export function derivedFacts({ law, links }: CompiledLaw): ReadonlySet<string> {
  return new Set([
    ...law.rulebook.derivations.flatMap((each) => ("is" in each ? [each.fact] : [])),
    ...links.flatMap(({ leader, follower }) => [leader, follower]),
  ]);
}

/** Whether a condition certainly holds in the cases that are left; nothing where none is. */
function holdsIn(
  compiled: CompiledLaw,
  known: PartialAssignment | ValueClash,
  when: Node,
): boolean | undefined {
  if (!isPossible(compiled, known)) return undefined;
  return !reaches(compiled.space.store, when, constraintOf(compiled, known), known.allowed, false);
}
