import { type NearestRule, nearestRules } from "../../analyse/nearest-rules.ts";
import type { ChargeGround } from "../../rulebook/guide.ts";
import { findingIn, howFar } from "../how-far.ts";
import { betweenOffences } from "./between.ts";
import type { Because } from "./charge.ts";
import { type Candidate, countOf } from "./counts.ts";
import { type ChargeSetting, firstFitting } from "./setting.ts";

/** Why nobody can be prosecuted, with the words for it. */
export interface Reasoned {
  readonly ground: ChargeGround;
  readonly because: Because;
  readonly nearest?: Pick<NearestRule, "outcome" | "cites">;
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
  const offences = situation.compiled.law.rulebook.outcomes.flatMap(({ outcome, group }) =>
    group === setting.guide.conclusion.offences ? [outcome] : [],
  );
  const [nearest] = ground.nearest === undefined ? [] : nearestRules(situation, offences);
  return {
    ground,
    because: {
      outcome: ground.outcome,
      provisions: nearest?.cites ?? provisions,
      ...(nearest === undefined ? {} : { nearest: nearest.outcome }),
      fails: nearest?.fails ?? [],
      otherwiseCriminal,
    },
    ...(nearest === undefined ? {} : { nearest }),
  };
}
