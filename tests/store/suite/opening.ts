import { type NewThing, openStore } from "@cokdyby/server/store";
import { describe, expect, test } from "vitest";
import { type Backend, opened, saved } from "./backend.ts";
import { sqlOn } from "./sql.ts";

export function opening(backend: () => Backend): void {
  const thing = (id: string, content: unknown): NewThing => ({
    kind: "amendment",
    owner: "ann",
    id,
    visibility: "private",
    content,
  });

  describe("opening", () => {
    test("what was saved is there when it is opened again", async () => {
      const options = await backend().fresh();
      const first = await opened(options);
      const made = await saved(first, thing("x", { a: 1 }));
      await first.close();
      const again = await opened(options);
      expect(await again.things.get({ reader: "ann", kind: "amendment", id: "x" })).toEqual(made);
      await again.upkeep.ready();
      expect(await again.upkeep.check()).toEqual([]);
      await again.close();
    });

    test("refuses the tables of a newer program and touches nothing", async () => {
      const options = await backend().fresh();
      const store = await opened(options);
      await saved(store, thing("x", { a: 1 }));
      await store.close();
      await sqlOn(options, "insert into kysely_migration values ('9999-later', '2030-01-01')");
      const later = await openStore(options);
      expect(later).toMatchObject({ ok: false, problems: [{ code: "STORE_SCHEMA_NEWER" }] });
      await sqlOn(options, "delete from kysely_migration where name = '9999-later'");
      await (await opened(options)).close();
    });

    test("is no longer ready when a newer program has changed the tables meanwhile", async () => {
      const options = await backend().fresh();
      const store = await opened(options);
      await store.upkeep.ready();
      await sqlOn(options, "insert into kysely_migration values ('9999-later', '2030-01-01')");
      await expect(store.upkeep.ready()).rejects.toMatchObject({ code: "STORE_SCHEMA_NEWER" });
      await store.close();
    });
  });
}
