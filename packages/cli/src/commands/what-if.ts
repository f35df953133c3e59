import { whatIf } from "@cokdyby/api/operations/what-if";
import { EXIT } from "../exit-code.ts";
import { type CaseOptions, readMatter } from "../input/matter.ts";
import { readVary } from "../input/vary.ts";
import { whatIfText } from "../print/analyses/what-if.ts";
import { answerTo } from "./answer-to.ts";
import { type Call, settingOf } from "./command.ts";
import { tellingForLaw } from "./telling-for-law.ts";

export interface WhatIfOptions extends CaseOptions {
  readonly vary?: readonly string[];
  readonly outcome?: readonly string[];
}

/** `cokdyby what-if` */
export async function run(
  call: Call,
  file: string | undefined,
  options: WhatIfOptions,
): Promise<number> {
  const { rulebook } = settingOf();
  const named = options.vary ?? [];
  const { vary, problems: unread } = readVary(rulebook, named);
  const varied = vary.map(({ fact }, at) => [`vary/${at}`, `--vary ${fact}`]);
  const given = await readMatter(call, file, options, {
    command: "what-if",
    options: { vary: "--vary", ...Object.fromEntries(varied) },
  });
  const outcomes = options.outcome;
  await answerTo(call, whatIf, {
    request: { ...given.members, vary, ...(outcomes === undefined ? {} : { outcomes }) },
    problems: [...given.problems, ...unread],
    locate: (problems) => problems.map(given.locate),
    textOf: (answer) => whatIfText(tellingForLaw(call, given.members), answer, outcomes),
  });
  return EXIT.answered;
}
