import { setTimeout as sleep } from "node:timers/promises";
import { problemShape } from "@cokdyby/api/shapes";
import { expect, test } from "vitest";
import { keepingService } from "../http/keeping.ts";

test("while there is too much to do requests are sent away, but who watches is answered", async () => {
  const service = await keepingService({ shedAt: 200 });
  const status = async (url: string) => (await service.http.inject({ url })).statusCode;
  // a busy machine may hold the service up by itself
  await expect.poll(() => status("/v1/facts")).toBe(200);
  for (let round = 0; round < 3; round += 1) {
    const until = performance.now() + 700;
    while (performance.now() < until);
    await sleep(1);
  }
  const refused = await service.http.inject({ url: "/v1/facts" });
  expect([refused.statusCode, refused.headers["retry-after"]]).toEqual([503, "2"]);
  expect(problemShape.parse(refused.json()).errors[0]?.code).toBe("OVERLOADED");
  expect([await status("/health/live"), await status("/metrics")]).toEqual([200, 200]);
  await expect.poll(() => status("/v1/facts")).toBe(200);
  await service.end();
});
