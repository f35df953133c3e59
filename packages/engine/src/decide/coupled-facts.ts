import { walkCondition } from "../conditions/walk-condition.ts";
import { derived, lazy } from "../derived.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import type { Condition, Rulebook } from "../rulebook/rulebook.ts";
import { assignmentsNear } from "./assignments-near.ts";
import { inputsOf, isValueDerivation, neededBy } from "./derived-values.ts";
import type { Refinement } from "./partial-assignment.ts";
import { absentIn, type Situation } from "./situation.ts";

/** What is still known of coupled facts after some of them were dropped. */
export interface Remainder {
  /** By level: the classes left, `null` for all. */
  readonly levels: ReadonlyMap<number, Uint8Array | null>;
  readonly refinements: readonly Refinement[];
}

/**
 * The stated facts that restrict more than their own level: facts that a value is derived from, that
 * value, facts that cause refinements, and facts that are never missing. Dropping one of them can change
 * the levels of others.
 */
export interface CoupledFacts {
  readonly facts: ReadonlySet<string>;
  /** The facts that the case gives, in rulebook order. */
  readonly given: () => readonly DroppableFact[];
  /** The presumptions in use, in rulebook order. */
  readonly presumed: () => readonly DroppableFact[];
  /**
   * @param dropped some of the facts
   * @returns nothing where what is left is refused
   */
  readonly without: (dropped: ReadonlySet<string>) => Remainder | undefined;
}

/** A stated fact that may be dropped to see whether the answer needs it. */
export interface DroppableFact {
  readonly fact: string;
  /** Left out for a date, which no diagram reads. */
  readonly level?: number;
  readonly isCoupled: boolean;
}

export function coupledFactsIn(situation: Situation): CoupledFacts {
  const { compiled, known } = situation;
  const facts = new Set<string>();
  for (const refinement of known.refinements())
    for (const fact of refinement.facts) facts.add(fact);
  for (const fact of workedOut(situation)) facts.add(fact);
  for (const fact of kept(situation)) facts.add(fact);
  for (const { fact, absent } of compiled.law.rulebook.facts) {
    if (absent !== undefined && situation.read.given.has(fact)) facts.add(fact);
  }
  const levels = [...facts].flatMap((fact) => compiled.space.byId.get(fact)?.level ?? []);
  const left = remainders(situation, levels);
  const made = new Map<string, Remainder | undefined>();
  const listed = (stated: Iterable<string>) => {
    let list: readonly DroppableFact[] | undefined;
    return () => {
      list ??= [...stated].map((fact) => {
        const level = compiled.space.byId.get(fact)?.level;
        return { fact, isCoupled: facts.has(fact), ...(level === undefined ? {} : { level }) };
      });
      return list;
    };
  };
  return {
    facts,
    given: listed(situation.read.given.keys()),
    presumed: listed(situation.presumptions.keys()),
    without(dropped) {
      const key = [...dropped].join(" ");
      if (!made.has(key)) made.set(key, left(dropped));
      return made.get(key);
    },
  };
}

/** The values that are worked out from what is stated, each with the facts it is worked out from. */
function workedOut({ compiled, given, presumptions, known }: Situation): string[] {
  const isStated = (fact: string) =>
    given.has(fact) || presumptions.has(fact) || known.values.has(fact);
  return derived(compiled.law.rulebook, factsOfDerivations).flatMap(({ needed, facts }) =>
    needed.every(isStated) ? facts : [],
  );
}

function factsOfDerivations({ derivations }: Rulebook) {
  return derivations.filter(isValueDerivation).map((derivation) => ({
    needed: neededBy(derivation),
    facts: [derivation.fact, ...inputsOf(derivation)],
  }));
}

/** The facts that keep others to some values from being stated, those others, and what they belong by. */
function kept({ compiled, given, presumptions }: Situation): string[] {
  return derived(compiled, factsOfKeeps).flatMap(({ stated, facts }) =>
    given.has(stated) || presumptions.has(stated) ? facts : [],
  );
}

function factsOfKeeps(compiled: CompiledLaw) {
  return compiled.law.rulebook.keeps.map(({ stated, keeps }) => {
    const belongs = compiled.law.facts.get(stated.fact)?.declaration.belongs;
    const others = belongs === undefined ? [] : factsIn(compiled, belongs);
    return { stated: stated.fact, facts: [stated.fact, keeps.fact, ...others] };
  });
}

function factsIn({ law }: CompiledLaw, condition: Condition): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (at: Condition): void =>
    walkCondition(at, {
      leaf: ({ fact }) => {
        const belongs = law.facts.get(fact)?.declaration.belongs;
        if (belongs !== undefined && !found.has(fact)) visit(belongs);
        found.add(fact);
      },
      named: (id) => {
        const named = law.conditions.get(id);
        if (named === undefined || seen.has(id)) return;
        seen.add(id);
        visit(named.wording.when);
      },
    });
  visit(condition);
  return [...found];
}

/** What is left of some levels when facts are dropped; one that is never missing counts as not given then. */
function remainders(
  { compiled, given, presumptions, known }: Situation,
  levels: readonly number[],
): (dropped: ReadonlySet<string>) => Remainder | undefined {
  const absent = absentIn(compiled.law.rulebook);
  const near = lazy(() => assignmentsNear(compiled, new Map([...given, ...presumptions])));
  return (dropped) => {
    const changes = new Map([...dropped].map((fact) => [fact, absent.get(fact)]));
    const left = dropped.size === 0 ? known : near()(changes);
    if ("by" in left) return undefined;
    return {
      levels: new Map(levels.map((level) => [level, left.allowed[level] ?? null])),
      refinements: left.refinements(),
    };
  };
}
