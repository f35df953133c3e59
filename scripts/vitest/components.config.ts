import { playwright } from "@vitest/browser-playwright";
import { defaultClientConditions } from "vite";
import { defineConfig } from "vitest/config";
import { findBrowser } from "../browser.mjs";
import { seed } from "./seed.ts";

/** Those of the page's components, and of what runs in the players of learning systems. */
const tests = "packages/{training,web}/src/**/*.test.tsx";

/** The components in a real browser; apart from the other tests, which need none. */
export default defineConfig({
  resolve: {
    conditions: ["@cokdyby/source", ...defaultClientConditions],
    // the QTI player compiles items as templates, which Vue by itself leaves out
    alias: [{ find: /^vue$/, replacement: "vue/dist/vue.esm.js" }],
  },
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
