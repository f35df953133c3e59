import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBeside } from "@cokdyby/server";
import type { NewThing, StoreOptions } from "@cokdyby/server/store";
import { afterEach, beforeEach, expect, test } from "vitest";
import { opened, saved } from "./suite/backend.ts";
import { sqlOn } from "./suite/sql.ts";

let options: StoreOptions;
beforeEach(() => {
  options = { dataFolder: mkdtempSync(join(tmpdir(), "cokdyby-check-")) };
});
afterEach(() => rmSync(options.dataFolder, { recursive: true }));

const thing = (id: string, size = 10): NewThing => ({
  ...{ kind: "case", owner: "ann", id, visibility: "private" },
  content: { id, filling: "x".repeat(size) },
});
const never = new AbortController().signal;

test("a byte that was changed in a row is told by the check, and neither served nor exported", async () => {
  const store = await opened(options);
  await saved(store, thing("sound"));
  await saved(store, thing("flipped"));
  await sqlOn(
    options,
    "update things set content = replace(content, 'xx', 'xy') where id = 'flipped'",
  );
  const damaged = { code: "STORE_DAMAGED" };
  const get = (id: string) => store.things.get({ reader: "ann", kind: "case", id });
  await expect(get("flipped")).rejects.toMatchObject(damaged);
  expect(await get("sound")).toBeDefined();
  const exporting = async () => {
    for await (const _ of store.upkeep.export());
  };
  await expect(exporting()).rejects.toMatchObject(damaged);
  const found = [{ what: "thing", kind: "case", owner: "ann", id: "flipped" }];
  expect(await store.upkeep.check()).toEqual(found);
  expect(await checkBeside(options, never)).toEqual({ ok: true, found });
  // deleting what is damaged mends it
  await store.things.delete(thing("flipped"));
  expect(await checkBeside(options, never)).toEqual({ ok: true, found: [] });
  await exporting();
  await store.close();
});

test.each([
  ["another's", "update things set owner = 'bob' where id = 'changed'"],
  ["of another id", "update things set id = 'changed.' where id = 'changed'"],
  ["of another kind", "update things set kind = 'amendment' where id = 'changed'"],
  ["under another key", "update things set key = 'k' where id = 'other'"],
  ["of another version", "update things set version = 9 where id = 'changed'"],
  ["without its first version", "delete from revisions where version = 1"],
  ["without its newest version", "delete from revisions where version = 2"],
  ["with another newest version", "update revisions set content = '{}' where version = 2"],
  ["with a version that is no JSON", "update revisions set content = '{' where version = 1"],
])("a thing that was made %s behind the program's back is told", async (_what, sql) => {
  const store = await opened(options);
  const draft: NewThing = { ...thing("changed"), kind: "draft" };
  await saved(store, draft);
  await saved(store, { ...draft, content: { more: 1 }, basedOn: 1 });
  await saved(store, thing("other"));
  expect(await store.upkeep.check()).toEqual([]);
  await sqlOn(options, sql);
  expect(await store.upkeep.check()).toMatchObject([{ what: "thing" }]);
  await store.close();
});

test("a start does not read a large file through; the check does", async () => {
  const store = await opened(options);
  for (let number = 0; number < 6; number += 1) await saved(store, thing(`n${number}`, 7_000_000));
  await store.close();
  const file = join(options.dataFolder, "cokdyby.sqlite");
  expect(statSync(file).size).toBeGreaterThan(40_000_000);
  const handle = openSync(file, "r+");
  writeSync(handle, Buffer.alloc(8_192, 0x5a), 0, 8_192, 20_000_000);
  closeSync(handle);
  const again = await opened(options);
  await again.upkeep.ready();
  expect(await again.upkeep.check()).not.toEqual([]);
  await again.close();
});

test("a look can be ended in the middle", async () => {
  await (await opened(options)).close();
  const ended = new AbortController();
  const looking = checkBeside(options, ended.signal);
  ended.abort(new Error("the service stops"));
  await expect(looking).rejects.toThrow("the service stops");
});
