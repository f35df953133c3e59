import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useLaw } from "../../../law/law-context.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { useWords } from "../../../words/words.ts";
import type { AnswerProps } from "./answer-props.ts";
import { isOpen, openChoices } from "./open-choices.ts";

type BoolChoice = "true" | "false" | "notEstablished" | "cannotBeEstablished";

/** Yes, no, or one of the two ways to leave it open. */
export function BoolAnswer({ answer, onAnswer, labelledBy, describedBy }: AnswerProps) {
  const t = useWords(scenarioWords);
  const { say } = useLaw();
  const value: BoolChoice = isOpen(answer) ? answer : answer.value === true ? "true" : "false";
  return (
    <Choice<BoolChoice>
      labelledBy={labelledBy}
      describedBy={describedBy}
      options={[
        { value: "true", label: say.phrase("value.true") },
        { value: "false", label: say.phrase("value.false") },
        ...openChoices(t),
      ]}
      value={value}
      onChoose={(chosen) =>
        onAnswer(chosen === "true" || chosen === "false" ? { value: chosen === "true" } : chosen)
      }
    />
  );
}
