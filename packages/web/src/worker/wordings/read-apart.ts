import type { Result } from "@cokdyby/engine";
import { type ReadWording, withinTime } from "@cokdyby/wordings";

/** Reads the words of an act in a worker of its own, which is ended where it takes too long. */
export function readApart(bytes: Uint8Array): Promise<Result<ReadWording>> {
  const worker = new Worker(new URL("./reading-worker.ts", import.meta.url), { type: "module" });
  const reading = new Promise<Result<ReadWording>>((resolve, reject) => {
    // the reader of PDF sends a word of its own
    worker.addEventListener("message", ({ data }) => "read" in data && resolve(data.read));
    worker.addEventListener("error", () => reject(new Error("the file could not be read")));
  });
  worker.postMessage(bytes);
  return withinTime(reading, () => worker.terminate());
}
