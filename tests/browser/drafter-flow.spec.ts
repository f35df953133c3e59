import type { Page } from "@playwright/test";
import { readPdf } from "./take-away-pdf.ts";
import { expect, LANGUAGES, type Language, quickIn, test, uiIn, violations } from "./ui.ts";

// as in a visit of somebody
test.use({ serviceWorkers: "allow" });

const WORDS = {
  cs: {
    draft: "Novela",
    shipped: "Doporučení II-6",
    source: "Zdrojový text",
    insert: "Vložit jeho znění",
    mistakes: "1 chyba",
    mended: "Bez chyb.",
    line: "Řádek 5",
    meant: "Nejspíš jste mysleli „criminal-code.s192-1“.",
    impact: "Dopad",
    side: "Vedlejší účinky",
    changed: "Trestní stíhání je možné",
    changes: "Co se mění",
    meantTick: "Zamýšleno",
    kind: "Osoba ve věku 15 až 17 let, která přechovává snímek nebo video",
    open: "Otevřít příklad vedle vašeho případu",
    beside: "Příklad v samostatné kartě.",
    document: "Dokument",
    documentTitle: "Návrh změny: Můj návrh",
    documentParts: ["Dotčená ustanovení", "Srovnávací tabulka", "Z důvodové zprávy"],
    paraphrase: "nejde o úřední znění zákona",
    counter: "Otevřít podle návrhu",
    report: "Zpráva",
    title: "Posouzení návrhu: Můj návrh",
    name: "Můj návrh",
    headings: ["Co návrh mění", "Vedlejší účinky", "Doporučení před návrhem a po něm"],
    properties: "Vlastní požadavky",
    add: "Přidat požadavek",
    met: "nesplněno",
  },
  en: {
    draft: "Amendment",
    shipped: "Recommendation II-6",
    source: "Source text",
    insert: "Insert its wording",
    mistakes: "1 mistake",
    mended: "No mistakes.",
    line: "Line 5",
    meant: "You probably meant “criminal-code.s192-1”.",
    impact: "Impact",
    side: "Side effects",
    changed: "Prosecution is possible",
    changes: "What changes",
    meantTick: "Meant",
    kind: "A person aged 15 to 17 who has an image or video",
    open: "Open an example beside your case",
    beside: "An example in a tab of its own.",
    document: "Document",
    documentTitle: "Draft amendment: My draft",
    documentParts: ["Changed provisions", "Table of comparison", "From the explanatory memorandum"],
    paraphrase: "it is not the official wording of the law",
    counter: "Open under the draft",
    report: "Report",
    title: "Assessment of the draft: My draft",
    name: "My draft",
    headings: [
      "What the draft changes",
      "Side effects",
      "Recommendations before and after the draft",
    ],
    properties: "Your requirements",
    add: "Add a requirement",
    met: "not met",
  },
} as const;

/** Opens a tab of the workbench by its name, with the keyboard. */
async function openTab(page: Page, name: string): Promise<void> {
  await page.locator(".bench-tabs").getByRole("link", { name, exact: true }).focus();
  await page.keyboard.press("Enter");
}

/** Names the draft, chooses an amendment and takes a rule over into the text. */
async function begin(page: Page, language: Language): Promise<void> {
  const words = WORDS[language];
  await page.getByRole("link", { name: words.draft, exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".bench-head input").first().focus();
  await page.keyboard.type(words.name);
  await page.getByRole("checkbox", { name: words.shipped }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("radio", { name: words.source }).focus();
  await page.keyboard.press("Space");
  const rules = page.locator(".bench-pick select").first();
  await rules.focus();
  // a list is also gone through by typing; the value of the option is what matters here
  await rules.selectOption("criminal-code.s192-1");
  await page.getByRole("button", { name: words.insert }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".cm-content")).toContainText("criminal-code.s192-1");
}

for (const language of LANGUAGES) {
  test(
    `a draft from its first line to the printed report, by keyboard (${language})`,
    quickIn("cs", language),
    async ({ page }) => {
      const words = WORDS[language];
      await uiIn(page, language).open();
      await begin(page, language);
      const status = page.locator(".bench-problems [role=status]");
      await expect(status).toHaveText(words.mended);

      // a mistake is shown at its line, with the mend, and the line is gone to
      await page.locator(".cm-content").focus();
      await page.keyboard.press("Control+Home");
      for (let line = 1; line < 5; line++) await page.keyboard.press("ArrowDown");
      await page.keyboard.press("End");
      await page.keyboard.type("1");
      await expect(status).toHaveText(words.mistakes);
      await expect(page.locator(".cm-lint-marker-error")).toHaveCount(1);
      const problem = page.locator(".bench-problems li");
      await expect(problem).toContainText(words.meant);
      await problem.getByRole("button", { name: words.line }).focus();
      await page.keyboard.press("Enter");
      await expect(page.locator(".cm-content")).toBeFocused();
      await page.keyboard.press("End");
      await page.keyboard.press("Backspace");
      await expect(status).toHaveText(words.mended);
      expect(await violations(page)).toEqual([]);

      // what it changes, told as persons and acts; nothing is a side effect until it is said what is meant
      await openTab(page, words.impact);
      await expect(page.locator(".bench-summary")).toBeVisible();
      const rest = page.locator("section[aria-labelledby='side-title']");
      await expect(rest.locator("h2")).toHaveText(words.changes);
      const change = rest.locator(".bench-change", { hasText: words.changed }).first();
      await change.locator(".disclosure-button").first().focus();
      await page.keyboard.press("Enter");
      await expect(change).toContainText(words.kind);
      expect(await violations(page)).toEqual([]);
      await change.getByRole("checkbox", { name: words.meantTick }).first().focus();
      await page.keyboard.press("Space");
      await expect(rest.locator("h2")).toHaveText(words.side);
      const meant = page.locator("section[aria-labelledby='meant-title']");
      await expect(meant.getByRole("checkbox", { name: words.changed })).toBeChecked();
      await expect(meant).toContainText(words.kind);
      expect(await violations(page)).toEqual([]);

      // an example of a side effect opens beside the case, and so does a counterexample
      const own = () => page.evaluate(() => localStorage.getItem("cokdyby.case"));
      const kept = await own();
      const other = rest.locator(".bench-change").first();
      await other.locator(".disclosure-button").first().focus();
      await page.keyboard.press("Enter");
      const counter = page.locator(".bench-table").getByRole("button", { name: words.counter });
      for (const button of [other.getByRole("button", { name: words.open }), counter]) {
        await button.first().focus();
        const [example] = await Promise.all([
          page.waitForEvent("popup"),
          page.keyboard.press("Enter"),
        ]);
        await expect(example).toHaveURL("/");
        await expect(example.locator(".of-file")).toContainText(words.beside);
        await expect(example.locator("#section-prosecution .section-head .status")).toBeVisible();
        await expect(example.locator(".case-name textarea")).not.toHaveValue("");
        await example.reload();
        await expect(example.locator(".of-file")).toContainText(words.beside);
        await example.close();
        expect(await own()).toBe(kept);
      }

      // the draft as a document
      await openTab(page, words.document);
      const document = page.locator(".note");
      await expect(document.locator("h1")).toHaveText(words.documentTitle);
      await expect(document).toContainText(words.paraphrase);
      for (const part of words.documentParts) {
        await expect(document.getByRole("heading", { level: 2, name: part })).toBeVisible();
      }
      await expect(document).toContainText("§ 203a");
      expect(await violations(page)).toEqual([]);
      const loaded = page.waitForEvent("download");
      await page.locator(".bench-outputs button").nth(1).click();
      expect((await loaded).suggestedFilename()).toMatch(/\.docx$/);

      // the report
      await openTab(page, words.report);
      await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      const pdf = await readPdf(await page.pdf({ tagged: true, outline: true }));
      expect(pdf.marked).toBe(true);
      expect(pdf.title).toBe(words.title);
      const outline = pdf.outline.map((each) => each.replaceAll("\u00a0", " "));
      for (const heading of words.headings) expect(outline).toContain(heading);
      expect(pdf.text).toMatch(/[0-9a-f]{64}.*[0-9a-f]{64}/);
    },
  );
}

test("a requirement of one's own is checked at once, in the form and as YAML, and kept", async ({
  page,
}) => {
  const words = WORDS.en;
  await uiIn(page, "en").open("/amendment/properties");
  await page.getByRole("button", { name: words.add, exact: true }).focus();
  await page.keyboard.press("Enter");
  const answers = page.locator(".bench-property .bench-table td .status-word");
  await expect(answers.first()).toHaveText(words.met);
  await page.getByRole("radio", { name: "As YAML" }).focus();
  await page.keyboard.press("Space");
  await expect(page.locator(".cm-content")).toContainText("prosecution.open");
  await expect(answers.first()).toHaveText(words.met);
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("also: 1");
  await expect(page.locator(".bench-problems li").first()).toContainText(
    "Line 14 There is no such member here",
  );
  await page.reload();
  await expect(page.locator(".cm-content")).toContainText("also: 1");
});

test("the editor is fetched when it is opened, not before", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await uiIn(page, "en").open("/amendment");
  await expect(page.locator(".bench-shipped input").first()).toBeAttached();
  await page.waitForLoadState("networkidle");
  const isEditor = (path: string) => /codemirror/.test(path);
  expect(fetched.filter(isEditor)).toEqual([]);
  await page.getByRole("radio", { name: "Source text" }).check({ force: true });
  await page.locator(".bench-start button").last().click();
  await expect(page.locator(".cm-content")).toBeVisible();
  expect(fetched.filter(isEditor)).toHaveLength(1);
});
