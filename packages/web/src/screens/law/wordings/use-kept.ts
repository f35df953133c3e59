import { useTurn } from "../../../wordings/kept-turn.ts";
import { useTask } from "../../../worker/use-task.ts";

/** What is kept in this browser, as far as it is there. */
export function useKept() {
  const turn = useTurn();
  return useTask("listWordings", [turn]);
}

/** See {@link useKept}. */
export type Kept = ReturnType<typeof useKept>;
