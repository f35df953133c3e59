import type { Problem } from "@cokdyby/engine";
import type { TrainingSet, WorkedCase } from "@cokdyby/training";
import { useCallback, useRef, useState } from "react";
import { useOwnEngine } from "../../../worker/engines.tsx";
import type { SetRecipe } from "../../../worker/training-tasks.ts";

/** How far the making of a set is. */
export interface BuildState {
  readonly running: boolean;
  readonly stopped: boolean;
  /** Why there is no set. */
  readonly problems: readonly Problem[];
  readonly fault: boolean;
}

const START: BuildState = { running: false, stopped: false, problems: [], fault: false };

/** Makes sets on an engine of its own, so that it can be stopped at once. */
export function useBuild(worked: readonly WorkedCase[] | undefined): {
  readonly state: BuildState;
  /** @returns nothing where there is no set, or it was stopped */
  readonly build: (recipe: SetRecipe) => Promise<TrainingSet | undefined>;
  readonly stop: () => void;
} {
  const engine = useOwnEngine();
  const [state, setState] = useState(START);
  const last = useRef(0);
  const build = useCallback(
    async (recipe: SetRecipe) => {
      if (worked === undefined) return undefined;
      last.current += 1;
      const turn = last.current;
      const done = (end: Partial<BuildState>) => {
        if (turn === last.current) setState({ ...START, ...end });
      };
      setState({ ...START, running: true });
      try {
        const made = await engine.get().run("buildSet", recipe, worked);
        done(made.ok ? {} : { problems: made.problems });
        return made.ok && turn === last.current ? made.value : undefined;
      } catch {
        done({ fault: true });
        return undefined;
      }
    },
    [engine, worked],
  );
  const stop = useCallback(() => {
    last.current += 1;
    engine.stop();
    setState({ ...START, stopped: true });
  }, [engine]);
  return { state, build, stop };
}
