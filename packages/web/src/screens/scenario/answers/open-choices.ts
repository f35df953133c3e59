import type { Answer } from "../../../case/case.ts";
import type { ChoiceOption } from "../../../ui/choice.tsx";
import type { Say } from "../../../words/say.ts";

export type OpenChoice = "notEstablished" | "cannotBeEstablished";

/** The two answers that leave a fact open: both are real answers and stand beside the values. */
export function openChoices(t: Say<OpenChoice>): readonly ChoiceOption<OpenChoice>[] {
  return [
    { value: "notEstablished", label: t("notEstablished"), aside: true },
    { value: "cannotBeEstablished", label: t("cannotBeEstablished"), aside: true },
  ];
}

export function isOpen(answer: Answer): answer is OpenChoice {
  return typeof answer === "string";
}
