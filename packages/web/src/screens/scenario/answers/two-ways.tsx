import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useId, useState } from "react";
import { type Answer, type Case, withAnswer } from "../../../case/case.ts";
import { caseStore } from "../../../case/case-store.ts";
import { useLaw } from "../../../law/law-context.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { useWords } from "../../../words/words.ts";
import { useAnswer } from "../use-answer.ts";
import type { AnswerProps } from "./answer-props.ts";
import { ComputedAge } from "./computed-age.tsx";
import { OneAnswer } from "./one-answer.tsx";

type Way = "itself" | "other";

/**
 * A fact that is given by itself or by one that it is computed from: an age or a date of birth, a class
 * or an amount. Two ways to say one thing could contradict each other: the one stands until the other is
 * given, and the reader is told so before.
 */
export function TwoWays({
  otherWay,
  ...props
}: Omit<AnswerProps, "onAnswer" | "isGivenOtherwise"> & {
  /** The fact that the answer may be computed from. */
  readonly otherWay: string;
  readonly lawDate: string | undefined;
}) {
  const t = useWords(scenarioWords);
  const { rulebook, say } = useLaw();
  const { fact } = props.declared;
  const own = props.answer;
  const other = useAnswer(otherWay);
  const declared = rulebook.facts.find((each) => each.fact === otherWay);
  const isAge = declared?.type === "date";
  const [wants, setWants] = useState<Way>();
  const isOther = typeof other === "object";
  const way = wants ?? (isOther ? "other" : "itself");
  const heading = useId();
  const onOwn = (next: Answer) =>
    caseStore.change((now) => withAnswer(without(now, otherWay), fact, next), fact);
  const onOther = (next: Answer) =>
    caseStore.change((now) => {
      const before = typeof next === "object" ? without(now, fact) : now;
      return withAnswer(before, otherWay, next);
    }, otherWay);
  return (
    <div className="two-ways">
      <span id={heading} className="hidden">
        {t("exactValue")}
      </span>
      <Choice<Way>
        labelledBy={heading}
        options={[
          { value: "itself", label: t(isAge ? "byAge" : "byClass") },
          { value: "other", label: t(isAge ? "byBirthDate" : "byAmount") },
        ]}
        value={way}
        onChoose={setWants}
      />
      {way === "itself" || declared === undefined ? (
        <>
          <OneAnswer {...props} onAnswer={onOwn} isGivenOtherwise={isOther} />
          {isOther ? (
            <p className="hint">
              {isAge
                ? t("birthDateStands", { date: say.stated(otherWay, other.value) })
                : t("amountStands", { value: say.stated(otherWay, other.value) })}
            </p>
          ) : null}
        </>
      ) : (
        <>
          <OneAnswer {...props} declared={declared} answer={other} onAnswer={onOther} />
          {typeof own === "object" ? (
            <p className="hint">
              {isAge
                ? t("ageStands", { age: say.stated(fact, own.value) })
                : t("classStands", { value: say.stated(fact, own.value) })}
            </p>
          ) : null}
        </>
      )}
      {isOther && isAge ? <ComputedAge fact={fact} /> : null}
    </div>
  );
}

/** The case without what it states of a fact. */
function without(now: Case, fact: string): Case {
  return Object.hasOwn(now.facts, fact) ? withAnswer(now, fact, "notEstablished") : now;
}
