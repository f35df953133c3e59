import { extname } from "node:path";
import type { ServiceContext } from "@cokdyby/api";
import { LargeBody } from "../http/json-body.ts";
import { Refusal, refuse, refuseLeft } from "../problems.ts";
import { makePool, PoolTimeout, type Requester } from "./pool.ts";
import { PoolFull } from "./slots.ts";
import { type AnalysisName, doTask, type Task, type TaskResult } from "./tasks.ts";

/** Runs analyses: in worker threads, or in the thread that answers requests. */
export interface Analyses {
  /**
   * @param body any value, or a {@link LargeBody}
   * @param requester the owner, and a signal that nobody waits for the answer any more
   * @returns the answer as JSON text
   * @throws Refusal with every problem of the body at once; 503 when too many wait, or it took too much time
   *   or memory; 499 when given up
   */
  answer(name: AnalysisName, body: unknown, requester: Requester): Promise<string>;
  readonly running: number;
  readonly waiting: number;
  close(): Promise<void>;
}

/** What is answered from, and where. */
export interface Answering {
  readonly service: ServiceContext;
  readonly analyses: Analyses;
}

/** Limits of analyses. */
export interface AnalysisLimits {
  readonly threads: number;
  /** Most threads that one owner may have at once; all of them when left out. */
  readonly perOwner?: number;
  /** How long one may run, in milliseconds; waiting does not count. */
  readonly limit: number;
  /** Memory of a thread, in MiB; 1024 when left out. */
  readonly memory?: number;
  /** The file that does tasks; another one in tests. */
  readonly file?: URL;
}

/** Length of the queue for each thread. */
const QUEUE = 8;
const WORKER = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

/** Analyses in worker threads, which start when they are needed. */
export function analysesInThreads(
  { today, unreviewed, ...data }: ServiceContext,
  { threads, perOwner = threads, limit, memory = 1_024, file = WORKER }: AnalysisLimits,
): Analyses {
  const queue = QUEUE * threads;
  const changing = { today, ...(unreviewed === undefined ? {} : { unreviewed }) };
  const pool = makePool({ threads, perOwner, limit, queue, file, data, memory });
  return {
    answer: async (name, body, requester) => {
      try {
        const task = taskOf(changing, name, body);
        return answerIn((await pool.run(task, requester)) as TaskResult);
      } catch (error) {
        throw refusalFor(error, requester.abandoned);
      }
    },
    get running() {
      return pool.running;
    },
    get waiting() {
      return pool.waiting;
    },
    close: () => pool.close(),
  };
}

/** Analyses in the calling thread, which they block. */
export function analysesHere(service: ServiceContext): Analyses {
  return {
    answer: async (name, body) => answerIn(await doTask(service, taskOf(service, name, body))),
    running: 0,
    waiting: 0,
    close: async () => undefined,
  };
}

function taskOf(
  { today, unreviewed }: Pick<ServiceContext, "today" | "unreviewed">,
  name: AnalysisName,
  body: unknown,
): Task {
  const open = unreviewed?.() ?? [];
  const now = { today: today(), ...(open.length === 0 ? {} : { unreviewed: open }) };
  return body instanceof LargeBody
    ? { name, body: undefined, text: body.text, ...now }
    : { name, body, ...now };
}

/** @throws Refusal when there is none */
function answerIn(done: TaskResult): string {
  if (done.ok) return done.value;
  throw new Refusal(done.problem);
}

function refusalFor(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return refuseLeft();
  if (error instanceof PoolFull) {
    const detail = "too many analyses wait already; send the same again in a moment";
    return refuse("overloaded", "ANALYSES_BUSY", detail, { headers: { "retry-after": "2" } });
  }
  const { code } = error as { code?: unknown };
  if (error instanceof PoolTimeout || code === "ERR_WORKER_OUT_OF_MEMORY") {
    const detail =
      "the analysis took more time or memory than one may take; ask for less: fewer outcomes, facts or cases, a smaller limit, or more known facts";
    return refuse("analysis-limit", "ANALYSIS_LIMIT", detail);
  }
  return error;
}
