import type { Page } from "@playwright/test";
import { expect, type Ui } from "../ui.ts";
import { keepCase, type States } from "./state.ts";

/** Coercion into further images before the offence was rewritten as from 1 January 2025. */
export const COERCION = {
  "act.date": "2015-05-04",
  "act.conduct": "extort",
  "act.place": "czechia",
  "actor.age": 20,
  "child.age": 14,
  "threat.kind": "publication",
  "threat.aim": "moreImages",
  "material.content": "explicit",
};

/** A case is remembered and then changed; the way leads on to an address. */
function changedAt(address: string, drawn: string) {
  return async ({ open, goTo, words }: Ui, page: Page) => {
    await keepCase(page, COERCION);
    await open("/what-if");
    await page.getByRole("button", { name: words.remember }).click();
    await goTo(words.scenario);
    await page.locator("#q-actor-age .number-field input").fill("14");
    await page.goto(address);
    await expect(page.locator(drawn).first()).toBeVisible();
  };
}

export const whatIfStates: States = {
  "what if, nothing remembered": async ({ open }, page) => {
    await keepCase(page, COERCION);
    await open("/what-if");
  },
  "what if, compared": changedAt("/what-if", ".side-by-side"),
  "what if, along a line": changedAt("/what-if/vary/prosecution.open/actor.age", ".line"),
  "what if, a heat map": changedAt(
    "/what-if/vary/prosecution.open/act.conduct/actor.age",
    ".heat-map",
  ),
  "what if, the wordings": changedAt("/what-if/timeline", ".timeline-step"),
};
