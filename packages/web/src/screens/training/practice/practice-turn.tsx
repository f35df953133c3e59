import { type Answer, type Marks, marksOf, type PracticeCard } from "@cokdyby/training";
import { trainingPracticeWords } from "@cokdyby/words/web/training-practice";
import { type ReactNode, useMemo, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { Waiting } from "../../../ui/waiting.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { typesetAll } from "../../../words/typography.ts";
import { useWords } from "../../../words/words.ts";
import { useTask } from "../../../worker/use-task.ts";
import { withTick } from "../../exercise/attempt/attempt.ts";
import { askFocus, useAskedFocus } from "../../exercise/focus-asked.ts";
import { ItemQuestions } from "../learn/item-questions.tsx";
import { ItemResult } from "../learn/item-result.tsx";
import { practiceStore } from "./practice-store.ts";
import { localDay } from "./times.ts";

/** Id of the heading over an exercise. */
export const TURN = "training-practice-turn";

/** One exercise of the practice: it is answered, then what it came to and when it comes again is shown. */
export function PracticeTurn({
  card,
  number,
  left,
  onNext,
  onLeave,
}: {
  readonly card: PracticeCard;
  readonly number: number;
  /** How many others are due. */
  readonly left: number;
  readonly onNext: () => void;
  readonly onLeave: () => void;
}) {
  const t = useWords(trainingPracticeWords);
  const language = useLanguage();
  const { value, fault } = useTask("practiceItem", [card.item, number, language]);
  const told = useMemo(() => value && typesetAll(value.told, language), [value, language]);
  const [answer, setAnswer] = useState<Omit<Answer, "item">>({ grounds: [] });
  const [marks, setMarks] = useState<Marks>();
  const [pressed, setPressed] = useState(false);
  if (value === undefined || told === undefined) {
    return <Waiting failed={fault !== undefined} label={t("preparing")} words={t("fault")} />;
  }
  const { item, isGone, isChanged } = value;
  if (isGone) {
    return (
      <Turn title={told.title}>
        <p>{t("gone")}</p>
        <Onward left={left} onNext={onNext} onLeave={onLeave}>
          <Button
            onClick={() => {
              practiceStore.remove(item.item);
              onLeave();
            }}
          >
            {t("takeOut")}
          </Button>
        </Onward>
      </Turn>
    );
  }
  if (marks !== undefined) {
    return (
      <Turn title={t("result")}>
        <Rated card={card} />
        {isChanged ? <p className="hint">{t("changed")}</p> : null}
        <ItemResult item={item} told={told} answer={{ ...answer, item: item.item }} marks={marks} />
        <Onward left={left} onNext={onNext} onLeave={onLeave} />
      </Turn>
    );
  }
  const commit = () => {
    if (answer.verdict === undefined) return setPressed(true);
    const came = marksOf(item, answer);
    practiceStore.answer(item.item, came);
    askFocus(TURN);
    setMarks(came);
  };
  return (
    <Turn title={told.title}>
      <ItemQuestions
        item={told}
        answer={answer}
        onVerdict={(verdict) => setAnswer({ ...answer, verdict })}
        onGround={(ground, ticked) => setAnswer(withTick(answer, ground, ticked))}
      >
        <div className="stack gap-s starts training-practice-commit">
          {pressed && answer.verdict === undefined ? (
            <p className="small field-problem" role="alert">
              {t("chooseVerdict")}
            </p>
          ) : null}
          <div className="cluster middle">
            <Button look="solid" size="m" onClick={commit}>
              {t("commit")}
            </Button>
            <Button look="base" size="m" onClick={onLeave}>
              {t("leave")}
            </Button>
          </div>
        </div>
      </ItemQuestions>
    </Turn>
  );
}

function Turn({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  useAskedFocus(TURN);
  return (
    <section className="stack gap-l training-practice-turn" aria-labelledby={TURN}>
      <h2 id={TURN} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** How the answer was rated, and when the exercise comes again. */
function Rated({ card: { last, schedule } }: { readonly card: PracticeCard }) {
  const t = useWords(trainingPracticeWords);
  const { say } = useLaw();
  if (last === undefined) return null;
  return (
    <p className="panel tinted training-practice-rated">
      {t(`rated_${last}`)}{" "}
      <strong>{t("comesAgainOn", { date: say.date(localDay(schedule.due)) })}</strong>
    </p>
  );
}

function Onward({
  left,
  onNext,
  onLeave,
  children,
}: {
  readonly left: number;
  readonly onNext: () => void;
  readonly onLeave: () => void;
  readonly children?: ReactNode;
}) {
  const t = useWords(trainingPracticeWords);
  return (
    <div className="cluster middle training-practice-onward">
      {left === 0 ? null : (
        <Button look="solid" size="m" onClick={onNext}>
          {t("next", { count: left })}
        </Button>
      )}
      <Button size="m" onClick={onLeave}>
        {t("leave")}
      </Button>
      {children}
    </div>
  );
}
