import {
  OPERATIONS,
  type OperationName,
  type ServiceContext,
  type UnreviewedChange,
} from "@cokdyby/api";
import type { WireProblem } from "@cokdyby/api/shapes";
import { NodeBudgetFault, type Result } from "@cokdyby/engine";
import { refuseNotJson } from "../http/json-body.ts";
import { trainingSet } from "../lti/training-set.ts";
import { Refusal, refuse, refuseContent } from "../problems.ts";
import { decideReceipt } from "../receipts/decide-receipt.ts";
import { readSave } from "../routes/stored/read-save.ts";

export type AnalysisName = OperationName | "receipt" | "savedAmendment" | "trainingSet";

/** Answers an unchecked body. */
interface Running {
  readonly run: (
    service: ServiceContext,
    body: unknown,
  ) => Result<object> | Promise<Result<object>>;
}

/** All that may take long: every operation, and other work on a whole case or a whole law. */
const TASKS: Readonly<Record<AnalysisName, Running>> = {
  ...OPERATIONS,
  receipt: { run: decideReceipt },
  savedAmendment: { run: ({ rulebook }, body) => readSave("amendment", body, rulebook) },
  trainingSet: { run: trainingSet },
};

/** One analysis to do. */
export interface Task {
  readonly name: AnalysisName;
  readonly body: unknown;
  /** The body as JSON text, where it is still to be parsed. */
  readonly text?: string;
  readonly today: string;
  /** What is open of kept wordings, which changes too. */
  readonly unreviewed?: readonly UnreviewedChange[];
}

/** What a thread is started with: everything but what changes. */
export type TaskSetting = Omit<ServiceContext, "today" | "unreviewed">;

/** An answer as JSON text, so that the thread serialises it; or the problem. */
export type TaskResult =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: WireProblem };

/** Does one analysis. @throws what is a fault of ours */
export async function doTask(
  service: TaskSetting,
  { name, body, text, today, unreviewed = [] }: Task,
): Promise<TaskResult> {
  const { run } = TASKS[name];
  try {
    const asked = text === undefined ? body : parsed(text);
    const answer = await run(
      { ...service, today: () => today, unreviewed: () => unreviewed },
      asked,
    );
    if (!answer.ok) throw refuseContent(answer.problems);
    return { ok: true, value: JSON.stringify(answer.value) };
  } catch (error) {
    const refusal = error instanceof NodeBudgetFault ? tooIntricate(error) : error;
    if (refusal instanceof Refusal) return { ok: false, problem: refusal.problem };
    throw error;
  }
}

/** The shipped law is compiled at the start, so the fault is caused by the request. */
function tooIntricate({ place }: NodeBudgetFault): Refusal {
  const where = place === undefined ? "" : ` at ${place}`;
  const detail = `what is asked needs larger decision diagrams than are made${where}; write the conditions of amendments shorter, with fewer alternatives over different facts, or ask for less`;
  return refuse("content", "NODE_BUDGET", detail);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refuseNotJson(error as SyntaxError);
  }
}
