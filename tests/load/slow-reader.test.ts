import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deep } from "../../scripts/vitest/tier.ts";
import { type Running, startService } from "./running.ts";

const CASES = 100_000;
/** How many results are read in the end. */
const READ = deep ? CASES : 3_000;
const MIB = 1_048_576;

let service: Running;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

test(`a slow reader of ${CASES} results makes their sender wait, and costs no memory`, {
  timeout: deep ? 900_000 : 120_000,
}, async () => {
  const before = service.memory() ?? 0;
  const socket = connect(service.port, "127.0.0.1");
  socket.pause();
  socket.write(
    "POST /v1/evaluate/batch?outcomes=liability.juvenile HTTP/1.1\r\nhost: localhost\r\n" +
      "content-type: application/x-ndjson\r\ntransfer-encoding: chunked\r\n\r\n",
  );
  const sending = send(socket);
  // until nothing moves any more
  let taken = -1;
  while (taken !== arrived(socket)) {
    taken = arrived(socket);
    await sleep(1_500);
  }
  // some 50 MiB of cases: what was taken stands in the buffers of the system
  expect(taken).toBeLessThan(20 * MIB);
  expect((service.memory() ?? 0) - before).toBeLessThan(150);
  expect((await fetch(`${service.url}/health/live`)).status).toBe(200);

  const ids = await readIds(socket, READ);
  expect(ids.slice(0, READ)).toEqual(Array.from({ length: READ }, (_, number) => `${number}`));
  expect((service.memory() ?? 0) - before).toBeLessThan(150);
  socket.destroy();
  await sending;
  await expect.poll(() => service.metrics()).toContain("\nhttp_requests_in_flight 1\n");
});

/** Bytes that the system took from us. */
function arrived(socket: Socket): number {
  return socket.bytesWritten - socket.writableLength;
}

/** Sends all cases, as fast as they are taken. */
async function send(socket: Socket): Promise<void> {
  const title = "x".repeat(450);
  let gone = false;
  socket.once("close", () => {
    gone = true;
  });
  for (let number = 0; number < CASES && !gone; number += 1) {
    const line = `${JSON.stringify({ "@id": `${number}`, title, facts: { "actor.age": 16 } })}\n`;
    if (socket.write(`${line.length.toString(16)}\r\n${line}\r\n`)) continue;
    await new Promise<void>((resolve) => {
      socket.once("drain", resolve);
      socket.once("close", resolve);
    });
  }
  if (!gone) socket.write("0\r\n\r\n");
}

/** The ids of results in the order in which they come. */
async function readIds(socket: Socket, count: number): Promise<string[]> {
  const ids: string[] = [];
  let rest = "";
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    const text = rest + chunk;
    const end = text.lastIndexOf("\n") + 1;
    rest = text.slice(end);
    for (const [, id] of text.slice(0, end).matchAll(/"@id":"(\d+)"/g)) ids.push(id ?? "");
    if (ids.length >= count) break;
  }
  return ids;
}
