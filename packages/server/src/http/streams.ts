import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyRequest } from "fastify";
import type { Requester } from "../analyses/pool.ts";
import { Refusal, refuse, refuseLeft } from "../problems.ts";
import { type Schedule, sharedYielder } from "../yield.ts";
import { countRows, reauthorize } from "./authorize.ts";

/** Cases of a stream that count as one request. */
const ROWS = 100;
/** How long a stream waits for so many once its owner sent more than one may, in milliseconds. */
const PAUSE = 1_000;
/** How often it is looked whether who sends may still do so, in milliseconds. */
const LOOK = 1_000;

/** One stream of cases among others. */
export interface Stream {
  /**
   * Waits until the next case may be answered: all streams of one owner share one turn.
   *
   * @returns nothing; or why the stream ends here, as when its token was revoked or expired
   */
  turn(): Promise<Refusal | undefined>;
}

/** The streams that are open. */
export interface Streams {
  /** @throws Refusal 429 when the owner has as many open as one may, 499 when the client has left */
  open(request: FastifyRequest, requester: Requester): Stream;
}

interface Owned {
  open: number;
  readonly turns: ReturnType<typeof sharedYielder>;
}

/**
 * @param most how many one owner may have open at once
 * @param schedule when the streams of an owner go on
 */
export function streamsOf(most: number, schedule: Schedule): Streams {
  const owners = new Map<string, Owned>();
  return {
    open: (request, { owner, abandoned }) => {
      // it closed before it was open, so nothing would close it
      if (abandoned.aborted) throw refuseLeft();
      const owned = owners.get(owner) ?? { open: 0, turns: sharedYielder(schedule) };
      if (owned.open >= most) throw tooMany(most);
      owners.set(owner, owned);
      owned.open += 1;
      abandoned.addEventListener("abort", () => {
        owned.open -= 1;
        if (owned.open === 0) owners.delete(owner);
      });
      return streamIn(request, owned.turns());
    },
  };
}

function streamIn(request: FastifyRequest, turn: () => Promise<void>): Stream {
  let rows = 0;
  let looked = performance.now();
  return {
    turn: async () => {
      try {
        rows += 1;
        if (rows % ROWS === 0 && (await countRows(request))) await sleep(PAUSE);
        if (performance.now() - looked >= LOOK) {
          await reauthorize(request);
          looked = performance.now();
        }
        await turn();
        return undefined;
      } catch (error) {
        if (error instanceof Refusal) return error;
        throw error;
      }
    },
  };
}

function tooMany(most: number): Refusal {
  const detail = `at most ${most} streams of one person are open at once; wait until one has ended`;
  return refuse("too-many", "TOO_MANY_REQUESTS", detail, { headers: { "retry-after": "5" } });
}
