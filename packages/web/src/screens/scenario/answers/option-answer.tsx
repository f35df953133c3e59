import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { optionsOn } from "../../../law/options-on.ts";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { Select } from "../../../ui/select.tsx";
import { useWords } from "../../../words/words.ts";
import type { AnswerProps } from "./answer-props.ts";
import { isOpen, openChoices } from "./open-choices.ts";

/** More options than this are a list to choose from. */
const MOST_BUTTONS = 6;

/** One of the options in force on the law date, several that are possible, or neither. */
export function OptionAnswer(props: AnswerProps & { readonly lawDate: string | undefined }) {
  const { declared, answer, onAnswer, lawDate, isGivenOtherwise = false } = props;
  const t = useWords(scenarioWords);
  const { rulebook, say } = useLaw();
  const given = isOpen(answer) ? undefined : answer.value;
  const inPart = typeof given === "object" && "oneOf" in given;
  const [several, setSeveral] = useState(inPart);
  const options = optionsOn(rulebook, declared, lawDate).map((option) => ({
    value: option,
    label: say.stated(declared.fact, option),
  }));
  const toggle = () => {
    const chosen = inPart ? given.oneOf[0] : given;
    if (several && inPart) onAnswer(chosen === undefined ? "notEstablished" : { value: chosen });
    setSeveral(!several);
  };
  return (
    <>
      {several || inPart ? (
        <Several {...props} options={options} />
      ) : options.length > MOST_BUTTONS ? (
        <FromList {...props} options={options} />
      ) : (
        <Choice<string>
          labelledBy={props.labelledBy}
          describedBy={props.describedBy}
          options={[...options, ...openChoices(t)]}
          value={!isOpen(answer) ? String(given) : isGivenOtherwise ? undefined : answer}
          onChoose={(chosen) => onAnswer(answerIn(chosen))}
        />
      )}
      {options.length > 2 ? (
        <button type="button" className="small link-button" onClick={toggle}>
          {t(several || inPart ? "onePossible" : "severalPossible")}
        </button>
      ) : null}
    </>
  );
}

interface WithOptions extends AnswerProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function FromList({ answer, onAnswer, labelledBy, describedBy, options }: WithOptions) {
  const t = useWords(scenarioWords);
  return (
    <Select
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      value={isOpen(answer) ? answer : String(answer.value)}
      onChange={(event) => onAnswer(answerIn(event.currentTarget.value))}
    >
      {openChoices(t).map(({ value, label }) => (
        <option key={value} value={value}>
          – {label} –
        </option>
      ))}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}

function Several({ answer, onAnswer, labelledBy, options }: WithOptions) {
  const t = useWords(scenarioWords);
  const given = isOpen(answer) ? undefined : answer.value;
  const chosen =
    given === undefined
      ? []
      : typeof given === "object"
        ? "oneOf" in given
          ? given.oneOf
          : []
        : [given];
  const change = (option: string, used: boolean) => {
    const next = options
      .map(({ value }) => value)
      .filter((value) => (value === option ? used : chosen.includes(value)));
    onAnswer(next.length === 0 ? "notEstablished" : { value: { oneOf: next } });
  };
  return (
    <fieldset aria-labelledby={labelledBy}>
      <p className="hint">{t("severalHint")}</p>
      {options.map(({ value, label }) => (
        <Checkbox
          key={value}
          checked={chosen.includes(value)}
          onChange={(used) => change(value, used)}
        >
          {label}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function answerIn(chosen: string) {
  return chosen === "notEstablished" || chosen === "cannotBeEstablished"
    ? chosen
    : { value: chosen };
}
