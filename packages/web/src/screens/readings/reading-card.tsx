import type { WireCase } from "@cokdyby/api/shapes";
import type { Reading, ReadingOption } from "@cokdyby/engine/rulebook";
import { readingsWords } from "@cokdyby/words/web/readings";
import { useId } from "react";
import { withReading } from "../../case/case.ts";
import { caseStore, useCase } from "../../case/case-store.ts";
import { useLaw } from "../../law/law-context.tsx";
import { tell } from "../../ui/notice.tsx";
import { Progress } from "../../ui/progress.tsx";
import { ProvisionLink } from "../../ui/provision-link.tsx";
import { useWords } from "../../words/words.ts";
import type { Changed } from "../../worker/reading-effects.ts";
import { useTask } from "../../worker/use-task.ts";
import { Effects } from "./effects.tsx";

/** Id of the element with the card of a reading. */
export function readingId(reading: string): string {
  return `reading-${reading}`;
}

/** One question of law with its options; the one that stands is marked, and whether by default. */
export function ReadingCard({
  reading,
  shown,
  idle = false,
}: {
  readonly reading: Reading;
  /** The case to compute the effects in; nothing while it is being decided. */
  readonly shown: WireCase | undefined;
  /** The reading does not matter in the case: its choice changes nothing. */
  readonly idle?: boolean;
}) {
  const t = useWords(readingsWords);
  const { rulebook, say } = useLaw();
  const chosen = useCase().readings[reading.reading];
  const outcomes = rulebook.outcomes.map(({ outcome }) => outcome);
  const { value: effects, pending } = useTask(
    "readingEffects",
    shown === undefined ? undefined : [shown, reading.reading, outcomes],
  );
  const standing = chosen ?? reading.default ?? "open";
  const heading = useId();
  const name = useId();
  const choose = (option: string) => {
    const back = option === (reading.default ?? "open");
    caseStore.change((now) => withReading(now, reading.reading, back ? undefined : option));
    const words = option === "open" ? t("open") : say.option(reading.reading, option);
    tell(t("chose", { reading: say.reading(reading.reading), option: words }), { undo: caseStore });
  };
  const option = (value: string, declared?: ReadingOption) => (
    <Option
      key={value}
      name={name}
      checked={standing === value}
      isDefault={reading.default === value}
      onChoose={() => choose(value)}
      declared={declared}
      effects={idle ? {} : standing === value ? undefined : effects?.[value]}
    />
  );
  return (
    <section
      className="stack gap-s card reading"
      id={readingId(reading.reading)}
      aria-labelledby={heading}
    >
      <div className="cluster apart">
        <h3 id={heading} tabIndex={-1}>
          {say.text(reading.question)}
        </h3>
        <p className="pill reading-standing" data-tone={standingOf()}>
          {t(`standing_${standingOf()}`)}
        </p>
      </div>
      <p className="hint">{say.text(reading.label)}</p>
      <div className="stack" role="radiogroup" aria-labelledby={heading}>
        {reading.options.map((each) => option(each.option, each))}
        {option("open")}
      </div>
      {pending && !idle ? <Progress label={t("computing")} /> : null}
    </section>
  );

  function standingOf() {
    if (standing === "open") return "open" as const;
    return chosen === undefined ? ("default" as const) : ("chosen" as const);
  }
}

function Option({
  name,
  checked,
  isDefault,
  onChoose,
  declared,
  effects,
}: {
  readonly name: string;
  readonly checked: boolean;
  readonly isDefault: boolean;
  readonly onChoose: () => void;
  /** Nothing: to leave the question open. */
  readonly declared: ReadingOption | undefined;
  readonly effects: Changed | undefined;
}) {
  const t = useWords(readingsWords);
  const { say } = useLaw();
  const note = useId();
  return (
    <div className="stack gap-s starts reading-option" data-checked={checked}>
      <label className="choice-option">
        <input
          type="radio"
          name={name}
          checked={checked}
          aria-describedby={note}
          onChange={onChoose}
        />
        <span>
          {declared === undefined ? t("open") : say.text(declared.label)}
          {isDefault ? <em className="pill default-mark">{t("isDefault")}</em> : null}
        </span>
      </label>
      <div id={note} className="stack gap-xs measure reading-note">
        {declared === undefined ? (
          <p>{t("openNote")}</p>
        ) : (
          <>
            <p>{say.text(declared.because)}</p>
            <p className="hint">
              {say.text(declared.proponent)} · {say.phrase(`grade.${declared.grade}`)} ·{" "}
              <ProvisionLink cites={declared.cites} />
            </p>
          </>
        )}
        {checked ? null : <Effects effects={effects} />}
      </div>
    </div>
  );
}
