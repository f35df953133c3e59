import type { WorkedCase } from "@cokdyby/training";
import { useMemo } from "react";
import { wiredCase } from "../../../law/worked-case.ts";
import { type ExerciseCase, useCases } from "../../exercise/cases/use-cases.ts";

/** The worked cases that sets ask about, once they are there. */
export function useWorked(): {
  readonly worked?: readonly WorkedCase[];
  readonly failed: boolean;
} {
  const { value: cases, failed } = useCases();
  const worked = useMemo(() => cases?.map(workedCase), [cases]);
  return { ...(worked === undefined ? {} : { worked }), failed };
}

/** As the rules hold it, without what is expected of the outcomes, which the engine gives. */
export function workedCase(shown: ExerciseCase): WorkedCase {
  const { case: name, topics, questions } = shown;
  const { title: _, ...told } = wiredCase(shown);
  const expect = Object.fromEntries(
    Object.entries(questions).map(([outcome, rules]) => [outcome, { rules }]),
  );
  // what is left out stays left out
  const plain = JSON.parse(JSON.stringify(told)) as Pick<WorkedCase, "facts">;
  return { ...plain, case: name, topics, expect };
}
