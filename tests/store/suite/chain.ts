import { digestOf } from "@cokdyby/engine/rulebook";
import type { ChainLink, Store, StoreOptions } from "@cokdyby/server/store";
import { beforeEach, describe, expect, test } from "vitest";
import { type Backend, opened } from "./backend.ts";
import { sqlOn } from "./sql.ts";

const NONE = "0".repeat(64);
const RULEBOOK = withDigest({ id: "law", rules: ["a rule", "a rule", "a rule"] });

function withDigest(rulebook: object): { readonly digest: string } {
  return { ...rulebook, digest: digestOf(rulebook) };
}

export function chain(backend: () => Backend): void {
  describe("the chain of receipts", () => {
    let options: StoreOptions;
    let now = "2026-03-01T10:00:00.000Z";
    beforeEach(async () => {
      now = "2026-03-01T10:00:00.000Z";
      options = { ...(await backend().fresh()), clock: () => new Date(now) };
    });
    const add = async (store: Store, id: string, owner = "ann") => {
      const { digest } = RULEBOOK;
      const sign = (link: ChainLink) => ({ id, rulebook: { digest }, ...link });
      const put = await store.receipts.add({
        ...{ owner, id, visibility: "private", rulebook: RULEBOOK, sign },
      });
      if (put.kind !== "stored") throw new Error(put.kind);
      return put.thing.content as ChainLink;
    };
    const withStore = async (work: (store: Store) => Promise<void>) => {
      const store = await opened(options);
      try {
        await work(store);
      } finally {
        await store.close();
      }
    };

    test("goes on with the hash of the one before, also when the store is opened again", async () => {
      let first: ChainLink | undefined;
      await withStore(async (store) => {
        first = await add(store, "a");
        expect(first).toMatchObject({ sequence: 1, previous: NONE, made: now });
      });
      await withStore(async (store) => {
        const second = await add(store, "b");
        expect(second).toMatchObject({ sequence: 2, previous: digestOf(first) });
        const again = { owner: "ann", id: "b", visibility: "private" as const };
        const sign = () => ({ other: 1 });
        expect(await store.receipts.add({ ...again, rulebook: RULEBOOK, sign })).toMatchObject({
          ...{ kind: "conflict", stored: { content: second } },
        });
        expect(await add(store, "c")).toMatchObject({ sequence: 3, previous: digestOf(second) });
        expect(await store.upkeep.check()).toEqual([]);
      });
    });

    test("keeps the rulebook once, and gives it back", () =>
      withStore(async (store) => {
        expect(await store.rulebooks.get(RULEBOOK.digest)).toBeUndefined();
        await add(store, "a");
        await add(store, "b");
        expect(await store.rulebooks.get(RULEBOOK.digest)).toEqual(RULEBOOK);
      }));

    test("holds when a receipt is deleted, and when that is forgotten", () =>
      withStore(async (store) => {
        for (const id of ["a", "b", "c"]) await add(store, id);
        await store.things.delete({ owner: "ann", kind: "receipt", id: "b" });
        expect(await store.upkeep.check()).toEqual([]);
        await store.upkeep.forgetBefore("2026-03-02T00:00:00.000Z");
        expect(await store.upkeep.check()).toEqual([]);
        let file = "";
        for await (const lines of store.upkeep.export()) file += lines;
        const links = file.split("\n").filter((line) => line.includes('"@type":"link"'));
        expect(links.map((line) => JSON.parse(line).key === null)).toEqual([false, true, false]);
        expect(await add(store, "d")).toMatchObject({ sequence: 4 });
      }));

    test("tells a receipt that was taken out, changed or cut off behind the program's back", async () => {
      const broken = async (sql: string) => {
        options = { ...(await backend().fresh()), clock: () => new Date(now) };
        await withStore(async (store) => {
          for (const id of ["a", "b", "c"]) await add(store, id);
        });
        await sqlOn(options, sql);
        const store = await opened(options);
        const found = await store.upkeep.check();
        await store.close();
        return found;
      };
      expect(await broken("delete from things where id = 'b'")).toEqual([
        { what: "receipt", sequence: 2 },
      ]);
      expect(
        await broken("delete from things where id = 'b'; delete from links where sequence = 2"),
      ).toEqual([{ what: "chain", sequence: 3 }]);
      expect(
        await broken("delete from things where id = 'c'; delete from links where sequence = 3"),
      ).toEqual([{ what: "chain", sequence: 3 }]);
      const swap = "update things set packed = (select packed from things t where t.id = 'a')";
      expect(await broken(`${swap} where id = 'b'`)).toEqual([
        { what: "thing", kind: "receipt", owner: "ann", id: "b" },
        { what: "receipt", sequence: 2 },
      ]);
      // the last link alone: the receipt is still there
      const second = "(select hash from links where sequence = 2)";
      expect(
        await broken(
          `update chain set sequence = 2, hash = ${second}; delete from links where sequence = 3`,
        ),
      ).toEqual([{ what: "chain", sequence: 3 }]);
      expect(await broken("update links set made = '2020-01-01' where sequence = 1")).toEqual([
        { what: "receipt", sequence: 1 },
      ]);
      const digest = "1".repeat(64);
      const gone = { what: "rulebook", digest: RULEBOOK.digest };
      expect(await broken(`update rulebooks set digest = '${digest}'`)).toEqual([
        { what: "rulebook", digest },
        gone,
      ]);
      expect(await broken("delete from rulebooks")).toEqual([gone]);
      // numbers would be given out a second time, or the next receipt would follow another than the last
      for (const end of ["sequence = sequence - 1", `hash = ${second}`]) {
        expect(await broken(`update chain set ${end}`)).toEqual([{ what: "chain", sequence: 4 }]);
      }
    });

    test("takes no receipt while the clock is behind the newest, until the clock is accepted", () =>
      withStore(async (store) => {
        now = "2026-03-01T10:00:00.000Z";
        await add(store, "a");
        now = "2026-03-01T09:59:30.000Z"; // two copies may be that far apart
        await add(store, "b");
        now = "2021-03-01T10:00:00.000Z";
        await expect(add(store, "c")).rejects.toMatchObject({ code: "CLOCK_SET_BACK" });
        await expect(store.upkeep.ready()).rejects.toMatchObject({ code: "CLOCK_SET_BACK" });
        await store.upkeep.acceptClock();
        await store.upkeep.ready();
        expect(await add(store, "c")).toMatchObject({ sequence: 3, made: now });
        expect(await store.upkeep.check()).toEqual([]);
      }));

    test("goes into another store with an export, and goes on there", async () => {
      let file = "";
      let last: ChainLink | undefined;
      await withStore(async (store) => {
        for (const id of ["a", "b"]) await add(store, id);
        last = await add(store, "c");
        await store.things.delete({ owner: "ann", kind: "receipt", id: "a" });
        for await (const lines of store.upkeep.export()) file += lines;
      });
      options = { ...(await backend().fresh()), clock: () => new Date(now) };
      await withStore(async (store) => {
        const open = async function* () {
          yield file;
        };
        expect(await store.upkeep.import(open)).toMatchObject({ ok: true });
        expect(await store.upkeep.check()).toEqual([]);
        expect(await store.rulebooks.get(RULEBOOK.digest)).toEqual(RULEBOOK);
        expect(await add(store, "d")).toMatchObject({ sequence: 4, previous: digestOf(last) });
        expect(await store.upkeep.import(open)).toMatchObject({ ok: true, value: { things: 0 } });
        expect(await store.upkeep.check()).toEqual([]);
        expect(await add(store, "e")).toMatchObject({ sequence: 5 });
      });
    });
  });
}
