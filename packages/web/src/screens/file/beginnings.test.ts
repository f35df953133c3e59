import { evaluateFile } from "@cokdyby/engine/file";
import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { BEGINNINGS } from "./beginnings.ts";

test.each(Object.entries(BEGINNINGS))(
  "a file begins without a problem, and with somebody whose answer is open: %s",
  (_, file) => {
    const answer = evaluateFile(loadRulebook(), file, { today: "2026-11-20" });
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    const statuses = Object.values(answer.value.persons).map((each) => each.prosecution.status);
    expect(statuses).toContain("unknown");
    expect(
      answer.value.cells.flatMap(({ warnings }) => warnings.map(({ code }) => code)),
    ).not.toContain("DOES_NOT_BELONG");
  },
);
