import type { Status } from "@cokdyby/engine";
import { exerciseWords } from "@cokdyby/words/web/exercise";
import { useId } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { useWords } from "../../../words/words.ts";
import { type Attempt, answerTo, withGround, withStatus } from "./attempt.ts";
import { useRuleName } from "./use-rule-name.ts";

const STATUSES: readonly Status[] = ["yes", "no", "unknown", "contested"];

/** Id of the element with the question on an outcome. */
export function outcomeQuestionId(outcome: string): string {
  return `ask-${outcome}`;
}

/** One outcome: how it comes out, and the rules that this rests on. */
export function OutcomeQuestion({
  outcome,
  attempt,
  offered,
  day,
  missing,
  onChange,
}: {
  readonly outcome: string;
  readonly attempt: Attempt;
  readonly offered: readonly string[];
  readonly day: string;
  /** Whether the learner wanted to commit without a status here. */
  readonly missing: boolean;
  readonly onChange: (attempt: Attempt) => void;
}) {
  const t = useWords(exerciseWords);
  const { say } = useLaw();
  const nameOf = useRuleName(day);
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
      <Choice<Status>
        labelledBy={status}
        describedBy={missing ? problem : undefined}
        options={STATUSES.map((value) => ({ value, label: say.phrase(`status.${value}`) }))}
        value={answer.status}
        onChoose={(value) => onChange(withStatus(attempt, outcome, value))}
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
        {offered.map((rule) => {
          const { cited, title } = nameOf(rule);
          return (
            <Checkbox
              key={rule}
              checked={answer.grounds.includes(rule)}
              onChange={(ticked) => onChange(withGround(attempt, outcome, rule, ticked))}
            >
              <strong>{cited}</strong> {title}
            </Checkbox>
          );
        })}
      </div>
    </section>
  );
}
