import { type Bite, bitesOf, type Known, knownFrom } from "./known.ts";
import type { Situation } from "./situation.ts";

/** What is left known of entangled facts when some of them are dropped. */
export interface Left {
  /** By level: the classes left, `null` for all. */
  readonly levels: ReadonlyMap<number, Uint8Array | null>;
  readonly bites: readonly Bite[];
}

/**
 * The stated facts of which more than their own level hangs: dates that give an age, that age, and
 * facts on which a link sets limits of its own.
 */
export interface Entangled {
  readonly facts: ReadonlySet<string>;
  /** The facts that the case gives, in rulebook order. */
  readonly given: () => readonly GivenFact[];
  /** @param dropped some of the facts */
  readonly without: (dropped: ReadonlySet<string>) => Left;
}

interface GivenFact {
  readonly fact: string;
  /** Left out for a date, which no diagram reads. */
  readonly level?: number;
  readonly isEntangled: boolean;
}

export function entangledIn(situation: Situation): Entangled {
  const { compiled, known } = situation;
  const facts = new Set<string>();
  for (const { link } of bitesOf(compiled, known)) facts.add(link.leader).add(link.follower);
  for (const age of computedAges(situation)) for (const fact of age) facts.add(fact);
  const levels = [...facts].flatMap((fact) => compiled.space.byId.get(fact)?.level ?? []);
  const made = new Map<string, Left>();
  let given: readonly GivenFact[] | undefined;
  return {
    facts,
    given() {
      given ??= [...situation.read.given.keys()].map((fact) => {
        const level = compiled.space.byId.get(fact)?.level;
        return { fact, isEntangled: facts.has(fact), ...(level === undefined ? {} : { level }) };
      });
      return given;
    },
    without(dropped) {
      const key = [...dropped].join(" ");
      const left = made.get(key) ?? leftWithout(situation, dropped, levels);
      made.set(key, left);
      return left;
    },
  };
}

/** The ages that dates give, each with its dates. */
function computedAges({ compiled, given, presumptions }: Situation): string[][] {
  const has = (fact: string) => given.has(fact) || presumptions.has(fact);
  return compiled.law.rulebook.derivations.flatMap((derivation) => {
    if (!("completedYears" in derivation)) return [];
    const { from, to } = derivation.completedYears;
    return has(from) && has(to) ? [[derivation.fact, from, to]] : [];
  });
}

function leftWithout(
  { compiled, given, presumptions, known }: Situation,
  dropped: ReadonlySet<string>,
  levels: readonly number[],
): Left {
  const kept = [...given, ...presumptions].filter(([fact]) => !dropped.has(fact));
  const left = dropped.size === 0 ? known : (knownFrom(compiled, new Map(kept)) as Known);
  return {
    levels: new Map(levels.map((level) => [level, left.allowed[level] ?? null])),
    bites: bitesOf(compiled, left),
  };
}
