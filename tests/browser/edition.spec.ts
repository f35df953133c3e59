import { shareLink } from "../../packages/web/src/case/share-link.ts";
import { expect, keepCase, LANGUAGES, test, uiIn } from "./ui.ts";

const WORDS = {
  cs: {
    earlier: "Případ pochází ze staršího vydání pravidel",
    before: "ano, s horní hranicí nad tři roky",
    only: "Platí jediná možnost",
    chosen: "ano, s horní hranicí nad pět let",
    toCommittee: "Zobrazit celý případ podle zjištění Výboru",
    toCode: "Zobrazit celý případ podle zákona",
    whole: "Celý případ je posouzen tak, jak české právo popsal Výbor",
    else: /Jako výchozí platí „znění zákonů“\. Kdyby platilo „zjištění Výboru“, závěr by zněl: sporné\./,
    byAmount: "Podle částky",
    limitation: "Promlčení",
    open: "Otevřít případ",
  },
  en: {
    earlier: "The case is of an earlier edition of the rulebook",
    before: "yes, with an upper limit above three years",
    only: "One is the case",
    chosen: "yes, with an upper limit above five years",
    toCommittee: "Show the whole case as the Committee observed it",
    toCode: "Show the whole case by the Code",
    whole: "The whole case is judged as the Committee described Czech law",
    else: /It stands at “the wording of the statutes” by default\. With “the Committee.s observations” the answer would be: contested\./,
    byAmount: "By amount",
    limitation: "Limitation",
    open: "Open the case",
  },
} as const;

/** A Czech national's act abroad, lawful there: the Code and the Committee part. */
const ABROAD = {
  "act.date": "2025-03-01",
  "decision.date": "2025-06-01",
  "act.conduct": "possess",
  "act.place": "abroad",
  "act.effect": "abroad",
  "actor.age": 40,
  "actor.nationality": "czech",
  "child.age": 15,
  "material.content": "explicit",
  "material.selfGenerated": "no",
  "receipt.mode": "requested",
  "foreignLaw.punishable": false,
};

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`a kept case of an earlier edition opens with what changed named, and nothing lost (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await keepCase(page, { facts: { ...ABROAD, "offence.other": "aboveThreeYears" } });
    await ui.open();
    const told = page.locator(".replaced-answers");
    await expect(told).toContainText(words.earlier);
    await expect(told).toContainText(words.before);
    await expect(ui.status("jurisdiction")).toHaveText(ui.words.yes);
    await told.getByRole("link").click();
    const question = page.locator("[id='question-offence.other'], .question").filter({
      has: page.getByRole("checkbox", { name: words.chosen }),
    });
    await expect(question.getByRole("checkbox", { checked: true })).toHaveCount(2);
    await expect(page.locator(".question").filter({ hasText: ui.words.conduct })).toContainText(
      ui.words.possess,
    );
    // chosen anew, nothing more is said of it
    await question.getByRole("checkbox", { checked: true }).first().uncheck();
    await expect(told).toHaveCount(0);
  });

  test(`so does a link with a case of an earlier edition, whose address was another (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    const old = { facts: { ...ABROAD, "offence.other": "aboveThreeYears" } };
    await ui.open(`/${new URL(await shareLink("http://localhost/", old)).hash}`);
    await page.getByRole("dialog").getByRole("button", { name: words.open, exact: true }).click();
    await expect(page).toHaveURL("/case");
    await expect(page.locator(".replaced-answers")).toContainText(words.before);
    await expect(ui.status("jurisdiction")).toHaveText(ui.words.yes);
  });

  test(`the whole case as the Committee observed it is one step away, and back (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await keepCase(page, { facts: ABROAD });
    await ui.open();
    await expect(ui.status("jurisdiction")).toHaveText(ui.words.yes);
    const section = page.locator("#section-jurisdiction");
    await expect(section.locator(".layers").first()).toContainText(ui.words.byCommittee);
    await expect(section).toContainText(words.else);
    await page.getByRole("button", { name: words.toCommittee }).click();
    await expect(page.locator(".layer-switch")).toContainText(words.whole);
    await expect(ui.status("jurisdiction")).toHaveText(ui.words.contested);
    await page.getByRole("button", { name: ui.words.undo, exact: true }).click();
    await expect(ui.status("jurisdiction")).toHaveText(ui.words.yes);
    await page.getByRole("button", { name: words.toCommittee }).click();
    await page.getByRole("button", { name: words.toCode }).click();
    await expect(ui.status("jurisdiction")).toHaveText(ui.words.yes);
    await expect(page.getByRole("button", { name: words.toCommittee })).toBeVisible();
  });

  test(`a benefit is asked by class or amount, limitation under a heading of its own (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await keepCase(page, { facts: { ...ABROAD, "act.benefit": "some" } });
    await ui.open();
    await expect(page.getByRole("heading", { name: words.limitation, exact: true })).toBeVisible();
    const byAmount = page.getByRole("radio", { name: words.byAmount, exact: true });
    await expect(byAmount).toHaveCount(1);
    const question = page.locator(".question").filter({ has: byAmount });
    await byAmount.check();
    await question.getByRole("textbox").fill("2000000");
    await expect
      .poll(() =>
        page.evaluate(() => JSON.parse(localStorage.getItem("cokdyby.case") ?? "").now.facts),
      )
      .toEqual({ ...ABROAD, "act.benefitCzk": 2000000 });
  });
}
