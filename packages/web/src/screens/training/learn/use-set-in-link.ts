import { useCallback, useEffect, useRef, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { type BuildState, useBuild } from "../build/use-build.ts";
import { holdsSet, type LinkedSet, setInLink } from "../set/set-link.ts";
import { useWorked } from "../set/use-worked.ts";
import { beginRun } from "./run.ts";
import { runStore } from "./run-store.ts";

/** Takes a set out of the address it came in, so that it does not stay there, and makes it. */
export function useSetInLink(): {
  /** A set is on its way. */
  readonly opening: boolean;
  readonly damaged: boolean;
  /** It cannot be made: the cases that it asks about could not be fetched. */
  readonly failed: boolean;
  readonly state: BuildState;
  readonly stop: () => void;
  readonly again: () => void;
} {
  const { rulebook } = useLaw();
  const { worked, failed } = useWorked();
  const { state, build, stop } = useBuild(worked);
  const [linked, setLinked] = useState<LinkedSet>();
  const [damaged, setDamaged] = useState(false);
  const taken = useRef(false);
  useEffect(() => {
    const take = async () => {
      const { hash } = location;
      if (!holdsSet(hash)) return;
      history.replaceState(null, "", location.pathname);
      setDamaged(false);
      const given = await setInLink(hash).catch(() => undefined);
      setDamaged(given === undefined);
      taken.current = false;
      setLinked(given);
    };
    void take();
    const onChange = () => void take();
    addEventListener("hashchange", onChange);
    return () => removeEventListener("hashchange", onChange);
  }, []);
  const make = useCallback(
    async ({ recipe, name, set: id, digest }: LinkedSet) => {
      // begun before: it goes on where it was left
      if (runStore.now().runs.some(({ set }) => set.set === id)) {
        runStore.open(id);
        return setLinked(undefined);
      }
      const set = await build(recipe);
      if (set === undefined) return;
      const isOther = set.set !== id || digest !== rulebook.digest;
      const before = runStore.now().runs.find((each) => each.set.set === set.set);
      if (before === undefined) runStore.keep(beginRun({ name, set, isOther }));
      else runStore.open(set.set);
      setLinked(undefined);
    },
    [build, rulebook.digest],
  );
  useEffect(() => {
    if (linked === undefined || worked === undefined || taken.current) return;
    taken.current = true;
    void make(linked);
  }, [linked, worked, make]);
  return {
    opening: linked !== undefined && state.problems.length === 0,
    damaged,
    failed: failed && linked !== undefined,
    state,
    stop,
    again: () => {
      if (linked !== undefined) void make(linked);
    },
  };
}
