import { unreviewedBeside } from "@cokdyby/api";
import type { WireUnreviewed } from "@cokdyby/api/shapes";
import pinsUrl from "@cokdyby/rules/pins.json?url";
import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { useFindings } from "../findings/findings-context.tsx";
import { useLaw } from "../law/law-context.tsx";
import { useTask } from "../worker/use-task.ts";
import { useTurn } from "./kept-turn.ts";
import { NOTHING_KEPT, unreviewedStore } from "./unreviewed-store.ts";

/**
 * The provisions beneath the findings whose words changed, by a wording in this browser, without anybody having looked. They are
 * looked for once after each change of what is kept, or of the law; where nothing is kept, nothing is loaded.
 */
export function useUnreviewed(): readonly WireUnreviewed[] {
  const { rulebook } = useLaw();
  const { findings, lawDate } = useFindings();
  const { of, changes } = useStore(unreviewedStore);
  const turn = useTurn();
  // the address of the pins changes with them
  const law = `${rulebook.digest} ${pinsUrl}`;
  const { value } = useTask("openChanges", of === undefined || of === law ? undefined : [turn]);
  useEffect(() => {
    if (value === undefined) return;
    unreviewedStore.setState(
      value.isKept ? { of: law, changes: value.changes } : NOTHING_KEPT,
      true,
    );
  }, [value, law]);
  return useMemo(() => {
    if (lawDate === undefined) return [];
    const told = unreviewedBeside({ unreviewed: () => changes }, [{ lawDate, findings }]);
    return told.unreviewed ?? [];
  }, [changes, findings, lawDate]);
}
