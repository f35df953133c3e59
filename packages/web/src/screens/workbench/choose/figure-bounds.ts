import { leavesIn, type Rulebook } from "@cokdyby/engine";
import type { Leaf } from "@cokdyby/engine/rulebook";

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Where nothing that a figure is compared with has a range of its own. */
const OTHERWISE: Bounds = { min: 0, max: 100 };

/**
 * How far a figure can be moved with an effect: over the range of the facts that conditions compare with
 * it or that reach it in steps, and one step beyond, where it is never reached.
 */
export function figureBounds(rulebook: Rulebook, parameter: string): Bounds {
  const compared = allLeaves(rulebook).flatMap(({ fact, value, path }) =>
    path === undefined && isFigure(value, parameter) ? [fact] : [],
  );
  const stepped = rulebook.derivations.flatMap((derivation) =>
    "steps" in derivation && derivation.steps.from.some(({ least }) => isFigure(least, parameter))
      ? [derivation.steps.of]
      : [],
  );
  const facts = new Set([...compared, ...stepped]);
  const ranges = rulebook.facts.flatMap(({ fact, range }) =>
    facts.has(fact) && range !== undefined ? [range] : [],
  );
  if (ranges.length === 0) return OTHERWISE;
  return {
    min: Math.min(...ranges.map(({ min }) => min)),
    max: Math.max(...ranges.map(({ max }) => max)) + 1,
  };
}

function isFigure(value: Leaf["value"], parameter: string): boolean {
  return typeof value === "object" && "fact" in value && value.fact === `parameter.${parameter}`;
}

function allLeaves({ rules, conditions, facts }: Rulebook): readonly Leaf[] {
  const whens = [...rules, ...conditions].flatMap(({ wordings }) =>
    wordings.map(({ when }) => when),
  );
  const belongs = facts.flatMap((fact) => (fact.belongs === undefined ? [] : [fact.belongs]));
  return [...whens, ...belongs].flatMap(leavesIn);
}
