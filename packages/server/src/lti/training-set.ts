import type { ServiceContext } from "@cokdyby/api";
import type { Result } from "@cokdyby/engine";
import { type Choices, makeSet, type TrainingSet, type WorkedCase } from "@cokdyby/training";

/** What a thread makes a set of exercises from. */
export interface SetAsked {
  /** Which the rulebook can follow. */
  readonly choices: Choices;
  readonly worked: readonly WorkedCase[];
}

/** Makes a set in a thread. @param body a {@link SetAsked}, from this program itself */
export function trainingSet({ rulebook }: ServiceContext, body: unknown): Result<TrainingSet> {
  const { choices, worked } = body as SetAsked;
  return makeSet(rulebook, choices, worked);
}
