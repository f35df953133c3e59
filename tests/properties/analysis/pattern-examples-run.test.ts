import { wordingStarts } from "@cokdyby/engine";
import { describe, expect, test } from "vitest";
import { deep } from "../../../scripts/vitest/tier.ts";
import { AMENDED, amendedBy, compareOn, rulebook } from "./amended-laws.ts";
import { expectToRun } from "./expect-to-run.ts";

/** Each wording of the law and the next; some of them, or all. */
const WORDINGS = wordingStarts(rulebook)
  .map((day, index, days) => [day, days[index + 1]] as const)
  .flatMap(([was, is]) => (is === undefined ? [] : [[was, is] as const]))
  .filter(([, is]) => deep || is === "2014-01-01" || is === "2025-01-01");

describe("the example of each pattern flips when it is run, with presumptions", () => {
  test.each(AMENDED)("$id on $on", ({ id, on }) => {
    const amended = amendedBy(id);
    expectToRun(compareOn([rulebook, on], [amended, on]), [rulebook, on], [amended, on]);
  });

  test("where the caller fixed readings and narrowed the cases", () => {
    const on = "2026-03-01";
    const amended = amendedBy("lower-age-to-14");
    const options = {
      readings: { authority: "committee", ageSentence: "open" },
      where: { fact: "act.conduct", operator: "in", value: ["produce", "possess"] },
    } as const;
    const comparison = compareOn([rulebook, on], [amended, on], options);
    expect(comparison.outcomes.flatMap((each) => each.patterns)).not.toEqual([]);
    for (const { example } of comparison.outcomes.flatMap((each) => each.patterns)) {
      expect(example.readings).toMatchObject({ authority: "committee" });
    }
    expectToRun(comparison, [rulebook, on], [amended, on]);
  });

  test.each(WORDINGS)("between the wordings of %s and %s", (was, is) => {
    const [before, after] = [
      [rulebook, was],
      [rulebook, is],
    ] as const;
    expectToRun(compareOn(before, after), before, after);
  });
});
