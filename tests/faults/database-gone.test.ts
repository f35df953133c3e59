import { setTimeout as sleep } from "node:timers/promises";
import type { NewThing, Store } from "@cokdyby/server/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Cluster } from "../store/postgres/cluster.ts";
import { type Databases, postgresDatabases } from "../store/postgres/databases.ts";
import { opened, saved } from "../store/suite/backend.ts";

// a server that DATABASE_URL names is not ours to stop: these tests bring their own
const given = process.env.DATABASE_URL;
let databases: Databases;
let cluster: Cluster;
let store: Store;
beforeAll(async () => {
  delete process.env.DATABASE_URL;
  databases = await postgresDatabases(true);
  if (databases.cluster === undefined) throw new Error("there is no server of our own");
  cluster = databases.cluster;
  store = await opened({ dataFolder: "", databaseUrl: await databases.fresh() });
}, 60_000);
afterAll(async () => {
  await store.close();
  await databases.remove();
  if (given !== undefined) process.env.DATABASE_URL = given;
});

const thing = (id: string): NewThing => ({
  kind: "draft",
  owner: "ann",
  id,
  visibility: "private",
  content: { words: "w7261" },
});

test("while the database is gone every call says so soon, and when it is back all goes on", async () => {
  const before = await saved(store, thing("before"));
  await store.upkeep.ready();
  await cluster.kill();
  const gone = { name: "StoreFault", code: "STORE_UNREACHABLE", passes: true };
  const began = performance.now();
  const calls = [
    store.things.put(thing("during")),
    store.things.get({ reader: "ann", kind: "draft", id: "before" }),
    store.things.list({ reader: "ann", kind: "draft" }),
    store.things.delete(thing("before")),
    store.tokens.find("0123456789abcdef"),
    store.upkeep.ready(),
    store.upkeep.export().next(),
  ];
  for (const call of await Promise.allSettled(calls)) {
    expect(call).toMatchObject({ status: "rejected", reason: gone });
    expect(JSON.stringify(call)).not.toContain("w7261");
  }
  expect(performance.now() - began).toBeLessThan(6_000);
  await cluster.start();
  await store.upkeep.ready();
  const { owner: reader, kind, id } = before;
  expect(await store.things.get({ reader, kind, id })).toEqual(before);
  expect(await store.things.get({ reader, kind, id: "during" })).toBeUndefined();
  await saved(store, thing("during"));
});

test("a call that is under way when the database goes is told, and the process lives on", async () => {
  const puts = Array.from({ length: 50 }, (_, number) => store.things.put(thing(`many${number}`)));
  const settled = Promise.allSettled(puts);
  await sleep(5);
  await cluster.kill();
  const outcomes = await settled;
  await cluster.start();
  for (const [number, outcome] of outcomes.entries()) {
    if (outcome.status === "rejected") {
      expect(outcome.reason).toMatchObject({ code: "STORE_UNREACHABLE" });
    }
    // what was not acknowledged may be there or not: the same again settles it
    const again = await store.things.put(thing(`many${number}`));
    expect(again).toMatchObject({ kind: "stored", thing: { version: 1 } });
    if (outcome.status === "fulfilled") expect(again).toMatchObject({ change: "none" });
  }
});
