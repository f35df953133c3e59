import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "../../scripts/browser.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const port = process.env.BROWSER_TEST_PORT ?? "4329";
const deep = process.env.COKDYBY_DEEP === "1";

/** The whole UI in a real browser, against the built service. */
export default defineConfig({
  testDir: ".",
  outputDir: `${root}/test-results/browser`,
  fullyParallel: true,
  forbidOnly: true,
  timeout: deep ? 300_000 : 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  reporter: [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: await findBrowser(),
    locale: "cs-CZ",
    viewport: { width: 1440, height: 900 },
    colorScheme: "light",
    trace: "retain-on-failure",
  },
  webServer: {
    command: "node packages/server/dist/main.js",
    cwd: root,
    url: `http://127.0.0.1:${port}/health/live`,
    env: { PORT: port, HOST: "127.0.0.1", LOG_LEVEL: "warn" },
    reuseExistingServer: false,
  },
});
