import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { keepingService } from "./keeping.ts";

test("an export whose reader takes nothing any more is ended, and what it held is given back", async () => {
  let held = 0;
  const service = await keepingService({ bodyTimeout: 1_000 }, (store) => ({
    ...store,
    upkeep: {
      ...store.upkeep,
      export: async function* () {
        held += 1;
        try {
          for await (const line of store.upkeep.export()) yield line.repeat(20);
        } finally {
          held -= 1;
        }
      },
    },
  }));
  for (let number = 0; number < 20; number += 1) {
    const content = { words: "x".repeat(900_000) };
    await service.client().saveDraft({ id: `d-${number}`, body: { content } });
  }
  await service.http.listen({ port: 0, host: "127.0.0.1" });
  const { port } = service.http.server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write("POST /v1/store/export HTTP/1.1\r\nhost: localhost\r\ncontent-length: 0\r\n\r\n");
  await once(socket, "readable");
  expect(held).toBe(1);
  // nothing is read from here on
  await expect.poll(() => held, { timeout: 10_000 }).toBe(0);
  socket.destroy();
  await service.end();
}, 60_000);

test("what an export holds is given back when its reader leaves before the first line", async () => {
  let held = 0;
  const gate = Promise.withResolvers<void>();
  const service = await keepingService({}, (store) => ({
    ...store,
    upkeep: {
      ...store.upkeep,
      export: async function* () {
        held += 1;
        try {
          await gate.promise;
          yield* store.upkeep.export();
        } finally {
          held -= 1;
        }
      },
    },
  }));
  const { server } = service.http;
  await service.http.listen({ port: 0, host: "127.0.0.1" });
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write("POST /v1/store/export HTTP/1.1\r\nhost: localhost\r\ncontent-length: 0\r\n\r\n");
  await expect.poll(() => held).toBe(1);
  socket.destroy();
  const connections = () =>
    new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)));
  await expect.poll(connections).toBe(0);
  gate.resolve();
  await expect.poll(() => held).toBe(0);
  await service.end();
});
