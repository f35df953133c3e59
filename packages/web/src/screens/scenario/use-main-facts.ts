import { useMemo } from "react";
import { useFindingsLater } from "../../findings/findings-context.tsx";
import { MAIN } from "../../law/sections.ts";

/** What the main findings still need, and what they presume. */
export interface MainFacts {
  readonly missing: ReadonlySet<string>;
  readonly presumed: ReadonlySet<string>;
}

export function useMainFacts(): MainFacts {
  const { findings } = useFindingsLater();
  return useMemo(() => {
    const main = MAIN.flatMap((outcome) => findings[outcome] ?? []);
    return {
      missing: new Set(main.flatMap(({ missing }) => missing)),
      presumed: new Set(main.flatMap(({ presumed }) => presumed)),
    };
  }, [findings]);
}
