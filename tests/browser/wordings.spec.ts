import { ACT, FIRST, SECOND } from "../wordings/two-wordings.ts";
import { giveFile, importBoth, printed } from "./import-wordings.ts";
import { expect, LANGUAGES, test, uiIn } from "./ui.ts";

const SAID = {
  cs: {
    none: "Zatím nebylo načteno žádné znění.",
    changes: [
      "změněno",
      "nové",
      "přečíslováno (dříve",
      "změna jen v interpunkci a úpravě textu",
      "zrušeno",
    ],
    open: "Zaznamenat posouzení",
    record: "Zaznamenat",
    needed: ["Vyberte výsledek", "Uveďte, kdo", "Uveďte odůvodnění"],
    meaning: "Smysl se nezměnil",
    who: "Kdo změnu posoudil",
    why: "Odůvodnění",
    otherAct: "Toto je text jiného předpisu, nebo z něj není poznat, čí je; vyberte ten výše",
    half: "Text je neúplný a končí uprostřed; načtěte celý soubor.",
    older: "Toto je starší znění",
    leave: "Ponechat",
    over: "Přepsat",
    provision: "Ustanovení",
    typed: "§ 307 odst. 1 písm. a)",
    read: "Zobrazit znění",
    unknown: "Načtené znění takové ustanovení nemá.",
    remove: /^Odstranit: .*2025/,
    removeDo: "Odstranit",
    unreviewed: "Znění změněno, neposouzeno",
    rests: "§ 307 odst. 1 písm. a) TŘ od 1. ledna 2025",
    gone: "Toto znění v tomto prohlížeči uloženo není.",
  },
  en: {
    none: "Nothing is imported yet.",
    changes: ["changed", "new", "renumbered (formerly", "punctuation or layout only", "gone"],
    open: "Record what you find",
    record: "Record",
    needed: ["Choose what you found", "Say who looked", "Say why"],
    meaning: "No change of meaning",
    who: "Who looked at it",
    why: "Why",
    otherAct: "The words are those of another act, or do not say of which; choose that act above",
    half: "The text breaks off in the middle; take the whole file.",
    older: "The words are an older wording",
    leave: "Leave them",
    over: "Write over them",
    provision: "Provision",
    typed: "§ 307(1)(a)",
    read: "Show the words",
    unknown: "The imported words have no such provision.",
    remove: /^Remove: .*2025/,
    removeDo: "Remove",
    unreviewed: "Wording changed, not reviewed",
    rests: "§ 307(1)(a) CPC from 1 January 2025",
    gone: "This wording is not kept in this browser.",
  },
} as const;

for (const language of LANGUAGES) {
  const said = SAID[language];

  test(`a wording is imported, each change is told and one is looked at (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await ui.open("/law/wordings");
    await expect(page.getByText(said.none)).toBeVisible();
    await importBoth(ui, page);
    const changes = page.locator(".wordings-change");
    await expect(changes).toHaveCount(said.changes.length);
    for (const [at, words] of said.changes.entries()) {
      await expect(changes.nth(at).locator("h3")).toContainText(words);
    }
    const letter = changes.first();
    await expect(letter.locator("ins")).toContainText("všechny");
    await expect(letter.locator("del")).toContainText(",");
    await expect(letter.locator(`a[href="/law/${ACT}.s307"]`)).toBeVisible();

    await letter.getByRole("button", { name: said.open }).focus();
    await page.keyboard.press("Enter");
    const form = letter.getByRole("form");
    await form.getByRole("button", { name: said.record }).click();
    for (const each of said.needed) await expect(form.getByRole("alert")).toContainText(each);
    await form.getByRole("radio", { name: said.meaning }).check({ force: true });
    await form.getByLabel(said.who).fill("zkouška");
    await form.getByLabel(said.why, { exact: true }).fill("porovnáno slovo za slovem");
    await form.getByRole("button", { name: said.record }).click();
    await expect(letter).toContainText(`${said.meaning}: porovnáno slovo za slovem (zkouška)`);
    await expect(letter.locator("h3")).toBeFocused();
    await page.reload();
    await expect(changes.first()).toContainText("porovnáno slovo za slovem");
  });

  test(`findings say which changed words nobody looked at, until somebody does (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await importBoth(ui, page);
    const letter = page.locator(".wordings-change").first();
    const told = page.getByRole("region", { name: said.unreviewed });
    const openCase = async () => {
      await page.goto("/case");
      await ui.settled();
    };
    await openCase();
    await ui.openWorked("cz-s10");
    await expect(told).toContainText(said.rests);
    // it is kept beside the wordings, and not looked for again
    await page.reload();
    await expect(told).toContainText(said.rests);
    await told.getByRole("link", { name: said.rests }).click();
    await expect(page).toHaveURL(`/law/wordings/${ACT}/2025-01-01`);

    await letter.getByRole("button", { name: said.open }).click();
    const form = letter.getByRole("form");
    await form.getByRole("radio", { name: said.meaning }).check({ force: true });
    await form.getByLabel(said.who).fill("zkouška");
    await form.getByLabel(said.why, { exact: true }).fill("porovnáno slovo za slovem");
    await form.getByRole("button", { name: said.record }).click();
    // the words alone stand in the field too, before they are recorded
    await expect(letter).toContainText(`${said.meaning}: porovnáno slovo za slovem (zkouška)`);
    await openCase();
    await expect(told).toContainText("§ 307");
    await expect(told).not.toContainText(said.rests);

    await page.goto("/law/wordings");
    await page.getByRole("button", { name: said.remove }).click();
    await page.getByRole("dialog").getByRole("button", { name: said.removeDo }).click();
    await expect(page.locator(".law tbody tr")).toHaveCount(1);
    await openCase();
    await expect(told).toHaveCount(0);
  });

  test(`what is not taken is told with its mend, and changes nothing (${language})`, async ({
    page,
  }) => {
    await importBoth(uiIn(page, language), page);
    await page.goto("/law/wordings");
    const rows = page.locator(".law tbody tr");
    const alert = page.locator(".wordings-drop").getByRole("alert");
    const refused = async (on: string, text: string, mend: string) => {
      await giveFile(page, on, "wrong.md", text);
      await expect(alert).toContainText("wrong.md");
      await expect(alert).toContainText(mend);
      await expect(rows).toHaveCount(2);
    };
    await refused("2026-01-01", FIRST.replace("141/1961", "40/2009"), said.otherAct);
    await refused("2026-01-01", FIRST.slice(0, FIRST.indexOf("slíbil") + 8), said.half);
    await refused("2026-01-01", FIRST, said.older);
    const other = SECOND.replace("jen jednou", "jen dvakrát");
    await giveFile(page, "2025-01-01", "other.md", other);
    await page.getByRole("dialog").getByRole("button", { name: said.leave }).click();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await giveFile(page, "2025-01-01", "other.md", other);
    await expect(page.getByRole("dialog")).toBeVisible();
    // the file was given for that act, whichever is chosen since
    await page.locator(".wordings-drop select").selectOption({ index: 0 });
    await page.getByRole("dialog").getByRole("button", { name: said.over }).click();
    await expect(page).toHaveURL(`/law/wordings/${ACT}/2025-01-01`);
  });

  test(`a provision is read on a day and between two, and a wording removed (${language})`, async ({
    page,
  }) => {
    await importBoth(uiIn(page, language), page);
    await page.goto("/law/wordings");
    const form = page.locator("form", { has: page.getByLabel(said.provision, { exact: true }) });
    const days = form.locator(".date-field");
    await form.getByLabel(said.provision, { exact: true }).fill(said.typed);
    await days.first().locator("input").first().fill("2024-06-01");
    await form.getByRole("button", { name: said.read }).click();
    const words = page.locator(".wordings-words");
    // a letter stands beside the words that lead to it
    await expect(words.last()).toHaveText("vrátil ryby, a");
    await expect(page.locator(`.law a[href="/law/${ACT}.s307"]`)).toBeVisible();
    await days.first().locator("input").first().fill("2025-06-01");
    await days.last().locator("input").first().fill("2024-06-01");
    await form.getByRole("button", { name: said.read }).click();
    await expect(words.locator("ins")).toContainText("všechny");
    await form.getByLabel(said.provision, { exact: true }).fill("§ 999");
    await form.getByRole("button", { name: said.read }).click();
    await expect(page.getByText(said.unknown)).toBeVisible();

    await page.getByRole("button", { name: said.remove }).click();
    await page.getByRole("dialog").getByRole("button", { name: said.removeDo }).click();
    await expect(page.locator(".law tbody tr")).toHaveCount(1);
    await page.goto(`/law/wordings/${ACT}/2025-01-01`);
    await expect(page.getByText(said.gone)).toBeVisible();
  });
}

test("a PDF is read in the page: its words are those of the same text", async ({
  page,
  context,
}) => {
  const paper = await context.newPage();
  const pdf = await printed(paper, SECOND);
  await paper.close();
  await importBoth(uiIn(page, "cs"), page);
  await page.goto("/law/wordings");
  await giveFile(page, "2025-07-01", "third.pdf", pdf);
  await expect(page).toHaveURL(`/law/wordings/${ACT}/2025-07-01`);
  await expect(page.getByText("Žádné ustanovení se nezměnilo.")).toBeVisible();
});
