import { problemShape } from "@cokdyby/api/shapes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Keeping, keepingService } from "./keeping.ts";
import { post } from "./service.ts";

const PRIVATE_LAW = "/v1/facts";

describe("on this machine alone", () => {
  let service: Keeping;
  beforeAll(async () => {
    service = await keepingService();
  });
  afterAll(() => service.end());

  const ask = async (headers: Record<string, string>, url = PRIVATE_LAW, method = "GET") => {
    const response = await service.http.inject({ method: method as "GET", url, headers });
    const code = response.statusCode === 200 ? "" : response.json().errors[0].code;
    return `${response.statusCode} ${code}`.trim();
  };

  test.each(["localhost:4321", "127.0.0.1:4321", "127.0.0.1", "[::1]:4321", "LOCALHOST"])(
    "nobody needs a token under %s",
    async (host) => {
      expect(await ask({ host })).toBe("200");
      expect(await ask({ host, origin: `http://${host}` })).toBe("200");
    },
  );

  test.each([
    "evil.example",
    "evil.example:4321",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "127.0.0.1@evil.example",
    "[::2]",
    "0.0.0.0",
    "192.168.1.5:4321",
    "localhost:4321:1",
  ])("a page cannot ask under the name %j that it let point here", async (host) => {
    expect(await ask({ host })).toBe("403 HOST_NOT_ALLOWED");
    expect(await ask({ host }, "/health/live")).toBe("403 HOST_NOT_ALLOWED");
  });

  test.each(["http://evil.example", "null", "http://localhost:9999", "https://localhost:4321"])(
    "a page of %s cannot ask",
    async (origin) => {
      expect(await ask({ host: "localhost:4321", origin })).toBe("403 ORIGIN_NOT_ALLOWED");
    },
  );

  test.each(["cross-site", "same-site", "none, cross-site", ""])(
    "what a browser calls %j is refused below /v1 and at /metrics, a link to them too",
    async (site) => {
      const headers = { host: "localhost:4321", "sec-fetch-site": site };
      for (const url of ["/v1/facts", "/v1/cases", "/metrics"]) {
        expect(await ask(headers, url)).toBe("403 ORIGIN_NOT_ALLOWED");
      }
      expect(await ask(headers, "/v1/store/export", "POST")).toBe("403 ORIGIN_NOT_ALLOWED");
      // a link to the page itself is one like any other
      expect(await ask(headers, "/docs/")).toBe("200");
    },
  );

  test.each(["same-origin", "none"])("what a browser calls %j may ask", async (site) => {
    expect(await ask({ host: "localhost:4321", "sec-fetch-site": site })).toBe("200");
  });

  test("a link gives nothing of the store away: the export is no GET", async () => {
    expect(await ask({}, "/v1/store/export")).toBe("405 METHOD_NOT_ALLOWED");
    expect(await ask({}, "/v1/store/export", "POST")).toMatch(/^200/);
  });

  test.each([
    ...["x-forwarded-for", "forwarded", "via", "x-real-ip", "x-forwarded-proto"],
    ...["x-forwarded-port", "x-forwarded-server", "cf-connecting-ip", "true-client-ip"],
  ])("what a proxy brings with %s needs a token", async (header) => {
    const host = "cokdyby.example";
    expect(await ask({ host, [header]: "203.0.113.9" })).toBe("401 TOKEN_MISSING");
    const token = await service.tokenFor("ann", "reader");
    const authorization = `Bearer ${token}`;
    expect(await ask({ host, [header]: "203.0.113.9", authorization })).toBe("200");
  });

  test("a token that is shown counts, also where none is needed", async () => {
    expect(await ask({ authorization: "Bearer x" })).toBe("401 TOKEN_MALFORMED");
    const token = await service.tokenFor("ann", "reader");
    const authorization = `Bearer ${token}`;
    expect(await ask({ authorization }, "/v1/store/export", "POST")).toBe("403 FORBIDDEN");
  });
});

describe("where others can ask", () => {
  let service: Keeping;
  let now = new Date();
  beforeAll(async () => {
    service = await keepingService({ tokensRequired: true, clock: () => now });
  });
  afterAll(() => service.end());

  const ask = (url: string, authorization?: string) =>
    service.http.inject({ url, headers: authorization === undefined ? {} : { authorization } });

  test("the answer without a token says how to come in", async () => {
    const response = await ask(PRIVATE_LAW);
    expect(response.statusCode).toBe(401);
    expect(response.headers["www-authenticate"]).toBe('Bearer realm="cokdyby"');
    expect(problemShape.parse(response.json()).errors[0]?.code).toBe("TOKEN_MISSING");
  });

  test("a token opens until it expires or is revoked", async () => {
    const created = new Date();
    const expires = new Date(created.getTime() + 1_000);
    const authorization = `Bearer ${await service.tokenFor("ann", "reader", expires)}`;
    now = created;
    expect((await ask(PRIVATE_LAW, authorization)).statusCode).toBe(200);
    now = expires;
    const late = await ask(PRIVATE_LAW, authorization);
    expect(late.statusCode).toBe(401);
    expect(late.headers["www-authenticate"]).toContain('error="invalid_token"');
    expect(late.json().errors[0].code).toBe("TOKEN_EXPIRED");
    now = new Date();
  });

  test.each(["/health/live", "/openapi.json", "/docs/"])("%s is open to everybody", async (url) => {
    expect((await ask(url)).statusCode).toBe(200);
  });

  test.each([
    ["GET", "/v1/nowhere", 404],
    ["PATCH", "/v1/cases/x", 405],
    ["GET", "/v1/cases/../facts", 401],
    ["GET", "/v1//facts", 404],
    ["GET", "/V1/facts", 404],
    ["GET", "/v1/facts/", 404],
    ["HEAD", "/v1/facts", 401],
    ["GET", "/v1/cases/%2e%2e%2ffacts", 401],
  ])("%s %s lets nobody past the door", async (method, url, status) => {
    const { statusCode } = await service.http.inject({ method: method as "GET", url });
    expect(statusCode).toBe(status);
  });

  test("a body is not read before it is known who sends it", async () => {
    expect((await post(service, "{")).statusCode).toBe(401);
  });
});
