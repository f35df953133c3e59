import type { Kysely } from "kysely";
import { StoreFault } from "../fault.ts";
import type { Tables } from "../tables.ts";

/** How far the clocks of several copies of the service may be apart, in milliseconds. */
const APART = 60_000;

/**
 * Rejects while the clock is behind the newest receipt: then today is another day than it was, the law of
 * another day may be applied, and tokens that expired are valid again.
 *
 * @throws {StoreFault} CLOCK_SET_BACK
 */
export async function refuseClockSetBack(db: Kysely<Tables>, now: string): Promise<void> {
  const { made } = await db.selectFrom("chain").select("made").executeTakeFirstOrThrow();
  refuseBefore(made, now);
}

/** @param made when the newest receipt was made; empty when there is none */
export function refuseBefore(made: string, now: string): void {
  if (made !== "" && Date.parse(now) < Date.parse(made) - APART) {
    throw new StoreFault("CLOCK_SET_BACK", made);
  }
}

/** See `Upkeep.acceptClock`. */
export async function acceptClock(db: Kysely<Tables>, now: string): Promise<void> {
  await db.updateTable("chain").set({ made: now }).where("made", ">", now).execute();
}
