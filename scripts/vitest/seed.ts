/** The seed of this run, for Vitest and fast-check alike: COKDYBY_SEED, else a new one. */
export const seed: number = readSeed(process.env.COKDYBY_SEED);
// this file is loaded more than once: by the configuration, and by what prints the seed
process.env.COKDYBY_SEED = String(seed);

function readSeed(given: string | undefined): number {
  if (given === undefined || given === "") return Math.floor(Math.random() * 0x7fff_ffff);
  const value = Number(given);
  if (!Number.isInteger(value) || Math.abs(value) > 0x7fff_ffff) {
    throw new Error(`COKDYBY_SEED is "${given}": it must be a whole number of at most 31 bits`);
  }
  return value;
}
