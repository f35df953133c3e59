import type { Page, Response } from "@playwright/test";
import { THREAT as CASE, goToTwin, solve } from "./states/exercise.ts";
import { expect, LANGUAGES, tabTo, test, uiIn, WORKED_CASES } from "./ui.ts";

/** A case with a remark of its authors. */
const NOTED = "coe-08-consent-withdrawn";

const WORDS = {
  cs: {
    all: "Všechny případy",
    twin: "Zkusit dvojče",
    question: "Další otázka k případu",
    solution: "Řešení",
  },
  en: {
    all: "All cases",
    twin: "Try the twin",
    question: "Another question on the case",
    solution: "Solution",
  },
} as const;

/** Chooses a verdict, ticks a ground and hands in, by keyboard alone. */
async function answerByKey(page: Page): Promise<void> {
  await tabTo(page, '.training-ask input[type="radio"]');
  await page.keyboard.press("Space");
  await tabTo(page, '.training-item .checkbox input[type="checkbox"]');
  await page.keyboard.press("Space");
  await expect(page.locator(".training-item :checked")).toHaveCount(2);
  await tabTo(page, ".exercise-commit button");
  await page.keyboard.press("Enter");
}

for (const language of LANGUAGES) {
  test(`a learner solves a case and its twin by keyboard alone (${language})`, async ({ page }) => {
    const ui = uiIn(page, language);
    const words = WORDS[language];
    const solution = page.getByRole("heading", { name: words.solution, exact: true });
    await ui.open(`/exercise/${CASE}`);
    await expect(page.locator(".training-ask")).toBeVisible();
    // nothing of the solution stands in what is drawn
    await expect(page.locator("[data-right], [data-verdict]")).toHaveCount(0);
    await answerByKey(page);
    await expect(solution).toBeFocused();
    await expect(page.locator(".training-options [data-verdict]").first()).toBeVisible();
    await tabTo(page, ".exercise-next button");
    await expect(page.getByRole("button", { name: words.twin })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("#training-here")).toBeFocused();
    await expect(page.locator(".training-story mark").first()).toBeVisible();
    await expect(page.locator("[data-right], [data-verdict]")).toHaveCount(0);
    await answerByKey(page);
    await expect(solution).toBeFocused();
    // the fact that differs, and the answer that it turned
    await expect(page.locator(".exercise-turned dd")).toHaveCount(2);
  });
}

test("nothing is shown while the answer is missing, and the focus goes to where it is chosen", async ({
  page,
}) => {
  await uiIn(page, "cs").open(`/exercise/${CASE}`);
  await page.locator(".exercise-commit button").click();
  const asked = page.locator(".training-ask");
  await expect(asked.locator("[type=radio]").first()).toBeFocused();
  // what is missing is said where it is, in view, and read out with the question
  await expect(asked.locator(".field-problem")).toBeInViewport();
  await expect(asked.getByRole("radiogroup")).toHaveAccessibleDescription(/Zvolte/);
  await expect(page.locator(".training-item-result")).toHaveCount(0);
});

test("answers and marks outlive a reload, until the progress is erased", async ({ page }) => {
  await uiIn(page, "cs").open(`/exercise/${CASE}`);
  const third = page.locator(".training-ask [type=radio]").nth(2);
  await third.check({ force: true });
  await page.reload();
  await expect(third).toBeChecked();
  await solve(page);
  await page.reload();
  await expect(page.locator(".training-item-result")).toBeVisible();
  await page.getByRole("link", { name: WORDS.cs.all }).click();
  await expect(page.locator(".exercise-case-state[data-done]")).toHaveCount(1);
  // what is kept of it is no set that was handed out
  await page.goto("/training/set");
  await expect(page.locator("h1")).toBeVisible();
  await expect(page.locator(".training-saved, .training-item")).toHaveCount(0);
  await page.goto("/exercise");
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
  await expect(page.locator(".training-ask")).toBeVisible();
  expect(titles).toContain(await page.locator("h1").textContent());
});

test("each item of an exercise has an address, and the one of a twin as it once was leads to the last", async ({
  page,
}) => {
  const ui = uiIn(page, "cs");
  await ui.open(`/exercise/${CASE}/twin`);
  await expect(page.locator(".training-ask")).toBeVisible();
  await ui.open(`/exercise/${CASE}`);
  await expect(page.locator(".training-ask")).toBeVisible();
  const title = await page.locator("h1").textContent();
  const question = (await page.locator("#training-here").textContent()) ?? "";
  await solve(page);
  await goToTwin(page);
  await expect(page).toHaveURL(`/exercise/${CASE}/2`);
  await expect(page.locator("h1")).toHaveText(title ?? "");
  await expect(page.locator(".training-story mark").first()).toBeVisible();

  // the browser leads back to the case, with the answer that was given
  await page.goBack();
  await expect(page.locator(".training-item-result")).toBeVisible();
  await expect(page.locator("#training-here")).toContainText(question);
  await page.goForward();
  await expect(page.locator(".training-ask")).toBeVisible();
  await page.goto(`/exercise/${CASE}/twin`);
  await expect(page.locator(".training-story mark").first()).toBeVisible();
});

test("an exercise goes on with another question on the case, and can be begun anew", async ({
  page,
}) => {
  await uiIn(page, "cs").open(`/exercise/${CASE}`);
  const asked = page.locator(".training-item p.strong").first();
  await expect(asked).toBeVisible();
  const first = (await asked.textContent()) ?? "";
  await solve(page);
  await page.getByRole("button", { name: WORDS.cs.question }).click();
  await expect(page.locator(".training-ask")).toBeVisible();
  await expect(asked).not.toHaveText(first);
  await expect(page.locator(".training-places button")).toHaveCount(2);
  await page.locator(".training-places button").first().click();
  await expect(page.locator(".training-item-result")).toBeVisible();
  await page.getByRole("button", { name: "Řešit případ od začátku" }).click();
  await expect(page.locator("#training-here")).toBeFocused();
  await expect(asked).toHaveText(first);
  await expect(page.locator(".training-ask :checked")).toHaveCount(0);
  await expect(page.locator(".training-places")).toHaveCount(0);
});

test("a reading that stands by default is told where a finding that is asked for uses it", async ({
  page,
}) => {
  await uiIn(page, "cs").open("/exercise/coe-04-keeps-own-image-at-sixteen-committee");
  await expect(page.locator(".training-item")).toContainText("Výchozí výklad");
});

test("what the authors of a case noted for themselves is shown to no learner", async ({ page }) => {
  const scripts: Promise<string>[] = [];
  const collect = (response: Response) => {
    if (response.url().endsWith(".js")) scripts.push(response.text());
  };
  page.on("response", collect);
  await uiIn(page, "cs").open(`/exercise/${NOTED}`);
  await solve(page);
  await expect(page.locator(".training-item-result")).toBeVisible();
  await expect(page.locator("main")).not.toContainText(/UNDETERMINED|Podklad uvádí/);
  page.off("response", collect);
  const cases = (await Promise.all(scripts)).filter((text) => text.includes(NOTED));
  expect(cases.length).toBeGreaterThan(0);
  expect(cases.filter((text) => /\bremark["`]?:/.test(text))).toEqual([]);
});
