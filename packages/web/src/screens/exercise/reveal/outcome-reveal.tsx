import { exerciseWords } from "@cokdyby/words/web/exercise";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useId } from "react";
import { caseOf } from "../../../case/case.ts";
import { LayerAnswers } from "../../../findings/layer-answers.tsx";
import { useLaw } from "../../../law/law-context.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";
import { whySentence } from "../../scenario/findings/why-sentence.ts";
import { type Attempt, answerTo } from "../attempt/attempt.ts";
import type { Solution } from "../attempt/use-solution.ts";
import { GroundsTable } from "./grounds-table.tsx";
import { Reasons } from "./reasons.tsx";

/** One outcome: the answer given and the finding side by side, then why it comes out so. */
export function OutcomeReveal({
  outcome,
  attempt,
  solution,
}: {
  readonly outcome: string;
  readonly attempt: Attempt;
  readonly solution: Solution;
}) {
  const t = useWords(exerciseWords);
  const scenario = useWords(scenarioWords);
  const { say } = useLaw();
  const heading = useId();
  const finding = solution.findings[outcome];
  if (finding === undefined) return null;
  const { status } = answerTo(attempt, outcome);
  const right = status === finding.status;
  const { dependsOn, missing } = finding;
  return (
    <article className="stack gap-s card" aria-labelledby={heading}>
      <h3 id={heading}>{say.outcome(outcome)}</h3>
      <dl className="tiles exercise-side-by-side">
        <div>
          <dt>{t("you")}</dt>
          <dd>{status === undefined ? null : <StatusMark status={status} />}</dd>
        </div>
        <div>
          <dt>{t("rules")}</dt>
          <dd>
            <StatusMark status={finding.status} />
          </dd>
        </div>
        <div className="exercise-verdict" data-right={right}>
          <dt className="hidden">{t("verdict")}</dt>
          <dd className="cluster middle gap-s">
            <Icon name={right ? "check" : "close"} />
            {t(right ? "right" : "wrong")}
          </dd>
        </div>
      </dl>
      <p>{whySentence(finding, caseOf(solution.decided), say, scenario)}</p>
      <LayerAnswers finding={finding} />
      {dependsOn.length === 0 ? null : (
        <p>
          <span className="quiet">{t("turnsOn")}:</span>{" "}
          {dependsOn.map((reading) => say.reading(reading)).join("; ")}
        </p>
      )}
      {missing.length === 0 ? null : (
        <p>
          <span className="quiet">{t("missing")}:</span>{" "}
          {missing.map((fact) => say.fact(fact)).join("; ")}
        </p>
      )}
      <GroundsTable outcome={outcome} attempt={attempt} solution={solution} />
      <Reasons outcome={outcome} finding={finding} decided={solution.decided} startsOpen={!right} />
    </article>
  );
}
