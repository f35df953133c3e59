import type { EvaluateAnswer } from "@cokdyby/api/operations/evaluate";
import { answerEvaluate } from "@cokdyby/api/operations/evaluate";
import { nearest } from "@cokdyby/engine";
import { EXIT } from "../exit-code.ts";
import { BadInput, cliProblem, type InputProblem } from "../input/bad-input.ts";
import { type CaseOptions, readCase } from "../input/case-input.ts";
import { write, writeJson } from "../io.ts";
import { evaluationText } from "../print/evaluation.ts";
import { tellingFor } from "../print/telling.ts";
import { type Call, settingOf } from "./command.ts";

export interface EvaluateOptions extends CaseOptions {
  readonly outcome?: readonly string[];
  readonly explain?: "summary" | "full";
  readonly require?: string;
}

/**
 * `cokdyby evaluate`
 *
 * @returns the exit code
 * @throws BadInput with every problem at once
 */
export async function evaluate(
  call: Call,
  file: string | undefined,
  options: EvaluateOptions,
): Promise<number> {
  const setting = settingOf();
  const given = await readCase(setting.rulebook, file, options, call.io.stdin);
  const outcomes = [...(options.outcome ?? [])];
  const required = options.require;
  if (outcomes.length > 0 && required !== undefined) outcomes.push(required);
  const answer = await answerEvaluate(setting, {
    ...given.members,
    ...(outcomes.length === 0 ? {} : { outcomes }),
    explain: options.explain ?? "none",
    language: call.language,
  });
  const problems: InputProblem[] = [...given.problems, ...requireProblems(setting, required)];
  if (!answer.ok) problems.push(...answer.problems.map(given.locate));
  if (problems.length > 0 || !answer.ok) throw new BadInput(problems);
  if (call.json) await writeJson(call.io.stdout, answer.value);
  else {
    const telling = tellingFor(setting, call.language, call.io.stdout);
    await write(call.io.stdout, evaluationText(telling, answer.value));
  }
  return exitCode(answer.value, required);
}

function requireProblems(
  { rulebook }: ReturnType<typeof settingOf>,
  required: string | undefined,
): InputProblem[] {
  const declared = rulebook.outcomes.map(({ outcome }) => outcome);
  if (required === undefined || declared.includes(required)) return [];
  return [cliProblem("OUTCOME_UNKNOWN", "--require", nearest(required, declared))];
}

function exitCode({ findings }: EvaluateAnswer, required: string | undefined): number {
  const status = required === undefined ? "yes" : findings[required]?.status;
  return status === "yes" || status === "no" ? EXIT.answered : EXIT.notSettled;
}
