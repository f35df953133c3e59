import { expect, test } from "vitest";
import { meanings } from "./everyday-words.ts";

test("a word of everyday speech also stands for how the law puts it, once enough of it is typed", () => {
  expect(meanings("sextor")).toEqual(["sextor", "vydir", "extort"]);
  expect(meanings("grooming")).toContain("navazovani");
  expect(meanings("sex")).toEqual(["sex"]);
  expect(meanings("vydirani")).toEqual(["vydirani"]);
});
