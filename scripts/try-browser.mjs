// Starts the browser of the browser tests and draws a word in it; says why where that fails.
import { chromium } from "@playwright/test";
import { findBrowser } from "./browser.mjs";

/** Now and then Chromium refuses the first picture after a start; a new start then gives it. */
const attempts = 4;

for (let attempt = 1; attempt <= attempts; attempt += 1) {
  const refused = await tryOnce();
  if (refused === undefined) break;
  const end = attempt === attempts;
  process.stderr.write(
    end
      ? `the browser tests cannot run: no Chromium starts on this machine (${refused}). ` +
          "Install Chromium or Chrome, or name one in BROWSER_PATH, then run again\n"
      : `Chromium failed to start and draw, and is tried again (${refused})\n`,
  );
  if (end) process.exitCode = 1;
}

/** @returns {Promise<string | undefined>} why it failed */
async function tryOnce() {
  /** @type {import("@playwright/test").Browser | undefined} */
  let browser;
  try {
    browser = await chromium.launch(await findBrowser());
    const page = await browser.newPage();
    await page.setContent("<p>Cokdyby</p>");
    await page.screenshot();
    process.stderr.write(`browser: Chromium ${browser.version()}\n`);
    return undefined;
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    return reason;
  } finally {
    // left open it would keep this program, and all that waits for it, from ending
    await browser?.close();
  }
}
