import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@cokdyby/server/store";
import { expect, test } from "vitest";
import { type Backend, opened, saved } from "./suite/backend.ts";
import { manyThings } from "./suite/plans.ts";
import { sqlOn } from "./suite/sql.ts";
import { storeSuite } from "./suite/suite.ts";

async function sqlite(): Promise<Backend> {
  const root = mkdtempSync(join(tmpdir(), "cokdyby-sqlite-"));
  return {
    fresh: async () => ({ dataFolder: join(mkdtempSync(join(root, "store-")), "data") }),
    bytes: async ({ dataFolder }) =>
      readdirSync(dataFolder)
        .map((name) => readFileSync(join(dataFolder, name), "latin1"))
        .join(""),
    remove: async () => rmSync(root, { recursive: true }),
  };
}

storeSuite("SQLite", sqlite);

test("folder and file are for their user alone", async () => {
  const { fresh, remove } = await sqlite();
  const options = await fresh();
  const store = await opened(options);
  const { dataFolder } = options;
  expect(statSync(dataFolder).mode & 0o777).toBe(0o700);
  for (const name of readdirSync(dataFolder)) {
    expect(statSync(join(dataFolder, name)).mode & 0o777).toBe(0o600);
  }
  await store.close();
  await remove();
});

test("what a change took out of a case is in no file, and of a draft it is a version", async () => {
  const { fresh, bytes, remove } = await sqlite();
  const options = await fresh();
  const store = await opened(options);
  const thing = { owner: "ann", id: "x", visibility: "private" } as const;
  for (const kind of ["case", "draft"] as const) {
    await saved(store, { ...thing, kind, content: { words: `before-${kind}` } });
    await saved(store, { ...thing, kind, content: { words: "after" }, basedOn: 1 });
  }
  const text = (await bytes?.(options)) ?? "";
  expect(text).not.toContain("before-case");
  expect(text).toContain("before-draft");
  await store.close();
  await remove();
});

test.each([
  ["is no database", () => Buffer.from("hello ".repeat(1000))],
  ["is damaged", (bytes: Buffer) => bytes.fill(0x5a, 5000, 9000)],
])("a file that %s is refused", async (_what, spoil) => {
  const { fresh, remove } = await sqlite();
  const options = await fresh();
  await (await opened(options)).close();
  const file = join(options.dataFolder, "cokdyby.sqlite");
  writeFileSync(file, spoil(readFileSync(file)));
  const again = await openStore(options);
  expect(again).toMatchObject({ ok: false, problems: [{ code: "STORE_DAMAGED" }] });
  await remove();
});

test("a folder that cannot be made is a problem, and nothing is thrown", async () => {
  const { fresh, remove } = await sqlite();
  const { dataFolder } = await fresh();
  writeFileSync(dataFolder, "a file stands here");
  const store = await openStore({ dataFolder: join(dataFolder, "below") });
  expect(store).toMatchObject({ ok: false, problems: [{ code: "STORE_IO" }] });
  await remove();
});

test("among a hundred thousand cases, half of them shared, one that is missing is told in under 5 ms of the processor", async () => {
  const { fresh, remove } = await sqlite();
  const options = await fresh();
  const store = await opened(options);
  await sqlOn(options, manyThings(options, 100_000));
  const looked = 50;
  // of the processor, which it has to itself on a busy machine too
  const before = process.cpuUsage();
  for (let number = 0; number < looked; number += 1) {
    const address = { reader: "ann", kind: "case", id: `missing-${number}` } as const;
    expect(await store.things.get(address)).toBeUndefined();
  }
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000 / looked).toBeLessThan(5);
  await store.close();
  await remove();
});

/** How often others had their turn while something was done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  let going = true;
  const count = () => {
    turns += 1;
    if (going) setImmediate(count);
  };
  setImmediate(count);
  await work;
  going = false;
  return turns;
}

test("while a file is exported or imported others read, and have their turns", async () => {
  const { fresh, remove } = await sqlite();
  const source = await opened(await fresh());
  const target = await opened(await fresh());
  const thing = { kind: "case", owner: "ann", visibility: "private" } as const;
  for (let number = 0; number < 300; number += 1) {
    await saved(source, {
      ...thing,
      id: `n${number}`,
      content: { number, words: "x".repeat(9_000) },
    });
  }
  let file = "";
  const exporting = async () => {
    for await (const line of source.upkeep.export()) file += line;
  };
  expect(await turnsDuring(exporting())).toBeGreaterThan(0);
  await saved(target, { ...thing, id: "mine", content: {} });
  await target.upkeep.ready();
  let read = 0;
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const importing = target.upkeep.import(async function* () {
    read += 1;
    yield file.slice(0, -500);
    // in the midst of writing
    if (read === 2) await stopped;
    yield file.slice(-500);
  });
  await expect.poll(() => read).toBe(2);
  const address = { reader: "ann", kind: "case" } as const;
  expect(await target.things.get({ ...address, id: "mine" })).toBeDefined();
  expect(await target.things.get({ ...address, id: "n1" })).toBeUndefined();
  expect(await target.things.list(address)).toMatchObject({ ok: true });
  expect(await target.tokens.list()).toEqual([]);
  await target.upkeep.ready();
  stop();
  expect(await importing).toMatchObject({ ok: true });
  expect(await target.things.get({ ...address, id: "n1" })).toBeDefined();

  const again = target.upkeep.import(async function* () {
    yield file;
  });
  expect(await turnsDuring(again)).toBeGreaterThan(3);
  const updatedBefore = new Date(Date.now() + 60_000).toISOString();
  expect(await turnsDuring(target.upkeep.deleteWhere({ updatedBefore }))).toBeGreaterThan(0);
  expect(await target.things.list(address)).toMatchObject({ value: { items: [] } });
  await Promise.all([source.close(), target.close()]);
  await remove();
});
