import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runs } from "../../scripts/vitest/tier.ts";
import { opened, someone } from "../store/suite/backend.ts";
import { aWhile, expectKept, startWriter } from "./writing.ts";

const ROUNDS = runs({ quick: 2, full: 5, deep: 50 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cokdyby-kill-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test(`${ROUNDS} times kill -9 while SQLite is written: nothing acknowledged is lost`, {
  timeout: 30_000 * ROUNDS,
}, async () => {
  let all = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const owner = someone("writer");
    const writer = startWriter({ dataFolder: folder }, owner);
    await writer.ready;
    await writer.wrote(2);
    await aWhile();
    writer.kill();
    const { acknowledged } = await writer.ended;
    const store = await opened({ dataFolder: folder });
    await expectKept(store, owner, acknowledged);
    await store.close();
    all += acknowledged.size;
  }
  expect(all).toBeGreaterThan(ROUNDS);
});

test("two programs that start at once on no file share it, and lose nothing when killed", async () => {
  const owners = [someone("one"), someone("two")];
  const writers = owners.map((owner) => startWriter({ dataFolder: folder }, owner));
  await Promise.all(writers.map(({ ready }) => ready));
  await aWhile();
  for (const writer of writers) writer.kill();
  const ends = await Promise.all(writers.map(({ ended }) => ended));
  const store = await opened({ dataFolder: folder });
  for (const [index, { acknowledged, fault }] of ends.entries()) {
    expect(fault).toBe("");
    await expectKept(store, owners[index] ?? "", acknowledged);
  }
  await store.close();
});
