import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { ArchiveCancelled, decideArchive } from "@cokdyby/archive";
import { loadRulebook } from "@cokdyby/rules";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Folder, makeFolder } from "./folder.ts";

const rulebook = loadRulebook();
const ON = "2022-03-10";
const UNREACHABLE = {
  ok: false,
  problems: [{ code: "DATABASE_UNREACHABLE", pointer: "#/source" }],
};

let folder: Folder;
let server: Server | undefined;
beforeAll(() => {
  folder = makeFolder();
});
afterEach(() => server?.close());
afterAll(() => folder.remove());

async function decide(url: string, signal?: AbortSignal) {
  const source = { kind: "postgres", url, table: "cases" } as const;
  const laws = { rulebook, on: ON, today: ON, outcomes: ["liability.belowAge"] };
  const request = { source, ...laws, folder: folder.working };
  const result = await decideArchive(signal === undefined ? request : { ...request, signal });
  expect(folder.left()).toEqual([]);
  return result;
}

/** Something that is reached as a server of PostgreSQL is. @returns its address */
async function serve(onConnection: (socket: Socket) => void): Promise<string> {
  server = createServer((socket) => {
    socket.on("error", () => undefined);
    onConnection(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `postgres://somebody:secret@127.0.0.1:${(server.address() as AddressInfo).port}/archive`;
}

/** Lets a client in: no password is asked for, and a query may come. */
const LETS_IN = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]);

test.each([
  "postgres://somebody:pa#ss@host/archive",
  "postgres://somebody@127.0.0.1/archive?sslmode=verify-full&sslrootcert=/nowhere/root.crt",
])("an address that is none is a problem, not a fault: %s", async (url) => {
  expect(await decide(url)).toMatchObject(UNREACHABLE);
});

test("a connection that is reset while a query runs is a problem", async () => {
  const url = await serve((socket) => {
    socket.once("data", () => {
      socket.write(LETS_IN);
      socket.once("data", () => socket.resetAndDestroy());
    });
  });
  expect(await decide(url)).toMatchObject(UNREACHABLE);
});

test.each([
  ["before it lets us in", false],
  ["while a query runs", true],
] as const)("a server that is silent %s keeps nobody from breaking off", async (_, letsIn) => {
  const controller = new AbortController();
  const url = await serve((socket) => {
    if (!letsIn) setTimeout(() => controller.abort(), 50);
    socket.once("data", () => {
      if (!letsIn) return;
      socket.write(LETS_IN);
      socket.once("data", () => controller.abort());
    });
  });
  await expect(decide(url, controller.signal)).rejects.toBeInstanceOf(ArchiveCancelled);
});
