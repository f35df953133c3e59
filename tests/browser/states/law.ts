import { importBoth } from "../import-wordings.ts";
import { expect } from "../ui.ts";
import { openAll, type States } from "./state.ts";

export const lawStates: States = {
  "all rules": ({ open }) => open("/law"),
  "results of a search": async ({ open }, page) => {
    await open("/law");
    await page.locator(".law-search input").fill("sdileni");
    await expect(page.locator(".law-result").first()).toBeVisible();
  },
  "a rule": ({ open }) => open("/law/criminal-code.s192-3"),
  "a rule with everything opened": async ({ open }, page) => {
    await open("/law/criminal-code.s192-1");
    await openAll(page, ".law-rule");
  },
  "a rule that does not exist": ({ open }) => open("/law/nothing"),
  "the law's outcomes": ({ open }) => open("/law/outcomes/liability.liable"),
  "the law's readings": ({ open }) => open("/law/readings"),
  "the law's facts": ({ open }) => open("/law/facts"),
  "the law's figures": ({ open }) => open("/law/figures/192-1"),
  "the law's shared conditions": ({ open }) => open("/law/conditions"),
  "the law's sources": ({ open }) => open("/law/sources"),
  "the Committee's recommendations": async ({ open }, page) => {
    await open("/law/recommendations");
    await expect(page.locator(".law-shown")).toBeVisible();
  },
  "published decisions": async ({ open }, page) => {
    await open("/law/decisions");
    await expect(page.locator(".law-decision").first()).toBeVisible();
  },
  "a published decision with everything opened": async ({ open }, page) => {
    await open("/law/decisions/8-tdo-514-2022");
    await openAll(page, ".law-decision[data-here]");
  },
  "a rule that names a decision": async ({ open }, page) => {
    await open("/law/criminal-code.s193b");
    await expect(page.locator(".law-rule-decisions a").first()).toBeVisible();
  },
  "official wordings, none imported": async ({ open }, page) => {
    await open("/law/wordings");
    await expect(page.locator(".wordings-drop")).toBeVisible();
  },
  "official wordings that are kept": async (ui, page) => {
    await importBoth(ui, page);
    await page.goto("/law/wordings");
    await expect(page.locator(".law tbody tr")).toHaveCount(2);
  },
  "a case of which words changed that nobody looked at": async (ui, page) => {
    await importBoth(ui, page);
    await page.goto("/case");
    await ui.settled();
    await ui.openWorked("cz-s10");
    await expect(page.locator("#unreviewed-title")).toBeVisible();
  },
  "what a wording changed, with everything opened": async (ui, page) => {
    await importBoth(ui, page);
    await openAll(page, ".wordings-change");
  },
};
