import { derived, lazy } from "../derived.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { assignmentsNear, type Changes } from "./assignments-near.ts";
import { inputsOf, isValueDerivation, neededBy } from "./derived-values.ts";
import type { PartialAssignment, Refinement } from "./partial-assignment.ts";
import { absentIn, type Situation } from "./situation.ts";

/** What is still known of coupled facts after some of them were dropped. */
export interface Remainder {
  /** By level: the classes left, `null` for all. */
  readonly levels: ReadonlyMap<number, Uint8Array | null>;
  readonly refinements: readonly Refinement[];
  /** What the last one left otherwise. */
  readonly changed: ReadonlyMap<number, Uint8Array | null>;
  /** Whether each of these levels has all classes that it had, and perhaps more. */
  readonly isWider: boolean;
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
  /** Before any of the facts is dropped. */
  readonly whole: Dropping;
}

/** Some of the facts dropped one after the other. */
export interface Dropping {
  /** With one more fact dropped; before it something has to be left. */
  readonly and: (fact: string) => Dropping;
  /** What is left; nothing where it is refused. Worked out once. */
  readonly left: () => Remainder | undefined;
}

/** A stated fact that may be dropped to see whether the answer needs it. */
export interface DroppableFact {
  readonly fact: string;
  /** Left out for a date, which no diagram reads. */
  readonly level?: number;
  readonly isCoupled: boolean;
  /** Whether it has its default value once it is dropped. */
  readonly isNeverMissing: boolean;
}

export function coupledFactsIn(situation: Situation): CoupledFacts {
  const { compiled, known } = situation;
  const facts = new Set<string>();
  for (const refinement of known.refinements())
    for (const fact of refinement.facts) facts.add(fact);
  for (const fact of workedOut(situation)) facts.add(fact);
  for (const { fact, absent } of compiled.law.rulebook.facts) {
    if (absent !== undefined && situation.read.given.has(fact)) facts.add(fact);
  }
  const levels = [...facts].flatMap((fact) => compiled.space.byId.get(fact)?.level ?? []);
  const listed = (stated: Iterable<string>) =>
    lazy(() =>
      [...stated].map((fact): DroppableFact => {
        const level = compiled.space.byId.get(fact)?.level;
        return {
          fact,
          isCoupled: facts.has(fact),
          isNeverMissing: compiled.law.facts.get(fact)?.declaration.absent !== undefined,
          ...(level === undefined ? {} : { level }),
        };
      }),
    );
  return {
    facts,
    given: listed(situation.read.given.keys()),
    presumed: listed(situation.presumptions.keys()),
    whole: droppingIn(situation, levels),
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

/** What is left of some levels when facts are dropped; one that is never missing counts as not given then. */
function droppingIn(
  { compiled, given, presumptions, known }: Situation,
  levels: readonly number[],
): Dropping {
  const absent = absentIn(compiled.law.rulebook);
  const near = lazy(() => assignmentsNear(compiled, new Map([...given, ...presumptions])));
  const remainder = (after: PartialAssignment, before: Remainder | undefined): Remainder => {
    const all = new Map(levels.map((level) => [level, after.allowed[level] ?? null]));
    const changed = new Map([...all].filter(([level, left]) => before?.levels.get(level) !== left));
    const isWider = [...changed].every(([level, left]) =>
      isSuperset(left, before?.levels.get(level) ?? null),
    );
    return { levels: all, refinements: after.refinements(), changed, isWider };
  };
  const after = (changes: Changes, before?: Dropping): Dropping => {
    const next = new Map<string, Dropping>();
    const left = lazy((): readonly [Remainder?] => {
      const after = changes.size === 0 ? known : near()(changes);
      return "by" in after ? [] : [remainder(after, before?.left())];
    });
    const dropping: Dropping = {
      left: () => left()[0],
      and(fact) {
        const known = next.get(fact);
        if (known !== undefined) return known;
        const made = after(new Map(changes).set(fact, absent.get(fact)), dropping);
        next.set(fact, made);
        return made;
      },
    };
    return dropping;
  };
  return after(new Map());
}

/** Whether some classes of a level hold all of others; `null` is every class. */
function isSuperset(classes: Uint8Array | null, others: Uint8Array | null): boolean {
  if (classes === null) return true;
  return others?.every((open, index) => open === 0 || classes[index] === 1) === true;
}
