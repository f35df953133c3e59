import type * as z from "zod";
import type { Operation } from "../operation.ts";
import type { Shaped } from "../shapes/shaped.ts";
import { check } from "./check.ts";
import { compare } from "./compare.ts";
import { counterfactual } from "./counterfactual.ts";
import { evaluate } from "./evaluate.ts";
import { evaluateBatch } from "./evaluate-batch.ts";
import { evaluateFile } from "./evaluate-file.ts";
import { explainFile } from "./explain-file.ts";
import { questionPlan } from "./question-plan.ts";
import { questionPlanFile } from "./question-plan-file.ts";
import { sides } from "./sides.ts";
import { statesFile } from "./states-file.ts";
import { timeline } from "./timeline.ts";
import { whatIf } from "./what-if.ts";

/**
 * Every operation, under the name that it has in the client and in the OpenAPI document. This is the one
 * list: routes, permissions, tasks of threads, calls and commands are made from it.
 */
export const OPERATIONS = {
  evaluateBatch,
  evaluate,
  questionPlan,
  whatIf,
  counterfactual,
  sides,
  timeline,
  compare,
  check,
  evaluateFile,
  questionPlanFile,
  statesFile,
  explainFile,
} as const satisfies Readonly<Record<string, Operation>>;

type Operations = typeof OPERATIONS;

/** The name of an operation, as in {@link OPERATIONS}. */
export type OperationName = keyof Operations;

/** What an operation takes, as it is sent. */
export type RequestOf<Name extends OperationName> = z.input<Operations[Name]["request"]>;

/** What an operation answers. */
export type AnswerOf<Name extends OperationName> = Shaped<Operations[Name]["answer"]>;
