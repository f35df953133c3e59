import type { Language } from "@cokdyby/words";
import { useEffect, useState } from "react";
import { type Case, wireOf } from "../case/case.ts";
import { useFindingsLater, usePending } from "../findings/findings-context.tsx";
import { useLanguage } from "../words/language.tsx";
import { typesetAll } from "../words/typography.ts";
import type { ToldCharge } from "../worker/charge.ts";
import { useEngines } from "../worker/engines.tsx";
import type { ToldStep } from "../worker/guidance.ts";

/** The guidance on the case that is worked on. */
export interface ShownGuidance {
  readonly charge: ToldCharge;
  /** Told after the charge: until they come those of an earlier case stand. */
  readonly steps: readonly ToldStep[];
  readonly areStepsStale: boolean;
  /** Of an earlier case: that of this one is still to come. */
  readonly stale: boolean;
}

interface Told {
  readonly of: Case;
  readonly language: Language;
  readonly charge: ToldCharge;
  readonly steps: readonly ToldStep[];
  /** The case that the steps are of; nothing before the first. */
  readonly stepsOf: Case | undefined;
}

/** Asks for the charge, then for the steps, once the findings are there; nothing before, or where facts clash. */
export function useGuidance(): ShownGuidance | undefined {
  const { decided, problems } = useFindingsLater();
  const pending = usePending();
  const language = useLanguage();
  const { now, later } = useEngines();
  const [told, setTold] = useState<Told>();
  const ready = decided !== undefined && !pending && problems.length === 0;
  useEffect(() => {
    if (!ready || decided === undefined) return;
    let current = true;
    const shown = wireOf(decided);
    const tell = async () => {
      const charge = typesetAll(await now.run("charge", shown, language), language);
      if (!current) return;
      // those of the case before stand until these come: nothing moves while an answer is typed
      setTold((before) => ({ ...stepsIn(before, language), of: decided, language, charge }));
      // what they need is fetched, and on a slow line no finding waits for it: not asked of the engine that decides;
      // where it cannot be had the charge stands without them
      const found = await later()
        .run("steps", shown, language)
        .catch(() => []);
      const steps = typesetAll(found, language);
      if (current) setTold({ of: decided, language, charge, steps, stepsOf: decided });
    };
    // without the guide the findings below still say it all
    tell().catch(() => current && setTold(undefined));
    return () => {
      current = false;
    };
  }, [ready, decided, language, now, later]);
  if (told === undefined || told.language !== language || problems.length > 0) return undefined;
  const { charge, steps, stepsOf } = told;
  return { charge, steps, areStepsStale: stepsOf !== decided, stale: told.of !== decided };
}

function stepsIn(told: Told | undefined, language: Language): Pick<Told, "steps" | "stepsOf"> {
  if (told?.language !== language) return { steps: [], stepsOf: undefined };
  return { steps: told.steps, stepsOf: told.stepsOf };
}
