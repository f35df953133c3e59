import { randomUUID } from "node:crypto";
import type { NewThing, Store } from "@cokdyby/server/store";
import { describe, expect, test } from "vitest";
import { saved, someone } from "./backend.ts";

export function saving(store: () => Store): void {
  const note = (owner: string, content: unknown): NewThing => ({
    ...{ kind: "case", owner, id: randomUUID(), visibility: "private", content },
  });

  describe("saving", () => {
    test("gives back what was saved, as version 1", async () => {
      const content = {
        facts: { "door.open": true, words: 'ěščř \u0000 "q" 𝄞' },
        list: [1, 2.5, null],
      };
      const title = "Dveře \u0000 & okna";
      const thing = { ...note(someone("ann"), content), title };
      const put = await store().things.put(thing);
      expect(put).toMatchObject({ kind: "stored", change: "made" });
      const { owner: reader, kind, id } = thing;
      const got = await store().things.get({ reader, kind, id });
      expect(got).toMatchObject({ ...thing, version: 1 });
      expect(got?.created).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect(got?.updated).toBe(got?.created);
    });

    test("the same again changes nothing, whatever the order of members", async () => {
      const thing = note(someone("ann"), { a: 1, b: { c: 2, d: 3 } });
      const first = await saved(store(), thing);
      const again = await store().things.put({ ...thing, content: { b: { d: 3, c: 2 }, a: 1 } });
      expect(again).toEqual({ kind: "stored", change: "none", thing: first });
    });

    test("a change that names the version it is based on makes the next one", async () => {
      const thing = note(someone("ann"), { a: 1 });
      await saved(store(), thing);
      const changed = await store().things.put({ ...thing, content: { a: 2 }, basedOn: 1 });
      expect(changed).toMatchObject({ kind: "stored", change: "changed", thing: { version: 2 } });
      // the answer was lost, and the client sends it again
      const again = await store().things.put({ ...thing, content: { a: 2 }, basedOn: 1 });
      expect(again).toMatchObject({ kind: "stored", change: "none", thing: { version: 2 } });
    });

    test("a change based on an older version is a conflict that shows both", async () => {
      const thing = note(someone("ann"), { a: 1 });
      await saved(store(), thing);
      await saved(store(), { ...thing, content: { a: 2 }, basedOn: 1 });
      const conflict = { kind: "conflict", stored: { version: 2, content: { a: 2 } } };
      for (const basedOn of [0, 1, 3]) {
        const put = await store().things.put({ ...thing, content: { a: 9 }, basedOn });
        expect(put).toMatchObject({ ...conflict, given: basedOn });
      }
      expect(await store().things.put({ ...thing, content: { a: 9 } })).toMatchObject(conflict);
    });

    test("a change of something that is not there finds nothing", async () => {
      const thing = { ...note(someone("ann"), {}), basedOn: 1 };
      expect(await store().things.put(thing)).toEqual({ kind: "notFound" });
    });

    test("title and visibility are part of a version", async () => {
      const thing = note(someone("ann"), { a: 1 });
      await saved(store(), thing);
      const shared = await saved(store(), { ...thing, visibility: "shared", basedOn: 1 });
      const titled = await saved(store(), { ...shared, title: "T", basedOn: 2 });
      expect(titled).toMatchObject({ version: 3, visibility: "shared", title: "T" });
    });

    test("a receipt is never changed", async () => {
      const receipt: NewThing = { ...note(someone("ann"), { a: 1 }), kind: "receipt" };
      await saved(store(), receipt);
      for (const basedOn of [0, 1]) {
        const put = await store().things.put({ ...receipt, content: { a: 2 }, basedOn });
        expect(put).toMatchObject({ kind: "conflict", stored: { version: 1, content: { a: 1 } } });
      }
    });

    test("of many that save at once, each version is written by one", async () => {
      const thing = note(someone("ann"), { a: 0 });
      const make = await Promise.all(
        Array.from({ length: 8 }, (_, a) => store().things.put({ ...thing, content: { a } })),
      );
      expect(make.map(({ kind }) => kind).sort()).toEqual([...Array(7).fill("conflict"), "stored"]);
      const change = await Promise.all(
        Array.from({ length: 8 }, (_, b) =>
          store().things.put({ ...thing, content: { b }, basedOn: 1 }),
        ),
      );
      expect(change.filter(({ kind }) => kind === "stored")).toHaveLength(1);
    });

    test("amendments and drafts keep every version, cases and files only the present one", async () => {
      for (const kind of ["amendment", "draft", "case", "file"] as const) {
        const thing: NewThing = { ...note(someone("ann"), { step: 1 }), kind };
        await saved(store(), thing);
        await saved(store(), { ...thing, content: { step: 2 }, title: "second", basedOn: 1 });
        await saved(store(), { ...thing, content: { step: 2 }, title: "second", basedOn: 1 });
        const history = await store().things.history(thing);
        const keepsOne = kind === "case" || kind === "file";
        const second = { version: 2, title: "second", content: { step: 2 } };
        const all = [{ version: 1, content: { step: 1 } }, second];
        expect(history).toMatchObject(keepsOne ? [second] : all);
        expect(history).toHaveLength(keepsOne ? 1 : 2);
      }
    });

    test("names every problem of a thing at once, without its content", async () => {
      const bad = { kind: "case", owner: "Ann\n", id: "../x", visibility: "private" } as const;
      const put = await store().things.put({ ...bad, content: { x: "w7261 \ud800" }, basedOn: -1 });
      if (put.kind !== "refused") throw new Error(put.kind);
      expect(put.problems.map(({ code }) => code)).toEqual([
        ...["ID_MALFORMED", "OWNER_MALFORMED", "VERSION_MALFORMED", "CONTENT_MALFORMED"],
      ]);
      expect(JSON.stringify(put.problems)).not.toContain("w7261");
      const large = await store().things.put(note("ann", "x".repeat(8_000_001)));
      expect(large).toMatchObject({ kind: "refused", problems: [{ code: "CONTENT_TOO_LARGE" }] });
    });
  });
}
