import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Result } from "@cokdyby/engine";
import { type ReadWording, withinTime } from "@cokdyby/wordings";

const THREAD = new URL(
  import.meta.url.endsWith(".ts") ? "./read-thread.ts" : "./read-thread.js",
  import.meta.url,
);

/**
 * Reads the words of an act in a thread, which is ended where it takes too long.
 *
 * @param most how long it may take, in milliseconds
 * @throws what ended the thread
 */
export async function readApart(bytes: Uint8Array, most?: number): Promise<Result<ReadWording>> {
  const thread = new Worker(THREAD, {
    workerData: bytes,
    // run from the sources it finds the other packages' sources too
    ...(THREAD.pathname.endsWith(".ts") ? { execArgv: ["--conditions=@cokdyby/source"] } : {}),
  });
  const reading = once(thread, "message").then(([read]) => read as Result<ReadWording>);
  return withinTime(reading, () => thread.terminate(), most);
}
