import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { useId, useState } from "react";
import { useLaw } from "../../law/law-context.tsx";
import { DateInput } from "../../ui/date-input.tsx";
import { useWords } from "../../words/words.ts";
import { chooseLawDay, useLawDay } from "./law-day.ts";

/** The day whose law is read. */
export function LawDayChoice() {
  const t = useWords(lawScreenWords);
  const { rulebook, say } = useLaw();
  const { day, isToday } = useLawDay();
  const [refused, setRefused] = useState<{ readonly typed: string; readonly on: string }>();
  // another day that was chosen meanwhile takes its place
  const tooEarly = refused?.on === day ? refused.typed : undefined;
  const note = useId();
  const { earliest } = rulebook;
  const set = (next: string | undefined) => {
    const early = next !== undefined && next < earliest;
    setRefused(early ? { typed: next, on: day } : undefined);
    if (!early) chooseLawDay(next);
  };
  return (
    <div className="cluster middle law-day">
      <span aria-hidden="true">{t("day")}</span>
      <DateInput
        name={t("day")}
        day={tooEarly ?? day}
        onDay={set}
        describedBy={tooEarly === undefined ? undefined : note}
      />
      {isToday && tooEarly === undefined ? null : (
        <button type="button" className="small link-button" onClick={() => set(undefined)}>
          {t("dayToday")}
        </button>
      )}
      {tooEarly === undefined ? null : (
        <p id={note} className="small field-problem" role="alert">
          {t("dayTooEarly", { date: say.date(earliest) })}
        </p>
      )}
    </div>
  );
}
