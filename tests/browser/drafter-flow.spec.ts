import type { Page } from "@playwright/test";
import { MISTAKEN, openDraftFile, openFold, takeOver } from "./states/workbench.ts";
import { readPdf } from "./take-away-pdf.ts";
import { expect, LANGUAGES, type Language, quickIn, test, uiIn, violations } from "./ui.ts";

// as in a visit of somebody
test.use({ serviceWorkers: "allow" });

const WORDS = {
  cs: {
    draft: "Návrh",
    shipped: "Doporučení II-6",
    wrong: "Soubor own.yaml nelze otevřít pro 1 chybu. Rozepsaný návrh zůstal, jak byl.",
    line: "Řádek 4, sloupec 13:",
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
    documentParts: ["Dotčená ustanovení", "Z důvodové zprávy"],
    paraphrase: "nejde o úřední znění zákona",
    counter: "Otevřít podle návrhu",
    name: "Můj návrh",
    add: "Přidat požadavek",
    met: "nesplněno",
  },
  en: {
    draft: "Draft",
    shipped: "Recommendation II-6",
    wrong: "1 mistake keeps the file own.yaml from being opened. The draft at hand is as it was.",
    line: "Line 4, column 13:",
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
    documentParts: ["Changed provisions", "From the explanatory memorandum"],
    paraphrase: "it is not the official wording of the law",
    counter: "Open under the draft",
    name: "My draft",
    add: "Add a requirement",
    met: "not met",
  },
} as const;

/** Goes to a step of the workbench by its name, with the keyboard. */
async function openStep(page: Page, name: string): Promise<void> {
  await page.locator(".bench-tabs").getByRole("link", { name, exact: true }).focus();
  await page.keyboard.press("Enter");
}

/** Names the draft, chooses an amendment and takes a rule over into a clause. */
async function begin(page: Page, language: Language): Promise<void> {
  const words = WORDS[language];
  await page.getByRole("link", { name: words.draft, exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".bench-head input").first().focus();
  await page.keyboard.type(words.name);
  await openFold(page, "shipped");
  await page.getByRole("checkbox", { name: words.shipped }).focus();
  await page.keyboard.press("Space");
  // a list is also gone through by typing; the value of the option is what matters here
  await takeOver(page, "criminal-code.s192-1");
}

for (const language of LANGUAGES) {
  test(
    `a draft from its first line to the printed document, by keyboard (${language})`,
    quickIn("cs", language),
    async ({ page }) => {
      const words = WORDS[language];
      await uiIn(page, language).open();
      await begin(page, language);

      // a file with mistakes is told of with their places and what mends them, and changes nothing
      await openDraftFile(page, MISTAKEN);
      const told = page.locator("main [role=alert]");
      await expect(told).toContainText(words.wrong);
      await expect(told.locator("li")).toContainText([`${words.line} `]);
      await expect(told.locator("li")).toContainText([words.meant]);
      await expect(page.locator(".clause")).toHaveCount(1);
      await expect(page.locator(".bench-head input").first()).toHaveValue(words.name);
      expect(await violations(page)).toEqual([]);

      // what it changes, told as persons and acts; nothing is a side effect until it is said what is meant
      await openStep(page, words.impact);
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
        await expect(example).toHaveURL("/case");
        await expect(example.locator(".of-file")).toContainText(words.beside);
        await expect(example.locator("#section-prosecution .section-head .status")).toBeVisible();
        await expect(example.locator(".case-name textarea")).not.toHaveValue("");
        await example.reload();
        await expect(example.locator(".of-file")).toContainText(words.beside);
        await example.close();
        expect(await own()).toBe(kept);
      }

      // the draft as a document
      await openStep(page, words.document);
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

      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      const pdf = await readPdf(await page.pdf({ tagged: true, outline: true }));
      expect(pdf.marked).toBe(true);
      expect(pdf.title).toBe(words.documentTitle);
      const outline = pdf.outline.map((each) => each.replaceAll("\u00a0", " "));
      for (const part of words.documentParts) expect(outline).toContain(part);
      expect(pdf.text).toMatch(/[0-9a-f]{64}.*[0-9a-f]{64}/);
    },
  );
}

test("a requirement of one's own is checked at once, changed in the form, and kept", async ({
  page,
}) => {
  const words = WORDS.en;
  await uiIn(page, "en").open("/amendment/impact");
  await openFold(page, "properties");
  await page.getByRole("button", { name: words.add, exact: true }).focus();
  await page.keyboard.press("Enter");
  const card = page.locator(".bench-property");
  const answers = card.locator(".bench-table td .status-word");
  await expect(answers.first()).toHaveText(words.met);
  await card.getByLabel("Condition on the person and the conduct").selectOption("actor.age");
  await card.getByRole("button", { name: "Add", exact: true }).first().click();
  await expect(card.locator("[role=status]").last()).toContainText("Say from how many");
  await card.getByLabel("to (inclusive)").fill("14");
  await expect(answers.first()).toHaveText("met");
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect(card.getByLabel("to (inclusive)")).toHaveValue("14");
});

test("a requirement that an earlier edition had written as YAML is shown and changed in the form", async ({
  page,
}) => {
  const text = `given: { any: [{ condition: child.under15 }, { fact: reading.authority, operator: equal, value: code }] }
expect: { not: { fact: liability.liable, operator: equal, value: true } }
`;
  const property = { id: "own-1", title: "old", given: [], expect: {}, text };
  await page.addInitScript(
    (properties) => {
      if (localStorage.getItem("cokdyby.draft") === null) {
        localStorage.setItem("cokdyby.draft", JSON.stringify({ properties }));
      }
    },
    [property],
  );
  await uiIn(page, "en").open("/amendment/impact");
  const card = page.locator(".bench-property");
  await expect(card.locator(".clause-statement")).toHaveCount(3);
  await card
    .getByRole("button", { name: /^Remove the condition: / })
    .first()
    .click();
  await expect(card.locator(".clause-statement")).toHaveCount(2);
  await page.reload();
  await expect(card.locator(".clause-statement")).toHaveCount(2);
});
