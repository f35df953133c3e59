import type { TrainingSet } from "@cokdyby/training";
import { useLaw } from "../../../law/law-context.tsx";
import { useTask } from "../../../worker/use-task.ts";

/**
 * Which kept sets rest on something that these rules no longer say: a key is another, or a provision has
 * another wording. A set that these very rules made agrees with them and is not computed.
 *
 * @returns ids of sets; nothing while it is being computed
 */
export function useStaleSets(sets: readonly TrainingSet[]): ReadonlySet<string> | undefined {
  const { rulebook } = useLaw();
  const others = sets.filter(({ basis }) => basis.digest !== rulebook.digest);
  const { value, pending } = useTask("staleSets", others.length === 0 ? undefined : [others]);
  if (others.length === 0) return new Set();
  return value === undefined || pending ? undefined : new Set(value);
}
