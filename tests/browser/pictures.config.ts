import { defineConfig } from "@playwright/test";
import config from "./playwright.config.ts";

/** Takes the pictures of the README anew: `pnpm run build && pnpm run pictures`. */
export default defineConfig({ ...config, testMatch: "readme-pictures.ts" });
