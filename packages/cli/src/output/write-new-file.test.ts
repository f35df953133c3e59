import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeNewFile } from "./write-new-file.ts";
import { writePrivateFile } from "./write-private-file.ts";

test("what cannot be written is told by its file, or by the option that named it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "write-new-file-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const told = (where: string) => ({
    problems: [{ code: "FILE_NOT_WRITABLE", detail: "FILE_NOT_WRITABLE", where }],
  });
  // a file is no folder to write in
  const file = join(folder, "file");
  writeFileSync(file, "");
  const within = join(file, "within");
  await expect(writeNewFile(within, "x", true)).rejects.toMatchObject(told(within));
  await expect(writePrivateFile(within, "x", within)).rejects.toMatchObject(told(within));
  // a folder is no file to write over
  await expect(writeNewFile(folder, "x", true)).rejects.toMatchObject(told(folder));
  const option = `--out ${folder}`;
  await expect(writeNewFile(folder, "x", true, option)).rejects.toMatchObject(told(option));
});

test("a file that is there is written over only where that is asked for", async () => {
  const folder = mkdtempSync(join(tmpdir(), "write-new-file-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "file");
  writeFileSync(file, "old");
  const problem = { code: "FILE_EXISTS_FORCE", where: file };
  await expect(writeNewFile(file, "new", false)).rejects.toMatchObject({ problems: [problem] });
  expect(readFileSync(file, "utf8")).toBe("old");
  await writeNewFile(file, "new", true);
  expect(readFileSync(file, "utf8")).toBe("new");
});

test("of a private file that could not be written whole nothing is left", async () => {
  const folder = mkdtempSync(join(tmpdir(), "write-private-file-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "secret");
  const half = (async function* () {
    yield "half";
    throw Object.assign(new Error(), { code: "ENOSPC" });
  })();
  const writing = writePrivateFile(file, half as unknown as string, file);
  await expect(writing).rejects.toMatchObject({ problems: [{ code: "FILE_NOT_WRITABLE" }] });
  expect(existsSync(file)).toBe(false);
});
