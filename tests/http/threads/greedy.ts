import { parentPort } from "node:worker_threads";

// stands for an analysis that takes all memory that it gets
const kept: unknown[] = [];
parentPort?.on("message", () => {
  for (;;) kept.push(Array.from({ length: 10_000 }, () => ({})));
});
