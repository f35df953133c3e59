import { lawOn } from "@cokdyby/engine";
import { exportRules } from "@cokdyby/engine/export";
import { loadPhrases, loadRecommendations, loadRulebook } from "@cokdyby/rules";
import { buildApp } from "@cokdyby/server";
import { describe, expect, test } from "vitest";
import { cokdyby, spawnCokdyby } from "./cokdyby.ts";

const rulebook = loadRulebook();

async function printed(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await cokdyby(["law", ...args]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  return stdout;
}

const LISTS = {
  facts: rulebook.facts.map(({ fact }) => fact),
  outcomes: rulebook.outcomes.map(({ outcome }) => outcome),
  rules: rulebook.rules.map(({ rule }) => rule),
  readings: rulebook.readings.map(({ reading }) => reading),
  parameters: [
    ...rulebook.parameters.map(({ parameter }) => parameter),
    ...rulebook.tables.map(({ table }) => table),
    "upperLimit.192-1",
  ],
  sources: rulebook.sources.map(({ source }) => source),
  amendments: rulebook.amendments.map(({ id }) => id),
  recommendations: loadRecommendations().map(({ id }) => id),
};

describe.each(Object.entries(LISTS))("law %s", (list, ids) => {
  test("lists every entry", async () => {
    const text = await printed(list);
    for (const id of ids.filter((each) => !each.startsWith("upperLimit"))) {
      expect(text).toContain(id);
    }
  });

  test("prints every entry in both languages", async () => {
    for (const id of ids) {
      const [cs, en] = await Promise.all(
        ["cs", "en"].map((lang) => printed(list, id, "--lang", lang)),
      );
      for (const text of [cs, en]) {
        expect(text?.trim().split("\n").length, id).toBeGreaterThan(1);
        expect(text).not.toMatch(/undefined|\[object|\{\w+\}/);
      }
      expect(cs).not.toBe(en);
    }
  });

  test("with --json answers what the service answers", async () => {
    const app = await buildApp({
      rulebook,
      phrases: loadPhrases(),
      recommendations: loadRecommendations(),
      today: () => "2026-03-01",
    });
    for (const [options, query] of [
      [[], ""],
      [["--on", "2013-06-01", "--lang", "en"], "?on=2013-06-01&language=en"],
    ] as const) {
      const response = await app.http.inject({ url: `/v1/${list}${query}` });
      expect(JSON.parse(await printed(list, "--json", ...options))).toEqual(response.json());
    }
    const one = JSON.parse(await printed(list, ids[0] ?? "", "--json"));
    expect(one.rulebook.digest).toBe(rulebook.digest);
    expect(Object.keys(one).length).toBeGreaterThan(1);
  });
});

test("the law alone names its version, wordings and lists", async () => {
  const text = await printed("--lang", "en");
  expect(text).toContain(rulebook.digest);
  expect(text).toContain("Modelled from: 1 January 2010");
  expect(text).toMatch(/rules\s+Rules\s+\d+/);
});

describe("a Czech lawyer reads § 8(1)", () => {
  test("as it stood on 1 June 2013", async () => {
    const text = await printed("rules", "criminal-code.s8-1", "--on", "2013-06-01");
    expect(text).toContain("Znění účinné 1. 1. 2010 – 31. 12. 2013");
    expect(text).toContain(
      "§ 8 odst. 1 TZ  https://e-sbirka.gov.cz/sb/2009/40/2010-01-01#par_8-odst_1",
    );
    expect(text).toContain("text přečten");
    expect(text).toContain("Co pravidlo nezahrnuje");
    expect(text).toContain("Příklady");
    expect(text).not.toContain("O trestní stíhání v České republice bylo požádáno");
  });

  test("as it stood on 1 June 2014, in English", async () => {
    const args = ["rules", "criminal-code.s8-1", "--on", "2014-06-01", "--lang", "en"];
    const text = await printed(...args);
    expect(text).toContain("Wording in force from 1 January 2014");
    expect(text).toContain("§ 8(1) CC");
    expect(text).toContain("What the rule leaves out");
  });

  test("and a rule that was not yet in force says so", async () => {
    const text = await printed("rules", "criminal-code.s193b", "--on", "2013-06-01");
    expect(text).toContain("Ke dni 1. 6. 2013 toto pravidlo účinné není.");
  });
});

test("export prints the rules of the day for the stock library", async () => {
  const { code, stdout } = await spawnCokdyby(["export", "--on", "2022-03-10"]);
  expect(code).toBe(0);
  const { rulebook: stamp, wording, ...rules } = JSON.parse(stdout);
  expect(stamp.digest).toBe(rulebook.digest);
  expect(wording).toEqual(lawOn(rulebook, "2022-03-10").span);
  expect(rules).toEqual(JSON.parse(JSON.stringify(exportRules(lawOn(rulebook, "2022-03-10")))));
});

test("export applies amendments", async () => {
  const exported = async (...args: string[]) =>
    JSON.parse((await cokdyby(["export", "--on", "2022-03-10", ...args])).stdout);
  const now = await exported();
  const lower = await exported("--amend", "lower-age-to-14");
  expect(lower.rulebook.digest).not.toBe(now.rulebook.digest);
  expect(lower.facts).not.toEqual(now.facts);
});

test("an entry outside the model says what there is towards it, where there is something", async () => {
  expect(await printed("recommendations", "III-21")).toContain("Co k tomu má Cokdyby");
  expect(await printed("recommendations", "III-8")).not.toContain("Co k tomu má Cokdyby");
});

test("an entry that the catalogue does not have is named with the nearest one", async () => {
  const { code, stdout, stderr } = await cokdyby([
    "law",
    "recommendations",
    "II-66",
    "--lang",
    "en",
  ]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("law recommendations II-66");
  expect(stderr).toMatch(/RECOMMENDATION_UNKNOWN[\s\S]*II-6\b/);
});
