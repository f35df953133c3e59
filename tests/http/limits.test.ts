import { problemShape } from "@cokdyby/api/shapes";
import { expect, test } from "vitest";
import { keepingService } from "./keeping.ts";
import { LINES, post } from "./service.ts";

test("who asks too often is told to wait, and nobody else is held up", async () => {
  const service = await keepingService({ tokensRequired: true, ratePerMinute: 3 });
  const [ann, ben] = await Promise.all(
    ["ann", "ben"].map((owner) => service.tokenFor(owner, "reader")),
  );
  const ask = (token?: string) =>
    service.http.inject({ url: "/v1/facts", headers: { authorization: `Bearer ${token}` } });
  for (let number = 0; number < 3; number += 1) expect((await ask(ann)).statusCode).toBe(200);
  const refused = await ask(ann);
  expect(refused.statusCode).toBe(429);
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
  expect(Number(refused.headers["retry-after"])).toBeLessThanOrEqual(60);
  expect(problemShape.parse(refused.json()).errors[0]?.code).toBe("TOO_MANY_REQUESTS");
  // a second token of the same person is no way around it
  expect((await ask(await service.tokenFor("ann", "reader"))).statusCode).toBe(429);
  expect((await ask(ben)).statusCode).toBe(200);
  expect((await service.http.inject({ url: "/health/live" })).statusCode).toBe(200);
  // who watches is not counted
  const headers = { authorization: `Bearer ${await service.tokenFor("root", "admin")}` };
  for (let number = 0; number < 5; number += 1) {
    expect((await service.http.inject({ url: "/metrics", headers })).statusCode).toBe(200);
  }
  await service.end();
});

test("who tries tokens is told to wait after a few, whatever tokens they are", async () => {
  const service = await keepingService({ tokensRequired: true, ratePerMinute: 3 });
  const statuses: number[] = [];
  for (let number = 0; number < 5; number += 1) {
    const authorization = `Bearer cokdyby_000000000000000${number}_${"A".repeat(43)}`;
    const asked = { url: "/v1/facts", headers: { authorization } };
    statuses.push((await service.http.inject(asked)).statusCode);
  }
  expect(statuses).toEqual([401, 401, 401, 429, 429]);
  const known = await service.tokenFor("ann", "reader");
  const headers = { authorization: `Bearer ${known}` };
  expect((await service.http.inject({ url: "/v1/facts", headers })).statusCode).toBe(200);
  await service.end();
});

test("a file to import that is too large is refused, and nothing of it is kept", async () => {
  const source = await keepingService();
  const content = { words: "x".repeat(3_000) };
  for (const id of ["one", "two"]) await source.client().saveDraft({ id, body: { content } });
  const file = await source.client().exportStore();
  await source.end();
  const service = await keepingService({ importLimit: 4_096 });
  const refused = await post(service, file, "/v1/store/import", LINES);
  expect(refused.statusCode).toBe(413);
  expect(problemShape.parse(refused.json()).errors[0]?.code).toBe("BODY_TOO_LARGE");
  expect(await service.client().listSavedDrafts()).toMatchObject({ items: [] });
  await service.end();
});
