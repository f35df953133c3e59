import autocannon from "autocannon";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runs } from "../../scripts/vitest/tier.ts";
import { type Running, startService } from "./running.ts";

/** How often each is asked for is a multiple of this. */
const TIMES = runs({ full: 1, deep: 30 });

const facts = {
  "act.conduct": "possess",
  "act.place": "czechia",
  "actor.age": 16,
  "actor.isDepicted": true,
  "material.content": "explicit",
  "material.selfGenerated": "yes",
};
const CASES = Array.from({ length: 15 }, (_, number) => ({
  "@id": `${number}`,
  facts: { ...facts, "actor.age": 10 + (number % 20) },
}));

let service: Running;
beforeAll(async () => {
  // all are to be answered, on however busy a machine
  service = await startService({ SHED_AT_MS: "0" });
});
afterAll(() => service.stop());

/** Asks so many times, over some connections. */
function press(path: string, body: unknown, amount: number, connections: number) {
  return autocannon({
    url: `${service.url}${path}`,
    connections,
    amount: amount * TIMES,
    timeout: 60,
    ...(body === undefined
      ? {}
      : {
          method: "POST" as const,
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        }),
  });
}

test("cases, batches and comparisons at once: all are answered, and it stays small", {
  timeout: TIMES * 120_000,
}, async () => {
  const outcomes = ["prosecution.open"];
  await press("/v1/evaluate/batch", { cases: CASES, outcomes }, 1, 1);
  const before = service.memory() ?? 0;
  const pressed = await Promise.all([
    press("/v1/evaluate", { facts, outcomes }, 200, 8),
    press("/v1/evaluate/batch", { cases: CASES, outcomes }, 6, 2),
    press("/v1/compare", { amended: { amendments: ["lower-age-to-14"] }, limit: 5 }, 4, 2),
    press("/health/live", undefined, 50, 1),
  ]);
  for (const { non2xx, errors, timeouts } of pressed) {
    expect({ non2xx, errors, timeouts }).toEqual({ non2xx: 0, errors: 0, timeouts: 0 });
  }
  expect(pressed.map((each) => each["2xx"] / TIMES)).toEqual([200, 6, 4, 50]);
  // comparisons and batches are work of a second each: nobody else waits for them
  expect(pressed[3]?.latency.p97_5).toBeLessThan(1_000);
  expect((service.memory() ?? 0) - before).toBeLessThan(300);
  await expect.poll(() => service.metrics()).toContain("\nhttp_requests_in_flight 1\n");
  expect(await service.metrics()).toContain("\ncokdyby_analyses_waiting 0\n");
});
