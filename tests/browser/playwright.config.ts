import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "../../scripts/browser.mjs";
import { freePort } from "../../scripts/free-port.ts";
import { deep } from "../../scripts/vitest/tier.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
// read once more by each worker, which has to come to the same port
process.env.BROWSER_TEST_PORT ??= String(await freePort());
const port = process.env.BROWSER_TEST_PORT;

/** The whole UI in a real browser, against the built service. */
export default defineConfig({
  testDir: ".",
  outputDir: `${root}/test-results/browser`,
  forbidOnly: true,
  // what a machine may need on which much else runs: nothing is tried twice
  timeout: deep ? 600_000 : 300_000,
  expect: { timeout: 30_000 },
  workers: 2,
  reporter: [["list"]],
  use: {
    // what does not come is said long before the test would end
    actionTimeout: 60_000,
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: await findBrowser(),
    locale: "cs-CZ",
    viewport: { width: 1440, height: 900 },
    colorScheme: "light",
    // each test is a first visit, in which the service worker would fetch the whole UI; where it counts it is allowed
    serviceWorkers: "block",
  },
  webServer: {
    command: "node packages/server/dist/main.js",
    cwd: root,
    url: `http://127.0.0.1:${port}/health/live`,
    env: {
      PORT: port,
      HOST: "127.0.0.1",
      LOG_LEVEL: "warn",
      DATA_DIR: `${root}/test-results/data`,
    },
    reuseExistingServer: false,
  },
});
