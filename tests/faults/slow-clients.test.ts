import { once } from "node:events";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { App } from "@cokdyby/server";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type Keeping, keepingService } from "../http/keeping.ts";

const ARRIVAL = 400;

let service: Keeping;
beforeAll(async () => {
  service = await keepingService({ bodyTimeout: ARRIVAL });
  await service.http.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(() => service.end());

function open({ http }: App): Socket {
  const { port } = http.server.address() as AddressInfo;
  // the service may close while we write
  return connect(port, "127.0.0.1").on("error", () => undefined);
}

async function allOf(socket: Socket): Promise<string> {
  let text = "";
  socket.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  await new Promise((resolve) => socket.once("close", resolve));
  return text;
}

const head = (type: string, rest: string) =>
  `POST /v1/evaluate${type === "json" ? "" : "/batch"} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/${type}\r\n${rest}\r\n`;

test.each([
  ["a head", "POST /v1/evaluate HTTP/1.1\r\nhost: loc"],
  ["a body", `${head("json", "content-length: 100\r\n")}{"facts"`],
])("%s that does not arrive in time is told so, and the connection closed", async (_what, sent) => {
  const socket = open(service);
  socket.write(sent);
  const answer = await allOf(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(answer).toContain("REQUEST_TIMEOUT");
});

test("a body that drips is too slow as a whole", async () => {
  const socket = open(service);
  socket.write(head("json", "content-length: 1000\r\n"));
  // without an end: only who cuts it off has an answer to it
  const dripping = setInterval(() => socket.write(" "), 50);
  const answer = await allOf(socket);
  clearInterval(dripping);
  // what still drips into a closed connection may take the answer away with it
  expect(answer).toMatch(/^(?:HTTP\/1\.1 408 |$)/);
});

test("a stream of lines may take its time, but not stand still", async () => {
  const socket = open(service);
  socket.write(head("x-ndjson", "transfer-encoding: chunked\r\n"));
  const answer = allOf(socket);
  const line = `${JSON.stringify({ "@id": "1", facts: {} })}\n`;
  for (let sent = 0; sent < 5; sent += 1) {
    socket.write(`${line.length.toString(16)}\r\n${line}\r\n`);
    await sleep(ARRIVAL / 2);
  }
  // more than twice the time for a body: it is still there, and from now on nothing comes
  expect(socket.closed).toBe(false);
  const text = await answer;
  expect(text.match(/"@id":"1"/g)).toHaveLength(5);
  expect(text).not.toContain("@summary");
});

test.each([
  ["refused", "/v1/store/import", 401],
  ["not known", "/v1/nothing", 404],
])("a stream that was %s has no longer than any body", async (_what, path, status) => {
  const strict = await keepingService({ bodyTimeout: ARRIVAL, tokensRequired: true });
  await strict.http.listen({ port: 0, host: "127.0.0.1" });
  onTestFinished(() => strict.end());
  const socket = open(strict);
  const answer = allOf(socket);
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-ndjson\r\ntransfer-encoding: chunked\r\n\r\n`,
  );
  // without an end: only who cuts it off has an answer to it
  const dripping = setInterval(() => socket.write("1\r\n \r\n"), ARRIVAL / 4);
  onTestFinished(() => clearInterval(dripping));
  expect(await answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

test("a connection whose lines were answered is closed like any other when nothing more comes", async () => {
  const { server } = service.http;
  const { keepAliveTimeout } = server;
  server.keepAliveTimeout = ARRIVAL;
  onTestFinished(() => {
    server.keepAliveTimeout = keepAliveTimeout;
  });
  const socket = open(service);
  onTestFinished(() => void socket.destroy());
  socket.write(head("x-ndjson", "content-length: 0\r\n"));
  await once(socket.resume(), "data");
  await expect.poll(() => socket.closed, { timeout: 10 * ARRIVAL }).toBe(true);
});

test("connections that are opened and left cost nothing in the end", async () => {
  const sockets = Array.from({ length: 200 }, () => open(service));
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  for (const [number, socket] of sockets.entries()) {
    if (number % 2 === 0) socket.write("GET /v1/facts HTTP/1.1\r\n");
    socket.destroy();
  }
  const count = () =>
    new Promise<number>((resolve) => {
      service.http.server.getConnections((_error, number) => resolve(number));
    });
  await expect.poll(count).toBe(0);
  expect((await service.http.inject({ url: "/health/live" })).statusCode).toBe(200);
});
