// Starts the browser of the browser tests and lays out a word in it; says why where that fails.
import { chromium } from "@playwright/test";
import { findBrowser } from "./browser.mjs";

/** @type {import("@playwright/test").Browser | undefined} */
let browser;
try {
  browser = await chromium.launch(await findBrowser());
  const page = await browser.newPage();
  await page.setContent("<p>Cokdyby</p>");
  // without any font the browser would end here
  await page.locator("p").boundingBox();
  process.stderr.write(`browser: Chromium ${browser.version()}\n`);
} catch (error) {
  const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
  process.stderr.write(
    `the browser tests cannot run: no Chromium starts on this machine (${reason}). ` +
      "Install Chromium or Chrome, or name one in BROWSER_PATH, then run again\n",
  );
  process.exitCode = 1;
} finally {
  // left open it would keep this program, and all that waits for it, from ending
  await browser?.close();
}
