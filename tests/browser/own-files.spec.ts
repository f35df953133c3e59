import { readFile } from "node:fs/promises";
import { expect, LANGUAGES, test, uiIn } from "./ui.ts";

const SAID = {
  cs: {
    newFile: "Nový spis",
    name: "Název spisu",
    undo: "Vrátit změnu",
    none: "Zatím tu žádný spis není.",
    line: "Řádek 3, sloupec",
    unchanged: "Nic se nezměnilo",
    near: "Nejspíš jste mysleli „age“.",
    personal: "vypadá jako jméno nebo rodné číslo",
    personalIds: "vypadají jako jméno nebo rodné číslo: Rehor-Cizek",
    open: (name: string) => `Otevřít spis ${name}`,
    copy: (name: string) => `Kopírovat spis ${name}`,
    copied: (name: string) => `${name} (kopie)`,
    save: (name: string) => `Stáhnout spis ${name}`,
    remove: (name: string) => `Smazat spis ${name}`,
  },
  en: {
    newFile: "New case file",
    name: "Name of the case file",
    undo: "Undo",
    none: "There is no case file yet.",
    line: "Line 3, column",
    unchanged: "Nothing was changed",
    near: "You probably meant “age”.",
    personal: "looks like a name or a birth number",
    personalIds: "look like a name or a birth number: Rehor-Cizek",
    open: (name: string) => `Open the case file ${name}`,
    copy: (name: string) => `Duplicate the case file ${name}`,
    copied: (name: string) => `${name} (copy)`,
    save: (name: string) => `Download the case file ${name}`,
    remove: (name: string) => `Delete the case file ${name}`,
  },
} as const;

const GOOD = "file: 1\ntitle: from elsewhere\npersons: { A: { age: 30 } }\nacts: {}\n";
const NAMED = "file: 1\ntitle: plain\npersons: { Rehor-Cizek: { age: 30 } }\nacts: {}\n";
const UNSAID = `file: 1
title: much is unknown
persons: { A: { birthDate: unknown, age: unknown, citizenships: unknown } }
items: { v: { content: unknown, form: unknown } }
acts: { a1: { by: [A], conduct: unknown, item: unknown, audience: unknown, place: unknown, when: unknown } }
`;
const WRONG = "file: 1\npersons: { A: { agee: 30 } }\nacts: { a1: { by: [Z], item: v } }\n";

for (const language of LANGUAGES) {
  const said = SAID[language];

  test(`own files are begun, named, copied, handed on, deleted and brought back (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await ui.open("/file/all");
    await expect(page.getByText(said.none)).toBeVisible();
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    await button(said.newFile).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/file");
    await page.getByLabel(said.name).fill("one");
    await page.goto("/file/all");
    const files = page.locator(".file-list .card");
    await expect(files).toHaveCount(1);

    await button(said.copy("one")).click();
    const copy = said.copied("one");
    await expect(files).toHaveCount(2);
    await files.last().getByLabel(said.name).fill("two");
    await expect(button(said.open("two"))).toBeVisible();
    await expect(button(said.open(copy))).toHaveCount(0);

    await button(said.remove("one")).click();
    await expect(files).toHaveCount(1);
    await page.getByRole("status").getByRole("button", { name: said.undo }).click();
    await expect(files).toHaveCount(2);
    await page.reload();
    await expect(files).toHaveCount(2);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(said.save("two")).click(),
    ]);
    expect(download.suggestedFilename()).toBe("two.yaml");
    const buffer = await readFile(await download.path());
    expect(buffer.toString()).toContain("title: two");
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "two.yaml", mimeType: "application/yaml", buffer });
    await expect(page).toHaveURL("/file");
    await expect(page.getByLabel(said.name)).toHaveValue("two");

    await page.goto("/file/all");
    await expect(files).toHaveCount(3);
    await button(said.open("one")).click();
    await expect(page).toHaveURL("/file");
    await expect(page.getByLabel(said.name)).toHaveValue("one");
  });

  test(`what looks like a name is noted at the field and above the persons, and kept (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await ui.open("/file/all");
    await page.locator("input[type=file]").setInputFiles({
      ...{ name: "named.yaml", mimeType: "application/yaml" },
      buffer: Buffer.from(NAMED),
    });
    await expect(page.getByText(said.personalIds)).toBeVisible();
    const name = page.getByLabel(said.name);
    await expect(name).not.toHaveAttribute("aria-describedby");
    await name.fill("Řehoř Čížek");
    await expect(name).toHaveAccessibleDescription(new RegExp(said.personal));
    await expect(name).toHaveValue("Řehoř Čížek");
  });

  test(`a file that does not read is told whole, each problem at its place, and replaces nothing (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await ui.open("/file/all");
    const take = (name: string, text: string) =>
      page
        .locator("input[type=file]")
        .setInputFiles({ name, mimeType: "application/yaml", buffer: Buffer.from(text) });
    await take("good.yaml", GOOD);
    await expect(page.getByLabel(said.name)).toHaveValue("from elsewhere");
    const kept = () => page.evaluate(() => localStorage.getItem("cokdyby.case-file"));
    const before = await kept();
    await take("wrong.yaml", WRONG);
    const alert = page.getByRole("alert");
    await expect(alert).toContainText(said.unchanged);
    await expect(alert.locator("li")).toHaveCount(3);
    await expect(alert).toContainText(said.line);
    await expect(alert.locator("li").first()).toContainText(said.near);
    expect(await kept()).toBe(before);
    await expect(page.getByLabel(said.name)).toHaveValue("from elsewhere");
  });
}

test("a file that was kept before there were several is still there", async ({ page }) => {
  await page.addInitScript(() => {
    const file = { file: 1, title: "kept before", persons: { A: {} }, acts: {} };
    localStorage.setItem("cokdyby.case-file", JSON.stringify({ shape: 1, file, story: "noted" }));
  });
  await uiIn(page, "cs").open("/file");
  await expect(page.getByLabel(SAID.cs.name)).toHaveValue("kept before");
  await expect(page.locator(".text-area")).toHaveValue("noted");
});

test("what a file says to be unknown is shown as what it leaves out, and can be given", async ({
  page,
}) => {
  await uiIn(page, "cs").open("/file/all");
  await page.locator("input[type=file]").setInputFiles({
    name: "unsaid.yaml",
    mimeType: "application/yaml",
    buffer: Buffer.from(UNSAID),
  });
  await expect(page.getByLabel(SAID.cs.name)).toHaveValue("much is unknown");
  const card = async (id: string) => {
    const found = page.locator(`#file-${id}`);
    await found.getByRole("button").first().click();
    return found;
  };
  const act = await card("acts-a1");
  await expect(act.getByRole("button").first()).toHaveText(/Čin\sa1\sA$/);
  for (const name of ["Jednání", "Předmět"]) {
    await expect(act.getByLabel(name)).toHaveValue("");
  }
  await expect(act.getByLabel("Rok")).toHaveValue("");
  const person = await card("persons-A");
  await person.getByLabel("Věk v dovršených letech při každém činu").fill("30");
  await page.reload();
  await expect(page.locator("#file-persons-A")).toContainText("30");
});
