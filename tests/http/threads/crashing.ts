import { parentPort } from "node:worker_threads";

// ends in the middle of a task that asks for nothing, and answers any other
parentPort?.on("message", ({ body }: { body: object }) => {
  if (Object.keys(body).length === 0) process.exit(3);
  parentPort?.postMessage({ ok: true, value: '{"answered":true}' });
});
