import type { Language } from "@cokdyby/words";
import { useEffect, useState } from "react";
import { type Case, wireOf } from "../case/case.ts";
import { useFindingsLater, usePending } from "../findings/findings-context.tsx";
import { useLanguage } from "../words/language.tsx";
import { typesetAll } from "../words/typography.ts";
import { useEngines } from "../worker/engines.tsx";
import type { Guidance } from "../worker/guidance.ts";

/** The guidance on the case that is worked on. */
export interface ShownGuidance {
  readonly guidance: Guidance;
  /** Of an earlier case: that of this one is still to come. */
  readonly stale: boolean;
}

interface Told {
  readonly of: Case;
  readonly language: Language;
  readonly guidance: Guidance;
}

/** Asks for the sentence and the steps once the findings are there; nothing before, or where facts clash. */
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
    now.run("guidance", wireOf(decided), language).then(
      (guidance) => {
        if (current) setTold({ of: decided, language, guidance: typesetAll(guidance, language) });
      },
      // without the guide the findings below still say it all
      () => {
        if (current) setTold(undefined);
      },
    );
    return () => {
      current = false;
    };
  }, [ready, decided, language, now]);
  if (told === undefined || told.language !== language || problems.length > 0) return undefined;
  return { guidance: told.guidance, stale: told.of !== decided };
}
