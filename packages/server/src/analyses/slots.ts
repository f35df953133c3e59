/** A fair queue for threads: no owner keeps the others from their turn. */
export interface Slots {
  /**
   * Resolves when it is the owner's turn.
   *
   * @param signal gives up waiting
   * @throws {PoolFull} when too many wait, and none of an owner who has more waiting
   */
  take(owner: string, signal: AbortSignal): Promise<void>;
  /** Gives back what was taken. */
  give(owner: string): void;
  readonly running: number;
  readonly waiting: number;
}

export interface SlotsOptions {
  readonly threads: number;
  /** Most that may wait. */
  readonly queue: number;
  /** Most threads that one owner may have at once; the others stay free for others. */
  readonly perOwner: number;
}

export class PoolFull extends Error {
  override readonly name = "PoolFull";
}

interface Waiting {
  readonly owner: string;
  readonly go: () => void;
  readonly refuse: (error: unknown) => void;
}

/**
 * Makes the queue. The next turn goes to the owner with the fewest threads, and among these to the first in the
 * queue. When the queue is full, the last entry of the owner with the most entries is refused in favour of
 * another owner's.
 */
export function makeSlots({ threads, queue, perOwner }: SlotsOptions): Slots {
  const working = new Map<string, number>();
  const waiting: Waiting[] = [];
  let running = 0;
  const workingOf = (owner: string) => working.get(owner) ?? 0;
  const waitingOf = (owner: string) => waiting.filter((each) => each.owner === owner).length;

  const begin = (owner: string) => {
    running += 1;
    working.set(owner, workingOf(owner) + 1);
  };
  const next = (): Waiting | undefined => {
    if (running >= threads) return undefined;
    const [first] = waiting
      .filter(({ owner }) => workingOf(owner) < perOwner)
      .sort((a, b) => workingOf(a.owner) - workingOf(b.owner));
    return first;
  };
  const remove = (one: Waiting) => waiting.splice(waiting.indexOf(one), 1);
  const makeRoom = (owner: string) => {
    const [last] = waiting.toReversed().sort((a, b) => waitingOf(b.owner) - waitingOf(a.owner));
    if (last === undefined || waitingOf(last.owner) <= waitingOf(owner) + 1) throw new PoolFull();
    remove(last);
    last.refuse(new PoolFull());
  };

  return {
    take: async (owner, signal) => {
      if (running < threads && workingOf(owner) < perOwner) {
        begin(owner);
        return;
      }
      if (waiting.length >= queue) makeRoom(owner);
      await new Promise<void>((resolve, reject) => {
        const leave = () => {
          remove(one);
          reject(signal.reason);
        };
        const one: Waiting = {
          owner,
          go: () => {
            signal.removeEventListener("abort", leave);
            resolve();
          },
          refuse: (error) => {
            signal.removeEventListener("abort", leave);
            reject(error);
          },
        };
        waiting.push(one);
        signal.addEventListener("abort", leave, { once: true });
      });
    },
    give: (owner) => {
      running -= 1;
      const left = workingOf(owner) - 1;
      if (left === 0) working.delete(owner);
      else working.set(owner, left);
      for (let one = next(); one !== undefined; one = next()) {
        remove(one);
        begin(one.owner);
        one.go();
      }
    },
    get running() {
      return running;
    },
    get waiting() {
      return waiting.length;
    },
  };
}
