import type { Problem, Result } from "@cokdyby/engine";
import { canonicalJson, sha256Of } from "@cokdyby/engine/rulebook";
import type { Answer } from "../items/item.ts";
import type { TrainingSet } from "../sets/set.ts";
import { isLearnerCode } from "./learner-code.ts";

/** The format of a result file. */
export const RESULT_FORMAT = "cokdyby-training-result/1";

/** What a learner hands back. */
export interface TrainingResult {
  readonly format: typeof RESULT_FORMAT;
  readonly set: string;
  /** Chosen in class: 2 to 12 letters or digits. */
  readonly learner: string;
  /** One for each item that was answered, in the order of the set. */
  readonly answers: readonly Answer[];
  /** sha256 over the canonical JSON of the rest, hexadecimal. */
  readonly check: string;
}

/** Everything that results can report besides what a case can. */
export const RESULT_PROBLEMS = [
  "LEARNER_CODE",
  "RESULT_ALTERED",
  "RESULT_CODE_MALFORMED",
  "RESULT_MISFIT",
  "RESULT_OTHER_SET",
  "RESULT_TWICE",
] as const;

/** A code of {@link RESULT_PROBLEMS}. */
export type ResultProblemCode = (typeof RESULT_PROBLEMS)[number];

/**
 * Makes the result of a learner: the answers in the order of the set, ticks in the order offered.
 *
 * @returns the result, or all that is wrong with the code and the answers
 */
export function makeResult(
  set: TrainingSet,
  answers: readonly Answer[],
  learner: string,
): Result<TrainingResult> {
  const problems = [
    ...(isLearnerCode(learner) ? [] : [learnerProblem("#/learner")]),
    ...problemsOfAnswers(set, answers),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const ordered = set.items.flatMap(({ item, grounds }): Answer[] => {
    const answer = answers.find((each) => each.item === item);
    if (answer === undefined) return [];
    const ticked = grounds.map(({ ground }) => ground);
    return [{ ...answer, grounds: ticked.filter((ground) => answer.grounds.includes(ground)) }];
  });
  const rest = { format: RESULT_FORMAT, set: set.set, learner, answers: ordered } as const;
  return { ok: true, value: { ...rest, check: checkOf(rest) } };
}

/** The check of a result: over its canonical form, so that every change of it is seen. */
export function checkOf({ format, set, learner, answers }: Omit<TrainingResult, "check">): string {
  return sha256Of(canonicalJson({ format, set, learner, answers }));
}

/** What is wrong with a learner's code. */
export function learnerProblem(pointer: string): Problem {
  const detail = "a learner's code has 2 to 12 letters or digits; choose one in class, no name";
  return { code: "LEARNER_CODE", detail, pointer };
}

/** Answers that do not fit a set: to items that it does not have, to one item twice, beside the options. */
export function problemsOfAnswers(
  set: TrainingSet,
  answers: readonly Answer[],
): readonly Problem[] {
  const seen = new Set<string>();
  return answers.flatMap(({ item, verdict, grounds }, at): Problem[] => {
    const misfit = (member: string, detail: string): Problem => ({
      code: "RESULT_MISFIT",
      detail,
      pointer: `#/answers/${at}/${member}`,
    });
    const asked = set.items.find((each) => each.item === item);
    if (asked === undefined) return [misfit("item", "the set has no such item")];
    const problems: Problem[] = [];
    if (seen.has(item)) problems.push(misfit("item", "this item is answered twice"));
    seen.add(item);
    if (verdict !== undefined && !asked.verdicts.some((each) => each.verdict === verdict)) {
      problems.push(misfit("verdict", "the item offers no such verdict"));
    }
    const offered = new Set(asked.grounds.map(({ ground }) => ground));
    if (grounds.some((ground) => !offered.has(ground))) {
      problems.push(misfit("grounds", "the item does not offer one of these grounds"));
    }
    if (new Set(grounds).size < grounds.length) {
      problems.push(misfit("grounds", "a ground is ticked twice"));
    }
    return problems;
  });
}
