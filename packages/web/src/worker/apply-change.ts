import { type ServiceContext, situationIn } from "@cokdyby/api";
import type { WireCase } from "@cokdyby/api/shapes";
import type { Rulebook } from "@cokdyby/engine";
import type { Point } from "@cokdyby/engine/analyse";
import type { Derivation } from "@cokdyby/engine/rulebook";

/** One fact and the class of values it is to have. */
export interface Step {
  readonly fact: string;
  readonly to: Point;
}

/** A case after a change. */
export interface Changed {
  readonly case: WireCase;
  /** Facts that the case stated and that the change contradicts: they are left out of it. */
  readonly left: readonly string[];
}

type Facts = WireCase["facts"];

/**
 * The case after a change. What the changed facts are computed from, or are tied to, may contradict
 * them: it is left out, but no more of it than has to be.
 *
 * @returns nothing where there can be no such case even so
 */
export function applyChange(
  setting: ServiceContext,
  shown: WireCase,
  steps: readonly Step[],
): Changed | undefined {
  const changed = new Set(steps.map(({ fact }) => fact));
  const facts: Facts = { ...shown.facts };
  for (const { fact, to } of steps) facts[fact] = statedAs(to);
  const unobtainable = shown.unobtainable?.filter((fact) => !changed.has(fact)) ?? [];
  const leaving = (left: readonly string[]): Changed => ({
    case: { ...shown, facts: without(facts, left), unobtainable },
    left,
  });
  const isPossible = (left: readonly string[]) => situationIn(setting, leaving(left).case).ok;
  if (isPossible([])) return leaving([]);
  let left = tiedTo(setting.rulebook, changed).filter((fact) => Object.hasOwn(facts, fact));
  if (!isPossible(left)) return undefined;
  for (const fact of left) {
    const fewer = left.filter((each) => each !== fact);
    if (isPossible(fewer)) left = fewer;
  }
  return leaving(left);
}

/** A class of values as a case states it: a value, a range or a choice. */
function statedAs(to: Point): Facts[string] {
  if ("values" in to) return to.values.length === 1 ? to.value : { oneOf: [...to.values] };
  return to.from === to.to ? to.value : { min: to.from, max: to.to };
}

/** Facts that derivations tie to changed ones, by however many of them, but not the changed ones. */
function tiedTo({ derivations }: Rulebook, changed: ReadonlySet<string>): readonly string[] {
  const tied = new Set(changed);
  let before = 0;
  while (tied.size > before) {
    before = tied.size;
    for (const facts of derivations.map(factsTied)) {
      if (facts.some((fact) => tied.has(fact))) for (const fact of facts) tied.add(fact);
    }
  }
  const given = derivations.flatMap((each) => ("is" in each ? [each.fact] : []));
  return [...tied, ...given].filter((fact) => !changed.has(fact));
}

/** Facts that a derivation computes from each other; one that gives a fact a value ties it to none. */
function factsTied(derivation: Derivation): readonly string[] {
  if ("completedYears" in derivation) return [derivation.fact, derivation.completedYears.from];
  return "equals" in derivation ? [derivation.fact, derivation.equals] : [];
}

function without(facts: Facts, left: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !left.includes(fact)));
}
