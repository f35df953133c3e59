import { evaluateFile } from "@cokdyby/engine/file";
import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";

/* A day that is not known exactly needs no law date where the law is the same on all that it may be. */

const rulebook = loadRulebook();
const on = (when: { min: string; max: string }, lawDate?: string) => {
  const answer = evaluateFile(
    rulebook,
    {
      file: 1,
      ...(lawDate === undefined ? {} : { on: lawDate }),
      persons: { A: { age: 30 } },
      acts: {
        a: { by: "A", conduct: "possess", when },
        b: { by: "A", conduct: "possess", when: "2024-03-01" },
      },
    },
    { today: "2026-11-25" },
    [],
  );
  return answer.ok
    ? answer.value.cells.map((cell) => cell.lawDate)
    : answer.problems.map(({ code, pointer }) => `${code} ${pointer}`);
};

test("the last day counts where no wording begins in between", () => {
  expect(on({ min: "2025-01-01", max: "2025-12-31" })).toEqual(["2025-12-31", "2024-03-01"]);
});

test("where one does, the law date is asked for, at the act", () => {
  const both = { min: "2025-12-31", max: "2026-01-01" };
  expect(on(both)).toEqual(["LAW_DATE_UNCLEAR #/acts/a/when"]);
  expect(on(both, "2026-01-01")).toEqual(["2026-01-01", "2026-01-01"]);
});
