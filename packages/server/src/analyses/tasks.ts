import type { Result } from "@cokdyby/engine";
import { answerBatch } from "../answers/batch.ts";
import { answerCheck } from "../answers/check.ts";
import { answerCompare } from "../answers/compare.ts";
import { answerCounterfactual } from "../answers/counterfactual.ts";
import { answerEvaluate } from "../answers/evaluate.ts";
import { answerQuestionPlan } from "../answers/question-plan.ts";
import type { Setting } from "../answers/setting.ts";
import { answerTimeline } from "../answers/timeline.ts";
import { answerWhatIf } from "../answers/what-if.ts";
import { decideReceipt } from "../receipts/decide-receipt.ts";

type Answering = (setting: Setting, body: unknown) => Result<object> | Promise<Result<object>>;

/** What may take long: each takes a body nobody has checked. */
const ANALYSES = {
  batch: answerBatch,
  check: answerCheck,
  compare: answerCompare,
  counterfactual: answerCounterfactual,
  evaluate: answerEvaluate,
  questionPlan: answerQuestionPlan,
  receipt: decideReceipt,
  timeline: answerTimeline,
  whatIf: answerWhatIf,
} as const satisfies Readonly<Record<string, Answering>>;
export type AnalysisName = keyof typeof ANALYSES;

/** One analysis to do. */
export interface Task {
  readonly name: AnalysisName;
  readonly body: unknown;
  readonly today: string;
}

/** What a thread knows from its start: everything but the day, which changes. */
export type TaskSetting = Omit<Setting, "today">;

/** @returns the answer as JSON text, so that writing it is part of the task; or every problem at once */
export async function doTask(
  setting: TaskSetting,
  { name, body, today }: Task,
): Promise<Result<string>> {
  const answering: Answering = ANALYSES[name];
  const answer = await answering({ ...setting, today: () => today }, body);
  return answer.ok ? { ok: true, value: JSON.stringify(answer.value) } : answer;
}
