import type { NewThing, Store, StoreOptions } from "@cokdyby/server/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Backend, opened, saved, someone } from "./backend.ts";

export function deleting(backend: () => Backend): void {
  describe("deleting", () => {
    let options: StoreOptions;
    let store: Store;
    let now = new Date("2026-01-01T00:00:00.000Z");
    beforeAll(async () => {
      options = { ...(await backend().fresh()), clock: () => now };
      store = await opened(options);
    });
    afterAll(() => store.close());

    const draft = (owner: string, id: string, content: unknown = {}): NewThing => ({
      kind: "draft",
      owner,
      id,
      visibility: "shared",
      content,
    });

    test("takes a thing and its history out of every answer", async () => {
      const ann = someone("ann");
      const thing = draft(ann, "x");
      await saved(store, thing);
      await saved(store, { ...thing, content: { a: 2 }, basedOn: 1 });
      expect(await store.things.delete(thing)).toBe(true);
      expect(await store.things.delete(thing)).toBe(false);
      expect(await store.things.get({ reader: ann, kind: "draft", id: "x" })).toBeUndefined();
      expect(await store.things.get({ reader: "bob", kind: "draft", id: "x" })).toBeUndefined();
      expect(await store.things.history(thing)).toEqual([]);
      const list = await store.things.list({ reader: ann, kind: "draft" });
      expect(list).toMatchObject({ ok: true, value: { items: [] } });
    });

    test("a late retry does not bring it back, until that is forgotten", async () => {
      const thing = draft(someone("ann"), "x");
      await saved(store, thing);
      await store.things.delete(thing);
      expect(await store.things.put(thing)).toEqual({ kind: "deleted" });
      expect(await store.things.put({ ...thing, basedOn: 1 })).toEqual({ kind: "deleted" });
      await store.upkeep.forgetBefore(now.toISOString());
      expect(await store.things.put(thing)).toEqual({ kind: "deleted" });
      now = new Date(now.getTime() + 1);
      await store.upkeep.forgetBefore(now.toISOString());
      expect(await store.things.put(thing)).toMatchObject({ change: "made" });
    });

    test("deletes what was not changed for long, of one kind or one owner", async () => {
      const [ann, bob] = [someone("ann"), someone("bob")];
      for (const owner of [ann, bob]) {
        for (let number = 0; number < 3; number += 1)
          await saved(store, draft(owner, `old${number}`));
      }
      now = new Date(now.getTime() + 86_400_000);
      const updatedBefore = now.toISOString();
      await saved(store, { ...draft(ann, "old0", { changed: true }), basedOn: 1 });
      const { deleteWhere } = store.upkeep;
      expect(await deleteWhere({})).toBe(0);
      expect(await deleteWhere({ owner: ann, kind: "case", updatedBefore })).toBe(0);
      expect(await deleteWhere({ owner: ann, kind: "draft", updatedBefore })).toBe(2);
      expect(await deleteWhere({ owner: bob })).toBe(3);
      const left = await store.things.list({ reader: ann, kind: "draft", whose: "own" });
      expect(left).toMatchObject({ ok: true, value: { items: [{ id: "old0" }] } });
    });

    test("nothing of it is left in the files of the database", async ({ skip }) => {
      const files = backend().bytes;
      if (files === undefined) return skip("the files of that server are out of reach");
      const ann = someone("ann");
      const [alive, gone]: [string[], string[]] = [[], []];
      for (let number = 0; number < 120; number += 1) {
        const mark = `${someone("mark")}z`;
        const content = { mark, more: `${mark}${"é".repeat((number * number) % 3000)}` };
        const thing = { ...draft(ann, mark, content), title: `title ${mark}` };
        await saved(store, thing);
        if (number % 5 === 0) {
          await saved(store, { ...thing, content: { ...content, again: mark }, basedOn: 1 });
        }
        alive.push(mark);
        if (number % 3 === 0) continue;
        gone.push(...alive.splice(number % alive.length, 1));
        await store.things.delete(draft(ann, gone.at(-1) ?? ""));
      }
      await store.upkeep.erase();
      const bytes = await files(options);
      const found = (mark: string) => bytes.includes(mark);
      expect(alive.filter(found)).toEqual(alive);
      expect(gone.filter(found)).toEqual([]);
      expect(gone.length).toBeGreaterThan(70);
      expect(await store.upkeep.check()).toEqual([]);
    });
  });
}
