import { useMemo } from "react";
import { useTask } from "../../../worker/use-task.ts";
import type { Standing } from "./filter.ts";

const NONE: Standing = {};

/**
 * Which properties of the rulebook the law of a day meets.
 *
 * @param amendment a shipped one that is added; `undefined`: nothing is checked
 * @returns empty while it is not known
 */
export function useStanding(
  day: string,
  amendment: string | undefined,
): { readonly standing: Standing; readonly failed: boolean } {
  const amendments = amendment === undefined || amendment === "" ? [] : [amendment];
  const { value, pending, fault } = useTask(
    "checkLaw",
    amendment === undefined ? undefined : [{ on: day, amendments }],
  );
  const standing = useMemo(() => {
    if (pending || !value?.ok) return NONE;
    return Object.fromEntries(value.value.map((checked) => [checked.id, checked]));
  }, [value, pending]);
  return { standing, failed: fault !== undefined };
}
