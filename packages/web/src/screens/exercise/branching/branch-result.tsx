import type { Status } from "@cokdyby/engine";
import type { Branch } from "@cokdyby/training";
import { exerciseBranchWords } from "@cokdyby/words/web/exercise-branch";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { Button } from "../../../ui/button.tsx";
import { useAskedFocus } from "../../../ui/focus-asked.ts";
import { Waiting } from "../../../ui/waiting.tsx";
import { useWords } from "../../../words/words.ts";
import type { ScoredBranch } from "../../../worker/branch-tasks.ts";
import { useTask } from "../../../worker/use-task.ts";
import { caseAddress } from "../address.ts";
import { StepsTable } from "./steps-table.tsx";

/** Id of the heading over the comparison. */
export const COMPARISON = "exercise-comparison";

/** What a run came to: the mark, whether the answer is certain and right, and both runs side by side. */
export function BranchResult({
  name,
  branch,
  asked,
  given,
  onAgain,
  onAnother,
}: {
  readonly name: string;
  readonly branch: Branch;
  readonly asked: readonly string[];
  readonly given: Status;
  readonly onAgain: () => void;
  readonly onAnother: () => void;
}) {
  const t = useWords(exerciseBranchWords);
  const { value, fault } = useTask("scoreBranch", [branch, asked]);
  useAskedFocus(COMPARISON);
  return (
    <section className="stack gap-l exercise-comparison" aria-labelledby={COMPARISON}>
      <h2 id={COMPARISON} tabIndex={-1}>
        {t("result")}
      </h2>
      {value === undefined ? (
        <Waiting failed={fault !== undefined} label={t("preparing")} words={t("fault")} />
      ) : (
        <Compared scored={value} given={given} />
      )}
      <div className="cluster middle exercise-next">
        <Button look="solid" onClick={onAnother}>
          {t("another")}
        </Button>
        <Button onClick={onAgain}>{t("again")}</Button>
        <Link to={caseAddress(name)}>{t("whole")}</Link>
      </div>
    </section>
  );
}

function Compared({ scored, given }: { readonly scored: ScoredBranch; readonly given: Status }) {
  const t = useWords(exerciseBranchWords);
  const { say } = useLaw();
  const { mark, settled, answer } = scored;
  const words = (status: Status) => say.phrase(`status.${status}`);
  return (
    <>
      <dl className="cluster panel tinted score">
        <div>
          <dt>{t("mark")}</dt>
          <dd>{t("markOf", { mark: mark.points / mark.of })}</dd>
          <dd className="hint">{t("markRule")}</dd>
        </div>
        <div>
          <dt>{t("answer")}</dt>
          <dd>{t(settled ? "settled" : "notSettled")}</dd>
          <dd>
            {given === answer
              ? t("answerRight", { status: words(answer) })
              : t("answerWrong", { given: words(given), status: words(answer) })}
          </dd>
        </div>
      </dl>
      <StepsTable scored={scored} />
      <p className="hint">{t("planNote")}</p>
    </>
  );
}
