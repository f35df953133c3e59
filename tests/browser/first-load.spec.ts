import { bytesOf, filesOfFirstLoad, firstLoad } from "../../scripts/first-load.ts";
import { expect, LANGUAGES, test, uiIn } from "./ui.ts";

/** In KiB, in all. */
const MOST = 250;

test("what the page loads before it answers comes to less than 250 KiB", () => {
  const parts = firstLoad();
  const told = parts.map(({ part, bytes }) => `${part} ${(bytes / 1024).toFixed(1)}`).join(", ");
  for (const { bytes } of parts) expect(bytes, `${told} KiB as Brotli`).toBeGreaterThan(1024);
  expect(bytesOf(parts) / 1024, `${told} KiB as Brotli`).toBeLessThanOrEqual(MOST);
});

test.describe("while nothing else comes", () => {
  // it would fetch the rest by itself
  test.use({ serviceWorkers: "block" });

  for (const language of LANGUAGES) {
    test(`the start is shown and a case is answered, with its sentence (${language})`, async ({
      page,
    }) => {
      const files = filesOfFirstLoad(language);
      const held = new Set<string>();
      await page.route(/\/assets\/[^/]+\.(?:js|css|json)$/, async (route) => {
        const file = new URL(route.request().url()).pathname.replace("/assets/", "");
        // never answered, as on a line that is slow
        if (files.has(file)) await route.continue();
        else held.add(file);
      });
      const ui = uiIn(page, language);
      await ui.open("/");
      await ui.goTo(ui.words.scenario);
      // the rest was asked for, but is not there: not even the steps of the blank case
      for (const part of ["rulebook-", "case-tasks-"]) {
        await expect.poll(() => [...held].some((file) => file.startsWith(part))).toBe(true);
      }
      await page.locator("#q-actor-age .number-field input").fill("14");
      await expect(ui.status("prosecution")).toHaveText(ui.words.no);
      await expect(page.locator(".conclusion-sentence")).toContainText("25");
    });
  }
});

for (const { locale, shown } of [
  { locale: "en-GB", shown: "en" },
  { locale: "sk-SK", shown: "cs" },
  { locale: "de-DE", shown: "en" },
] as const) {
  test.describe(`in a browser that is set to ${locale}`, () => {
    test.use({ locale });

    test(`the first visit is in its language, or in what it is nearest to: ${shown}`, async ({
      page,
    }) => {
      await page.goto("/");
      await expect(page.locator("html")).toHaveAttribute("lang", shown);
      await expect(
        page.getByRole("button", { name: uiIn(page, shown).words.other, exact: true }),
      ).toBeVisible();
      await page.evaluate(() => localStorage.setItem("cokdyby.language", "cs"));
      await page.reload();
      await expect(page.locator("html")).toHaveAttribute("lang", "cs");
    });
  });
}
