import type { Rulebook } from "@cokdyby/engine";
import { expect, test } from "vitest";
import { byPath, placeOf } from "./place.ts";

const sources = [{ source: "code" }, { source: "cokdyby" }];
const rulebook = { sources } as unknown as Rulebook;

test.each([
  ["code.s192-1", "code", "§ 192(1)", { source: "code", section: "192", path: ["1"] }],
  ["code.s4", "code", "§ 4(2)(a)", { source: "code", section: "4", path: ["2", "a"] }],
  ["code.s191-2", "code", "§ 191(2)(a), (b)", { source: "code", section: "191", path: ["2"] }],
  ["own", "code", "§ 5", { source: "code", section: "5", path: [] }],
  [
    "code.s203a",
    "cokdyby",
    "Draft § 203a(2) of the Code",
    { source: "code", section: "203a", path: ["2"] },
  ],
  [
    "own",
    "cokdyby",
    "Draft § 7 of the Harbour Act",
    { source: undefined, act: "the Harbour Act", section: "7", path: [] },
  ],
  [
    "own",
    "cokdyby",
    "§ 192 odst. 9 písm. a)",
    { source: "code", section: "192", path: ["9", "a"] },
  ],
  ["code.s4", "code", "§ 4 odst. 2", { source: "code", section: "4", path: ["2"] }],
  ["treaty.a25", "treaty", "Article 25(1)(d)", undefined],
])("%s on %s, %s", (rule, source, at, place) => {
  const beside = at.includes("odst.") ? ["code.s192-1"] : [];
  expect(placeOf(rulebook, [rule, ...beside], { source, at })).toEqual(place);
});

test("paragraphs stand in the order of their numbers, not of their digits", () => {
  const places = ["10", "2", "2.b", "2.a", ""].map((path) => ({
    source: "code",
    section: "1",
    path: path.split(".").filter((part) => part !== ""),
  }));
  const ordered = places.toSorted(byPath).map(({ path }) => path.join("."));
  expect(ordered).toEqual(["", "2", "2.a", "2.b", "10"]);
});
