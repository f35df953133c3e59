import { makeSlots, type SlotsOptions } from "./slots.ts";
import { shared, startThread, type Thread, type ThreadOptions } from "./thread.ts";

/** On whose behalf a task runs. */
export interface Requester {
  /** The same for all tasks of one person. */
  readonly owner: string;
  /** Aborts when nobody waits for the answer: removes the task from the queue, or ends its thread. */
  readonly abandoned: AbortSignal;
}

/** Worker threads and the queue for them. */
export interface Pool {
  /**
   * Runs a task when it is its owner's turn.
   *
   * @throws {PoolFull} when too many wait already
   * @throws {PoolTimeout} when the thread did not answer in time
   */
  run(task: unknown, requester: Requester): Promise<unknown>;
  readonly running: number;
  readonly waiting: number;
  /** Ends all threads, rejects running and waiting tasks, and takes no new ones. */
  close(): Promise<void>;
}

export interface PoolOptions extends Omit<ThreadOptions, "data">, SlotsOptions {
  /** What each thread is to know; it can be cloned structurally. */
  readonly data: unknown;
  /** How long a thread may work on one task, in milliseconds. */
  readonly limit: number;
}

export class PoolTimeout extends Error {
  override readonly name = "PoolTimeout";
}

/**
 * A pool whose threads start when they are first needed. Not piscina 5.3, which does not count abortable tasks
 * against the length of its queue, applies a time limit to waiting too, and knows no owners.
 */
export function makePool({ threads, queue, perOwner, limit, data, ...thread }: PoolOptions): Pool {
  const idle: Thread[] = [];
  const busy = new Set<Thread>();
  const closed = new AbortController();
  const slots = makeSlots({ threads, queue, perOwner });
  let bytes: ThreadOptions["data"] | undefined;
  const start = () => {
    bytes ??= shared(data);
    return startThread({ ...thread, data: bytes });
  };

  return {
    run: async (task, { owner, abandoned }) => {
      const signal = AbortSignal.any([abandoned, closed.signal]);
      signal.throwIfAborted();
      await slots.take(owner, signal);
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(new PoolTimeout()), limit);
      let doing: Thread | undefined;
      try {
        doing = idle.pop() ?? start();
        busy.add(doing);
        const answer = await doing.run(task, AbortSignal.any([signal, late.signal]));
        idle.push(doing);
        return answer;
      } catch (error) {
        await doing?.end();
        throw error;
      } finally {
        clearTimeout(timer);
        if (doing !== undefined) busy.delete(doing);
        slots.give(owner);
      }
    },
    get running() {
      return slots.running;
    },
    get waiting() {
      return slots.waiting;
    },
    close: async () => {
      closed.abort(new Error("the service stops"));
      await Promise.all([...idle.splice(0), ...busy].map((each) => each.end()));
    },
  };
}
