import type { Page } from "@playwright/test";
import { expect, LANGUAGES, test, type Ui, uiIn, violations } from "./ui.ts";

const deep = process.env.COKDYBY_DEEP === "1";
const OWN_IMAGE = "cz-s1-keeps-own-image-15-17";

/** Every screen and state, and how to get there. */
const STATES: Readonly<Record<string, (ui: Ui, page: Page) => Promise<void>>> = {
  "a blank case": async ({ open }) => open(),
  "a case that turns on a reading": async ({ open, openWorked }) => {
    await open();
    await openWorked(OWN_IMAGE);
  },
  "findings opened, layers side by side": async ({ open, openWorked }, page) => {
    await open();
    await openWorked("coe-57");
    for (const row of await page.locator("#section-jurisdiction .finding-row-button").all()) {
      await row.click();
    }
  },
  "questions with help and choices opened": async ({ open, openWorked }, page) => {
    await open();
    await openWorked(OWN_IMAGE);
    for (const button of await page.locator(".question-group .disclosure-button").all()) {
      await button.click();
    }
    for (const button of await page.locator("#q-actor-age .link-button").all())
      await button.click();
  },
  "the law, presumptions and amendments": async ({ open }, page) => {
    await open();
    await page.locator(".law-bar > .disclosure-button").click();
  },
  "facts that contradict each other": async ({ open, openWorked }, page) => {
    await open();
    await openWorked(OWN_IMAGE);
    await page.locator("#q-actor-age .number-field input").fill("30");
    await expect(page.locator(".findings [role=alert]")).toBeVisible();
  },
  "a number that is none": async ({ open }, page) => {
    await open();
    await page.locator("#q-actor-age .number-field input").fill("šestnáct");
    await expect(page.locator("#q-actor-age .field-problem")).toBeVisible();
  },
  "ask me": async ({ open }, page) => {
    await open();
    await page.locator(".start-ways button").first().click();
    await expect(page.locator(".answer-effects tbody tr").first()).toBeVisible();
  },
  "ask me, all answered": async ({ open, openWorked, words }, page) => {
    await open();
    await openWorked(OWN_IMAGE);
    await page.getByRole("radio", { name: words.ask }).check({ force: true });
    await expect(page.locator(".ask-done")).toBeVisible();
  },
  "the choice of worked cases": async ({ open, words }, page) => {
    await open();
    await page.getByRole("button", { name: words.workedCases, exact: true }).click();
    await expect(page.locator(".worked-cases button").first()).toBeVisible();
  },
  "a file that cannot be opened": async ({ open }, page) => {
    await open();
    const buffer = Buffer.from("facts: { actor.agee: 16 }\n");
    const file = { name: "case.yaml", mimeType: "application/yaml", buffer };
    await page.locator("input[type=file]").setInputFiles(file);
    await expect(page.locator("dialog .problems li")).toHaveCount(1);
  },
  "the link to share": async ({ open, words }, page) => {
    await open();
    await page.getByRole("button", { name: words.share }).click();
    await expect(page.locator(".share-link textarea")).toHaveValue(/#case=/);
  },
  "the question before erasing": async ({ open, words }, page) => {
    await open();
    await page.getByRole("button", { name: words.clear }).click();
  },
  "why, of a blank case": async ({ open }, page) => {
    await open("/why/prosecution.open");
    await expect(page.locator(".rule").first()).toBeVisible();
  },
  "why, with changes and everything opened": async ({ open, openWorked }, page) => {
    await open();
    await openWorked(OWN_IMAGE);
    await page.locator("#section-liability .why-link").first().click();
    await expect(page.locator(".change").first()).toBeVisible();
    const shut = page.locator('.rule [aria-expanded="false"]');
    while ((await shut.count()) > 0) await shut.first().click();
  },
  readings: async ({ open, openWorked, words }, page) => {
    await open();
    await openWorked(OWN_IMAGE);
    await page.getByRole("link", { name: words.readings, exact: true }).click();
    await expect(page.locator(".effects").first()).toBeVisible();
    await page.locator(".other-readings .disclosure-button").click();
  },
  "an address that leads nowhere": async ({ page }) => {
    await page.goto("/");
    await page.evaluate(() => {
      history.pushState(null, "", "/nowhere");
      dispatchEvent(new PopStateEvent("popstate"));
    });
    await expect(page.locator("main .page h1")).toBeVisible();
  },
};

for (const [state, reach] of Object.entries(STATES)) {
  for (const theme of deep ? (["light", "dark"] as const) : (["light"] as const)) {
    test(`axe finds nothing: ${state} (${theme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await reach(uiIn(page, "cs"), page);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  }
}

/** By how many pixels the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

for (const language of LANGUAGES) {
  test(`nothing is cut off at 320 CSS pixels, as at 400 % zoom (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const ui = uiIn(page, language);
    await ui.open();
    await ui.openWorked("coe-57");
    expect(await overflow(page)).toBe(0);
    await page.getByRole("link", { name: ui.words.why, exact: true }).click();
    await expect(page.locator(".rule").first()).toBeVisible();
    expect(await overflow(page)).toBe(0);
    await page.getByRole("link", { name: ui.words.readings, exact: true }).click();
    await expect(page.locator(".reading").first()).toBeVisible();
    expect(await overflow(page)).toBe(0);
  });
}
