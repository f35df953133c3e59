import { hasCases, type Restriction, withReadings } from "../decide/restriction.ts";
import { type Situation, situate } from "../decide/situation.ts";
import type { Node } from "../diagram/diagram-store.ts";
import { onlyClass } from "../diagram/space.ts";
import { changeFacts } from "./changed-facts.ts";
import { keyOf, type Move, statementsOf } from "./move.ts";
import { type Start, startMaker } from "./moved-start.ts";

/** The case after some moves: possible, and with the presumptions that still fit; else nothing. */
export function afterMoves(situation: Situation, moves: readonly Move[]): Situation | undefined {
  const { compiled, read } = situation;
  const given = changeFacts(compiled, read.given, statementsOf(moves));
  return situate(compiled, { ...read, given }, situation.findings);
}

/** What is known after some moves, for very many sets of moves of one situation. */
export interface MovedCases {
  /** Nothing where no case is left. */
  readonly after: (moves: readonly Move[]) => Restriction | undefined;
}

export function movedCases(situation: Situation): MovedCases {
  const { compiled, read } = situation;
  const entraining = entrainingFacts(situation);
  const makeStart = startMaker(situation);
  const starts = new Map<string, Start | undefined>();

  const startOf = (moves: readonly Move[]): Start | undefined => {
    const key = keyOf(moves);
    if (!starts.has(key)) starts.set(key, makeStart(moves));
    return starts.get(key);
  };
  const slowly = (moves: readonly Move[]): Restriction | undefined => {
    const next = afterMoves(situation, moves);
    if (next === undefined) return undefined;
    const allowed = withReadings(compiled, next.known.allowed, read.readings);
    return { allowed, refinements: next.known.refinements() };
  };
  return {
    after(moves) {
      const start = startOf(moves.filter(({ variable }) => entraining.has(variable.id)));
      if (start === undefined) return slowly(moves);
      const alone = moves.filter(({ variable }) => !entraining.has(variable.id));
      const bare = moved(start.bare, alone);
      if (!hasCases(compiled, bare.allowed, bare.refinements)) return undefined;
      for (const each of start.presumed) {
        const presumed = moved(each, alone);
        if (hasCases(compiled, presumed.allowed, presumed.refinements)) return presumed;
      }
      // where more than one of them has to give way, it takes their order to say which stand
      return slowly(moves);
    },
  };
}

function moved({ allowed, refinements }: Restriction, moves: readonly Move[]): Restriction {
  if (moves.length === 0) return { allowed, refinements };
  const next = [...allowed];
  for (const { variable, index } of moves) next[variable.level] = onlyClass(variable, index);
  return { allowed: next, refinements };
}

/** Facts that are computed, that are linked, or on which a link or derivation turns. */
function entrainingFacts({ compiled }: Situation): ReadonlySet<string> {
  const { law, links, space, nodeOf } = compiled;
  const found = new Set<string>();
  const turnsOn = (node: Node) => {
    for (const level of space.store.support(node)) found.add(space.variables[level]?.id ?? "");
  };
  for (const { leader, follower, when } of links) {
    found.add(leader).add(follower);
    turnsOn(when);
  }
  for (const derivation of law.rulebook.derivations) {
    found.add(derivation.fact);
    if ("is" in derivation) turnsOn(nodeOf(derivation.when));
    if ("equals" in derivation) found.add(derivation.equals);
  }
  return found;
}
