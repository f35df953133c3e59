import { type Formula, formulaOf, READING } from "../conditions/formula.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { defeating, layered, rulesOf } from "../diagram/rules-of.ts";
import type { Space, Variable } from "../diagram/space.ts";
import type { Condition } from "../rulebook/rulebook.ts";
import { belongsInSome } from "./cases.ts";

/** A fact or reading that the rules of an outcome read themselves. */
export interface ValueAtom {
  readonly kind: "fact" | "reading";
  readonly variable: Variable;
  /** Where the fact belongs under either law. */
  readonly belongs: Node;
}

/** An outcome or named condition that they refer to. */
export interface RootAtom {
  readonly kind: "outcome" | "condition";
  readonly id: string;
  /** Where it holds under the base and under the amended law. */
  readonly before: Node;
  readonly after: Node;
}

/** One thing that the rules of an outcome refer to themselves. */
export type Atom = ValueAtom | RootAtom;

/**
 * The atoms of an outcome's own rules under two laws: the facts and readings that their leaves read,
 * and the outcomes and named conditions that they refer to, none of them unfolded. Whether the
 * outcome flips is a function of these atoms alone.
 *
 * @param choice the readings in effect
 */
export function projectionAtoms(
  outcome: string,
  base: CompiledLaw,
  amended: CompiledLaw,
  choice: Int32Array,
): Atom[] {
  const atoms = new Map<string, Atom>();
  for (const compiled of [base, amended]) {
    collectOutcome(outcome, compiled, (formula) =>
      collectAtoms(formula, base, amended, compiled, atoms),
    );
  }
  addLayerReading(outcome, base, amended, atoms);
  return inOrder(atoms, base, choice);
}

/**
 * The same without what itself changes between the laws: an outcome or named condition that holds
 * under one law and not under the other gives way to the atoms of its own rules, and these again, until
 * each atom says the same under both. A flip is then told by what is so, and never by another flip.
 *
 * @param further conditions whose atoms are wanted besides, read under the base law
 */
export function unfoldedAtoms(
  outcome: string,
  base: CompiledLaw,
  amended: CompiledLaw,
  choice: Int32Array,
  further: readonly Condition[] = [],
): Atom[] {
  const { store } = base.space;
  const kept = new Map<string, Atom>();
  const unfolded = new Set<string>();
  const changes = (atom: Atom) =>
    "id" in atom && store.restrict(atom.before, choice) !== store.restrict(atom.after, choice);
  const take = (found: ReadonlyMap<string, Atom>) => {
    for (const [key, atom] of found) {
      if (!changes(atom)) kept.set(key, atom);
      else if (!unfolded.has(key)) unfold(key, atom as RootAtom);
    }
  };
  const unfold = (key: string, { kind, id }: Pick<RootAtom, "kind" | "id">) => {
    unfolded.add(key);
    const found = new Map<string, Atom>();
    for (const compiled of [base, amended]) {
      const collect = (formula: Formula) => collectAtoms(formula, base, amended, compiled, found);
      if (kind === "outcome") collectOutcome(id, compiled, collect);
      else {
        const named = compiled.law.conditions.get(id);
        if (named !== undefined) collect(formulaOf(named.wording.when, compiled.law));
      }
    }
    if (kind === "outcome") addLayerReading(id, base, amended, found);
    take(found);
  };
  unfold(`outcome ${outcome}`, { kind: "outcome", id: outcome });
  const asked = new Map<string, Atom>();
  for (const condition of further) {
    collectAtoms(formulaOf(condition, base.law), base, amended, base, asked);
  }
  take(asked);
  return inOrder(kept, base, choice);
}

/** The conditions of the rules on an outcome, and of the exceptions to them. */
function collectOutcome(
  outcome: string,
  { law }: CompiledLaw,
  collect: (formula: Formula) => void,
): void {
  const rules = rulesOf(law, outcome).flatMap((each) => [each, ...defeating(law, each)]);
  for (const { wording } of rules) collect(formulaOf(wording.when, law));
}

function addLayerReading(
  outcome: string,
  base: CompiledLaw,
  amended: CompiledLaw,
  atoms: Map<string, Atom>,
): void {
  for (const { law } of [base, amended]) {
    const reading = law.rulebook.layerReading;
    if (layered(law, outcome) && reading !== undefined) {
      addVariable(`${READING}${reading}`, base, amended, atoms);
    }
  }
}

function inOrder(atoms: ReadonlyMap<string, Atom>, base: CompiledLaw, choice: Int32Array): Atom[] {
  const places = new Map(base.law.rulebook.facts.map(({ fact }, place) => [fact, place]));
  return [...atoms.values()]
    .map((atom) => restricted(base.space, atom, choice))
    .sort((a, b) => placeOf(places, a) - placeOf(places, b));
}

function restricted(space: Space, atom: Atom, choice: Int32Array): Atom {
  const { store } = space;
  if ("variable" in atom) return { ...atom, belongs: store.restrict(atom.belongs, choice) };
  const before = store.restrict(atom.before, choice);
  return { ...atom, before, after: store.restrict(atom.after, choice) };
}

/** Atoms that are whole conditions come first: they say most. Then facts in rulebook order, and readings. */
function placeOf(places: ReadonlyMap<string, number>, atom: Atom): number {
  if (atom.kind === "outcome") return -2;
  if (!("variable" in atom)) return -1;
  return places.get(atom.variable.id) ?? places.size;
}

function collectAtoms(
  formula: Formula,
  base: CompiledLaw,
  amended: CompiledLaw,
  compiled: CompiledLaw,
  atoms: Map<string, Atom>,
): void {
  const again = (part: Formula) => collectAtoms(part, base, amended, compiled, atoms);
  switch (formula.kind) {
    case "constant":
      return;
    case "all":
    case "any":
      formula.parts.forEach(again);
      return;
    case "not":
      again(formula.part);
      return;
    case "outcome":
    case "condition": {
      const roots = formula.kind === "outcome" ? "outcomes" : "conditions";
      atoms.set(`${formula.kind} ${formula.id}`, {
        kind: formula.kind,
        id: formula.id,
        before: base[roots].get(formula.id) ?? FALSE,
        after: amended[roots].get(formula.id) ?? FALSE,
      });
      return;
    }
    case "test": {
      addVariable(formula.variable, base, amended, atoms);
      const belongs = compiled.law.facts.get(formula.variable)?.declaration.belongs;
      if (belongs !== undefined) again(formulaOf(belongs, compiled.law));
      return;
    }
  }
}

function addVariable(
  id: string,
  base: CompiledLaw,
  amended: CompiledLaw,
  atoms: Map<string, Atom>,
): void {
  const variable = base.space.byId.get(id);
  if (variable === undefined || atoms.has(id)) return;
  const belongs = variable.kind === "fact" ? belongsInSome([base, amended], variable) : TRUE;
  atoms.set(id, { kind: variable.kind, variable, belongs });
}
