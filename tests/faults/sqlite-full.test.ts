import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NewThing, Store } from "@cokdyby/server/store";
import { afterEach, beforeEach, expect, test } from "vitest";
import { opened, saved } from "../store/suite/backend.ts";
import { expectKept, startWriter } from "./writing.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cokdyby-full-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const thing = (number: number, size = 20_000): NewThing => ({
  kind: "draft",
  owner: "ann",
  id: `n${number}`,
  visibility: "private",
  content: { number, filling: "x".repeat(size) },
});

/** Saves until the store says that it is full. @returns how many were acknowledged */
async function fill(store: Store): Promise<number> {
  for (let number = 0; number < 1_000; number += 1) {
    try {
      await saved(store, thing(number));
    } catch (error) {
      expect(error).toMatchObject({ name: "StoreFault", code: "STORE_FULL", passes: true });
      expect(String(error)).not.toContain("xxx");
      return number;
    }
  }
  throw new Error("it was never full");
}

test("when there is no room left, nothing is half written, and all goes on when there is", async () => {
  const store = await opened({ dataFolder: folder, maxBytes: 600_000 });
  const count = await fill(store);
  expect(count).toBeGreaterThan(5);
  const get = (number: number) =>
    store.things.get({ reader: "ann", kind: "draft", id: `n${number}` });
  expect(await get(count)).toBeUndefined();
  expect(await store.things.history(thing(count))).toEqual([]);
  const change = { ...thing(0, 200_000), basedOn: 1 };
  await expect(store.things.put(change)).rejects.toMatchObject({ code: "STORE_FULL" });
  expect(await get(0)).toMatchObject({ version: 1, content: { number: 0 } });
  // the service says so before anybody else loses what they save, also after a start
  await expect(store.upkeep.ready()).rejects.toMatchObject({ code: "STORE_FULL" });
  const second = await opened({ dataFolder: folder, maxBytes: 600_000 });
  await expect(second.upkeep.ready()).rejects.toMatchObject({ code: "STORE_FULL" });
  await second.close();
  expect(await store.upkeep.check()).toEqual([]);
  for (let number = 1; number < 4; number += 1) {
    expect(await store.things.delete(thing(number))).toBe(true);
  }
  await store.upkeep.ready();
  await saved(store, thing(count));
  await store.close();
});

test("an import that does not fit leaves everything as it was", async () => {
  const source = await opened({ dataFolder: join(folder, "source") });
  for (let number = 0; number < 40; number += 1) await saved(source, thing(number));
  let file = "";
  for await (const line of source.upkeep.export()) file += line;
  await source.close();
  const small = await opened({ dataFolder: join(folder, "small"), maxBytes: 400_000 });
  await saved(small, thing(100));
  const text = async function* () {
    yield file;
  };
  await expect(small.upkeep.import(text)).rejects.toMatchObject({ code: "STORE_FULL" });
  const list = await small.things.list({ reader: "ann", kind: "draft" });
  expect(list).toMatchObject({ ok: true, value: { items: [{ id: "n100" }] } });
  expect(await small.upkeep.check()).toEqual([]);
  await small.close();
});

test.skipIf(process.platform === "win32")(
  "when the file system takes no more, the writer is told and what was acknowledged is there",
  async () => {
    const writer = startWriter({ dataFolder: folder }, "ann", 600);
    const { acknowledged, fault } = await writer.ended;
    expect(["STORE_FULL", "STORE_IO"]).toContain(fault);
    expect(acknowledged.size).toBeGreaterThan(3);
    const store = await opened({ dataFolder: folder });
    await expectKept(store, "ann", acknowledged);
    await store.close();
  },
);
