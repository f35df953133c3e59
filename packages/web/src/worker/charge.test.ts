import { evaluate } from "@cokdyby/api/operations/evaluate";
import { loadGuide } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { expect, test } from "vitest";
import { charge } from "./charge.ts";
import { guidedSetting } from "./testing/guided-setting.ts";

const { rulebook, phrases, today, wholeGuide } = guidedSetting;
const setting = {
  ...guidedSetting,
  guideIn: wholeGuide,
  whole: async () => ({ rulebook, phrases }),
};
const service = { rulebook, phrases, today, guide: loadGuide() };
const cases = readWorkedCases().filter((_, index) => index % 9 === 0);

test.each(["cs", "en"] as const)("the page charges as the service does (%s)", async (language) => {
  let told = 0;
  for (const { case: name, facts, readings, on } of cases) {
    const input = JSON.parse(JSON.stringify({ facts, readings, on }));
    const answer = await evaluate.run(service, { ...input, language });
    const charged = answer.ok ? answer.value.charge : undefined;
    if (charged === undefined) continue;
    const { text, verdict } = await charge(setting, input, language);
    expect([name, verdict, text]).toEqual([name, charged.verdict, charged.text]);
    told++;
  }
  expect(told).toBeGreaterThan(20);
});
