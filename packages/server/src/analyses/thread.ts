import { extname } from "node:path";
import { serialize } from "node:v8";
import { Worker } from "node:worker_threads";
import { firstMessage } from "../first-message.ts";

/** A thread that does one task after another. */
export interface Thread {
  /**
   * @returns what the thread answers
   * @throws what ended the thread, or the reason of the signal: either way it is of no more use
   */
  run(task: unknown, signal: AbortSignal): Promise<unknown>;
  /** Ends it in the middle of whatever it does. */
  end(): Promise<void>;
}

/** How a thread is started. */
export interface ThreadOptions {
  /** Listens for tasks on its `parentPort`, and posts one answer for each. */
  readonly file: URL;
  /** Given to the file as `workerData`: the bytes that `shared` made of what it is to know. */
  readonly data: Uint8Array<SharedArrayBuffer>;
  /** Most memory for its objects, in MiB. */
  readonly memory: number;
}

/**
 * Memory of a thread for its newest objects, in MiB. Left to itself each thread grows to 128 MiB and keeps them,
 * for no gain: comparisons take as long with 48.
 */
const YOUNG = 48;

const ENDED = "the thread ended";

/**
 * Bytes that every thread can read, and makes a copy of its own from: written once, where a value would be written anew
 * for each thread, which takes 5 ms for a rulebook while no request is answered.
 *
 * @param value that can be cloned structurally
 */
export function shared(value: unknown): Uint8Array<SharedArrayBuffer> {
  const bytes = serialize(value);
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

/** Starts a thread; it does not keep the process from ending. */
export function startThread({ file, data, memory }: ThreadOptions): Thread {
  const worker = new Worker(file, {
    workerData: data,
    // nothing in it needs the environment, which holds the password of the database
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    // run from the sources it finds the other packages' sources too
    ...(extname(file.pathname) === ".ts" ? { execArgv: ["--conditions=@cokdyby/source"] } : {}),
  });
  worker.unref();
  // an error between tasks ends the thread, and the next `run` says so
  worker.on("error", () => undefined);
  let ended = false;
  worker.once("exit", () => {
    ended = true;
  });
  return {
    run: async (task, signal) => {
      if (ended) throw new Error(ENDED);
      worker.postMessage(task);
      return firstMessage(worker, signal, ENDED);
    },
    end: async () => void (await worker.terminate()),
  };
}
