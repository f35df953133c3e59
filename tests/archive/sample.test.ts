import { readFileSync } from "node:fs";
import { decideArchive, writeSample } from "@cokdyby/archive";
import { loadRulebook } from "@cokdyby/rules";
import { readArchiveShares } from "@cokdyby/rules/archive-shares";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { type Folder, inDuckDb, makeFolder } from "./folder.ts";

vi.setConfig({ testTimeout: 600_000 });

const rulebook = loadRulebook();
const shares = readArchiveShares();
const ON = "2026-03-01";
const TODAY = "2026-06-30";

let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
});
afterAll(() => folder.remove());

async function sampled(name: string, number: number, seed: number): Promise<string> {
  const out = folder.path(name);
  const asked = { rulebook, shares, on: ON, today: TODAY, folder: folder.working };
  const written = await writeSample({ ...asked, number, seed, out });
  expect(written).toEqual({ ok: true, value: { rows: number } });
  expect(folder.left()).toEqual([]);
  return out;
}

test("one seed gives the same bytes, another gives others", async () => {
  const bytes = async (name: string, seed: number) => readFileSync(await sampled(name, 40, seed));
  const first = await bytes("first.csv", 7);
  expect(await bytes("again.csv", 7)).toEqual(first);
  expect(await bytes("other.csv", 8)).not.toEqual(first);
});

test("its rows are partial cases of the law, nearly all of them consistent", async () => {
  const number = 900;
  const file = await sampled("sample.parquet", number, 3);
  const laws = { rulebook, on: ON, today: TODAY, outcomes: ["liability.liable"] };
  const found = expectOk(await decideArchive({ source: { kind: "file", file }, ...laws }));
  expect(found.notes).toEqual([]);
  const counts = new Map(found.counts.map(({ status, rows }) => [status, rows]));
  for (const status of ["yes", "no", "unknown", "contested"]) {
    expect(counts.get(status) ?? 0, status).toBeGreaterThan(number / 100);
  }
  expect(counts.get("notACase") ?? 0).toBeLessThan(number / 20);
  // every row says something, none says all
  const facts = rulebook.facts.map(({ fact }) => `("${fact}" IS NOT NULL)::INT`).join(" + ");
  const [spread] = await inDuckDb(
    `SELECT MIN(${facts}) AS least, MAX(${facts}) AS most FROM '${file}'`,
  );
  expect(Number(spread?.least)).toBeGreaterThan(0);
  expect(Number(spread?.most)).toBeLessThan(rulebook.facts.length / 1.5);
  // what is drawn again is not the same row
  const [distinct] = await inDuckDb(
    `SELECT COUNT(*) AS n FROM (SELECT DISTINCT * EXCLUDE (id) FROM '${file}')`,
  );
  expect(Number(distinct?.n)).toBeGreaterThan(number * 0.9);
});

test("the shares name facts and values that the law has", () => {
  const known = new Map(rulebook.facts.map((each) => [each.fact, each]));
  for (const [fact, { values = {} }] of Object.entries(shares.facts)) {
    const declared = known.get(fact);
    expect(declared, fact).toBeDefined();
    const options = declared?.options?.map(({ option }) => option) ?? [];
    for (const value of Object.keys(values)) {
      if (declared?.type === "option") expect(options, fact).toContain(value);
      else if (declared?.type === "bool") expect(["true", "false"]).toContain(value);
      else expect(value).toMatch(/^(?:\d+|\d{4}-\d\d-\d\d)(?:\.\.(?:\d+|\d{4}-\d\d-\d\d))?$/);
    }
  }
});
