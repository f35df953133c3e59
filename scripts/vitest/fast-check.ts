import fc from "fast-check";
import { seed } from "./seed.ts";

/** Vitest setup file, in each worker: there COKDYBY_SEED holds the seed of the run. */
fc.configureGlobal({ seed, numRuns: process.env.COKDYBY_DEEP === "1" ? 5_000 : 100 });
