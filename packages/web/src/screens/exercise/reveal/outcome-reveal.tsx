import type { Marks, ToldItem } from "@cokdyby/training";
import { exerciseWords } from "@cokdyby/words/web/exercise";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { trainingRunWords } from "@cokdyby/words/web/training-run";
import { useId } from "react";
import { caseOf } from "../../../case/case.ts";
import { LayerAnswers } from "../../../findings/layer-answers.tsx";
import { useLaw } from "../../../law/law-context.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";
import { whySentence } from "../../scenario/findings/why-sentence.ts";
import { type Attempt, answerTo } from "../attempt/attempt.ts";
import { marksFor } from "../attempt/score.ts";
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
  const item = solution.items[outcome];
  if (finding === undefined || item === undefined) return null;
  const { verdict } = answerTo(attempt, outcome);
  const status = item.verdicts.find((each) => each.verdict === verdict)?.status;
  const marks = marksFor(attempt, outcome, item);
  const right = marks.verdict;
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
        <div>
          <dt className="hidden">{t("verdict")}</dt>
          <dd className="cluster middle gap-s judged" data-right={right}>
            <Icon name={right ? "check" : "close"} />
            {t(right ? "right" : "wrong")}
          </dd>
        </div>
      </dl>
      <AnswerJudged words={solution.words[outcome]} verdict={verdict} marks={marks} />
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

/** What a wrong answer stands for and which is right; or that a right one rests on a wrong reason. */
function AnswerJudged({
  words,
  verdict,
  marks,
}: {
  readonly words: ToldItem | undefined;
  readonly verdict: string | undefined;
  readonly marks: Marks;
}) {
  const t = useWords(trainingRunWords);
  if (marks.verdict) {
    return marks.reason === "wrong" ? (
      <p className="panel noted">{t("rightForWrongReason")}</p>
    ) : null;
  }
  const chosen = words?.verdicts.find(({ option }) => option === verdict);
  const right = words?.verdicts.find(({ isRight }) => isRight);
  return (
    <p>
      {chosen === undefined ? null : <>{chosen.feedback} </>}
      {t("rightIs", { verdict: right?.label ?? "" })}
    </p>
  );
}
