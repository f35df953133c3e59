import type { BrowserContext, Page } from "@playwright/test";
import { expect } from "./ui.ts";

/** Waits until the page is kept in the browser, then cuts the network. */
export async function cutNetwork(page: Page, context: BrowserContext): Promise<void> {
  // kept when the page is idle
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const kept = await Promise.all(
          names.map(async (name) => (await (await caches.open(name)).keys()).length),
        );
        return Math.max(0, ...kept);
      }),
    )
    .toBeGreaterThan(10);
  await context.setOffline(true);
}
