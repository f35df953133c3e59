import type { Page } from "@playwright/test";
import { expect, type Ui } from "../ui.ts";

/** States of a screen, each with the way to get there. */
export type States = Readonly<Record<string, (ui: Ui, page: Page) => Promise<void>>>;

/** Opens all that is shut in a part of the page, whatever shows up in it included. */
export async function openAll(page: Page, part: string): Promise<void> {
  await expect(page.locator(part).first()).toBeVisible();
  const shut = page.locator(`${part} [aria-expanded="false"]`);
  while ((await shut.count()) > 0) await shut.first().click();
}

/** Puts a case into the browser as if it had been entered before. */
export async function keepCase(
  page: Page,
  facts: Readonly<Record<string, unknown>>,
): Promise<void> {
  await page.addInitScript((given) => {
    if (localStorage.getItem("cokdyby.case") !== null) return;
    const now = { facts: given, readings: {}, amendments: [], presume: true, unobtainable: [] };
    localStorage.setItem("cokdyby.case", JSON.stringify({ shape: 1, past: [], now, future: [] }));
  }, facts);
}
