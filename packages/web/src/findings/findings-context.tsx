import type { EvaluateAnswer } from "@cokdyby/api/operations/evaluate";
import type { Finding, Problem, Result } from "@cokdyby/engine";
import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { type Case, wireOf } from "../case/case.ts";
import { caseStore, useCase } from "../case/case-store.ts";
import { useLaw } from "../law/law-context.tsx";
import { laterOutcomes, MAIN } from "../law/sections.ts";
import { useLanguage } from "../words/language.tsx";
import type { Belonging, ComputedAges, Decided } from "../worker/decide.ts";
import { useEngines } from "../worker/engines.tsx";
import { withChanged } from "./with-changed.ts";

/** What the law answers for the case that is worked on. */
export interface Findings {
  /** Of the case decided last; while pending, that may be an earlier one. Empty before the first. */
  readonly findings: Readonly<Record<string, Finding>>;
  /** The case that the findings are of. */
  readonly decided: Case | undefined;
  /** The case answered last, be it with findings or with problems; before the first answer, the one at hand. */
  readonly answered: Case;
  readonly lawDate: string | undefined;
  readonly warnings: EvaluateAnswer["warnings"];
  readonly belonging: Belonging;
  readonly ages: ComputedAges;
  readonly excepted: readonly string[];
  /** Why the case cannot be decided as it stands; empty when it can. */
  readonly problems: readonly Problem[];
  /** A mistake of ours. */
  readonly fault?: string;
}

const NONE: Findings = {
  findings: {},
  decided: undefined,
  answered: caseStore.now(),
  lawDate: undefined,
  warnings: [],
  belonging: {},
  ages: {},
  excepted: [],
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
  const [later, setLater] = useState<Findings>(NONE);
  const [finished, setFinished] = useState<Case>();
  const latest = useRef(NONE);
  const rest = useRef(laterOutcomes(rulebook));
  useEffect(() => {
    let current: Case | undefined;
    const show = () => setState(latest.current);
    const showLater = () => setLater(latest.current);
    const decide = async (asked: Case) => {
      const first = await now.run("decide", wireOf(asked), MAIN, language);
      if (asked !== current) return;
      latest.current = withAnswer(latest.current, asked, first);
      // seen in the very next frame, with nothing else to draw in it
      flushSync(show);
      const drawn = frameDrawn();
      void drawn.then(() => {
        if (asked === current) startTransition(showLater);
      });
      if (first.ok) {
        const [answer] = await Promise.all([
          now.run("decide", wireOf(asked), rest.current, language),
          drawn,
        ]);
        if (asked !== current) return;
        latest.current = withAnswer(latest.current, asked, answer);
      }
      // what comes later may wait for whoever goes on typing
      startTransition(() => {
        show();
        showLater();
        setFinished(asked);
      });
    };
    // told by the store itself, the engine is at work while the change is still being drawn
    const start = () => {
      const asked = caseStore.now();
      current = asked;
      decide(asked).catch((error: unknown) => {
        if (asked !== current) return;
        latest.current = { ...latest.current, answered: asked, fault: String(error) };
        show();
        showLater();
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

/** What is known once some outcomes of a case were decided, or it could not be decided at all. */
function withAnswer(before: Findings, asked: Case, answer: Result<Decided>): Findings {
  if (!answer.ok) {
    const { fault: _, ...known } = before;
    return { ...known, answered: asked, problems: answer.problems };
  }
  const { findings, ...rest } = answer.value;
  return {
    ...rest,
    findings: withChanged(before.findings, findings as Findings["findings"]),
    decided: asked,
    answered: asked,
    problems: [],
  };
}

export function useFindings(): Findings {
  return useContext(FindingsContext);
}

/** The same a frame later, for what may be drawn when the findings themselves are seen. */
export function useFindingsLater(): Findings {
  return useContext(LaterContext);
}

/**
 * The findings whose grounds stand below them. Where an answer has turned, that is drawn first, and the
 * grounds follow a frame later.
 */
export function useGrounds(): Findings["findings"] {
  const { findings } = useFindings();
  const { findings: later } = useFindingsLater();
  const turned = MAIN.some((outcome) => findings[outcome]?.status !== later[outcome]?.status);
  return turned ? later : findings;
}

/** Whether findings of the case as it stands are still to come. */
export function usePending(): boolean {
  return useContext(PendingContext);
}

/** Resolves when the next frame was drawn; at once where none will be, for nobody sees the page. */
function frameDrawn(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
