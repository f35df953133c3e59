import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { encrypterFor, writeBackup } from "./write-backup.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cokdyby-write-backup-"));
  file = join(folder, "backup");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a backup has its name once it is whole, and is its owner's alone before too", async () => {
  const names: string[] = [];
  const lines = async function* () {
    yield "one\n";
    names.push(
      ...(await vi.waitUntil(() => readdirSync(folder).length > 0 && readdirSync(folder), 60_000)),
    );
    expect(statSync(join(folder, names[0] ?? "")).mode & 0o777).toBe(0o600);
    yield "two\n";
  };
  await writeBackup(lines(), file, encrypterFor([]));
  expect(names).toEqual([expect.stringMatching(/^backup\.\d+\.part$/)]);
  expect(readdirSync(folder)).toEqual(["backup"]);
  expect(readFileSync(file, "utf8")).toBe("one\ntwo\n");
});

test("nothing stays of one that breaks off, and what has its name since stays", async () => {
  const broken = async function* () {
    yield "one\n";
    throw new Error("the store is gone");
  };
  await expect(writeBackup(broken(), file, undefined)).rejects.toThrow("the store is gone");
  expect(readdirSync(folder)).toEqual([]);
  const late = async function* () {
    writeFileSync(file, "another's");
    yield "one\n";
  };
  await expect(writeBackup(late(), file, undefined)).rejects.toMatchObject({
    problems: [{ code: "FILE_EXISTS" }],
  });
  expect(readFileSync(file, "utf8")).toBe("another's");
});
