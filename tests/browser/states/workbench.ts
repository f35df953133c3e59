import type { Page } from "@playwright/test";
import { expect } from "../ui.ts";
import type { States } from "./state.ts";

/** Goes to a step of the workbench by the line of steps. */
export async function openStep(page: Page, step: "draft" | "impact" | "document") {
  const path = step === "draft" ? "/amendment" : `/amendment/${step}`;
  await page.locator(`.bench-tabs a[href='${path}']`).click();
}

/** Opens a part of a step that is shut, by keyboard. */
export async function openFold(
  page: Page,
  fold: "shipped" | "figures" | "properties" | "verified",
): Promise<void> {
  const button = page.locator(`.bench-${fold} > h2 > button`);
  await button.press("Enter");
  await expect(button).toHaveAttribute("aria-expanded", "true");
}

/** Takes the first shipped amendment into the draft. */
export async function chooseShipped(page: Page): Promise<void> {
  await openFold(page, "shipped");
  await page.locator(".bench-shipped input[type=checkbox]").first().check({ force: true });
}

/** Takes a rule of the law over into a clause of its own. */
export async function takeOver(page: Page, rule: string): Promise<void> {
  await page.getByLabel(/^(Pravidlo zákona|Rule of the law)$/).selectOption(rule);
  await page
    .getByRole("button", { name: /^(Změnit jeho podmínky|Change its conditions)$/ })
    .focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".clause")).toHaveCount(1);
}

/** Opens a draft from a file of YAML. */
export async function openDraftFile(page: Page, text: string): Promise<void> {
  await page.locator("section[aria-labelledby=keeping-title] input[type=file]").setInputFiles({
    name: "own.yaml",
    mimeType: "application/yaml",
    buffer: Buffer.from(text),
  });
}

/** Cases of one's own: the first as today's law has it, the second with an age that nobody has. */
export const SHEET = `case;on;act.conduct;actor.age;expect.liability.belowAge;expect.provisions
fourteen;1. 3. 2026;possess;14;ano;none
wrong;1. 3. 2026;possess;200;ano;
`;

/** Opens a sheet of cases in the step that tells the impact. */
export async function openSheet(page: Page, text: string): Promise<void> {
  const file = { name: "own cases.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  await page.locator(".bench-cases input[type=file]").setInputFiles(file);
}

/** An amendment in YAML with a mistake on its fourth line. */
export const MISTAKEN = `amendment: own
reason: { cs: proto, en: because }
changes:
  - repeal: criminal-code.s192-11
    reason: { cs: proto, en: because }
`;

export const workbenchStates: States = {
  "a draft not begun": async ({ open }, page) => {
    await open("/amendment");
    await expect(page.locator(".bench-head input").first()).toBeVisible();
  },
  "a draft of a shipped amendment, and what it changes": async ({ open }, page) => {
    await open("/amendment");
    await chooseShipped(page);
    await openStep(page, "impact");
    await expect(page.locator(".bench-summary")).toBeVisible();
  },
  "a draft's file with a mistake": async ({ open }, page) => {
    await open("/amendment");
    await openDraftFile(page, MISTAKEN);
    await expect(page.locator("main [role=alert] li")).toHaveCount(1);
  },
  "a sheet of cases, of which one came out otherwise and one is wrong": async ({ open }, page) => {
    await open("/amendment/impact");
    await openSheet(page, SHEET.replace("none", "192-1"));
    await expect(page.locator(".bench-cases caption")).toBeVisible();
  },
  "a sheet whose heads are wrong": async ({ open }, page) => {
    await open("/amendment/impact");
    await openSheet(page, "actor.agee,b\n1,2");
    await expect(page.locator(".bench-cases [role=alert] li")).toHaveCount(3);
  },
  "a requirement of one's own": async ({ open }, page) => {
    await open("/amendment/impact");
    await openFold(page, "properties");
  },
};
