import type { Page } from "@playwright/test";
import { readPdf } from "./take-away-pdf.ts";
import { expect, LANGUAGES, type Language, test, uiIn, violations } from "./ui.ts";

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
    open: "Otevřít příklad jako případ",
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
    changed: "Prosecution is open",
    open: "Open an example as a case",
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
  test(`a draft from its first line to the printed report, by keyboard (${language})`, async ({
    page,
  }) => {
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

    // what it changes: side effects first, and an example of one as a case
    await openTab(page, words.impact);
    await expect(page.locator(".bench-summary")).toBeVisible();
    const headings = await page.locator(".bench-part h2").allTextContents();
    expect(headings[0]).toBe(words.side);
    const side = page.locator(".bench-part").first();
    const change = side.locator(".bench-change", { hasText: words.changed }).first();
    await change.getByRole("button").first().focus();
    await page.keyboard.press("Enter");
    expect(await violations(page)).toEqual([]);
    await change.getByRole("button", { name: words.open }).first().focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/");
    await expect(page.locator(".notice")).toContainText(words.changed);
    await expect(page.locator("#section-prosecution .section-head .status")).toBeVisible();

    // a counterexample opens as a case too; the draft is still there
    await page.getByRole("link", { name: words.draft, exact: true }).focus();
    await page.keyboard.press("Enter");
    await openTab(page, words.impact);
    const counter = page.locator(".bench-table").getByRole("button", { name: words.counter });
    await counter.first().focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/");

    // the report
    await page.getByRole("link", { name: words.draft, exact: true }).focus();
    await page.keyboard.press("Enter");
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
  });
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
