import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { REQUEST_EXAMPLES } from "@cokdyby/api";
import { problemShape } from "@cokdyby/api/shapes";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { ROUTE_ACTIONS, type RouteName } from "@cokdyby/server/access";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deep, runs } from "../../scripts/vitest/tier.ts";
import { BODIES } from "../http/bodies.ts";
import { type Keeping, keepingService } from "../http/keeping.ts";
import { type Bodies, type Hostile, hostile } from "./requests.ts";

const REQUESTS = runs({ quick: 500, full: 2_000, deep: 20_000 });
const MIB = 1_048_576;
/** How long a request may take to arrive; one that is injected does not say when it is over, and is held so long. */
const ARRIVAL = 1_000;
const ROUTES = Object.keys(ROUTE_ACTIONS) as RouteName[];
const POLLUTED = Object.getOwnPropertyNames(Object.prototype).sort().join();

let service: Keeping;
beforeAll(async () => {
  service = await keepingService({ log: false, importLimit: MIB, bodyTimeout: ARRIVAL });
});
afterAll(() => service.end());

/** Memory in use after all that can be thrown away was, in MiB. */
function memory(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed / MIB;
}

/** Sends a request and looks at what comes back. @returns its status */
async function withstood(
  { http }: Keeping,
  { method, url, headers, payload }: Hostile,
): Promise<number> {
  const { statusCode, body, ...answered } = await http.inject({
    method: method as "GET",
    url,
    headers,
    ...(payload === undefined ? {} : { payload }),
  });
  expect(statusCode, body).toBeLessThan(500);
  expect(body).not.toMatch(/\bat \S+\.[jt]s:|node_modules|SQLITE|\bselect \b/);
  if (statusCode >= 400 && method !== "HEAD") {
    expect(answered.headers["content-type"]).toMatch(/^application\/problem\+json/);
    if (answered.headers["content-encoding"] === undefined) {
      const { status, errors } = problemShape.loose().parse(JSON.parse(body));
      expect(status).toBe(statusCode);
      for (const { code, detail, pointer } of errors) {
        expect([code, detail, pointer]).not.toContain("");
      }
    }
  }
  expect(Object.getOwnPropertyNames(Object.prototype).sort().join()).toBe(POLLUTED);
  return statusCode;
}

test(`${REQUESTS} requests with anything in them: an answer or a problem, soon, and never a fault`, {
  timeout: REQUESTS * 60,
}, async () => {
  let before: number | undefined;
  let slowest = 0;
  const kinds = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(hostile(ROUTES, BODIES), async (request) => {
      const began = performance.now();
      const statusCode = await withstood(service, request);
      kinds.set(statusCode, (kinds.get(statusCode) ?? 0) + 1);
      slowest = Math.max(slowest, performance.now() - began);
      before ??= memory();
    }),
    { numRuns: REQUESTS },
  );
  // it gets past the door: there are answers, and problems of content
  expect(kinds.get(200)).toBeGreaterThan(REQUESTS / 50);
  expect(kinds.get(422)).toBeGreaterThan(REQUESTS / 20);
  expect(slowest).toBeLessThan(10_000);
  await setTimeout(2 * ARRIVAL);
  expect(memory() - (before ?? 0)).toBeLessThan(40);
  expect((await service.http.inject({ url: "/health/live" })).statusCode).toBe(200);
});

test("a stream of lines where one JSON value is expected is refused", async () => {
  const { statusCode } = await service.http.inject({
    method: "POST",
    url: "/v1/store/clean",
    headers: { "content-type": "application/x-ndjson" },
    payload: "",
  });
  expect(statusCode).toBe(415);
});

const ANALYSES: Bodies = {
  "POST /v1/evaluate": REQUEST_EXAMPLES.evaluate,
  "POST /v1/evaluate/batch": REQUEST_EXAMPLES.evaluateBatch,
  "POST /v1/question-plan": REQUEST_EXAMPLES.questionPlan,
  "POST /v1/files/evaluate": REQUEST_EXAMPLES.evaluateFile,
  "POST /v1/files/question-plan": REQUEST_EXAMPLES.questionPlanFile,
  "POST /v1/files/explain": REQUEST_EXAMPLES.explainFile,
  "POST /v1/files/states": REQUEST_EXAMPLES.statesFile,
  "POST /v1/what-if": REQUEST_EXAMPLES.whatIf,
  "POST /v1/counterfactual": REQUEST_EXAMPLES.counterfactual,
  "POST /v1/timeline": REQUEST_EXAMPLES.timeline,
  "POST /v1/compare": REQUEST_EXAMPLES.compare,
  "POST /v1/check": REQUEST_EXAMPLES.check,
  "POST /v1/receipts": REQUEST_EXAMPLES.makeReceipt,
};

test("the same for questions of the law of the product", {
  timeout: deep ? 900_000 : 90_000,
}, async () => {
  const law = { rulebook: loadRulebook(), phrases: loadPhrases() };
  const whole = await keepingService({ ...law, log: false });
  const routes = Object.keys(ANALYSES) as RouteName[];
  await fc.assert(
    fc.asyncProperty(hostile(routes, ANALYSES), async (request) => {
      await withstood(whole, request);
    }),
    { numRuns: runs({ quick: 60, full: 300, deep: 2_000 }) },
  );
  await whole.end();
});
