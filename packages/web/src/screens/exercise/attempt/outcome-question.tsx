import type { ToldItem } from "@cokdyby/training";
import { exerciseWords } from "@cokdyby/words/web/exercise";
import { useId } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { useWords } from "../../../words/words.ts";
import { type Attempt, answerTo, withGround, withVerdict } from "./attempt.ts";

/** Id of the element with the question on an outcome. */
export function outcomeQuestionId(outcome: string): string {
  return `ask-${outcome}`;
}

/** One outcome: how it comes out, and what that rests on. */
export function OutcomeQuestion({
  outcome,
  attempt,
  words,
  missing,
  onChange,
}: {
  readonly outcome: string;
  readonly attempt: Attempt;
  readonly words: ToldItem;
  /** Whether the learner wanted to commit without an answer here. */
  readonly missing: boolean;
  readonly onChange: (attempt: Attempt) => void;
}) {
  const t = useWords(exerciseWords);
  const { say } = useLaw();
  const heading = useId();
  const status = useId();
  const grounds = useId();
  const problem = useId();
  const answer = answerTo(attempt, outcome);
  return (
    <section
      id={outcomeQuestionId(outcome)}
      className="stack gap-s card exercise-question"
      aria-labelledby={heading}
      data-missing={missing || undefined}
    >
      <h3 id={heading}>{say.outcome(outcome)}</h3>
      <p id={status} className="hint">
        {t("status")}
        <span className="hidden">: {say.outcome(outcome)}</span>
      </p>
      <Choice
        labelledBy={status}
        describedBy={missing ? problem : undefined}
        options={words.verdicts.map(({ option, label }) => ({ value: option, label }))}
        value={answer.verdict}
        onChoose={(verdict) => onChange(withVerdict(attempt, outcome, verdict))}
      />
      {missing ? (
        <p id={problem} className="small field-problem">
          {t("chooseStatus")}
        </p>
      ) : null}
      <p id={grounds} className="hint">
        {t("grounds")}
        <span className="hidden">: {say.outcome(outcome)}</span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would carry the look of the design system */}
      <div role="group" aria-labelledby={grounds}>
        {words.grounds.map(({ option, label }) => (
          <Checkbox
            key={option}
            checked={answer.grounds.includes(option)}
            onChange={(ticked) => onChange(withGround(attempt, outcome, option, ticked))}
          >
            {label}
          </Checkbox>
        ))}
      </div>
    </section>
  );
}
