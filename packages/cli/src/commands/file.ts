import type { Operation } from "@cokdyby/api";
import { evaluateFile } from "@cokdyby/api/operations/evaluate-file";
import { questionPlanFile } from "@cokdyby/api/operations/question-plan-file";
import { statesFile } from "@cokdyby/api/operations/states-file";
import { EXIT } from "../exit-code.ts";
import { readFileInput } from "../input/file-input.ts";
import { filePlanText, fileText } from "../print/file.ts";
import { statesText } from "../print/states.ts";
import { answerTo } from "./answer-to.ts";
import { type Call, settingOf } from "./command.ts";
import { tellingForLaw } from "./telling-for-law.ts";

export interface FileOptions {
  readonly outcome?: readonly string[];
  readonly goal?: readonly string[];
}

/**
 * `cokdyby file evaluate`: the answers to a case file.
 *
 * @param path YAML or JSON; `-` for standard input
 * @returns the exit code
 * @throws BadInput with every problem at once
 */
export async function evaluate(
  call: Call,
  path: string | undefined,
  { outcome }: FileOptions,
): Promise<number> {
  const prosecution = settingOf().rulebook.caseFile[0]?.charges.prosecution ?? "";
  // the matrix needs one outcome; asked for more, they go out as JSON
  const outcomes = outcome ?? (call.json ? undefined : [prosecution]);
  await ask(call, evaluateFile, path, outcomes === undefined ? {} : { outcomes }, (answer, file) =>
    fileText(tellingForLaw(call, file.amendments as []), answer, outcomes?.[0] ?? prosecution),
  );
  return EXIT.answered;
}

/**
 * `cokdyby file ask`: what a case file lacks, the most useful first.
 *
 * @throws BadInput with every problem at once
 */
export async function plan(
  call: Call,
  path: string | undefined,
  { goal }: FileOptions,
): Promise<number> {
  await ask(
    call,
    questionPlanFile,
    path,
    goal === undefined ? {} : { goals: goal },
    (answer, file) => filePlanText(tellingForLaw(call, file.amendments as []), answer),
  );
  return EXIT.answered;
}

/**
 * `cokdyby file states`: which states may reach the acts, and what a transfer turns on.
 *
 * @throws BadInput with every problem at once
 */
export async function states(call: Call, path: string | undefined): Promise<number> {
  await ask(call, statesFile, path, {}, (answer, file) =>
    statesText(tellingForLaw(call, file.amendments as []), answer),
  );
  return EXIT.answered;
}

async function ask<Answer>(
  call: Call,
  operation: Pick<Operation, "inThread"> & {
    readonly run: Parameters<typeof answerTo<Answer>>[1]["run"];
  },
  path: string | undefined,
  asked: object,
  textOf: (answer: Answer, file: Readonly<Record<string, unknown>>) => string,
): Promise<void> {
  const { request, members, locate } = await readFileInput(call, path);
  await answerTo<Answer>(call, operation, {
    request: { ...request, ...asked },
    problems: [],
    locate: (found) => found.map(locate),
    textOf: (answer) => textOf(answer, members),
  });
}
