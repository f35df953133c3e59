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
    fromFile: "ze spisu",
    otherInFile: "Ve spisu: materiál vyrobila",
    back: "Zpět do spisu",
  },
  en: {
    example: "Open an example",
    contested: /^Whether\sperson\sA\smay\sbe\sprosecuted\sin\sCzechia\sturns\son\sthe\sreading/,
    asCase: /^Contested\.\sThe\selements\sof\s§\s192\(3\)/,
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
    fromFile: "from the file",
    otherInFile: "In the file:",
    back: "Back to the case file",
  },
} as const;

const REFERENCE = "1 ZT 4711/2026";
const AUTHOR = "Autor-0815";
const read = (text: string | null) => (text ?? "").replaceAll("\u00a0", " ");

async function openExample(ui: Ui, page: Page, name: string): Promise<void> {
  await ui.open("/file");
  await page.getByRole("button", { name }).click();
  await expect(page.locator(".file-acts").first()).toBeVisible();
}

for (const language of LANGUAGES) {
  const said = SAID[language];

  test(`each person of a file has a sentence, each act that of a case, and what comes next (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await openExample(ui, page, said.example);
    const cards = page.locator(".conclusion");
    await expect(cards).toHaveCount(3);
    await expect(cards.first().locator(".conclusion-sentence")).toHaveText(said.contested);
    await expect(cards.last()).toContainText(said.nobody);
    const first = cards.first().locator(".file-acts > li").first();
    await expect(first.locator("p").first()).toHaveText(said.asCase);
    expect(read(await first.textContent())).toContain(said.presumption);
    await cards.first().getByRole("button").click();
    const step = cards.first().locator(".step", { hasText: said.withdrawal });
    await expect(step).toContainText("a1, a2, a5");
    await expect(step.locator(".read-state")).toHaveCount(0);
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
    await page.locator(".file-cell").first().click();
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
    await expect(page.locator(".file-matrix")).toBeVisible();
  });
}
