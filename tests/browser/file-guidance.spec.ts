import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { readPdf } from "./take-away-pdf.ts";
import { expect, LANGUAGES, quickIn, test, type Ui, uiIn } from "./ui.ts";

const SAID = {
  cs: {
    example: "Otevřít ukázkový spis",
    contested: /^Zda\slze\sosobu\sA\sv\sČeské\srepublice\sstíhat,\szávisí\sna\svýkladu/,
    asCase: /^Sporné\.\sZnaky\s§\s192\sodst\.\s3/,
    row: [/sporné/, /^§\s192\sodst\.\s3$/, /^2\.\súnora\s2029$/],
    other: /^Osoba\sB, čin\sa3$/,
    why: "Proč to tak je",
    presumption: "K prokázání zůstává: úmysl",
    nobody: "Osoba C v žádném činu nejedná.",
    withdrawal: "Odstoupení od trestního stíhání mladistvého",
    birth: "osoba B: datum narození",
    practice: "Obvyklé důkazy popisují praxi",
    reference: "Spisová značka",
    author: "Vyhotovil(a)",
    appendix: /Připojit přílohu/,
    headings: ["Závěr", "Osoby a činy", "Na čem závěr stojí", "Co chybí", "Promlčení"],
    docx: "Dokument pro Word (DOCX)",
    openAsCase: "Otevřít jako případ",
    fromFile: "ze spisu",
    otherInFile: "Ve spisu: materiál vyrobila",
    back: "Zpět do spisu",
    undo: "Vrátit změnu",
  },
  en: {
    example: "Open an example",
    contested: /^Whether\sperson\sA\smay\sbe\sprosecuted\sin\sCzechia\sturns\son\sthe\sreading/,
    asCase: /^Contested\.\sThe\selements\sof\s§\s192\(3\)/,
    row: [/contested/, /^§\s192\(3\)$/, /^2\sFebruary\s2029$/],
    other: /^Person\sB, act\sa3$/,
    why: "Why",
    presumption: "Left to be proved: intent",
    nobody: "Person C acts in none of the acts.",
    withdrawal: "Withdrawal from the prosecution of the juvenile",
    birth: "person B: date of birth",
    practice: "The usual evidence is practice",
    reference: "File number",
    author: "Made by",
    appendix: /Add the appendix/,
    headings: [
      "Conclusion",
      "Persons and acts",
      "What the conclusion rests on",
      "What is missing",
      "Time bars",
    ],
    docx: "Word document (DOCX)",
    openAsCase: "Open as a case",
    fromFile: "from the file",
    otherInFile: "In the file:",
    back: "Back to the case file",
    undo: "Undo",
  },
} as const;

const REFERENCE = "1 ZT 4711/2026";
const AUTHOR = "Autor-0815";
const read = (text: string | null) => (text ?? "").replaceAll("\u00a0", " ");

async function openExample(ui: Ui, page: Page, name: string): Promise<void> {
  await ui.open("/file");
  await page.getByRole("button", { name }).click();
  await expect(page.locator("#file-act .stack p").first()).toBeVisible();
}

for (const language of LANGUAGES) {
  const said = SAID[language];

  test(`each person of a file has a sentence, each act its answer in a row, and the charge of a case (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await openExample(ui, page, said.example);
    const persons = page.locator(".file-cells [scope=rowgroup]");
    await expect(persons).toHaveCount(3);
    await expect(persons.first().locator("p")).toHaveText(said.contested);
    await expect(persons.last()).toContainText(said.nobody);
    // each act in a row: whether, under what, and from when it is barred
    const rows = page.locator(".file-cells tr", { has: page.locator(".file-cell") });
    await expect(rows).toHaveCount(5);
    await expect(rows.first().locator("td")).toHaveText(said.row);
    const panel = page.locator("#file-act");
    await expect(panel.locator("p").first()).toHaveText(said.asCase);
    expect(read(await panel.textContent())).toContain(said.presumption);
    await panel.getByRole("button", { expanded: false }).click();
    const step = panel.locator(".step", { hasText: said.withdrawal });
    await expect(step).toContainText("a1, a2, a5");
    await expect(step.locator(".read-state")).toHaveCount(0);
    // the act that is chosen stays so on the way to its reasons and back
    await rows.nth(3).getByRole("button").press("Enter");
    await expect(rows.nth(3).getByRole("button")).toHaveAttribute("aria-pressed", "true");
    await expect(panel.locator("h3")).toHaveText(said.other);
    await panel.getByRole("link", { name: said.why }).click();
    await expect(page.locator(".why select option:checked")).toContainText("a3");
    await page.getByRole("link", { name: said.back }).click();
    await expect(panel.locator("h3")).toHaveText(said.other);
  });

  test(
    `the doors of a file lead to the checklist, the reasons and the note, by keyboard (${language})`,
    quickIn("cs", language),
    async ({ page }) => {
      const ui = uiIn(page, language);
      await openExample(ui, page, said.example);
      await page.locator(".door").first().focus();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL("/file/checklist");
      const row = page.locator(".entry-table tr", { hasText: said.birth });
      await expect(row.locator("a.provision").first()).toHaveAttribute("href", /^https:/);
      await expect(row.locator(".entry-answer").first()).toBeVisible();
      await expect(row.locator("td").last()).not.toBeEmpty();
      await expect(page.locator(".checklist")).toContainText(said.practice);
      // a fact of a file leads to no question of the case
      await expect(page.locator(".fact-link")).toHaveCount(0);

      await page.getByRole("link", { name: said.back }).focus();
      await page.keyboard.press("Enter");
      await page.locator(".door").nth(1).click();
      await expect(page).toHaveURL("/file/why");
      const choice = page.locator(".why select");
      await choice.selectOption({ index: 2 });
      await expect(page.locator(".why-reasons .rule").first()).toBeVisible();
      await expect(page.locator(".why-outcome .status")).not.toBeEmpty();
      await expect(page.locator(".fact-link")).toHaveCount(0);

      await page.getByRole("link", { name: said.back }).click();
      await page.locator(".door").last().click();
      await expect(page).toHaveURL("/file/note");
      for (const name of said.headings) {
        await expect(
          page.locator(".note").getByRole("heading", { name, exact: true }),
        ).toBeVisible();
      }
    },
  );

  test(`what decides most is asked below the file, and answered there by keyboard (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await openExample(ui, page, said.example);
    const list = page.locator(".file-establish");
    await expect(list.locator("tbody tr")).toHaveCount(5);
    const count = async () =>
      Number(/\((\d+)\)$/.exec((await list.locator("h2").textContent()) ?? "")?.[1]);
    const before = await count();
    expect(before).toBeGreaterThan(5);
    await page.locator("h1").click();
    await page.keyboard.press("o");
    await expect(list.locator("th [aria-keyshortcuts]").first()).toBeFocused();
    const birth = list.locator("tbody tr", { hasText: said.birth });
    await birth.getByRole("button").last().press("Enter");
    await expect(list.locator("h2")).toBeFocused();
    await expect(birth).toHaveCount(0);
    expect(await count()).toBeLessThan(before);
    await page.getByRole("button", { name: said.undo }).first().click();
    await expect(birth).toHaveCount(1);
    await list.getByRole("link").last().click();
    await expect(page).toHaveURL("/file/checklist");
  });

  test(`the note has two pages, a number and an author that stay, and an appendix on demand (${language})`, async ({
    page,
  }) => {
    const asked: string[] = [];
    const ui = uiIn(page, language);
    await openExample(ui, page, said.example);
    await page.goto("/file/note");
    const note = page.locator(".note");
    await expect(note.locator("table").first()).toBeVisible();
    page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
    await page.getByLabel(said.reference).fill(REFERENCE);
    await page.getByLabel(said.author).fill(AUTHOR);
    await expect(note).toContainText(REFERENCE);
    await expect(note).toContainText(AUTHOR);
    await page.reload();
    await expect(note).toContainText(AUTHOR);

    const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    const pdf = await readPdf(bytes);
    expect(pdf.pages).toBe(2);
    expect(pdf.language).toBe(language);
    expect(pdf.roles).toContain("Table");
    expect(read(pdf.text)).toContain(AUTHOR);

    await page.getByLabel(said.appendix).check({ force: true });
    await expect(note.locator("h3").first()).toBeVisible();
    expect(
      (await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }))).pages,
    ).toBeGreaterThan(2);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: said.docx }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    const { "word/document.xml": document } = unzipSync(await readFile(await download.path()));
    const text = strFromU8(document ?? new Uint8Array()).replace(/<[^>]+>/g, "");
    expect(text).toContain(AUTHOR);
    expect(read(text)).toContain(said.headings[4]);
    for (const each of asked) {
      expect(decodeURIComponent(each)).not.toContain(AUTHOR);
      expect(decodeURIComponent(each)).not.toContain("4711");
    }
  });

  test(`an act of a file opened as a case marks what the file gives (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await openExample(ui, page, said.example);
    await page.locator("#file-act").getByRole("button", { name: said.openAsCase }).click();
    await expect(page.locator(".of-file")).toContainText("a1");
    const conduct = page.locator("#q-act-conduct");
    await expect(conduct).toContainText(said.fromFile);
    await conduct.locator("select").selectOption("possess");
    await expect(conduct).not.toContainText(said.fromFile);
    await expect(conduct).toContainText(said.otherInFile);
    await page.reload();
    await expect(conduct).toContainText(said.otherInFile);
    await page.locator(".of-file").getByRole("link", { name: said.back }).click();
    await expect(page).toHaveURL("/file");
    await expect(page.locator(".file-cells")).toBeVisible();
  });
}
