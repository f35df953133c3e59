import { timeline } from "@cokdyby/api/operations/timeline";
import { EXIT } from "../exit-code.ts";
import { type CaseOptions, readMatter } from "../input/matter.ts";
import { timelineText } from "../print/analyses/timeline.ts";
import { answerTo } from "./answer-to.ts";
import type { Call } from "./command.ts";
import { tellingForLaw } from "./telling-for-law.ts";

export interface TimelineOptions extends CaseOptions {
  readonly outcome?: readonly string[];
}

/** `cokdyby timeline` */
export async function run(
  call: Call,
  file: string | undefined,
  options: TimelineOptions,
): Promise<number> {
  const given = await readMatter(call, file, options, { command: "timeline" });
  const outcomes = options.outcome;
  await answerTo(call, timeline, {
    request: { ...given.members, ...(outcomes === undefined ? {} : { outcomes }) },
    problems: given.problems,
    locate: (problems) => problems.map(given.locate),
    textOf: (answer) => timelineText(tellingForLaw(call, given.members), answer, outcomes),
  });
  return EXIT.answered;
}
