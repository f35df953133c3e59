import type { AnswerProps } from "./answer-props.ts";
import { BoolAnswer } from "./bool-answer.tsx";
import { DateAnswer } from "./date-answer.tsx";
import { NumberAnswer } from "./number-answer.tsx";
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
