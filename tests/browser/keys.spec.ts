import { expect, LANGUAGES, test, uiIn, violations } from "./ui.ts";

const SAID = {
  cs: {
    example: "Otevřít ukázkový spis",
    keys: "Klávesy",
    use: /^Používat klávesy/,
    acts: /^Čin /,
  },
  en: { example: "Open an example", keys: "Keys", use: /^Use the keys/, acts: /^Act / },
} as const;

for (const language of LANGUAGES) {
  test(`a file is gone through by keys of one letter, which can be turned off, in ${language}`, async ({
    page,
  }) => {
    const said = SAID[language];
    const ui = uiIn(page, language);
    await ui.open("/file");
    await page.getByRole("button", { name: said.example }).click();
    const acts = page.getByRole("article", { name: said.acts });
    const before = await acts.count();
    const isFocusIn = (selector: string) =>
      expect.poll(() => page.evaluate((each) => document.activeElement?.matches(each), selector));

    await page.keyboard.press("n");
    await expect(acts).toHaveCount(before + 1);
    await isFocusIn(".card :is(input, select)").toBe(true);
    // where text is written a letter is a letter
    const title = page.getByRole("textbox").first();
    await title.focus();
    await page.keyboard.press("End");
    await page.keyboard.press("n");
    await expect(title).toHaveValue(/n$/);
    await expect(acts).toHaveCount(before + 1);

    await page.getByRole("heading", { level: 1 }).click();
    const open = page.locator(".entry-table [aria-keyshortcuts=o]");
    await expect(open.nth(1)).toBeVisible();
    for (const at of [0, 1]) {
      await page.keyboard.press("o");
      await expect(open.nth(at)).toBeFocused();
    }

    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: said.keys });
    await expect(dialog).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole("checkbox", { name: said.use }).uncheck();
    await page.keyboard.press("Escape");
    await expect(open.nth(1)).toBeFocused();
    await page.keyboard.press("?");
    await page.keyboard.press("o");
    await expect(dialog).toBeHidden();
    await expect(open.nth(1)).toBeFocused();
    await page.reload();
    await expect(open.first()).toBeVisible();
    await page.keyboard.press("?");
    await expect(dialog).toBeHidden();
    await page.getByRole("button", { name: said.keys }).click();
    await expect(dialog.getByRole("checkbox", { name: said.use })).not.toBeChecked();
  });
}
