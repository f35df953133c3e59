import { trainingRunWords } from "@cokdyby/words/web/training-run";
import { trainingSetWords } from "@cokdyby/words/web/training-set";
import { Button } from "../../../ui/button.tsx";
import { Failure } from "../../../ui/message.tsx";
import { useWords } from "../../../words/words.ts";
import { BuildProgress } from "../build/build-progress.tsx";
import { TrainingTabs } from "../training-tabs.tsx";
import { KeptRuns } from "./kept-runs.tsx";
import { useRuns } from "./run-store.ts";
import { RunView } from "./run-view.tsx";
import { useSetInLink } from "./use-set-in-link.ts";

/** A learner opens a set, works through it, and hands back what was answered. */
export function LearnScreen() {
  const t = useWords(trainingRunWords);
  const ofSet = useWords(trainingSetWords);
  const { open, runs } = useRuns();
  const linked = useSetInLink();
  const run = runs.find(({ set }) => set.set === open);
  return (
    <div className="wide page stack gap-l training">
      {linked.damaged ? <Failure>{t("linkDamaged")}</Failure> : null}
      {linked.opening || run === undefined ? (
        <>
          <div className="stack gap-s">
            <h1>{t("title")}</h1>
            <p className="measure">{t("lead")}</p>
          </div>
          <TrainingTabs part="set" />
          {linked.failed ? <Failure>{ofSet("casesFailed")}</Failure> : null}
          <BuildProgress state={linked.state} onStop={linked.stop} />
          {linked.state.stopped ? (
            <div>
              <Button onClick={linked.again}>{t("openAgain")}</Button>
            </div>
          ) : null}
          {linked.opening ? null : <KeptRuns />}
        </>
      ) : (
        <RunView key={run.set.set} run={run} />
      )}
    </div>
  );
}
