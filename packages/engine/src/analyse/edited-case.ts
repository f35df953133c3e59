import { inputsOf, isValueDerivation } from "../decide/derived-values.ts";
import { hasCases, type Restriction, withReadings } from "../decide/restriction.ts";
import { type Situation, situate } from "../decide/situation.ts";
import type { Node } from "../diagram/diagram-store.ts";
import { onlyClass } from "../diagram/space.ts";
import { type BaseState, baseStateMaker } from "./base-state.ts";
import { movingAlong, withChanges } from "./changed-facts.ts";
import { type Edit, editsKey, statementsOf } from "./edit.ts";

/** The case after some edits: possible, and with the presumptions that still fit; else nothing. */
export function afterEdits(
  situation: Situation,
  edits: readonly Edit[],
  moving = movingAlong(situation.compiled, situation.read.given),
): Situation | undefined {
  const { compiled, read } = situation;
  const given = withChanges(read.given, moving(statementsOf(edits)));
  return situate(compiled, { ...read, given });
}

/** What is known after some edits, for very many sets of edits of one situation. */
export interface EditedCases {
  /** Nothing where no case is left. */
  readonly after: (edits: readonly Edit[]) => Restriction | undefined;
}

export function editedCases(situation: Situation): EditedCases {
  const { compiled, read } = situation;
  const entraining = entrainingFacts(situation);
  const makeBaseState = baseStateMaker(situation);
  const moving = movingAlong(compiled, read.given);
  const baseStates = new Map<string, BaseState | undefined>();

  const baseStateOf = (edits: readonly Edit[]): BaseState | undefined => {
    const key = editsKey(edits);
    if (!baseStates.has(key)) baseStates.set(key, makeBaseState(edits));
    return baseStates.get(key);
  };
  const slowly = (edits: readonly Edit[]): Restriction | undefined => {
    const next = afterEdits(situation, edits, moving);
    if (next === undefined) return undefined;
    const allowed = withReadings(compiled, next.known.allowed, read.readings);
    return { allowed, refinements: next.known.refinements() };
  };
  return {
    after(edits) {
      const base = baseStateOf(edits.filter(({ variable }) => entraining.has(variable.id)));
      if (base === undefined) return slowly(edits);
      const alone = edits.filter(({ variable }) => !entraining.has(variable.id));
      const bare = edited(base.bare, alone);
      if (!hasCases(compiled, bare.allowed, bare.refinements)) return undefined;
      for (const each of base.presumed) {
        const presumed = edited(each, alone);
        if (hasCases(compiled, presumed.allowed, presumed.refinements)) return presumed;
      }
      // where more than one of them has to give way, it takes their order to say which stand
      return slowly(edits);
    },
  };
}

function edited({ allowed, refinements }: Restriction, edits: readonly Edit[]): Restriction {
  if (edits.length === 0) return { allowed, refinements };
  const next = [...allowed];
  for (const { variable, index } of edits) next[variable.level] = onlyClass(variable, index);
  return { allowed: next, refinements };
}

/**
 * Facts that are computed or computed from, that are linked, or on which a link, a derivation or an exception of a
 * presumption turns.
 */
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
    if (isValueDerivation(derivation)) for (const fact of inputsOf(derivation)) found.add(fact);
  }
  for (const { presumed } of law.rulebook.facts) {
    for (const exception of [presumed?.unless, presumed?.unlessCertain]) {
      if (exception !== undefined) turnsOn(nodeOf(exception));
    }
  }
  return found;
}
