import { keepCase } from "./states/state.ts";
import { expect, LANGUAGES, test, uiIn } from "./ui.ts";

const NAMES = {
  cs: { sides: "Dvě strany", prosecution: "Státní zástupce", defence: "Obhajoba" },
  en: { sides: "Two sides", prosecution: "Prosecution", defence: "Defence" },
} as const;

const PART = { "act.conduct": "possess", "act.place": "czechia", "actor.age": 16 };

for (const language of LANGUAGES) {
  test(`by the keyboard from the reasons to both sides and on to a missing fact (${language})`, async ({
    page,
  }) => {
    await keepCase(page, PART);
    const { open } = uiIn(page, language);
    await open("/why/liability.liable");
    await page.locator(".why-parts a").first().focus();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: NAMES[language].sides })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/why/liability.liable/sides");
    const defence = page.getByRole("region", { name: NAMES[language].defence, exact: true });
    const prosecution = page.getByRole("region", {
      name: NAMES[language].prosecution,
      exact: true,
    });
    await expect(defence.locator(".side-entry").first()).toBeVisible();
    await expect(prosecution.locator(".side-entry").first()).toBeVisible();
    await defence.locator(".side-facts a").first().focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/case");
    await expect(page.locator("main :focus").first()).toBeVisible();
  });
}

test("another outcome is looked at from both sides too, and the address tells it", async ({
  page,
}) => {
  await keepCase(page, PART);
  await uiIn(page, "cs").open("/why/liability.liable/sides");
  await expect(page.locator(".side-entry").first()).toBeVisible();
  await page.locator(".why-head select").selectOption("liability.juvenile");
  await expect(page).toHaveURL("/why/liability.juvenile/sides");
  // what relieves is the defence's to show
  await expect(page.locator(".side", { hasText: "Obhajoba" })).toContainText("Mladistvý");
});
