import type { Page } from "@playwright/test";
import { expect, LANGUAGES, quickIn, test, tooWide, uiIn } from "./ui.ts";

/** Of the first view, on a screen and on a phone. */
const MOST = { words: 90, controls: 15, stops: 5, entries: 4, height: 1500 };

const SAID = {
  cs: {
    text: ["koho lze", "podle čeho", "do kdy", "zjistit", "záznam do spisu", "Nic neopustí"],
    doors: [
      { name: "Mám věc", to: "/file", menu: ["Spis", "Co kdyby", "Zákon"] },
      { name: "Učím", to: "/training", menu: ["Sada", "Třída", "Zákon"] },
      {
        name: "Měním zákon",
        to: "/amendment",
        menu: ["Návrh", "Dopad", "Dokument", "Zákon"],
      },
    ],
    open: ["Spis", "Sada", "Návrh", "Zákon"],
    example: "Ukázka",
    law: "Zákon a prameny",
    readings: "Výklady",
  },
  en: {
    text: ["who can be", "under what", "until when", "establish", "a note for", "Nothing leaves"],
    doors: [
      { name: "I have a matter", to: "/file", menu: ["File", "What if", "Law"] },
      { name: "I teach", to: "/training", menu: ["Set", "Class", "Law"] },
      {
        name: "I change the law",
        to: "/amendment",
        menu: ["Draft", "Impact", "Document", "Law"],
      },
    ],
    open: ["File", "Set", "Draft", "Law"],
    example: "Example",
    law: "Law and sources",
    readings: "Readings",
  },
} as const;

/** What of the page stands in the window: its words, and what can be pressed or filled in. */
function inView(page: Page) {
  return page.evaluate(() => {
    const shown = (box: DOMRect) =>
      box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode() !== null) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      if (!shown(range.getBoundingClientRect())) continue;
      words.push(...(walker.currentNode.textContent ?? "").split(/[\s\u00a0]+/).filter(Boolean));
    }
    const controls = [...document.querySelectorAll("a, button, input, select, textarea, summary")];
    return {
      words,
      controls: controls.filter((each) => shown(each.getBoundingClientRect())).length,
    };
  });
}

/** How often Tab is pressed from the load of the page until something has the focus. */
async function stopsTo(page: Page, selector: string): Promise<number> {
  for (let stops = 1; stops < 50; stops += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) {
      return stops;
    }
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

for (const language of LANGUAGES) {
  const said = SAID[language];
  const menu = (page: Page) => page.locator(".screens a");

  test(
    `the start is one view: few words, few controls, the doors at hand (${language})`,
    quickIn("cs", language),
    async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await uiIn(page, language).open("/");
      await expect(page.locator("h1, h2, h3")).toHaveCount(1);
      for (const each of said.text) await expect(page.locator("main p")).toContainText(each);
      const { words, controls } = await inView(page);
      expect(words.length, words.join(" ")).toBeLessThanOrEqual(MOST.words);
      expect(words.length).toBeGreaterThan(40);
      expect(controls).toBeLessThanOrEqual(MOST.controls);
      expect(controls).toBeGreaterThan(6);
      expect(await stopsTo(page, "main li a")).toBeLessThanOrEqual(MOST.stops);
      await expect(page.locator("main li a").first()).toBeFocused();

      await page.setViewportSize({ width: 390, height: 844 });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height).toBeLessThanOrEqual(MOST.height);
      expect(await tooWide(page)).toEqual([]);
    },
  );

  test(`the door chosen sets the menu, which is remembered (${language})`, async ({ page }) => {
    const ui = uiIn(page, language);
    await ui.open("/law");
    await expect(menu(page)).toHaveText([...said.open]);
    // a learner is no visitor of the other screens
    await ui.open("/training/set");
    await expect(page.locator("main h1").first()).toBeAttached();
    await expect(menu(page)).toHaveCount(0);
    for (const door of said.doors) {
      await ui.open("/");
      await expect(menu(page)).toHaveCount(0);
      await page.getByRole("link", { name: door.name }).click();
      await expect(page).toHaveURL(door.to);
      for (const _ of ["at once", "on a reload"]) {
        await expect(menu(page)).toHaveText([...door.menu]);
        await expect(page.locator(".screens [aria-current=page]")).toHaveText(door.menu[0]);
        await page.reload();
      }
      expect(door.menu.length).toBeLessThanOrEqual(MOST.entries);
      // each entry leads to a screen, and is marked there
      for (const entry of door.menu) {
        await menu(page).getByText(entry, { exact: true }).click();
        await expect(page.locator(".screens [aria-current=page]")).toHaveText(entry);
        await expect(page.locator("main h1").first()).toBeAttached();
      }
    }
  });

  test(`what is not in the menu stands in the list of all, within what it belongs to (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await ui.open("/");
    await ui.goTo(said.readings);
    await expect(page).toHaveURL("/readings");
    await expect(page.locator(".screens [aria-current=true]")).toHaveText(said.open[0]);
    await expect(page.locator(".all-screens a")).toHaveCount(0);
    // what cannot be undone is no stop on the way to what is shown
    await ui.open("/readings");
    await expect(page.locator("main .reading").first()).toBeVisible();
    await stopsTo(page, "main *");
    await page.keyboard.press("Shift+Tab");
    await expect(page.locator(".header-tools button").last()).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await expect(menu(page).last()).toBeFocused();
  });

  test(`the line below the doors: an example, the law, the other language (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await ui.open("/");
    await page.getByRole("button", { name: said.example, exact: true }).click();
    await expect(page).toHaveURL("/file");
    await expect(page.locator(".file-cells")).toBeVisible();
    await page.goBack();
    await page.getByRole("link", { name: said.law }).click();
    await expect(page).toHaveURL("/law");
    await page.goBack();
    await page.getByRole("button", { name: ui.words.other, exact: true }).click();
    const other = SAID[language === "cs" ? "en" : "cs"];
    await expect(page.getByRole("link", { name: other.doors[0].name })).toBeVisible();
  });
}

test("where the start stood once leads to it", async ({ page }) => {
  await uiIn(page, "en").open("/start");
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("link", { name: SAID.en.doors[0].name })).toBeVisible();
});
