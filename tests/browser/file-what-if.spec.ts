import { expect, LANGUAGES, quickIn, test, tooWide, uiIn } from "./ui.ts";

const SAID = {
  cs: {
    example: "Otevřít ukázkový spis",
    empty: "Jakmile ve spisu bude osoba a její čin",
    act: "Čin a4",
    aged14: "kdyby osobě A bylo 14 let",
    aged18: "kdyby osobě A bylo 18 let",
    forMoney: "kdyby v činu a4 šlo o peníze",
    others: /^U ostatních činů/,
    threatened: "kdyby k činu a2 došlo pod pohrůžkou",
    changing: "Změní se 5 odpovědí.",
    none: "Stejná nezůstane žádná.",
    one: "Změní se 1 odpověď. Stejné zůstanou 4 odpovědi.",
    cell: "Osoba A, čin a1, vůči A",
    rows: ["Lze stíhat?", "Ustanovení", "Sazba", "Promlčení", "Odklon a soud"],
    child: "Stíhat nelze: čin spáchalo dítě mladší patnácti let",
    take: "Převzít do spisu",
    taken: "Změna je převzata do spisu.",
    undo: "Vrátit",
    back: "Zpět do spisu",
    clashes: /^Spis by si odporoval \(kdyby/,
  },
  en: {
    example: "Open an example",
    empty: "As soon as the file has a person",
    act: "Act a4",
    aged14: "if person A were 14",
    aged18: "if person A were 18",
    forMoney: "if act a4 were done for money",
    others: /^In the other acts/,
    threatened: "if act a2 were done under a threat",
    changing: "5 answers change.",
    none: "None stays the same.",
    one: "1 answer changes. 4 answers stay the same.",
    cell: "Person A, act a1",
    rows: ["Prosecution?", "Provision", "Penalty range", "Time bar", "Diversion and court"],
    child: "No prosecution: the act was done by a child under fifteen",
    take: "Take over into the file",
    taken: "The change is in the file.",
    undo: "Undo",
    back: "Back to the case file",
    clashes: /^The file would contradict itself \(if/,
  },
} as const;

for (const language of LANGUAGES) {
  const said = SAID[language];

  test(
    `what would be otherwise is told of each act, several changes together, and taken over in one step (${language})`,
    quickIn("cs", language),
    async ({ page }) => {
      const ui = uiIn(page, language);
      await ui.open("/file");
      await page.getByRole("button", { name: said.example }).click();
      await expect(page.locator("#file-act .stack p").first()).toBeVisible();
      await page.locator(".file-cell").nth(4).press("Enter");
      await page.locator(".door").nth(2).press("Enter");
      await expect(page).toHaveURL("/file/what-if");
      // the act that is chosen comes first
      await expect(page.locator("h2").first()).toHaveText(said.act);
      const status = page.locator(".file-what-if [role=status]");
      const chip = (name: string) => page.getByRole("checkbox", { name, exact: true });

      await chip(said.forMoney).press("Space");
      await expect(status).toHaveText(said.one);
      await chip(said.forMoney).press("Space");
      await expect(page.locator(".side-by-side")).toHaveCount(0);

      // of two ages the newer stands
      await chip(said.aged18).press("Space");
      await chip(said.aged14).press("Space");
      await expect(chip(said.aged18)).not.toBeChecked();
      await page.getByRole("button", { name: said.others }).press("Enter");
      await chip(said.threatened).press("Space");
      await expect(status).toContainText(said.changing);
      await expect(status).toContainText(said.none);
      const table = page.locator(".side-by-side", { hasText: said.cell }).first();
      await expect(table.locator("tbody th > span:first-child")).toHaveText(said.rows);
      const verdict = table.locator("tbody tr").first();
      await expect(verdict).toHaveAttribute("data-differs", "true");
      await expect(verdict.locator("td").last()).toContainText(said.child);
      await expect(verdict.locator("td").first()).not.toContainText(said.child);
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await tooWide(page)).toEqual([]);
      }
      // no address has a fact of the file
      await expect(page).toHaveURL("/file/what-if");

      await page.getByRole("button", { name: said.take }).press("Enter");
      await expect(page.locator(".notice")).toContainText(said.taken);
      await expect(page.locator("#what-if-act")).toBeFocused();
      await expect(page.locator(".side-by-side")).toHaveCount(0);
      await expect(chip(said.aged14)).toHaveCount(0);
      await page.locator(".notice").getByRole("button", { name: said.undo }).press("Enter");
      await expect(chip(said.aged14)).toBeVisible();
      await expect(page.locator(".side-by-side").first()).toBeVisible();
      // leaving changes nothing
      await page.getByRole("link", { name: said.back }).click();
      await expect(page.locator("#file-persons-A")).toContainText("2010");
    },
  );

  test(`an empty file is told what to do, and what clashes is named (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await ui.open("/file/what-if");
    await expect(page.locator(".panel")).toContainText(said.empty);
    await page.goto("/file/all");
    // at fourteen on the day of the first act nobody is shown on what was made fifteen years before
    await page.locator("input[type=file]").setInputFiles({
      name: "made.yaml",
      mimeType: "application/yaml",
      buffer: Buffer.from(
        "file: 1\npersons: { A: { birthDate: 2000-01-01 }, B: { age: 40 } }\nitems: { v: { shows: [A], made: 2008-01-01, content: explicit } }\nacts: { a1: { by: [B], conduct: possess, item: v, place: [CZ], when: 2025-02-01 } }\n",
      ),
    });
    await expect(page.locator("#file-act .stack p").first()).toBeVisible();
    await page.goto("/file/what-if");
    await page.getByRole("checkbox", { name: said.aged14, exact: true }).press("Space");
    const alert = page.locator(".file-what-if [role=alert]");
    await expect(alert.locator("p")).toHaveText(said.clashes);
    await alert.locator(".problems button").press("Enter");
    await expect(page).toHaveURL("/file");
  });
}
