import type { Finding } from "@cokdyby/engine";
import type { TimelinePoint } from "@cokdyby/engine/analyse";
import { describe, expect, test } from "vitest";
import { stepsOf } from "./steps.ts";

function point(date: string, status: Finding["status"], at: string, from?: Finding["status"]) {
  const provisions = [{ source: "act", at }];
  return {
    date,
    why: ["wording"],
    findings: { mayEnd: { status, rules: [at], provisions } },
    changes: from === undefined ? [] : [{ outcome: "mayEnd", from, to: status, provisions }],
  } as unknown as TimelinePoint;
}

describe("the steps of a timeline", () => {
  test("leave out wordings that change nothing", () => {
    const steps = stepsOf([
      point("2020-01-01", "no", "§ 12"),
      point("2021-01-01", "no", "§ 12"),
      point("2022-01-01", "yes", "§ 12", "no"),
    ]);
    expect(steps.map((step) => [step.point.date, step.unchanged.length])).toEqual([
      ["2020-01-01", 1],
      ["2022-01-01", 0],
    ]);
  });

  test("show that an answer stays but rests on another provision", () => {
    const steps = stepsOf([
      point("2020-01-01", "yes", "§ 12"),
      point("2021-01-01", "yes", "§ 12a"),
    ]);
    expect(steps[1]?.regrounded.map(({ outcome }) => outcome)).toEqual(["mayEnd"]);
  });

  test("do not look at the grounds of what does not hold", () => {
    expect(
      stepsOf([point("2020-01-01", "no", "§ 12"), point("2021-01-01", "no", "§ 12a")]),
    ).toHaveLength(1);
  });
});
