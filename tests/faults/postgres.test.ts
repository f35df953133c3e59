import { setTimeout as sleep } from "node:timers/promises";
import type { NewThing, Store, StoreOptions } from "@cokdyby/server/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runs } from "../../scripts/vitest/tier.ts";
import { type Cluster, makeCluster } from "../store/postgres/cluster.ts";
import { query } from "../store/postgres/databases.ts";
import { opened, saved, someone } from "../store/suite/backend.ts";
import { aWhile, expectKept, startWriter } from "./writing.ts";

const ROUNDS = runs({ full: 2, deep: 10 });

// a server of our own, also where DATABASE_URL names one: that is not ours to kill
let cluster: Cluster;
beforeAll(async () => {
  cluster = await makeCluster(true);
});
afterAll(() => cluster.remove(), 120_000);

/** A new database on it. */
async function fresh(): Promise<StoreOptions> {
  const name = someone("x").replaceAll("-", "_");
  await query(cluster.url, `create database ${name}`);
  return { dataFolder: "", databaseUrl: cluster.url.replace(/postgres$/, name) };
}

const thing = (id: string, content: unknown = { words: "w7261" }): NewThing => ({
  kind: "draft",
  owner: "ann",
  id,
  visibility: "private",
  content,
});

test(`${ROUNDS} times kill -9 of PostgreSQL and who writes: nothing acknowledged is lost`, {
  timeout: 60_000 * ROUNDS,
}, async () => {
  const options = await fresh();
  let all = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const owner = someone("writer");
    const writer = startWriter(options, owner);
    await writer.ready;
    await writer.wrote(2);
    await aWhile();
    // first the server goes and the writer is told; then the writer goes, and the server after it
    const serverFirst = round % 2 === 0;
    if (serverFirst) await cluster.kill();
    else writer.kill();
    const { acknowledged, fault } = await writer.ended;
    expect(fault).toBe(serverFirst ? "STORE_UNREACHABLE" : "");
    await cluster.kill();
    await cluster.start();
    const store = await opened(options);
    await expectKept(store, owner, acknowledged);
    await store.close();
    all += acknowledged.size;
  }
  expect(all).toBeGreaterThan(ROUNDS);
});

describe("a database that goes and comes back", () => {
  let store: Store;
  beforeAll(async () => {
    store = await opened(await fresh());
  });
  afterAll(() => store.close());

  test("while it is gone every call says so soon, and when it is back all goes on", async () => {
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
      store.upkeep.export()[Symbol.asyncIterator]().next(),
    ];
    for (const call of await Promise.allSettled<unknown>(calls)) {
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

  test("a call that is under way when it goes is told, and the process lives on", async () => {
    const ids = Array.from({ length: 50 }, (_, number) => `many${number}`);
    const settled = Promise.allSettled(ids.map((id) => store.things.put(thing(id))));
    await sleep(5);
    await cluster.kill();
    const outcomes = await settled;
    await cluster.start();
    for (const [index, outcome] of outcomes.entries()) {
      // what was not acknowledged may be there or not: the same again settles it
      const again = await store.things.put(thing(ids[index] ?? ""));
      expect(again).toMatchObject({ kind: "stored", thing: { version: 1 } });
      if (outcome.status === "fulfilled") expect(again).toMatchObject({ change: "none" });
      else expect(outcome.reason).toMatchObject({ code: "STORE_UNREACHABLE" });
    }
  });
});

describe("two copies on one database", () => {
  let copies: readonly [Store, Store];
  beforeAll(async () => {
    const options = await fresh();
    // both find no tables and make them at once
    copies = await Promise.all([opened(options), opened(options)]);
  });
  afterAll(() => Promise.all(copies.map((copy) => copy.close())));

  test("one sees what the other saved", async () => {
    const [one, two] = copies;
    const made = await saved(one, thing("x"));
    expect(await two.things.get({ reader: "ann", kind: "draft", id: "x" })).toEqual(made);
  });

  test("of two that save the same version at once, one wins and the other is told", async () => {
    for (let basedOn = 0; basedOn < 20; basedOn += 1) {
      const puts = await Promise.all(
        copies.map((copy, number) =>
          copy.things.put({ ...thing("y", { basedOn, number }), basedOn }),
        ),
      );
      expect(puts.map(({ kind }) => kind).sort()).toEqual(["conflict", "stored"]);
    }
    const history = await copies[0].things.history(thing("y"));
    expect(history.map(({ version }) => version)).toEqual(
      Array.from({ length: 20 }, (_, number) => number + 1),
    );
  });
});
