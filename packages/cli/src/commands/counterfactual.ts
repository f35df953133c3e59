import { OPERATIONS } from "@cokdyby/api";
import { EXIT } from "../exit-code.ts";
import { BadInput, type InputProblem } from "../input/bad-input.ts";
import { type CaseOptions, readCase } from "../input/case-input.ts";
import { wholeNumber } from "../input/option-names.ts";
import { write, writeJson } from "../io.ts";
import { counterfactualText } from "../print/analyses/counterfactual.ts";
import { withProgress } from "../progress/with-progress.ts";
import { WORDS } from "../words/language.ts";
import { type Call, settingOf } from "./command.ts";
import { tellingForLaw } from "./telling-for-law.ts";

export interface CounterfactualOptions extends CaseOptions {
  readonly outcome: string;
  readonly target?: string;
  readonly fix?: readonly string[];
  readonly maxFacts?: string;
  readonly limit?: string;
}

const OPTIONS: Readonly<Record<string, string>> = {
  outcome: "--outcome",
  target: "--target",
  fixed: "--fix",
  maxFacts: "--max-facts",
  limit: "--limit",
};

/**
 * `cokdyby counterfactual`
 *
 * @returns the exit code
 * @throws BadInput with every problem at once
 */
export async function counterfactual(
  call: Call,
  file: string | undefined,
  options: CounterfactualOptions,
): Promise<number> {
  const { io, language } = call;
  const setting = settingOf();
  const given = await readCase(setting.rulebook, file, options, io.stdin, {
    command: "counterfactual",
    optionFor: ([member = ""]) => OPTIONS[member],
  });
  const { outcome, target, fix: fixed } = options;
  const maxFacts = wholeNumber(options.maxFacts) ?? 3;
  const limit = wholeNumber(options.limit) ?? 50;
  const asked = { outcome, ...(target && { target }), ...(fixed && { fixed }), maxFacts, limit };
  const request = { ...given.members, ...asked, language };
  const work = () => OPERATIONS.counterfactual.run(setting, request);
  const answer = await withProgress(io, WORDS[language].analysis, work);
  const problems: InputProblem[] = [...given.problems];
  if (!answer.ok) problems.push(...answer.problems.map(given.locate));
  if (problems.length > 0 || !answer.ok) throw new BadInput(problems);
  if (call.json) await writeJson(io.stdout, answer.value);
  else {
    const telling = tellingForLaw(call, given.members.amendments as []);
    await write(io.stdout, counterfactualText(telling, answer.value, Number(maxFacts)));
  }
  return EXIT.answered;
}
