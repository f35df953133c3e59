import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useEffect, useId, useState } from "react";
import { type Answer, withAnswer } from "../../../case/case.ts";
import { caseStore } from "../../../case/case-store.ts";
import { useFindingsLater } from "../../../findings/findings-context.tsx";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";
import { useAnswer } from "../use-answer.ts";
import { DateAnswer } from "./date-answer.tsx";

/** The age that follows from a date of birth; while there is none, why, and the question that gives it. */
export function ComputedAge({ fact }: { readonly fact: string }) {
  const t = useWords(scenarioWords);
  const { rulebook, say } = useLaw();
  const { ages, lawDate } = useFindingsLater();
  const heading = useId();
  const day = rulebook.derivations.flatMap((each) =>
    "completedYears" in each && each.fact === fact ? each.completedYears.to : [],
  )[0];
  const declared = rulebook.facts.find((each) => each.fact === day);
  const answer = useAnswer(day ?? "");
  const years = ages[fact];
  const isGiven = typeof answer === "object";
  // asked for here, it stays here, or it would go away under the hand that types it
  const [asks, setAsks] = useState(!isGiven);
  useEffect(() => {
    if (!isGiven) setAsks(true);
  }, [isGiven]);
  if (declared === undefined) return null;
  const date =
    typeof answer === "object"
      ? say.stated(declared.fact, answer.value)
      : lawDate && say.date(lawDate);
  return (
    <>
      <p className="hint" role="status">
        {years !== undefined
          ? t("ageComputed", { date: date ?? "", age: say.stated(fact, years) })
          : isGiven
            ? null
            : t("ageWithoutDay")}
      </p>
      {asks ? (
        <div className="stack gap-s edge age-day">
          <h5 id={heading}>{say.text(declared.question)}</h5>
          <DateAnswer
            declared={declared}
            answer={answer}
            labelledBy={heading}
            onAnswer={(next: Answer) =>
              caseStore.change((now) => withAnswer(now, declared.fact, next), declared.fact)
            }
          />
        </div>
      ) : null}
    </>
  );
}
