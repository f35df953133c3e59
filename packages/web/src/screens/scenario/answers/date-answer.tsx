import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useId, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { DateInput } from "../../../ui/date-input.tsx";
import { useWords } from "../../../words/words.ts";
import type { AnswerProps } from "./answer-props.ts";
import { isOpen, openChoices } from "./open-choices.ts";

type Ends = { readonly min?: string; readonly max?: string };

/** A day, or the days it lies between. */
export function DateAnswer({ declared, answer, onAnswer, labelledBy, describedBy }: AnswerProps) {
  const t = useWords(scenarioWords);
  const { say } = useLaw();
  const stated = isOpen(answer) ? undefined : answer.value;
  const inPart = typeof stated === "object";
  const [wantsRange, setRange] = useState(inPart);
  const range = wantsRange || inPart;
  const ends: Ends = inPart
    ? (stated as Ends)
    : stated === undefined
      ? {}
      : { min: String(stated), max: String(stated) };
  const wrong = range && ends.min !== undefined && ends.max !== undefined && ends.min > ends.max;
  const problemId = useId();
  const name = say.fact(declared.fact);

  const setEnd = (part: keyof Ends, day: string | undefined) => {
    const { [part]: _, ...others } = ends;
    const next: Ends = day === undefined ? others : { ...others, [part]: day };
    onAnswer(Object.keys(next).length === 0 ? "notEstablished" : { value: next });
  };
  const toggle = () => {
    const day = ends.min ?? ends.max;
    if (day !== undefined) onAnswer({ value: range ? day : { min: day, max: day } });
    setRange(!range);
  };
  return (
    <div className="date-answer">
      <div className="cluster middle number-row">
        {range ? (
          <>
            <div className="cluster middle number-field">
              <span className="number-part">{t("from")}</span>
              <DateInput
                name={`${name}, ${t("from")}`}
                day={ends.min}
                describedBy={wrong ? problemId : describedBy}
                onDay={(day) => setEnd("min", day)}
              />
            </div>
            <div className="cluster middle number-field">
              <span className="number-part">{t("to")}</span>
              <DateInput
                name={`${name}, ${t("to")}`}
                day={ends.max}
                describedBy={wrong ? problemId : describedBy}
                onDay={(day) => setEnd("max", day)}
              />
            </div>
          </>
        ) : (
          <DateInput
            name={name}
            day={typeof stated === "string" ? stated : undefined}
            describedBy={describedBy}
            onDay={(day) => onAnswer(day === undefined ? "notEstablished" : { value: day })}
          />
        )}
        <Choice
          labelledBy={labelledBy}
          options={openChoices(t)}
          value={isOpen(answer) ? answer : undefined}
          onChoose={onAnswer}
        />
      </div>
      {wrong ? (
        <p id={problemId} className="small field-problem" role="alert">
          {t("rangeWrong")}
        </p>
      ) : null}
      <button type="button" className="small link-button" onClick={toggle}>
        {t(range ? "exactly" : "range")}
      </button>
    </div>
  );
}
