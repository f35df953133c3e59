import type { Problem } from "@cokdyby/engine";
import { useCallback, useEffect, useState } from "react";
import type { OwnCheck, WrittenProperty } from "../../../worker/check-own-property.ts";
import type { LawComparison, MeantAnswer } from "../../../worker/compare-laws.ts";
import type { Engine, Running } from "../../../worker/engine.ts";
import { useOwnEngine } from "../../../worker/engines.tsx";
import type { AskedLaw, CheckedProperty } from "../../../worker/law-checks.ts";
import type { OwnMeant } from "../intention/own-meant.ts";
import type { StatedMeant } from "../intention/stated-meant.ts";

/** What a draft changes. */
export interface Impact extends Omit<LawComparison, "meant"> {
  readonly law: AskedLaw;
  /** What the draft is meant to change, and what became of it. */
  readonly meant: readonly StatedAnswer[];
  readonly before: readonly CheckedProperty[];
  readonly after: readonly CheckedProperty[];
  readonly own: readonly OwnCheck[];
}

/** Something that is meant, with what became of it. */
export interface StatedAnswer extends MeantAnswer {
  readonly own: OwnMeant;
}

/** The steps of the computation, in their order. */
export const STEPS = ["compare", "before", "after", "own"] as const;
export type Step = (typeof STEPS)[number];

export interface ImpactState {
  /** Of the draft computed last. */
  readonly impact?: Impact;
  /** What is being computed; nothing: all is done. */
  readonly step?: Step;
  readonly stopped: boolean;
  readonly problems: readonly Problem[];
  readonly fault?: string;
}

const START: ImpactState = { stopped: false, problems: [] };

/** At the start again, with what was computed last. */
function anew({ impact }: ImpactState): ImpactState {
  return impact === undefined ? START : { ...START, impact };
}

/**
 * Computes what a draft changes, anew with each change of it, on an engine of its own, so that it can be
 * stopped at once.
 *
 * @param law the law as drafted; nothing while the draft is no law
 * @param stated what it is meant to change
 */
export function useImpact(
  law: AskedLaw | undefined,
  own: readonly WrittenProperty[],
  stated: readonly StatedMeant[],
): ImpactState & { readonly stop: () => void; readonly again: () => void } {
  const engine = useOwnEngine();
  const [state, setState] = useState<ImpactState>(START);
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify([law, own, stated]);
  // a draft is new when its text is
  useEffect(() => {
    if (law === undefined) {
      setState(anew);
      return;
    }
    let stale = false;
    let running: Running<unknown> | undefined;
    const run: Engine["run"] = (task, ...input) => {
      const started = engine.get().start(task, input, () => undefined);
      running = started;
      return started.result;
    };
    const at = (step: Step) => {
      if (!stale) setState((before) => ({ ...anew(before), step }));
      return !stale;
    };
    const compute = async () => {
      const base = { ...law, amendments: [] };
      if (!at("compare")) return;
      const comparison = await run(
        "compareLaws",
        law,
        stated.map(({ asked }) => asked),
      );
      if (!comparison.ok) return fail(comparison.problems);
      if (!at("before")) return;
      const before = await run("checkLaw", base);
      if (!before.ok) return fail(before.problems);
      if (!at("after")) return;
      const after = await run("checkLaw", law);
      if (!after.ok) return fail(after.problems);
      const checks: OwnCheck[] = [];
      for (const property of own) {
        if (!at("own")) return;
        checks.push(await run("checkOwnProperty", property, base, law));
      }
      if (stale) return;
      const checked = { before: before.value, after: after.value, own: checks };
      const meant = stated.flatMap(({ own: each }, at) => {
        const answer = comparison.value.meant[at];
        return answer === undefined ? [] : [{ own: each, ...answer }];
      });
      setState({ ...START, impact: { law, ...comparison.value, meant, ...checked } });
    };
    const fail = (problems: readonly Problem[]) => {
      if (!stale) setState({ ...START, problems });
    };
    compute().catch((error: unknown) => {
      if (!stale) setState({ ...START, fault: String(error) });
    });
    return () => {
      stale = true;
      // what still waits for its turn is not begun
      running?.stop();
    };
  }, [key, attempt]);
  const stop = useCallback(() => {
    engine.stop();
    setState((before) => ({ ...anew(before), stopped: true }));
  }, [engine]);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  return { ...state, stop, again };
}
