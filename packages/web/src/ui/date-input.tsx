import { uiWords } from "@cokdyby/words/web/ui";
import { type ChangeEvent, useEffect, useId, useRef, useState } from "react";
import { useLaw } from "../law/law-context.tsx";
import { useWords } from "../words/words.ts";
import { type DateParts, monthIn, partsIn, partsOf, readDate } from "./date-parts.ts";
import { TextInput } from "./text-input.tsx";

/** In the order in which either language writes a date. */
const PARTS = ["day", "month", "year"] as const;
type Part = (typeof PARTS)[number];

/** Ends the day or the month where a date is typed in one go. */
const SEPARATOR = /[\s.,/-]+/g;

/**
 * A day in three fields, for day, month and year; a whole date can be typed or pasted into any of them.
 * It stands beside them in words. A day is told once it is whole; anything less is no day, but where a month or a
 * year will do.
 */
export function DateInput({
  name,
  labelledBy,
  day,
  onDay,
  describedBy,
  mayBeRough = false,
}: {
  readonly name: string;
  /** Identifiers of what says the name, and of what it is a day, where the name alone stands on the page more than once. */
  readonly labelledBy?: string;
  /** `YYYY-MM-DD`; where it may be rough also `YYYY-MM` and `YYYY` */
  readonly day: string | undefined;
  readonly onDay: (day: string | undefined) => void;
  readonly describedBy?: string | undefined;
  /** Of a day that is not known the month or the year will do. */
  readonly mayBeRough?: boolean;
}) {
  const t = useWords(uiWords);
  const { say } = useLaw();
  const group = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  const [typed, setTyped] = useState<DateParts>();
  const { left, leave, enter } = useLeft();
  const shown = typed ?? partsOf(day);
  const { is } = readDate(shown);
  const isRough = is === "rough";
  const isOpen = is === "partial" || (isRough && !mayBeRough);
  const wrong = is === "impossible" || (isOpen && left);
  const hasFocus = () => group.current?.contains(document.activeElement) === true;
  // a day from elsewhere takes the place of what was typed
  useEffect(() => {
    if (!hasFocus()) setTyped(undefined);
  }, [day]);

  const type = (next: DateParts) => {
    setTyped(next);
    const read = readDate(next);
    const isSaid = read.is === "whole" || (read.is === "rough" && mayBeRough);
    const said = isSaid ? read.day : undefined;
    if (said !== day) onDay(said);
  };
  const inOneGo = (text: string) => partsIn(text) ?? (mayBeRough ? monthIn(text) : undefined);
  const goTo = (part: Part | undefined) => {
    if (part !== undefined) document.getElementById(`${id}-${part}`)?.focus();
  };
  const change = (part: Part) => (event: ChangeEvent<HTMLInputElement>) => {
    const { value } = event.currentTarget;
    const whole = inOneGo(value);
    if (whole !== undefined) return type(whole);
    const bare = value.replace(SEPARATOR, "");
    type({ ...shown, [part]: bare });
    if (bare !== "" && bare !== value) goTo(PARTS[PARTS.indexOf(part) + 1]);
  };
  return (
    <fieldset
      ref={group}
      className="date-field"
      aria-label={name}
      aria-labelledby={labelledBy}
      aria-describedby={wrong ? `${id}-problem` : describedBy}
      onFocus={enter}
      onBlur={({ relatedTarget }) => {
        if (group.current?.contains(relatedTarget)) return;
        leave();
        if (is === "impossible" || isOpen) return;
        setTyped(undefined);
      }}
    >
      {PARTS.map((part) => (
        <div key={part} className="field date-part" data-part={part}>
          <label htmlFor={`${id}-${part}`}>{t(part)}</label>
          <TextInput
            id={`${id}-${part}`}
            inputMode="numeric"
            value={shown[part]}
            invalid={wrong}
            onChange={change(part)}
            onPaste={(event) => {
              const whole = inOneGo(event.clipboardData.getData("text"));
              if (whole === undefined) return;
              event.preventDefault();
              type(whole);
            }}
            onKeyDown={(event) => {
              if (event.key !== "Backspace" || shown[part] !== "") return;
              event.preventDefault();
              goTo(PARTS[PARTS.indexOf(part) - 1]);
            }}
          />
        </div>
      ))}
      {day === undefined || wrong || isRough ? null : (
        <span className="hint date-words">{say.date(day)}</span>
      )}
      {wrong ? (
        <p id={`${id}-problem`} className="small field-problem" role="alert">
          {t(is === "impossible" ? "dateImpossible" : "datePartial")}
        </p>
      ) : null}
    </fieldset>
  );
}

/** So long after the fields were left, in milliseconds: whoever left them by a click has ended it by then. */
const AFTER = 300;

/** Whether the fields were left a moment ago: what is said then moves what stands below. */
function useLeft() {
  const [left, setLeft] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    left,
    leave: () => {
      timer.current = setTimeout(() => setLeft(true), AFTER);
    },
    enter: () => {
      clearTimeout(timer.current);
      setLeft(false);
    },
  };
}
