import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeNewFile } from "./write-new-file.ts";

test("what cannot be written is told by its file, or by the option that named it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "write-new-file-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const told = (where: string) => ({
    problems: [{ code: "FILE_NOT_WRITABLE", detail: "FILE_NOT_WRITABLE", where }],
  });
  // a folder is no file to write over
  await expect(writeNewFile(folder, "x", true)).rejects.toMatchObject(told(folder));
  const option = `--out ${folder}`;
  await expect(writeNewFile(folder, "x", true, option)).rejects.toMatchObject(told(option));
});
