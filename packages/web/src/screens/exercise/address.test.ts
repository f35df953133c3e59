import { expect, test } from "vitest";
import { branchAddress, caseAddress, placeOf } from "./address.ts";

const restOf = (address: string) => address.replace("/exercise/", "");

test("each address of an exercise is read as it was made", () => {
  expect(placeOf(restOf(caseAddress("a")))).toEqual({ name: "a", at: 0, isBranch: false });
  expect(placeOf(restOf(caseAddress("a", 11)))).toEqual({ name: "a", at: 11, isBranch: false });
  expect(placeOf(restOf(branchAddress("a")))).toEqual({ name: "a", at: 0, isBranch: true });
});

test("the address that a twin had before shows what came last, and no other part names a case", () => {
  expect(placeOf("a/twin")).toEqual({ name: "a", at: "last", isBranch: false });
  for (const rest of ["a/0", "a/x", "a/2/2"]) expect(placeOf(rest).name).toBe(rest);
});
