import { whatIf } from "@cokdyby/api/operations/what-if";
import { EXIT } from "../exit-code.ts";
import { type CaseOptions, readMatter } from "../input/matter.ts";
import { readVary } from "../input/vary.ts";
import { whatIfText } from "../print/analyses/what-if.ts";
import { answerAbout } from "./answer-about.ts";
import { type Call, settingOf } from "./command.ts";

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
  const { outcome: outcomes } = options;
  const { vary, problems: unread } = readVary(settingOf().rulebook, options.vary ?? []);
  const varied = vary.map(({ fact }, at) => [`vary/${at}`, `--vary ${fact}`]);
  const read = await readMatter(call, file, options, {
    command: "what-if",
    options: { vary: "--vary", ...Object.fromEntries(varied) },
  });
  const given = { ...read, problems: [...read.problems, ...unread] };
  await answerAbout(call, given, whatIf, { vary, outcomes }, (telling, answer) =>
    whatIfText(telling, answer, outcomes),
  );
  return EXIT.answered;
}
