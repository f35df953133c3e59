import type { ServiceContext } from "@cokdyby/api";
import { answerEvaluate } from "@cokdyby/api/operations/evaluate";
import type { Language, WireCase } from "@cokdyby/api/shapes";
import type { ExplanationTree } from "@cokdyby/engine/explain";

/** Why one outcome comes out as it does, provision by provision. */
export async function explain(
  setting: ServiceContext,
  shown: WireCase,
  outcome: string,
  language: Language,
): Promise<ExplanationTree> {
  const body = { ...shown, outcomes: [outcome], language, explain: "full" };
  const answer = await answerEvaluate(setting, body);
  if (!answer.ok) throw new Error(answer.problems.map(({ code }) => code).join(", "));
  return answer.value.explanation?.[outcome]?.tree as ExplanationTree;
}
