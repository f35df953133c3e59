import { phrasesIn, situationIn } from "@cokdyby/api";
import type { EvaluateAnswer } from "@cokdyby/api/operations/evaluate";
import { evaluate } from "@cokdyby/api/operations/evaluate";
import { conclude, nearest, nextSteps } from "@cokdyby/engine";
import { loadGuide } from "@cokdyby/rules";
import { EXIT } from "../exit-code.ts";
import { cliProblem, type InputProblem } from "../input/bad-input.ts";
import { type CaseOptions, readCase } from "../input/case-input.ts";
import { evaluationText } from "../print/evaluation.ts";
import { conclusionText, nextStepsText, withGuide } from "../print/guide.ts";
import { type Telling, tellingFor } from "../print/telling.ts";
import { answerTo } from "./answer-to.ts";
import { type Call, settingOf } from "./command.ts";

export interface EvaluateOptions extends CaseOptions {
  readonly outcome?: readonly string[];
  readonly explain?: "summary" | "full";
  readonly require?: string;
}

/** `cokdyby evaluate` */
export async function run(
  call: Call,
  file: string | undefined,
  options: EvaluateOptions,
): Promise<number> {
  const setting = settingOf();
  const given = await readCase(setting.rulebook, file, options, call.io.stdin);
  const outcomes = [...(options.outcome ?? [])];
  const required = options.require;
  if (outcomes.length > 0 && required !== undefined) outcomes.push(required);
  const answer = await answerTo(call, evaluate, {
    request: {
      ...given.members,
      ...(outcomes.length === 0 ? {} : { outcomes }),
      explain: options.explain ?? "none",
    },
    problems: [...given.problems, ...requireProblems(setting, required)],
    locate: (problems) => problems.map(given.locate),
    textOf: (found) => {
      const telling = tellingFor(setting, call.language, call.io.stdout);
      return evaluationText(telling, found, aroundIn(telling, found, given.members));
    },
  });
  return exitCode(answer, required);
}

/** The sentence and the steps, where their outcome was asked about. */
function aroundIn(
  telling: Telling,
  { findings }: EvaluateAnswer,
  members: Readonly<Record<string, unknown>>,
): { readonly before: string; readonly after: string } {
  const setting = settingOf();
  const guide = loadGuide();
  const situation = situationIn(setting, members);
  if (!situation.ok || findings[guide.conclusion.about] === undefined) {
    return { before: "", after: "" };
  }
  const guided = withGuide(telling, guide, setting);
  const conclusion = conclude(situation.value, guide, phrasesIn(setting, telling.language));
  return {
    before: conclusionText(guided, conclusion),
    after: nextStepsText(guided, nextSteps(situation.value, guide)),
  };
}

function requireProblems(
  { rulebook }: ReturnType<typeof settingOf>,
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
