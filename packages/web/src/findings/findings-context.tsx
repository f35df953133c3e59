import type { Finding, Problem } from "@cokdyby/engine";
import type { EvaluateAnswer } from "@cokdyby/server/contract";
import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
} from "react";
import { type Case, wireOf } from "../case/case.ts";
import { caseStore, useCase } from "../case/case-store.ts";
import { useLaw } from "../law/law-context.tsx";
import { FIRST, laterOutcomes } from "../law/sections.ts";
import { useLanguage } from "../words/language.tsx";
import type { Belonging } from "../worker/decide.ts";
import { useEngines } from "../worker/engines.tsx";
import { withChanged } from "./with-changed.ts";

/** What the law answers for the case that is worked on. */
export interface Findings {
  /** Of the case decided last; while pending, that may be an earlier one. Empty before the first. */
  readonly findings: Readonly<Record<string, Finding>>;
  /** The case that the findings are of. */
  readonly decided: Case | undefined;
  readonly lawDate: string | undefined;
  readonly warnings: EvaluateAnswer["warnings"];
  readonly belonging: Belonging;
  /** Why the case cannot be decided as it stands; empty when it can. */
  readonly problems: readonly Problem[];
  /** A mistake of ours. */
  readonly fault?: string;
}

const NONE: Findings = {
  findings: {},
  decided: undefined,
  lawDate: undefined,
  warnings: [],
  belonging: {},
  problems: [],
};

const FindingsContext = createContext<Findings>(NONE);
const LaterContext = createContext<Findings>(NONE);
/** Apart from the findings, so that a change of the case draws nothing anew before there is an answer. */
const PendingContext = createContext(true);

/** Decides the case anew with each change of it: what is looked at first, then the rest. */
export function FindingsProvider({ children }: { readonly children: ReactNode }) {
  const shown = useCase();
  const language = useLanguage();
  const { rulebook } = useLaw();
  const { now } = useEngines();
  const [state, setState] = useState<Findings>(NONE);
  const later = useDeferredValue(state);
  const [finished, setFinished] = useState<Case>();
  const parts = useRef([FIRST, laterOutcomes(rulebook)]);
  useEffect(() => {
    let current: Case | undefined;
    const decide = async (asked: Case) => {
      for (const outcomes of parts.current) {
        const answer = await now.run("decide", wireOf(asked), outcomes, language);
        if (asked !== current) return;
        if (!answer.ok) {
          setState((before) => ({ ...before, problems: answer.problems }));
          break;
        }
        const { findings, ...rest } = answer.value;
        const show = () =>
          setState((before) => ({
            ...rest,
            findings: withChanged(before.findings, findings as Findings["findings"]),
            decided: asked,
            problems: [],
          }));
        // what comes later may wait for whoever goes on typing
        if (outcomes === parts.current[0]) show();
        else startTransition(show);
      }
      startTransition(() => setFinished(asked));
    };
    // told by the store itself, the engine is at work while the change is still being drawn
    const start = () => {
      const asked = caseStore.now();
      current = asked;
      decide(asked).catch((error: unknown) => {
        if (asked !== current) return;
        setState((before) => ({ ...before, fault: String(error) }));
        setFinished(asked);
      });
    };
    start();
    const stop = caseStore.subscribe(start);
    return () => {
      stop();
      current = undefined;
    };
  }, [language, now]);
  return (
    <FindingsContext value={state}>
      <LaterContext value={later}>
        <PendingContext value={finished !== shown}>{children}</PendingContext>
      </LaterContext>
    </FindingsContext>
  );
}

export function useFindings(): Findings {
  return useContext(FindingsContext);
}

/** The same a moment later, for what may be drawn when the findings themselves are seen. */
export function useFindingsLater(): Findings {
  return useContext(LaterContext);
}

/** Whether findings of the case as it stands are still to come. */
export function usePending(): boolean {
  return useContext(PendingContext);
}
