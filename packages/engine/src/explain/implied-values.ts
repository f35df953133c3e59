import { READING } from "../conditions/formula.ts";
import { clashesIn } from "../decide/clashes.ts";
import { constraintOf, type PartialAssignment } from "../decide/partial-assignment.ts";
import type { Situation } from "../decide/situation.ts";
import type { Statement, Statements } from "../decide/statement.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { reaches } from "../diagram/diagram-queries.ts";
import { type Node, TRUE } from "../diagram/diagram-store.ts";
import { onlyClass, type Variable } from "../diagram/space.ts";
import {
  intersect,
  isEmpty,
  isSubset,
  members,
  unite,
  type ValueSet,
  without,
} from "../facts/value-set.ts";

/** What is known of one fact, and from where. */
export type ImpliedValue =
  | { readonly from: "given" | "absent" | "presumed"; readonly values: ValueSet }
  | {
      readonly from: "derived";
      readonly values: ValueSet;
      /** The facts it follows from, and the limits and derivations by which it does. */
      readonly facts: readonly string[];
      readonly by: readonly string[];
    };

/** All that a situation says or implies, fact by fact; a fact of which nothing is known is left out. */
export function impliedValues(situation: Situation): ReadonlyMap<string, ImpliedValue> {
  const { compiled, read, given, presumptions } = situation;
  const statements = new Map([...given, ...presumptions]);
  const known = new Map<string, ImpliedValue>();
  for (const [fact, values] of possibleValues(situation)) {
    const statement = statements.get(fact);
    if (statement?.kind === "values" && isSubset(statement.values, values)) {
      const from = read.given.has(fact) ? "given" : given.has(fact) ? "absent" : "presumed";
      known.set(fact, { from, values });
    } else {
      known.set(fact, {
        from: "derived",
        values,
        ...reasonsFor(compiled, statements, fact, values),
      });
    }
  }
  return known;
}

/**
 * The values that some case left has: what is stated, what is computed from it, what follows along a
 * link that certainly holds, and what the limits leave of the rest, class by class.
 */
function possibleValues({ compiled, known }: Situation): Map<string, ValueSet> {
  const within = constraintOf(compiled, known);
  const values = new Map(known.values);
  followLinks(compiled, known, within, values);
  const { store, variables } = compiled.space;
  for (const level of store.support(within)) {
    const variable = variables[level];
    if (variable === undefined || variable.kind === "reading") continue;
    const stated = values.get(variable.id);
    const left = classesLeft(compiled, known, within, variable);
    if (left.length === variable.classes.length) continue;
    const open = left.map((values) => (stated === undefined ? values : intersect(values, stated)));
    values.set(variable.id, open.reduce(unite));
  }
  return values;
}

function followLinks(
  compiled: CompiledLaw,
  known: PartialAssignment,
  within: Node,
  values: Map<string, ValueSet>,
): void {
  for (const { leader, follower, when } of compiled.links) {
    if (reaches(compiled.space.store, when, within, known.allowed, false)) continue;
    const [a, b] = [values.get(leader), values.get(follower)];
    const both = a === undefined || b === undefined ? (a ?? b) : intersect(a, b);
    if (both === undefined || isEmpty(both)) continue;
    values.set(leader, both);
    values.set(follower, both);
  }
}

function classesLeft(
  compiled: CompiledLaw,
  known: PartialAssignment,
  within: Node,
  variable: Variable,
): readonly ValueSet[] {
  const { level, classes } = variable;
  const open = known.allowed[level];
  return classes.filter((_, index) => {
    if (open !== null && open?.[index] === 0) return false;
    const only = [...known.allowed];
    only[level] = onlyClass(variable, index);
    return reaches(compiled.space.store, TRUE, within, only, true);
  });
}

/** Why no other value is left: what clashes with all the others. */
function reasonsFor(
  compiled: CompiledLaw,
  statements: Statements,
  fact: string,
  values: ValueSet,
): { readonly facts: readonly string[]; readonly by: readonly string[] } {
  const domain = compiled.law.facts.get(fact)?.domain;
  const stated = statements.get(fact);
  const start = stated?.kind === "values" ? stated.values : domain;
  const others = start === undefined ? undefined : without(start, values);
  if (others === undefined || isEmpty(others)) return { facts: [], by: [] };
  const otherwise: Statement = { kind: "values", values: others };
  const [clash] = clashesIn(compiled, new Map([...statements, [fact, otherwise]]));
  const order = compiled.law.rulebook.facts.map((each) => each.fact);
  return {
    facts: order.filter((each) => each !== fact && clash?.facts.includes(each)),
    by: clash?.by ?? [],
  };
}

/** What a fact or a reading may still be, as a trace asks for it. */
export function valuesLeft(
  situation: Situation,
  known: ReadonlyMap<string, ImpliedValue>,
): (variable: string) => ValueSet | undefined {
  return (variable) => {
    if (!variable.startsWith(READING)) return known.get(variable)?.values;
    const option = situation.read.readings.get(variable.slice(READING.length));
    return option === undefined ? undefined : members([option]);
  };
}
