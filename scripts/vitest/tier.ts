/**
 * Which tests run, and with how many cases: `quick` for `npm test`, `full`, `rest` for what `full` has besides
 * `quick`, and `deep`. By hand, without COKDYBY_TIER, the numbers are those of `quick`.
 */
const TIERS = ["quick", "full", "rest", "deep"] as const;
type Tier = (typeof TIERS)[number];

export const tier: Tier = readTier(process.env.COKDYBY_TIER);
export const deep = tier === "deep";

/** How many cases a test goes through. Where `quick` is not named, it is as `full`. */
interface Runs {
  readonly quick?: number;
  readonly full: number;
  readonly deep: number;
}

/**
 * The number of cases in this tier. A test that names one for `quick` is tagged `sized`: `rest` runs it once more,
 * by a seed of its own, with as many cases as are left.
 */
export function runs({ full, deep: inDeep, quick }: Runs): number {
  if (tier === "deep") return inDeep;
  if (tier === "quick") return quick ?? full;
  return tier === "rest" ? full - (quick ?? 0) : full;
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

/** Of a list each `every`th in the quick tier, in `rest` the others, else all; who uses it is tagged `sized`. */
export function portion<T>(list: readonly T[], every: number): readonly T[] {
  if (tier !== "quick" && tier !== "rest") return list;
  return list.filter((_, at) => (at % every === 0) === (tier === "quick"));
}

/** How a test is marked that the quick tier leaves to `rest`, since it takes long. */
export const notQuick = { tags: "sized", skip: tier === "quick" } as const;

function readTier(given = ""): Tier {
  const tier = TIERS.find((each) => each === (given || "quick"));
  if (tier === undefined) {
    throw new Error(`COKDYBY_TIER is "${given}": it must be one of ${TIERS.join(", ")}`);
  }
  return tier;
}
