import { TWO_AGES_OF_ONE } from "./states/scenario.ts";
import { keepCase } from "./states/state.ts";
import { expect, test, uiIn } from "./ui.ts";

const CASE = `title: from a file
facts:
  act.conduct: possess
  act.place: czechia
  actor.age: { min: 15, max: 17 }
`;
const WRONG = `title: from a file
facts:
  act.conduct: posess
  actor.agee: 16
on: 2026-02-30
`;

test("nothing is lost on a reload, undo goes back beyond it, and the case can be erased", async ({
  page,
}) => {
  const ui = uiIn(page, "cs");
  await ui.open();
  await page.locator("#q-act-conduct select").selectOption("possess");
  // by keyboard: with the first answer the start gives way to the case, and what is below moves under a pointer
  await page.locator("#q-act-place input").first().press("Space");
  await expect(ui.status("jurisdiction")).toHaveText(ui.words.yes);
  await page.reload();
  await expect(ui.status("jurisdiction")).toHaveText(ui.words.yes);
  await page.getByRole("button", { name: ui.words.undo }).click();
  await expect(ui.status("jurisdiction")).toHaveText(ui.words.unknown);
  await expect(page.locator("#q-act-conduct select")).toHaveValue("possess");

  await page.getByRole("button", { name: ui.words.clear }).click();
  await page.getByRole("button", { name: ui.words.clearDo, exact: true }).click();
  await expect(page.locator("#q-act-conduct select")).toHaveValue("notEstablished");
  expect(await page.evaluate(() => localStorage.getItem("cokdyby.case"))).toBeNull();
});

test("what was once kept and is of no use any more is erased when the page is opened", async ({
  page,
}) => {
  const names = ["training.practice", "exercise", "draft.form", "draft.sound"].map(
    (each) => `cokdyby.${each}`,
  );
  const kept = () =>
    page.evaluate((keys) => keys.filter((key) => localStorage.getItem(key) !== null), names);
  const ui = uiIn(page, "cs");
  await ui.open();
  await page.evaluate((keys) => {
    for (const key of keys) localStorage.setItem(key, '{"shape":1}');
  }, names);
  await ui.open();
  expect(await kept()).toEqual([]);
});

test("a case erased in one tab is erased in every other, and not kept again by one", async ({
  page,
  context,
}) => {
  const ui = uiIn(page, "cs");
  await ui.open();
  await page.locator("#q-act-conduct select").selectOption("possess");
  await ui.settled();
  const beside = await context.newPage();
  const other = uiIn(beside, "cs");
  await other.open();
  await expect(beside.locator("#q-act-conduct select")).toHaveValue("possess");
  await beside.getByRole("button", { name: other.words.clear }).click();
  await beside.getByRole("button", { name: other.words.clearDo, exact: true }).click();
  await expect(page.locator("#q-act-conduct select")).toHaveValue("notEstablished");
  // what is left of the case is written when the tab is left
  await page.close();
  expect(await beside.evaluate(() => localStorage.getItem("cokdyby.case"))).toBeNull();
});

test("what is answered in one tab is answered in the other, and nothing is lost", async ({
  page,
  context,
}) => {
  const ui = uiIn(page, "cs");
  await ui.open();
  const beside = await context.newPage();
  const other = uiIn(beside, "cs");
  await other.open();
  await page.locator("#q-act-conduct select").selectOption("possess");
  await expect(beside.locator("#q-act-conduct select")).toHaveValue("possess");
  await beside.locator("#q-act-place input").first().press("Space");
  await expect(page.locator("#q-act-place input").first()).toBeChecked();
  await expect(page.locator("#q-act-conduct select")).toHaveValue("possess");
  // a step of the other tab is one that can be taken back here, and the key says so as the button does
  await page.keyboard.press("Control+z");
  await expect(page.locator(".notice")).toContainText("Změna byla vrácena.");
  await expect(page.locator("#q-act-place input").first()).not.toBeChecked();
  await expect(beside.locator("#q-act-place input").first()).not.toBeChecked();
});

test("closing a notice leaves the focus where it was before", async ({ page }) => {
  const ui = uiIn(page, "cs");
  await ui.open();
  await page.locator("#q-act-conduct select").selectOption("possess");
  const undo = page.getByRole("button", { name: ui.words.undo });
  await undo.focus();
  await page.keyboard.press("Enter");
  // the last step is taken back: the button stays where the focus is
  await expect(undo).toBeFocused();
  await expect(undo).toBeDisabled();
  await page.locator(".notice .icon-button").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".notice")).toHaveCount(0);
  await expect(undo).toBeFocused();
});

test("a kept case that no screen can show is let go", async ({ page }) => {
  const ui = uiIn(page, "cs");
  await page.addInitScript(() => {
    const now = { facts: { "act.conduct": "possess" }, unobtainable: {} };
    localStorage.setItem("cokdyby.case", JSON.stringify({ shape: 1, now, past: [], future: [] }));
    const file = { file: 1, persons: {}, acts: [] };
    const files = { f1: { file, story: "", reference: "", author: "" } };
    localStorage.setItem("cokdyby.case-file", JSON.stringify({ shape: 2, open: "f1", files }));
  });
  await ui.open();
  await expect(page.locator("#q-act-conduct select")).toHaveValue("notEstablished");
  await page.goto("/file");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("what was half typed for a case is gone with it", async ({ page }) => {
  const ui = uiIn(page, "cs");
  await ui.open();
  await page.locator("#q-act-conduct select").selectOption("possess");
  // by keyboard: with the first answer the start gives way to the case, and what is below moves under a pointer
  await page.locator("#q-act-place input").first().press("Space");
  await ui.settled();
  const age = page.locator("#q-actor-age .number-field input").first();
  await age.fill("about");
  await page.getByRole("button", { name: ui.words.newCase }).click();
  await expect(age).toHaveValue("");
  await age.fill("about");
  await page.getByRole("button", { name: ui.words.clear }).click();
  await page.getByRole("button", { name: ui.words.clearDo, exact: true }).click();
  await expect(age).toHaveValue("");
});

test("a file opens as a case, ranges included", async ({ page }) => {
  const ui = uiIn(page, "en");
  await ui.open();
  await page.locator("input[type=file]").setInputFiles({
    name: "case.yaml",
    mimeType: "application/yaml",
    buffer: Buffer.from(CASE),
  });
  await expect(ui.status("jurisdiction")).toHaveText("yes");
  await expect(page.locator(".case-name textarea")).toHaveValue("from a file");
  const fields = page.locator("#q-actor-age .number-field input");
  await expect(fields.first()).toHaveValue("15");
  await expect(fields.last()).toHaveValue("17");
});

test("a file with mistakes leaves the case alone and says what is wrong, each at its place", async ({
  page,
}) => {
  const ui = uiIn(page, "cs");
  await ui.open();
  await page.locator("input[type=file]").setInputFiles({
    name: "případ.yaml",
    mimeType: "application/yaml",
    buffer: Buffer.from(WRONG),
  });
  const problems = page.locator("dialog .problems li");
  await expect(problems).toHaveCount(3);
  await expect(problems.filter({ hasText: "Řádek 4" })).toContainText("actor.age");
  await expect(problems.filter({ hasText: "Řádek 5" })).toContainText("kalendáři");
  await page.keyboard.press("Escape");
  await expect(page.locator("#q-act-conduct select")).toHaveValue("notEstablished");
});

test("facts that contradict each other are named, and one click takes the change back", async ({
  page,
}) => {
  const ui = uiIn(page, "en");
  await keepCase(page, { ...TWO_AGES_OF_ONE, "actor.age": 16 });
  await ui.open();
  await page.locator("#q-actor-age .number-field input").fill("30");
  const alert = page.locator(".findings [role=alert]");
  await expect(alert).toContainText(ui.words.clash);
  await expect(page.locator("#q-actor-age .field-problem")).toBeVisible();
  await alert.getByRole("button").click();
  await expect(alert).toHaveCount(0);
  await expect(page.locator("#q-actor-age .number-field input")).toHaveValue("16");
});

test("an age and a date of birth take each other's place, each only once it is given", async ({
  page,
}) => {
  const ui = uiIn(page, "en");
  await ui.open();
  const age = page.locator("#q-actor-age");
  const kept = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem("cokdyby.case") ?? "{}").now?.facts ?? {});
  await age.locator(".number-field input").fill("16");
  await age.getByRole("radio", { name: "By date of birth" }).check({ force: true });
  await expect(age).toContainText("The age given (16");
  await expect.poll(kept).toEqual({ "actor.age": 16 });
  await age.getByLabel("Day", { exact: true }).first().fill("4. 5. 2010");
  await expect(age).toContainText("4 May 2010");
  await expect.poll(async () => Object.keys(await kept())).toEqual(["actor.birthDate"]);
  await page.getByRole("button", { name: ui.words.undo }).click();
  await expect.poll(kept).toEqual({ "actor.age": 16 });
  await page.getByRole("button", { name: "Redo" }).click();
  await age.getByRole("radio", { name: "By age" }).check({ force: true });
  await expect(age).toContainText("follows from the date of birth, 4 May 2010");
  await age.locator(".number-field input").first().fill("17");
  await expect.poll(kept).toEqual({ "actor.age": 17 });
});

test("the question that is being answered keeps the focus, wherever the answer would put it", async ({
  page,
}) => {
  const { open, openWorked, settled } = uiIn(page, "cs");
  await open();
  await openWorked("cz-s1-keeps-own-image-15-17");
  // emptied, the age is for a moment neither answered nor known to be missing
  const age = page.locator("#q-actor-age .number-field input");
  await age.focus();
  await page.keyboard.press("End");
  for (const key of ["Backspace", "Backspace"]) {
    await page.keyboard.press(key);
    await settled();
    await expect(age).toBeFocused();
  }
  await page.keyboard.type("17");
  await expect(age).toHaveValue("17");

  // one of those folded away is answered
  await page.locator(".other-questions .disclosure-button").first().click();
  const choice = page.locator(".other-questions [type=radio]").first();
  await choice.focus();
  await page.keyboard.press("Space");
  await settled();
  await expect(choice).toBeChecked();
  await expect(choice).toBeFocused();
});

test("a case kept by an earlier edition says what is no longer known, and goes on without it", async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (localStorage.getItem("cokdyby.case") !== null) return;
    const facts = { "act.conduct": "gone", "act.gone": true, "act.place": "czechia" };
    const now = { facts, readings: {}, amendments: [], presume: true, unobtainable: [] };
    localStorage.setItem("cokdyby.case", JSON.stringify({ shape: 1, past: [], now, future: [] }));
  });
  const ui = uiIn(page, "cs");
  await ui.open();
  const alert = page.locator(".findings [role=alert]");
  await expect(alert).toContainText("Případ obsahuje něco, co toto právo nezná");
  await expect(alert).not.toContainText("odporují");
  await alert.getByRole("button", { name: "Vypustit tyto údaje" }).click();
  await expect(alert).toHaveCount(0);
  await expect(ui.status("jurisdiction")).toHaveText(ui.words.yes);
  const facts = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem("cokdyby.case") ?? "{}").now.facts);
  await expect.poll(facts).toEqual({ "act.place": "czechia" });
  await page.getByRole("button", { name: ui.words.undo }).click();
  await expect(alert).toBeVisible();
});

test("that the browser has no room is told until it keeps again", async ({ page }) => {
  const ui = uiIn(page, "cs");
  await ui.open();
  const told = page.locator(".not-kept");
  await expect(told).toHaveCount(0);
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    Object.assign(window, { free: () => Object.assign(Storage.prototype, { setItem }) });
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.locator("#q-act-conduct select").selectOption("possess");
  await expect(told).toContainText("uložte do souboru");
  await page.evaluate(() => (window as unknown as { free: () => void }).free());
  await page.locator("#q-act-conduct select").selectOption("produce");
  await expect(told).toHaveCount(0);
});
