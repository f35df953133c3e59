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
  "the note on a case, with both sides": async ({ open, openWorked, words }, page) => {
    await open();
    await openWorked(OWN_IMAGE);
    await page.getByRole("link", { name: words.takeAway, exact: true }).click();
    await page.locator(".outputs input[type=checkbox]").check({ force: true });
    await expect(page.locator(".note h2", { hasText: /Dvě strany|Two sides/ })).toBeVisible();
  },
  "the note on a blank case": async ({ open }, page) => {
    await open("/take-away");
    await expect(page.locator(".note h2").first()).toBeVisible();
  },
};
