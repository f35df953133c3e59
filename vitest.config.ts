import { availableParallelism } from "node:os";
import { defaultClientConditions, defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";
import { BOUNDARY, DEEP_ONLY, FULL_ONLY } from "./scripts/vitest/files-of-tiers.ts";
import { seed } from "./scripts/vitest/seed.ts";
import { deep } from "./scripts/vitest/tier.ts";

const minutes = 60_000;
const NOT_QUICK = [...BOUNDARY, ...FULL_ONLY, ...DEEP_ONLY];
const NEVER = ["**/node_modules/**", "**/dist/**"];

/** Runs from the sources: our own export condition points each package at its `src`. */
const source = "@cokdyby/source";

// what prints the seed, and each worker, read it from there
process.env.COKDYBY_SEED = String(seed);

export default defineConfig({
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
  test: {
    // to start anew for each file takes as long as most of the quick ones do
    projects: [
      project("packages", {
        include: ["packages/*/src/**/*.test.ts"],
        exclude: NOT_QUICK,
        isolate: false,
      }),
      project("quick", { include: ["tests/**/*.test.ts"], exclude: NOT_QUICK, isolate: false }),
      project("boundary", { include: BOUNDARY }),
      project("full", { include: deep ? [...FULL_ONLY, ...DEEP_ONLY] : FULL_ONLY }),
    ],
    sequence: { seed },
    globalSetup: ["scripts/vitest/print-seed.ts"],
    setupFiles: ["scripts/vitest/fast-check.ts"],
    // long files stand beside each other, also on two cores
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // for the busiest machine, and long enough to shrink a counterexample: a test ends as soon as it can
    expect: { poll: { timeout: minutes } },
    testTimeout: (deep ? 40 : 6) * minutes,
    hookTimeout: 5 * minutes,
  },
});

interface Files {
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
  readonly isolate?: boolean;
}

function project(name: string, { include, exclude = [], isolate = true }: Files) {
  const test = { name, include: [...include], exclude: [...NEVER, ...exclude], isolate };
  return { extends: true as const, test };
}
