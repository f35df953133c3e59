import { expect } from "../ui.ts";
import { OWN_IMAGE, TWO_AGES_OF_ONE } from "./scenario.ts";
import { keepCase, type States } from "./state.ts";

export const checklistStates: States = {
  "what to establish in a case of which little is known": async ({ open }, page) => {
    await keepCase(page, { "act.conduct": "possess", "act.place": "czechia" });
    await open("/checklist");
    await expect(page.locator(".entry-table tbody tr").first()).toBeVisible();
  },
  "what to establish in a worked case, with the next steps": async ({ open, openWorked }, page) => {
    await open();
    await openWorked(OWN_IMAGE);
    await page.locator(".door").first().click();
    await expect(page.locator(".entry-table").first()).toBeVisible();
    await expect(page.locator(".step").first()).toBeVisible();
  },
  "no list while facts contradict each other": async ({ open }, page) => {
    await keepCase(page, TWO_AGES_OF_ONE);
    await open("/checklist");
    await expect(page.locator(".checklist [role=alert]")).toBeVisible();
  },
};
