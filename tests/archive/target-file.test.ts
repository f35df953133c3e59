import { readdirSync, statSync, writeFileSync } from "node:fs";
import { decideArchive, writeSample } from "@cokdyby/archive";
import { loadRulebook } from "@cokdyby/rules";
import { readArchiveShares } from "@cokdyby/rules/archive-shares";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Folder, inDuckDb, makeFolder } from "./folder.ts";

const rulebook = loadRulebook();
const ON = "2022-03-10";
vi.setConfig({ testTimeout: 120_000 });

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

const laws = { rulebook, on: ON, today: ON };
const means = () => ({ folder: folder.working, threads: 1 });

/** Decides two rows into a file. */
async function answersIn(out: string) {
  const file = folder.path("archive.csv");
  writeFileSync(file, "id,actor.age\n1,14\n2,15\n");
  const asked = { source: { kind: "file", file } as const, outcomes: ["liability.belowAge"] };
  return decideArchive({ ...laws, ...means(), ...asked, out });
}

async function sampleIn(out: string) {
  return writeSample({ ...laws, ...means(), shares: readArchiveShares(), number: 2, seed: 1, out });
}

const READERS = { csv: "read_csv", parquet: "read_parquet", ndjson: "read_ndjson" } as const;

test.each(
  Object.entries(READERS).flatMap(([ending, reader]) => [
    { ending, reader, what: "answers", write: answersIn },
    { ending, reader, what: "sample", write: sampleIn },
  ]),
)(
  "a file of $what in $ending is its owner's alone, whole, and named as asked",
  async ({ ending, reader, what, write }) => {
    const name = `${what} [1] of *? 'it'.${ending}`;
    expect(await write(folder.path(name))).toMatchObject({ ok: true });
    expect(statSync(folder.path(name)).mode & 0o777).toBe(0o600);
    const pattern = folder.path(`${what}*.${ending}`);
    expect(await inDuckDb(`SELECT COUNT(*) AS rows FROM ${reader}('${pattern}')`)).toEqual([
      { rows: 2n },
    ]);
    expect(readdirSync(folder.path("")).filter((each) => each.startsWith(what))).toEqual([name]);
  },
);

test("where the answers cannot be written is told before the archive is read", async () => {
  const source = { kind: "file", file: folder.path("none.csv") } as const;
  const out = folder.path("nowhere/answers.csv");
  const result = await decideArchive({
    ...laws,
    ...means(),
    source,
    outcomes: ["liability.belowAge"],
    out,
  });
  expect(result).toMatchObject({ ok: false, problems: [{ code: "OUT_NOT_WRITTEN" }] });
});
