import { sides } from "@cokdyby/api/operations/sides";
import type { WireCase } from "@cokdyby/api/shapes";
import { EXIT } from "../exit-code.ts";
import { type CaseOptions, readMatter } from "../input/matter.ts";
import { sidesText } from "../print/analyses/sides.ts";
import { answerTo } from "./answer-to.ts";
import type { Call } from "./command.ts";
import { tellingForLaw } from "./telling-for-law.ts";

export interface SidesOptions extends CaseOptions {
  readonly outcome: string;
  readonly all?: boolean;
}

/** `cokdyby sides` */
export async function run(
  call: Call,
  file: string | undefined,
  options: SidesOptions,
): Promise<number> {
  const given = await readMatter(call, file, options, {
    command: "sides",
    options: { outcome: "--outcome" },
  });
  await answerTo(call, sides, {
    request: { ...given.members, outcome: options.outcome },
    problems: given.problems,
    locate: (problems) => problems.map(given.locate),
    textOf: (answer) => {
      const telling = tellingForLaw(call, given.members);
      return sidesText(
        telling,
        answer,
        given.members.facts as WireCase["facts"],
        options.all === true,
      );
    },
  });
  return EXIT.answered;
}
