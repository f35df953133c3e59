import { READ_CODES } from "@cokdyby/engine/rulebook";
import { expect, test } from "vitest";
import { isWorded, problemText } from "./problem-text.ts";

/** Problems of folders of files, which no text of a drafter can have. */
const OF_FOLDERS = /^(MANIFEST|FILE)_/;

test("everything that can be wrong with an amendment has a Czech sentence", () => {
  const lacking = READ_CODES.filter((code) => !OF_FOLDERS.test(code) && !isWorded(`code.${code}`));
  expect(lacking).toEqual([]);
});

test("the Czech sentence names the ids that the engine names, and the mend", () => {
  const problem = {
    code: "RULE_UNKNOWN",
    detail: "there is no rule `act.s1`",
    suggestion: "act.s2",
  };
  expect(problemText("cs", problem)).toBe(
    "Takové pravidlo neexistuje (act.s1). Nejspíš jste mysleli „act.s2“.",
  );
  expect(problemText("en", problem)).toBe(
    "There is no rule `act.s1`. You probably meant “act.s2”.",
  );
});
