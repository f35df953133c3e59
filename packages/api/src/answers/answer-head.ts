import { evaluationOf, type Situation } from "@cokdyby/engine";
import { localizeWarnings } from "./localize-warnings.ts";
import type { PreparedCase } from "./prepare-case.ts";

/** The members that every answer about a case begins with. */
export function answerHead({ context, phrases }: PreparedCase, situation: Situation) {
  const { rulebook, lawDate, warnings } = evaluationOf(situation, [], context);
  return { rulebook, lawDate, warnings: localizeWarnings(warnings, phrases) };
}
