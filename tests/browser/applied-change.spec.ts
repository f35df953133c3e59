import { expect, keepCase, test, uiIn } from "./ui.ts";

const HERSELF = {
  "act.conduct": "possess",
  "act.place": "czechia",
  "act.date": "2026-03-01",
  "actor.birthDate": "2010-05-20",
  "actor.isDepicted": true,
};

test("a change says which other fact it takes out of the case, on its button and once it is applied", async ({
  page,
}) => {
  const titles = { cs: "doma", en: "at home" };
  const ofFile = { act: "a1", facts: {} };
  await keepCase(page, { facts: HERSELF, title: titles.cs, titles, ofFile });
  const { open } = uiIn(page, "cs");
  await open("/why/prosecution.open");
  const change = page
    .locator(".single-changes > li", { hasText: "Věk jednající osoby" })
    .locator(".change-values li")
    .first();
  await expect(change).toContainText("vypouští");
  await expect(change).toContainText("Datum narození jednající osoby (20.");
  await change.getByRole("button").click();
  const notice = page.locator(".notice");
  await expect(notice).toContainText("Použita změna: Věk jednající osoby");
  await expect(notice).toContainText("Datum narození jednající osoby (20.");
  const now = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem("cokdyby.case") ?? "{}").now);
  const facts = async () => (await now()).facts;
  await expect.poll(async () => "actor.birthDate" in (await facts())).toBe(false);
  // where the case comes from, and its title in the other language, are no facts
  expect(await now()).toMatchObject({ titles: { en: "at home" }, ofFile: { act: "a1" } });
  await notice.getByRole("button", { name: "Vrátit změnu" }).click();
  await expect.poll(async () => (await facts())["actor.birthDate"]).toBe("2010-05-20");
});
