import type { NearMiss } from "@cokdyby/training";
import { exerciseWords } from "@cokdyby/words/web/exercise";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Progress } from "../../../ui/progress.tsx";
import { useWords } from "../../../words/words.ts";
import { useEngines } from "../../../worker/engines.tsx";
import type { Attempt } from "../attempt/attempt.ts";
import type { Solution } from "../attempt/use-solution.ts";
import type { ExerciseCase } from "../cases/use-cases.ts";
import { useProgress } from "../progress-store.ts";

/** Looks for a twin of the case, the next one each time, and begins with it. */
export function TwinButton({
  shown,
  attempt,
  solution,
  onTwin,
}: {
  readonly shown: ExerciseCase;
  readonly attempt: Attempt;
  readonly solution: Solution;
  readonly onTwin: (twin: NearMiss) => void;
}) {
  const t = useWords(exerciseWords);
  const { later } = useEngines();
  const done = useProgress().twins[shown.case]?.length ?? 0;
  const [state, setState] = useState<"idle" | "searching" | "none" | "failed">("idle");
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const search = async () => {
    setState("searching");
    const told = { ...solution.decided, facts: solution.told.facts };
    try {
      const twin = await later().run("exerciseTwin", told, attempt.chosen, done);
      // whoever went elsewhere meanwhile is not called back
      if (!isShown.current) return;
      setState(twin === undefined ? "none" : "idle");
      if (twin !== undefined) onTwin(twin);
    } catch {
      setState("failed");
    }
  };
  return (
    <>
      <Button
        look="solid"
        disabled={state === "searching" || state === "none"}
        onClick={() => void search()}
      >
        {t(attempt.twin === undefined ? "twin" : "anotherTwin")}
      </Button>
      <div className="exercise-search" role="status">
        {state === "searching" ? <Progress label={t("twinSearching")} /> : null}
        {state === "none" ? <p>{t("twinNone")}</p> : null}
        {state === "failed" ? <p>{t("fault")}</p> : null}
      </div>
    </>
  );
}
