import { expect, test, uiIn } from "./ui.ts";

const NOWHERE = [
  "/why/nonsense",
  "/readings/nonsense",
  "/what-if/zzz",
  "/what-if/vary/nonsense",
  "/what-if/vary/prosecution.open/nonsense",
  "/amendment/zzz",
  "/exercise/nonsense",
  "/training/practice",
  "/law/nonsense",
  "/nowhere",
  "/why/%E0%A4%A",
];

test("an address that names nothing says so, on every screen, and leads on", async ({ page }) => {
  const { open } = uiIn(page, "cs");
  await open();
  for (const address of NOWHERE) {
    await page.evaluate((to) => {
      history.pushState(null, "", to);
      dispatchEvent(new PopStateEvent("popstate"));
    }, address);
    await expect(page.locator("main h1"), address).toContainText(/nic není|zde není/);
    await expect(page.locator("main a").first(), address).toBeVisible();
  }
});

test("an address that is right shows what it names", async ({ page }) => {
  const { open } = uiIn(page, "cs");
  await open("/what-if/vary/prosecution.open/actor.age");
  await expect(page.locator(".varied")).toBeVisible();
  await open("/why/jurisdiction.established");
  await expect(page.locator(".why-reasons")).toBeVisible();
});
