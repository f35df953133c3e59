import type { Finding, Problem } from "@cokdyby/engine";
import type { EvaluateAnswer } from "@cokdyby/server/contract";
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { type Case, wireOf } from "../case/case.ts";
import { useCase } from "../case/case-store.ts";
import { useLaw } from "../law/law-context.tsx";
import { FIRST, laterParts } from "../law/sections.ts";
import { useLanguage } from "../words/words.ts";
import type { Belonging } from "../worker/decide.ts";
import { useEngines } from "../worker/engines.tsx";

/** What the law answers for the case that is worked on. */
export interface Findings {
  /** Of the case decided last; while `pending`, that may be an earlier one. Empty before the first. */
  readonly findings: Readonly<Record<string, Finding>>;
  /** The case that the findings are of. */
  readonly decided: Case | undefined;
  readonly lawDate: string | undefined;
  readonly warnings: EvaluateAnswer["warnings"];
  readonly belonging: Belonging;
  /** Why the case cannot be decided as it stands; empty when it can. */
  readonly problems: readonly Problem[];
  readonly pending: boolean;
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
  pending: true,
};

const FindingsContext = createContext<Findings>(NONE);

/** Decides the case anew with each change of it: what is looked at first, then the rest. */
export function FindingsProvider({ children }: { readonly children: ReactNode }) {
  const shown = useCase();
  const language = useLanguage();
  const { rulebook } = useLaw();
  const { now } = useEngines();
  const [state, setState] = useState<Findings>(NONE);
  const parts = useRef([FIRST, ...laterParts(rulebook)]);
  useEffect(() => {
    let stale = false;
    const decide = async () => {
      const wire = wireOf(shown);
      for (const outcomes of parts.current) {
        const answer = await now.run("decide", wire, outcomes, language);
        if (stale) return;
        const pending = outcomes !== parts.current.at(-1);
        if (!answer.ok) {
          setState((before) => ({ ...before, problems: answer.problems, pending: false }));
          return;
        }
        const { findings, ...rest } = answer.value;
        setState((before) => ({
          ...rest,
          findings: { ...before.findings, ...findings } as Findings["findings"],
          decided: shown,
          problems: [],
          pending,
        }));
      }
    };
    setState((before) => ({ ...before, pending: true }));
    decide().catch((error: unknown) => {
      if (!stale) setState((before) => ({ ...before, pending: false, fault: String(error) }));
    });
    return () => {
      stale = true;
    };
  }, [shown, language, now]);
  return <FindingsContext value={state}>{children}</FindingsContext>;
}

export function useFindings(): Findings {
  return useContext(FindingsContext);
}
