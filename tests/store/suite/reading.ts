import type { ListQuery, NewThing, Page, Store } from "@cokdyby/server/store";
import { describe, expect, test } from "vitest";
import { expectOk } from "../../../packages/engine/test-data/expect-ok.ts";
import { saved, someone } from "./backend.ts";

export function reading(store: () => Store): void {
  const thing = (owner: string, id: string, shared = false): NewThing => ({
    kind: "draft",
    owner,
    id,
    visibility: shared ? "shared" : "private",
    content: { of: owner },
  });
  const get = (reader: string, id: string, owner?: string) =>
    store().things.get({ reader, kind: "draft", id, ...(owner === undefined ? {} : { owner }) });

  describe("reading", () => {
    test("another's private thing is as if it were not there", async () => {
      const [ann, bob, id] = [someone("ann"), someone("bob"), someone("x")];
      await saved(store(), thing(ann, id));
      expect(await get(bob, id)).toBeUndefined();
      expect(await get(bob, id, ann)).toBeUndefined();
      expect(await store().things.history({ owner: bob, kind: "draft", id })).toEqual([]);
      expect(await store().things.delete({ owner: bob, kind: "draft", id })).toBe(false);
      // and its id is free for bob, who so learns nothing
      expect(await store().things.put(thing(bob, id))).toMatchObject({ change: "made" });
      expect(await get(ann, id)).toMatchObject({ content: { of: ann } });
    });

    test("what another shared can be read, and not changed, deleted or followed back", async () => {
      const [ann, bob, id] = [someone("ann"), someone("bob"), someone("x")];
      await saved(store(), thing(ann, id, true));
      expect(await get(bob, id)).toMatchObject({ owner: ann, content: { of: ann } });
      const change = { ...thing(bob, id), basedOn: 1 };
      expect(await store().things.put(change)).toEqual({ kind: "notFound" });
      expect(await store().things.delete({ owner: bob, kind: "draft", id })).toBe(false);
      expect(await store().things.history({ owner: bob, kind: "draft", id })).toEqual([]);
      await saved(store(), { ...thing(ann, id), basedOn: 1 });
      expect(await get(bob, id)).toBeUndefined();
    });

    test("one's own comes before what others shared, and an owner can be named", async () => {
      const [ann, bob, cyd, id] = [someone("ann"), someone("bob"), someone("cyd"), someone("x")];
      await saved(store(), thing(ann, id, true));
      await new Promise((resolve) => setTimeout(resolve, 5));
      await saved(store(), thing(bob, id, true));
      expect(await get(bob, id)).toMatchObject({ owner: bob });
      expect(await get(bob, id, ann)).toMatchObject({ owner: ann });
      expect(await get(cyd, id)).toMatchObject({ owner: ann });
    });

    test("an id of one kind is not an id of another", async () => {
      const [ann, id] = [someone("ann"), someone("x")];
      await saved(store(), thing(ann, id));
      expect(await store().things.get({ reader: ann, kind: "case", id })).toBeUndefined();
    });

    test.each(["", "../x", "x\u0000", "X", "é", `${"x".repeat(65)}`, "' or 1=1 --"])(
      "nothing is kept under the id %j, and nobody stumbles over it",
      async (id) => {
        expect(await get("ann", id)).toBeUndefined();
        expect(await get("ann", "x", id)).toBeUndefined();
        expect(await store().things.delete({ owner: "ann", kind: "draft", id })).toBe(false);
        expect(await store().tokens.find(id)).toBeUndefined();
        expect(await store().tokens.revoke(id)).toBe(false);
      },
    );
  });

  describe("listing", () => {
    const page = async (query: Omit<ListQuery, "kind">): Promise<Page> => {
      return expectOk(await store().things.list({ kind: "draft", ...query }));
    };

    test("shows own things and those of others that are shared, newest first, page by page", async () => {
      const [ann, bob] = [someone("ann"), someone("bob")];
      const wanted: string[] = [];
      for (let number = 0; number < 25; number += 1) {
        const owner = number % 2 === 0 ? ann : bob;
        const shared = number % 3 === 0;
        const id = someone(`n${number}`);
        await saved(store(), { ...thing(owner, id, shared), title: `${number}` });
        if (owner === ann || shared) wanted.unshift(id);
      }
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const { items, next } = await page({ reader: ann, limit: 4, ...(after ? { after } : {}) });
        const ours = items.filter(({ owner }) => owner === ann || owner === bob);
        seen.push(...ours.map(({ id }) => id));
        after = next;
      } while (after !== undefined);
      expect(seen.sort()).toEqual(wanted.sort());
      const own = await page({ reader: ann, whose: "own", limit: 100 });
      expect(own.items.every(({ owner }) => owner === ann)).toBe(true);
      expect(own.items).toHaveLength(13);
      const shared = await page({ reader: ann, whose: "shared", limit: 100 });
      expect(shared.items.every((each) => each.owner !== ann && each.visibility === "shared")).toBe(
        true,
      );
      expect(shared.items.filter(({ owner }) => owner === bob)).toHaveLength(4);
    });

    test("goes on where it was, whatever is added meanwhile", async () => {
      const ann = someone("ann");
      for (const id of ["a", "b", "c"]) await saved(store(), thing(ann, id));
      const first = await page({ reader: ann, whose: "own", limit: 2 });
      await saved(store(), thing(ann, "d"));
      const { next: after = "" } = first;
      const second = await page({ reader: ann, whose: "own", limit: 2, after });
      const ids = [...first.items, ...second.items].map(({ id }) => id);
      expect(ids.sort()).toEqual(["a", "b", "c"]);
      expect(second.next).toBeUndefined();
    });

    test("shows no content", async () => {
      const ann = someone("ann");
      await saved(store(), thing(ann, "a"));
      const { items } = await page({ reader: ann, whose: "own" });
      expect(items[0]).toMatchObject({ id: "a", version: 1 });
      expect(items[0]).not.toHaveProperty("content");
    });

    test.each([
      { limit: 0 },
      { limit: 101 },
      { limit: 1.5 },
      { after: "x" },
      { after: Buffer.from("2026-01-01T00:00:00.000Z ' or 1=1").toString("base64url") },
    ])("refuses the page %j", async (part) => {
      const read = await store().things.list({ reader: "ann", kind: "draft", ...part });
      expect(read).toMatchObject({ ok: false, problems: [{ code: "PAGE_MALFORMED" }] });
    });
  });
}
