import { makePlaces, type PlacesOptions } from "./places.ts";
import { startThread, type Thread, type ThreadOptions } from "./thread.ts";

/** Who asks for a task. */
export interface Asker {
  /** The same for all tasks of one person. */
  readonly owner: string;
  /** Takes the task out of the queue, or ends the thread that works on it. */
  readonly left: AbortSignal;
}

/** Some threads, and who waits for one. */
export interface Pool {
  /**
   * Does a task as soon as it is the asker's turn.
   *
   * @throws {PoolFull} when too many wait already
   * @throws {PoolTimeout} when the thread did not answer in time
   */
  run(task: unknown, asker: Asker): Promise<unknown>;
  readonly running: number;
  readonly waiting: number;
  /** Ends all threads; whoever works or waits is told, and nobody is taken any more. */
  close(): Promise<void>;
}

export interface PoolOptions extends ThreadOptions, PlacesOptions {
  /** How long a thread may work on one task, in milliseconds. */
  readonly limit: number;
}

export class PoolTimeout extends Error {
  override readonly name = "PoolTimeout";
}

/**
 * A pool whose threads start when they are first needed. Our own, since piscina 5.3 does not count tasks that
 * can be given up against the length of its queue, does not tell waiting from working at a time limit, and
 * knows no owners.
 */
export function makePool({ threads, queue, perOwner, limit, ...thread }: PoolOptions): Pool {
  const idle: Thread[] = [];
  const busy = new Set<Thread>();
  const closed = new AbortController();
  const places = makePlaces({ threads, queue, perOwner });

  return {
    run: async (task, { owner, left }) => {
      const signal = AbortSignal.any([left, closed.signal]);
      signal.throwIfAborted();
      await places.take(owner, signal);
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
        places.give(owner);
      }
    },
    get running() {
      return places.running;
    },
    get waiting() {
      return places.waiting;
    },
    close: async () => {
      closed.abort(new Error("the service stops"));
      await Promise.all([...idle.splice(0), ...busy].map((each) => each.end()));
    },
  };
}
