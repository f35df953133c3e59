import { expect, LANGUAGES, test, uiIn } from "./ui.ts";

/** A case whose answers by the Code are settled, while the Committee's still are not. */
const OPEN_DEMANDS = "coe-40-intended-effect-in-czechia";

for (const language of LANGUAGES) {
  test(`both ways to answer agree on what is still needed (${language})`, async ({ page }) => {
    const { open, openWorked, words } = uiIn(page, language);
    await open();
    await openWorked(OPEN_DEMANDS);
    // the questions of the blank case before are gone once few are needed
    const marked = page.locator(".question[data-needed]");
    await expect.poll(() => marked.count()).toBeLessThan(10);
    const needed = await marked.count();
    expect(needed).toBeGreaterThan(0);
    await expect(page.locator(".still-needed")).toContainText(String(needed));
    // with its answer the conclusion above grows: what is below stands still from then on
    await expect(page.locator(".conclusion[data-stale=false]")).toBeVisible();
    await page.getByRole("radio", { name: words.ask }).check({ force: true });
    await expect(page.locator(".ask-me h4")).toBeVisible();
    // how many demands come of an answer stands beside the three answers, and does not look like one
    const row = page.locator(".answer-effects tbody tr").first();
    await expect(row.locator("td .status")).toHaveCount(3);
    await expect(row.locator("td .demands")).toHaveCount(1);
    const skip = page.getByRole("button", { name: language === "cs" ? "Přeskočit" : "Skip" });
    for (let asked = 0; asked < needed; asked += 1) {
      const question = await page.locator(".ask-me h4").textContent();
      await skip.click();
      await expect(page.locator(".ask-me h4", { hasText: question ?? "" })).toHaveCount(0);
    }
    await expect(page.locator(".ask-done h3").first()).toContainText(String(needed));
  });
}

test("sorting says whether it moved anything", async ({ page }) => {
  const { open, openWorked } = uiIn(page, "cs");
  await open();
  await openWorked(OPEN_DEMANDS);
  const groups = () => page.locator(".question-group h3").allTextContents();
  const before = await groups();
  const sort = page.getByRole("button", { name: "Seřadit podle důležitosti" });
  await sort.click();
  await expect(page.locator(".notice")).toContainText("jsou seřazeny");
  expect(await groups()).not.toEqual(before);
  await sort.click();
  await expect(page.locator(".notice")).toContainText("žádná se neposunula");
});

test("before the first findings nothing is said of what can change them", async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const shown = document.querySelector(".other-questions")?.textContent;
      const skeleton = document.querySelector(".section-card.skeleton") !== null;
      if (shown) seen.push(`${skeleton ? "before" : "after"}: ${shown}`);
    }).observe(document, { childList: true, subtree: true, characterData: true });
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, message: { readonly task?: string }) {
      setTimeout(() => postMessage.call(this, message), message.task === "decide" ? 1000 : 0);
    };
  });
  const { open } = uiIn(page, "cs");
  await open();
  await expect(page.locator(".other-questions").first()).toContainText("nezmění");
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  const before = seen.filter((each) => each.startsWith("before"));
  expect(before.length).toBeGreaterThan(0);
  expect(before.filter((each) => each.includes("nezmění"))).toEqual([]);
});

test("the way of answering is kept on another screen and on a reload, until the case is erased", async ({
  page,
}) => {
  const { open, goTo, words } = uiIn(page, "cs");
  await open();
  await page.locator("#section-prosecution .tag").first().click();
  // by key, wherever it is: what was clicked scrolls to its question
  await page.getByRole("radio", { name: words.ask }).press("Space");
  await expect(page.locator(".ask-me h4")).toBeVisible();
  await goTo(words.why);
  await goTo(words.scenario);
  await expect(page.locator(".ask-me h4")).toBeVisible();
  await page.reload();
  await expect(page.locator(".ask-me h4")).toBeVisible();
  await page.getByRole("button", { name: words.clear }).click();
  await page.getByRole("button", { name: words.clearDo, exact: true }).click();
  await expect(page.locator(".question-group").first()).toBeVisible();
});

for (const language of LANGUAGES) {
  test(`no name of what is missing stands out of its card (${language})`, async ({ page }) => {
    const ui = uiIn(page, language);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await ui.open();
      await page.locator("#q-act-conduct select").selectOption("transmit");
      await page.locator("#q-actor-age .number-field input").fill("16");
      const names = page.locator(".card .tag");
      await expect(names.nth(3)).toBeVisible();
      const standOut = await names.evaluateAll((all) =>
        all.flatMap((name) => {
          const edge = name.closest(".card")?.getBoundingClientRect().right ?? 0;
          return name.getBoundingClientRect().right > edge ? [name.textContent] : [];
        }),
      );
      expect(standOut, `at ${width}`).toEqual([]);
    }
  });
}
