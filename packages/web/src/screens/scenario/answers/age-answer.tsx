import { useId, useState } from "react";
import { type Answer, type Case, withAnswer } from "../../../case/case.ts";
import { caseStore } from "../../../case/case-store.ts";
import { useLaw } from "../../../law/law-context.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { useWords } from "../../../words/words.ts";
import { scenarioWords } from "../scenario-words.ts";
import { useAnswer } from "../use-answer.ts";
import type { AnswerProps } from "./answer-props.ts";
import { ComputedAge } from "./computed-age.tsx";
import { DateAnswer } from "./date-answer.tsx";
import { NumberAnswer } from "./number-answer.tsx";

/**
 * An age, given by itself or by the date of birth it is computed from. Two ways to say one thing could
 * contradict each other: the one stands until the other is given, and the reader is told so before.
 */
export function AgeAnswer({
  bornOn,
  ...props
}: Omit<AnswerProps, "onAnswer"> & {
  /** The fact with the date of birth. */
  readonly bornOn: string;
}) {
  const t = useWords(scenarioWords);
  const { rulebook, say } = useLaw();
  const { fact } = props.declared;
  const age = props.answer;
  const born = useAnswer(bornOn);
  const declared = rulebook.facts.find((each) => each.fact === bornOn);
  const [wants, setWants] = useState<"age" | "birthDate">();
  const isBorn = typeof born === "object";
  const way = wants ?? (isBorn ? "birthDate" : "age");
  const heading = useId();
  const onAge = (next: Answer) =>
    caseStore.change((now) => withAnswer(without(now, bornOn), fact, next), fact);
  const onBorn = (next: Answer) =>
    caseStore.change((now) => {
      const before = typeof next === "object" ? without(now, fact) : now;
      return withAnswer(before, bornOn, next);
    }, bornOn);
  return (
    <div className="age-answer">
      <span id={heading} className="hidden">
        {t("exactValue")}
      </span>
      <Choice
        labelledBy={heading}
        options={[
          { value: "age", label: t("byAge") },
          { value: "birthDate", label: t("byBirthDate") },
        ]}
        value={way}
        onChoose={setWants}
      />
      {way === "age" || declared === undefined ? (
        <>
          <NumberAnswer {...props} onAnswer={onAge} isGivenOtherwise={isBorn} />
          {isBorn ? (
            <p className="field-note">
              {t("birthDateStands", { date: say.stated(bornOn, born.value) })}
            </p>
          ) : null}
        </>
      ) : (
        <>
          <DateAnswer {...props} declared={declared} answer={born} onAnswer={onBorn} />
          {typeof age === "object" ? (
            <p className="field-note">{t("ageStands", { age: say.stated(fact, age.value) })}</p>
          ) : null}
        </>
      )}
      {isBorn ? <ComputedAge fact={fact} /> : null}
    </div>
  );
}

/** The case without what it states of a fact. */
function without(now: Case, fact: string): Case {
  return Object.hasOwn(now.facts, fact) ? withAnswer(now, fact, "notEstablished") : now;
}
