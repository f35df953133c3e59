import { expect, keepCase, test, uiIn } from "./ui.ts";

test("choosing a reading settles what turned on it, and what it would change is said before", async ({
  page,
}) => {
  const ui = uiIn(page, "en");
  await ui.open();
  await ui.openWorked("cz-s1-keeps-own-image-15-17");
  await expect(ui.status("prosecution")).toHaveText("contested");
  await page.locator("#section-prosecution .tag").first().click();
  await expect(page).toHaveURL("/readings/depictedChildAsOffender");
  const card = page.locator("#reading-depictedChildAsOffender");
  await expect(card.locator("h3")).toBeFocused();
  const possible = card.locator(".reading-option").nth(1);
  await expect(possible.locator(".effects li").first()).toContainText("contested");
  await possible.locator("input").check({ force: true });
  await ui.goTo(ui.words.scenario);
  await expect(ui.status("prosecution")).toHaveText("yes");
  await page.getByRole("button", { name: ui.words.undo }).click();
  await expect(ui.status("prosecution")).toHaveText("contested");
});

test("a default reading says that it is one", async ({ page }) => {
  const ui = uiIn(page, "cs");
  await ui.open("/readings/sixYears");
  const card = page.locator("#reading-sixYears");
  await expect(card.locator(".reading-standing")).toHaveText("platí výchozí výklad");
  await expect(card.locator(".default-mark")).toHaveText("výchozí");
});

test("before the case is decided no question is told to matter, or not to", async ({ page }) => {
  let decide = () => {};
  const held = new Promise<void>((resolve) => {
    decide = resolve;
  });
  await page.route(/\/assets\/engine-worker-[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await uiIn(page, "en").open("/readings");
  await expect(page.locator("main h2, main .reading, main summary")).toHaveCount(0);
  decide();
  await expect(page.locator("main h2").first()).toHaveText(/^\d+ questions matter in this case$/);
  await expect(page.locator("main .reading")).not.toHaveCount(0);
});

test("of a case that contradicts itself no question is told to matter, or not to", async ({
  page,
}) => {
  await keepCase(page, {
    facts: { "actor.age": 14, "actor.birthDate": "1990-01-01", "act.date": "2026-01-10" },
  });
  await uiIn(page, "en").open("/readings/sixYears");
  await expect(page.locator("main h2")).toHaveText([
    "While the facts contradict each other it cannot be told which questions matter",
  ]);
  await expect(page.locator("#reading-sixYears h3")).toBeFocused();
});
