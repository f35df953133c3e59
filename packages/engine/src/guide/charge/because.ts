import { judgeCondition } from "../../decide/judge-condition.ts";
import type { Situation } from "../../decide/situation.ts";
import { rulesOf } from "../../diagram/rules-of.ts";
import type { ChargeGround } from "../../rulebook/guide.ts";
import type { Citation, Condition } from "../../rulebook/rulebook.ts";
import { findingIn, howFar } from "../how-far.ts";
import { betweenOffences } from "./between.ts";
import type { Because } from "./charge.ts";
import { type Candidate, countOf } from "./counts.ts";
import { type ChargeSetting, firstFitting } from "./setting.ts";

/** Why nobody can be prosecuted, with the words for it. */
export interface Reasoned {
  readonly ground: ChargeGround;
  readonly because: Because;
  readonly nearest?: { readonly offence: string; readonly cites: readonly Citation[] };
}

/** @param candidates the offences that may be fulfilled */
export function becauseOf(setting: ChargeSetting, candidates: readonly Candidate[]): Reasoned {
  const { situation, plan } = setting;
  const ground = (firstFitting(situation, plan.because) ?? plan.because.at(-1)) as ChargeGround;
  const { provisions } = findingIn(situation, ground.outcome);
  const isCriminalElse = howFar(situation, plan.otherwiseCriminal) === "yes";
  const fulfilled = candidates.filter(
    ({ finding, counts }) => isCriminalElse && finding.status === "yes" && counts === "yes",
  );
  const { excluded } = betweenOffences(setting, fulfilled, () => true);
  const otherwiseCriminal = fulfilled
    .filter(({ declared }) => !excluded.some(({ offence }) => offence === declared.outcome))
    .map((each) => countOf(setting, each, "yes"));
  const nearest = ground.nearest === undefined ? undefined : nearestIn(setting);
  return {
    ground,
    because: {
      outcome: ground.outcome,
      provisions: nearest?.cites ?? provisions,
      ...(nearest === undefined ? {} : { nearest: nearest.offence }),
      fails: nearest?.fails ?? [],
      otherwiseCriminal,
    },
    ...(nearest === undefined ? {} : { nearest }),
  };
}

interface Nearest {
  readonly offence: string;
  readonly cites: readonly Citation[];
  readonly fails: readonly string[];
}

/** The offence of which least fails in the conduct at hand; of several the first in rulebook order. A graver form of one is none. */
function nearestIn({ situation, guide }: ChargeSetting): Nearest | undefined {
  const { law } = situation.compiled;
  const found = law.rulebook.outcomes
    .filter(({ group }) => group === guide.conclusion.offences)
    .flatMap(({ outcome }) =>
      rulesOf(law, outcome).flatMap(({ wording }): Nearest[] => {
        const fails = failing(situation, wording.when);
        if (fails === undefined || fails.length === 0) return [];
        return [{ offence: outcome, cites: wording.cites.slice(0, 1), fails }];
      }),
    );
  return found.toSorted((a, b) => a.fails.length - b.fails.length)[0];
}

/**
 * What certainly fails of a condition: named conditions and facts, as few as one way to it leaves.
 *
 * @returns nothing where it fails on a fact that no twin of the case changes, such as the kind of conduct
 */
function failing(situation: Situation, condition: Condition): readonly string[] | undefined {
  if (judgeCondition(situation, condition) !== "no") return [];
  if ("all" in condition) {
    const parts = condition.all.map((part) => failing(situation, part));
    return parts.some((part) => part === undefined)
      ? undefined
      : [...new Set(parts.flatMap((part) => part ?? []))];
  }
  if ("any" in condition) {
    const ways = condition.any.flatMap((part) => {
      const fails = failing(situation, part);
      return fails === undefined ? [] : [fails];
    });
    // of ways that are as short, the one that lacks an act and not only another kind of it
    const { facts } = situation.compiled.law;
    const isAct = (fails: readonly string[]) =>
      fails.every((id) => facts.get(id)?.declaration.type === "bool") ? 0 : 1;
    return ways.toSorted((a, b) => a.length - b.length || isAct(a) - isAct(b))[0];
  }
  const { facts, conditions } = situation.compiled.law;
  if ("not" in condition) {
    const id = idOf(condition.not);
    return id === undefined || facts.get(id)?.declaration.fixed === true ? undefined : [id];
  }
  if ("condition" in condition) {
    const named = conditions.get(condition.condition);
    const within = named && failing(situation, named.wording.when);
    return within === undefined ? undefined : [condition.condition];
  }
  const known = facts.get(condition.fact);
  return known === undefined || known.declaration.fixed === true ? undefined : [condition.fact];
}

function idOf(condition: Condition): string | undefined {
  if ("condition" in condition) return condition.condition;
  return "fact" in condition ? condition.fact : undefined;
}
