import type { TrainingSet } from "@cokdyby/training";
import { useLaw } from "../../../law/law-context.tsx";
import type { CheckedSet } from "../../../worker/training-tasks.ts";
import { useTask } from "../../../worker/use-task.ts";

/**
 * A set with its keys computed anew. A set that these very rules made agrees with them.
 *
 * @param isOwn whether it was made in this browser
 * @returns nothing while it is being computed
 */
export function useCheckedSet(
  given: TrainingSet | undefined,
  isOwn: boolean,
): {
  readonly checked?: CheckedSet;
  readonly failed: boolean;
} {
  const { rulebook } = useLaw();
  const isMadeHere = isOwn && given?.basis.digest === rulebook.digest;
  const { value, pending, fault } = useTask(
    "checkSet",
    given === undefined || isMadeHere ? undefined : [given],
  );
  if (given !== undefined && isMadeHere) {
    const checked = { set: given, sameRulebook: true, differences: [] };
    return { checked, failed: false };
  }
  const isOf = value !== undefined && !pending && value.set.set === given?.set;
  return { ...(isOf ? { checked: value } : {}), failed: fault !== undefined };
}
