import { buildSet } from "./states/training.ts";
import { expect, tabTo, test, uiIn } from "./ui.ts";

test("the focus goes to the questions with the way that asks them one by one", async ({ page }) => {
  await uiIn(page, "en").open();
  await tabTo(page, ".start-ways button");
  await page.keyboard.press("Enter");
  await expect(page.locator("#questions-title")).toBeFocused();
  await expect(page.locator(".ask-me, [role=progressbar]").first()).toBeAttached();
});

test("a condition that is taken out of a clause leaves the focus at its part", async ({ page }) => {
  await uiIn(page, "en").open("/amendment");
  await page.getByRole("button", { name: "New clause", exact: true }).click();
  const card = page.getByRole("article", { name: "Clause 1" });
  await card.getByLabel("What it is an exception to").selectOption("criminal-code.s13-1");
  const who = card.getByLabel("Condition on the person and the conduct");
  await who.focus();
  await who.selectOption("actor.age");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const out = card.getByRole("button", { name: /^Remove the condition/ });
  await out.focus();
  await page.keyboard.press("Enter");
  await expect(out).toHaveCount(0);
  await expect(card.locator("legend:focus")).toHaveCount(1);
});

test("a set that is saved leaves the focus at its heading", async ({ page }) => {
  test.slow();
  await uiIn(page, "en").open("/training");
  await buildSet(page, 2);
  await page.locator("h1").click();
  const save = page.getByRole("button", { name: "Save in this browser" });
  await save.focus();
  await page.keyboard.press("Enter");
  await expect(save).toHaveCount(0);
  await expect(page.locator("#training-made")).toBeFocused();
});
