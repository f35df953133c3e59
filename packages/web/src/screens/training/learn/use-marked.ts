import { type Answer, type Difference, type Item, type Marks, marksOf } from "@cokdyby/training";
import type { ShownItem } from "../../../worker/training-tasks.ts";
import { useCheckedSet } from "../set/use-checked-set.ts";
import { useToldSet } from "../set/use-told-set.ts";
import { answerIn, type Run } from "./run.ts";

/** An item that was answered, and what the answer earns. */
export interface MarkedItem {
  /** With its key of today. */
  readonly item: Item;
  readonly told: ShownItem;
  readonly answer: Answer;
  readonly marks: Marks;
}

/** A run with its marks by the solution of today, which a file never gives. Nothing while it is computed. */
export function useMarked(run: Run): {
  readonly marked?: readonly MarkedItem[];
  /** What the set no longer agrees with. */
  readonly differences: readonly Difference[];
  readonly failed: boolean;
} {
  const { checked, failed } = useCheckedSet(run.set, run.about !== undefined);
  const { items, failed: untold } = useToldSet(checked?.set);
  const marked = checked?.set.items.flatMap((item, at): MarkedItem[] => {
    const told = items?.[at];
    if (told === undefined) return [];
    const answer = answerIn(run, item.item);
    return [{ item, told, answer, marks: marksOf(item, answer) }];
  });
  return {
    ...(marked === undefined || items === undefined ? {} : { marked }),
    differences: checked?.differences ?? [],
    failed: failed || untold,
  };
}
