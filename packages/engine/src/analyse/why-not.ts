import { type Formula, formulaOf, READING } from "../conditions/formula.ts";
import { judge, type Knowledge } from "../conditions/judge.ts";
import type { Provision } from "../decide/finding.ts";
import { knowledgeOf } from "../decide/knowledge.ts";
import type { Situation } from "../decide/situation.ts";
import { rulesOf } from "../diagram/compile.ts";
import { type ValueSet, without } from "../facts/value-set.ts";
import type { Status } from "../rulebook/rulebook.ts";
import { type LabelOf, type Point, pointsOf } from "./points.ts";

/** One thing that stands in the way of an outcome, and what would be needed instead. */
export type Unmet =
  | { readonly fact: string; readonly needed: readonly Point[] }
  | { readonly reading: string; readonly needed: readonly Point[] }
  | { readonly outcome: string; readonly needed: "yes" | "no" };

/** One way to the outcome that is not open, and the least that keeps it shut. */
export interface WhyNot {
  readonly rule: string;
  readonly unmet: readonly Unmet[];
  readonly provisions: readonly Provision[];
}

type Step = { readonly key: string; readonly unmet: Unmet };

/**
 * Why an outcome does not hold: for each rule that would conclude it, the minimal sets of its own
 * conditions that are not met, with the rule's provisions.
 *
 * @param statusOf the exact status of the outcomes that the rules refer to
 * @param most sets for one rule
 */
export function whyNot(
  situation: Situation,
  outcome: string,
  statusOf: (outcome: string) => Status,
  labelOf: LabelOf,
  most = 20,
): WhyNot[] {
  const { law } = situation.compiled;
  const knowledge = knowledgeOf(situation, statusOf);
  return rulesOf(law, outcome).flatMap(({ rule, wording }) => {
    const sets = unmetSets(formulaOf(wording.when, law), true, situation, knowledge, labelOf, most);
    return sets
      .filter((set) => set.length > 0)
      .map((set) => ({
        rule: rule.rule,
        unmet: set.map((step) => step.unmet),
        provisions: wording.cites,
      }));
  });
}

/** Minimal sets of leaves that would have to turn for a formula to come out as wanted. */
function unmetSets(
  formula: Formula,
  want: boolean,
  situation: Situation,
  knowledge: Knowledge,
  labelOf: LabelOf,
  most: number,
): Step[][] {
  const again = (part: Formula, wanted: boolean) =>
    unmetSets(part, wanted, situation, knowledge, labelOf, most);
  if (judge(formula, knowledge) === (want ? "yes" : "no")) return [[]];
  const { law } = situation.compiled;
  switch (formula.kind) {
    case "constant":
      return [];
    case "not":
      return again(formula.part, !want);
    case "outcome": {
      const needed = want ? "yes" : "no";
      return [[{ key: `outcome ${formula.id} ${needed}`, unmet: { outcome: formula.id, needed } }]];
    }
    case "condition": {
      const named = law.conditions.get(formula.id);
      return named === undefined ? [] : again(formulaOf(named.wording.when, law), want);
    }
    case "test":
      return [[stepOf(formula, want, situation, labelOf)]];
    case "all":
    case "any": {
      const sets = formula.parts.map((part) => again(part, want));
      const together = (formula.kind === "all") === want;
      const all = together
        ? sets.reduce<Step[][]>((left, right) => cross(left, right, most), [[]])
        : sets.flat();
      return minimal(all).slice(0, most);
    }
  }
}

function stepOf(
  test: Extract<Formula, { kind: "test" }>,
  want: boolean,
  { compiled }: Situation,
  labelOf: LabelOf,
): Step {
  const { law, space } = compiled;
  const variable = space.byId.get(test.variable);
  const domain =
    law.facts.get(test.variable)?.domain ??
    ({
      kind: "members",
      members: new Set(
        variable?.classes.flatMap((each) => (each.kind === "members" ? [...each.members] : [])) ??
          [],
      ),
    } satisfies ValueSet);
  const needed = pointsOf(
    law,
    test.variable,
    want ? test.among : without(domain, test.among),
    labelOf,
  );
  const key = `${test.variable} ${JSON.stringify(needed)}`;
  return test.variable.startsWith(READING)
    ? { key, unmet: { reading: test.variable.slice(READING.length), needed } }
    : { key, unmet: { fact: test.variable, needed } };
}

function cross(left: readonly Step[][], right: readonly Step[][], most: number): Step[][] {
  const joined = left.flatMap((a) => right.map((b) => union(a, b)));
  return minimal(joined).slice(0, most);
}

function union(a: readonly Step[], b: readonly Step[]): Step[] {
  return [...a, ...b.filter((step) => !a.some((each) => each.key === step.key))];
}

function minimal(sets: readonly Step[][]): Step[][] {
  const within = (small: readonly Step[], large: readonly Step[]) =>
    small.every((step) => large.some((each) => each.key === step.key));
  return sets.filter(
    (set, index) =>
      !sets.some(
        (other, at) =>
          at !== index && within(other, set) && (other.length < set.length || at < index),
      ),
  );
}
