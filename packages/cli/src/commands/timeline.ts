import { timeline } from "@cokdyby/api/operations/timeline";
import { EXIT } from "../exit-code.ts";
import { type CaseOptions, readMatter } from "../input/matter.ts";
import { timelineText } from "../print/analyses/timeline.ts";
import { answerAbout } from "./answer-about.ts";
import type { Call } from "./command.ts";

export interface TimelineOptions extends CaseOptions {
  readonly outcome?: readonly string[];
}

/** `cokdyby timeline` */
export async function run(
  call: Call,
  file: string | undefined,
  options: TimelineOptions,
): Promise<number> {
  const { outcome: outcomes } = options;
  const given = await readMatter(call, file, options, { command: "timeline" });
  await answerAbout(call, given, timeline, { outcomes }, (telling, answer) =>
    timelineText(telling, answer, outcomes),
  );
  return EXIT.answered;
}
