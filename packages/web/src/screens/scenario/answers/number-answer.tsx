import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useId, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { useWords } from "../../../words/words.ts";
import type { AnswerProps } from "./answer-props.ts";
import { type Draft, draftOf, isCurrent, problemIn, statedBy } from "./number-draft.ts";
import { isOpen, openChoices } from "./open-choices.ts";

const EMPTY = { from: "", to: "" };

/** A whole number, or the range it lies in. What is no number yet is not taken into the case. */
export function NumberAnswer({
  declared,
  answer,
  onAnswer,
  labelledBy,
  describedBy,
  isGivenOtherwise = false,
}: AnswerProps) {
  const t = useWords(scenarioWords);
  const { say } = useLaw();
  const limits = declared.range ?? { min: 0, max: 999 };
  const stated = isOpen(answer) ? undefined : answer.value;
  const [typed, setTyped] = useState<Draft>(() => draftOf(stated, false));
  const draft = isCurrent(typed, stated, limits) ? typed : draftOf(stated, typed.range);
  const { range } = draft;
  const problem = problemIn(draft, limits);
  const problemId = useId();

  const type = (next: Draft) => {
    setTyped(next);
    const value = statedBy(next, limits);
    onAnswer(value === undefined ? "notEstablished" : { value });
  };
  const field = (part: "from" | "to", name: string) => (
    <div className="cluster middle number-field">
      <span className={range ? "number-part" : "hidden"}>{name}</span>
      <TextInput
        inputMode="numeric"
        value={draft[part]}
        invalid={problem !== undefined}
        aria-label={range ? `${say.fact(declared.fact)}, ${name}` : say.fact(declared.fact)}
        aria-describedby={problem === undefined ? describedBy : problemId}
        onChange={(event) => type({ ...draft, [part]: event.currentTarget.value })}
      />
    </div>
  );
  const empty = draft.from === "" && draft.to === "";
  const count = Number(draft.to || draft.from || 5);
  return (
    <div className="number-answer">
      <div className="cluster middle number-row">
        {field("from", range ? t("from") : t("exactValue"))}
        {range ? field("to", t("to")) : null}
        <span className="quiet">{say.unit(say.text(declared.unit), count)}</span>
        <Choice
          labelledBy={labelledBy}
          options={openChoices(t)}
          value={isOpen(answer) && empty && !isGivenOtherwise ? answer : undefined}
          onChoose={(chosen) => {
            setTyped({ ...EMPTY, range });
            onAnswer(chosen);
          }}
        />
      </div>
      {problem === undefined ? null : (
        <p id={problemId} className="small field-problem" role="alert">
          {problem === "wholeNumber" ? t(problem, limits) : t(problem)}
        </p>
      )}
      <button
        type="button"
        className="small link-button"
        onClick={() =>
          type(
            range
              ? { ...EMPTY, from: draft.from || draft.to, range: false }
              : { from: draft.from, to: draft.from, range: true },
          )
        }
      >
        {t(range ? "exactly" : "range")}
      </button>
    </div>
  );
}
