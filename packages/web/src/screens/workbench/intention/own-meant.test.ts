import { expect, test } from "vitest";
import { isOwnMeant, isSameMeant, type MeantKind } from "./own-meant.ts";

const kind: MeantKind = {
  outcome: "fine.due",
  from: "yes",
  when: [{ outcome: "lease.ends", is: "no" }],
  common: [],
};

test.each([
  [kind, true],
  [{ requirement: "own-1" }, true],
  [{ requirement: 1 }, false],
  [{ ...kind, from: "maybe" }, false],
  [{ ...kind, when: "all" }, false],
  [{ ...kind, common: [1] }, false],
  [null, false],
])("what a file says is meant is read only where it is whole: %j", (value, is) => {
  expect(isOwnMeant(value)).toBe(is);
});

test("two that are meant are the same where they say the same, whatever they have in common", () => {
  const common = [{ fact: "tenant.adult", in: [] }];
  expect(isSameMeant(kind, { ...kind, common })).toBe(true);
  expect(isSameMeant(kind, { ...kind, from: "no" })).toBe(false);
  expect(isSameMeant(kind, { requirement: "own-1" })).toBe(false);
  expect(isSameMeant({ requirement: "own-1" }, { requirement: "own-1" })).toBe(true);
  expect(isSameMeant({ requirement: "own-1" }, { requirement: "own-2" })).toBe(false);
});
