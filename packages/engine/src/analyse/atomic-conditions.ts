import { partsOf } from "../rulebook/check-condition.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { Condition, Leaf } from "../rulebook/rulebook.ts";

/** A condition without parts: a leaf, or a reference to a named condition. */
export type Atom = Leaf | { readonly condition: string };

/** An atomic condition where it stands: in the wording in force of a rule or of a named condition. */
export interface AtomicCondition {
  readonly of: { readonly rule: string } | { readonly condition: string };
  /** Its place within `when`, as a JSON pointer: `/all/0`. */
  readonly place: string;
  readonly atom: Atom;
}

/** The atomic conditions of a law: of its rules, then of the named conditions that these refer to. */
export function atomicConditions(law: Law): readonly AtomicCondition[] {
  const named = new Set<string>();
  const ofRules = law.rules.flatMap(({ rule, wording }) =>
    atomsIn(wording.when, { rule: rule.rule }),
  );
  const found = [...ofRules];
  const note = (atoms: readonly AtomicCondition[]) => {
    for (const { atom } of atoms) if ("condition" in atom) named.add(atom.condition);
  };
  note(ofRules);
  // the set grows while it is walked: a condition may refer to others
  for (const condition of named) {
    const when = law.conditions.get(condition)?.wording.when;
    const atoms = when === undefined ? [] : atomsIn(when, { condition });
    note(atoms);
    found.push(...atoms);
  }
  const order = [...law.conditions.keys()];
  const placeOf = ({ of }: AtomicCondition) => ("rule" in of ? -1 : order.indexOf(of.condition));
  return found.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function atomsIn(when: Condition, of: AtomicCondition["of"]): readonly AtomicCondition[] {
  return [...partsOf(when)].map(({ part, pointer }) => ({ of, place: pointer, atom: part }));
}

/** Always so, and never so. */
const ALWAYS: Condition = { all: [] };
const NEVER: Condition = { any: [] };

/**
 * The condition of a rule with an atomic condition set to be always so or never so. Named conditions in
 * which that one stands, directly or through others, are written out.
 *
 * @returns the rule's own condition where the atomic condition does not stand in it
 */
export function withAtom(
  law: Law,
  rule: string,
  when: Condition,
  { of, place }: AtomicCondition,
  value: boolean,
): Condition {
  const set = value ? ALWAYS : NEVER;
  const named = new Map<string, Condition>();
  const visit = (at: Condition, here: string | undefined): Condition => {
    if (here === place) return set;
    const below = (member: string) => (here === undefined ? undefined : `${here}/${member}`);
    if ("all" in at) {
      const all = at.all.map((part, index) => visit(part, below(`all/${index}`)));
      return all.every((part, index) => part === at.all[index]) ? at : { all };
    }
    if ("any" in at) {
      const any = at.any.map((part, index) => visit(part, below(`any/${index}`)));
      return any.every((part, index) => part === at.any[index]) ? at : { any };
    }
    if ("not" in at) {
      const not = visit(at.not, below("not"));
      return not === at.not ? at : { not };
    }
    return "condition" in at ? writtenOut(at) : at;
  };
  const writtenOut = (reference: { readonly condition: string }): Condition => {
    const id = reference.condition;
    const known = named.get(id);
    if (known !== undefined) return known;
    named.set(id, reference);
    const own = law.conditions.get(id)?.wording.when;
    if (own === undefined) return reference;
    const changed = visit(own, "condition" in of && of.condition === id ? "" : undefined);
    const made = changed === own ? reference : changed;
    named.set(id, made);
    return made;
  };
  return visit(when, "rule" in of && of.rule === rule ? "" : undefined);
}
