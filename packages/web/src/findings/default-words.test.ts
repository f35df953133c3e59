import type { Finding, Rulebook } from "@cokdyby/engine";
import type { LawWords } from "@cokdyby/engine/explain";
import { expect, test } from "vitest";
import { defaultWords } from "./default-words.ts";

const RULEBOOK = {
  readings: [
    { reading: "layer", default: "code" },
    { reading: "scope", default: "wide" },
  ],
} as unknown as Rulebook;
const SAY = {
  option: (reading: string, option: string) => `${reading}:${option}`,
  phrase: (id: string) => id,
} as unknown as LawWords;
const t = (key: string, given: Readonly<Record<string, unknown>> = {}) =>
  `${key} ${Object.values(given).join(" ")}.`;

test("each default that decides says where it stands and what each other option would give", () => {
  const finding = {
    defaulted: ["layer", "scope"],
    alternatives: [
      { reading: "layer", option: "committee", status: "contested" },
      { reading: "scope", option: "narrow", status: "no" },
      { reading: "scope", option: "none", status: "yes" },
    ],
  } as unknown as Finding;
  expect(defaultWords(finding, RULEBOOK, SAY, t)).toEqual([
    {
      reading: "layer",
      says: "defaultStands layer:code. defaultElse layer:committee status.contested.",
    },
    {
      reading: "scope",
      says: "defaultStands scope:wide. defaultElse scope:narrow status.no. defaultElse scope:none status.yes.",
    },
  ]);
});

test("where no default decides, nothing is said", () => {
  expect(defaultWords({ defaulted: [] } as unknown as Finding, RULEBOOK, SAY, t)).toEqual([]);
});
