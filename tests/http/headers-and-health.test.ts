import { liveAnswer, problemShape, readyAnswer } from "@cokdyby/api/shapes";
import { expect, test } from "vitest";
import { lendingService } from "./service.ts";

test("the service is live at once, and ready when today's law is", async () => {
  const app = await lendingService();
  const live = await app.http.inject({ url: "/health/live" });
  expect(liveAnswer.parse(live.json())).toMatchObject({
    status: "live",
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
  });
  const early = await app.http.inject({ url: "/health/ready" });
  expect(early.statusCode).toBe(503);
  expect(early.headers["retry-after"]).toBe("1");
  expect(problemShape.parse(early.json()).errors[0]?.code).toBe("NOT_READY");
  await app.readiness.warmUp();
  const ready = await app.http.inject({ url: "/health/ready" });
  expect(ready.statusCode).toBe(200);
  expect(readyAnswer.parse(ready.json()).rulebook.id).toBe("lending");
});

test("asking whether it is ready makes it so", async () => {
  const app = await lendingService();
  await app.http.inject({ url: "/health/ready" });
  await expect
    .poll(async () => (await app.http.inject({ url: "/health/ready" })).statusCode)
    .toBe(200);
});

test("a file that the description has not is no path, told as every problem is", async () => {
  const app = await lendingService();
  const answer = await app.http.inject({ url: "/docs/static/nowhere" });
  expect(answer.statusCode).toBe(404);
  expect(answer.headers["content-type"]).toContain("application/problem+json");
  expect(problemShape.parse(answer.json()).errors[0]?.code).toBe("NOT_FOUND");
});

test.each(["/v1/facts", "/nowhere", "/health/live"])(
  "%s has the headers that keep browsers safe",
  async (url) => {
    const app = await lendingService();
    const { headers } = await app.http.inject({ url });
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    // the law may be kept, and is asked about again each time; nothing else may be
    expect(headers["cache-control"]).toBe(url === "/v1/facts" ? "private, no-cache" : "no-store");
    // on plain http these would only break things
    expect(headers["strict-transport-security"]).toBeUndefined();
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  },
);
