import { contentProblem, faultProblem } from "@cokdyby/api";
import type { WireProblem } from "@cokdyby/api/shapes";
import type { Rulebook } from "@cokdyby/engine";
import type { InputProblem } from "../input/bad-input.ts";
import type { Words } from "../words/words.ts";
import { detailOf } from "./problems.ts";
import { USAGE_PROBLEMS } from "./usage-problem.ts";

/** A problem as the service answers it; an error also says where in the files and options it is. */
export interface ProblemDocument extends Omit<WireProblem, "errors"> {
  readonly errors: readonly (WireProblem["errors"][number] & { readonly where?: string })[];
}

/**
 * What `--json` prints of bad input.
 *
 * @param words the language of each error's detail
 */
export function problemDocument(
  problems: readonly InputProblem[],
  words: Words,
  rulebook: Rulebook | undefined,
): ProblemDocument {
  const told = problems.map((problem) => ({
    ...problem,
    detail: detailOf(problem, words, rulebook),
  }));
  const { errors, ...document } = contentProblem(told);
  const placed = errors.map((error, index) => {
    const { where } = told[index] ?? {};
    return where === undefined ? error : { ...error, where };
  });
  return { ...document, errors: placed };
}

/** What `--json` prints of a command line that cannot be read. @param detail see `usageProblem` */
export function usageDocument(detail: string): ProblemDocument {
  return contentProblem([{ code: USAGE_PROBLEMS[0], detail }]);
}

/** What `--json` prints of a mistake of ours. */
export function faultDocument(detail: string): ProblemDocument {
  return faultProblem(detail);
}
