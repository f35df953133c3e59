import { OPERATIONS } from "@cokdyby/api";
import { EXIT } from "../exit-code.ts";
import { BadInput, type InputProblem } from "../input/bad-input.ts";
import { type CaseOptions, readCase } from "../input/case-input.ts";
import { readVary } from "../input/vary.ts";
import { write, writeJson } from "../io.ts";
import { whatIfText } from "../print/analyses/what-if.ts";
import { withProgress } from "../progress/with-progress.ts";
import { WORDS } from "../words/language.ts";
import { type Call, settingOf } from "./command.ts";
import { tellingForLaw } from "./telling-for-law.ts";

export interface WhatIfOptions extends CaseOptions {
  readonly vary?: readonly string[];
  readonly outcome?: readonly string[];
}

/**
 * `cokdyby what-if`
 *
 * @returns the exit code
 * @throws BadInput with every problem at once
 */
export async function whatIf(
  call: Call,
  file: string | undefined,
  options: WhatIfOptions,
): Promise<number> {
  const { io, language } = call;
  const setting = settingOf();
  const named = options.vary ?? [];
  const { vary, problems: unread } = readVary(setting.rulebook, named);
  const optionFor = ([member, index]: readonly string[]) =>
    member === "vary" ? ["--vary", vary[Number(index)]?.fact ?? ""].join(" ").trim() : undefined;
  const given = await readCase(setting.rulebook, file, options, io.stdin, {
    command: "what-if",
    optionFor,
  });
  const outcomes = options.outcome;
  const request = {
    ...given.members,
    vary,
    ...(outcomes === undefined ? {} : { outcomes }),
    language,
  };
  const work = () => OPERATIONS.whatIf.run(setting, request);
  const answer = await withProgress(io, WORDS[language].analysis, work);
  const problems: InputProblem[] = [...given.problems, ...unread];
  if (!answer.ok) problems.push(...answer.problems.map(given.locate));
  if (problems.length > 0 || !answer.ok) throw new BadInput(problems);
  if (call.json) await writeJson(io.stdout, answer.value);
  else {
    const telling = tellingForLaw(call, given.members.amendments as []);
    await write(io.stdout, whatIfText(telling, answer.value, outcomes));
  }
  return EXIT.answered;
}
