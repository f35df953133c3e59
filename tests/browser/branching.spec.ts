import type { Page } from "@playwright/test";
import { THREAT as CASE } from "./states/exercise.ts";
import { expect, LANGUAGES, tabTo, test, uiIn } from "./ui.ts";

const WORDS = {
  cs: {
    begin: "Zjišťovat údaje",
    certain: "odpověď plyne jistě",
    open: "ještě jistě neplyne",
  },
  en: {
    begin: "Establish the facts",
    certain: "makes the answer certain",
    open: "not certain yet",
  },
} as const;

const questions = (page: Page) => page.locator(".exercise-branch-questions button");
const told = (page: Page) => page.locator(".exercise-facts [data-changed]");

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`a learner asks for facts by keyboard and sees the question plan beside it (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await ui.open(`/exercise/${CASE}/ask`);
    await expect(questions(page).first()).toBeVisible();
    const offered = await questions(page).count();
    expect(offered).toBeGreaterThan(2);
    await expect(told(page)).toHaveCount(0);

    // each question is asked once, its answer is read out and stays; the focus goes on
    await tabTo(page, ".exercise-branch-questions button");
    for (let at = 1; at <= offered; at++) {
      await page.keyboard.press("Enter");
      await expect(told(page)).toHaveCount(at);
      await expect(questions(page)).toHaveCount(offered - at);
      const answer = (await told(page).last().locator("dt").textContent()) ?? "";
      await expect(page.locator(".exercise-branch-answer")).toContainText(answer);
      if (at < offered)
        await expect(page.locator(".exercise-branch-questions button:focus")).toHaveCount(1);
    }
    // without an answer nothing is compared
    await tabTo(page, ".exercise-branch-commit .gov-button button");
    await page.keyboard.press("Enter");
    await expect(page.locator(".exercise-branch-commit [role=alert]")).toBeVisible();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("#exercise-comparison")).toBeFocused();

    // whoever asks for everything is certain, and has the plan's part of the mark
    await expect(page.locator(".score")).toContainText(words.certain);
    const rows = page.locator(".exercise-steps tbody tr");
    await expect(rows).toHaveCount(offered);
    const plan = await page.locator(".exercise-steps td:last-child[data-mattered]").count();
    expect(plan).toBeGreaterThan(0);
    expect(plan).toBeLessThan(offered);
    const mark = (plan / offered).toLocaleString(language, { maximumFractionDigits: 3 });
    await expect(page.locator(".score dd").first()).toContainText(mark);
    await expect(page.locator(".exercise-steps td:last-child[data-mattered=false]")).toHaveCount(0);
  });

  test(`an answer without a question is not certain, and another case is to be had (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await ui.open("/exercise");
    await page.getByRole("button", { name: words.begin }).click();
    await expect(page).toHaveURL(/\/exercise\/[^/]+\/ask$/);
    await page.goto(`/exercise/${CASE}/ask`);
    await page.locator(".exercise-branch-commit [type=radio]").first().check({ force: true });
    await page.locator(".exercise-branch-commit .gov-button button").click();
    await expect(page.locator(".score")).toContainText(words.open);
    await expect(page.locator(".score dd").first()).toContainText(/^0 /);
    await page.locator(".exercise-next .gov-button button").nth(1).click();
    await expect(questions(page).first()).toBeVisible();
    await expect(told(page)).toHaveCount(0);
  });
}

test("what the case fixes, what stands by default and what is presumed is told, so that no two cases look the same", async ({
  page,
}) => {
  const ui = uiIn(page, "en");
  const screen = async (name: string) => {
    await ui.open(`/exercise/${name}/ask`);
    await expect(questions(page).first()).toBeVisible();
    return (await page.locator(".exercise-told").textContent()) ?? "";
  };
  const included = await screen("law-a6-filmed-child-is-abused");
  expect(included).toContain("Reading chosen");
  expect(await screen("law-a6-filmed-child-only-if-induced")).not.toBe(included);
  const kept = await screen("coe-04-keeps-own-image-at-sixteen-committee");
  expect(kept).toContain("Reading by default");
  expect(kept).toContain("Presumed, for the case does not say");
});

test("what was asked, and what was answered, is still there after a reload", async ({ page }) => {
  await uiIn(page, "en").open(`/exercise/${CASE}/ask`);
  await questions(page).first().click();
  await expect(told(page)).toHaveCount(1);
  await page.reload();
  await expect(told(page)).toHaveCount(1);
  await page.locator(".exercise-branch-commit [type=radio]").first().check({ force: true });
  await page.locator(".exercise-branch-commit .gov-button button").click();
  await expect(page.locator(".score")).toBeVisible();
  await page.reload();
  await expect(page.locator(".score")).toBeVisible();
});
