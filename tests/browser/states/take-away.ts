import { expect } from "../ui.ts";
import { OWN_IMAGE } from "./scenario.ts";
import type { States } from "./state.ts";

export const takeAwayStates: States = {
  "the note on a case": async ({ open, openWorked, goTo, words }, page) => {
    await open();
    await openWorked(OWN_IMAGE);
    await goTo(words.takeAway);
    await expect(page.locator(".note h2").first()).toBeVisible();
  },
  "the note on a case, without its appendix": async ({ open, openWorked, goTo, words }, page) => {
    await open();
    await openWorked(OWN_IMAGE);
    await goTo(words.takeAway);
    await page.locator(".outputs input[type=checkbox]").uncheck({ force: true });
    await expect(page.locator(".note h3")).toHaveCount(0);
  },
  "the note on a blank case": async ({ open }, page) => {
    await open("/take-away");
    await expect(page.locator(".note h2").first()).toBeVisible();
  },
};
