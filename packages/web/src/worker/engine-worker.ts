import * as z from "zod";
import { fetchWholeLaw, type Law } from "../law/fetch-law.ts";
import type { Reply, Request } from "./messages.ts";
import { pauseOf, TaskStopped } from "./pause.ts";
import { settingOf, type WorkerSetting } from "./setting.ts";
import { TASKS } from "./tasks.ts";

// the content security policy of the page allows no code made from text
z.config({ jitless: true });

let setting: WorkerSetting | undefined;
/** The tasks that were asked for and are not over. */
const open = new Set<number>();
/** Ends when all tasks so far are over: a long one that pauses lets messages in, but no other task. */
let line: Promise<void> = Promise.resolve();

const tell = (reply: Reply) => postMessage(reply);

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  if (data.kind === "law") setting = settingOf(data.json, wholeLaw);
  else if (data.kind === "stop") open.delete(data.id);
  else {
    open.add(data.id);
    line = line.then(async () => {
      tell(await answer(data));
      open.delete(data.id);
    });
  }
});

/** The whole law; from then on everything is asked of that, so that diagrams are made for one rulebook. */
async function wholeLaw(): Promise<Law> {
  const law = await fetchWholeLaw();
  if (setting !== undefined && setting.rulebook !== law.rulebook) setting = { ...setting, ...law };
  return law;
}

async function answer({ id, task, input }: Extract<Request, { kind: "task" }>): Promise<Reply> {
  try {
    if (setting === undefined) throw new Error("the law was not handed over");
    if (!open.has(id)) throw new TaskStopped();
    const pause = pauseOf({
      isStopped: () => !open.has(id),
      tell: (done) => tell({ id, kind: "progress", ...done }),
    });
    const run = TASKS[task] as (setting: WorkerSetting, ...input: readonly unknown[]) => unknown;
    return { id, kind: "answer", value: await run({ ...setting, pause }, ...input) };
  } catch (error) {
    if (error instanceof TaskStopped) return { id, kind: "stopped" };
    return { id, kind: "fault", fault: error instanceof Error ? error.message : String(error) };
  }
}
