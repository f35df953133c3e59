import { exerciseBranchWords } from "@cokdyby/words/web/exercise-branch";
import { useId } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";
import type { BegunBranch } from "../../../worker/branch-tasks.ts";
import { GivenReadings, Presumptions } from "../given.tsx";

/** What is known of the case: what is told from the start, then what was asked for, and what holds besides. */
export function BranchTold({
  begun: {
    branch: { case: whole, hidden, answers },
    given,
  },
  asked,
}: {
  readonly begun: BegunBranch;
  readonly asked: readonly string[];
}) {
  const t = useWords(exerciseBranchWords);
  const { rulebook, say } = useLaw();
  const heading = useId();
  const told = rulebook.facts.flatMap(({ fact }) => {
    const value = whole.facts[fact];
    return value === undefined || hidden.includes(fact) ? [] : [{ fact, value }];
  });
  return (
    <section className="stack card sticky exercise-told" aria-labelledby={heading}>
      <h2 id={heading}>{t("known")}</h2>
      <dl className="pairs exercise-facts">
        {told.map(({ fact, value }) => (
          <div key={fact}>
            <dt>{say.fact(fact)}</dt>
            <dd>
              <strong>{say.stated(fact, value)}</strong>
            </dd>
          </div>
        ))}
        {asked.map((fact) => {
          const value = answers[fact];
          return (
            <div key={fact} data-changed>
              <dt>{say.fact(fact)}</dt>
              <dd>
                <strong>{value === undefined ? t("untold") : say.stated(fact, value)}</strong>{" "}
                <span className="pill">{t("askedHere")}</span>
              </dd>
            </div>
          );
        })}
        {(whole.unobtainable ?? []).map((fact) => (
          <div key={fact}>
            <dt>{say.fact(fact)}</dt>
            <dd>{t("untold")}</dd>
          </div>
        ))}
        <div>
          <dt>{t("lawDate")}</dt>
          <dd>{say.date(whole.on)}</dd>
        </div>
        <GivenReadings told={whole} given={given} />
      </dl>
      <Presumptions told={whole} given={given} />
    </section>
  );
}
