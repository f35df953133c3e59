import { type LtiSession, ltiSessionAnswer } from "@cokdyby/api/shapes";
import type { Choices, TrainingSet } from "@cokdyby/training";
import { trainingLaunchWords } from "@cokdyby/words/web/training-launch";
import { trainingSetWords } from "@cokdyby/words/web/training-set";
import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Failure, Message } from "../../../ui/message.tsx";
import { Progress } from "../../../ui/progress.tsx";
import { useWords } from "../../../words/words.ts";
import { BuildProgress } from "../build/build-progress.tsx";
import { useBuild } from "../build/use-build.ts";
import { answersOf, beginRun, type Run, takingOver } from "../learn/run.ts";
import { runStore, useRuns } from "../learn/run-store.ts";
import { RunView } from "../learn/run-view.tsx";
import { useWorked } from "../set/use-worked.ts";

/** A set that a learning platform launched: worked through as any other, and graded there. */
export function LaunchedScreen() {
  const t = useWords(trainingLaunchWords);
  const { launch, ask } = useLaunch();
  return (
    <div className="wide page stack gap-l training">
      {launch.state === "there" ? (
        <LaunchedSet session={launch.session} />
      ) : (
        <>
          <h1>{t("title")}</h1>
          {launch.state === "asking" ? (
            <Progress label={t("asking")} />
          ) : (
            <Message kind={launch.state === "none" ? "warning" : "error"} role="alert">
              <p>{t(launch.state)}</p>
              {launch.state === "failed" ? (
                <div>
                  <Button onClick={ask}>{t("again")}</Button>
                </div>
              ) : null}
            </Message>
          )}
        </>
      )}
    </div>
  );
}

function LaunchedSet({ session }: { readonly session: LtiSession }) {
  const t = useWords(trainingLaunchWords);
  const ofSet = useWords(trainingSetWords);
  const name = t("name");
  const { launch } = session;
  const { worked, failed } = useWorked();
  const { state, build, stop } = useBuild(worked);
  const { runs } = useRuns();
  const [set, setSet] = useState<TrainingSet>();
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || worked === undefined) return;
    begun.current = true;
    // the service has read them as choices; where they are none for this page, making the set says so
    void build({ choices: session.set as Choices, edits: [] }).then((made) => {
      if (made === undefined) return;
      const before = runStore.now().runs.find((run) => run.set.set === made.set);
      const isEmpty = before === undefined || answersOf(before).length === 0;
      if (isEmpty && before?.launch !== launch) {
        runStore.keep(beginRun({ name, set: made, launch }));
      }
      setSet(made);
    });
  }, [build, worked, session, name, launch]);
  const run = runs.find((each) => each.set.set === set?.set);
  if (run?.launch === launch) return <RunView run={run} launched={session} />;
  if (set !== undefined && run !== undefined) {
    return <KeptAnswers kept={run} fresh={beginRun({ name, set, launch })} />;
  }
  return (
    <>
      <h1>{t("title")}</h1>
      {failed ? <Failure>{ofSet("casesFailed")}</Failure> : null}
      <BuildProgress state={state} onStop={stop} />
    </>
  );
}

/** Asks before answers that were not given in this launch count for it: they may be those of somebody else. */
function KeptAnswers({ kept, fresh }: { readonly kept: Run; readonly fresh: Run }) {
  const t = useWords(trainingLaunchWords);
  return (
    <>
      <h1>{t("title")}</h1>
      <Message kind="warning">
        <p>{t("keptAnswers")}</p>
        <div className="cluster middle">
          <Button look="solid" onClick={() => runStore.keep(fresh)}>
            {t("beginAnew")}
          </Button>
          <Button onClick={() => runStore.keep(takingOver(fresh, kept))}>{t("takeOver")}</Button>
        </div>
      </Message>
    </>
  );
}

/** What is known of the launch in this browser. */
type Launch =
  | { readonly state: "asking" | "none" | "failed" }
  | { readonly state: "there"; readonly session: LtiSession };

/** Asks the service what a learning platform has launched here; the fragment of the address says which. */
function useLaunch(): { readonly launch: Launch; readonly ask: () => void } {
  const [launch, setLaunch] = useState<Launch>({ state: "asking" });
  const ask = useCallback(() => {
    setLaunch({ state: "asking" });
    void launched().then(setLaunch, () => setLaunch({ state: "failed" }));
  }, []);
  useEffect(ask, [ask]);
  return { launch, ask };
}

async function launched(): Promise<Launch> {
  const named = new URLSearchParams(location.hash.slice(1)).get("launch") ?? "";
  const asked = new URLSearchParams({ launch: named });
  const response = await fetch(`/lti/session?${asked}`, { cache: "no-store" });
  // without launches on the service the address does not exist, without one here it is refused
  if (response.status === 403 || response.status === 404) return { state: "none" };
  if (!response.ok) return { state: "failed" };
  return { state: "there", session: ltiSessionAnswer.parse(await response.json()) };
}
