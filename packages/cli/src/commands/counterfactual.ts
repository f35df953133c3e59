import { counterfactual } from "@cokdyby/api/operations/counterfactual";
import { EXIT } from "../exit-code.ts";
import { type CaseOptions, readMatter } from "../input/matter.ts";
import { wholeNumber } from "../input/option-names.ts";
import { counterfactualText } from "../print/analyses/counterfactual.ts";
import { answerAbout } from "./answer-about.ts";
import type { Call } from "./command.ts";

export interface CounterfactualOptions extends CaseOptions {
  readonly outcome: string;
  readonly target?: string;
  readonly fix?: readonly string[];
  readonly vary?: readonly string[];
  readonly maxFacts?: string;
  readonly limit?: string;
}

const OPTIONS = {
  outcome: "--outcome",
  target: "--target",
  fixed: "--fix",
  vary: "--vary",
  maxFacts: "--max-facts",
  limit: "--limit",
};

/** `cokdyby counterfactual` */
export async function run(
  call: Call,
  file: string | undefined,
  options: CounterfactualOptions,
): Promise<number> {
  const given = await readMatter(call, file, options, {
    command: "counterfactual",
    options: OPTIONS,
  });
  const { outcome, target, fix: fixed, vary } = options;
  const maxFacts = wholeNumber(options.maxFacts) ?? 3;
  const limit = wholeNumber(options.limit) ?? 50;
  const asked = { outcome, target, fixed, vary, maxFacts, limit };
  await answerAbout(call, given, counterfactual, asked, (telling, answer) =>
    counterfactualText(telling, answer, Number(maxFacts)),
  );
  return EXIT.answered;
}
