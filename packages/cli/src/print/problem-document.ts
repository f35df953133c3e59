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
 * @param words the language of the title and of every detail
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
  const { errors, ...document } = inWords(contentProblem(told), words);
  const placed = errors.map((error, index) => {
    const { where } = told[index] ?? {};
    return where === undefined ? error : { ...error, where };
  });
  return { ...document, errors: placed };
}

/** The title and the count of what is to be put right in the language of the words; the errors are in it already. */
function inWords(problem: WireProblem, { problem: say }: Words): WireProblem {
  const { errors, more = 0 } = problem;
  const count = errors.length + more;
  const detail = say("contentDetail", { count });
  const listed = errors.length;
  return {
    ...problem,
    title: say("contentTitle"),
    detail: more === 0 ? detail : `${detail}; ${say("contentMore", { listed, more })}`,
  };
}

/** What `--json` prints of a command line that cannot be read. @param detail see `usageProblem` */
export function usageDocument(detail: string, words: Words): ProblemDocument {
  return inWords(contentProblem([{ code: USAGE_PROBLEMS[0], detail }]), words);
}

/** What `--json` prints of a mistake of ours. */
export function faultDocument(detail: string, words: Words): ProblemDocument {
  return { ...faultProblem(detail), title: words.problem("faultTitle") };
}
