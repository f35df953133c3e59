import { coupledFactsIn } from "../decide/coupled-facts.ts";
import type { Finding } from "../decide/finding.ts";
import { withRefinements } from "../decide/partial-assignment.ts";
import { withReadings } from "../decide/restriction.ts";
import type { Situation } from "../decide/situation.ts";
import { type Allowed, DiagramStore, FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { choiceOf, type Variable } from "../diagram/space.ts";

/** Facts that do not carry an answer, so that naming them as its ground is certainly wrong. */
export interface IdleFacts {
  /** Stated facts that stand in no minimal set of stated facts which gives the answer. */
  readonly stated: readonly string[];
  /** Facts that are not stated, and that no rule and no limit can still turn on. */
  readonly unstated: readonly string[];
}

/**
 * Finds the facts that cannot be a ground of a finding. Facts from which others follow, or which others
 * restrict, are never among them.
 *
 * A stated fact carries an answer in some minimal set if and only if it stands in some minimal set of
 * facts that would have to be otherwise for another answer (the two families are each other's minimal
 * hitting sets, Reiter 1987). Whether changing facts of a set can turn the answer is one monotone function
 * of the set; the facts that it depends on are those that carry.
 *
 * @param finding of this situation
 */
export function idleFacts(situation: Situation, finding: Finding): IdleFacts {
  const { compiled, read, known } = situation;
  const { store, byId, variables } = compiled.space;
  const root = compiled.outcomes.get(finding.outcome) ?? FALSE;
  const { allowed, refinements } = situation.restriction();
  const cases = withRefinements(compiled, refinements, compiled.relevantConstraint(root));
  const coupled = coupledFactsIn(situation).facts;
  const facts = compiled.law.rulebook.facts.flatMap(({ fact }) => byId.get(fact) ?? []);
  const stated = facts.filter(({ id }) => read.given.has(id) && !coupled.has(id));
  // what is worked out from stated facts moves with them; it is not told apart from what is stated
  const movable = facts.filter(
    ({ id }) => read.given.has(id) || (known.values.has(id) && !situation.presumptions.has(id)),
  );

  const carrying = new Set<string>();
  const rows = finding.status === "contested" ? finding.byReading : [{ ...finding, readings: {} }];
  for (const { status, readings } of rows) {
    if (status !== "yes" && status !== "no") continue;
    const otherwise = status === "yes" ? store.not(root) : root;
    const chosen = withReadings(compiled, allowed, Object.entries(readings));
    // what the values of the case exclude may fall away where a fact is left out: it is looked at both ways
    for (const within of new Set([cases, compiled.relevantConstraint(root)])) {
      const counter = store.and(otherwise, within);
      for (const { id } of turning(store, counter, chosen, movable)) carrying.add(id);
    }
  }

  const rest = store.restrict(store.and(root, cases), choiceOf(allowed));
  const inPlay = new Set(
    [rest, store.restrict(cases, choiceOf(allowed))]
      .flatMap((node) => store.support(node))
      .map((level) => variables[level]?.id),
  );
  const isStated = ({ id }: Variable) => read.given.has(id) || known.values.has(id);
  return {
    stated:
      finding.status === "unknown"
        ? []
        : stated.filter(({ id }) => !carrying.has(id)).map(({ id }) => id),
    unstated: facts.filter((fact) => !isStated(fact) && !inPlay.has(fact.id)).map(({ id }) => id),
  };
}

/**
 * The facts on which it depends whether a function can be made true by changing them: those of a minimal
 * set of changes.
 *
 * @param allowed the classes of each level as they are told
 * @param movable the facts that may be changed, to any class
 */
function turning(
  store: DiagramStore,
  node: Node,
  allowed: Allowed,
  movable: readonly Variable[],
): readonly Variable[] {
  const byLevel = movable.toSorted((a, b) => a.level - b.level);
  const places = new Map(byLevel.map(({ level }, place) => [level, place]));
  /** Over the sets of changed facts: class 1 of a level where that fact is among them. */
  const sets = new DiagramStore(byLevel.map(() => 2));
  const known = new Map<Node, Node>();
  const visit = (at: Node): Node => {
    if (at <= TRUE) return at;
    const before = known.get(at);
    if (before !== undefined) return before;
    const level = store.levelOf(at);
    const open = allowed[level] ?? null;
    let stays: Node = FALSE;
    let moves: Node = FALSE;
    for (let index = 0; index < (store.sizes[level] as number); index++) {
      const isTold = open === null || open[index] === 1;
      if (!isTold && !places.has(level)) continue;
      const below = visit(store.child(at, index));
      moves = sets.or(moves, below);
      if (isTold) stays = sets.or(stays, below);
    }
    const place = places.get(level);
    const made = place === undefined ? stays : sets.make(place, [stays, moves]);
    known.set(at, made);
    return made;
  };
  return sets.support(visit(node)).flatMap((place) => byLevel[place] ?? []);
}
