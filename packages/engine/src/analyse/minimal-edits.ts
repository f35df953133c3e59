import { leavesIn } from "../conditions/walk-condition.ts";
import { belongingIn } from "../decide/decide.ts";
import { inputsOf, isValueDerivation } from "../decide/derived-values.ts";
import { diagramOfRoot, withReadings } from "../decide/restriction.ts";
import type { Situation } from "../decide/situation.ts";
import { mayFunctionsOf, statusOf } from "../decide/status.ts";
import type { CompiledLaw, Link } from "../diagram/compile.ts";
import { reaches } from "../diagram/diagram-queries.ts";
import { FALSE, type Node, type Root, TRUE } from "../diagram/diagram-store.ts";
import { allowAll, choiceOf, type Variable } from "../diagram/space.ts";
import { NO, YES } from "../diagram/three-terminal-diagram.ts";
import { reachableAnswers } from "../diagram/three-terminal-queries.ts";
import { isSubset, type ValueSet, without } from "../facts/value-set.ts";
import { candidateEdits } from "./candidate-edits.ts";
import { derivedFacts, movingAlong, sourcesOf, withChanges } from "./changed-facts.ts";
import { type Edit, editsKey, statementsOf, valuesOf } from "./edit.ts";
import { afterEdits, editedCases } from "./edited-case.ts";
import { joinNeighbours } from "./join-neighbours.ts";
import { partsBesideLinks, partsByLinks } from "./linked-parts.ts";

/** The minimal sets of edits that give a target. */
export interface MinimalEdits {
  /**
   * Those of one size in the order of facts and of their classes, the first of them where there are more
   * than `most`. Sizes are asked for from 0 on, the next after all sets of one were told.
   */
  readonly ofSize: (size: number, most: number) => readonly (readonly Edit[])[];
}

/** What is looked for. */
export interface EditSearch {
  readonly outcome: string;
  readonly target: "yes" | "no";
  /** Facts that may neither be edited nor be left open by what moves along. */
  readonly fixed: ReadonlySet<string>;
}

/**
 * Finds the minimal sets of edits after which an outcome comes to a target in every case left: no set of
 * fewer facts does at the same values. An edit to a part of a class is found where one to the whole class
 * does not do; numbers of a fact that follow each other are one edit where any of them does.
 *
 * One diagram over the edits holds every set of a size that may do ({@link candidateEdits}); its sets are
 * tried on the case in the order in which they are told, until there are as many as were asked for. A set
 * that does not do after all is tried again with every edit besides.
 */
export function minimalEdits(
  situation: Situation,
  { outcome, target, fixed }: EditSearch,
): MinimalEdits {
  const root = situation.compiled.outcomes.get(outcome) ?? FALSE;
  const editable = editableFacts(situation, root, fixed);
  const edits = editable.flatMap((variable) => editsOf(situation, variable, fixed));
  const keeps = keeping(situation, fixed);
  const tried = trialOf(situation, root, target, keeps);
  const doesJoined = (set: readonly Edit[]) => {
    const next = afterEdits(situation, set);
    if (next === undefined) return false;
    const may = mayFunctionsOf(next.compiled, next.restriction(), root);
    return statusOf(may) === target && keeps(set);
  };
  const smaller: (readonly Edit[])[] = [];
  let rejected: (readonly Edit[])[] = [];
  const candidatesOf = (size: number): readonly (readonly Edit[])[] => {
    const candidates = candidateEdits(situation, root, target, edits, size);
    const sets = new Map<string, readonly Edit[]>();
    const isSettled = (set: readonly Edit[]) => smaller.some((each) => isAmong(each, set));
    const note = (set: readonly Edit[]) => sets.set(editsKey(set), set);
    for (const set of candidates.ofSize(size, isSettled)) note(set);
    for (const set of rejected) {
      for (const edit of edits) {
        if (set.some(({ variable }) => variable === edit.variable)) continue;
        const next = [...set, edit].sort(byLevel);
        if (!isSettled(next) && candidates.has(next)) note(next);
      }
    }
    return inOrder([...sets.values()], edits);
  };
  return {
    ofSize(size, most) {
      if (size > editable.length) return [];
      const sets = new Map(candidatesOf(size).map((set) => [editsKey(set), set]));
      const does = remembered(tried);
      // where a whole class does, so does each part of it
      const isCovered = (set: readonly Edit[]) =>
        widerThan(set).some((wider) => sets.has(editsKey(wider)) && does(wider));
      const found: (readonly Edit[])[] = [];
      const told: (readonly Edit[])[] = [];
      rejected = [];
      for (const ofSameFacts of Map.groupBy(sets.values(), levelsOf).values()) {
        if (told.length >= most) break;
        const own: (readonly Edit[])[] = [];
        for (const set of ofSameFacts) {
          if (!isCovered(set)) (does(set) ? own : rejected).push(set);
        }
        found.push(...own);
        const narrow = own.map((set) => narrowed(set, smaller));
        told.push(...joinNeighbours(narrow, doesJoined));
      }
      smaller.push(...found);
      return told.slice(0, most);
    },
  };
}

/** Tells whether a set of edits leaves what is fixed as it is. */
function keeping(
  { compiled, read }: Situation,
  fixed: ReadonlySet<string>,
): (edits: readonly Edit[]) => boolean {
  const { given } = read;
  const kept = [...fixed]
    .flatMap((fact) => [fact, ...sourcesOf(compiled, given, fact)])
    .filter((fact) => given.has(fact));
  const moving = movingAlong(compiled, given);
  return (edits) => {
    if (kept.length === 0) return true;
    const next = withChanges(given, moving(statementsOf(edits)));
    return kept.every((fact) => next.has(fact));
  };
}

/** Whether a set of edits gives the target in every case left, and leaves what is fixed as it is. */
function trialOf(
  situation: Situation,
  root: Root,
  target: "yes" | "no",
  keeps: (edits: readonly Edit[]) => boolean,
): (edits: readonly Edit[]) => boolean {
  const { compiled } = situation;
  const cases = editedCases(situation);
  return (edits) => {
    const view = cases.after(edits);
    if (view === undefined) return false;
    const diagram = diagramOfRoot(compiled, root, view.refinements);
    const unwanted = target === "yes" ? NO : YES;
    if (reachableAnswers(diagram, view.allowed, unwanted) === unwanted) return false;
    // a value of what does not belong then is none of the case
    const isNone = ({ variable }: Edit) => belongingIn(compiled, view, variable.id) === "no";
    return !edits.some(isNone) && keeps(edits);
  };
}

/** The same, each set tried once. */
function remembered(
  does: (edits: readonly Edit[]) => boolean,
): (edits: readonly Edit[]) => boolean {
  const answers = new Map<string, boolean>();
  return (edits) => {
    const key = editsKey(edits);
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = does(edits);
      answers.set(key, answer);
    }
    return answer;
  };
}

const levelsOf = (set: readonly Edit[]) => set.map(({ variable }) => variable.level).join(" ");
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
function narrowed(set: readonly Edit[], smaller: readonly (readonly Edit[])[]): readonly Edit[] {
  return set.map((edit) => {
    if (edit.part !== undefined) return edit;
    const left = smaller
      .filter((some) => some.every((each) => set.some((own) => isIn(each, own) || isIn(own, each))))
      .flatMap((some) => some.flatMap((each) => (isIn(each, edit) ? (each.part ?? []) : [])))
      .reduce(without, valuesOf(edit));
    return left === valuesOf(edit) ? edit : { ...edit, part: left };
  });
}

/** The sets of which a set is a part: whole classes in place of some of its parts. */
function widerThan(set: readonly Edit[]): (readonly Edit[])[] {
  let found: (readonly Edit[])[] = [[]];
  for (const edit of set) {
    const { variable, index, part } = edit;
    const choices = part === undefined ? [edit] : [{ variable, index }, edit];
    found = found.flatMap((some) => choices.map((choice) => [...some, choice]));
  }
  return found.slice(0, -1);
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
 * dates; and of a class that a linked fact tells apart the parts where both cannot be one, of the class that
 * it has the others too.
 */
function editsOf(situation: Situation, variable: Variable, fixed: ReadonlySet<string>): Edit[] {
  const { compiled, read, known } = situation;
  const { id, level, classes } = variable;
  const isSaid = read.given.has(id) || sourcesOf(compiled, read.given, id).length > 0;
  const said = isSaid ? choiceOf(known.allowed)[level] : -1;
  const stated = isSaid ? known.values.get(id) : undefined;
  const edits = classes.flatMap((values, index): Edit[] => {
    const whole: Edit[] = index === said ? [] : [{ variable, index }];
    const partsIn = index === said ? partsByLinks : partsBesideLinks;
    const parts = partsIn(compiled, known, id, values, (link) =>
      canStayOpen(situation, link, variable, index, fixed),
    ).filter((part) => stated === undefined || !isSubset(stated, part));
    return [...whole, ...parts.map((part) => ({ variable, index, part }))];
  });
  if (stated === undefined) return edits;
  return [...edits].sort((a, b) => gap(stated, valuesOf(a)) - gap(stated, valuesOf(b)));
}

/** How far some numbers are from others; 0 where they are no numbers. */
function gap(from: ValueSet, to: ValueSet): number {
  if (from.kind !== "spans" || to.kind !== "spans") return 0;
  const gaps = from.spans.flatMap(([low, high]) =>
    to.spans.map(([first, last]) => Math.max(0, first - high, low - last)),
  );
  return Math.min(...gaps);
}

/** Whether it can be open, after some edits of what is not fixed, that two facts are one with a value of a class. */
function canStayOpen(
  { compiled, known }: Situation,
  { when }: Link,
  { level }: Variable,
  index: number,
  fixed: ReadonlySet<string>,
): boolean {
  const { constraint, space } = compiled;
  const { store, variables } = space;
  const choice = choiceOf(known.allowed);
  const derived = derivedFacts(compiled);
  const isUnsure = (at: number) => {
    const { id } = variables[at] as Variable;
    return choice[at] === -1 || derived.has(id) || !fixed.has(id);
  };
  if (!store.support(when).some(isUnsure)) return false;
  const inClass = store.literal(level, (each) => each === index);
  return reaches(store, store.and(when, inClass), constraint, allowAll(space), true);
}

/**
 * Facts that can matter to the outcome, in rulebook order; numbers that are worked out from days come last, and are
 * none where no rule reads them: all that would turn the outcome is that another day is said.
 */
function editableFacts(
  { compiled, read }: Situation,
  root: Root,
  fixed: ReadonlySet<string>,
): Variable[] {
  const { store, byId } = compiled.space;
  const readings = withReadings(compiled, allowAll(compiled.space), read.readings);
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
  const counted = new Set(values.flatMap((each) => ("number" in each ? [each.fact] : [])));
  const { facts } = compiled.law.rulebook;
  const inTurn = [
    ...facts.filter(({ fact }) => !counted.has(fact)),
    ...facts.filter(({ fact }) => counted.has(fact)),
  ];
  const inRules = factsRead(compiled);
  return inTurn.flatMap(({ fact, absent }) => {
    const variable = byId.get(fact);
    if (variable === undefined || !levels.has(variable.level) || fixed.has(fact)) return [];
    if (counted.has(fact) && !inRules.has(fact)) return [];
    return absent !== undefined && !read.given.has(fact) ? [] : [variable];
  });
}

/** Facts that a rule or a named condition reads. */
function factsRead({ law }: CompiledLaw): ReadonlySet<string> {
  const read = [...law.rules, ...law.conditions.values()].flatMap(({ wording }) =>
    leavesIn(wording.when),
  );
  return new Set(read.map(({ fact }) => fact));
}
