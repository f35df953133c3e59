import type { EvaluateAnswer } from "@cokdyby/api/operations/evaluate";
import { expect, test } from "vitest";
import { writeAnswer } from "./write-answer.ts";

const finding = (outcome: string) =>
  Object.freeze({ outcome, status: "yes" }) as unknown as EvaluateAnswer["findings"][string];

const answer = (findings: EvaluateAnswer["findings"]): EvaluateAnswer => ({
  rulebook: { id: "cokdyby", version: "1.0.0", digest: "00" },
  lawDate: "2026-01-01",
  warnings: [{ code: "DOES_NOT_BELONG", detail: "skutečnost zde „nepatří“" }],
  findings,
});

const first = finding("liability.liable");
const second = finding("prosecution.open");

test.each([
  ["no finding", {}],
  ["one finding", { "liability.liable": first }],
  ["several findings", { "liability.liable": first, "prosecution.open": second }],
  ["findings that were written before", { "prosecution.open": second, "liability.liable": first }],
])("an answer with %s is written as JSON writes it", (_name, findings) => {
  const { findings: last, ...rest } = answer(findings);
  expect(writeAnswer(answer(findings)).toString()).toBe(
    JSON.stringify({ ...rest, findings: last }),
  );
});
