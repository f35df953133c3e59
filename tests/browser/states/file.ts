import type { Page } from "@playwright/test";
import { expect, type Ui } from "../ui.ts";
import { openAll, type States } from "./state.ts";

const EXAMPLE = /^(Otevřít ukázkový spis|Open an example)$/;

export const fileStates: States = {
  "a case file in which nothing is said yet": async ({ open }, page) => {
    await open("/file");
    await expect(page.locator("#file-beginnings")).toBeVisible();
  },
  "a case file of three persons and five acts, all unfolded": async (ui, page) => {
    await openExample(ui, page);
    await openAll(page, ".file");
    await expect(page.locator(".step").first()).toBeVisible();
    await expect(page.locator(".file-states-answer").first()).toBeVisible();
  },
  "what to establish in a case file": async (ui, page) => {
    await openExample(ui, page);
    await page.locator(".door").first().click();
    await expect(page.locator(".entry-table").last()).toBeVisible();
    await expect(page.locator(".step").first()).toBeVisible();
  },
  "why an act of a case file comes out as it does": async (ui, page) => {
    await openExample(ui, page);
    await page.locator(".door").nth(1).click();
    await expect(page.locator(".why-reasons .rule").first()).toBeVisible();
  },
  "what would be if persons and acts of a case file were otherwise": async (ui, page) => {
    await openExample(ui, page);
    await page.locator(".door").nth(2).click();
    await page.locator(".file-what-if .choice-option").first().click();
    await expect(page.locator(".side-by-side").first()).toBeVisible();
    await openAll(page, ".file-what-if");
  },
  "the note on a case file, with its appendix": async (ui, page) => {
    await openExample(ui, page);
    await page.locator(".door").last().click();
    await expect(page.locator(".note h2").first()).toBeVisible();
    await page.locator(".outputs input[type=checkbox]").check({ force: true });
    await expect(page.locator(".note h3").first()).toBeVisible();
  },
  "no own case file": async ({ open }, page) => {
    await open("/file/all");
    await expect(page.locator(".file-list .panel")).toBeVisible();
  },
  "own case files, one of them open": async (ui, page) => {
    await openExample(ui, page);
    await page.getByRole("button", { name: EXAMPLE }).click();
    await page.goto("/file/all");
    await expect(page.locator(".file-list .card")).toHaveCount(2);
  },
  "a case file that does not read": async ({ open }, page) => {
    await open("/file/all");
    await page.locator("input[type=file]").setInputFiles({
      name: "wrong.yaml",
      mimeType: "application/yaml",
      buffer: Buffer.from("file: 1\nacts: { a1: { by: [Z], itm: v } }\n"),
    });
    await expect(page.locator(".problems li").first()).toBeVisible();
  },
  "an act of a case file as a case": async (ui, page) => {
    await openExample(ui, page);
    await page.getByRole("button", { name: /^(Otevřít jako případ|Open as a case)$/ }).click();
    await expect(page.locator(".of-file")).toBeVisible();
    await ui.settled();
  },
  "the start, with the list of all screens": async ({ open }, page) => {
    await open("/");
    await openAll(page, ".all-screens");
  },
};

async function openExample({ open }: Ui, page: Page): Promise<void> {
  await open("/file");
  await page.getByRole("button", { name: EXAMPLE }).click();
  await expect(page.locator("#file-act .stack p").first()).toBeVisible();
}
