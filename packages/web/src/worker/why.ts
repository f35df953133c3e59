import type { ServiceContext } from "@cokdyby/api";
import { answerEvaluate } from "@cokdyby/api/operations/evaluate";
import { answerSides, type SidesAnswer } from "@cokdyby/api/operations/sides";
import type { Language, WireCase } from "@cokdyby/api/shapes";
import type { ExplanationTree } from "@cokdyby/engine/explain";
import { expected } from "./expected.ts";

/** Why one outcome comes out as it does, provision by provision. */
export async function explain(
  setting: ServiceContext,
  shown: WireCase,
  outcome: string,
  language: Language,
): Promise<ExplanationTree> {
  const body = { ...shown, outcomes: [outcome], language, explain: "full" };
  const { explanation } = expected(await answerEvaluate(setting, body));
  return explanation?.[outcome]?.tree as ExplanationTree;
}

/** What the prosecution has to show for an outcome, and what the defence can answer. */
export function sides(
  setting: ServiceContext,
  shown: WireCase,
  outcome: string,
  language: Language,
): SidesAnswer {
  return expected(answerSides(setting, { ...shown, outcome, language }));
}
