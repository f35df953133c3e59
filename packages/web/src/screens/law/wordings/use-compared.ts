import { useMemo } from "react";
import { wiredCase } from "../../../law/worked-case.ts";
import { useTurn } from "../../../wordings/kept-turn.ts";
import { useTask } from "../../../worker/use-task.ts";
import { useCases } from "../../exercise/cases/use-cases.ts";
import type { WordingPlace } from "./address.ts";

/** What a kept wording changed and what rests on it, as far as it is computed. */
export function useCompared({ source, on }: WordingPlace) {
  const turn = useTurn();
  const { value: cases, failed } = useCases();
  const asked = useMemo(
    () =>
      cases?.map((each) => ({
        case: each.case,
        given: wiredCase(each),
        outcomes: Object.keys(each.questions),
      })),
    [cases],
  );
  const task = useTask("compareKept", asked && [{ source, on }, asked, turn]);
  return { value: task.value, failed: failed || task.fault !== undefined };
}
