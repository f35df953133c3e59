import { exerciseWords } from "@cokdyby/words/web/exercise";
import { useId, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Message } from "../../../ui/message.tsx";
import { useWords } from "../../../words/words.ts";
import { useAskedFocus } from "../focus-asked.ts";
import { type Attempt, unanswered } from "./attempt.ts";
import { ChosenOutcomes } from "./chosen-outcomes.tsx";
import { OutcomeQuestion, outcomeQuestionId } from "./outcome-question.tsx";
import type { Solution } from "./use-solution.ts";

/** Id of the heading over the questions. */
export const QUESTIONS = "exercise-questions";

/** The questions of a case, to be answered before the solution is shown. */
export function QuestionForm({
  attempt,
  solution,
  onChange,
  onCommit,
}: {
  readonly attempt: Attempt;
  readonly solution: Solution;
  readonly onChange: (attempt: Attempt) => void;
  readonly onCommit: () => void;
}) {
  const t = useWords(exerciseWords);
  const [pressed, setPressed] = useState(false);
  const note = useId();
  const open = unanswered(attempt);
  useAskedFocus(QUESTIONS);
  const commit = () => {
    const [first] = open;
    if (first === undefined) return onCommit();
    setPressed(true);
    const question = document.getElementById(outcomeQuestionId(first));
    question?.scrollIntoView({ block: "center" });
    question?.querySelector<HTMLElement>("input")?.focus({ preventScroll: true });
  };
  return (
    <section className="stack gap-l exercise-form" aria-labelledby={QUESTIONS}>
      <h2 id={QUESTIONS} tabIndex={-1}>
        {t("yourAnswers")}
      </h2>
      <p className="hint">{t("questionsLead")}</p>
      <ChosenOutcomes attempt={attempt} all={solution.outcomes} onChange={onChange} />
      {attempt.chosen.map((outcome) => {
        const words = solution.words[outcome];
        return words === undefined ? null : (
          <OutcomeQuestion
            key={outcome}
            outcome={outcome}
            attempt={attempt}
            words={words}
            missing={pressed && open.includes(outcome)}
            onChange={onChange}
          />
        );
      })}
      <div className="stack gap-s starts exercise-commit">
        {pressed && open.length > 0 ? (
          <Message kind="warning" role="status">
            <p>{t("stillOpen", { count: open.length })}</p>
          </Message>
        ) : null}
        <Button look="solid" size="m" aria-describedby={note} onClick={commit}>
          {t("commit")}
        </Button>
        <p id={note} className="hint">
          {t("commitNote")}
        </p>
      </div>
    </section>
  );
}
