import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import type { Store } from "@cokdyby/server/store";
import { expect, test } from "vitest";
import { keepingService } from "./keeping.ts";

const REQUEST = "POST /v1/store/export HTTP/1.1\r\nhost: localhost\r\ncontent-length: 0\r\n\r\n";

/** A service of whose exports it can be told how many hold a snapshot. */
async function exportingService(
  options: Parameters<typeof keepingService>[0],
  lines: (store: Store) => AsyncIterable<string>,
) {
  let held = 0;
  const service = await keepingService(options, (store) => ({
    ...store,
    upkeep: {
      ...store.upkeep,
      export: async function* () {
        held += 1;
        try {
          yield* lines(store);
        } finally {
          held -= 1;
        }
      },
    },
  }));
  return { service, held: () => held };
}

test("an export whose reader takes nothing any more is ended, and what it held is given back", async () => {
  const { service, held } = await exportingService({ bodyTimeout: 1_000 }, async function* (store) {
    for await (const line of store.upkeep.export()) yield line.repeat(20);
  });
  for (let number = 0; number < 20; number += 1) {
    const content = { words: "x".repeat(900_000) };
    await service.client().saveDraft({ id: `d-${number}`, body: { content } });
  }
  await service.http.listen({ port: 0, host: "127.0.0.1" });
  const { port } = service.http.server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(REQUEST);
  await once(socket, "readable");
  expect(held()).toBe(1);
  // nothing is read from here on
  await expect.poll(held).toBe(0);
  socket.destroy();
  await service.end();
});

test("what an export holds is given back when its reader leaves before the first line", async () => {
  const gate = Promise.withResolvers<void>();
  const { service, held } = await exportingService({}, async function* (store) {
    await gate.promise;
    yield* store.upkeep.export();
  });
  const { server } = service.http;
  await service.http.listen({ port: 0, host: "127.0.0.1" });
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(REQUEST);
  await expect.poll(held).toBe(1);
  socket.destroy();
  const connections = () =>
    new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)));
  await expect.poll(connections).toBe(0);
  gate.resolve();
  await expect.poll(held).toBe(0);
  await service.end();
});
