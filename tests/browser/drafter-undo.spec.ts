import type { Page } from "@playwright/test";
import { expect, test, uiIn } from "./ui.ts";

const UNDO = "Vrátit poslední změnu návrhu";
const REMOVE = "Odstranit vlastní znění";

/** Opens the draft and takes a rule over into its text. */
async function withText(page: Page): Promise<void> {
  await uiIn(page, "cs").open("/amendment");
  await page.getByRole("radio", { name: "Zdrojový text" }).check({ force: true });
  const pick = page.locator(".bench-pick").first();
  await pick.locator("select").selectOption("criminal-code.s192-1");
  await pick.getByRole("button").click();
  await expect(page.locator(".cm-content")).toContainText("replace: criminal-code.s192-1");
}

/** Presses a key until something is so: a pause between two letters has ended a step. */
async function press(page: Page, key: string, then: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await then();
  }).toPass({ timeout: 30_000 });
}

test("undo on the screen of the draft takes back the draft and leaves the hidden case alone", async ({
  page,
}) => {
  const ui = uiIn(page, "cs");
  await ui.open();
  await page.locator("#q-act-conduct select").selectOption("possess");
  await page.getByRole("link", { name: "Novela" }).click();
  await expect(page.getByRole("button", { name: UNDO })).toBeDisabled();
  const name = page.locator(".bench-head input").first();
  await name.fill("Návrh A");
  await page.locator(".bench-shipped input").first().check({ force: true });
  await page.getByRole("button", { name: UNDO }).click();
  await expect(page.locator(".bench-shipped input:checked")).toHaveCount(0);
  await expect(name).toHaveValue("Návrh A");
  await page.keyboard.press("Control+z");
  await expect(name).toHaveValue("");
  await page.keyboard.press("Control+y");
  await expect(name).toHaveValue("Návrh A");
  await page.reload();
  await page.getByRole("button", { name: UNDO }).click();
  await expect(name).toHaveValue("");
  await page.getByRole("link", { name: "Případ", exact: true }).click();
  await expect(page.locator("#q-act-conduct select")).toHaveValue("possess");
});

test("where nothing that is worked on is shown, there is no undo", async ({ page }) => {
  const ui = uiIn(page, "cs");
  await ui.open();
  await page.locator("#q-act-conduct select").selectOption("possess");
  await page.getByRole("link", { name: "Právo" }).click();
  await expect(page.getByRole("button", { name: /^Vrátit/ })).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await page.getByRole("link", { name: "Případ", exact: true }).click();
  await expect(page.locator("#q-act-conduct select")).toHaveValue("possess");
});

test("the drafter's own wording is brought back after it was removed", async ({ page }) => {
  await withText(page);
  await page.getByRole("button", { name: REMOVE }).click();
  await expect(page.locator(".cm-content")).toHaveCount(0);
  const notice = page.locator(".notice");
  await expect(notice).toContainText("odstraněno");
  await notice.getByRole("button", { name: "Vrátit změnu" }).click();
  await expect(page.locator(".cm-content")).toContainText("replace: criminal-code.s192-1");
});

test("a visit to another part keeps the steps of the text and what the text said in words", async ({
  page,
}) => {
  await withText(page);
  const content = page.locator(".cm-content");
  const words = page.locator(".bench-words");
  await expect(words).toContainText("Pravidlo v novém znění");
  await content.click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\n  - broken: [");
  await expect(page.locator(".bench-text .problems li").first()).toBeVisible();
  const text = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem("cokdyby.draft") ?? "{}").text as string);
  expect(await text()).toContain("broken");

  await page.locator(".bench-tabs a").nth(1).click();
  await expect(content).toHaveCount(0);
  await page.locator(".bench-tabs a").first().click();
  await expect(words).toContainText("Pravidlo v novém znění");
  // the place that was being written is in view again
  await expect(content).toContainText("broken");
  await content.click();
  await press(page, "Control+z", async () => expect(await text()).not.toContain("broken"));
  await press(page, "Control+y", async () => expect(await text()).toContain("broken: ["));

  await page.reload();
  await expect(page.locator(".bench-text .problems li").first()).toBeVisible();
  await expect(words).toContainText("Pravidlo v novém znění");
  // the steps belong to the draft, and outlive the page
  await content.click();
  await press(page, "Control+z", async () => expect(await text()).not.toContain("broken"));
});
