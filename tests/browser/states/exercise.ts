import type { Page } from "@playwright/test";
import { expect } from "../ui.ts";
import { openAll, type States } from "./state.ts";

export const THREAT = "cz-s10-threatens-for-money-15-17";

/** Answers every question with its first status and commits. */
export async function solve(page: Page): Promise<void> {
  await expect(page.locator(".exercise-form")).toBeVisible();
  for (const question of await page.locator(".exercise-question").all()) {
    await question.locator("[type=radio]").first().check({ force: true });
  }
  await page.locator(".exercise-commit button").click();
  await expect(page.locator(".exercise-reveal")).toBeVisible();
}

export const exerciseStates: States = {
  "the choice of exercises": async ({ open }, page) => {
    await open("/exercise");
    await expect(page.locator(".exercise-cases li").first()).toBeVisible();
  },
  "an exercise, with a question left out": async ({ open }, page) => {
    await open(`/exercise/${THREAT}`);
    await page.locator(".exercise-which button").click();
    await page.locator(".exercise-commit button").click();
    await expect(page.locator(".exercise-commit [role=status]")).toBeVisible();
  },
  "a solution, with all reasons": async ({ open }, page) => {
    await open(`/exercise/${THREAT}`);
    await solve(page);
    await openAll(page, ".exercise-reveal");
    await expect(page.locator(".exercise-rules").first()).toBeVisible();
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
    await page.locator(".exercise-next button").first().click();
    await expect(page.locator("#exercise-twin")).toBeFocused();
  },
};
