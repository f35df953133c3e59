import { expect, LANGUAGES, test, uiIn, WORKED_CASES } from "./ui.ts";

for (const language of LANGUAGES) {
  test(`worked cases are found by their topic, and by a word of everyday speech (${language})`, async ({
    page,
  }) => {
    const { open, words } = uiIn(page, language);
    await open();
    await page.getByRole("button", { name: words.workedCases, exact: true }).click();
    const field = page.locator("dialog input[type=search]");
    for (const sought of ["vydír", "extort", "sextortion", "sexting"]) {
      await field.fill(sought);
      const cases = page.locator(".worked-cases button");
      await expect.poll(() => cases.count(), sought).toBeGreaterThan(10);
      expect(await cases.count()).toBeLessThan(WORKED_CASES);
    }
  });
}

test("the law is found by a word of everyday speech, with the passage that is meant", async ({
  page,
}) => {
  await uiIn(page, "cs").open("/law");
  const field = page.locator(".law-search input");
  for (const [sought, meant] of [
    ["sexting", /vytvořilo samo/],
    ["sextortion", /vydír/i],
    ["grooming", /navazování/i],
  ] as const) {
    await field.fill(sought);
    await expect(page.locator(".law-result").first()).toBeVisible();
    await expect(page.locator(".law-result mark", { hasText: meant }).first()).toBeVisible();
  }
});
