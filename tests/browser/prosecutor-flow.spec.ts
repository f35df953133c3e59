import type { Page } from "@playwright/test";
import { expect, LANGUAGES, quickIn, test, uiIn } from "./ui.ts";

// as in a visit of somebody
test.use({ serviceWorkers: "allow" });

/** Moves the focus with the Tab key until it is on what is looked for. */
async function tabTo(page: Page, name: RegExp | string, most = 200): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return "";
      const label = element.closest("label")?.textContent ?? "";
      const labelledBy = element.getAttribute("aria-labelledby") ?? "";
      const named = document.getElementById(labelledBy)?.textContent ?? "";
      return [element.getAttribute("aria-label"), named, label, element.textContent]
        .filter(Boolean)
        .join(" · ")
        .replaceAll("\u00a0", " ");
    });
    if (typeof name === "string" ? focused.includes(name) : name.test(focused)) return;
  }
  throw new Error(`the focus never came to ${name}`);
}

/** Moves the focus with the Tab key until it is on a radio button of a question. */
async function tabInto(page: Page, question: string, most = 200): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press("Tab");
    const there = await page.evaluate((id) => {
      const { activeElement: on } = document;
      return on instanceof HTMLInputElement && on.type === "radio" && on.closest(`#${id}`) !== null;
    }, question);
    if (there) return;
  }
  throw new Error(`the focus never came to ${question}`);
}

/** Moves the focus to a question with radio buttons, and chooses one of them. */
async function choose(page: Page, question: string, at: number): Promise<void> {
  await tabInto(page, question);
  const wanted = page.locator(`#${question} input`).nth(at);
  while (!(await wanted.isChecked())) await page.keyboard.press("ArrowLeft");
}

for (const language of LANGUAGES) {
  test(
    `a prosecutor goes from a blank case by what would change it to the note, by keyboard alone (${language})`,
    quickIn("cs", language),
    async ({ page }) => {
      const ui = uiIn(page, language);
      const { words } = ui;
      await ui.open();
      await expect(ui.status("jurisdiction")).toHaveText(words.unknown);

      // the skip link comes first and leads past the header
      await page.keyboard.press("Tab");
      await expect(page.locator(".skip")).toBeFocused();
      await page.keyboard.press("Enter");

      await tabTo(page, words.conduct);
      const conduct = page.locator("#q-act-conduct select");
      while ((await conduct.inputValue()) !== "possess") await page.keyboard.press("ArrowDown");
      await expect(page.locator("#q-act-conduct select")).toHaveValue("possess");

      // a group of radio buttons is one stop of the Tab key; the arrow keys choose within it
      await choose(page, "q-act-place", 0);
      await expect(ui.status("jurisdiction")).toHaveText(words.yes);
      await expect(page.locator("#section-jurisdiction .section-why")).toContainText(
        words.inCzechia,
      );

      // a question that is missing is one key away from the finding that needs it
      const missing = page.locator("#section-prosecution .tag", { hasText: words.actorAge });
      await missing.focus();
      await page.keyboard.press("Enter");
      await expect(page.locator("#q-actor-age h4")).toBeFocused();
      await tabTo(page, words.actorAge);
      await page.keyboard.type("14");
      await expect(ui.status("prosecution")).toHaveText(words.no);

      // what the image is and whom it shows, so that little else stands in the way
      await choose(page, "q-actor-isDepicted", 1);
      await choose(page, "q-material-content", 0);
      const shownAge = page.getByRole("textbox", { name: words.shownAge, exact: true });
      await expect(shownAge).toBeVisible();
      while (!(await shownAge.evaluate((input) => input === document.activeElement))) {
        await page.keyboard.press("Tab");
      }
      await page.keyboard.type("12");
      await expect(shownAge).toHaveValue("12");

      // why
      await page.locator("#section-prosecution .why-link").focus();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL("/why/prosecution.open");
      await expect(page.locator("main")).toBeFocused();
      await expect(page.locator(".fact-box[data-look=sufficient]")).toContainText("14");
      await expect(page.locator(".rule").first()).toBeVisible();
      await expect(page.locator(".rule a.provision").first()).toHaveAttribute("href", /^https:/);

      // what would change it: applied with one key, undone with another
      const change = page.locator(".change button").first();
      await change.focus();
      await page.keyboard.press("Enter");
      await expect(page.locator(".notice")).toBeVisible();
      await expect(page.locator("#changes-title")).toBeFocused();
      await expect(page.locator(".why-outcome .status")).not.toHaveText(words.no);
      await page.keyboard.press("Control+z");
      await expect(page.locator(".why-outcome .status")).toHaveText(words.no);

      // the note on it
      await ui.goTo(words.takeAway);
      await expect(page).toHaveURL("/take-away");
      await expect(page.locator(".note table").first()).toBeVisible();
      await expect(page.locator(".note")).toContainText(words.inCzechia);
    },
  );
}

for (const language of LANGUAGES) {
  test(`"ask me" asks one question at a time and says what each answer would settle (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    const { words } = ui;
    await ui.open();
    await page.locator(".start-ways button").first().click();
    await expect(page.locator(".ask-me h4")).toHaveCount(1);
    const rows = page.locator(".answer-effects tbody tr");
    await expect(rows).not.toHaveCount(0);
    const first = await page.locator(".ask-me h4").textContent();
    const select = page.locator(".ask-me select");
    if ((await select.count()) > 0) await select.selectOption("possess");
    await page.getByRole("button", { name: words.next }).click();
    await expect(page.locator(".ask-me h4")).not.toHaveText(first ?? "");
    await expect(page.locator(".ask-me h4")).toBeFocused();
    await expect(page.locator(".given-so-far")).toContainText(words.possess);
  });
}

test("answers by the Code and as the Committee observed it stand side by side where they differ", async ({
  page,
}) => {
  const ui = uiIn(page, "en");
  await ui.open();
  await ui.openWorked("coe-57");
  const layers = page.locator("#section-jurisdiction > .finding-details .layer");
  await expect(layers).toHaveCount(2);
  await expect(layers.first()).toContainText(ui.words.byCode);
  await expect(layers.first().locator(".status")).toHaveText("yes");
  await expect(layers.last()).toContainText(ui.words.byCommittee);
  await expect(layers.last().locator(".status")).toHaveText("no");
});
