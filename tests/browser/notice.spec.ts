import { expect, test, uiIn } from "./ui.ts";

const CASE = "cz-s1-keeps-own-image-15-17";

test("a notice ends with the next change, and the foot of the page is never behind it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { open, openWorked } = uiIn(page, "cs");
  await open();
  await openWorked(CASE);
  const notice = page.locator(".notice");
  await expect(notice).toContainText("Otevřen vzorový případ");
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const gap = async () => {
    const last = await page.locator(".footer .link-button").last().boundingBox();
    const box = await notice.boundingBox();
    return (box?.y ?? 0) - ((last?.y ?? 0) + (last?.height ?? 0));
  };
  expect(await gap()).toBeGreaterThan(0);
  await page.locator("#q-actor-age .number-field input").fill("17");
  await expect(notice).toHaveCount(0);
});

test("with another language a notice ends, and a worked case has its title in that language", async ({
  page,
}) => {
  const { open, openWorked, words } = uiIn(page, "cs");
  await open();
  await openWorked(CASE);
  const title = page.locator(".case-name textarea");
  const czech = await title.inputValue();
  await expect(page.locator(".notice")).toBeVisible();
  await page.getByRole("button", { name: words.other }).click();
  await expect(page.locator(".notice")).toHaveCount(0);
  await expect(title).not.toHaveValue(czech);
  await page.getByRole("button", { name: "Čeština" }).click();
  await expect(title).toHaveValue(czech);

  // one that the reader gave it stays
  await title.fill("Můj případ");
  await page.getByRole("button", { name: words.other }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(title).toHaveValue("Můj případ");
});
