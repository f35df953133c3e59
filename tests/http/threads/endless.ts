import { parentPort } from "node:worker_threads";

// stands for an analysis that never comes to an end
parentPort?.on("message", () => {
  for (;;);
});
