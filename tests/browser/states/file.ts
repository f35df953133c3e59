import { expect } from "../ui.ts";
import { openAll, type States } from "./state.ts";

const EXAMPLE = /^(Otevřít ukázkový spis|Open an example)$/;

export const fileStates: States = {
  "a case file in which nothing is said yet": async ({ open }, page) => {
    await open("/file");
    await expect(page.locator(".file .panel")).toBeVisible();
  },
  "a case file of three persons and five acts, all unfolded": async ({ open }, page) => {
    await open("/file");
    await page.getByRole("button", { name: EXAMPLE }).click();
    await expect(page.locator(".file-matrix td .status").first()).toBeVisible();
    await openAll(page, ".file");
    await expect(page.locator(".file ol li").first()).toBeVisible();
  },
};
