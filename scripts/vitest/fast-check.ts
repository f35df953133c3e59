import fc from "fast-check";
import { seed } from "./seed.ts";
import { runs } from "./tier.ts";

/** Vitest setup file, in each worker: there COKDYBY_SEED holds the seed of the run. */
fc.configureGlobal({ seed, numRuns: runs({ full: 100, deep: 5_000 }) });
