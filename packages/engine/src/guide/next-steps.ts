import type { Situation } from "../decide/situation.ts";
import type { CheckedCitation, Guide, StepDeclaration } from "../rulebook/guide.ts";
import { inForce } from "../rulebook/law-on.ts";
import type { Text } from "../rulebook/rulebook.ts";
import { decisionDay } from "./decision-day.ts";
import { findingIn, howFar } from "./how-far.ts";

/** A step of procedure that the findings open. Help, not advice. */
export interface NextStep {
  readonly step: string;
  /** `yes`: it is open; `unknown`: facts still decide; `contested`: readings do. */
  readonly opens: "yes" | "unknown" | "contested";
  readonly title: Text;
  readonly says: Text;
  /** Each with how far it was read. */
  readonly provisions: readonly CheckedCitation[];
  readonly doubt?: Text;
}

/**
 * The steps that the findings of a case open or may open, those that are open first, else in the order of
 * the guide. A step for an answer that is `unknown` is contested where that is so by some readings only. What is open is so for certain; what may open need not be possible where outcomes hang
 * together (see `howFar`).
 */
export function nextSteps(situation: Situation, guide: Guide): readonly NextStep[] {
  const opensHere = openingIn(situation, guide);
  const steps = guide.steps.flatMap((declared): NextStep[] => {
    const opens = opensHere(declared);
    return opens === "no" ? [] : [toldStep(declared, opens)];
  });
  const order = ["yes", "contested", "unknown"];
  return steps.toSorted((a, b) => order.indexOf(a.opens) - order.indexOf(b.opens));
}

/** Whether a step opens in a case; see {@link nextSteps}. */
export function openingIn(
  situation: Situation,
  guide: Guide,
): (declared: StepDeclaration) => NextStep["opens"] | "no" {
  const { status, byReading } = findingIn(situation, guide.conclusion.about);
  const isOpenByReading = byReading.some((row) => row.status === "unknown");
  const day = decisionDay(situation);
  return (declared) => {
    const { whileAnswer, when, certain } = declared;
    if (declared.inForce !== undefined && !inForce(declared.inForce, day)) return "no";
    const isAsked = whileAnswer === undefined || whileAnswer.includes(status);
    if (!isAsked && !(isOpenByReading && whileAnswer.includes("unknown"))) return "no";
    const opens = howFar(situation, when);
    if (certain === true && opens === "unknown") return "no";
    return isAsked || opens === "unknown" || opens === "no" ? opens : "contested";
  };
}

function toldStep(
  { step, title, says, cites, doubt }: StepDeclaration,
  opens: NextStep["opens"],
): NextStep {
  return {
    step,
    opens,
    title,
    says,
    provisions: cites,
    ...(doubt === undefined ? {} : { doubt }),
  };
}
