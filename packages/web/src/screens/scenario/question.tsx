import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { memo, useId } from "react";
import { type Answer, withAnswer } from "../../case/case.ts";
import { caseStore } from "../../case/case-store.ts";
import { useLaw } from "../../law/law-context.tsx";
import { questionId } from "../../ui/question-id.ts";
import { usePresumedWords } from "../../ui/use-presumed-words.ts";
import { useWords } from "../../words/words.ts";
import { OneAnswer } from "./answers/one-answer.tsx";
import { TwoWays } from "./answers/two-ways.tsx";
import { FromFile } from "./from-file.tsx";
import { QuestionHelp } from "./question-help.tsx";
import { useAnswer } from "./use-answer.ts";

export interface QuestionProps {
  readonly declared: FactDeclaration;
  /** The fact that this one may be computed from instead, as an age from a date of birth. */
  readonly otherWay?: string | undefined;
  /** Whether the answer can still change a main finding. */
  readonly needed: boolean;
  /** Whether the fact has a meaning in the case. */
  readonly belongs: boolean;
  /** Whether something is presumed of it while it is missing, as far as the other facts go. */
  readonly presumes: boolean;
  /** Whether the case lets it be presumed. */
  readonly presumable: boolean;
  readonly lawDate: string | undefined;
  /** What contradicts this answer, in words. */
  readonly clash?: string | undefined;
}

/** One fact: the question, the answer, what is presumed while there is none, and what it means. */
export const Question = memo(function Question(props: QuestionProps) {
  const { declared, otherWay, needed, belongs, clash } = props;
  const t = useWords(scenarioWords);
  const { say } = useLaw();
  const presumedWords = usePresumedWords();
  const heading = useId();
  const note = useId();
  const { fact } = declared;
  const answer = useAnswer(fact);
  const presumption = presumptionWords(props);
  const answerFact = (about: string) => (next: Answer) =>
    caseStore.change((now) => withAnswer(now, about, next), about);
  const asked = {
    declared,
    answer,
    onAnswer: answerFact(fact),
    labelledBy: heading,
    describedBy: presumption === undefined ? undefined : note,
  };
  return (
    <section className="cluster question" id={questionId(fact)} data-needed={needed || undefined}>
      {otherWay === undefined ? null : <span id={questionId(otherWay)} />}
      <div className="cluster apart question-head">
        <h4 id={heading} tabIndex={-1} aria-keyshortcuts={needed ? "o" : undefined}>
          {say.text(declared.question)}
        </h4>
        {needed ? (
          <span className="pill needed" data-tone="chosen">
            {t("needed")}
          </span>
        ) : null}
        <FromFile fact={fact} />
        {otherWay === undefined ? null : <FromFile fact={otherWay} />}
      </div>
      {otherWay === undefined ? (
        <OneAnswer {...asked} lawDate={props.lawDate} />
      ) : (
        <TwoWays {...asked} otherWay={otherWay} lawDate={props.lawDate} />
      )}
      {presumption === undefined ? null : (
        <p id={note} className="hint measure edge">
          {t(presumption.key, { value: presumption.value })}{" "}
          {presumption.key === "presumed" ? say.text(declared.presumed?.because) : ""}
        </p>
      )}
      {belongs || typeof answer === "string" ? null : <p className="hint">{t("doesNotBelong")}</p>}
      {clash === undefined ? null : (
        <p className="small field-problem" role="alert">
          {clash}
        </p>
      )}
      <QuestionHelp declared={declared} answer={answer} />
    </section>
  );

  function presumptionWords({ presumes, presumable, lawDate }: QuestionProps) {
    const { presumed } = declared;
    if (presumed === undefined || !presumes || answer !== "notEstablished") return undefined;
    const value = presumedWords(fact, presumed.value, lawDate && say.date(lawDate));
    if (value === undefined) return undefined;
    return { key: presumable ? ("presumed" as const) : ("presumedOff" as const), value };
  }
});
