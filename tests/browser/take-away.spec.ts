import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { OWN_IMAGE } from "./states/scenario.ts";
import { readPdf } from "./take-away-pdf.ts";
import { expect, LANGUAGES, quickIn, test, type Ui, uiIn } from "./ui.ts";

const WORDS = {
  cs: {
    takeAway: "Výstupy",
    caution: "Podklad pro rozhodování, nikoli právní rada.",
    headings: ["Závěr", "Na čem závěr stojí", "Co chybí", "Příloha: z čeho se vychází", "Důvody"],
    docx: "Dokument pro Word (DOCX)",
    yaml: "Případ (YAML)",
    json: "Závěry (JSON)",
    csv: "Tabulka závěrů (CSV)",
    locale: "cs-CZ",
    separator: ";",
    citation: "§\u00a0192 odst.\u00a01",
    name: "Název případu",
  },
  en: {
    takeAway: "Documents",
    caution: "Decision support, not legal advice.",
    headings: [
      "Conclusion",
      "What the conclusion rests on",
      "What is missing",
      "Appendix: what is known",
      "Grounds",
    ],
    docx: "Word document (DOCX)",
    yaml: "The case (YAML)",
    json: "The findings (JSON)",
    csv: "Table of findings (CSV)",
    locale: "en-GB",
    separator: ",",
    citation: "§\u00a0192(1)",
    name: "Name of the case",
  },
} as const;

async function taken(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return (file as Download).path();
}

async function openNote(ui: Ui, page: Page, takeAway: string): Promise<void> {
  await ui.open();
  await ui.openWorked(OWN_IMAGE);
  await page.getByRole("button", { name: takeAway }).click();
  await expect(page.locator(".note h2").first()).toBeVisible();
}

const unspaced = (text: string) => text.replace(/[\s\u00a0]+/g, "");
const plain = (text: string) => text.replace(/[\s\u00a0]+/g, " ").trim();

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(
    `the note is one button from the case, by keyboard, and says on whose word (${language})`,
    quickIn("en", language),
    async ({ page }) => {
      const ui = uiIn(page, language);
      await ui.open();
      await ui.openWorked(OWN_IMAGE);
      await page.getByRole("button", { name: words.takeAway }).focus();
      await page.keyboard.press("Enter");
      const note = page.locator(".note");
      await expect(note).toHaveAttribute("lang", language);
      for (const heading of words.headings) {
        await expect(note.getByRole("heading", { name: heading, exact: true })).toBeVisible();
      }
      const text = (await note.textContent()) ?? "";
      expect(plain(text)).toContain(words.caution);
      expect(text).toMatch(/[0-9a-f]{64}/);
      expect(text).toContain("cokdyby 3.0.0");
      expect(text).toContain(words.citation);
      for (const table of await note.locator("table").all()) {
        await expect(table.locator("caption")).not.toBeEmpty();
        expect(await table.locator("thead th[scope=col]").count()).toBeGreaterThan(1);
      }
    },
  );

  test(`the note prints as a tagged PDF whose text reads in order (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await openNote(ui, page, words.takeAway);
    const title = (await page.locator(".note h1").textContent()) ?? "";
    const headings = await page.locator(".note :is(h1, h2, h3)").allTextContents();
    const pdf = await readPdf(
      await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }),
    );
    expect(pdf.marked).toBe(true);
    expect(pdf.language).toBe(language);
    expect(plain(pdf.title)).toBe(plain(title));
    for (const role of ["H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Caption"]) {
      expect(pdf.roles).toContain(role);
    }
    for (const drawn of pdf.drawn) expect(plain(drawn)).toContain(words.caution);
    // the controls of the page are left out, and every heading comes in its turn
    expect(plain(pdf.text)).not.toContain(words.docx);
    let from = 0;
    for (const heading of headings.map(plain)) {
      const at = plain(pdf.text).indexOf(heading, from);
      expect(at, heading).toBeGreaterThanOrEqual(from);
      from = at + heading.length;
    }
    // the browser drops the space at which a heading wraps from the outline
    expect(pdf.outline.map(unspaced)).toContain(unspaced(title));
  });

  test(`the DOCX has headings, heading rows, a language and a title (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await openNote(ui, page, words.takeAway);
    const path = await taken(page, words.docx);
    const parts = unzipSync(new Uint8Array(await readFile(path)));
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const document = part("word/document.xml");
    const shown = await page.locator(".note :is(h1, h2, h3)").count();
    expect(document.match(/w:pStyle w:val="Heading[123]"/g)).toHaveLength(shown);
    for (const heading of words.headings) expect(plain(document)).toContain(`>${heading}<`);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(
      await page.locator(".note table").count(),
    );
    expect(document).toContain(words.citation);
    expect(part("word/styles.xml")).toContain(`<w:lang w:val="${words.locale}"/>`);
    expect(part("docProps/core.xml")).toContain(
      `<dc:title>${await page.locator(".note h1").textContent()}</dc:title>`,
    );
  });

  test(`the case as YAML is opened again as it was (${language})`, async ({ page }) => {
    const ui = uiIn(page, language);
    await openNote(ui, page, words.takeAway);
    const path = await taken(page, words.yaml);
    // a file has the title in one language only
    const kept = () =>
      page.evaluate(() => {
        const { titles: _, ...now } = JSON.parse(localStorage.getItem("cokdyby.case") ?? "{}").now;
        return now;
      });
    const before = await kept();
    await ui.goTo(ui.words.scenario);
    await page.getByRole("button", { name: ui.words.newCase }).click();
    await expect.poll(kept).not.toEqual(before);
    const buffer = await readFile(path);
    expect(plain(buffer.toString())).toContain(words.caution);
    const file = { name: "case.yaml", mimeType: "application/yaml", buffer };
    await page.locator("input[type=file]").setInputFiles(file);
    await expect.poll(kept).toEqual(before);
  });

  test(`findings are taken as JSON and as a table that runs no formula (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await ui.open();
    await ui.openWorked(OWN_IMAGE);
    await page.getByLabel(words.name).fill('=HYPERLINK("x")');
    await page.getByRole("button", { name: words.takeAway }).click();
    await expect(page.locator(".note h2").first()).toBeVisible();
    const json = JSON.parse(await readFile(await taken(page, words.json), "utf8"));
    expect(plain(json.caution)).toContain(words.caution);
    expect(json.rulebook.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(json.findings["jurisdiction.established"].status).toBe("yes");
    expect(json.made).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    expect(json.lawDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);

    const csv = await readFile(await taken(page, words.csv), "utf8");
    expect(csv.startsWith("\uFEFF")).toBe(true);
    const [head = ""] = csv.slice(1).split("\r\n");
    expect(head.split(words.separator).length).toBeGreaterThan(5);
    expect(csv).not.toMatch(/(^|[;,"\n])=/);
    expect(csv).toContain(`'=HYPERLINK`);
    expect(csv).toContain(json.rulebook.digest);
  });
}

test("the note claims no law date where no day was given, and says which law it used before all else", async ({
  page,
}) => {
  const ui = uiIn(page, "cs");
  await ui.open();
  await page.locator("#q-act-conduct select").selectOption("possess");
  await ui.goTo(ui.words.takeAway);
  const note = page.locator(".note");
  await expect(note).toContainText("Použité právo");
  await expect(note).not.toContainText("Rozhodný den");
  const text = plain((await note.textContent()) ?? "");
  const said = text.indexOf("Čin a1 nemá uveden den; použito je právo účinné");
  expect(said).toBeGreaterThan(0);
  expect(said).toBeLessThan(text.indexOf("Osoby a činy"));
});

test("the note has the day of the act as its law date, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    const facts = { "act.conduct": "possess", "act.date": "2026-03-01" };
    const now = { facts, readings: {}, amendments: [], presume: true, unobtainable: [] };
    localStorage.setItem("cokdyby.case", JSON.stringify({ shape: 1, past: [], now, future: [] }));
  });
  await uiIn(page, "cs").open("/take-away");
  const note = page.locator(".note");
  await expect(note).toContainText(/Rozhodný den:\s*1\.\s*března\s*2026, den činu/);
  await expect(note).not.toContainText("nemá uveden den");
});

test("a basis that only a reading keeps open is told as contested, not as short of facts", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const facts = {
      "act.conduct": "induceProduction",
      "act.place": "abroad",
      "act.effect": "abroad",
      "actor.age": 40,
      "actor.nationality": "foreign",
      "actor.habitualResidence": false,
      "actor.apprehendedInCzechia": false,
      "child.age": 15,
      "child.nationality": "czech",
      "material.content": "explicit",
      "material.selfGenerated": "yes",
      "foreignLaw.punishable": true,
    };
    const kept = { facts, readings: { authority: "open" }, on: "2022-03-10" };
    const now = { ...kept, amendments: [], presume: true, unobtainable: [] };
    localStorage.setItem("cokdyby.case", JSON.stringify({ shape: 1, past: [], now, future: [] }));
  });
  await uiIn(page, "cs").open("/take-away");
  const row = page.locator(".note tr", { hasText: "§\u00a07 odst.\u00a02" }).first();
  await expect(row.locator(".status").first()).toHaveText("sporné");
  await expect(row).toContainText("Záleží na výkladu, ne na údajích.");
});

test("no button of the outputs is wider than what it stands on", async ({ page }) => {
  await uiIn(page, "cs").open("/take-away");
  const buttons = page.locator(".outputs .gov-button");
  await expect(buttons.first()).toBeVisible();
  const wide = await buttons.evaluateAll((all) =>
    all
      .filter((each) => {
        const item = each.closest("li, .cluster");
        return item !== null && each.scrollWidth > item.clientWidth;
      })
      .map((each) => each.textContent),
  );
  expect(wide).toEqual([]);
});
