import type { Page, Response } from "@playwright/test";
import { THREAT as CASE, solve } from "./states/exercise.ts";
import { expect, LANGUAGES, tabTo, test, uiIn, WORKED_CASES } from "./ui.ts";

/** A case with a remark of its authors. */
const NOTED = "coe-08-consent-withdrawn";

const WORDS = {
  cs: { all: "Všechny případy", commit: "Odevzdat", twin: "Zkusit dvojče", result: "Řešení" },
  en: { all: "All cases", commit: "Commit", twin: "Try the twin", result: "Solution" },
} as const;

/** Chooses a status in every question and ticks one ground in the first, by keyboard alone. */
async function answerByKey(page: Page): Promise<void> {
  const count = await page.locator(".exercise-question").count();
  expect(count).toBeGreaterThan(1);
  for (let at = 0; at < count; at++) {
    await tabTo(page, '.exercise-question input[type="radio"]');
    await page.keyboard.press("Space");
    await expect(
      page.locator(".exercise-question").nth(at).locator("[type=radio]:checked"),
    ).toHaveCount(1);
    await page.keyboard.press("Tab");
    if (at === 0) await page.keyboard.press("Space");
  }
}

for (const language of LANGUAGES) {
  test(`a learner solves a case and its twin by keyboard alone (${language})`, async ({ page }) => {
    const ui = uiIn(page, language);
    const words = WORDS[language];
    await ui.open(`/exercise/${CASE}`);
    await expect(page.locator(".exercise-form")).toBeVisible();
    await expect(page.locator(".exercise-reveal")).toHaveCount(0);
    await answerByKey(page);
    await tabTo(page, ".exercise-commit button");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: words.result, exact: true })).toBeFocused();
    await expect(page.locator(".exercise-grounds").first()).toBeVisible();
    await tabTo(page, ".exercise-next button");
    await expect(page.getByRole("button", { name: words.twin })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("#exercise-twin")).toBeFocused();
    await expect(page.locator(".exercise-facts [data-changed]")).toHaveCount(1);
    await expect(page.locator(".exercise-reveal")).toHaveCount(0);
    await answerByKey(page);
    await tabTo(page, ".exercise-commit button");
    await page.keyboard.press("Enter");
    await expect(page.locator("#exercise-result")).toBeFocused();
    expect(await page.locator(".exercise-turned li").count()).toBeGreaterThan(0);
  });
}

test("nothing is revealed while a status is missing, and the focus goes to the one that is", async ({
  page,
}) => {
  await uiIn(page, "cs").open(`/exercise/${CASE}`);
  const questions = page.locator(".exercise-question");
  await questions.first().locator("[type=radio]").first().check({ force: true });
  await page.locator(".exercise-commit button").click();
  await expect(page.locator(".exercise-commit [role=status]")).toBeVisible();
  const second = questions.nth(1);
  await expect(second.locator("[type=radio]").first()).toBeFocused();
  // what is missing is said where it is, in view, and read out with the question
  await expect(second.locator(".field-problem")).toBeInViewport();
  await expect(second.getByRole("radiogroup")).toHaveAccessibleDescription(/Zvolte/);
  await expect(questions.first().locator(".field-problem")).toHaveCount(0);
  await expect(page.locator(".exercise-reveal")).toHaveCount(0);
});

test("answers and the score outlive a reload, until the progress is erased", async ({ page }) => {
  await uiIn(page, "cs").open(`/exercise/${CASE}`);
  await page
    .locator(".exercise-question")
    .first()
    .locator("[type=radio]")
    .nth(2)
    .check({ force: true });
  await page.reload();
  const first = page.locator(".exercise-question").first();
  await expect(first.locator("[type=radio]").nth(2)).toBeChecked();
  await solve(page);
  await page.reload();
  await expect(page.locator(".exercise-reveal")).toBeVisible();
  await page.getByRole("link", { name: WORDS.cs.all }).click();
  await expect(page.locator(".exercise-case-state[data-done]")).toHaveCount(1);
  await page.locator(".exercise-progress .link-button").click();
  await page.locator("dialog .gov-button[data-type=solid] button").click();
  await expect(page.locator(".exercise-case-state")).toHaveCount(0);
});

test("a topic narrows the cases, and one at random is of that topic", async ({ page }) => {
  await uiIn(page, "cs").open("/exercise");
  await expect(page.locator(".exercise-cases li")).toHaveCount(WORKED_CASES);
  await page.locator("select").selectOption("solicitation");
  await expect(page.locator(".exercise-cases li")).toHaveCount(3);
  const titles = await page.locator(".exercise-case-title").allTextContents();
  await page.getByRole("button", { name: "Náhodný případ" }).click();
  await expect(page.locator(".exercise-form")).toBeVisible();
  expect(titles).toContain(await page.locator("h1").textContent());
});

test("a twin tells its changed fact first, and a story of its own with the changed words marked", async ({
  page,
}) => {
  await uiIn(page, "cs").open(`/exercise/${CASE}`);
  await expect(page.locator(".exercise-story")).toBeVisible();
  const title = await page.locator("h1").textContent();
  const story = (await page.locator(".exercise-story").textContent()) ?? "";
  await solve(page);
  await page.getByRole("button", { name: WORDS.cs.twin }).click();
  await expect(page.locator("#exercise-twin")).toBeFocused();
  await expect(page).toHaveURL(`/exercise/${CASE}/twin`);
  await expect(page.locator("h1")).toContainText("Dvojče případu");
  const changed = page.locator(".exercise-facts [data-changed] dd strong");
  await expect(page.locator(".exercise-change strong")).toHaveText(
    (await changed.textContent()) ?? "",
  );
  await expect(page.locator(".exercise-told")).not.toContainText(story);
  const told = page.locator(".exercise-twin .training-story");
  await expect(told).toBeVisible();
  await expect(told.locator("mark").first()).toBeVisible();

  // the browser leads back to the case, with the answers that were given
  await page.goBack();
  await expect(page).toHaveURL(`/exercise/${CASE}`);
  await expect(page.locator("h1")).toHaveText(title ?? "");
  await expect(page.locator(".exercise-reveal")).toBeVisible();
  await page.goForward();
  await expect(page.locator("h1")).toContainText("Dvojče případu");
});

test("a reading that stands by default is told where a finding that is asked for uses it", async ({
  page,
}) => {
  await uiIn(page, "cs").open("/exercise/coe-04-keeps-own-image-at-sixteen-committee");
  await expect(page.locator(".exercise-told")).toContainText("Výchozí výklad");
});

test("what the authors of a case noted for themselves is shown to no learner", async ({ page }) => {
  const scripts: Promise<string>[] = [];
  const collect = (response: Response) => {
    if (response.url().endsWith(".js")) scripts.push(response.text());
  };
  page.on("response", collect);
  await uiIn(page, "cs").open(`/exercise/${NOTED}`);
  await solve(page);
  await expect(page.locator(".exercise-reveal")).toBeVisible();
  await expect(page.locator("main")).not.toContainText(/UNDETERMINED|Podklad uvádí/);
  page.off("response", collect);
  const cases = (await Promise.all(scripts)).filter((text) => text.includes(NOTED));
  expect(cases.length).toBeGreaterThan(0);
  expect(cases.filter((text) => /\bremark["`]?:/.test(text))).toEqual([]);
});
