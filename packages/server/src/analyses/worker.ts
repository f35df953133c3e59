import { constants, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { doTask, type Task, type TaskSetting } from "./tasks.ts";

// on Linux it is this thread alone that gives way, and answers that are short do not wait for it
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_LOW);

const service = workerData as TaskSetting;

// one at a time; what is thrown ends the thread, and whoever waits is told
parentPort?.on("message", async (task: Task) => {
  parentPort?.postMessage(await doTask(service, task));
});
