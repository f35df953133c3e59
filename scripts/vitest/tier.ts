/**
 * Which tests run, and with how many cases: `quick` for `npm test` and `.ci/run`, `full` and `deep`. By hand, without
 * COKDYBY_TIER, the numbers are those of `quick`.
 */
const TIERS = ["quick", "full", "deep"] as const;
type Tier = (typeof TIERS)[number];

export const tier: Tier = readTier(process.env.COKDYBY_TIER);
export const deep = tier === "deep";

/** How many cases a test goes through. Where `quick` is not named, it is as `full`. */
interface Runs {
  readonly quick?: number;
  readonly full: number;
  readonly deep: number;
}

/** The number of cases in this tier. */
export function runs({ full, deep: inDeep, quick }: Runs): number {
  if (tier === "deep") return inDeep;
  return tier === "quick" ? (quick ?? full) : full;
}

/**
 * A property that takes long, in so many tests in the deep tier, each with its share of the cases by a seed of its own:
 * parts of it can be run alone. One test in the other tiers.
 */
export function inParts(
  of: Runs,
  parts: number,
): { part: number; numRuns: number; seed: number }[] {
  const count = deep ? parts : 1;
  const given = Number(process.env.COKDYBY_SEED);
  return Array.from({ length: count }, (_, part) => {
    return { part, numRuns: Math.ceil(runs(of) / count), seed: given + part };
  });
}

/** Of a list each `every`th in the quick tier, else all. */
export function portion<T>(list: readonly T[], every: number): readonly T[] {
  return list.filter((_, at) => tier !== "quick" || at % every === 0);
}

/** How a test is marked that the quick tier leaves to the full one, since it takes long. */
export const notQuick = { skip: tier === "quick" } as const;

function readTier(given = ""): Tier {
  const tier = TIERS.find((each) => each === (given || "quick"));
  if (tier === undefined) {
    throw new Error(`COKDYBY_TIER is "${given}": it must be one of ${TIERS.join(", ")}`);
  }
  return tier;
}
