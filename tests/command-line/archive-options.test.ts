import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { cokdyby } from "./cokdyby.ts";

const LONG = 120_000;
vi.setConfig({ testTimeout: LONG });
const ON = ["--on", "2026-03-01"];
const MAIN = join(import.meta.dirname, "../../packages/cli/src/main.ts");

const { folder } = temporaryFolder();
const working = join(folder, "working");
const archive = join(folder, "archive.parquet");

beforeAll(async () => {
  mkdirSync(working);
  const args = ["archive", "sample", "--number", "20000", "--out", archive, ...ON];
  expect(await cokdyby(args)).toMatchObject({ code: 0, stderr: "" });
}, LONG);

test("an option that only archives have is refused where one is made up", async () => {
  const out = join(folder, "sample.csv");
  const args = ["archive", "sample", "--number", "5", "--out", out, ...ON];
  expect(await cokdyby([...args, "--outcome", "liability.liable"])).toEqual({
    code: 2,
    stdout: "",
    stderr: "volba --outcome není\n",
  });
  expect(existsSync(out)).toBe(false);
});

test("all that is wrong with what may be used of the machine is told at once", async () => {
  const out = join(folder, "sample.csv");
  const means = ["--temp", join(folder, "nowhere"), "--memory", "1kB", "--threads", "many"];
  const args = ["archive", "sample", "--number", "5", "--out", out, ...ON, ...means];
  const { code, stderr } = await cokdyby(args);
  expect(code).toBe(2);
  expect(stderr.match(/FILE_NOT_FOUND|MEMORY_MALFORMED|THREADS_MALFORMED/g)).toHaveLength(3);
});

test("columns that split the rows into too many groups are told by their option", async () => {
  const args = ["archive", archive, "--outcome", "liability.liable", ...ON, "--by", "id"];
  const { code, stderr } = await cokdyby([...args, "--lang", "en"]);
  expect(code).toBe(2);
  expect(stderr.trimEnd().split("\n").at(-1)).toMatch(/^--by: GROUPS_TOO_MANY /);
});

/** Runs the command where a file may not grow beyond some blocks of 512 bytes. */
function withSmallFiles(args: readonly string[]) {
  const line = 'ulimit -f 64; exec "$@"';
  const node = [process.execPath, "--conditions=@cokdyby/source", MAIN];
  const told = ["--temp", working, "--lang", "en"];
  return spawnSync("sh", ["-c", line, "sh", ...node, ...args, ...told], { encoding: "utf8" });
}

test.each([
  ["deciding", ["archive", archive, "--outcome", "liability.liable", ...ON]],
  [
    "making up",
    ["archive", "sample", "--number", "20000", "--out", join(folder, "more.csv"), ...ON],
  ],
])("a disk without room is a problem with a mend, and nothing is left on it: %s", (_, args) => {
  const { status, stdout, stderr } = withSmallFiles(args);
  expect({ status, stdout, said: stderr.trimEnd().split("\n").at(-1) }).toEqual({
    status: 2,
    stdout: "",
    said: "--temp: WORKING_COPY_NOT_WRITTEN the working copy cannot be written; name a folder with room on its disk by --temp",
  });
  expect(readdirSync(working)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(["archive.parquet", "working"]);
});
