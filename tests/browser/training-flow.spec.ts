import { readFile } from "node:fs/promises";
import { readResult, type TrainingResult, type TrainingSet } from "@cokdyby/training";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { cutNetwork } from "./cut-network.ts";
import { buildSet, linkToSet } from "./states/training.ts";
import { readPdf } from "./take-away-pdf.ts";
import { changedSet, fileOf, resultFile, rightly, wrongly } from "./training-class.ts";
import { expect, LANGUAGES, type Language, quickIn, tabTo, test, uiIn } from "./ui.ts";

// one of them goes on without a network
test.use({ serviceWorkers: "allow" });

const WORDS = {
  cs: {
    trainer: "Učím",
    saveSet: "Uložit do tohoto prohlížeče",
    saveFile: "Uložit jako soubor",
    exchange: /^Vyměnit/,
    drop: /^Vypustit/,
    solution: "Řešení:",
    box: "Kód účastníka",
    word: "Dokument pro Word",
    classTab: "Výsledky třídy",
    counted: "Započteno je 20 výsledků. 4 se nezapočítávají:",
    altered: "byl po odevzdání změněn",
    foreign: "patří k jiné sadě",
    twice: "týž výsledek nebo kód už je započten",
    none: "není soubor s výsledkem",
    clear: "Odebrat všechny výsledky",
    tooFew: "až od pěti výsledků",
    differs: "nyní je",
    alteredSet: "Tato sada byla změněna",
    next: "Další úloha",
    toEnd: "K odevzdání",
    handIn: "Odevzdat a ukázat řešení",
    result: "Výsledek",
    resultFile: "Uložit soubor s výsledkem",
    openSet: "Otevřít sadu ze souboru",
  },
  en: {
    trainer: "I teach",
    saveSet: "Save in this browser",
    saveFile: "Save as a file",
    exchange: /^Exchange/,
    drop: /^Drop/,
    solution: "Solution:",
    box: "Code of the learner",
    word: "Word document",
    classTab: "Results of a class",
    counted: "20 results count. 4 do not count:",
    altered: "was altered after it was handed in",
    foreign: "belongs to another set",
    twice: "the same result or code is counted already",
    none: "is no result file",
    clear: "Remove all results",
    tooFew: "from five results on",
    differs: "now it is",
    alteredSet: "This set was altered",
    next: "Next exercise",
    toEnd: "To the handing in",
    handIn: "Hand in and show the solution",
    result: "Result",
    resultFile: "Save the result file",
    openSet: "Open a set from a file",
  },
} as const;

const plain = (text: string) => text.replace(/[\s\u00a0]+/g, " ").trim();

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFile(await file.path());
}

async function setFile(page: Page, language: Language): Promise<TrainingSet> {
  const text = await downloaded(page, WORDS[language].saveFile);
  return JSON.parse(text.toString()) as TrainingSet;
}

async function give(page: Page, files: readonly ReturnType<typeof fileOf>[]): Promise<void> {
  await page.locator(".training-drop input[type=file]").setInputFiles([...files]);
}

// sets are made and told several times in each
test.slow();

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`a trainer's morning: build, print, share, twenty results, the class (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await ui.open("/");
    await page.getByRole("link", { name: words.trainer }).click();
    await page.locator(".training-choices input").first().fill("Pondělí");
    await buildSet(page, 4);
    const items = page.locator(".training-item");
    await expect(items).toHaveCount(4);
    await expect(page.locator("#training-made")).toBeFocused();

    // one is exchanged, one is dropped; the others stay
    const titles = await items.locator("h4").allTextContents();
    const first = await items.first().textContent();
    await items.first().getByRole("button", { name: words.exchange }).click();
    await expect.poll(() => items.first().textContent(), { timeout: 60_000 }).not.toBe(first);
    await expect(items).toHaveCount(4);
    await items.nth(3).getByRole("button", { name: words.drop }).click();
    await expect(items).toHaveCount(3, { timeout: 60_000 });
    expect((await items.nth(1).locator("h4").textContent()) ?? "").toBe(titles[1]);
    await page.getByRole("button", { name: words.saveSet }).click();
    const link = await linkToSet(page);
    const set = await setFile(page, language);
    expect(set.items).toHaveLength(3);

    // the sheet has no solution on it, the key has
    await page.locator('.training-outputs a[href="/training/sheet"]').click();
    await expect(page.locator(".note h2")).toHaveCount(3);
    const sheet = await readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true }));
    expect(sheet.marked).toBe(true);
    expect(sheet.language).toBe(language);
    expect(plain(sheet.text)).toContain(words.box);
    expect(plain(sheet.text)).not.toContain(words.solution);
    for (const role of ["H1", "H2", "P", "L", "LI"]) expect(sheet.roles).toContain(role);
    await page.locator('.training-paper a[href="/training/key"]').click();
    await expect(page.locator(".note table").first()).toBeVisible();
    const key = await readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true }));
    expect(plain(key.text)).toContain(words.solution);
    expect(key.roles).toContain("Table");
    const docx = unzipSync(await downloaded(page, words.word));
    expect(strFromU8(docx["word/document.xml"] ?? new Uint8Array())).toContain("Heading2");

    // twenty results and four that do not count
    await page.goto("/training/class");
    const results = Array.from({ length: 20 }, (_, at) =>
      resultFile(set, `k${at}`, at < 12 ? rightly : wrongly),
    );
    const [one] = results;
    const altered = JSON.parse(one?.buffer.toString() ?? "") as TrainingResult;
    const foreign = changedSet(set, { items: set.items.slice(0, 2) });
    await give(page, [
      ...results,
      fileOf("altered.json", JSON.stringify({ ...altered, learner: "zz" })),
      resultFile(foreign, "foreign", rightly),
      fileOf("twice.json", one?.buffer.toString() ?? ""),
      fileOf("none.json", '{"facts":{}}'),
    ]);
    await expect(page.locator("[role=status]", { hasText: words.counted })).toBeVisible({
      timeout: 60_000,
    });
    const aside = page.locator(".training-aside li");
    await expect(aside).toHaveCount(4);
    await expect(aside.nth(0)).toContainText(words.altered);
    await expect(aside.nth(1)).toContainText(words.foreign);
    await expect(aside.nth(2)).toContainText(words.twice);
    await expect(aside.nth(3)).toContainText(words.none);
    const grid = page.locator(".training-grid tbody tr");
    await expect(grid).toHaveCount(3);
    await expect(grid.first().locator("td").first()).toContainText(/12(\/|\sof\s)20/);
    await expect(grid.first().locator(".training-missed").first()).toContainText(/8(\/|\sof\s)20/);
    await expect(page.locator(".training-breakdown ol").first().locator("li")).toHaveCount(3);

    // of four nothing is broken down
    await page.getByRole("button", { name: words.clear }).click();
    await give(page, results.slice(0, 4));
    await expect(page.getByText(words.tooFew)).toBeVisible();
    await expect(page.locator(".training-grid")).toHaveCount(0);

    // the link makes the very same set elsewhere
    await page.goto(link);
    await expect(page.locator(".training-ask")).toBeVisible({ timeout: 60_000 });
    expect(new URL(page.url()).hash).toBe("");
    const made = await page.evaluate(() => localStorage.getItem("cokdyby.training.runs"));
    expect(JSON.parse(made ?? "").open).toBe(set.set);
  });

  test(
    `a learner works through a set by keyboard, over a reload, and hands it back (${language})`,
    quickIn("en", language),
    async ({ page }) => {
      const ui = uiIn(page, language);
      await ui.open("/training");
      await buildSet(page, 2);
      const set = await setFile(page, language);
      await page.goto(await linkToSet(page));
      await expect(page.locator(".training-ask")).toBeVisible({ timeout: 60_000 });
      // nothing of the solution stands in what is drawn
      await expect(page.locator("[data-right], [data-verdict]")).toHaveCount(0);
      await tabTo(page, '.training-ask input[type="radio"]');
      await page.keyboard.press("Space");
      await tabTo(page, '.training-item .checkbox input[type="checkbox"]');
      await page.keyboard.press("Space");
      await page.reload();
      await expect(page.locator(".training-ask [type=radio]:checked")).toHaveCount(1);
      await expect(page.locator(".training-item .checkbox :checked")).toHaveCount(1);
      await tabTo(page, ".training-next button");
      await expect(page.getByRole("button", { name: words.next })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page.locator("#training-here")).toBeFocused();
      await tabTo(page, '.training-ask input[type="radio"]');
      await page.keyboard.press("Space");
      await page.keyboard.press("ArrowDown");
      await tabTo(page, ".training-next button");
      await expect(page.getByRole("button", { name: words.toEnd })).toBeFocused();
      await page.keyboard.press("Enter");
      await tabTo(page, ".training-code input");
      // without a code nothing is handed in, and it is said where
      await page.keyboard.press("Enter");
      await expect(page.locator(".training-code [role=alert]")).toBeVisible();
      await page.keyboard.type("k7");
      await tabTo(page, ".training-hand-in .gov-button[data-type=solid] button");
      await expect(page.getByRole("button", { name: words.handIn })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { name: words.result, exact: true })).toBeFocused();
      await expect(page.locator(".training-item-result")).toHaveCount(2);

      const file = JSON.parse(
        (await downloaded(page, words.resultFile)).toString(),
      ) as TrainingResult;
      const read = readResult(file, set);
      expect(read.ok).toBe(true);
      expect(file.answers[0]?.grounds).toHaveLength(1);
      expect(file.answers.map(({ verdict }) => verdict)).toEqual([
        set.items[0]?.verdicts[0]?.verdict,
        set.items[1]?.verdicts[1]?.verdict,
      ]);
      expect(Object.keys(file).sort()).toEqual(["answers", "check", "format", "learner", "set"]);
      // the line of the same result is taken by the class
      const line = await page.locator(".training-back input").inputValue();
      await page.goto("/training/class");
      await page.locator(".text-area").fill(line);
      await page.locator(".training-drop .gov-button").last().locator("button").click();
      await expect(page.getByText(words.tooFew)).toBeVisible();
      await expect(page.locator(".training-aside li")).toHaveCount(0);
    },
  );
}

test("a set whose key does not hold, or of other rules, opens and says so; one that was altered does not", async ({
  page,
}) => {
  const words = WORDS.cs;
  const ui = uiIn(page, "cs");
  await ui.open("/training");
  await buildSet(page, 2);
  const set = await setFile(page, "cs");
  const open = (name: string, given: TrainingSet) =>
    page
      .locator(".training-columns input[type=file]")
      .setInputFiles(fileOf(name, JSON.stringify(given)));
  const wrongKey = set.items.map((item, at) => {
    const other = item.verdicts.find(({ verdict }) => verdict !== item.key.verdict)?.verdict ?? "";
    return at === 0 ? { ...item, key: { ...item.key, verdict: other } } : item;
  });
  await open("wrong.json", changedSet(set, { items: wrongKey }));
  await expect(page.locator(".training-made .message li")).toContainText(words.differs);
  const basis = { ...set.basis, digest: "0".repeat(64) };
  await open("old.json", changedSet(set, { basis }));
  await expect(page.locator(".training-made .message")).toContainText("jiného vydání pravidel");
  await open("altered.json", { ...set, items: wrongKey });
  await expect(page.locator("[role=alert]")).toContainText(words.alteredSet);
});

test("a kept set that no longer agrees with the rules is marked in both lists before it is opened", async ({
  page,
}) => {
  const ui = uiIn(page, "cs");
  await ui.open("/training");
  await buildSet(page, 2);
  const set = await setFile(page, "cs");
  await page.getByRole("button", { name: WORDS.cs.saveSet }).click();
  const [first, ...others] = set.items;
  if (first === undefined) throw new Error("no item");
  const [pin] = first.pins;
  if (pin === undefined) throw new Error("no pin");
  const basis = { ...set.basis, digest: "0".repeat(64) };
  // the same provision, in a wording that was never in force
  const old = { ...first, pins: [{ ...pin, inForceFrom: "1900-01-01" }] };
  const stale = changedSet(set, { basis, items: [old, ...others] });
  const sound = changedSet(set, { basis });
  await page.evaluate(
    ([sets, runs]) => {
      localStorage.setItem("cokdyby.training.sets", sets as string);
      localStorage.setItem("cokdyby.training.runs", runs as string);
    },
    [
      JSON.stringify({
        shape: 1,
        own: { saved: [stale, sound, set].map((each, at) => ({ name: `s${at}`, set: each })) },
      }),
      JSON.stringify({
        shape: 1,
        open: "",
        runs: [stale, sound].map((each, at) => ({
          ...{ name: `s${at}`, set: each, isOther: false },
          ...{ answers: {}, at: 0, learner: "", handedIn: false },
        })),
      }),
    ],
  );
  for (const [address, rows] of [
    ["/training", 3],
    ["/training/set", 2],
  ] as const) {
    await page.goto(address);
    const saved = page.locator("li", { has: page.locator(".training-saved") });
    await expect(saved).toHaveCount(rows);
    await expect(page.locator(".training-stale")).toHaveCount(1, { timeout: 60_000 });
    await expect(saved.first().locator(".training-stale")).toBeVisible();
  }
});

test("with the network cut a set is opened from its link, worked through and handed back", async ({
  page,
  context,
}) => {
  const ui = uiIn(page, "cs");
  await ui.open("/training");
  await buildSet(page, 2);
  const link = await linkToSet(page);
  await cutNetwork(page, context);
  await page.goto(link);
  await expect(page.locator(".training-ask")).toBeVisible({ timeout: 60_000 });
  await page.locator(".training-places button").last().click();
  await page.locator(".training-code input").fill("k7");
  await page.locator(".training-hand-in .gov-button[data-type=solid] button").click();
  await expect(page.locator(".training-item-result")).toHaveCount(2, { timeout: 60_000 });
});
