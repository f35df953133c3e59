import { OPERATIONS } from "@cokdyby/api";
import { ruleAnswer, rulebookAnswer } from "@cokdyby/api/shapes";
import { loadGuide, loadPhrases, loadRulebook } from "@cokdyby/rules";
import { buildApp } from "@cokdyby/server";
import { expect, test } from "vitest";
import { LAW_SHAPES } from "./law-shapes.ts";

const rulebook = loadRulebook();
const law = { rulebook, phrases: loadPhrases(), guide: loadGuide() };
const app = await buildApp({ ...law, today: () => "2026-03-01" });

test.each(Object.entries(LAW_SHAPES))(
  "GET /v1/%s has its shape on every date",
  async (list, shape) => {
    const { wordings } = rulebookAnswer.parse(
      (await app.http.inject({ url: "/v1/rulebook" })).json(),
    );
    for (const query of ["", ...wordings.map((day) => `?on=${day}`), "?language=cs"]) {
      const response = await app.http.inject({ url: `/v1/${list}${query}` });
      expect(response.statusCode).toBe(200);
      shape.parse(response.json());
      if (query.includes("language")) expect(response.body).not.toContain('"en":');
    }
  },
);

test("every rule can be read on its own", async () => {
  for (const { rule } of rulebook.rules) {
    const response = await app.http.inject({ url: `/v1/rules/${rule}?language=cs` });
    expect(response.statusCode).toBe(200);
    expect(ruleAnswer.parse(response.json()).rule.wordings.length).toBeGreaterThan(0);
  }
});

test.each(["cs", "en"])("every finding is explained in %s, short and in full", async (language) => {
  const facts = {
    "act.conduct": "possess",
    "act.place": "czechia",
    "actor.age": 16,
    "actor.isDepicted": true,
  };
  for (const explain of ["summary", "full"]) {
    const payload = { facts, language, explain, on: "2022-03-01" };
    const response = await app.http.inject({ method: "POST", url: "/v1/evaluate", payload });
    expect(response.statusCode, response.body).toBe(200);
    const { findings, explanation } = OPERATIONS.evaluate.answer.parse(response.json());
    expect(Object.keys(explanation ?? {})).toEqual(Object.keys(findings));
    expect(Object.keys(findings)).toEqual(rulebook.outcomes.map(({ outcome }) => outcome));
    for (const { text, markdown, tree } of Object.values(explanation ?? {})) {
      expect(text.trim()).not.toBe("");
      expect(markdown.trim()).not.toBe("");
      expect(tree).toMatchObject({ kind: "finding", level: explain, language });
    }
  }
});

test("every shipped amendment can be applied", async () => {
  for (const { id } of rulebook.amendments) {
    const payload = { facts: {}, amendments: [id] };
    const response = await app.http.inject({ method: "POST", url: "/v1/evaluate", payload });
    expect(response.statusCode, response.body).toBe(200);
    expect(OPERATIONS.evaluate.answer.parse(response.json()).rulebook.digest).not.toBe(
      rulebook.digest,
    );
  }
});

test("a charge stands beside the findings, whatever outcomes are asked, unless it is left out", async () => {
  const evaluated = async (more: object) => {
    const facts = { "act.conduct": "possess", "act.place": "czechia", "actor.age": 30 };
    const payload = { on: "2026-03-01", facts, language: "cs", ...more };
    const { body } = await app.http.inject({ method: "POST", url: "/v1/evaluate", payload });
    return JSON.parse(body);
  };
  const { charge } = OPERATIONS.evaluate.answer.parse(await evaluated({}));
  expect(charge?.text).toMatch(/^Zatím nelze určit\. /);
  expect((await evaluated({ outcomes: ["liability.juvenile"] })).charge).toEqual(charge);
  expect(await evaluated({ charge: false })).not.toHaveProperty("charge");
  expect(await evaluated({ facts: { "actor.agee": 16 } })).not.toHaveProperty("charge");
});
