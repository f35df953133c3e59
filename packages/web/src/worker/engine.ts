import type { Done } from "@cokdyby/engine/file";
import type { Reply, Request } from "./messages.ts";
import { TaskStopped } from "./pause.ts";
import type { TaskInput, TaskName, TaskResult } from "./tasks.ts";

/** A task that was asked for. */
export interface Running<Result> {
  /** Rejects with {@link TaskStopped} where the task was given up. */
  readonly result: Promise<Result>;
  /** Gives it up: it ends at its next pause. */
  readonly stop: () => void;
}

/** One worker with the engine and the rulebook in it. */
export interface Engine {
  /** Runs a task; tasks of one engine run one after another. */
  readonly run: <Name extends TaskName>(
    task: Name,
    ...input: TaskInput<Name>
  ) => Promise<TaskResult<Name>>;
  /** The same for a task that may be given up. @param tell told now and then how far a long task is */
  readonly start: <Name extends TaskName>(
    task: Name,
    input: TaskInput<Name>,
    tell: (done: Done) => void,
  ) => Running<TaskResult<Name>>;
  /** Ends the worker and whatever it is doing; what was asked of it is never answered. */
  readonly stop: () => void;
}

interface Waiting {
  readonly tell: (done: Done) => void;
  readonly resolve: (value: never) => void;
  readonly reject: (reason: Error) => void;
}

/** Starts a worker and hands it the law. @param json the law in one language; the worker fetches more itself */
export function startEngine(json: string): Engine {
  const worker = new Worker(new URL("./engine-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let hasAnswered = false;
  let broken: Error | undefined;
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    hasAnswered = true;
    const asked = waiting.get(data.id);
    if (data.kind === "progress") {
      asked?.tell({ done: data.done, of: data.of });
      return;
    }
    waiting.delete(data.id);
    if (data.kind === "answer") asked?.resolve(data.value as never);
    else asked?.reject(data.kind === "fault" ? new Error(data.fault) : new TaskStopped());
  });
  worker.addEventListener("error", () => {
    const error = new Error("the engine could not be started");
    // one that never answered never will
    if (!hasAnswered) broken = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  const send = (request: Request) => worker.postMessage(request);
  send({ kind: "law", json });
  const start: Engine["start"] = (task, input, tell) => {
    last += 1;
    const id = last;
    return {
      result: new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken);
        waiting.set(id, { resolve, reject, tell });
        send({ kind: "task", id, task, input });
      }),
      stop: () => send({ kind: "stop", id }),
    };
  };
  return {
    run: (task, ...input) => start(task, input, () => undefined).result,
    start,
    stop: () => {
      worker.terminate();
      waiting.clear();
    },
  };
}
