import { expect, LANGUAGES, quickIn, test, uiIn } from "./ui.ts";

const SAID = {
  cs: {
    addPerson: "Přidat osobu",
    addItem: "Přidat předmět",
    addAct: "Přidat čin",
    may: /^Osobu\sA\slze\sv\sČeské\srepublice\sstíhat\spro\sčin\sa1\.$/,
    cannotTell: /^Zda\slze\sosobu\sA\sv\sČeské\srepublice\sstíhat,\szatím\snelze\surčit\.$/,
    age: "Věk v dovršených letech při každém činu",
    shows: "Koho zachycuje",
    by: "Kdo jednal",
    to: "Komu",
    conduct: "Jednání",
    item: "Předmět",
    content: "Obsah",
    place: "Kde jednal",
    undo: "Vrátit poslední změnu spisu",
    example: "Otevřít ukázkový spis",
  },
  en: {
    addPerson: "Add a person",
    addItem: "Add an item",
    addAct: "Add an act",
    may: /^Person\sA\smay\sbe\sprosecuted\sin\sCzechia\sfor\sact\sa1\.$/,
    cannotTell:
      /^It\scannot\sbe\stold\syet\swhether\sperson\sA\smay\sbe\sprosecuted\sin\sCzechia\.$/,
    age: "Age in completed years at every act",
    shows: "Whom it shows",
    by: "Who acted",
    to: "To whom",
    conduct: "Conduct",
    item: "Item",
    content: "Content",
    place: "Where the person acted",
    undo: "Undo the last change of the case file",
    example: "Open an example",
  },
} as const;

for (const language of LANGUAGES) {
  test(
    `a case file is written by keyboard and answered, in ${language}`,
    quickIn("en", language),
    async ({ page }) => {
      const said = SAID[language];
      const ui = uiIn(page, language);
      await ui.open("/file");
      const press = async (name: string) => {
        await page.getByRole("button", { name, exact: true }).focus();
        await page.keyboard.press("Enter");
      };
      const card = (id: string) => page.locator(`#file-${id}`);
      await press(said.addPerson);
      await card("persons-A").getByLabel(said.age).fill("30");
      await press(said.addPerson);
      await card("persons-B").getByLabel(said.age).fill("13");
      await press(said.addItem);
      const item = card("items-v1");
      // the new card has the focus on its first field
      await expect(item.getByRole("group", { name: said.shows }).getByLabel("A")).toBeFocused();
      await item.getByRole("group", { name: said.shows }).getByLabel("B").focus();
      await page.keyboard.press("Space");
      await item.getByLabel(said.content).selectOption("explicit");
      await press(said.addAct);
      const act = card("acts-a1");
      // the new card has the focus on its first field
      await expect(act.getByRole("group", { name: said.by }).getByLabel("A")).toBeFocused();
      await page.keyboard.press("Space");
      await act.getByLabel(said.conduct).selectOption("distribute");
      await act.getByLabel(said.item).selectOption("v1");
      await expect(page.getByText(said.cannotTell)).toBeVisible();
      await act.getByLabel(said.place).fill("cz");
      await page.keyboard.press("Tab");
      await expect(page.getByText(said.may)).toBeVisible();
      await page.getByRole("button", { name: said.undo }).click();
      await expect(page.getByText(said.cannotTell)).toBeVisible();
    },
  );
}

test("a case file is still there after a reload, and a cell of it opens as a case", async ({
  page,
}) => {
  const ui = uiIn(page, "cs");
  await ui.open("/file");
  await page.getByRole("button", { name: SAID.cs.example }).click();
  await expect(page.locator(".file-cell").first()).toBeVisible();
  await page.reload();
  await page.locator("#file-act").getByRole("button", { name: "Otevřít jako případ" }).click();
  await expect(page).toHaveURL("/case");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a person taken out is taken out of every act, and comes back by undo", async ({ page }) => {
  const ui = uiIn(page, "cs");
  await ui.open("/file");
  await page.getByRole("button", { name: SAID.cs.example }).click();
  const rows = page.locator(".file-cells [scope=rowgroup] > span");
  const names = [/^Osoba\sA/, /^Osoba\sB/, /^Osoba\sC/];
  await expect(rows).toHaveText(names);
  const card = page.locator("#file-persons-B");
  await card.getByRole("button").first().click();
  await card.getByRole("button", { name: /Odebrat/ }).click();
  // what only that person did is now an act of somebody who is not named
  await expect(rows).toHaveText([/^Osoba\sA/, /^Osoba\sC/, /^Neuvedená osoba/]);
  await expect(page.locator("#file-persons")).toBeFocused();
  await page.locator(".file-cell", { hasText: "a4" }).click();
  await expect(page.locator("#file-act .status")).toHaveText("nelze zatím určit");
  await page.getByRole("button", { name: SAID.cs.undo }).click();
  await expect(rows).toHaveText(names);
});

test("a person is called by a role, by keyboard, wherever the file names them", async ({
  page,
}) => {
  const ui = uiIn(page, "cs");
  await ui.open("/file");
  await page.getByRole("button", { name: SAID.cs.example }).click();
  const card = (id: string) => page.locator(`#file-persons-${id}`);
  await card("A").getByRole("button").first().click();
  await card("A").getByRole("button", { name: "Přejmenovat A" }).press("Enter");
  const field = page.getByLabel("Písmeno nebo role");
  await expect(field).toBeFocused();
  await field.fill("B");
  await page.keyboard.press("Enter");
  await expect(card("A")).toContainText("B už ve spisu je.");
  // as a keyboard may write it: the letter and its sign apart
  await field.fill("dívka".normalize("NFD"));
  await page.keyboard.press("Enter");
  await expect(card("dívka").getByRole("button").first()).toBeFocused();
  await expect(page.locator("#file-acts-a1")).toContainText("dívka · materiál vyrobila");
  await expect(page.locator("#file-items-v")).toContainText("zachycuje: dívka");
  await expect(page.locator(".file-cells [scope=rowgroup] > span").first()).toHaveText(
    /^Osoba\sdívka/,
  );
  await page.getByRole("button", { name: SAID.cs.undo }).click();
  await expect(page.locator("#file-acts-a1")).toContainText("A · materiál vyrobila");
});

test("on a phone a link leads from the file to what comes out", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await uiIn(page, "cs").open("/file");
  await page.getByRole("button", { name: SAID.cs.example }).click();
  await page.getByRole("link", { name: "K závěru" }).press("Enter");
  await expect(page.locator("#file-summary")).toBeInViewport();
  await expect(page).toHaveURL("/file#file-summary");
});

test("with the acts of a file its next steps go too", async ({ page }) => {
  await uiIn(page, "cs").open("/file");
  await page.getByRole("button", { name: SAID.cs.example }).click();
  await page.locator(".door").first().click();
  await expect(page).toHaveURL("/file/checklist");
  await expect(page.locator(".step").first()).toBeVisible();
  await page.getByRole("button", { name: SAID.cs.undo }).click();
  await expect(page.locator(".checklist .panel").first()).toBeVisible();
  await expect(page.locator(".step")).toHaveCount(0);
});

test("which proposed law a file assumes is said before how its persons stand", async ({ page }) => {
  await page.addInitScript(() => {
    const file = {
      file: 1,
      amendments: ["lower-age-to-14"],
      persons: { A: { age: 14 } },
      items: { v: { shows: ["A"], content: "explicit" } },
      acts: { a1: { by: ["A"], conduct: "possess", item: "v", place: ["CZ"] } },
    };
    const kept = { shape: 2, open: "f1", files: { f1: { file } } };
    localStorage.setItem("cokdyby.case-file", JSON.stringify(kept));
  });
  await uiIn(page, "cs").open("/file");
  const summary = page.locator("section", { has: page.locator("#file-summary") }).last();
  await expect(summary.locator(".message").first()).toContainText(
    "Snížení věku trestní odpovědnosti",
  );
  const text = ((await summary.textContent()) ?? "").replaceAll(/\s/g, " ");
  const at = text.indexOf("Nejde o platné právo.");
  expect(at).toBeGreaterThanOrEqual(0);
  expect(at).toBeLessThan(text.search(/osobu A/i));
});

const FILE_FIELD = 'input[type="file"]';
const yaml = (text: string) => ({
  name: "spis.yaml",
  mimeType: "application/yaml",
  buffer: Buffer.from(text),
});

test("what the rulebook warns of stands beside the answer and in the note", async ({ page }) => {
  await uiIn(page, "cs").open("/file");
  const file = `file: 1
persons: { A: { birthDate: 2009-05-10 }, B: { birthDate: 2000-12-01 } }
items: { v: { shows: [A], madeBy: [A], content: explicit, form: visual } }
acts:
  a3: { by: B, conduct: sexualActivity, against: A, place: CZ, when: 2026-03-01 }
  a4: { by: A, conduct: possess, item: v, place: CZ, when: 2026-03-01 }
`;
  await page.locator(FILE_FIELD).setInputFiles(yaml(file));
  const warning = /nejsou\smodelována\svšechna\sustanovení/;
  const row = (act: string) => page.locator(".file-cells tr", { hasText: act });
  await row("a3").getByRole("button").click();
  await expect(page.locator("#file-act")).toContainText(warning);
  await expect(row("a3")).toContainText("Upozornění");
  await row("a4").getByRole("button").click();
  await expect(page.locator("#file-act")).not.toContainText(warning);
  await expect(row("a4")).not.toContainText("Upozornění");
  await page.locator(".door").last().click();
  await expect(page.locator(".note")).toContainText(warning);
});

test("an act of a child below the age has its own name, and no range", async ({ page }) => {
  await uiIn(page, "cs").open("/file");
  const file = `file: 1
persons: { D: { age: 14 }, E: { age: 16 }, V: { age: 16 } }
items: { v: { shows: [V], madeBy: [V], content: explicit, form: visual } }
acts:
  b1: { by: [D, E], conduct: distribute, item: v, audience: publicNetwork, place: CZ, when: 2026-03-01 }
`;
  await page.locator(FILE_FIELD).setInputFiles(yaml(file));
  await page.getByRole("button", { name: /^Trestné.činy, provinění/ }).click();
  const row = (of: string) =>
    page.locator("tr", { has: page.getByText(of, { exact: true }) }).first();
  await expect(row("D, b1")).toContainText(/čin.jinak.trestný/);
  await expect(row("D, b1")).toContainText(/trest.ani.trestní.opatření/);
  await expect(row("D, b1")).not.toContainText(/měsíc|let/);
  await expect(row("E, b1")).toContainText("provinění");
  await expect(row("E, b1")).toContainText(/mladistvý: .*měsíců/);
});

test("an answer in the list of what to establish is written into the file, and taken back", async ({
  page,
}) => {
  await uiIn(page, "cs").open("/file");
  const file = `file: 1
persons: { A: { age: 16 }, B: { age: 30, citizenships: [SK] } }
items: { v: { shows: [A], madeBy: [A], content: explicit, form: visual } }
acts: { a1: { by: B, conduct: distribute, item: v, place: SK, when: 2026-03-01 } }
`;
  await page.locator(FILE_FIELD).setInputFiles(yaml(file));
  await page.locator(".door").first().click();
  const row = page.locator(".entry-table tr", { hasText: /vydán|předán/ }).first();
  await expect(row).toBeVisible();
  const name = await row.locator("th").textContent();
  const rows = page.locator(".entry-table tr", { hasText: name ?? "" });
  await row.getByRole("button", { name: "ne", exact: true }).click();
  await expect(rows).toHaveCount(0);
  await expect(page.locator("#missing-title")).toBeFocused();
  await page.getByRole("button", { name: SAID.cs.undo }).click();
  await expect(rows).toHaveCount(1);
});

test("that conclusions changed is said once, of how many persons, and not when a file is opened", async ({
  page,
}) => {
  await uiIn(page, "cs").open("/file");
  const file = `file: 1
persons: { A: { age: 13 }, B: { age: 30 } }
items: { v: { shows: [A], content: explicit } }
acts: { a1: { by: B, conduct: distribute, item: v } }
`;
  await page.locator(FILE_FIELD).setInputFiles(yaml(file));
  await expect(page.locator(".file-cells [scope=rowgroup]")).toHaveCount(2);
  const status = page.locator(".file-changes");
  await expect(status).toBeEmpty();
  await expect(page.locator(".conclusion [aria-live]")).toHaveCount(0);
  const card = page.locator("#file-acts-a1");
  await card.getByRole("button").first().click();
  await card.getByLabel(SAID.cs.place).fill("cz");
  await expect(status).toHaveText(/^Závěr se změnil u\s1\sosoby\.$/);
  // in another language the conclusions are the same
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("#file-summary")).toHaveText("Conclusion");
  await expect(status).toBeEmpty();
});
