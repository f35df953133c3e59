import { useTask } from "../../../worker/use-task.ts";
import { useTurn } from "./kept-turn.ts";

/** What is kept in this browser, as far as it is there. */
export function useKept() {
  const turn = useTurn();
  return useTask("listWordings", [turn]);
}

/** See {@link useKept}. */
export type Kept = ReturnType<typeof useKept>;
