import { createHash } from "node:crypto";
import { canonicalJson, digestOf } from "@cokdyby/engine/rulebook";
import { describe, expect, test } from "vitest";
import { type Backend, opened, saved, someone } from "./backend.ts";
import { sqlOn } from "./sql.ts";

/** Takes the tables back to what the program before made. */
const TO_0001 = `
  drop table launches;
  drop table sign_ins;
  drop table links;
  drop table chain;
  drop table rulebooks;
  alter table things drop column packed;
  delete from kysely_migration where name > '0001-things';`;

/** Takes the store back to what the program before marked. */
const TO_0002 = `
  drop table launches;
  drop table sign_ins;
  delete from kysely_migration where name > '0002-receipts';`;

export function older(backend: () => Backend): void {
  describe("a store with older tables", () => {
    test("opens with nothing lost, and takes receipts from then on", async () => {
      const options = await backend().fresh();
      const before = await opened(options);
      const owner = someone("ann");
      const draft = { kind: "draft", owner, id: "d", visibility: "shared" } as const;
      await saved(before, { ...draft, content: { a: 1 } });
      const second = await saved(before, { ...draft, content: { a: 2 }, basedOn: 1 });
      const kept = await saved(before, { ...draft, kind: "case", id: "c", content: { b: 1 } });
      await saved(before, { ...draft, kind: "case", id: "gone", content: {} });
      await before.things.delete({ kind: "case", owner, id: "gone" });
      await before.close();
      await sqlOn(options, TO_0001);
      const content = canonicalJson({ findings: { x: "yes" } });
      const digest = digestOf({ visibility: "private", title: null, content });
      const time = "2026-01-01T00:00:00.000Z";
      const key = createHash("sha256").update(`receipt\n${owner}\nr`).digest("hex");
      await sqlOn(
        options,
        `insert into things values ('${key}', 'receipt', '${owner}', 'r', 'private', 1,
          null, '${content}', '${digest}', '${time}', '${time}', null)`,
      );

      const store = await opened(options);
      expect(await store.things.get({ reader: owner, kind: "draft", id: "d" })).toEqual(second);
      expect(await store.things.history(draft)).toHaveLength(2);
      expect(await store.things.get({ reader: owner, kind: "case", id: "c" })).toEqual(kept);
      expect(await store.things.put({ ...draft, kind: "case", id: "gone", content: {} })).toEqual({
        kind: "deleted",
      });
      const list = await store.things.list({ reader: owner, kind: "receipt", whose: "own" });
      expect(list).toMatchObject({ ok: true, value: { items: [{ id: "r", created: time }] } });
      let file = "";
      for await (const lines of store.upkeep.export()) file += lines;
      expect(file).toContain('"content":{"findings":{"x":"yes"}}');
      expect(await store.upkeep.check()).toEqual([]);
      const rulebook = { digest: digestOf({}) };
      const sign = (link: object) => ({ ...link });
      const receipt = { owner, id: "first", visibility: "private", rulebook, sign } as const;
      expect(await store.receipts.add(receipt)).toMatchObject({
        ...{ kind: "stored", thing: { content: { sequence: 1 } } },
      });
      await store.close();
    });

    test("that knew no case files opens with nothing lost, and takes files from then on", async () => {
      const options = await backend().fresh();
      const before = await opened(options);
      const owner = someone("ann");
      const named = { owner, id: "c", visibility: "private" } as const;
      const kept = await saved(before, { ...named, kind: "case", content: { b: 1 } });
      await before.close();
      await sqlOn(options, TO_0002);
      const store = await opened(options);
      expect(await store.things.get({ reader: owner, kind: "case", id: "c" })).toEqual(kept);
      await saved(store, { ...named, kind: "file", content: { acts: {} } });
      expect(await store.upkeep.check()).toEqual([]);
      await store.close();
    });
  });
}
