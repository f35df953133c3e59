import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { problemShape } from "@cokdyby/server/contract";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deep } from "../faults/writing.ts";
import { type Keeping, keepingService } from "../http/keeping.ts";
import { hostile } from "./requests.ts";

const REQUESTS = deep ? 20_000 : 2_000;
const MIB = 1_048_576;
const POLLUTED = Object.getOwnPropertyNames(Object.prototype).sort().join();

let service: Keeping;
beforeAll(async () => {
  service = await keepingService({ log: false, importLimit: MIB });
});
afterAll(() => service.end());

/** Memory in use after all that can be thrown away was, in MiB. */
function memory(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed / MIB;
}

test(`${REQUESTS} requests with anything in them: an answer or a problem, soon, and never a fault`, {
  timeout: REQUESTS * 60,
}, async () => {
  let before: number | undefined;
  let slowest = 0;
  const kinds = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(hostile, async ({ method, url, headers, payload }) => {
      const began = performance.now();
      const {
        statusCode,
        body,
        headers: answered,
      } = await service.http.inject({
        method: method as "GET",
        url,
        headers,
        ...(payload === undefined ? {} : { payload }),
      });
      kinds.set(statusCode, (kinds.get(statusCode) ?? 0) + 1);
      slowest = Math.max(slowest, performance.now() - began);
      expect(statusCode, body).toBeLessThan(500);
      expect(body).not.toMatch(/\bat \S+\.[jt]s:|node_modules|SQLITE|\bselect \b/);
      if (statusCode >= 400 && method !== "HEAD") {
        expect(answered["content-type"]).toMatch(/^application\/problem\+json/);
        if (answered["content-encoding"] === undefined) {
          const { status, errors } = problemShape.loose().parse(JSON.parse(body));
          expect(status).toBe(statusCode);
          for (const { code, detail, pointer } of errors) {
            expect([code, detail, pointer]).not.toContain("");
          }
        }
      }
      expect(Object.getOwnPropertyNames(Object.prototype).sort().join()).toBe(POLLUTED);
      before ??= memory();
    }),
    { numRuns: REQUESTS },
  );
  // it gets past the door: there are answers, and problems of content
  expect(kinds.get(200)).toBeGreaterThan(REQUESTS / 50);
  expect(kinds.get(422)).toBeGreaterThan(REQUESTS / 20);
  expect(slowest).toBeLessThan(10_000);
  expect(memory() - (before ?? 0)).toBeLessThan(80);
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
