import { OPERATIONS } from "@cokdyby/api";
import { problemShape } from "@cokdyby/api/shapes";
import { expect, test } from "vitest";
import { lendingService, post } from "./service.ts";

const app = await lendingService();

const wrong = (number: number) =>
  Object.fromEntries(Array.from({ length: number }, (_, at) => [`fact${at}`, 1] as const));

async function problemOf(url: string, payload: object) {
  const response = await post(app, payload, url);
  expect(response.statusCode).toBe(422);
  return problemShape.parse(response.json());
}

test.each([
  ["/v1/evaluate", { facts: wrong(100) }, 100, undefined],
  ["/v1/evaluate", { facts: wrong(101) }, 100, 1],
  ["/v1/evaluate", { facts: {}, ...wrong(900) }, 100, 800],
  ["/v1/timeline", { facts: wrong(490) }, 100, 390],
])("%s names a hundred problems and says how many more there are", async (...given) => {
  const [url, body, named, more] = given;
  const problem = await problemOf(url, body);
  expect(problem.errors).toHaveLength(named);
  expect(problem.more).toBe(more);
  const all = named + (more ?? 0);
  expect(problem.detail).toContain(`${all} things are to be put right`);
  if (more !== undefined) expect(problem.detail).toContain(`${more} more are not listed`);
});

test("a batch names a hundred in all, and at least one of each case that has any", async () => {
  const cases = Array.from({ length: 40 }, (_, at) => ({ "@id": `${at}`, facts: wrong(60) }));
  const payload = { cases: [...cases, { "@id": "good", facts: {} }] };
  const response = await post(app, payload, "/v1/evaluate/batch");
  const { results } = OPERATIONS.evaluateBatch.answer.parse(response.json());
  const named = results.map((each) => ("problem" in each ? each.problem.errors.length : 0));
  expect(named).toEqual([60, 40, ...Array.from({ length: 38 }, () => 1), 0]);
  const more = results.map((each) => ("problem" in each ? each.problem.more : undefined));
  expect(more).toEqual([undefined, 20, ...Array.from({ length: 38 }, () => 59), undefined]);
});
