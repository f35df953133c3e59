import { readFileSync, statSync } from "node:fs";
import { openStore } from "@cokdyby/server/store";
import { beforeAll, describe, expect, test } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { cokdyby } from "./cokdyby.ts";

const { path, write } = temporaryFolder();
const inStore = (name: string, ...args: string[]) =>
  cokdyby(["store", ...args], { environment: { DATA_DIR: path(name), LANG: "en_US.UTF-8" } });
const MARKER = "a private title 7261";

beforeAll(async () => {
  const opened = expectOk(await openStore({ dataFolder: path("data") }));
  const thing = { kind: "case", owner: "ann", id: "c-1", visibility: "private" } as const;
  await opened.things.put({ ...thing, content: { facts: {} }, title: MARKER });
  await opened.close();
});

async function titleIn(name: string): Promise<string | undefined> {
  const opened = expectOk(await openStore({ dataFolder: path(name) }));
  const thing = await opened.things.get({ reader: "ann", kind: "case", id: "c-1" });
  await opened.close();
  return thing?.title;
}

describe("a backup", () => {
  test("is for its owner alone, written over nothing, and goes into another store", async () => {
    const made = await inStore("data", "export", "--out", path("clear"));
    expect([made.code, made.stdout]).toEqual([0, expect.stringContaining("not encrypted")]);
    expect(made.stdout).toMatch(/^The backup of one thing is in/);
    expect(statSync(path("clear")).mode & 0o777).toBe(0o600);
    const again = await inStore("data", "export", "--out", path("clear"));
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining("FILE_EXISTS")]);
    const imported = await inStore("copy", "import", path("clear"), "--json");
    expect(JSON.parse(imported.stdout)).toEqual({ things: 1, tokens: 0, kept: 0 });
    expect(await titleIn("copy")).toBe(MARKER);
  });

  test("that is encrypted to a public key says nothing, and is opened by its secret key alone", async () => {
    const made = await inStore("data", "identity", "--out", path("mine"));
    expect(statSync(path("mine")).mode & 0o777).toBe(0o600);
    const recipient = made.stdout.trim();
    expect(recipient).toMatch(/^age1[0-9a-z]+$/);
    await inStore("data", "identity", "--out", path("another"));

    const to = ["--to", recipient];
    const exported = await inStore("data", "export", "--out", path("sealed"), ...to, "--json");
    expect(JSON.parse(exported.stdout)).toEqual({
      file: path("sealed"),
      encrypted: true,
      things: 1,
    });
    const bytes = readFileSync(path("sealed"));
    expect(bytes.toString("latin1")).toMatch(/^age-encryption\.org\/v1\n/);
    expect(bytes.includes(MARKER)).toBe(false);
    expect(statSync(path("sealed")).mode & 0o777).toBe(0o600);
    const again = await inStore("data", "export", "--out", path("sealed"), ...to);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining("FILE_EXISTS")]);
    expect(readFileSync(path("sealed")).equals(bytes)).toBe(true);

    const codes = async (...args: string[]) => {
      const ended = await inStore("opened", "import", ...args);
      return [ended.code, ended.stderr.match(/[A-Z_]{8,}(?= )/g)];
    };
    expect(await codes(path("sealed"))).toEqual([2, ["IDENTITY_NEEDED"]]);
    expect(await codes(path("sealed"), "--identity", path("another"))).toEqual([
      ...[2, ["BACKUP_NOT_OPENED"]],
    ]);
    const changed = Buffer.from(bytes);
    changed[changed.length - 40] = (changed.at(-40) ?? 0) ^ 1;
    write("changed", changed);
    expect(await codes(path("changed"), "--identity", path("mine"))).toEqual([
      ...[2, ["BACKUP_NOT_OPENED"]],
    ]);
    expect(await titleIn("opened")).toBeUndefined();
    expect(await codes(path("sealed"), "--identity", path("mine"))).toEqual([0, null]);
    expect(await titleIn("opened")).toBe(MARKER);
  });

  test("what is wrong with the request is told at once, and nothing is written", async () => {
    const codes = async (...args: string[]) => (await inStore("data", ...args)).stderr;
    expect(await codes("export")).toContain("OUT_NEEDED");
    expect(await codes("import")).toContain("FILE_NEEDED");
    const bad = await codes("export", "--out", path("bad"), "--to", "x", "--to", "age1y");
    expect(bad.match(/RECIPIENT_MALFORMED/g)).toHaveLength(2);
    expect(await codes("import", path("missing"), "--identity", path("clear"))).toMatch(
      /NOT_AN_IDENTITY[\s\S]*FILE_NOT_FOUND/,
    );
    expect(await codes("export", "--out", path("no/such/folder"))).toContain("FILE_NOT_WRITABLE");
    expect(() => statSync(path("bad"))).toThrow();
  });
});
