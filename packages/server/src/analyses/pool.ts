import { startThread, type Thread, type ThreadOptions } from "./thread.ts";

/** Some threads, and who waits for one. */
export interface Pool {
  /**
   * Does a task as soon as a thread is free.
   *
   * @param signal takes the task out of the queue, or ends the thread that works on it
   * @throws {PoolFull} when too many wait already
   * @throws {PoolTimeout} when the thread did not answer in time
   */
  run(task: unknown, signal: AbortSignal): Promise<unknown>;
  readonly running: number;
  readonly waiting: number;
  /** Ends all threads; whoever works or waits is told, and nobody is taken any more. */
  close(): Promise<void>;
}

export interface PoolOptions extends ThreadOptions {
  readonly threads: number;
  /** Most tasks that may wait for a thread. */
  readonly queue: number;
  /** How long a thread may work on one task, in milliseconds. */
  readonly limit: number;
}

export class PoolFull extends Error {
  override readonly name = "PoolFull";
}

export class PoolTimeout extends Error {
  override readonly name = "PoolTimeout";
}

/**
 * A pool whose threads start when they are first needed. Our own, since piscina 5.3 does not count tasks that
 * can be given up against the length of its queue, and does not tell waiting from working at a time limit.
 */
export function makePool({ threads, queue, limit, ...thread }: PoolOptions): Pool {
  const idle: Thread[] = [];
  const busy = new Set<Thread>();
  const closed = new AbortController();
  const waiting: (() => void)[] = [];
  let running = 0;

  const takeTurn = async (signal: AbortSignal): Promise<void> => {
    if (running < threads) {
      running += 1;
      return;
    }
    if (waiting.length >= queue) throw new PoolFull();
    await new Promise<void>((resolve, reject) => {
      const go = () => {
        signal.removeEventListener("abort", leave);
        resolve();
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(go), 1);
        reject(signal.reason);
      };
      waiting.push(go);
      signal.addEventListener("abort", leave, { once: true });
    });
  };
  const giveTurn = () => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };

  return {
    run: async (task, asked) => {
      const signal = AbortSignal.any([asked, closed.signal]);
      signal.throwIfAborted();
      await takeTurn(signal);
      const doing = idle.pop() ?? startThread(thread);
      busy.add(doing);
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(new PoolTimeout()), limit);
      try {
        const answer = await doing.run(task, AbortSignal.any([signal, late.signal]));
        idle.push(doing);
        return answer;
      } catch (error) {
        await doing.end();
        throw error;
      } finally {
        clearTimeout(timer);
        busy.delete(doing);
        giveTurn();
      }
    },
    get running() {
      return running;
    },
    get waiting() {
      return waiting.length;
    },
    close: async () => {
      closed.abort(new Error("the service stops"));
      await Promise.all([...idle.splice(0), ...busy].map((each) => each.end()));
    },
  };
}
