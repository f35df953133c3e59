import type { Page } from "@playwright/test";
import { deep } from "../../scripts/vitest/tier.ts";
import { fileStates } from "./states/file.ts";
import { STATES } from "./states/states.ts";
import { expect, LANGUAGES, secondOpinion, test, tooWide, uiIn, violations } from "./ui.ts";

test.describe.configure({ mode: "parallel" });

/** How a state is looked at. */
const LOOKS = deep
  ? ([
      { language: "cs", theme: "light" },
      { language: "en", theme: "light" },
      { language: "cs", theme: "dark" },
    ] as const)
  : ([{ language: "cs", theme: "light" }] as const);

/** In CSS pixels: a tablet, a phone, and a window 1280 wide at 400 %. */
const NARROWER = deep ? [768, 360, 320] : [360, 320];

for (const [state, reach] of Object.entries(STATES)) {
  for (const { language, theme } of LOOKS) {
    test(`no judge finds anything, and nothing is cut off: ${state} (${language}, ${theme})`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await reach(uiIn(page, language), page);
      const look = (width: number) => `${state} ${language} ${theme} ${width}`;
      await picture(page, look(1440));
      expect(await violations(page)).toEqual([]);
      // seconds on a long page: in the full tier the case file alone
      if (deep || state in fileStates) expect(await secondOpinion(page)).toEqual([]);
      for (const width of NARROWER) {
        await page.setViewportSize({ width, height: 740 });
        expect(await tooWide(page), `too wide at ${width}`).toEqual([]);
        await picture(page, look(width));
      }
      if (deep) expect(await violations(page)).toEqual([]);
    });
  }
}

/** In the deep tier, what a state looks like, for people to look at. */
async function picture(page: Page, name: string): Promise<void> {
  if (!deep) return;
  const file = name.replaceAll(/[^\w]+/g, "-");
  await page.screenshot({ path: `test-results/pictures/${file}.png`, fullPage: true });
}

for (const language of LANGUAGES) {
  test(`a case, its reasons and readings fit into 320 CSS pixels (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const ui = uiIn(page, language);
    await ui.open();
    expect(await tooWide(page)).toEqual([]);
    await ui.openWorked("coe-57");
    expect(await tooWide(page)).toEqual([]);
    await ui.goTo(ui.words.why);
    await expect(page.locator(".rule").first()).toBeVisible();
    expect(await tooWide(page)).toEqual([]);
    await ui.goTo(ui.words.readings);
    await expect(page.locator(".reading").first()).toBeVisible();
    expect(await tooWide(page)).toEqual([]);
  });
}

for (const [line, path] of [
  [".screens", "/take-away"],
  [".law-parts", "/law/decisions"],
  [".bench-tabs", "/amendment/document"],
  [".what-if-parts", "/what-if/timeline"],
] as const) {
  test(`on a phone what is shown stands within its line of names: ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await uiIn(page, "cs").open(path);
    // whole, but for a fraction of a pixel
    await expect(page.locator(`${line} [aria-current]`)).toBeInViewport({ ratio: 0.98 });
  });
}

test("on a phone the summary of the findings covers nothing that can be pressed", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { open, words } = uiIn(page, "cs");
  await open();
  await page.getByRole("button", { name: words.clear }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
});
