import { EngineFault, type Evaluation, type Situation } from "@cokdyby/engine";
import type { EvaluateAnswer } from "../contract/evaluate.ts";
import type { Language } from "../contract/parts.ts";
import type { Setting } from "./setting.ts";

/** How much to say, and in which language. */
export interface Wanted {
  readonly explain: "summary" | "full";
  readonly language: Language;
}

/** The findings in words. */
export async function explained(
  _setting: Setting,
  _situation: Situation,
  _evaluation: Evaluation,
  _wanted: Wanted,
): Promise<NonNullable<EvaluateAnswer["explanation"]>> {
  throw new EngineFault("explanations are not here yet");
}
