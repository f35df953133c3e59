import { sides } from "@cokdyby/api/operations/sides";
import type { WireCase } from "@cokdyby/api/shapes";
import { EXIT } from "../exit-code.ts";
import { type CaseOptions, readMatter } from "../input/matter.ts";
import { sidesText } from "../print/analyses/sides.ts";
import { answerAbout } from "./answer-about.ts";
import type { Call } from "./command.ts";

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
  const { outcome, all = false } = options;
  const { facts } = given.members as Pick<WireCase, "facts">;
  await answerAbout(call, given, sides, { outcome }, (telling, answer) =>
    sidesText(telling, answer, facts, all),
  );
  return EXIT.answered;
}
