import { readFileSync } from "node:fs";
import { amend, rulebookDigest } from "@cokdyby/engine";
import { expect, test } from "vitest";
import { IDS, idsOf } from "./ids-of.ts";
import { loadRulebook } from "./index.ts";
import { readFolder } from "./read-folder.ts";
import { isFresh, readSource } from "./read-source.ts";

const rulebook = loadRulebook();

test("the rule files are sound, and each amendment shipped with them applies", () => {
  expect(readSource()).toEqual(rulebook);
  for (const amendment of rulebook.amendments) {
    expect(amend(rulebook, [amendment]).ok).toBe(true);
  }
});

test("the rulebook is one frozen object with the digest of all it says", () => {
  expect(loadRulebook()).toBe(rulebook);
  expect(Object.isFrozen(rulebook.rules[0]?.wordings[0]?.when)).toBe(true);
  expect(rulebook.digest).toBe(rulebookDigest(rulebook));
});

test("the types of its ids are what `pnpm run ids` writes from the rule files", () => {
  expect(readFileSync(IDS, "utf8")).toBe(idsOf(rulebook));
});

test("a rulebook is fresh while every rule file is as it was", () => {
  const [path = ""] = readFolder().keys();
  expect(isFresh(rulebook)).toBe(true);
  expect(isFresh({ ...rulebook, files: { ...rulebook.files, [path]: "0" } })).toBe(false);
  expect(isFresh({ ...rulebook, files: { ...rulebook.files, "gone.yaml": "0" } })).toBe(false);
});
