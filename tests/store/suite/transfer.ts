import { createHash } from "node:crypto";
import type { NewThing, Store } from "@cokdyby/server/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Backend, opened, saved } from "./backend.ts";

export function transfer(backend: () => Backend): void {
  describe("export and import", () => {
    const stores: Store[] = [];
    const fresh = async () => {
      const store = await opened(await backend().fresh());
      stores.push(store);
      return store;
    };
    let full: Store;
    let empty: Store;
    let file: string;
    beforeAll(async () => {
      empty = await fresh();
      full = await fresh();
      await fill(full);
      file = await exported(full);
    });
    afterAll(async () => {
      for (const store of stores) await store.close();
    });

    test("what is exported and imported elsewhere is the same", async () => {
      const copy = await fresh();
      const imported = await copy.upkeep.import(() => chunks(file));
      expect(imported).toEqual({ ok: true, value: { things: 6, tokens: 1, kept: 0 } });
      expect(body(await exported(copy))).toEqual(body(file));
      expect(await copy.upkeep.check()).toEqual([]);
      // deleted there, deleted here
      expect(await copy.things.put(thing("ann", "gone"))).toEqual({ kind: "deleted" });
      const again = await copy.upkeep.import(() => chunks(file));
      expect(again).toMatchObject({ ok: true, value: { things: 0, tokens: 0, kept: 8 } });
    });

    test("a token that was revoked here stays revoked, and is so elsewhere", async () => {
      const id = "0123456789abcdef";
      const here = await fresh();
      await here.upkeep.import(() => chunks(file));
      expect(await here.tokens.revoke(id)).toBe(true);
      const again = await here.upkeep.import(() => chunks(file));
      expect(again).toMatchObject({ ok: true, value: { tokens: 0, kept: 8 } });
      expect(await here.tokens.find(id)).toBeUndefined();
      expect(await here.tokens.list()).toEqual([]);
      expect(await here.tokens.revoke(id)).toBe(false);
      const since = await exported(here);
      expect(since).toContain(id);
      expect(since).not.toContain("a".repeat(64));
      const elsewhere = await fresh();
      const imported = await elsewhere.upkeep.import(() => chunks(since));
      expect(imported).toMatchObject({ ok: true, value: { things: 6, tokens: 0 } });
      await elsewhere.upkeep.import(() => chunks(file));
      expect(await elsewhere.tokens.list()).toEqual([]);
      // what is kept there is kept there
      expect((await full.upkeep.import(() => chunks(since))).ok).toBe(true);
      expect(await full.tokens.find(id)).toBeDefined();
    });

    test("it is a file of lines that says what it is and where it ends", () => {
      const lines = file
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(lines[0]).toMatchObject({ "@type": "cokdyby", format: 3, schema: "0005-sign-ins" });
      expect(lines.at(-1)).toMatchObject({ "@type": "end", lines: 8 });
      expect(file).not.toContain("secret of the deleted");
    });

    test("a file that clashes with what is here changes nothing", async () => {
      const other = await fresh();
      const mine = await saved(other, thing("ann", "n3", "mine"));
      const before = body(await exported(other));
      const imported = await other.upkeep.import(() => chunks(file));
      if (imported.ok) throw new Error("imported");
      expect(imported.problems.map(({ code }) => code)).toEqual(["IMPORT_CLASH"]);
      expect(body(await exported(other))).toEqual(before);
      await other.things.delete(mine);
      const retried = await other.upkeep.import(() => chunks(file));
      expect(retried).toMatchObject({ ok: true, value: { things: 5, kept: 1 } });
      const { owner: reader, kind, id } = mine;
      expect(await other.things.get({ reader, kind, id })).toBeUndefined();
    });

    test.each([1, 2])("a file of the earlier format %i is read", async (format) => {
      const [head = "", ...rest] = file.trimEnd().split("\n").slice(0, -1);
      const lines = [head.replace('"format":3', `"format":${format}`), ...rest];
      const text = lines.map((line) => `${line}\n`).join("");
      const sha256 = createHash("sha256").update(text).digest("hex");
      const end = JSON.stringify({ "@type": "end", lines: rest.length, sha256 });
      const other = await fresh();
      expect(await other.upkeep.import(() => chunks(`${text}${end}\n`))).toMatchObject({
        ...{ ok: true, value: { things: 6 } },
      });
    });

    test.each([
      ["is cut short", (text: string) => text.slice(0, -200), "EXPORT_INCOMPLETE"],
      ["lacks a line", (text: string) => without(text, 2), "EXPORT_INCOMPLETE"],
      ["was changed", (text: string) => text.replace("ěščř", "ěšč"), "EXPORT_CHANGED"],
      ["goes on", (text: string) => `${text}{}\n`, "EXPORT_UNREADABLE"],
      ["is of a later format", (text: string) => text.replace(/:3,/, ":4,"), "EXPORT_NEWER"],
      [
        "has an unknown member",
        (text: string) => text.replace('"id"', '"x":1,"id"'),
        "EXPORT_UNREADABLE",
      ],
      ["is something else", () => "hello\n", "EXPORT_UNREADABLE"],
      ["is empty", () => "", "EXPORT_INCOMPLETE"],
    ])("a file that %s is refused and nothing is written", async (_what, spoil, code) => {
      const imported = await empty.upkeep.import(() => chunks(spoil(file)));
      expect(imported).toMatchObject({ ok: false, problems: [{ code }] });
      expect(JSON.stringify(imported)).not.toContain("ěšč");
      expect((await exported(empty)).trimEnd().split("\n")).toHaveLength(2);
    });

    test("an export that nobody reads to its end leaves nothing behind", async () => {
      for (let times = 0; times < 15; times += 1) {
        for await (const _line of full.upkeep.export()) break;
      }
      expect(body(await exported(full))).toEqual(body(file));
    });

    test("an export shows one moment, whatever is saved meanwhile", async () => {
      let text = "";
      for await (const line of full.upkeep.export()) {
        if (text === "") await saved(full, thing("ann", "later"));
        text += line;
      }
      expect(body(text)).toEqual(body(file));
      await full.things.delete(thing("ann", "later"));
    });
  });
}

function thing(owner: string, id: string, words = "ěščř \u0000"): NewThing {
  return { kind: "draft", owner, id, visibility: "private", title: words, content: { words } };
}

async function fill(store: Store): Promise<void> {
  for (let number = 0; number < 5; number += 1) await saved(store, thing("ann", `n${number}`));
  await saved(store, { ...thing("ann", "n4"), content: { changed: 1 }, basedOn: 1 });
  await saved(store, { ...thing("bob", "case"), kind: "case", visibility: "shared" });
  await saved(store, thing("ann", "gone", "secret of the deleted"));
  await store.things.delete(thing("ann", "gone"));
  await store.tokens.add({
    ...{ id: "0123456789abcdef", hash: "a".repeat(64), owner: "ann", role: "drafter" },
    ...{ created: "2026-01-01T00:00:00.000Z", expires: "2027-01-01T00:00:00.000Z" },
  });
}

async function exported(store: Store): Promise<string> {
  let text = "";
  for await (const chunk of store.upkeep.export()) text += chunk;
  return text;
}

/** Lines but the first and the last, which tell the time and the hash. */
function body(text: string): readonly string[] {
  return text.trimEnd().split("\n").slice(1, -1);
}

function without(text: string, line: number): string {
  return text.split("\n").toSpliced(line, 1).join("\n");
}

/** In pieces that end anywhere. */
async function* chunks(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 97) yield text.slice(at, at + 97);
}
