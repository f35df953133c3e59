import { tier } from "./tier.ts";

/** The same in every run, so that no run falls by luck. */
const FIXED = 20261125;

/** The seed of this run, for Vitest and fast-check alike: COKDYBY_SEED, else a new one in the deep tier only. */
export const seed: number = readSeed(process.env.COKDYBY_SEED);

function readSeed(given: string | undefined): number {
  if (given === undefined || given === "") {
    return tier === "deep" ? Math.floor(Math.random() * 0x7fff_ffff) : FIXED;
  }
  const value = Number(given);
  if (!Number.isInteger(value) || Math.abs(value) > 0x7fff_ffff) {
    throw new Error(`COKDYBY_SEED is "${given}": it must be a whole number of at most 31 bits`);
  }
  return value;
}
