import type { LtiSession } from "@cokdyby/api/shapes";
import type { Choices } from "@cokdyby/training";
import { trainingLaunchWords } from "@cokdyby/words/web/training-launch";
import { trainingSetWords } from "@cokdyby/words/web/training-set";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Failure, Message } from "../../../ui/message.tsx";
import { Progress } from "../../../ui/progress.tsx";
import { useWords } from "../../../words/words.ts";
import { BuildProgress } from "../build/build-progress.tsx";
import { useBuild } from "../build/use-build.ts";
import { beginRun } from "../learn/run.ts";
import { runStore, useRuns } from "../learn/run-store.ts";
import { RunView } from "../learn/run-view.tsx";
import { useWorked } from "../set/use-worked.ts";
import { useLaunch } from "./use-launch.ts";

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
  const { worked, failed } = useWorked();
  const { state, build, stop } = useBuild(worked);
  const { runs } = useRuns();
  const [id, setId] = useState<string>();
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || worked === undefined) return;
    begun.current = true;
    // the service has read them as choices; where they are none for this page, making the set says so
    void build({ choices: session.set as Choices, edits: [] }).then((set) => {
      if (set === undefined) return;
      const before = runStore.now().runs.some((run) => run.set.set === set.set);
      if (before) runStore.open(set.set);
      else runStore.keep(beginRun({ name, set }));
      setId(set.set);
    });
  }, [build, worked, session, name]);
  const run = runs.find(({ set }) => set.set === id);
  if (run !== undefined) return <RunView run={run} launched={session} />;
  return (
    <>
      <h1>{t("title")}</h1>
      {failed ? <Failure>{ofSet("casesFailed")}</Failure> : null}
      <BuildProgress state={state} onStop={stop} />
    </>
  );
}
