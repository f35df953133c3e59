import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { writeSample } from "@cokdyby/archive";
import { loadRulebook } from "@cokdyby/rules";
import { readArchiveShares } from "@cokdyby/rules/archive-shares";
import { beforeAll, expect, test, vi } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { startCokdyby } from "./cokdyby.ts";

const LONG = 300_000;
vi.setConfig({ testTimeout: LONG });
const ON = "2026-03-01";

const { folder } = temporaryFolder();
const working = join(folder, "working");
const archive = join(folder, "archive.parquet");

beforeAll(async () => {
  mkdirSync(working);
  const laws = { rulebook: loadRulebook(), shares: readArchiveShares(), on: ON, today: ON };
  // takes seconds to decide on any machine
  const written = await writeSample({ ...laws, number: 200_000, seed: 1, out: archive });
  expect(written).toMatchObject({ ok: true });
}, LONG);

/** Waits until a file that the command works with is there. */
async function hasBegun(child: ChildProcess, isThere: () => boolean): Promise<void> {
  while (!isThere()) {
    if (child.exitCode !== null) throw new Error("it ended before it could be broken off");
    await wait(5);
  }
}

test.each([
  ["SIGINT", "cs", "Přerušeno; nic nebylo zapsáno."],
  ["SIGINT", "en", "Broken off; nothing was written."],
  ["SIGHUP", "cs", "Přerušeno; nic nebylo zapsáno."],
] as const)(
  "Ctrl-C, or a closed terminal, while rows are decided leaves nothing behind and says so: %s, %s",
  async (signal, language, says) => {
    const out = join(folder, "answers.csv");
    const asked = ["--outcome", "liability.liable", "--outcome", "offence.193-1", "--on", ON];
    const told = ["--out", out, "--temp", working, "--lang", language];
    const { child, ended } = startCokdyby(["archive", archive, ...asked, ...told]);
    // says how far it is, so the archive is open
    if (child.stderr !== null) await once(child.stderr, "data");
    expect(readdirSync(working)).toHaveLength(1);
    child.kill(signal);
    const { code, stdout, stderr } = await ended;
    expect(code).toBe(130);
    expect(stdout).toBe("");
    expect(stderr.trimEnd().split("\n").at(-1)).toBe(says);
    expect(readdirSync(working)).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(["archive.parquet", "working"]);
  },
);

test("Ctrl-C while a file is written leaves no part of it", async () => {
  const out = join(folder, "sample.parquet");
  const args = ["archive", "sample", "--number", "20000000", "--on", ON, "--out", out];
  const { child, ended } = startCokdyby(args);
  await hasBegun(child, () => readdirSync(folder).some((each) => each.endsWith(".part")));
  child.kill("SIGINT");
  const { code, stdout, stderr } = await ended;
  expect({ code, stdout, stderr }).toEqual({
    code: 130,
    stdout: "",
    stderr: "Přerušeno; nic nebylo zapsáno.\n",
  });
  expect(existsSync(out)).toBe(false);
  expect(readdirSync(folder).sort()).toEqual(["archive.parquet", "working"]);
});
