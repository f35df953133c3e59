import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useLaw } from "../../../law/law-context.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { useWords } from "../../../words/words.ts";
import type { AnswerProps } from "./answer-props.ts";
import { DateAnswer } from "./date-answer.tsx";
import { NumberAnswer } from "./number-answer.tsx";
import { isOpen, openChoices } from "./open-choices.ts";
import { OptionAnswer } from "./option-answer.tsx";

/** The answer to a question, as the type of its fact wants it. */
export function OneAnswer({
  lawDate,
  ...props
}: AnswerProps & { readonly lawDate: string | undefined }) {
  switch (props.declared.type) {
    case "bool":
      return <BoolAnswer {...props} />;
    case "integer":
      return <NumberAnswer {...props} />;
    case "date":
      return <DateAnswer {...props} />;
    case "option":
      return <OptionAnswer {...props} lawDate={lawDate} />;
  }
}

type BoolChoice = "true" | "false" | "notEstablished" | "cannotBeEstablished";

/** Yes, no, or one of the two ways to leave it open. */
function BoolAnswer({ answer, onAnswer, labelledBy, describedBy }: AnswerProps) {
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
