import type { Derivation, Point } from "@cokdyby/engine";
import type { Setting } from "@cokdyby/server/answers";
import type { WireCase } from "@cokdyby/server/contract";
import { situationIn } from "./situation.ts";

/** One fact and the class of values it is to have. */
export interface Step {
  readonly fact: string;
  readonly to: Point;
}

type Facts = WireCase["facts"];

/**
 * The case after a change. What the changed facts are computed from, or are tied to, would contradict
 * them: it is left out, but only where the case would be refused with it.
 */
export function applyChange(setting: Setting, shown: WireCase, steps: readonly Step[]): WireCase {
  const changed = new Set(steps.map(({ fact }) => fact));
  const facts: Facts = { ...shown.facts };
  for (const { fact, to } of steps) facts[fact] = statedAs(to);
  const unobtainable = shown.unobtainable?.filter((fact) => !changed.has(fact)) ?? [];
  const all: WireCase = { ...shown, facts, unobtainable };
  if (situationIn(setting, all).ok) return all;
  const tied = setting.rulebook.derivations.flatMap((each) => tiedTo(each, changed));
  return { ...all, facts: without(facts, tied) };
}

/** A class of values as a case states it: a value, a range or a choice. */
function statedAs(to: Point): Facts[string] {
  if ("values" in to) return to.values.length === 1 ? to.value : { oneOf: [...to.values] };
  return to.from === to.to ? to.value : { min: to.from, max: to.to };
}

/** Facts that a derivation ties to a changed one and that were not changed themselves. */
function tiedTo(derivation: Derivation, changed: ReadonlySet<string>): readonly string[] {
  const { fact } = derivation;
  const others =
    "completedYears" in derivation
      ? [derivation.completedYears.from]
      : "equals" in derivation
        ? [derivation.equals]
        : [];
  const all = [fact, ...others];
  return all.some((each) => changed.has(each)) ? all.filter((each) => !changed.has(each)) : [];
}

function without(facts: Facts, left: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !left.includes(fact)));
}
