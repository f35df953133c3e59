import type { WireCase } from "@cokdyby/api/shapes";
import { useEffect, useRef, useState } from "react";
import { useOwnEngine } from "../../../worker/engines.tsx";
import type { OfferedChanges } from "../../../worker/offered-changes.ts";

/** What the search has found so far. */
export interface Changes {
  /** Of the widest search that has ended. */
  readonly found?: OfferedChanges;
  /** How many facts at once the changes found may touch. */
  readonly width: number;
  /** The search that is running, by the same number. */
  readonly searching?: number;
  readonly fault?: string;
}

/** Widened by itself up to this many facts at once; more takes long, and waits until it is asked for. */
const BY_ITSELF = 2;
/** The widest search there is. */
export const WIDEST = 3;

/**
 * Searches for the smallest changes that turn an outcome, of one fact first, then of two. A search that
 * is out of date is stopped, so that the next need not wait for it.
 */
export function useChanges(
  shown: WireCase,
  outcome: string,
): Changes & { readonly widen: () => void; readonly stop: () => void } {
  const engine = useOwnEngine();
  const [state, setState] = useState<Changes>({ width: 0 });
  const run = useRef(0);
  const key = JSON.stringify([shown, outcome]);

  const search = async (from: number, upTo: number) => {
    run.current += 1;
    const mine = run.current;
    for (let width = from; width <= upTo; width += 1) {
      setState((before) => ({ ...before, searching: width }));
      try {
        const found = await engine.get().run("changes", shown, outcome, width);
        if (mine !== run.current) return;
        setState({ found, width });
      } catch (error) {
        if (mine === run.current) setState({ width, fault: String(error) });
        return;
      }
    }
  };
  const stop = () => {
    run.current += 1;
    engine.stop();
    setState(({ searching: _, ...rest }) => rest);
  };
  // a case is another when its text is
  useEffect(() => {
    setState({ width: 0 });
    void search(1, BY_ITSELF);
    return () => {
      run.current += 1;
      engine.stop();
    };
  }, [key]);
  return { ...state, widen: () => void search(WIDEST, WIDEST), stop };
}
