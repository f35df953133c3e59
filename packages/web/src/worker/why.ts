import type { ServiceContext } from "@cokdyby/api";
import { answerEvaluate } from "@cokdyby/api/operations/evaluate";
import { answerSides, type SidesAnswer } from "@cokdyby/api/operations/sides";
import type { Language, WireCase } from "@cokdyby/api/shapes";
import type { Result } from "@cokdyby/engine";
import type { ExplanationTree } from "@cokdyby/engine/explain";

/** Why one outcome comes out as it does, provision by provision. */
export async function explain(
  setting: ServiceContext,
  shown: WireCase,
  outcome: string,
  language: Language,
): Promise<ExplanationTree> {
  const body = { ...shown, outcomes: [outcome], language, explain: "full" };
  const { explanation } = told(await answerEvaluate(setting, body));
  return explanation?.[outcome]?.tree as ExplanationTree;
}

/** What the prosecution has to show for an outcome, and what the defence can answer. */
export function sides(
  setting: ServiceContext,
  shown: WireCase,
  outcome: string,
  language: Language,
): SidesAnswer {
  return told(answerSides(setting, { ...shown, outcome, language }));
}

function told<Value>(answer: Result<Value>): Value {
  if (answer.ok) return answer.value;
  throw new Error(answer.problems.map(({ code }) => code).join(", "));
}
