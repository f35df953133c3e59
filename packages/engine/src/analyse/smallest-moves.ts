import type { Situation } from "../decide/situation.ts";
import { chartOfRoot, withReadings } from "../decide/view.ts";
import { NO, YES } from "../diagram/chart.ts";
import { pathTo } from "../diagram/chart-walks.ts";
import { FALSE, type Node } from "../diagram/diagram-store.ts";
import { choiceOf, type Variable } from "../diagram/space.ts";
import { changeFacts, sourcesOf } from "./changed-facts.ts";
import { type Move, statementsOf } from "./move.ts";
import { movedCases } from "./moved-case.ts";
import { promisingMoves } from "./promising-moves.ts";

/** The minimal sets of moves that give a target, smaller ones first. */
export interface SmallestMoves {
  readonly minimal: readonly (readonly Move[])[];
  /** Whether there are more than were asked for. */
  readonly truncated: boolean;
}

/**
 * Finds the minimal sets of moves after which an outcome comes to a target in every case left.
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
  const moves = candidates.flatMap((variable) =>
    otherClasses(situation, variable).map((index) => ({ variable, index })),
  );
  const does = trialOf(situation, root, target, fixed);
  const promising = promisingMoves(situation, root, target, moves, maxFacts);
  const minimal: (readonly Move[])[] = [];
  let fallen: (readonly Move[])[] = [];
  for (let size = 0; size <= Math.min(maxFacts, candidates.length); size++) {
    const sets = new Map<string, readonly Move[]>();
    const isSettled = (set: readonly Move[]) =>
      minimal.some((smaller) => smaller.every((move) => holds(set, move)));
    const note = (set: readonly Move[]) => sets.set(keyOf(set), set);
    for (const set of promising.ofSize(size, isSettled)) note(set);
    for (const set of fallen) {
      for (const move of moves) {
        if (set.some(({ variable }) => variable === move.variable)) continue;
        const next = [...set, move].sort(byLevel);
        if (!isSettled(next) && promising.has(next)) note(next);
      }
    }
    const [good, bad] = parted([...sets.values()], does);
    minimal.push(...inOrder(good, candidates));
    fallen = bad;
    if (minimal.length > limit) return { minimal: minimal.slice(0, limit), truncated: true };
  }
  return { minimal, truncated: false };
}

/** Whether a set of moves gives the target in every case left, and leaves what is fixed as it is. */
function trialOf(
  situation: Situation,
  root: Node,
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
    const chart = chartOfRoot(compiled, root, view.bites);
    if (pathTo(chart, view.allowed, target === "yes" ? NO : YES) !== undefined) return false;
    return kept.length === 0 || keeps(moves);
  };
}

function parted<T>(all: readonly T[], does: (each: T) => boolean): [T[], T[]] {
  const good: T[] = [];
  const bad: T[] = [];
  for (const each of all) (does(each) ? good : bad).push(each);
  return [good, bad];
}

function keyOf(moves: readonly Move[]): string {
  return moves.map(({ variable, index }) => `${variable.level}:${index}`).join(" ");
}

const byLevel = (a: Move, b: Move) => a.variable.level - b.variable.level;

function holds(moves: readonly Move[], { variable, index }: Move): boolean {
  return moves.some((move) => move.variable === variable && move.index === index);
}

/** Sets by the order of their facts, then by that of the classes; each set's moves in that order too. */
function inOrder(sets: readonly (readonly Move[])[], candidates: readonly Variable[]) {
  const place = new Map(candidates.map((variable, at) => [variable, at]));
  const at = ({ variable }: Move) => place.get(variable) as number;
  return sets
    .map((moves) => [...moves].sort((a, b) => at(a) - at(b)))
    .sort((a, b) => firstOther(a, b, at) || firstOther(a, b, ({ index }) => index));
}

function firstOther(a: readonly Move[], b: readonly Move[], by: (move: Move) => number): number {
  for (const [index, move] of a.entries()) {
    const difference = by(move) - by(b[index] as Move);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Every class of a fact but the one that the case says it has, by its value or by its dates. */
function otherClasses(situation: Situation, { id, level, classes }: Variable): number[] {
  const { compiled, read, known } = situation;
  const isSaid = read.given.has(id) || sourcesOf(compiled, read.given, id).length > 0;
  const open = known.allowed[level] ?? null;
  const said = !isSaid || isOpen(open) ? -1 : (open?.indexOf(1) ?? -1);
  return classes.map((_, index) => index).filter((index) => index !== said);
}

const isOpen = (open: Uint8Array | null) =>
  open === null || open.indexOf(1) !== open.lastIndexOf(1);

/** Facts that can matter to the outcome, in rulebook order. */
function candidatesFor(
  { compiled, read }: Situation,
  root: Node,
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
  const levels = new Set(store.supportOf([asRead, compiled.touching(root)]));
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
