import type { Page } from "@playwright/test";
import { expect } from "../ui.ts";
import { openAll, type States } from "./state.ts";

export const THREAT = "cz-s10-threatens-for-money-15-17";

/** Answers with the first verdict and hands it in. */
export async function solve(page: Page): Promise<void> {
  await page.locator(".training-ask [type=radio]").first().check({ force: true });
  await page.locator(".exercise-commit button").click();
  await expect(page.locator(".training-item-result")).toBeVisible();
}

/** Goes on to a twin of the case that is solved. */
export async function goToTwin(page: Page): Promise<void> {
  await page.locator(".exercise-next button").first().click();
  await expect(page.locator("#training-here")).toBeFocused();
}

export const exerciseStates: States = {
  "the choice of exercises": async ({ open }, page) => {
    await open("/exercise");
    await expect(page.locator(".exercise-cases li").first()).toBeVisible();
  },
  "an exercise, with the answer left out": async ({ open }, page) => {
    await open(`/exercise/${THREAT}`);
    await page.locator(".exercise-commit button").click();
    await expect(page.locator(".training-ask [role=alert]")).toBeVisible();
  },
  "a solution, with the reasons": async ({ open }, page) => {
    await open(`/exercise/${THREAT}`);
    await solve(page);
    await openAll(page, ".training-item-result");
  },
  "a case that is asked out": async ({ open }, page) => {
    await open(`/exercise/${THREAT}/ask`);
    await page.locator(".exercise-branch-questions button").first().click();
    await expect(page.locator(".exercise-facts [data-changed]")).toHaveCount(1);
  },
  "questions beside the question plan": async ({ open }, page) => {
    await open(`/exercise/${THREAT}/ask`);
    await page.locator(".exercise-branch-questions button").first().click();
    await page.locator(".exercise-branch-commit [type=radio]").first().check({ force: true });
    await page.locator(".exercise-branch-commit .gov-button button").click();
    await expect(page.locator(".exercise-steps")).toBeVisible();
  },
  "a twin": async ({ open }, page) => {
    await open(`/exercise/${THREAT}`);
    await solve(page);
    await goToTwin(page);
  },
  "a twin beside its case": async ({ open }, page) => {
    await open(`/exercise/${THREAT}`);
    await solve(page);
    await goToTwin(page);
    await solve(page);
    await expect(page.locator(".exercise-turned")).toBeVisible();
  },
};
