import { useLaw } from "../../../law/law-context.tsx";
import type { CheckedSet } from "../../../worker/training-tasks.ts";
import { useTask } from "../../../worker/use-task.ts";
import type { OwnSet } from "./own-sets.ts";

/**
 * A set with its keys computed anew. A set that these very rules made agrees with them.
 *
 * @returns nothing while it is being computed
 */
export function useCheckedSet(own: OwnSet | undefined): {
  readonly checked?: CheckedSet;
  readonly failed: boolean;
} {
  const { rulebook } = useLaw();
  const isMadeHere = own?.recipe !== undefined && own.set.basis.digest === rulebook.digest;
  const { value, pending, fault } = useTask(
    "checkSet",
    own === undefined || isMadeHere ? undefined : [own.set],
  );
  if (own !== undefined && isMadeHere) {
    const checked = { set: own.set, sameRulebook: true, differences: [] };
    return { checked, failed: false };
  }
  const isOf = value !== undefined && !pending && value.set.set === own?.set.set;
  return { ...(isOf ? { checked: value } : {}), failed: fault !== undefined };
}
