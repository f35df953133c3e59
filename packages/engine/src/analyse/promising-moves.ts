import { type Refinement, withRefinements } from "../decide/partial-assignment.ts";
import type { Situation } from "../decide/situation.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { DiagramStore, FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import type { Move } from "./move.ts";
import { type Cause, type Stay, staysOf } from "./stays.ts";

/** Sets of moves that may give a target. */
export interface PromisingMoves {
  /**
   * Those of one size of which the diagram asks about every move; the moves of each by level.
   *
   * @param isSettled whether a set, and with it each larger one, is of no interest
   */
  readonly ofSize: (
    size: number,
    isSettled: (moves: readonly Move[]) => boolean,
  ) => readonly (readonly Move[])[];
  readonly has: (moves: readonly Move[]) => boolean;
}

/** The variables over moves that stand for one level of the law. */
interface Place {
  /** Which stay is chosen, where there are several. */
  readonly stayLevel: number;
  /** The first choice is to stay, the others are the moves; none where the fact is not moved. */
  readonly moveLevel: number;
  readonly moves: readonly Move[];
  readonly stays: readonly Stay[];
}

/**
 * Works out, as one decision diagram over moves, which sets of moves may bring an outcome to a target.
 *
 * A set does when some case is left and every case left has the target. Whether a fact stays as the
 * case says it, is left open because something else moves along, or is as presumed, is chosen in the
 * set's favour among the {@link staysOf} its level. So every set that does is here, and a few more.
 *
 * @param moves those that may be made
 * @param most of a set
 */
export function promisingMoves(
  situation: Situation,
  root: Node,
  target: "yes" | "no",
  moves: readonly Move[],
  most: number,
): PromisingMoves {
  const { compiled, bare, known } = situation;
  const law = compiled.space.store;
  const places = placesOf(situation, moves);
  const store = new DiagramStore(places.flatMap(sizesOf));
  const lift = (node: Node, every: boolean) => lifted(store, law, places, node, every, most);
  const cases = compiled.relevantConstraint(root);

  const isMoved = (level: number) => {
    const { moveLevel } = places[level] as Place;
    return moveLevel < 0 ? FALSE : store.literal(moveLevel, (choice) => choice > 0);
  };
  const staysAs = (level: number, at: number) => {
    const { stayLevel } = places[level] as Place;
    const chosen = stayLevel < 0 ? TRUE : store.literal(stayLevel, (choice) => choice === at);
    return store.minus(chosen, isMoved(level));
  };
  /** That a derivation applies in every case left, and one of its counterparts is moved. */
  const holds = ({ when, counterparts, anyway }: Cause) => {
    const applies = lift(law.implies(compiled.relevantConstraint(when), when), true);
    const moved = counterparts.map(isMoved).reduce((a, b) => store.or(a, b), FALSE);
    return anyway ? applies : store.and(applies, moved);
  };
  /** That some case is left which a bite allows, where it looks at what the case says. */
  const isMet = (bite: Refinement) => {
    const both = bite.facts.map((fact) => {
      const level = compiled.space.byId.get(fact)?.level;
      if (level === undefined) return TRUE;
      const { stays } = places[level] as Place;
      const at = stays.findIndex(({ open }) => open === (bare.allowed[level] ?? null));
      return at < 0 ? FALSE : staysAs(level, at);
    });
    const left = lift(withRefinements(compiled, [bite], cases), false);
    return store.implies(
      both.reduce((a, b) => store.and(a, b), TRUE),
      left,
    );
  };

  let promising = lift(cases, false);
  for (const bite of bare.refinements()) promising = store.and(promising, isMet(bite));
  for (const [level, { stays }] of places.entries()) {
    stays.forEach(({ only }, at) => {
      if (only === undefined || promising === FALSE) return;
      const cause = only.map(holds).reduce((a, b) => store.or(a, b), FALSE);
      promising = store.and(promising, store.implies(staysAs(level, at), cause));
    });
  }
  const bites = [...new Set([...bare.refinements(), ...known.refinements()])];
  const isTarget = target === "yes" ? root : law.not(root);
  const bitten = withRefinements(compiled, bites, cases);
  const everyCase = store.ifThenElse(
    movesPart(store, places),
    lift(law.implies(law.and(bitten, unlinked(situation, moves)), isTarget), true),
    lift(law.implies(bitten, isTarget), true),
  );
  const choosing = new Set(places.map(({ stayLevel }) => stayLevel));
  const both = store.and(store.and(promising, everyCase), staysOfTwins(compiled, store, places));
  const sets = store.exists(both, (level) => choosing.has(level));
  return setsIn(store, sets, places);
}

function sizesOf({ stays, moveLevel, moves }: Place): number[] {
  const choices = stays.length > 1 ? [stays.length] : [];
  return moveLevel < 0 ? choices : [...choices, 1 + moves.length];
}

/** That some fact is moved to a part of a class. */
function movesPart(store: DiagramStore, places: readonly Place[]): Node {
  return places
    .filter(({ moves }) => moves.some(({ part }) => part !== undefined))
    .map(({ moveLevel, moves }) =>
      store.literal(moveLevel, (choice) => moves[choice - 1]?.part !== undefined),
    )
    .reduce((a, b) => store.or(a, b), FALSE);
}

/**
 * That no fact is moved to a part of a class while its twin is moved too: what is known of the twin then
 * tells nothing apart, and a set with the whole class, or without that fact, does as well.
 */
function staysOfTwins(
  { links, space }: CompiledLaw,
  store: DiagramStore,
  places: readonly Place[],
): Node {
  const placeOf = (fact: string) => places[space.byId.get(fact)?.level as number] as Place;
  const isMoved = ({ moveLevel }: Place) =>
    moveLevel < 0 ? FALSE : store.literal(moveLevel, (choice) => choice > 0);
  return links.reduce<Node>((node, { leader, follower }) => {
    const [one, other] = [placeOf(leader), placeOf(follower)];
    const either = store.or(
      store.and(movesPart(store, [one]), isMoved(other)),
      store.and(movesPart(store, [other]), isMoved(one)),
    );
    return store.minus(node, either);
  }, TRUE);
}

/**
 * That no two facts are one of which one is moved to a part of a class. It is the most that such a
 * move can shut out: both are one at no value of the part, or at some.
 */
function unlinked({ compiled }: Situation, moves: readonly Move[]): Node {
  const { store } = compiled.space;
  const apart = new Set(
    moves.flatMap(({ variable, part }) => (part === undefined ? [] : [variable.id])),
  );
  return compiled.links
    .filter(({ leader, follower }) => apart.has(leader) || apart.has(follower))
    .reduce<Node>((node, { when }) => store.minus(node, when), TRUE);
}

function placesOf(situation: Situation, moves: readonly Move[]): Place[] {
  let level = 0;
  return staysOf(situation).map((stays, at) => {
    const own = moves.filter(({ variable }) => variable.level === at);
    const stayLevel = stays.length > 1 ? level++ : -1;
    const moveLevel = own.length > 0 ? level++ : -1;
    return { stayLevel, moveLevel, moves: own, stays };
  });
}

/**
 * A function of the law as one of moves: whether every case left, or some case, makes it true. Sets of
 * more moves than `most` are of no interest, and answered false where they are asked about.
 */
function lifted(
  store: DiagramStore,
  lawStore: DiagramStore,
  places: readonly Place[],
  root: Node,
  every: boolean,
  most: number,
): Node {
  const memos = Array.from({ length: most + 1 }, () => new Map<Node, Node>());
  const visit = (node: Node, left: number): Node => {
    if (node <= TRUE) return node;
    const memo = memos[left] as Map<Node, Node>;
    const found = memo.get(node);
    if (found !== undefined) return found;
    const level = lawStore.levelOf(node);
    const { stayLevel, moveLevel, moves, stays } = places[level] as Place;
    const moved = moves.map(({ index }) =>
      left > 0 ? visit(lawStore.child(node, index), left - 1) : FALSE,
    );
    const choices = stays.map(({ open, anyClass }) => {
      const all = every && anyClass !== true;
      let staying: Node = all ? TRUE : FALSE;
      for (let index = 0; index < (lawStore.sizes[level] as number); index++) {
        if (open !== null && open[index] === 0) continue;
        const child = visit(lawStore.child(node, index), left);
        staying = all ? store.and(staying, child) : store.or(staying, child);
      }
      return moveLevel < 0 ? staying : store.make(moveLevel, [staying, ...moved]);
    });
    const result = stayLevel < 0 ? (choices[0] as Node) : store.make(stayLevel, choices);
    memo.set(node, result);
    return result;
  };
  return visit(root, most);
}

/** The sets of moves for which a function over moves is true. */
function setsIn(store: DiagramStore, root: Node, places: readonly Place[]): PromisingMoves {
  const movesAt = new Map(places.map(({ moveLevel, moves }) => [moveLevel, moves]));
  const choiceOf = (move: Move): readonly [level: number, choice: number] => {
    const { moveLevel, moves } = places[move.variable.level] as Place;
    return [moveLevel, 1 + moves.indexOf(move)];
  };
  const least = new Map<Node, number>([
    [FALSE, Number.POSITIVE_INFINITY],
    [TRUE, 0],
  ]);
  const leastFrom = (node: Node): number => {
    let fewest = least.get(node);
    if (fewest !== undefined) return fewest;
    const size = store.sizes[store.levelOf(node)] as number;
    fewest = leastFrom(store.child(node, 0));
    for (let choice = 1; choice < size; choice++) {
      fewest = Math.min(fewest, 1 + leastFrom(store.child(node, choice)));
    }
    least.set(node, fewest);
    return fewest;
  };
  return {
    ofSize(size, isSettled) {
      const found: (readonly Move[])[] = [];
      const from = (node: Node, set: readonly Move[]) => {
        if (set.length + leastFrom(node) > size) return;
        if (node === TRUE) {
          if (set.length === size) found.push(set);
          return;
        }
        from(store.child(node, 0), set);
        if (set.length === size) return;
        for (const [at, move] of (movesAt.get(store.levelOf(node)) ?? []).entries()) {
          const child = store.child(node, at + 1);
          if (set.length + 1 + leastFrom(child) > size) continue;
          const next = [...set, move];
          if (!isSettled(next)) from(child, next);
        }
      };
      from(root, []);
      return found;
    },
    has(set) {
      const choices = new Map(set.map(choiceOf));
      let node = root;
      while (node > TRUE) node = store.child(node, choices.get(store.levelOf(node)) ?? 0);
      return node === TRUE;
    },
  };
}
