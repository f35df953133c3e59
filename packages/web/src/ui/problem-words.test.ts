import { SHEET_PROBLEMS } from "@cokdyby/api/sheet/read-sheet";
import { CASE_PROBLEMS } from "@cokdyby/engine";
import { FILE_PROBLEMS } from "@cokdyby/engine/file";
import { READ_CODES } from "@cokdyby/engine/rulebook";
import { problemWords } from "@cokdyby/words/web/problem";
import { expect, test } from "vitest";
import { isWorded } from "./problem-words.ts";

test("everything that can be wrong with a case, a case file or a sheet has its words", () => {
  const ours = [...CASE_PROBLEMS, ...FILE_PROBLEMS, ...SHEET_PROBLEMS];
  const codes = [...ours, "CLASHING_FACTS", "MEMBER_MISSING"];
  expect(codes.filter((code) => !isWorded(`code.${code}`))).toEqual([]);
});

test("there are no words for what nothing reports", () => {
  // the last two are told by the evaluation of a case, and by an answer of the API
  const others = ["CLASHING_FACTS", "AMENDMENT_UNKNOWN"];
  const ours = [...CASE_PROBLEMS, ...FILE_PROBLEMS, ...SHEET_PROBLEMS];
  const codes = new Set<string>([...ours, ...READ_CODES, ...others]);
  const worded = Object.keys(problemWords.cs).filter((key) => key.startsWith("code."));
  expect(worded.filter((key) => !codes.has(key.slice("code.".length)))).toEqual([]);
});
