import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { openDraftFile } from "./states/workbench.ts";
import { expect, LANGUAGES, test, tooWide, uiIn, violations } from "./ui.ts";

const WORDS = {
  cs: {
    add: "Nové ustanovení",
    clause: "Ustanovení 1",
    target: "Z čeho je výjimkou",
    who: "Podmínka o osobě a jejím jednání",
    put: "Přidat",
    from: "od (včetně)",
    to: "do (včetně)",
    place: "Kde má stát",
    missing: ["Uveďte, čeho se ustanovení týká.", "Uveďte, koho se týká", "Uveďte, kde má stát"],
    reversed: "„Od“ je větší než „do“: Věk jednající osoby.",
    opening: "Trestně odpovědný není ten, u koho platí",
    age: "Věk jednající osoby: 15 až 17 dovršených let",
    own: "Jednající osoba je sama zobrazena",
    impact: "Dopad",
    liable: "Trestní odpovědnost",
    undo: "Vrátit poslední změnu návrhu",
    yaml: /YAML|actor\.|criminal-code|exceptionTo|operator/,
  },
  en: {
    add: "New clause",
    clause: "Clause 1",
    target: "What it is an exception to",
    who: "Condition on the person and the conduct",
    put: "Add",
    from: "from (inclusive)",
    to: "to (inclusive)",
    place: "Where it is to stand",
    missing: ["Say what the clause is about.", "Say whom it concerns", "Say where it is to stand"],
    reversed: "“From” is more than “to”: Age of the person who acted.",
    opening: "Not criminally liable is a person of whom it is true",
    age: "Age of the person who acted: 15 to 17 completed years",
    own: "The person who acted is the one shown",
    impact: "Impact",
    liable: "Criminally liable",
    undo: "Undo the last change of the draft",
    yaml: /YAML|actor\.|criminal-code|exceptionTo|operator/,
  },
} as const;

/** Everything that the screen says. */
async function seen(page: Page): Promise<string> {
  return (await page.locator("main").textContent()) ?? "";
}

/** The text of the draft as the browser keeps it. */
function kept(page: Page): Promise<string> {
  return page.evaluate(
    () => JSON.parse(localStorage.getItem("cokdyby.draft") ?? "{}").text as string,
  );
}

for (const language of LANGUAGES) {
  test(`an exemption is enacted, mended and compared by keyboard, without its text (${language})`, async ({
    page,
  }) => {
    const words = WORDS[language];
    await uiIn(page, language).open("/amendment");
    await page.getByRole("button", { name: words.add, exact: true }).focus();
    await page.keyboard.press("Enter");
    const card = page.getByRole("article", { name: words.clause });
    await expect(card.getByRole("heading", { name: words.clause })).toBeFocused();
    const problems = card.locator(".clause-problems");
    for (const part of words.missing) await expect(problems).toContainText(part);
    expect(await violations(page)).toEqual([]);

    // what it is an exception to; a list is also gone through by typing
    const target = card.getByLabel(words.target);
    await target.focus();
    await target.selectOption("criminal-code.s13-1");
    await expect(card.locator(".clause-sentence")).toContainText(words.opening);

    // whom it concerns: from 17 to 15 is a mistake, which is told and mended
    const who = card.getByLabel(words.who);
    await who.focus();
    await who.selectOption("actor.age");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(card.getByLabel(words.from)).toBeFocused();
    await page.keyboard.type("17");
    await page.keyboard.press("Tab");
    await page.keyboard.type("15");
    await expect(problems).toContainText(words.reversed);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("17");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("15");
    await expect(problems).not.toContainText(words.reversed);
    await expect(card.locator(".clause-sentence")).toContainText(words.age);
    await who.focus();
    await who.selectOption("actor.isDepicted");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(card.locator(".clause-sentence")).toContainText(words.own);
    await card.getByLabel(words.place).focus();
    await page.keyboard.type("§ 203a");
    await expect(problems).toHaveText("");
    expect(await violations(page)).toEqual([]);
    expect(await seen(page)).not.toMatch(words.yaml);

    // what it changes, as the workbench compares it
    await page.locator(".bench-tabs").getByRole("link", { name: words.impact }).focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(".bench-summary")).toBeVisible();
    await expect(page.locator(".bench-change", { hasText: words.liable }).first()).toBeVisible();
    expect(await seen(page)).not.toMatch(words.yaml);

    // the steps belong to the draft: they survive the other part and a reload
    await page.reload();
    await page.locator(".bench-tabs a").first().focus();
    await page.keyboard.press("Enter");
    await expect(card.locator(".clause-sentence")).toContainText(words.own);
    await page.getByRole("button", { name: words.undo }).focus();
    // a pause between two keys ends a step
    await expect(async () => {
      await page.keyboard.press("Enter");
      await expect(card.locator(".clause-sentence")).not.toContainText(words.own);
    }).toPass();
    await expect(card.locator(".clause-sentence")).toContainText(words.age);
  });
}

const OPENED = `# mine
amendment: own
title: { cs: Celek, en: The whole }
reason: { cs: proto, en: because }
changes:
  # the only one
  - reason: { cs: proto, en: because }
    enact:
      rule: own.s1
      title: { cs: a, en: Own image }
      concludes: liability.liable
      exceptionTo: criminal-code.s13-1
      layer: code
      grade: statute
      inForce: { from: 2026-03-01, to: 2030-12-31 }
      cites: [{ source: cokdyby, at: § 203a }, { source: factsheet, at: Recommendation II-6 }]
      says: { cs: a, en: a }
      checked: read
      when: { all: [{ fact: actor.isDepicted, operator: equal, value: true }] } # oneself
      notes: [{ cs: k povaze, en: of its nature }]
`;

test("an opened amendment is edited by form; what the form has no fields for is told and kept", async ({
  page,
}) => {
  await uiIn(page, "en").open("/amendment");
  await openDraftFile(page, OPENED);
  const card = page.getByRole("article", { name: "Clause 1" });
  await expect(card).toContainText("The person who acted is the one shown");
  await expect(card.locator(".clause-problems")).toHaveText("");
  await card.getByRole("button", { name: /^It has besides: / }).click();
  for (const part of ["31 December 2030", "Recommendation II-6", "of its nature"]) {
    await expect(card).toContainText(part);
  }
  expect(await violations(page)).toEqual([]);
  await card.getByRole("button", { name: "Edit: Clause 1" }).click();
  await card.getByLabel("Reason in your own words").fill("another reason");
  await page.getByRole("button", { name: "Heading and reason of the whole amendment" }).click();
  await page.getByLabel("Heading").fill("Another whole");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save to a file" }).click(),
  ]);
  const saved = await readFile(await file.path(), "utf8");
  for (const part of ["# mine", "# the only one", "# oneself", "of its nature", "2030-12-31"]) {
    expect(saved).toContain(part);
  }
  for (const part of ["another reason", "Another whole"]) expect(saved).toContain(part);
  // what was saved opens as it was
  const text = await kept(page);
  await page.getByRole("button", { name: "Remove: Clause 1" }).click();
  await openDraftFile(page, saved);
  await expect(card).toContainText("The person who acted is the one shown");
  expect(await kept(page)).toBe(text);
});

test("a text that an earlier edition kept and clauses cannot show stays, is told of and can go", async ({
  page,
}) => {
  await page.addInitScript(() =>
    localStorage.setItem("cokdyby.draft", JSON.stringify({ text: "amendment: own\nchanges: [\n" })),
  );
  await uiIn(page, "en").open("/amendment");
  const told = page.locator("main .message[role=status]");
  await expect(told).toContainText("cannot be read as clauses");
  await expect(told).toContainText("Line 3, column 1: This is not valid YAML");
  expect(await violations(page)).toEqual([]);
  expect(await kept(page)).toContain("changes: [");
  await told.getByRole("button", { name: "Remove your own wording" }).click();
  await expect(told).toHaveCount(0);
  await page.locator(".notice").getByRole("button", { name: /^Undo/ }).click();
  await expect(told).toContainText("cannot be read as clauses");
});

test("a rule of the law is worded anew from a day, and clauses that clash are told", async ({
  page,
}) => {
  await uiIn(page, "en").open("/amendment");
  const rule = page.getByLabel("Rule of the law");
  await rule.selectOption("criminal-code.s192-1");
  await page.getByRole("button", { name: "Change its conditions" }).click();
  const card = page.getByRole("article", { name: "Clause 1" });
  await card.getByRole("button", { name: /^It has besides: earlier wordings/ }).click();
  await expect(card.locator(".clause-beside")).toContainText("In force from 1 January 2010.");
  await card.getByRole("button", { name: /^Remove the condition: .*possessed it/ }).click();
  await expect(card.locator(".clause-problems")).toHaveText("");
  await page.getByRole("button", { name: "Repeal it" }).click();
  await expect(page.getByRole("article", { name: "Clause 2" })).toContainText(
    "Clause 1 changes the same",
  );
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await tooWide(page)).toEqual([]);
});

test("the range of an offence is moved by form", async ({ page }) => {
  await uiIn(page, "en").open("/amendment");
  await page.getByLabel("Figure of the law").selectOption("upperLimit.192-1");
  await page.getByRole("button", { name: "Change it", exact: true }).click();
  const card = page.getByRole("article", { name: "Clause 1" });
  await expect(card.locator(".clause-problems")).toContainText("Enter the new value.");
  await card.getByLabel("New value").fill("5");
  await expect(card.locator(".clause-problems")).toHaveText("");
  await expect(card).toContainText("5 years (so far 2 years)");
});

test("a half-written clause that is removed leaves no mistake behind", async ({ page }) => {
  await uiIn(page, "en").open("/amendment");
  await page.getByRole("button", { name: "New clause", exact: true }).click();
  await page.waitForTimeout(3000);
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const look = () => {
      for (const each of document.querySelectorAll("main .message[role=status]")) {
        told.push(each.textContent ?? "");
      }
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });
  await page.getByRole("button", { name: /^Remove: / }).click();
  await expect(page.locator(".clause")).toHaveCount(0);
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([]);
});
