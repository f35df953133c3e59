import { OPERATIONS } from "@cokdyby/api";
import { EXIT } from "../exit-code.ts";
import { BadInput, type InputProblem } from "../input/bad-input.ts";
import { type CaseOptions, readCase } from "../input/case-input.ts";
import { write, writeJson } from "../io.ts";
import { timelineText } from "../print/analyses/timeline.ts";
import { withProgress } from "../progress/with-progress.ts";
import { WORDS } from "../words/language.ts";
import { type Call, settingOf } from "./command.ts";
import { tellingForLaw } from "./telling-for-law.ts";

export interface TimelineOptions extends CaseOptions {
  readonly outcome?: readonly string[];
}

/**
 * `cokdyby timeline`
 *
 * @returns the exit code
 * @throws BadInput with every problem at once
 */
export async function timeline(
  call: Call,
  file: string | undefined,
  options: TimelineOptions,
): Promise<number> {
  const { io, language } = call;
  const setting = settingOf();
  const given = await readCase(setting.rulebook, file, options, io.stdin, { command: "timeline" });
  const outcomes = options.outcome;
  const request = { ...given.members, ...(outcomes === undefined ? {} : { outcomes }), language };
  const work = () => OPERATIONS.timeline.run(setting, request);
  const answer = await withProgress(io, WORDS[language].analysis, work);
  const problems: InputProblem[] = [...given.problems];
  if (!answer.ok) problems.push(...answer.problems.map(given.locate));
  if (problems.length > 0 || !answer.ok) throw new BadInput(problems);
  if (call.json) await writeJson(io.stdout, answer.value);
  else {
    const telling = tellingForLaw(call, given.members.amendments as []);
    await write(io.stdout, timelineText(telling, answer.value, outcomes));
  }
  return EXIT.answered;
}
