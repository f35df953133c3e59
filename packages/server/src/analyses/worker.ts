import { parentPort, workerData } from "node:worker_threads";
import { doTask, type Task, type TaskSetting } from "./tasks.ts";

const setting = workerData as TaskSetting;

// one at a time; what is thrown ends the thread, and whoever waits is told
parentPort?.on("message", async (task: Task) => {
  parentPort?.postMessage(await doTask(setting, task));
});
