import { solve, THREAT } from "./states/exercise.ts";
import { expect, test, uiIn } from "./ui.ts";

test("with the network cut after the first load everything goes on working, a reload included", async ({
  page,
  context,
}) => {
  const ui = uiIn(page, "cs");
  await ui.open();
  // kept when the page is idle
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const kept = await Promise.all(
          names.map(async (name) => (await (await caches.open(name)).keys()).length),
        );
        return Math.max(0, ...kept);
      }),
    )
    .toBeGreaterThan(10);
  await context.setOffline(true);

  await ui.openWorked("cz-s1-keeps-own-image-15-17");
  await expect(ui.status("prosecution")).toHaveText(ui.words.contested);
  await page.reload();
  await expect(ui.status("prosecution")).toHaveText(ui.words.contested);
  await page.getByRole("link", { name: ui.words.why, exact: true }).click();
  await expect(page.locator(".rule").first()).toBeVisible();
  await page.getByRole("link", { name: ui.words.readings, exact: true }).click();
  await expect(page.locator(".reading").first()).toBeVisible();
  await page.goto("/why/liability.exempt");
  await expect(page.locator(".rule").first()).toBeVisible();

  await page.goto("/what-if/vary/prosecution.open/actor.age");
  await expect(page.locator(".line-place").first()).toBeVisible();
  await page.goto("/what-if/timeline");
  await expect(page.locator(".timeline-step").first()).toBeVisible();
  await page.goto(`/exercise/${THREAT}`);
  await solve(page);
  await page.goto("/law/criminal-code.s192-1");
  await expect(page.locator(".law-rule h1")).toBeVisible();
  await page.goto("/take-away");
  await expect(page.locator(".note h2").first()).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "DOCX" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.docx$/);
});
