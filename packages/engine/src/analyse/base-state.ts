import { assignmentsNear } from "../decide/assignments-near.ts";
import { inputsOf, isValueDerivation } from "../decide/derived-values.ts";
import type { PartialAssignment, Refinement } from "../decide/partial-assignment.ts";
import { diagramOfRoot, hasCases, type Restriction, withReadings } from "../decide/restriction.ts";
import {
  absentIn,
  defeasiblePresumptions,
  presumptionsOf,
  type Situation,
  withAbsent,
} from "../decide/situation.ts";
import type { Statement } from "../decide/statement.ts";
import type { Root } from "../diagram/diagram-store.ts";
import { onlyClass } from "../diagram/space.ts";
import { NO } from "../diagram/three-terminal-diagram.ts";
import { reachableAnswers } from "../diagram/three-terminal-queries.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { derivedFacts, meets, movingAlong, withChanges } from "./changed-facts.ts";
import { type Edit, statementsOf } from "./edit.ts";

/** What is known after those edits that may make other facts move along; the other edits are put on top of it. */
export interface BaseState {
  readonly bare: Restriction;
  /**
   * With every presumption; where values alone say that not all fit, with all but one, for each that may
   * give way. The first that leaves a case is how the case stands, see `situate`.
   */
  readonly presumed: readonly Restriction[];
}

/** @returns nothing where values clash */
export type MakeBaseState = (edits: readonly Edit[]) => BaseState | undefined;

/** The way to make base states that fits a situation: on classes, or on statements where dates count. */
export function baseStateMaker(situation: Situation): MakeBaseState {
  const { compiled, read } = situation;
  const { derivations } = compiled.law.rulebook;
  const linked = new Set(
    derivations.flatMap((each) => [each.fact, "equals" in each ? each.equals : ""]),
  );
  const presumable = new Set(presumptionsOf(compiled, read, read.given).keys());
  const has = (fact: string) => read.given.has(fact) || presumable.has(fact);
  const computes = derivations.some(
    (each) => isValueDerivation(each) && [each.fact, ...inputsOf(each)].some(has),
  );
  const returns = compiled.law.rulebook.facts.some(
    ({ fact, presumed, absent }) => linked.has(fact) && (presumed ?? absent) !== undefined,
  );
  const mayFall = hasExceptions(compiled.law.rulebook);
  return computes || returns || mayFall ? onStatements(situation) : onClasses(situation);
}

/** Whether what a case says may decide if something is presumed. */
function hasExceptions({ facts }: Rulebook): boolean {
  return facts.some(({ presumed }) => (presumed?.unless ?? presumed?.unlessCertain) !== undefined);
}

function onStatements(situation: Situation, isUsed = (_: Statement) => true): MakeBaseState {
  const { compiled, read } = situation;
  const view = (known: PartialAssignment): Restriction => ({
    allowed: withReadings(compiled, known.allowed, read.readings),
    refinements: known.refinements(),
  });
  const near = assignmentsNear(compiled, read.given);
  const moving = movingAlong(compiled, read.given, near);
  const absent = absentIn(compiled.law.rulebook);
  return (edits) => {
    const moved = moving(statementsOf(edits));
    const stated = withChanges(read.given, moved);
    const changes = new Map([...moved, ...[...absent].filter(([fact]) => !stated.has(fact))]);
    const bare = near(changes);
    if ("by" in bare) return undefined;
    const given = withAbsent(compiled, stated);
    const presumedWithout = (without?: string): Restriction[] => {
      const used = [...presumptionsOf(compiled, read, given, without)].filter(([, each]) =>
        isUsed(each),
      );
      const known = near(new Map([...changes, ...used]));
      return "by" in known ? [] : [view(known)];
    };
    const whole = presumedWithout();
    const presumed =
      whole.length > 0 ? whole : defeasiblePresumptions(situation, given).flatMap(presumedWithout);
    return presumed.length === 0 ? undefined : { bare: view(bare), presumed };
  };
}

/** Dates give no age here, so they change nothing. */
const isValue = ({ kind }: Statement) => kind === "values";

/**
 * The same on classes alone, where no date is given and nothing comes back in the place of a fact
 * that is dropped: what moves along is then a matter of which levels are open. See `changeFacts`.
 */
function onClasses(situation: Situation): MakeBaseState {
  const { compiled, read } = situation;
  const { byId, store } = compiled.space;
  const byStatements = onStatements(situation, isValue);
  const base = byStatements([]) as BaseState;
  const levelOf = (fact: string) => byId.get(fact)?.level as number;
  const derivable = [...derivedFacts(compiled)].filter((fact) => byId.has(fact));
  const links = compiled.links.map((link) => ({
    ...link,
    clash: !meets(read.given.get(link.leader), read.given.get(link.follower)),
  }));
  const derived = compiled.law.rulebook.derivations.flatMap((derivation) =>
    "is" in derivation && byId.has(derivation.fact)
      ? [{ fact: derivation.fact, when: store.rootOf(compiled.nodeOf(derivation.when)) }]
      : [],
  );
  return (edits) => {
    // a part of a class is more than a matter of levels
    if (edits.some(({ part }) => part !== undefined)) return byStatements(edits);
    const edited = new Set(edits.map(({ variable }) => variable.id));
    const dropped = new Set<string>();
    const allowed = [...base.bare.allowed];
    for (const { variable, index } of edits) allowed[variable.level] = onlyClass(variable, index);
    const refinements = () =>
      base.bare.refinements.filter(({ facts }) =>
        facts.every((fact) => !edited.has(fact) && !dropped.has(fact)),
      );
    const drop = (fact: string) => {
      if (!read.given.has(fact) || edited.has(fact)) return;
      dropped.add(fact);
      allowed[levelOf(fact)] = null;
    };
    const unedited = derivable.filter((fact) => !edited.has(fact));
    const applies = (when: Root, facts: readonly string[]) =>
      certain(situation, when, allowed, refinements(), facts) ??
      certain(situation, when, allowed, refinements(), unedited);
    for (const { leader, follower, when, clash } of links) {
      if (applies(when, [leader, follower]) !== true) continue;
      const [editsLeader, editsFollower] = [edited.has(leader), edited.has(follower)];
      if (editsFollower && !editsLeader) drop(leader);
      else if (editsLeader && !editsFollower) drop(follower);
      else if (clash && !dropped.has(leader)) drop(follower);
    }
    for (const { fact, when } of derived) {
      if (edited.has(fact) || !read.given.has(fact)) continue;
      if (applies(when, [fact]) === true) drop(fact);
    }
    const left = refinements();
    const presumed = base.presumed.map((view): Restriction => {
      const open = view.allowed.map((classes, level) =>
        base.bare.allowed[level] === classes ? (allowed[level] as Uint8Array | null) : classes,
      );
      for (const { variable, index } of edits) open[variable.level] = onlyClass(variable, index);
      return { allowed: open, refinements: left };
    });
    return { bare: { allowed, refinements: left }, presumed };
  };
}

/**
 * Whether a condition certainly holds in the cases left when some facts are left aside; nothing where
 * none is left.
 */
function certain(
  { compiled }: Situation,
  when: Root,
  allowed: readonly (Uint8Array | null)[],
  refinements: readonly Refinement[],
  aside: readonly string[],
): boolean | undefined {
  const open = [...allowed];
  for (const fact of aside) open[compiled.space.byId.get(fact)?.level as number] = null;
  const left = refinements.filter(({ facts }) => !facts.some((fact) => aside.includes(fact)));
  if (!hasCases(compiled, open, left)) return undefined;
  return reachableAnswers(diagramOfRoot(compiled, when, left), open, NO) === 0;
}
