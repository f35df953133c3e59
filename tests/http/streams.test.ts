import { once } from "node:events";
import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { type Keeping, keepingService } from "./keeping.ts";
import { LINES, post } from "./service.ts";

let service: Keeping | undefined;
afterEach(async () => {
  service?.http.server.closeAllConnections();
  await service?.end();
});

interface OpenStream {
  readonly send: (line: string) => void;
  readonly next: () => Promise<string | undefined>;
  readonly request: ClientRequest;
  readonly status: number;
  readonly closed: Promise<unknown>;
}

/** A stream of cases that stays open. */
async function open({ http }: Keeping, token: string): Promise<OpenStream> {
  const { port } = http.server.address() as AddressInfo;
  const sent = request({
    ...{ host: "127.0.0.1", port, method: "POST", path: "/v1/evaluate/batch" },
    headers: { authorization: `Bearer ${token}`, "content-type": "application/x-ndjson" },
  });
  sent.on("error", () => undefined);
  const closed = once(sent, "close");
  sent.write(`${CASE}\n`);
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  const lines = createInterface(response)[Symbol.asyncIterator]();
  return {
    send: (line) => void sent.write(`${line}\n`),
    next: async () => {
      const { value, done } = await lines.next();
      return done === true ? undefined : value;
    },
    request: sent,
    status: response.statusCode ?? 0,
    closed,
  };
}

const CASE = JSON.stringify({ "@id": "1", facts: {} });

async function listening(
  options: Parameters<typeof keepingService>[0] = {},
  wrap?: Parameters<typeof keepingService>[1],
): Promise<Keeping> {
  service = await keepingService({ tokensRequired: true, ...options }, wrap);
  await service.http.listen({ port: 0, host: "127.0.0.1" });
  return service;
}

async function expectEnded(stream: OpenStream, code: string): Promise<void> {
  stream.send(CASE);
  const last = JSON.parse((await stream.next()) ?? "{}");
  expect(last).toMatchObject({ "@id": null, "@line": 2, problem: { status: 401 } });
  expect(last.problem.errors[0].code).toBe(code);
  expect(await stream.next()).toBeUndefined();
  await stream.closed;
}

test("a stream ends when the token that opened it is revoked", async () => {
  const on = await listening();
  const token = await on.tokenFor("ann", "reader");
  const stream = await open(on, token);
  expect(JSON.parse((await stream.next()) ?? "")).toMatchObject({ "@id": "1" });
  expect(await on.store.tokens.revoke(token.split("_")[1] ?? "")).toBe(true);
  await sleep(6_000);
  await expectEnded(stream, "TOKEN_WRONG");
});

test("a stream ends when its token expires", async () => {
  let now = new Date();
  const on = await listening({ clock: () => now });
  const expires = new Date(now.getTime() + 60_000);
  const stream = await open(on, await on.tokenFor("ann", "reader", expires));
  await stream.next();
  now = expires;
  await sleep(1_100);
  await expectEnded(stream, "TOKEN_EXPIRED");
});

test("one person has four streams open at most, and others have theirs", async () => {
  const on = await listening();
  const ann = await on.tokenFor("ann", "reader");
  const streams: OpenStream[] = [];
  for (let number = 0; number < 4; number += 1) streams.push(await open(on, ann));
  expect(streams.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  const fifth = await open(on, ann);
  expect(fifth.status).toBe(429);
  expect(await fifth.next()).toContain("TOO_MANY_REQUESTS");
  expect((await open(on, await on.tokenFor("ben", "reader"))).status).toBe(200);
  streams[0]?.request.destroy();
  await expect.poll(async () => (await open(on, ann)).status).toBe(200);
});

test("who leaves while their token is looked up has no stream open", async () => {
  let waiting = 0;
  const gate = Promise.withResolvers<void>();
  const on = await listening({}, (store) => ({
    ...store,
    tokens: {
      ...store.tokens,
      find: async (id) => {
        waiting += 1;
        await gate.promise;
        return store.tokens.find(id);
      },
    },
  }));
  const ann = await on.tokenFor("ann", "reader");
  const { server } = on.http;
  const { port } = server.address() as AddressInfo;
  const head = `POST /v1/evaluate/batch HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${ann}\r\ncontent-type: application/x-ndjson\r\ntransfer-encoding: chunked\r\n\r\n`;
  const sockets = Array.from({ length: 4 }, () => connect(port, "127.0.0.1"));
  for (const socket of sockets) socket.write(head);
  await expect.poll(() => waiting).toBe(4);
  for (const socket of sockets) socket.destroy();
  const connections = () =>
    new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)));
  await expect.poll(connections).toBe(0);
  gate.resolve();
  expect((await open(on, ann)).status).toBe(200);
  expect(on.log.join("")).not.toContain('"fault"');
});

test("the rows of a stream count: who sent too many is answered more slowly, and then asks in vain", async () => {
  const on = await listening({ ratePerMinute: 3 });
  const ann = await on.tokenFor("ann", "reader");
  const authorization = `Bearer ${ann}`;
  const payload = `${CASE}\n`.repeat(350);
  const began = performance.now();
  const { body } = await post(on, payload, "/v1/evaluate/batch", { ...LINES, authorization });
  // one request, and three times a hundred rows: the third is one too many
  expect(performance.now() - began).toBeGreaterThan(900);
  expect(body.trim().split("\n")).toHaveLength(351);
  const next = await on.http.inject({ url: "/v1/facts", headers: { authorization } });
  expect(next.statusCode).toBe(429);
});
