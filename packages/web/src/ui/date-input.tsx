import { useState } from "react";
import { useLaw } from "../law/law-context.tsx";

/** Years before it are a date that is still being typed. */
const FIRST_YEAR = 1900;

/**
 * The browser's own field for a day; the day stands beside it in words, since the field writes it as
 * the browser is used to. A day is told once it is whole; an emptied field is no day.
 */
export function DateInput({
  name,
  day,
  onDay,
  describedBy,
}: {
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly day: string | undefined;
  readonly onDay: (day: string | undefined) => void;
  readonly describedBy?: string | undefined;
}) {
  const { say } = useLaw();
  const [typed, setTyped] = useState("");
  const whole = (text: string) => Number(text.slice(0, 4)) >= FIRST_YEAR;
  const shown = typed !== "" && !whole(typed) ? typed : (day ?? "");
  return (
    <div className="date-field">
      <div className="gov-form-input text-input date-input" data-hydrated="true" data-size="s">
        <span className="element">
          <input
            type="date"
            aria-label={name}
            aria-describedby={describedBy}
            value={shown}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setTyped(value);
              if (value === "" || whole(value)) onDay(value === "" ? undefined : value);
            }}
          />
        </span>
      </div>
      {day === undefined ? null : <span className="hint">{say.date(day)}</span>}
    </div>
  );
}
