import { exerciseBranchWords } from "@cokdyby/words/web/exercise-branch";
import { type ReactNode, useMemo } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { wiredCase } from "../../../law/worked-case.ts";
import { Link } from "../../../router/link.tsx";
import { go } from "../../../router/route.ts";
import { Button } from "../../../ui/button.tsx";
import { askFocus } from "../../../ui/focus-asked.ts";
import { Waiting } from "../../../ui/waiting.tsx";
import { useWords } from "../../../words/words.ts";
import type { BegunBranch } from "../../../worker/branch-tasks.ts";
import { useTask } from "../../../worker/use-task.ts";
import { runStore, useRuns } from "../../training/learn/run-store.ts";
import { branchAddress } from "../address.ts";
import { anotherCase } from "../cases/another-case.ts";
import { questionsOf } from "../cases/questions-of.ts";
import type { ExerciseCase } from "../cases/use-cases.ts";
import { TITLE } from "../exercise-title.ts";
import { ASKING, BranchAsk } from "./branch-ask.tsx";
import { BranchResult, COMPARISON } from "./branch-result.tsx";
import { BEGUN, type BranchRun } from "./branch-run.ts";
import { BranchTold } from "./branch-told.tsx";

/** A case whose facts are asked for one by one; then the run stands beside that of the question plan. */
export function BranchView({
  shown,
  cases,
}: {
  readonly shown: ExerciseCase;
  readonly cases: readonly ExerciseCase[];
}) {
  const t = useWords(exerciseBranchWords);
  const { rulebook } = useLaw();
  const told = useMemo(() => wiredCase(shown), [shown]);
  const outcomes = questionsOf(rulebook, shown);
  const { value: begun, pending, fault } = useTask("beginBranch", [told, outcomes]);
  const another = () => {
    const next = anotherCase(cases, shown.case);
    if (next !== undefined) go(branchAddress(next));
  };
  return (
    <div className="wide page stack gap-l exercise">
      <p className="small">
        <Link to="/exercise">{t("allCases")}</Link>
      </p>
      <h1 id={TITLE} tabIndex={-1}>
        {t("title")}
      </h1>
      <p className="measure">{t("lead")}</p>
      {pending || fault !== undefined ? (
        <Waiting failed={fault !== undefined} label={t("preparing")} words={t("fault")} />
      ) : begun === undefined ? (
        <>
          <p>{t("none")}</p>
          <div>
            <Button onClick={another}>{t("another")}</Button>
          </div>
        </>
      ) : (
        <Asking name={shown.case} begun={begun} onAnother={another} />
      )}
    </div>
  );
}

function Asking({
  name,
  begun,
  onAnother,
}: {
  readonly name: string;
  readonly begun: BegunBranch;
  readonly onAnother: () => void;
}): ReactNode {
  const kept = useRuns().asked[name];
  const { branch } = begun;
  // what was kept may have asked for what the case no longer offers
  const run = kept?.asked.every((fact) => branch.offered.includes(fact)) ? kept : BEGUN;
  const setRun = (next: BranchRun) => runStore.keepAsked(name, next);
  return (
    <div className="columns write">
      <BranchTold begun={begun} asked={run.asked} />
      {run.committed === undefined ? (
        <BranchAsk
          branch={branch}
          asked={run.asked}
          onAsk={(fact) => setRun({ ...run, asked: [...run.asked, fact] })}
          onCommit={(committed) => {
            askFocus(COMPARISON);
            setRun({ ...run, committed });
          }}
        />
      ) : (
        <BranchResult
          name={name}
          branch={branch}
          asked={run.asked}
          given={run.committed}
          onAgain={() => {
            askFocus(ASKING);
            setRun(BEGUN);
          }}
          onAnother={onAnother}
        />
      )}
    </div>
  );
}
