// Starts the browser of the browser tests and draws a word in it; says why where that fails.
import { chromium } from "@playwright/test";
import { findBrowser } from "./browser.mjs";

try {
  const browser = await chromium.launch(await findBrowser());
  const page = await browser.newPage();
  await page.setContent("<p>Cokdyby</p>");
  await page.screenshot();
  process.stderr.write(`browser: Chromium ${browser.version()}\n`);
  await browser.close();
} catch (error) {
  const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
  process.stderr.write(
    `the browser tests cannot run: no Chromium starts on this machine (${reason}). ` +
      "Install Chromium or Chrome, or name one in BROWSER_PATH, then run again\n",
  );
  process.exitCode = 1;
}
