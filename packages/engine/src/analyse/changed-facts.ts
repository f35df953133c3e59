import { isValueDerivation, sourceOf } from "../decide/derived-values.ts";
import { constraintOf, partialAssignmentFrom } from "../decide/partial-assignment.ts";
import { isPossible } from "../decide/restriction.ts";
import type { Statement } from "../decide/statement.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { reaches } from "../diagram/diagram-queries.ts";
import type { Node } from "../diagram/diagram-store.ts";
import { intersects } from "../facts/value-set.ts";

/**
 * Changes facts of a case; what is derived from a changed fact moves along: a computed age leaves
 * its birth date behind, and of two facts that are one the other follows the changed one.
 *
 * @param stated what the case says
 * @param changes the new statement of each changed fact; nothing: the fact is left open
 */
export function changeFacts(
  compiled: CompiledLaw,
  stated: ReadonlyMap<string, Statement>,
  changes: ReadonlyMap<string, Statement | undefined>,
): Map<string, Statement> {
  const next = new Map(stated);
  for (const [fact, statement] of changes) {
    if (statement === undefined) next.delete(fact);
    else next.set(fact, statement);
  }
  const leave = (fact: string) => {
    next.delete(fact);
    for (const date of sourcesOf(compiled, stated, fact)) {
      if (!changes.has(date)) next.delete(date);
    }
  };
  for (const fact of changes.keys()) {
    const statement = next.get(fact);
    leave(fact);
    if (statement !== undefined) next.set(fact, statement);
  }
  const unmoved = [...derivedFacts(compiled)].filter((fact) => !changes.has(fact));
  const applies = (when: Node, facts: readonly string[]) =>
    holdsWithout(compiled, next, when, facts) ?? holdsWithout(compiled, next, when, unmoved);
  for (const { derivation, leader, follower, when } of compiled.links) {
    if (applies(when, [leader, follower]) !== true) continue;
    const clash = !meets(next.get(leader), next.get(follower));
    if (changes.has(follower) && !changes.has(leader)) leave(leader);
    else if (changes.has(leader) && !changes.has(follower)) leave(follower);
    else if (clash && !changes.has(follower)) leave(derivation.fact);
  }
  for (const derivation of compiled.law.rulebook.derivations) {
    if (!("is" in derivation) || changes.has(derivation.fact) || !next.has(derivation.fact))
      continue;
    const when = compiled.nodeOf(derivation.when);
    if (applies(when, [derivation.fact]) === true) next.delete(derivation.fact);
  }
  return next;
}

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

/**
 * Whether a condition certainly holds in the cases that statements leave, those of some facts left
 * aside; nothing where they leave none.
 */
function holdsWithout(
  compiled: CompiledLaw,
  statements: ReadonlyMap<string, Statement>,
  when: Node,
  aside: readonly string[],
): boolean | undefined {
  const some = new Map([...statements].filter(([fact]) => !aside.includes(fact)));
  const known = partialAssignmentFrom(compiled, some);
  if (!isPossible(compiled, known)) return undefined;
  return !reaches(compiled.space.store, when, constraintOf(compiled, known), known.allowed, false);
}
