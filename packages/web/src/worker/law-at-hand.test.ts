import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { loadGuide, loadPhrases, loadRulebook, loadStories } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { expect, test } from "vitest";
import { lawOf } from "../law/fetch-law.ts";
import { laterOutcomes, MAIN } from "../law/sections.ts";
import type { WorkerSetting } from "./setting.ts";
import { TASKS } from "./tasks.ts";

const built = (name: string) =>
  readFileSync(createRequire(import.meta.url).resolve(`@cokdyby/rules/${name}.json`), "utf8");

const law = { rulebook: loadRulebook(), phrases: loadPhrases() };
const whole: WorkerSetting = {
  ...law,
  whole: async () => law,
  today: () => "2026-11-20",
  wholeGuide: async () => loadGuide(),
  guideIn: async () => loadGuide(),
  stories: async () => loadStories(),
  pause: async () => undefined,
};
const cases = readWorkedCases().filter((_, index) => index % 8 === 0);

/** The setting that the page begins with in a language; the whole law is counted when it is asked for. */
function begun(language: "cs" | "en") {
  let asked = 0;
  const setting: WorkerSetting = {
    ...whole,
    ...lawOf(built(`law-${language}`)),
    guideIn: async () => JSON.parse(built(`guide-${language}`)),
    whole: async () => {
      asked += 1;
      return law;
    },
  };
  return { setting, asked: () => asked };
}

test.each(["cs", "en"] as const)(
  "the law that the page begins with in %s decides, plans and tells as the whole does",
  async (language) => {
    const { setting, asked } = begun(language);
    const outcomes = [...MAIN, ...laterOutcomes(law.rulebook)];
    const answersIn = async (given: WorkerSetting) =>
      await Promise.all(
        cases.map(async ({ case: name, facts, on, readings }) => {
          const shown = { facts, ...(on && { on }), ...(readings && { readings }) };
          const decided = await TASKS.decide(given, shown, outcomes, language);
          return {
            name,
            decided,
            charge: decided.ok && (await TASKS.charge(given, shown, language)),
            plan: decided.ok && (await TASKS.plan(given, shown, MAIN)),
          };
        }),
      );
    const answers = await answersIn(setting);
    expect(answers.length).toBeGreaterThan(20);
    expect(answers.filter(({ decided }) => decided.ok).length).toBeGreaterThan(20);
    expect(answers).toEqual(await answersIn(whole));
    expect(asked()).toBe(0);
  },
);

test("an amendment and the other language ask for the whole law", async () => {
  const { setting, asked } = begun("cs");
  const shown = { facts: {} };
  const english = await TASKS.charge({ ...setting, guideIn: whole.guideIn }, shown, "en");
  expect(english).toEqual(await TASKS.charge(whole, shown, "en"));
  expect(asked()).toBe(1);
  const amendments = law.rulebook.amendments.slice(0, 1).map(({ id }) => id);
  const amended = { facts: {}, amendments };
  const decided = await TASKS.decide(setting, amended, MAIN, "cs");
  expect(decided).toEqual(await TASKS.decide(whole, amended, MAIN, "cs"));
  expect(decided.ok && decided.value.rulebook.digest).not.toBe(law.rulebook.digest);
  expect(asked()).toBe(2);
});
