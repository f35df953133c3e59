import { playwright } from "@vitest/browser-playwright";
import { defaultClientConditions } from "vite";
import { defineConfig, defineProject } from "vitest/config";
import { findBrowser } from "../browser.mjs";
import { seed } from "./seed.ts";
import { tier } from "./tier.ts";

const launchOptions = await findBrowser();

/** Tests that run in a page of their own, one file after the other. */
const inBrowser = (name: string, tests: string) =>
  defineProject({
    resolve: {
      conditions: ["@cokdyby/source", ...defaultClientConditions],
      // the QTI player compiles items as templates, which Vue by itself leaves out
      alias: [{ find: /^vue$/, replacement: "vue/dist/vue.esm.js" }],
    },
    // what runs in the page does not see the environment
    define: {
      "process.env.COKDYBY_TIER": JSON.stringify(tier),
      "process.env.COKDYBY_SEED": JSON.stringify(String(seed)),
    },
    // found beforehand: during a run vite would reload and start the test again
    optimizeDeps: { entries: [tests, "packages/training/src/index.ts"], force: true },
    test: {
      name,
      include: [tests],
      isolate: false,
      expect: { poll: { timeout: 60_000 } },
      testTimeout: 300_000,
      setupFiles: ["scripts/vitest/fast-check.ts"],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions,
          contextOptions: { locale: "cs-CZ", reducedMotion: "reduce" },
        }),
        instances: [{ browser: "chromium" }],
      },
    },
  });

/**
 * In a real browser, apart from the other tests, which need none: the page's components, and what runs in
 * the players of learning systems. Each has a page of its own, since players leave listeners behind.
 */
export default defineConfig({
  test: {
    sequence: { seed },
    globalSetup: ["scripts/vitest/print-seed.ts"],
    projects: [
      inBrowser("components", "packages/web/src/**/*.test.tsx"),
      inBrowser("players", "packages/training/src/**/*.test.tsx"),
    ],
  },
});
