import { readCitation } from "@cokdyby/wordings";
import { expect, test } from "vitest";
import { typedProvision } from "./typed-provision.ts";

test.each([
  ["§ 192", "§ 192"],
  ["  §192 ", "§ 192"],
  ["192", "§ 192"],
  ["§ 192 odst. 3", "§ 192(3)"],
  ["§ 192 odst. 3 písm. b)", "§ 192(3)(b)"],
  ["§ 8a odst.1, písm. ch)", "§ 8a(1)(ch)"],
  ["§ 192(3)(b)", "§ 192(3)(b)"],
])("%o is read as %o", (typed, read) => {
  expect(typedProvision(typed)).toBe(read);
  expect(readCitation(typedProvision(typed))).toBeDefined();
});

test.each(["", "rybáři", "odst. 3"])("%o is no provision", (typed) => {
  expect(readCitation(typedProvision(typed))).toBeUndefined();
});
