import { expect, keepCase, LANGUAGES, test, uiIn } from "./ui.ts";

const WORDS = {
  cs: {
    byBirth: "Podle data narození",
    without: "Věk zatím určit nelze",
    fourteen: /14\sdovršených let/,
    fifteen: /15\sdovršených let/,
  },
  en: {
    byBirth: "By date of birth",
    without: "The age cannot be told yet",
    fourteen: /14\scompleted years/,
    fifteen: /15\scompleted years/,
  },
} as const;

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`beside a date of birth the day of the act is asked at once, and the age is that of this day (${language})`, async ({
    page,
  }) => {
    const { open } = uiIn(page, language);
    await open();
    const age = page.locator("#q-actor-age");
    await age.getByRole("radio", { name: words.byBirth }).check({ force: true });
    await expect(age.locator(".age-day")).toHaveCount(0);
    await age.locator(".date-part input").first().fill("20. 11. 2011");
    const day = age.locator(".age-day .date-part input");
    await expect(day).toHaveCount(3);
    // the question stays while it is being answered, and what it gives is said
    await day.first().fill("20. 11. 2026");
    await expect(age.getByRole("status")).toContainText(words.fourteen);
    await day.first().fill("21");
    await expect(age.getByRole("status")).toContainText(words.fifteen);
    await expect(day.first()).toBeFocused();
  });

  test(`without a day of the act there is no age, and the page says why (${language})`, async ({
    page,
  }) => {
    await keepCase(page, { facts: { "actor.birthDate": "2011-11-20" }, presume: false });
    const { open } = uiIn(page, language);
    await open();
    const age = page.locator("#q-actor-age");
    await expect(age.getByRole("status")).toContainText(words.without);
    await expect(age.locator(".age-day")).toBeVisible();
  });
}
