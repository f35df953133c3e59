import type { Page } from "@playwright/test";
import { expect } from "../ui.ts";
import { openAll, type States } from "./state.ts";

/** Builds a set of so many items with the form as it stands, and waits until it is told. */
export async function buildSet(page: Page, number: number): Promise<void> {
  await page.locator('.training-choices input[type="number"]').fill(String(number));
  await page.locator(".training-choices .gov-button[data-type=solid] button").click();
  await expect(page.locator(".training-item").first()).toBeVisible({ timeout: 120_000 });
}

/** The address that opens the set that is shown for learners. */
export async function linkToSet(page: Page): Promise<string> {
  const link = page.locator(".training-outputs input[readonly]");
  await expect(link).toHaveValue(/#set=/);
  return link.inputValue();
}

async function openAsLearner(page: Page): Promise<void> {
  await buildSet(page, 2);
  await page.goto(await linkToSet(page));
  await expect(page.locator(".training-ask")).toBeVisible({ timeout: 120_000 });
}

async function handIn(page: Page): Promise<void> {
  await page.locator(".training-ask [type=radio]").first().check({ force: true });
  await page.locator(".training-places button").last().click();
  await page.locator(".training-code input").fill("k7");
  await page.locator(".training-hand-in .gov-button[data-type=solid] button").click();
  await expect(page.locator(".training-item-result").first()).toBeVisible({ timeout: 120_000 });
}

export const trainingStates: States = {
  "the trainer's screen, without a set": async ({ open }, page) => {
    await open("/training");
    await openAll(page, ".training-choices");
  },
  "a choice that cannot be followed": async ({ open }, page) => {
    await open("/training");
    await page.locator(".date-part[data-part=year] input").fill("1900");
    await page.locator(".training-choices .gov-button[data-type=solid] button").click();
    await expect(page.locator(".problems")).toBeVisible();
  },
  "a set, with its key": async ({ open }, page) => {
    await open("/training");
    await buildSet(page, 4);
    await page.locator(".training-made .checkbox input").check({ force: true });
    await expect(page.locator(".training-options [data-right]").first()).toBeVisible();
  },
  "a set as a QR code": async ({ open }, page) => {
    await open("/training");
    await buildSet(page, 2);
    await linkToSet(page);
    await page.locator(".training-outputs .cluster button").last().click();
    await expect(page.locator(".training-qr")).toBeVisible();
  },
  "the sheet of a set": async ({ open }, page) => {
    await open("/training");
    await buildSet(page, 3);
    await page.locator('.training-outputs a[href="/training/sheet"]').click();
    await expect(page.locator(".note h2").first()).toBeVisible();
  },
  "the key of a set": async ({ open }, page) => {
    await open("/training");
    await buildSet(page, 3);
    await page.locator('.training-outputs a[href="/training/key"]').click();
    await expect(page.locator(".note table").first()).toBeVisible();
  },
  "a learner without a set": async ({ open }, page) => {
    await open("/training/set");
    await expect(page.locator(".training h2").first()).toBeVisible();
  },
  "an item of a set": async ({ open }, page) => {
    await open("/training");
    await openAsLearner(page);
  },
  "the handing in, without a code": async ({ open }, page) => {
    await open("/training");
    await openAsLearner(page);
    await page.locator(".training-places button").last().click();
    await page.locator(".training-hand-in .gov-button[data-type=solid] button").click();
    await expect(page.locator(".training-hand-in [role=alert]")).toBeVisible();
  },
  "a set that was handed in": async ({ open }, page) => {
    await open("/training");
    await openAsLearner(page);
    await handIn(page);
    await openAll(page, ".training-result");
  },
  "a class without results": async ({ open }, page) => {
    await open("/training/class");
    await expect(page.locator(".training-class h2").first()).toBeVisible();
  },
};
