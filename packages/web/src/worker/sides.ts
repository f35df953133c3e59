import type { ServiceContext } from "@cokdyby/api";
import { answerSides, type SidesAnswer } from "@cokdyby/api/operations/sides";
import type { Language, WireCase } from "@cokdyby/api/shapes";

/** What the prosecution has to show for an outcome, and what the defence can answer. */
export function sides(
  setting: ServiceContext,
  shown: WireCase,
  outcome: string,
  language: Language,
): SidesAnswer {
  const answer = answerSides(setting, { ...shown, outcome, language });
  if (!answer.ok) throw new Error(answer.problems.map(({ code }) => code).join(", "));
  return answer.value;
}
