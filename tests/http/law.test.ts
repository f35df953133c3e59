import {
  factsAnswer,
  outcomesAnswer,
  parametersAnswer,
  ruleAnswer,
  rulebookAnswer,
  rulesAnswer,
} from "@cokdyby/api/shapes";
import { describe, expect, test } from "vitest";
import { LAW_SHAPES } from "./law-shapes.ts";
import { lendingService } from "./service.ts";

const app = await lendingService();

async function get(url: string) {
  const response = await app.http.inject({ url });
  expect(response.statusCode, response.body).toBe(200);
  expect(response.headers["content-type"]).toMatch(/^application\/json/);
  return response.json();
}

describe.each(Object.entries(LAW_SHAPES))("GET /v1/%s", (list, shape) => {
  test.each(["", "?on=2009-12-31", "?language=en", "?on=2026-01-01&language=cs"])(
    "with %j has its shape and names the rulebook",
    async (query) => {
      const answer = shape.parse(await get(`/v1/${list}${query}`));
      expect(answer.rulebook.id).toBe("lending");
      expect(answer.wording !== undefined).toBe(query.includes("on="));
    },
  );

  test("has every text in both languages, or in the one asked for", async () => {
    const both = JSON.stringify(await get(`/v1/${list}`));
    const czech = JSON.stringify(await get(`/v1/${list}?language=cs`));
    expect(czech).not.toContain('"cs":');
    expect(czech).not.toContain('"en":');
    expect(both.includes('"cs":')).toBe(both.includes('"en":'));
  });

  test("is answered alike when asked again, on any day of one wording", async () => {
    const first = await get(`/v1/${list}?on=2010-01-01`);
    expect(await get(`/v1/${list}?on=2024-05-05`)).toEqual(first);
    expect(await get(`/v1/${list}?on=2010-01-01`)).toEqual(first);
  });
});

test("the rulebook names its wordings and files", async () => {
  const answer = rulebookAnswer.parse(await get("/v1/rulebook"));
  expect(answer.wordings).toEqual(["2000-01-01", "2005-01-01", "2010-01-01"]);
  expect(answer.files["law/s3.yaml"]).toMatch(/^[0-9a-f]{64}$/);
});

test("a fact has its options, those of a table by date", async () => {
  const options = async (query: string) => {
    const { facts } = factsAnswer.parse(await get(`/v1/facts${query}`));
    return facts.find(({ fact }) => fact === "loan.grade")?.options;
  };
  expect(await options("?language=en")).toEqual([
    { option: "grade-a", label: "for all", inForce: [{ from: "2000-01-01" }] },
    { option: "grade-b", label: "for the young", inForce: [{ from: "2000-01-01" }] },
    { option: "grade-x", label: "withdrawn", inForce: [{ from: "2000-01-01", to: "2009-12-31" }] },
  ]);
  expect((await options("?on=2010-01-01"))?.map(({ option }) => option)).toEqual([
    "grade-a",
    "grade-b",
  ]);
});

test("facts come with what follows from them and what is no case", async () => {
  const { limits } = factsAnswer.parse(await get("/v1/facts?language=cs"));
  expect(limits).toEqual([
    expect.objectContaining({
      limit: "members-are-six",
      says: "Nikdo mladší šesti let není členem.",
    }),
  ]);
});

test("rules not in force on a day are left out", async () => {
  const before = rulesAnswer.parse(await get("/v1/rules?on=2004-12-31"));
  expect(before.rules.map(({ rule }) => rule)).toEqual(["lending-act.s3"]);
  const after = rulesAnswer.parse(await get("/v1/rules?on=2005-01-01"));
  expect(after.rules.map(({ rule }) => rule)).toEqual(["lending-act.s3", "lending-act.s5"]);
  const outcomes = outcomesAnswer.parse(await get("/v1/outcomes?on=2004-12-31"));
  expect(outcomes.outcomes.map(({ rules }) => rules)).toEqual([["lending-act.s3"], []]);
});

test("a rule says what, where, since when, on what authority, and what it leaves out", async () => {
  const answer = ruleAnswer.parse(await get("/v1/rules/lending-act.s3?language=cs"));
  expect(answer.rule).toMatchObject({
    title: "Půjčení členům",
    concludes: "loan.allowed",
    layer: "act",
    grade: "statute",
    leavesOut: ["Hosté."],
    notes: ["Forma není předepsána."],
    wordings: [
      {
        inForce: { from: "2000-01-01" },
        cites: [{ source: "lending-act", at: "§ 3", url: "https://law.example/lending#3" }],
        says: "dospělý člen si smí půjčit",
        checked: "read",
      },
    ],
  });
  expect(answer.rule.examples).toHaveLength(2);
  expect(answer.conditions.map(({ condition }) => condition)).toEqual(["reader.grown"]);
});

test("a rule that is not in force on a day has no wording then", async () => {
  const { rule } = ruleAnswer.parse(await get("/v1/rules/lending-act.s5?on=2004-12-31"));
  expect(rule.wordings).toEqual([]);
});

test("figures are those of the day", async () => {
  const now = parametersAnswer.parse(await get("/v1/parameters?on=2010-01-01"));
  expect(now.parameters[0]?.values).toEqual([expect.objectContaining({ value: 3 })]);
  const all = parametersAnswer.parse(await get("/v1/parameters"));
  expect(all.parameters[0]?.values.map(({ value }) => value)).toEqual([7, 3]);
  expect(all.tables[0]?.rows[1]?.values.map(({ figures }) => figures.leastAge)).toEqual([12, 15]);
});
