import { mayFunctionsOf } from "../../decide/status.ts";
import { FALSE } from "../../diagram/diagram-store.ts";
import { findingIn, howFar } from "../how-far.ts";
import { openingIn } from "../next-steps.ts";
import { presumedFacts } from "../presumed-facts.ts";
import { type Recommended, recommendedOf } from "../recommended.ts";
import { type ChargeSetting, keptRoot } from "./setting.ts";

/** So many steps come first. */
const MOST_STEPS = 3;

/** Outcomes: on which grounds the law applies, where the act is not one wholly at home. */
export function groundsOf({ situation, plan }: ChargeSetting): readonly string[] {
  if (howFar(situation, plan.grounds.when) !== "yes") return [];
  return plan.grounds.outcomes
    .map(({ outcome }) => outcome)
    .filter((outcome) => findingIn(situation, outcome).status === "yes");
}

/** Facts that the verdict presumes and that have to be proved, in the order of the guide; no finding names those of an open one. */
export function toProve({ situation, guide, plan }: ChargeSetting): readonly string[] {
  const { about } = guide.conclusion;
  const { status } = findingIn(situation, about);
  if (status === "no") return [];
  const used = presumedFacts(situation, [about]);
  const isUsed = (fact: string) =>
    status === "unknown" ? situation.presumptions.has(fact) : used.includes(fact);
  const fitting = plan.proof.filter(
    ({ fact, when }) => isUsed(fact) && howFar(situation, when) === "yes",
  );
  return [...new Set(fitting.map(({ fact }) => fact))];
}

/** Outcomes that hold wherever a prosecution is open, and are not open where it is not. */
export function waysOut({ situation, guide, plan }: ChargeSetting): readonly string[] {
  const { compiled } = situation;
  const { store } = compiled.space;
  const open = compiled.outcomes.get(guide.conclusion.about) ?? FALSE;
  return plan.waysOut
    .map(({ outcome }) => outcome)
    .filter((outcome) => {
      const way = compiled.outcomes.get(outcome) ?? FALSE;
      const without = keptRoot(compiled, `without ${outcome}`, () => store.minus(open, way));
      return mayFunctionsOf(compiled, situation.restriction(), without).mayHold === FALSE;
    });
}

/** What is recommended of the answer; where something is opposed, nothing that agrees. */
export function askedOf({ situation, guide }: ChargeSetting): readonly Recommended[] {
  const asked = recommendedOf(situation, guide);
  const isOpposed = asked.some(({ relation }) => relation === "against");
  return isOpposed ? asked.filter(({ relation }) => relation !== "agrees") : asked;
}

/** The steps that are open and come first. */
export function firstSteps({ situation, guide, plan }: ChargeSetting): readonly string[] {
  const opens = openingIn(situation, guide);
  const first: string[] = [];
  for (const { step } of plan.steps) {
    if (first.length === MOST_STEPS) break;
    const declared = guide.steps.find((each) => each.step === step);
    if (declared !== undefined && opens(declared) === "yes") first.push(step);
  }
  return first;
}
