import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deep, runs } from "../../scripts/vitest/tier.ts";
import { type Keeping, keepingService } from "../http/keeping.ts";

let service: Keeping;
beforeAll(async () => {
  service = await keepingService({ bodyTimeout: 300 });
  await service.http.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(() => service.end());

/** Sends bytes as they are, and says no more once something came back. @returns all that comes back */
async function sent(bytes: Buffer | string): Promise<string> {
  const { port } = service.http.server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1").on("error", () => undefined);
  let text = "";
  socket.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
    setTimeout(() => socket.end(), 30);
  });
  socket.write(bytes);
  if (!socket.closed) await once(socket, "close");
  return text;
}

const body = JSON.stringify({ facts: {} });
const post = (headers: string, rest = "") =>
  `POST /v1/evaluate HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n${headers}\r\n${rest}`;

test.each([
  ["two lengths", post("content-length: 2\r\ncontent-length: 12\r\n", body), 400],
  [
    "a length and chunks",
    post("content-length: 12\r\ntransfer-encoding: chunked\r\n", "0\r\n\r\n"),
    400,
  ],
  ["a length below nothing", post("content-length: -1\r\n", body), 400],
  ["chunks that are none", post("transfer-encoding: chunked\r\n", "zz\r\n"), 400],
  ["a coding that hides chunks", post("transfer-encoding: xchunked\r\n", body), 400],
  ["headers without end", `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${"y".repeat(40_000)}`, 431],
  ["a header with a line of its own", post("x: a\r\n\tb: c\0d\r\n"), 400],
  ["no host", "GET /v1/facts HTTP/1.1\r\n\r\n", 400],
  ["another host", "GET /v1/facts HTTP/1.1\r\nhost: example.org\r\n\r\n", 403],
  ["a whole address", "GET http://example.org/v1/nowhere HTTP/1.1\r\nhost: localhost\r\n\r\n", 404],
  ["a tunnel", "CONNECT example.org:443 HTTP/1.1\r\nhost: localhost\r\n\r\n", undefined],
  [
    "another protocol",
    "GET /v1/facts HTTP/1.1\r\nhost: localhost\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n",
    200,
  ],
  ["the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400],
  ["dots in a path", "GET /v1/../../../etc/passwd HTTP/1.1\r\nhost: localhost\r\n\r\n", 404],
  [
    "escaped dots",
    "GET /docs/static/%2e%2e%2f%2e%2e%2fpackage.json HTTP/1.1\r\nhost: localhost\r\n\r\n",
    404,
  ],
  ["a null in a path", "GET /v1/cases/%00 HTTP/1.1\r\nhost: localhost\r\n\r\n", 404],
  [
    "a path of 15 KiB",
    `GET /v1/cases/${"a".repeat(15_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`,
    400,
  ],
])("%s", async (_what, bytes, status) => {
  const answer = await sent(bytes);
  if (status === undefined) expect(answer).toBe("");
  else expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer).not.toMatch(/\bat \S+\.[jt]s:|root:/);
});

test("a request hidden in the body of another is not answered", async () => {
  const hidden = "GET /v1/facts HTTP/1.1\r\nhost: localhost\r\n\r\n";
  const answer = await sent(post(`content-length: ${hidden.length}\r\n`, hidden));
  expect(answer.match(/^HTTP\/1\.1 /gm)).toHaveLength(1);
  expect(answer).toContain("NOT_JSON");
});

test(
  "any bytes at all are answered with a problem or not at all, and the service lives on",
  async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 2_000 }).map((each) => Buffer.from(each)),
      fc.tuple(fc.nat(120), fc.integer({ min: 0, max: 255 })).map(([at, byte]) => {
        const request = Buffer.from(post(`content-length: ${body.length}\r\n`, body));
        request[at % request.length] = byte;
        return request;
      }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (each) => {
        const answer = await sent(each);
        expect(answer).not.toMatch(/^HTTP\/1\.1 5(?!05)/);
        expect(answer).not.toMatch(/\bat \S+\.[jt]s:/);
      }),
      { numRuns: runs({ quick: 30, full: 100, deep: 2_000 }) },
    );
    expect((await service.http.inject({ url: "/health/live" })).statusCode).toBe(200);
  },
  deep ? 1_200_000 : 90_000,
);
