import { readFile } from "node:fs/promises";
import { readPractice } from "@cokdyby/training";
import { buildSet } from "./states/training.ts";
import { expect, LANGUAGES, quickIn, tabTo, test, uiIn } from "./ui.ts";

const WORDS = {
  cs: {
    saveSet: "Uložit do tohoto prohlížeče",
    empty: "Zatím tu není žádná úloha",
    save: "Uložit do souboru",
    reset: "Vymazat procvičování",
    due: "Dnes je na řadě 1 úloha.",
    wrong: "Odpověď nebyla správná",
    again: "Úloha přijde znovu",
    notRead: "není soubor s procvičováním",
  },
  en: {
    saveSet: "Save in this browser",
    empty: "There is no exercise here yet",
    save: "Save to a file",
    reset: "Erase the practice",
    due: "1 exercise is due today.",
    wrong: "The answer was not right",
    again: "The exercise comes again on",
    notRead: "is no practice file",
  },
} as const;

// a set is made and told first
test.slow();

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(
    `a learner practises by keyboard, takes the practice away, erases it and takes it back (${language})`,
    quickIn("cs", language),
    async ({ page }) => {
      const ui = uiIn(page, language);
      await ui.open("/training/practice");
      await expect(page.locator(".training-practice-none")).toContainText(words.empty);
      await page.goto("/training");
      await buildSet(page, 2);
      await page.getByRole("button", { name: words.saveSet }).click();

      await page.goto("/training/practice");
      await tabTo(page, ".training-practice-sets button");
      await page.keyboard.press("Enter");
      const cards = page.locator(".training-practice-cards li");
      await expect(cards).toHaveCount(2);
      await page.locator("h1").click();
      await tabTo(page, ".training-practice .gov-button[data-type=solid] button");
      await page.keyboard.press("Enter");
      await expect(page.locator("#training-practice-turn")).toBeFocused({ timeout: 60_000 });
      // nothing of the solution stands in what is drawn, and nothing is shown without an answer
      await expect(page.locator("[data-right], [data-verdict]")).toHaveCount(0);
      await tabTo(page, ".training-practice-commit .gov-button[data-type=solid] button");
      await page.keyboard.press("Enter");
      await expect(page.locator(".training-practice-commit [role=alert]")).toBeVisible();
      await page.locator("h1").click();
      await tabTo(page, '.training-ask input[type="radio"]');
      await page.keyboard.press("Space");
      await tabTo(page, ".training-practice-commit .gov-button[data-type=solid] button");
      await page.keyboard.press("Enter");

      // no ground was ticked: even a right answer is rated as wrong, and comes again another day
      await expect(page.locator("#training-practice-turn")).toBeFocused();
      const rated = page.locator(".training-practice-rated");
      await expect(rated).toContainText(words.wrong);
      await expect(rated).toContainText(words.again);
      await expect(page.locator(".training-item-result")).toBeVisible();
      await tabTo(page, ".training-practice-onward .gov-button:last-child button");
      await page.keyboard.press("Enter");
      await expect(page.locator("#training-practice")).toBeFocused();
      await expect(page.locator(".training-practice [role=status]")).toHaveText(words.due);

      // it outlives a reload, and goes elsewhere as a file
      await page.reload();
      await expect(page.locator(".training-practice [role=status]")).toHaveText(words.due);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: words.save }).click(),
      ]);
      const buffer = await readFile(await download.path());
      const read = readPractice(JSON.parse(buffer.toString()));
      expect(read.ok && read.value.cards.map(({ last }) => last)).toEqual(["again", undefined]);

      await page.getByRole("button", { name: words.reset }).click();
      await page.locator("dialog .gov-button[data-type=solid] button").click();
      await expect(cards).toHaveCount(0);
      expect(
        await page.evaluate(() => localStorage.getItem("cokdyby.training.practice")),
      ).toBeNull();

      const give = (name: string, text: string) =>
        page
          .locator(".training-practice-file input[type=file]")
          .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
      await give("none.json", '{"cards":[]}');
      await expect(page.locator(".training-practice-file [role=alert]")).toContainText(
        words.notRead,
      );
      await give("practice.json", buffer.toString());
      await expect(cards).toHaveCount(2);
      await expect(page.locator(".training-practice [role=status]")).toHaveText(words.due);
    },
  );
}
