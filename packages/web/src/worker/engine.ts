import type { Reply, Request } from "./messages.ts";
import type { LawTexts } from "./setting.ts";
import type { TaskInput, TaskName, TaskResult } from "./tasks.ts";

/** One worker with the engine and the rulebook in it. */
export interface Engine {
  /** Runs a task; tasks of one engine run one after another. */
  readonly run: <Name extends TaskName>(
    task: Name,
    ...input: TaskInput<Name>
  ) => Promise<TaskResult<Name>>;
  /** Ends the worker and whatever it is doing; what was asked of it is never answered. */
  readonly stop: () => void;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (reason: Error) => void;
}

/** Starts a worker and hands it the law. */
export function startEngine(texts: LawTexts): Engine {
  const worker = new Worker(new URL("./engine-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) asked?.resolve(data.value as never);
    else asked?.reject(new Error(data.fault));
  });
  worker.addEventListener("error", () => {
    for (const { reject } of waiting.values()) reject(new Error("the engine could not be started"));
    waiting.clear();
  });
  const send = (request: Request) => worker.postMessage(request);
  send({ kind: "law", texts });
  return {
    run: (task, ...input) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        send({ kind: "task", id: last, task, input });
      }),
    stop: () => {
      worker.terminate();
      waiting.clear();
    },
  };
}
