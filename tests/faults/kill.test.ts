import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { StoreOptions } from "@cokdyby/server/store";
import { expect, test } from "vitest";
import { postgresDatabases } from "../store/postgres/databases.ts";
import { opened, someone } from "../store/suite/backend.ts";
import { expectKept, startWriter } from "./writing.ts";

const deep = process.env.COKDYBY_DEEP === "1";
const SQLITE_ROUNDS = deep ? 50 : 5;
const POSTGRES_ROUNDS = deep ? 10 : 2;

/** Some time in the midst of the writing, in milliseconds. */
const aWhile = () => sleep(50 + Math.random() * 250);

test(`${SQLITE_ROUNDS} times kill -9 while SQLite is written: nothing acknowledged is lost`, async () => {
  const folder = mkdtempSync(join(tmpdir(), "cokdyby-kill-"));
  const options: StoreOptions = { dataFolder: folder };
  let all = 0;
  for (let round = 0; round < SQLITE_ROUNDS; round += 1) {
    const owner = someone("writer");
    const writer = startWriter(options, owner);
    await writer.ready;
    await aWhile();
    writer.kill();
    const { acknowledged } = await writer.ended;
    const store = await opened(options);
    await expectKept(store, owner, acknowledged);
    await store.close();
    all += acknowledged.size;
  }
  expect(all).toBeGreaterThan(SQLITE_ROUNDS);
  rmSync(folder, { recursive: true });
});

test(`${POSTGRES_ROUNDS} times kill -9 of writer and PostgreSQL: nothing acknowledged is lost`, async ({
  onTestFinished,
}) => {
  const databases = await postgresDatabases(true);
  onTestFinished(databases.remove);
  const { cluster } = databases;
  const options: StoreOptions = { dataFolder: "", databaseUrl: await databases.fresh() };
  let all = 0;
  for (let round = 0; round < POSTGRES_ROUNDS; round += 1) {
    const owner = someone("writer");
    const writer = startWriter(options, owner);
    await writer.ready;
    await aWhile();
    // the writer sees its server go, or goes itself; another's server is left alone
    if (round % 2 === 0 && cluster !== undefined) await cluster.kill();
    else writer.kill();
    const { acknowledged, fault } = await writer.ended;
    await cluster?.kill();
    await cluster?.start();
    if (round % 2 === 0 && cluster !== undefined) expect(fault).toBe("STORE_UNREACHABLE");
    const store = await opened(options);
    await expectKept(store, owner, acknowledged);
    await store.close();
    all += acknowledged.size;
  }
  expect(all).toBeGreaterThan(POSTGRES_ROUNDS);
});
