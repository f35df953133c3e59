import { useId, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { useWords } from "../../../words/words.ts";
import { scenarioWords } from "../scenario-words.ts";
import type { AnswerProps } from "./answer-props.ts";
import { isOpen, openChoices } from "./open-choices.ts";

/** What stands in the fields, as it was typed. */
interface Draft {
  readonly from: string;
  readonly to: string;
}

/** A whole number, or the range it lies in. What is no number yet is not taken into the case. */
export function NumberAnswer({ declared, answer, onAnswer, labelledBy, describedBy }: AnswerProps) {
  const t = useWords(scenarioWords);
  const { say } = useLaw();
  const { min, max } = declared.range ?? { min: 0, max: 999 };
  const given = isOpen(answer) ? undefined : answer.value;
  const inPart = typeof given === "object";
  const [range, setRange] = useState(inPart);
  const [draft, setDraft] = useState<Draft>(draftOf(given));
  const wrong = useId();
  // the case may have changed by undo or by opening another: what stands there is no longer what was typed
  const shown = sameAs(draft, given) ? draft : draftOf(given);
  const number = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : undefined);
  const fits = (text: string) => {
    const value = number(text);
    return text.trim() === "" || (value !== undefined && value >= min && value <= max);
  };
  const problem = !fits(shown.from) || !fits(shown.to)
    ? t("wholeNumber", { min, max })
    : range && (number(shown.from) ?? min) > (number(shown.to) ?? max)
      ? t("rangeWrong")
      : undefined;

  const type = (next: Draft, asRange: boolean) => {
    setDraft(next);
    const low = fits(next.from) ? number(next.from) : undefined;
    const high = fits(next.to) ? number(next.to) : undefined;
    if (!asRange) onAnswer(low === undefined ? "notEstablished" : { value: low });
    else if (low === undefined && high === undefined) onAnswer("notEstablished");
    else if ((low ?? min) <= (high ?? max)) {
      onAnswer({ value: { ...(low === undefined ? {} : { min: low }), ...(high === undefined ? {} : { max: high }) } });
    }
  };
  const field = (part: keyof Draft, name: string) => (
    <label className="number-field">
      <span className={range ? "number-part" : "hidden"}>{name}</span>
      <TextInput
        inputMode="numeric"
        size={4}
        value={shown[part]}
        invalid={problem !== undefined}
        aria-labelledby={range ? undefined : labelledBy}
        aria-label={range ? `${say.fact(declared.fact)}, ${name}` : undefined}
        aria-describedby={problem === undefined ? describedBy : wrong}
        onChange={(event) => type({ ...shown, [part]: event.currentTarget.value }, range)}
      />
    </label>
  );
  const switchRange = () => {
    setRange(!range);
    const next = range ? { from: shown.from || shown.to, to: "" } : { from: shown.from, to: shown.from };
    type(next, !range);
  };
  return (
    <div className="number-answer">
      <div className="number-row">
        {field("from", range ? t("from") : t("exactValue"))}
        {range ? field("to", t("to")) : null}
        <span className="unit">{say.unit(say.text(declared.unit), number(shown.to || shown.from) ?? 5)}</span>
        <Choice
          labelledBy={labelledBy}
          options={openChoices(t)}
          value={isOpen(answer) && problem === undefined && shown.from === "" && shown.to === "" ? answer : undefined}
          onChoose={(chosen) => {
            setDraft({ from: "", to: "" });
            onAnswer(chosen);
          }}
        />
      </div>
      {problem === undefined ? null : (
        <p id={wrong} className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <button type="button" className="link-button" onClick={switchRange}>
        {t(range ? "exactly" : "range")}
      </button>
    </div>
  );
}

function draftOf(given: unknown): Draft {
  if (typeof given === "number") return { from: String(given), to: "" };
  if (typeof given !== "object" || given === null) return { from: "", to: "" };
  const { min = "", max = "" } = given as { min?: number; max?: number };
  return { from: String(min), to: String(max) };
}

/** Whether what was typed says what the case says, or says nothing that a case could hold. */
function sameAs(draft: Draft, given: unknown): boolean {
  const said = draftOf(given);
  const value = (text: string) => (/^\d+$/.test(text.trim()) ? String(Number(text)) : "");
  if (value(draft.from) === said.from && value(draft.to) === said.to) return true;
  return given === undefined && (draft.from !== "" || draft.to !== "");
}
