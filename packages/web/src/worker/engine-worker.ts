import type { ServiceContext } from "@cokdyby/api";
import * as z from "zod";
import type { Reply, Request } from "./messages.ts";
import { settingOf } from "./setting.ts";
import { TASKS } from "./tasks.ts";

// the content security policy of the page allows no code made from text
z.config({ jitless: true });

let setting: ServiceContext | undefined;

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  if (data.kind === "law") setting = settingOf(data.texts);
  else void answer(data).then((reply) => postMessage(reply));
});

async function answer({ id, task, input }: Extract<Request, { kind: "task" }>): Promise<Reply> {
  try {
    if (setting === undefined) throw new Error("the law was not handed over");
    const run = TASKS[task] as (setting: ServiceContext, ...input: readonly unknown[]) => unknown;
    return { id, ok: true, value: await run(setting, ...input) };
  } catch (error) {
    return { id, ok: false, fault: error instanceof Error ? error.message : String(error) };
  }
}
