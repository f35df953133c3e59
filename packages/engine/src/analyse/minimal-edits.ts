import { inputsOf, isValueDerivation } from "../decide/derived-values.ts";
import { diagramOfRoot, withReadings } from "../decide/restriction.ts";
import type { Situation } from "../decide/situation.ts";
import type { Link } from "../diagram/compile.ts";
import { reaches } from "../diagram/diagram-queries.ts";
import { FALSE, type Node, type Root, TRUE } from "../diagram/diagram-store.ts";
import { allowAll, choiceOf, type Variable } from "../diagram/space.ts";
import { NO, YES } from "../diagram/three-terminal-diagram.ts";
import { pathTo } from "../diagram/three-terminal-queries.ts";
import { isSubset, without } from "../facts/value-set.ts";
import { candidateEdits } from "./candidate-edits.ts";
import { changeFacts, derivedFacts, sourcesOf } from "./changed-facts.ts";
import { type Edit, keyOf, statementsOf, valuesOf } from "./edit.ts";
import { editedCases } from "./edited-case.ts";
import { partsBesideLinks } from "./linked-parts.ts";

/** The minimal sets of edits that give a target, smaller ones first. */
export interface MinimalEdits {
  readonly minimal: readonly (readonly Edit[])[];
  /** Whether there are more than were asked for. */
  readonly truncated: boolean;
}

/** What is looked for. */
export interface EditSearch {
  readonly outcome: string;
  readonly target: "yes" | "no";
  /** Facts that may neither be edited nor be left open by what moves along. */
  readonly fixed: ReadonlySet<string>;
  /** Most edits in a set. */
  readonly maxFacts: number;
  /** Most sets; of those of one size, the first by the order of facts and of their classes. */
  readonly limit: number;
}

/**
 * Finds the minimal sets of edits after which an outcome comes to a target in every case left: no set of
 * fewer facts does at the same values. An edit to a part of a class is found where one to the whole class
 * does not do.
 *
 * One diagram over the edits holds every set that may do ({@link candidateEdits}); each of its sets
 * is tried on the case. A set that does not do after all is tried again with every edit besides.
 */
export function minimalEdits(
  situation: Situation,
  { outcome, target, fixed, maxFacts, limit }: EditSearch,
): MinimalEdits {
  const root = situation.compiled.outcomes.get(outcome) ?? FALSE;
  const editable = editableFacts(situation, root, fixed);
  const edits = editable.flatMap((variable) => editsOf(situation, variable));
  const does = trialOf(situation, root, target, fixed);
  const candidates = candidateEdits(situation, root, target, edits, maxFacts);
  const minimal: (readonly Edit[])[] = [];
  let rejected: (readonly Edit[])[] = [];
  for (let size = 0; size <= Math.min(maxFacts, editable.length); size++) {
    const sets = new Map<string, readonly Edit[]>();
    const isSettled = (set: readonly Edit[]) => minimal.some((smaller) => isAmong(smaller, set));
    const note = (set: readonly Edit[]) => sets.set(keyOf(set), set);
    for (const set of candidates.ofSize(size, isSettled)) note(set);
    for (const set of rejected) {
      for (const edit of edits) {
        if (set.some(({ variable }) => variable === edit.variable)) continue;
        const next = [...set, edit].sort(byLevel);
        if (!isSettled(next) && candidates.has(next)) note(next);
      }
    }
    const good: (readonly Edit[])[] = [];
    rejected = [];
    // where a whole class does, so does each part of it
    for (const set of [...sets.values()].sort((a, b) => partsIn(a) - partsIn(b))) {
      if (good.some((wider) => isAmong(wider, set))) continue;
      (does(set) ? good : rejected).push(set);
    }
    minimal.push(...inOrder(good, edits));
    if (minimal.length > limit) break;
  }
  const shown = minimal.slice(0, limit).map((set) => narrowed(set, minimal));
  return { minimal: shown, truncated: minimal.length > limit };
}

/** Whether a set of edits gives the target in every case left, and leaves what is fixed as it is. */
function trialOf(
  situation: Situation,
  root: Root,
  target: "yes" | "no",
  fixed: ReadonlySet<string>,
): (edits: readonly Edit[]) => boolean {
  const { compiled, read } = situation;
  const { given } = read;
  const cases = editedCases(situation);
  const kept = [...fixed]
    .flatMap((fact) => [fact, ...sourcesOf(compiled, given, fact)])
    .filter((fact) => given.has(fact));
  const keeps = (edits: readonly Edit[]) => {
    const next = changeFacts(compiled, given, statementsOf(edits));
    return kept.every((fact) => next.has(fact));
  };
  return (edits) => {
    const view = cases.after(edits);
    if (view === undefined) return false;
    const diagram = diagramOfRoot(compiled, root, view.refinements);
    if (pathTo(diagram, view.allowed, target === "yes" ? NO : YES) !== undefined) return false;
    return kept.length === 0 || keeps(edits);
  };
}

const byLevel = (a: Edit, b: Edit) => a.variable.level - b.variable.level;

/** Whether an edit leads to nothing but where another leads. */
function isIn({ variable, index, part }: Edit, other: Edit): boolean {
  if (variable !== other.variable || index !== other.index) return false;
  return other.part === undefined || other.part === part;
}

/** Whether a set makes every edit of another, or one to a part of it. */
function isAmong(some: readonly Edit[], set: readonly Edit[]): boolean {
  return some.every((edit) => set.some((each) => isIn(each, edit)));
}

/** A set without the parts of its classes with which smaller sets do. */
function narrowed(set: readonly Edit[], sets: readonly (readonly Edit[])[]): readonly Edit[] {
  return set.map((edit) => {
    if (edit.part !== undefined) return edit;
    const left = sets
      .filter((some) => some.length < set.length)
      .filter((some) => some.every((each) => set.some((own) => isIn(each, own) || isIn(own, each))))
      .flatMap((some) => some.flatMap((each) => (isIn(each, edit) ? (each.part ?? []) : [])))
      .reduce(without, valuesOf(edit));
    return left === valuesOf(edit) ? edit : { ...edit, part: left };
  });
}

function partsIn(edits: readonly Edit[]): number {
  return edits.filter(({ part }) => part !== undefined).length;
}

/** Sets by the order of their facts, then by that of the edits; each set's edits in that order too. */
function inOrder(sets: readonly (readonly Edit[])[], edits: readonly Edit[]) {
  const places = new Map(edits.map((edit, at) => [edit, at]));
  const variables = [...new Set(edits.map(({ variable }) => variable))];
  const factOf = new Map(variables.map((variable, at) => [variable, at]));
  const byFact = ({ variable }: Edit) => factOf.get(variable) as number;
  const byEdit = (edit: Edit) => places.get(edit) as number;
  return sets
    .map((set) => [...set].sort((a, b) => byFact(a) - byFact(b)))
    .sort((a, b) => firstOther(a, b, byFact) || firstOther(a, b, byEdit));
}

function firstOther(a: readonly Edit[], b: readonly Edit[], by: (edit: Edit) => number): number {
  for (const [index, edit] of a.entries()) {
    const difference = by(edit) - by(b[index] as Edit);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * What a fact can be set to: every class but the one that the case says it has, by its value or by its
 * dates; and of a class that a linked fact tells apart the parts where both cannot be one.
 */
function editsOf(situation: Situation, variable: Variable): Edit[] {
  const { compiled, read, known } = situation;
  const { id, level, classes } = variable;
  const isSaid = read.given.has(id) || sourcesOf(compiled, read.given, id).length > 0;
  const open = known.allowed[level] ?? null;
  const said = !isSaid || isOpen(open) ? -1 : (open?.indexOf(1) ?? -1);
  const stated = isSaid ? known.values.get(id) : undefined;
  return classes.flatMap((values, index): Edit[] => {
    const whole: Edit[] = index === said ? [] : [{ variable, index }];
    const parts = partsBesideLinks(compiled, known, id, values, (link) =>
      canStayOpen(situation, link, variable, index),
    ).filter((part) => stated === undefined || !isSubset(stated, part));
    return [...whole, ...parts.map((part) => ({ variable, index, part }))];
  });
}

/** Whether it can be open, after some edits, that two facts are one with a value of a class. */
function canStayOpen(
  { compiled, known }: Situation,
  { when }: Link,
  { level }: Variable,
  index: number,
): boolean {
  const { constraint, space } = compiled;
  const { store, variables } = space;
  const choice = choiceOf(known.allowed);
  const derived = derivedFacts(compiled);
  const isUnsure = (at: number) => choice[at] === -1 || derived.has((variables[at] as Variable).id);
  if (!store.support(when).some(isUnsure)) return false;
  const inClass = store.literal(level, (each) => each === index);
  return reaches(store, store.and(when, inClass), constraint, allowAll(space), true);
}

const isOpen = (open: Uint8Array | null) =>
  open === null || open.indexOf(1) !== open.lastIndexOf(1);

/** Facts that can matter to the outcome, in rulebook order. */
function editableFacts(
  { compiled, read }: Situation,
  root: Root,
  fixed: ReadonlySet<string>,
): Variable[] {
  const { store, byId, variables } = compiled.space;
  const readings = withReadings(
    compiled,
    variables.map(() => null),
    read.readings,
  );
  const asRead = store.restrict(root, choiceOf(readings));
  // a fact that limits alone bind to the outcome can force its answer too
  const levels = new Set(store.supportOf([asRead, compiled.relevantConstraint(root)]));
  const bind = (facts: readonly string[], when: Node) => {
    const bound = facts.flatMap((fact) => byId.get(fact)?.level ?? []);
    if (!bound.some((level) => levels.has(level))) return;
    for (const level of [...bound, ...store.support(when)]) levels.add(level);
  };
  const values = compiled.law.rulebook.derivations.filter(isValueDerivation);
  for (let size = 0; size < levels.size; ) {
    size = levels.size;
    for (const { leader, follower, when } of compiled.links) bind([leader, follower], when);
    // a value that is worked out can clash with the one stated, and say so that its fact does not belong
    for (const each of values) bind([each.fact, ...inputsOf(each)], TRUE);
  }
  return compiled.law.rulebook.facts.flatMap(({ fact, absent }) => {
    const variable = byId.get(fact);
    if (variable === undefined || !levels.has(variable.level) || fixed.has(fact)) return [];
    return absent !== undefined && !read.given.has(fact) ? [] : [variable];
  });
}
