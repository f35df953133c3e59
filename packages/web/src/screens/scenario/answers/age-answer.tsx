import { useId, useState } from "react";
import type { Answer } from "../../../case/case.ts";
import { useLaw } from "../../../law/law-context.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { useWords } from "../../../words/words.ts";
import { scenarioWords } from "../scenario-words.ts";
import { useAnswer } from "../use-answer.ts";
import type { AnswerProps } from "./answer-props.ts";
import { DateAnswer } from "./date-answer.tsx";
import { NumberAnswer } from "./number-answer.tsx";

/** An age, given by itself or by the date of birth it is computed from. */
export function AgeAnswer({
  bornOn,
  onBorn,
  ...props
}: AnswerProps & {
  /** The fact with the date of birth. */
  readonly bornOn: string;
  readonly onBorn: (answer: Answer) => void;
}) {
  const t = useWords(scenarioWords);
  const { rulebook } = useLaw();
  const born = useAnswer(bornOn);
  const declared = rulebook.facts.find(({ fact }) => fact === bornOn);
  const [wants, setWants] = useState<"age" | "birthDate">();
  const way = wants ?? (typeof born === "object" ? "birthDate" : "age");
  const heading = useId();
  return (
    <div className="age-answer">
      <span id={heading} className="hidden">
        {t("exactValue")}
      </span>
      <Choice
        labelledBy={heading}
        options={[
          { value: "age", label: t("byAge") },
          { value: "birthDate", label: t("byBirthDate") },
        ]}
        value={way}
        onChoose={(chosen) => {
          setWants(chosen);
          // two ways to say one thing could contradict each other: only one of them stands
          if (chosen === "age") onBorn("notEstablished");
          else props.onAnswer("notEstablished");
        }}
      />
      {way === "age" || declared === undefined ? (
        <NumberAnswer {...props} />
      ) : (
        <DateAnswer {...props} declared={declared} answer={born} onAnswer={onBorn} />
      )}
    </div>
  );
}
