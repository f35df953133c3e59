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
});
