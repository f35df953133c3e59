import type { Finding, Problem } from "@cokdyby/engine";
import type { EvaluateAnswer } from "@cokdyby/server/contract";
import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { type Case, wireOf } from "../case/case.ts";
import { useCase } from "../case/case-store.ts";
import { useLaw } from "../law/law-context.tsx";
import { FIRST, laterParts } from "../law/sections.ts";
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
/** Apart from the findings, so that a change of the case draws nothing anew before there is an answer. */
const PendingContext = createContext(true);

/** Decides the case anew with each change of it: what is looked at first, then the rest. */
export function FindingsProvider({ children }: { readonly children: ReactNode }) {
  const shown = useCase();
  const language = useLanguage();
  const { rulebook } = useLaw();
  const { now } = useEngines();
  const [state, setState] = useState<Findings>(NONE);
  const [finished, setFinished] = useState<Case>();
  const parts = useRef([FIRST, ...laterParts(rulebook)]);
  useEffect(() => {
    let stale = false;
    const decide = async () => {
      const wire = wireOf(shown);
      for (const outcomes of parts.current) {
        const answer = await now.run("decide", wire, outcomes, language);
        if (stale) return;
        if (!answer.ok) {
          setState((before) => ({ ...before, problems: answer.problems }));
          break;
        }
        const { findings, ...rest } = answer.value;
        const show = () =>
          setState((before) => ({
            ...rest,
            findings: withChanged(before.findings, findings as Findings["findings"]),
            decided: shown,
            problems: [],
          }));
        // what comes later may wait for whoever goes on typing
        if (outcomes === parts.current[0]) show();
        else startTransition(show);
      }
      startTransition(() => setFinished(shown));
    };
    decide().catch((error: unknown) => {
      if (stale) return;
      setState((before) => ({ ...before, fault: String(error) }));
      setFinished(shown);
    });
    return () => {
      stale = true;
    };
  }, [shown, language, now]);
  return (
    <FindingsContext value={state}>
      <PendingContext value={finished !== shown}>{children}</PendingContext>
    </FindingsContext>
  );
}

export function useFindings(): Findings {
  return useContext(FindingsContext);
}

/** Whether findings of the case as it stands are still to come. */
export function usePending(): boolean {
  return useContext(PendingContext);
}
