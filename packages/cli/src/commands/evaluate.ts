import { situationIn } from "@cokdyby/api";
import type { EvaluateAnswer } from "@cokdyby/api/operations/evaluate";
import { evaluate } from "@cokdyby/api/operations/evaluate";
import { nearest } from "@cokdyby/engine";
import { nextSteps } from "@cokdyby/engine/guide";
import { EXIT } from "../exit-code.ts";
import { cliProblem, type InputProblem } from "../input/bad-input.ts";
import { type CaseOptions, readMatter } from "../input/matter.ts";
import { evaluationText } from "../print/evaluation.ts";
import { nextStepsText, withGuide } from "../print/guide.ts";
import type { Telling } from "../print/telling.ts";
import { answerAbout } from "./answer-about.ts";
import { type Call, settingOf } from "./command.ts";
import { evaluateFile } from "./file.ts";

export interface EvaluateOptions extends CaseOptions {
  readonly outcome?: readonly string[];
  readonly all?: boolean;
  readonly explain?: "summary" | "full";
  readonly require?: string;
}

/** `cokdyby evaluate`: of a case or a case file */
export async function run(
  call: Call,
  file: string | undefined,
  options: EvaluateOptions,
): Promise<number> {
  const given = await readMatter(call, file, options, {
    command: "evaluate",
    takes: "either",
    ofCases: { "--explain": options.explain, "--require": options.require },
  });
  if (given.isFile) return evaluateFile(call, given, options);
  const { guide, ...setting } = settingOf();
  const { outcome, all = false, explain, require: required } = options;
  const outcomes =
    outcome === undefined || required === undefined ? outcome : [...outcome, required];
  const answer = await answerAbout(
    call,
    { ...given, problems: [...given.problems, ...requireProblems(setting, required)] },
    evaluate,
    { outcomes, explain: explain ?? "none" },
    (telling, found) => {
      const isCharged = found.findings[guide.conclusion.about] !== undefined;
      const areFindingsTold = all || outcome !== undefined || explain !== undefined;
      const steps = () => (isCharged ? stepsIn(telling, given.members) : "");
      return evaluationText(telling, found, {
        charge: isCharged ? found.charge : undefined,
        ...(areFindingsTold ? { findings: { steps: steps() } } : {}),
      });
    },
  );
  return exitCode(answer, required);
}

/** The steps that the findings of a case open. */
function stepsIn(telling: Telling, members: Readonly<Record<string, unknown>>): string {
  const setting = settingOf();
  const situation = situationIn(setting, members);
  if (!situation.ok) return "";
  const { guide } = setting;
  return nextStepsText(withGuide(telling, guide, setting), nextSteps(situation.value, guide));
}

function requireProblems(
  { rulebook }: Pick<ReturnType<typeof settingOf>, "rulebook">,
  required: string | undefined,
): InputProblem[] {
  const declared = rulebook.outcomes.map(({ outcome }) => outcome);
  if (required === undefined || declared.includes(required)) return [];
  return [cliProblem("OUTCOME_UNKNOWN", "--require", nearest(required, declared))];
}

function exitCode({ findings }: EvaluateAnswer, required: string | undefined): number {
  const status = required === undefined ? "yes" : findings[required]?.status;
  return status === "yes" || status === "no" ? EXIT.answered : EXIT.notSettled;
}
