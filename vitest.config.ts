import { availableParallelism } from "node:os";
import { defaultClientConditions, defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";
import { seed } from "./scripts/vitest/seed.ts";

const deep = process.env.COKDYBY_DEEP === "1";
const minutes = 60_000;

/** Runs from the sources: our own export condition points each package at its `src`. */
const source = "@cokdyby/source";

function project(name: string, include: readonly string[], isolate = true) {
  return { extends: true as const, test: { name, include: [...include], isolate } };
}

export default defineConfig({
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
  test: {
    projects: [
      // small and without state of their own: to start anew for each file takes as long as they do
      project("packages", ["packages/*/src/**/*.test.ts"], false),
      project("tests", ["tests/**/*.test.ts"]),
      project("examples", ["examples/**/*.test.ts"]),
    ],
    exclude: ["**/node_modules/**", "**/dist/**"],
    env: { COKDYBY_SEED: String(seed) },
    sequence: { seed },
    globalSetup: ["scripts/vitest/print-seed.ts"],
    setupFiles: ["scripts/vitest/fast-check.ts"],
    // long files stand beside each other, also on two cores
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: deep ? 20 * minutes : 3 * minutes,
    hookTimeout: deep ? 5 * minutes : minutes,
  },
});
