import { diagramOfRoot, withReadings } from "../decide/restriction.ts";
import type { Situation } from "../decide/situation.ts";
import type { Link } from "../diagram/compile.ts";
import { reaches } from "../diagram/diagram-queries.ts";
import { FALSE, type Root } from "../diagram/diagram-store.ts";
import { allowAll, choiceOf, type Variable } from "../diagram/space.ts";
import { NO, YES } from "../diagram/three-terminal-diagram.ts";
import { pathTo } from "../diagram/three-terminal-queries.ts";
import { isSubset, without } from "../facts/value-set.ts";
import { changeFacts, derivedFacts, sourcesOf } from "./changed-facts.ts";
import { keyOf, type Move, statementsOf, valuesOf } from "./move.ts";
import { movedCases } from "./moved-case.ts";
import { promisingMoves } from "./promising-moves.ts";
import { partsBesideTwins } from "./twins.ts";

/** The minimal sets of moves that give a target, smaller ones first. */
export interface SmallestMoves {
  readonly minimal: readonly (readonly Move[])[];
  /** Whether there are more than were asked for. */
  readonly truncated: boolean;
}

/**
 * Finds the minimal sets of moves after which an outcome comes to a target in every case left: no set of
 * fewer facts does at the same values. A move to a part of a class is found where one to the whole class
 * does not do.
 *
 * One diagram over the moves holds every set that may do ({@link promisingMoves}); each of its sets
 * is tried on the case. A set that does not do after all is tried again with every move besides.
 *
 * @param fixed facts that may neither be moved nor be left open by what moves along
 * @param maxFacts most moves in a set
 * @param limit most sets; of those of one size, the first by the order of facts and of their classes
 */
export function smallestMoves(
  situation: Situation,
  outcome: string,
  target: "yes" | "no",
  fixed: ReadonlySet<string>,
  maxFacts: number,
  limit: number,
): SmallestMoves {
  const root = situation.compiled.outcomes.get(outcome) ?? FALSE;
  const candidates = candidatesFor(situation, root, fixed);
  const moves = candidates.flatMap((variable) => movesOf(situation, variable));
  const does = trialOf(situation, root, target, fixed);
  const promising = promisingMoves(situation, root, target, moves, maxFacts);
  const minimal: (readonly Move[])[] = [];
  let fallen: (readonly Move[])[] = [];
  for (let size = 0; size <= Math.min(maxFacts, candidates.length); size++) {
    const sets = new Map<string, readonly Move[]>();
    const isSettled = (set: readonly Move[]) => minimal.some((smaller) => isAmong(smaller, set));
    const note = (set: readonly Move[]) => sets.set(keyOf(set), set);
    for (const set of promising.ofSize(size, isSettled)) note(set);
    for (const set of fallen) {
      for (const move of moves) {
        if (set.some(({ variable }) => variable === move.variable)) continue;
        const next = [...set, move].sort(byLevel);
        if (!isSettled(next) && promising.has(next)) note(next);
      }
    }
    const good: (readonly Move[])[] = [];
    fallen = [];
    // where a whole class does, so does each part of it
    for (const set of [...sets.values()].sort((a, b) => partsIn(a) - partsIn(b))) {
      if (good.some((wider) => isAmong(wider, set))) continue;
      (does(set) ? good : fallen).push(set);
    }
    minimal.push(...inOrder(good, moves));
    if (minimal.length > limit) break;
  }
  const told = minimal.slice(0, limit).map((set) => narrowed(set, minimal));
  return { minimal: told, truncated: minimal.length > limit };
}

/** Whether a set of moves gives the target in every case left, and leaves what is fixed as it is. */
function trialOf(
  situation: Situation,
  root: Root,
  target: "yes" | "no",
  fixed: ReadonlySet<string>,
): (moves: readonly Move[]) => boolean {
  const { compiled, read } = situation;
  const { given } = read;
  const cases = movedCases(situation);
  const kept = [...fixed]
    .flatMap((fact) => [fact, ...sourcesOf(compiled, given, fact)])
    .filter((fact) => given.has(fact));
  const keeps = (moves: readonly Move[]) => {
    const next = changeFacts(compiled, given, statementsOf(moves));
    return kept.every((fact) => next.has(fact));
  };
  return (moves) => {
    const view = cases.after(moves);
    if (view === undefined) return false;
    const chart = diagramOfRoot(compiled, root, view.refinements);
    if (pathTo(chart, view.allowed, target === "yes" ? NO : YES) !== undefined) return false;
    return kept.length === 0 || keeps(moves);
  };
}

const byLevel = (a: Move, b: Move) => a.variable.level - b.variable.level;

/** Whether a move leads to nothing but where another leads. */
function isIn({ variable, index, part }: Move, other: Move): boolean {
  if (variable !== other.variable || index !== other.index) return false;
  return other.part === undefined || other.part === part;
}

/** Whether a set makes every move of another, or one to a part of it. */
function isAmong(some: readonly Move[], set: readonly Move[]): boolean {
  return some.every((move) => set.some((each) => isIn(each, move)));
}

/** A set without the parts of its classes with which smaller sets do. */
function narrowed(set: readonly Move[], sets: readonly (readonly Move[])[]): readonly Move[] {
  return set.map((move) => {
    if (move.part !== undefined) return move;
    const left = sets
      .filter((some) => some.length < set.length)
      .filter((some) => some.every((each) => set.some((own) => isIn(each, own) || isIn(own, each))))
      .flatMap((some) => some.flatMap((each) => (isIn(each, move) ? (each.part ?? []) : [])))
      .reduce(without, valuesOf(move));
    return left === valuesOf(move) ? move : { ...move, part: left };
  });
}

function partsIn(moves: readonly Move[]): number {
  return moves.filter(({ part }) => part !== undefined).length;
}

/** Sets by the order of their facts, then by that of the moves; each set's moves in that order too. */
function inOrder(sets: readonly (readonly Move[])[], moves: readonly Move[]) {
  const places = new Map(moves.map((move, at) => [move, at]));
  const variables = [...new Set(moves.map(({ variable }) => variable))];
  const factOf = new Map(variables.map((variable, at) => [variable, at]));
  const byFact = ({ variable }: Move) => factOf.get(variable) as number;
  const byMove = (move: Move) => places.get(move) as number;
  return sets
    .map((set) => [...set].sort((a, b) => byFact(a) - byFact(b)))
    .sort((a, b) => firstOther(a, b, byFact) || firstOther(a, b, byMove));
}

function firstOther(a: readonly Move[], b: readonly Move[], by: (move: Move) => number): number {
  for (const [index, move] of a.entries()) {
    const difference = by(move) - by(b[index] as Move);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * What a fact can be moved to: every class but the one that the case says it has, by its value or by its
 * dates; and of a class that a linked fact tells apart the parts where both cannot be one.
 */
function movesOf(situation: Situation, variable: Variable): Move[] {
  const { compiled, read, known } = situation;
  const { id, level, classes } = variable;
  const isSaid = read.given.has(id) || sourcesOf(compiled, read.given, id).length > 0;
  const open = known.allowed[level] ?? null;
  const said = !isSaid || isOpen(open) ? -1 : (open?.indexOf(1) ?? -1);
  const stated = isSaid ? known.values.get(id) : undefined;
  return classes.flatMap((values, index): Move[] => {
    const whole: Move[] = index === said ? [] : [{ variable, index }];
    const parts = partsBesideTwins(compiled, known, id, values, (link) =>
      canStayOpen(situation, link, variable, index),
    ).filter((part) => stated === undefined || !isSubset(stated, part));
    return [...whole, ...parts.map((part) => ({ variable, index, part }))];
  });
}

/** Whether it can be open, after some moves, that two facts are one with a value of a class. */
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
function candidatesFor(
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
  for (const { leader, follower, when } of compiled.links) {
    const pair = [byId.get(leader)?.level ?? -1, byId.get(follower)?.level ?? -1];
    if (!pair.some((level) => levels.has(level))) continue;
    for (const level of [...pair, ...store.support(when)]) levels.add(level);
  }
  return compiled.law.rulebook.facts.flatMap(({ fact, absent }) => {
    const variable = byId.get(fact);
    if (variable === undefined || !levels.has(variable.level) || fixed.has(fact)) return [];
    return absent !== undefined && !read.given.has(fact) ? [] : [variable];
  });
}
