import type { Page } from "@playwright/test";
import { expect } from "../ui.ts";
import type { States } from "./state.ts";

/** Opens a part of the workbench by its tab. */
export async function openPart(page: Page, part: "draft" | "impact" | "properties" | "report") {
  const path = part === "draft" ? "/amendment" : `/amendment/${part}`;
  await page.locator(`.bench-tabs a[href='${path}']`).click();
}

/** Takes the first shipped amendment into the draft. */
export async function chooseShipped(page: Page): Promise<void> {
  await page.locator(".bench-shipped input[type=checkbox]").first().check({ force: true });
}

/** Takes a rule over into the drafter's own text. */
export async function writeOwn(page: Page, rule: string): Promise<void> {
  await page.getByRole("radio", { name: /^(Zdrojový text|Source text)$/ }).check({ force: true });
  const start = page.locator(".bench-pick").first();
  await start.locator("select").selectOption(rule);
  await start.getByRole("button").click();
  await expect(page.locator(".cm-content")).toContainText(rule);
}

export const workbenchStates: States = {
  "a draft not begun": async ({ open }, page) => {
    await open("/amendment");
    await expect(page.locator(".bench-head input").first()).toBeVisible();
  },
  "a draft of a shipped amendment, and what it changes": async ({ open }, page) => {
    await open("/amendment");
    await chooseShipped(page);
    await openPart(page, "impact");
    await expect(page.locator(".bench-summary")).toBeVisible();
  },
  "a requirement of one's own": ({ open }) => open("/amendment/properties"),
};
