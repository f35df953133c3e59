import type { Problem } from "@cokdyby/engine";
import { readResult } from "../results/read-result.ts";
import type { TrainingResult } from "../results/result.ts";
import type { TrainingSet } from "../sets/set.ts";

/** A result that does not count, with what is wrong with it. */
export interface SetAside {
  /** Its place among those handed in, from 0. */
  readonly at: number;
  readonly problems: readonly Problem[];
}

/** The results that count, each learner once, and the others. */
export interface Sorted {
  readonly results: readonly TrainingResult[];
  readonly setAside: readonly SetAside[];
}

/**
 * Sorts what was handed in. Of two different results under one code the first counts: which one is meant
 * only the class can tell.
 *
 * @param values any values, in the order in which they were handed in
 */
export function sortResults(set: TrainingSet, values: readonly unknown[]): Sorted {
  const results: TrainingResult[] = [];
  const setAside: SetAside[] = [];
  for (const [at, value] of values.entries()) {
    const read = readResult(value, set, results);
    if (!read.ok) {
      setAside.push({ at, problems: read.problems });
      continue;
    }
    const { learner } = read.value;
    if (results.some((each) => each.learner === learner)) {
      const detail = "another result has this learner's code; ask which one counts";
      setAside.push({ at, problems: [{ code: "RESULT_TWICE", detail, pointer: "#/learner" }] });
      continue;
    }
    results.push(read.value);
  }
  return { results, setAside };
}
