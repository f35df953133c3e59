import { expect } from "../ui.ts";
import { keepCase, type States } from "./state.ts";

/** Children's own images that cross the border: the layers differ on jurisdiction. */
const LAYERS_DIFFER = "coe-57";
/** Whoever acts is the child shown, and has another age. */
export const TWO_AGES_OF_ONE = {
  "act.conduct": "possess",
  "actor.age": 30,
  "child.age": 16,
  "actor.isDepicted": true,
};
export const OWN_IMAGE = "cz-s1-keeps-own-image-15-17";

export const scenarioStates: States = {
  "a blank case": ({ open }) => open(),
  "a case that turns on a reading": async ({ open, openWorked }) => {
    await open();
    await openWorked(OWN_IMAGE);
  },
  "the next steps opened below the charge": async ({ open, openWorked }, page) => {
    await open();
    await openWorked(OWN_IMAGE);
    await page.locator(".conclusion-steps > .disclosure-button").click();
    await expect(page.locator(".step").first()).toBeVisible();
  },
  "findings opened, layers side by side": async ({ open, openWorked }, page) => {
    await open();
    await openWorked(LAYERS_DIFFER);
    for (const row of await page.locator("#section-jurisdiction .finding-row-button").all()) {
      await row.click();
    }
  },
  "questions with help and choices opened": async ({ open, openWorked }, page) => {
    await open();
    await openWorked(OWN_IMAGE);
    for (const button of await page.locator(".question-group .disclosure-button").all()) {
      await button.click();
    }
    for (const button of await page.locator("#q-actor-age .link-button").all()) {
      await button.click();
    }
  },
  "the law, presumptions and amendments": async ({ open }, page) => {
    await open();
    await page.locator(".law-bar > .disclosure-button").click();
  },
  "facts that contradict each other": async ({ open }, page) => {
    await keepCase(page, TWO_AGES_OF_ONE);
    await open();
    await expect(page.locator(".findings [role=alert]")).toBeVisible();
  },
  "a number that is none": async ({ open }, page) => {
    await open();
    await page.locator("#q-actor-age .number-field input").fill("šestnáct");
    await expect(page.locator("#q-actor-age .field-problem")).toBeVisible();
  },
  "an age by date of birth, without a day of the act": async ({ open }, page) => {
    await open();
    const age = page.locator("#q-actor-age");
    await age.getByRole("radio").nth(1).check({ force: true });
    await age.locator(".date-part input").first().fill("20. 11. 2011");
    await expect(age.locator(".age-day")).toBeVisible();
    await age.locator(".age-day .date-part input").first().fill("30. 2. 2026");
    await expect(age.locator(".field-problem")).toBeVisible();
  },
  "ask me": async ({ open }, page) => {
    await open();
    await page.locator(".start-ways button").first().click();
    await expect(page.locator(".answer-effects tbody tr").first()).toBeVisible();
  },
  "ask me, all answered": async ({ open, openWorked, words }, page) => {
    await open();
    await openWorked(OWN_IMAGE);
    await page.getByRole("radio", { name: words.ask }).check({ force: true });
    await expect(page.locator(".ask-done")).toBeVisible();
  },
  "the choice of worked cases": async ({ open, words }, page) => {
    await open();
    await page.getByRole("button", { name: words.workedCases, exact: true }).click();
    await expect(page.locator(".worked-cases button").first()).toBeVisible();
  },
  "a file that cannot be opened": async ({ open }, page) => {
    await open();
    const buffer = Buffer.from("facts: { actor.agee: 16 }\n");
    const file = { name: "case.yaml", mimeType: "application/yaml", buffer };
    await page.locator("input[type=file]").setInputFiles(file);
    await expect(page.locator("dialog .problems li")).toHaveCount(1);
  },
  "the link to share": async ({ open, words }, page) => {
    await open();
    await page.getByRole("button", { name: words.share }).click();
    await expect(page.locator(".share-link textarea")).toHaveValue(/#case=/);
  },
  "the question before erasing": async ({ open, words }, page) => {
    await open();
    await page.getByRole("button", { name: words.clear }).click();
  },
  "an address that leads nowhere": async ({ open }, page) => {
    await open();
    await page.evaluate(() => {
      history.pushState(null, "", "/nowhere");
      dispatchEvent(new PopStateEvent("popstate"));
    });
    await expect(page.locator("main .page h1")).toBeVisible();
  },
};
