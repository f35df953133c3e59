import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Keeping, keepingService } from "./keeping.ts";
import { post } from "./service.ts";

let service: Keeping;
beforeAll(async () => {
  service = await keepingService();
});
afterAll(() => service.end());

const get = (url: string, headers: Record<string, string> = {}) =>
  service.http.inject({ url, headers });

test.each(["/v1/facts", "/v1/rules/lending-act.s3", "/v1/recommendations"])(
  "who has %s is told that it still holds",
  async (url) => {
    const first = await get(url);
    const tag = String(first.headers.etag);
    expect(tag).toMatch(/^"[\w-]{27}"$/);
    expect(first.headers["cache-control"]).toBe("private, no-cache");
    for (const given of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
      const again = await get(url, { "if-none-match": given });
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, "", tag]);
    }
    expect((await get(url, { "if-none-match": '"other"' })).statusCode).toBe(200);
  },
);

test("another wording or language has another tag, another day of the wording the same", async () => {
  const tagOf = async (query: string) => (await get(`/v1/parameters${query}`)).headers.etag;
  const tags = await Promise.all(
    ["", "?on=2005-01-01", "?on=2012-01-01", "?language=cs"].map(tagOf),
  );
  expect(new Set(tags).size).toBe(4);
  expect(await tagOf("?on=2013-01-01")).toBe(tags[2]);
});

test.each([
  ["gzip", gunzipSync],
  ["br", brotliDecompressSync],
])("%s makes it smaller, under a tag of its own", async (coding, decoded) => {
  const plain = await get("/v1/facts");
  const packed = await get("/v1/facts", { "accept-encoding": coding });
  expect(packed.headers["content-encoding"]).toBe(coding);
  expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
  expect(decoded(packed.rawPayload).toString()).toBe(plain.body);
  expect(packed.headers.vary).toMatch(/accept-encoding/i);
  expect(packed.headers.etag).toBe(String(plain.headers.etag).replace(/"$/, `-${coding}"`));
  const headers = { "accept-encoding": coding, "if-none-match": String(packed.headers.etag) };
  expect((await get("/v1/facts", headers)).statusCode).toBe(304);
});

test("an answer about a case is kept by nobody", async () => {
  const { headers } = await post(service, { facts: {} });
  expect(headers["cache-control"]).toBe("no-store");
  expect(headers.etag).toBeUndefined();
});
