import type { Situation } from "../decide/situation.ts";
import { chartOfRoot, withReadings } from "../decide/view.ts";
import { NO, YES } from "../diagram/chart.ts";
import { pathTo } from "../diagram/chart-walks.ts";
import { FALSE, type Node } from "../diagram/diagram-store.ts";
import { choiceOf, type Variable } from "../diagram/space.ts";
import type { Move } from "./move.ts";
import { type MovedCases, movedCases } from "./moved-case.ts";

/** The minimal sets of moves that give a target, smaller ones first. */
export interface SmallestMoves {
  readonly minimal: readonly (readonly Move[])[];
  /** Whether there are more than were asked for. */
  readonly truncated: boolean;
}

/** Sets of moves, each in the order of the candidates; what they have in common is worked out once. */
interface Search {
  readonly situation: Situation;
  readonly root: Node;
  readonly target: "yes" | "no";
  readonly candidates: readonly Variable[];
  readonly cases: MovedCases;
  /** The candidates whose moves change nothing else. */
  readonly plain: readonly Variable[];
  /** The moves that may make other facts move along. */
  readonly entraining: readonly Move[];
  /** Of the plain candidates, those that limits speak of. */
  readonly limiting: readonly Variable[];
  readonly steadiness: ReturnType<typeof steadinessIn>;
}

/**
 * Finds the minimal sets of moves after which an outcome comes to a target in every case left.
 *
 * Moves that may make other facts move along are tried in every combination. For each, a set that
 * does not do leaves a counter-case; whatever larger set does must move a fact that the counter-case
 * turns on, so the search follows those facts alone (hitting sets, Reiter 1987).
 *
 * @param fixed facts that may not be moved
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
  const { outcomes, constraint, space } = situation.compiled;
  const { store } = space;
  const root = outcomes.get(outcome) ?? FALSE;
  const candidates = candidatesFor(situation, root, fixed);
  const cases = movedCases(situation);
  const limited = new Set(store.support(constraint));
  const limiting = candidates.filter(
    ({ id, level }) => limited.has(level) && !cases.entraining.has(id),
  );
  const isEntraining = ({ id }: Variable) => cases.entraining.has(id);
  const search: Search = {
    situation,
    root,
    target,
    candidates,
    cases,
    plain: candidates.filter((variable) => !isEntraining(variable)),
    entraining: candidates
      .filter(isEntraining)
      .flatMap((variable) =>
        otherClasses(situation, variable).map((index) => ({ variable, index })),
      ),
    limiting,
    steadiness: steadinessIn(situation),
  };
  const minimal: (readonly Move[])[] = [];
  for (let size = 1; size <= Math.min(maxFacts, candidates.length); size++) {
    minimal.push(...setsOf(search, size, [...minimal]));
    if (minimal.length > limit) return { minimal: minimal.slice(0, limit), truncated: true };
  }
  return { minimal, truncated: false };
}

/** All sets of one size that do and hold no smaller one that does, in order. */
function setsOf(search: Search, size: number, smaller: readonly (readonly Move[])[]) {
  const found: Move[][] = [];
  for (let entraining = 0; entraining <= size; entraining++) {
    for (const start of combinations(search.entraining, entraining)) {
      if (smaller.some((set) => set.every((move) => holds(start, move)))) continue;
      found.push(...completions(search, start, size, smaller));
    }
  }
  const place = new Map(search.candidates.map((variable, at) => [variable, at]));
  const at = ({ variable }: Move) => place.get(variable) as number;
  for (const moves of found) moves.sort((a, b) => at(a) - at(b));
  return found.sort((a, b) => firstOther(a, b, at) || firstOther(a, b, ({ index }) => index));
}

/** Every set of so many moves of different facts. */
function* combinations(moves: readonly Move[], size: number, from = 0): Generator<Move[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at < moves.length; at++) {
    const move = moves[at] as Move;
    for (const rest of combinations(moves, size - 1, at + 1)) {
      if (!rest.some(({ variable }) => variable === move.variable)) yield [move, ...rest];
    }
  }
}

/** The sets of one size that do, hold some moves, and else move facts that nothing moves along with. */
function completions(
  search: Search,
  start: readonly Move[],
  size: number,
  smaller: readonly (readonly Move[])[],
): Move[][] {
  const seen = new Set<string>();
  const found: Move[][] = [];
  const visit = (moves: readonly Move[]) => {
    const left = counterCase(search, moves);
    if (left === undefined) {
      if (moves.length === size) found.push([...moves]);
      return;
    }
    if (moves.length === size) return;
    for (const variable of left) {
      if (moves.some((move) => move.variable === variable)) continue;
      for (const index of otherClasses(search.situation, variable)) {
        const next = [...moves, { variable, index }].sort(byLevel);
        const key = next.map((move) => move.variable.level * 1024 + move.index).join(" ");
        if (seen.has(key)) continue;
        seen.add(key);
        if (!smaller.some((set) => set.every((move) => holds(next, move)))) visit(next);
      }
    }
  };
  visit(start);
  return found;
}

const byLevel = (a: Move, b: Move) => a.variable.level - b.variable.level;

function holds(moves: readonly Move[], { variable, index }: Move): boolean {
  return moves.some((move) => move.variable === variable && move.index === index);
}

function firstOther(a: readonly Move[], b: readonly Move[], by: (move: Move) => number): number {
  for (const [index, move] of a.entries()) {
    const difference = by(move) - by(b[index] as Move);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The plain candidates of which one must be moved besides, since some case left misses the target; nothing
 * where none does.
 */
function counterCase(search: Search, moves: readonly Move[]): readonly Variable[] | undefined {
  const { situation, root, target, plain, cases, steadiness } = search;
  const view = cases.after(moves);
  if (view === undefined) return search.limiting;
  const chart = chartOfRoot(situation.compiled, root, view.bites);
  const path = pathTo(chart, view.allowed, target === "yes" ? NO : YES);
  if (path === undefined) return undefined;
  const bound = search.limiting.map(({ level }) => level);
  const turns = new Set([...bound, ...path]);
  const isSteady = path.every((level) => steadiness(level, view.allowed[level] ?? null));
  return isSteady ? plain.filter(({ level }) => turns.has(level)) : plain;
}

/** Whether a level that is as open as this can be closed by a move of its own alone. */
function steadinessIn({ compiled, given, read }: Situation) {
  const { law, links, space } = compiled;
  const levelOf = (fact: string) => space.byId.get(fact)?.level ?? -1;
  const presumable = new Set<number>();
  const comesBack = new Set<number>();
  const drops = new Set([
    ...links.flatMap(({ leader, follower }) => [leader, follower]),
    ...law.rulebook.derivations.map(({ fact }) => fact),
  ]);
  for (const { fact, presumed, absent } of law.rulebook.facts) {
    const returns = absent !== undefined || (presumed !== undefined && read.mayPresume(fact));
    if (returns && drops.has(fact)) comesBack.add(levelOf(fact));
    if (returns && !given.has(fact)) presumable.add(levelOf(fact));
  }
  for (const derivation of law.rulebook.derivations) {
    if (!("completedYears" in derivation)) continue;
    const { from, to } = derivation.completedYears;
    if (given.has(from) || given.has(to)) presumable.add(levelOf(derivation.fact));
  }
  return (level: number, open: Uint8Array | null) =>
    !comesBack.has(level) && !(presumable.has(level) && isOpen(open));
}

const isOpen = (open: Uint8Array | null) =>
  open === null || open.indexOf(1) !== open.lastIndexOf(1);

/** Every class of a fact but the one that the case says it has, by its value or by its dates. */
function otherClasses({ compiled, read, known }: Situation, { id, level, classes }: Variable) {
  const isSaid =
    read.given.has(id) ||
    compiled.law.rulebook.derivations.some(
      (each) =>
        "completedYears" in each && each.fact === id && read.given.has(each.completedYears.from),
    );
  const open = known.allowed[level] ?? null;
  const said = !isSaid || isOpen(open) ? -1 : (open?.indexOf(1) ?? -1);
  return classes.map((_, index) => index).filter((index) => index !== said);
}

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
