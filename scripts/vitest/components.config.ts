import { playwright } from "@vitest/browser-playwright";
import { defaultClientConditions } from "vite";
import { defineConfig } from "vitest/config";
import { findBrowser } from "../browser.mjs";
import { seed } from "./seed.ts";

const tests = "packages/web/src/**/*.test.tsx";

/** The components in a real browser; apart from the other tests, which need none. */
export default defineConfig({
  resolve: { conditions: ["@cokdyby/source", ...defaultClientConditions] },
  // found beforehand: during a run vite would reload and start the test again
  optimizeDeps: { entries: [tests], force: true },
  test: {
    include: [tests],
    sequence: { seed },
    isolate: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: await findBrowser(),
        contextOptions: { locale: "cs-CZ", reducedMotion: "reduce" },
      }),
      instances: [{ browser: "chromium" }],
    },
  },
});
