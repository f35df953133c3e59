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
  /** Told after the charge: until they come there are none. */
  readonly steps: readonly ToldStep[];
  /** Of an earlier case: that of this one is still to come. */
  readonly stale: boolean;
}

interface Told {
  readonly of: Case;
  readonly language: Language;
  readonly charge: ToldCharge;
  readonly steps: readonly ToldStep[];
}

/** Asks for the charge, then for the steps, once the findings are there; nothing before, or where facts clash. */
export function useGuidance(): ShownGuidance | undefined {
  const { decided, problems } = useFindingsLater();
  const pending = usePending();
  const language = useLanguage();
  const { now } = useEngines();
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
      setTold((before) => ({ of: decided, language, charge, steps: stepsOf(before, language) }));
      const steps = typesetAll(await now.run("steps", shown, language), language);
      if (current) setTold({ of: decided, language, charge, steps });
    };
    // without the guide the findings below still say it all
    tell().catch(() => current && setTold(undefined));
    return () => {
      current = false;
    };
  }, [ready, decided, language, now]);
  if (told === undefined || told.language !== language || problems.length > 0) return undefined;
  const { charge, steps } = told;
  return { charge, steps, stale: told.of !== decided };
}

function stepsOf(told: Told | undefined, language: Language): readonly ToldStep[] {
  return told?.language === language ? told.steps : [];
}
