import { evaluationOf, type Situation } from "@cokdyby/engine";
import type { PutCase } from "./put-case.ts";
import { worded } from "./warnings.ts";

/** The members that every answer has in which a case was decided. */
export function decided({ context, phrases }: PutCase, situation: Situation) {
  const { rulebook, lawDate, warnings } = evaluationOf(situation, [], context);
  return { rulebook, lawDate, warnings: worded(warnings, phrases) };
}
