import { defineConfig } from "@playwright/test";
import base from "./playwright.config.ts";

const { webServer: _, ...rest } = base;
export default defineConfig({
  ...rest,
  outputDir: "/tmp/wt/results",
  testMatch: /(what-if|take-away)\.spec\.ts/,
  use: { ...rest.use, baseURL: "http://127.0.0.1:4180", trace: "off" },
});
