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

function keptAt(address: string, drawn: string) {
  return async ({ open }: Ui, page: Page) => {
    await keepCase(page, COERCION);
    await open(address);
    await expect(page.locator(drawn).first()).toBeVisible();
  };
}

export const whatIfStates: States = {
  "what if, nothing chosen": keptAt("/what-if", ".what-if-part"),
  "what if, along a line": keptAt("/what-if/vary/prosecution.open/actor.age", ".line"),
  "what if, a heat map": keptAt(
    "/what-if/vary/prosecution.open/act.conduct/actor.age",
    ".heat-map",
  ),
  "what if, the wordings": keptAt("/what-if/timeline", ".timeline-step"),
};
