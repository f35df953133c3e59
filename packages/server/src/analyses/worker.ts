import { setPriority } from "node:os";
import { deserialize } from "node:v8";
import { parentPort, workerData } from "node:worker_threads";
import { doTask, type Task, type TaskSetting } from "./tasks.ts";

/**
 * How far analyses give way. Beside two of them on two cores, 99 of 100 evaluations are answered within 10 ms at 0, 7 at 5,
 * 6.5 at 10, 5.7 at 19; but where the machine has other work, a thread at 10 or 19 stands still, and analyses end by their limit.
 */
const NICENESS = 5;

// on Linux the priority is that of this thread alone
if (process.platform === "linux") setPriority(NICENESS);

const service = deserialize(workerData as Uint8Array) as TaskSetting;

// one at a time; an error ends the thread, and the pool rejects the task
parentPort?.on("message", async (task: Task) => {
  parentPort?.postMessage(await doTask(service, task));
});
