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
  "both sides of a contested finding, all unfolded": async ({ open, openWorked }, page) => {
    await open();
    await openWorked(OWN_IMAGE);
    await page.locator("#section-liability .why-link").first().click();
    await page.locator(".why-parts a").last().click();
    await openAll(page, ".side");
    await expect(page.locator(".side-entry").first()).toBeVisible();
  },
  "both sides of a blank case": async ({ open }, page) => {
    await open("/why/prosecution.open/sides");
    await expect(page.locator(".side-entry").first()).toBeVisible();
  },
  "readings of a case of which nothing is said": async ({ open }, page) => {
    await open("/readings");
    await expect(page.locator(".effect-turn").first()).toBeVisible();
  },
  readings: async ({ open, openWorked, goTo, words }, page) => {
    await open();
    await openWorked(OWN_IMAGE);
    await goTo(words.readings);
    await expect(page.locator(".effects").first()).toBeVisible();
    await page.locator(".other-readings .disclosure-button").click();
  },
};
