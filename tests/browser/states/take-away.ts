import { expect } from "../ui.ts";
import { OWN_IMAGE } from "./scenario.ts";
import type { States } from "./state.ts";

export const takeAwayStates: States = {
  "the note on a case": async ({ open, openWorked, words }, page) => {
    await open();
    await openWorked(OWN_IMAGE);
    await page.getByRole("link", { name: words.takeAway, exact: true }).click();
    await expect(page.locator(".note h2").first()).toBeVisible();
  },
  "the note on a case, without its appendix": async ({ open, openWorked, words }, page) => {
    await open();
    await openWorked(OWN_IMAGE);
    await page.getByRole("link", { name: words.takeAway, exact: true }).click();
    await page.locator(".outputs input[type=checkbox]").uncheck({ force: true });
    await expect(page.locator(".note h3")).toHaveCount(0);
  },
  "the note on a blank case": async ({ open }, page) => {
    await open("/take-away");
    await expect(page.locator(".note h2").first()).toBeVisible();
  },
};
