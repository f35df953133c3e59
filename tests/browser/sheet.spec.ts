import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { openFold, openSheet, openStep, SHEET } from "./states/workbench.ts";
import { expect, LANGUAGES, tabTo, test, uiIn } from "./ui.ts";

const SAY = {
  cs: {
    open: "Otevřít tabulku",
    template: "Stáhnout vzor",
    draft: "Snížení věku trestní odpovědnosti na čtrnáct let",
    save: "Stáhnout s tím, co vyšlo",
    none: "Nic nevyšlo jinak.",
    differs: "Vyšlo jinak",
    drafted: ["Případ", "Čekáte", "Bez návrhu", "S návrhem", "Čím to je"],
    counts: "Řádků 2: jak čekáte 0, jinak 1, neposouzeno 1.",
    wrong: "Řádek 3, sloupec actor.age",
    head: "Řádek 1, sloupec actor.agee",
    separator: ";",
  },
  en: {
    open: "Open a sheet",
    template: "Download an example",
    draft: "Age of criminal responsibility lowered to fourteen",
    save: "Download with what was found",
    none: "Nothing differs from what you expected.",
    differs: "Not as expected",
    drafted: ["Case", "Expected", "Without the draft", "With the draft", "What it comes from"],
    counts: "Rows: 2; as expected 0, otherwise 1, not decided 1.",
    wrong: "Row 3, column actor.age",
    head: "Row 1, column actor.agee",
    separator: ",",
  },
} as const;

async function taken(page: Page, button: string): Promise<readonly [string, string]> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).press("Enter"),
  ]);
  return [file.suggestedFilename(), await readFile(await file.path(), "utf8")];
}

for (const language of LANGUAGES) {
  test(`a sheet of cases is held against the law, then against a draft (${language})`, async ({
    page,
  }) => {
    const say = SAY[language];
    const part = page.locator(".bench-cases");
    await uiIn(page, language).open("/amendment/impact");
    await expect(part.getByRole("button", { name: say.open })).toBeVisible();
    await tabTo(page, ".bench-cases button");

    const [name, example] = await taken(page, say.template);
    expect(name).toMatch(/\.csv$/);
    expect(example.split("\r\n")).toHaveLength(4);
    expect(example).toContain(`expect.prosecution.open${say.separator}expect.provisions`);
    await openSheet(page, example);
    await expect(part.getByRole("status")).toContainText(say.none);

    await openSheet(page, SHEET);
    await expect(part.locator(".problem-place")).toContainText(say.wrong);
    await expect(part.locator("table")).toHaveCount(0);

    await openStep(page, "draft");
    await openFold(page, "shipped");
    await page.getByLabel(say.draft).check({ force: true });
    await openStep(page, "impact");
    // the sheet is still there, and is held against the draft
    await expect(part.getByRole("status")).toContainText(say.counts);
    await expect(part.locator("caption")).toHaveText(say.differs);
    await expect(part.locator("thead th")).toHaveText(say.drafted);
    await expect(part.locator("tbody tr").first().locator(".status")).toHaveCount(3);

    const [found, back] = await taken(page, say.save);
    expect(found).toMatch(/^own-cases-(?:vyslo|found)\.csv$/);
    const lines = back.split("\r\n");
    expect(lines[0]).toContain("before.liability.belowAge");
    expect(lines[1]).toMatch(/yes[;,]none[;,]no[;,]/);
    expect(lines[2]).toMatch(/actor\.age VALUE_OUT_OF_DOMAIN$/);

    await openSheet(page, "actor.agee,b\n1,2");
    await expect(part.getByRole("alert")).toContainText(say.head);
    await expect(part.locator(".problems li")).toHaveCount(3);
  });
}
