import { openFold, takeOver } from "./states/workbench.ts";
import { expect, test, uiIn } from "./ui.ts";

const UNDO = "Vrátit poslední změnu návrhu";

test("undo on the screen of the draft takes back the draft and leaves the hidden case alone", async ({
  page,
}) => {
  const ui = uiIn(page, "cs");
  await ui.open();
  await page.locator("#q-act-conduct select").selectOption("possess");
  await page.getByRole("link", { name: "Návrh", exact: true }).click();
  await expect(page.getByRole("button", { name: UNDO })).toBeDisabled();
  const name = page.locator(".bench-head input").first();
  await name.fill("Návrh A");
  await openFold(page, "shipped");
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
  await ui.goTo(ui.words.scenario);
  await expect(page.locator("#q-act-conduct select")).toHaveValue("possess");
});

test("where nothing that is worked on is shown, there is no undo", async ({ page }) => {
  const ui = uiIn(page, "cs");
  await ui.open();
  await page.locator("#q-act-conduct select").selectOption("possess");
  await page.getByRole("link", { name: "Zákon", exact: true }).click();
  await expect(page.getByRole("button", { name: /^Vrátit/ })).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await ui.goTo(ui.words.scenario);
  await expect(page.locator("#q-act-conduct select")).toHaveValue("possess");
});

test("a clause is brought back after it was removed", async ({ page }) => {
  await uiIn(page, "cs").open("/amendment");
  await takeOver(page, "criminal-code.s192-1");
  await page.getByRole("button", { name: /^Odstranit: / }).click();
  await expect(page.locator(".clause")).toHaveCount(0);
  const notice = page.locator(".notice");
  await expect(notice).toContainText("Odstraněno");
  await notice.getByRole("button", { name: "Vrátit změnu" }).click();
  await expect(page.locator(".clause")).toHaveCount(1);
});
