import { expect, LANGUAGES, quickIn, test, uiIn } from "./ui.ts";

const RULE = "/law/criminal-code.s192-1";

const WORDS = {
  cs: { query: "prechovavani detske", title: "Přechovávání dětské pornografie" },
  en: { query: "possessing child", title: "Possessing child pornography" },
} as const;

for (const language of LANGUAGES) {
  test(
    `the law is searched by keyboard, a rule is read and its example opened (${language})`,
    quickIn("en", language),
    async ({ page }) => {
      const { query, title } = WORDS[language];
      await uiIn(page, language).open("/law");
      await page.locator(".law-search input").focus();
      await page.keyboard.type(query);
      await expect(page.locator(".law-result").first()).toContainText(title);
      await page.keyboard.press("ArrowDown");
      await expect(page.locator(".law-result").first()).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(RULE);
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();
      await page.locator(".law-example button").first().focus();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL("/case");
      await expect(page.locator(".notice")).toContainText(title);
      await expect(page.locator("#q-actor-age, #q-child-age").first()).toBeAttached();
    },
  );
}

test("a word is found without its accents and in the other language", async ({ page }) => {
  await uiIn(page, "cs").open("/law");
  const field = page.locator(".law-search input");
  await field.fill("vydirani");
  await expect(page.locator(".law-result").first()).toContainText("Vydírání");
  await field.fill("coerced");
  await expect(page.locator(".law-result-passage [lang=en]").first()).toContainText("oerced");
  await field.fill("§ 192 odst. 3");
  await expect(page.locator(".law-result").first()).toContainText("§ 192 odst. 3");
  await field.fill("xyzzy");
  await expect(page.locator(".law-result")).toHaveCount(0);
  await field.press("Escape");
  await expect(page.locator(".law-rules")).toBeVisible();
});

test("the law of another day shows the wording of that day", async ({ page }) => {
  await uiIn(page, "en").open("/law/criminal-code.s192-3");
  await expect(page.locator(".law-wording")).toHaveCount(5);
  await expect(page.locator('.law-wording[data-chosen="true"]')).toContainText("1 January 2026");
  await page.locator(".law-day input").first().fill("2011-06-01");
  await expect(page.locator('.law-wording[data-chosen="true"]')).toContainText("1 January 2010");
  await expect(page.locator(".law-rule-head .provision")).toHaveText(/192\(2\)/);
  await page.locator(".law-day input").first().fill("2009-06-01");
  await expect(page.locator(".law-day [role=alert]")).toBeVisible();
});

test("a rule that is not in force on the day says so, and still shows its wordings", async ({
  page,
}) => {
  await uiIn(page, "cs").open("/law");
  await page.locator(".law-day input").first().fill("2012-01-01");
  await page.locator('a[href="/law/criminal-code.s193a"]').click();
  await expect(page.locator(".law-rule .message")).toContainText("1. ledna 2012");
});

test("what is named in a condition leads to its own entry", async ({ page }) => {
  await uiIn(page, "cs").open(RULE);
  await page.locator(".law-subject").first().click();
  await expect(page).toHaveURL("/law/facts/act.conduct");
  await expect(page.locator("#law-here")).toBeFocused();
});

test("a result opened in another tab leaves the results where they are", async ({ page }) => {
  await uiIn(page, "cs").open("/law");
  await page.locator(".law-search input").fill("vydirani");
  const results = page.locator(".law-result");
  await expect(results.first()).toBeVisible();
  // the tab is the browser's, which opens it where the page leaves the click to it
  const isLeft = await results.first().evaluate((link) => {
    let left = false;
    const last = (event: Event) => {
      left = !event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener("click", last, { once: true });
    const bubbles = { bubbles: true, cancelable: true };
    link.dispatchEvent(new MouseEvent("click", { ...bubbles, ctrlKey: true, metaKey: true }));
    return left;
  });
  expect(isLeft).toBe(true);
  await expect(results.first()).toBeVisible();
  await results.first().click();
  await expect(results).toHaveCount(0);
});

test("a day that is presumed never to have come is told so, not as today", async ({ page }) => {
  await uiIn(page, "cs").open("/law/facts/limitation.interruptedOn");
  const presumed = page.locator("#law-here").locator("xpath=ancestor::article");
  await expect(presumed).toContainText("nenastalo");
  await expect(presumed).not.toContainText("dnešní den");
});

test("the recommendation that an address names has the focus once it is there", async ({
  page,
}) => {
  await uiIn(page, "cs").open("/law/recommendations/obs-i-territory");
  await expect(page.locator("#law-here")).toBeFocused();
});

test("a day that was refused gives way to one that is chosen elsewhere", async ({ page }) => {
  await uiIn(page, "en").open("/law/criminal-code.s192-3");
  const alert = page.locator(".law-day [role=alert]");
  await page.locator(".law-day input").first().fill("2009-06-01");
  await expect(alert).toBeVisible();
  await page.locator(".law-wording a, .law-wording button").first().click();
  await expect(alert).toHaveCount(0);
});

test("going back from a result shows the results again", async ({ page }) => {
  await uiIn(page, "cs").open("/law");
  await page.locator(".law-search input").fill("vydirani");
  const results = page.locator(".law-result");
  await results.first().click();
  await expect(results).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL("/law");
  await expect(results.first()).toBeVisible();
  await page.goForward();
  await expect(results).toHaveCount(0);
});
