import { expect } from "../ui.ts";
import { OWN_IMAGE } from "./scenario.ts";
import { openAll, type States } from "./state.ts";

/** Why, and the readings. */
export const reasonStates: States = {
  "why, of a blank case": async ({ open }, page) => {
    await open("/why/prosecution.open");
    await expect(page.locator(".rule").first()).toBeVisible();
  },
  "why, with changes": async ({ open, openWorked }, page) => {
    await open();
    await openWorked(OWN_IMAGE);
    await page.locator("#section-liability .why-link").first().click();
    await expect(page.locator(".change").first()).toBeVisible();
  },
  "why, with everything opened": async ({ open, openWorked }, page) => {
    await open();
    await openWorked(OWN_IMAGE);
    await page.locator("#section-prosecution .why-link").first().click();
    await expect(page.locator(".change").first()).toBeVisible();
    await openAll(page, ".rule");
  },
  readings: async ({ open, openWorked, words }, page) => {
    await open();
    await openWorked(OWN_IMAGE);
    await page.getByRole("link", { name: words.readings, exact: true }).click();
    await expect(page.locator(".effects").first()).toBeVisible();
    await page.locator(".other-readings .disclosure-button").click();
  },
};
