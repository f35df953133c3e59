import { expect } from "../ui.ts";
import type { States } from "./state.ts";

export const workbenchStates: States = {
  "a draft not begun": async ({ open }, page) => {
    await open("/amendment");
    await expect(page.locator(".bench-head input").first()).toBeVisible();
  },
  "a draft of a shipped amendment, and what it changes": async ({ open }, page) => {
    await open("/amendment");
    await page.locator(".bench input[type=checkbox]").first().check({ force: true });
    await page.locator(".bench a[href='/amendment/impact']").click();
    await expect(page.locator(".bench-summary")).toBeVisible();
  },
  "a requirement of one's own": ({ open }) => open("/amendment/properties"),
};
