import type { SayOf } from "@cokdyby/words";
import type { scenarioWords } from "@cokdyby/words/web/scenario";
import type { Answer } from "../../../case/case.ts";
import type { ChoiceOption } from "../../../ui/choice.tsx";

export type OpenChoice = "notEstablished" | "cannotBeEstablished";

/** The two answers that leave a fact open: both are real answers and stand beside the values. */
export function openChoices(
  t: SayOf<typeof scenarioWords, OpenChoice>,
): readonly ChoiceOption<OpenChoice>[] {
  return [
    { value: "notEstablished", label: t("notEstablished"), aside: true },
    { value: "cannotBeEstablished", label: t("cannotBeEstablished"), aside: true },
  ];
}

export function isOpen(answer: Answer): answer is OpenChoice {
  return typeof answer === "string";
}
