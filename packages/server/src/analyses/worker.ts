import { constants, setPriority } from "node:os";
import { deserialize } from "node:v8";
import { parentPort, workerData } from "node:worker_threads";
import { doTask, type Task, type TaskSetting } from "./tasks.ts";

// on Linux the priority is that of this thread alone: short answers do not wait for it
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_LOW);

const service = deserialize(workerData as Uint8Array) as TaskSetting;

// one at a time; an error ends the thread, and the pool rejects the task
parentPort?.on("message", async (task: Task) => {
  parentPort?.postMessage(await doTask(service, task));
});
