import { decide, situationOf } from "@cokdyby/engine";
import { plainLabels, questionPlan } from "@cokdyby/engine/analyse";
import { loadRulebook } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { expect, test } from "vitest";
import { MAIN } from "./sections.ts";
import { wiredCase } from "./worked-case.ts";

test("the question plan asks for what the main findings miss, no more and no less", () => {
  const rulebook = loadRulebook();
  for (const worked of readWorkedCases()) {
    const situation = situationOf(
      rulebook,
      wiredCase(worked) as Parameters<typeof situationOf>[1],
      {
        today: "2026-03-01",
      },
    );
    if (!situation.ok) throw new Error(worked.case);
    const missing = new Set(decide(situation.value, MAIN).flatMap((finding) => finding.missing));
    for (const fact of worked.unobtainable ?? []) missing.delete(fact);
    const plan = questionPlan(situation.value, MAIN, plainLabels);
    expect([...plan.stillNeeded].sort(), worked.case).toEqual([...missing].sort());
  }
});
