import { existsSync, writeFileSync } from "node:fs";
import { ArchiveCancelled, type ArchiveRequest, decideArchive } from "@cokdyby/archive";
import { completedYears } from "@cokdyby/engine/rulebook";
import { loadRulebook } from "@cokdyby/rules";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { amendedBy } from "../properties/analysis/amended-laws.ts";
import { type Folder, inDuckDb, makeFolder } from "./folder.ts";

const rulebook = loadRulebook();
vi.setConfig({ testTimeout: 120_000 });

let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
});
afterAll(() => folder.remove());

function request(name: string, content: string): ArchiveRequest {
  const file = folder.path(name);
  writeFileSync(file, content);
  return {
    source: { kind: "file", file },
    rulebook,
    amended: amendedBy("lower-age-to-14"),
    outcomes: ["liability.belowAge"],
    on: "2022-03-10",
    today: "2022-03-10",
    folder: folder.working,
    threads: 1,
  };
}

test("rows that flip are told by kind, with what sets the kind apart from the archive", async () => {
  const content = [
    "id,actor.age,actor.birthDate,act.date,act.place,court",
    "1,14,,,czechia,Brno",
    "2,14,,,abroad,Praha",
    "3,13,,,czechia,Brno",
    "4,15,,,czechia,Brno",
    "5,,2007-06-01,2021-12-24,czechia,Brno",
    "6,,2000-06-01,2021-12-24,czechia,Brno",
    "7,,,,czechia,",
  ];
  const asked = { ...request("flips.csv", content.join("\n")), by: ["court"] };
  const found = expectOk(await decideArchive(asked));
  expect(found.amended?.flips).toEqual([
    {
      outcome: "liability.belowAge",
      before: "yes",
      after: "no",
      rows: 3,
      common: [{ id: "actor.age", missing: 0, from: 14, to: 14 }],
      alike: 3,
    },
  ]);
  expect(found.counts).toEqual([
    { outcome: "liability.belowAge", status: "yes", rows: 3, by: ["Brno"] },
    { outcome: "liability.belowAge", status: "no", rows: 2, by: ["Brno"] },
    { outcome: "liability.belowAge", status: "yes", rows: 1, by: ["Praha"] },
    { outcome: "liability.belowAge", status: "unknown", rows: 1, by: [null] },
  ]);
});

test("the age that sets a kind apart is the one that the engine works out from the dates", async () => {
  const day = fc
    .date({ min: new Date("2003-01-01"), max: new Date("2009-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const born = fc.sample(fc.oneof(day, fc.constantFrom("2004-02-29", "2008-02-29")), 60);
  const acted = ["2022-02-28", "2022-03-01", "2020-02-29", "2021-06-01"];
  const rows = born.flatMap((birth) => acted.map((act) => ({ birth, act })));
  const lines = rows.map(({ birth, act }) => `${birth},${act}`);
  const asked = request("ages.csv", `actor.birthDate,act.date\n${lines.join("\n")}\n`);
  const found = expectOk(await decideArchive(asked));
  const fourteen = rows.filter(({ birth, act }) => completedYears(birth, act) === 14).length;
  expect(fourteen).toBeGreaterThan(0);
  expect(found.amended?.flips).toEqual([
    expect.objectContaining({
      rows: fourteen,
      common: [{ id: "actor.age", missing: 0, from: 14, to: 14 }],
      alike: fourteen,
    }),
  ]);
});

test.each(["reading", "deciding", "comparing", "writing"] as const)(
  "broken off while %s, a call leaves nothing behind",
  async (step) => {
    const out = folder.path(`never-${step}.parquet`);
    const controller = new AbortController();
    const steps: string[] = [];
    const asked: ArchiveRequest = {
      ...request("cancel.csv", "id,actor.age\n1,14\n2,15\n"),
      out,
      signal: controller.signal,
      onProgress: (progress) => {
        steps.push(progress.step);
        if (progress.step === step) controller.abort();
      },
    };
    await expect(decideArchive(asked)).rejects.toThrow(ArchiveCancelled);
    expect(steps).toContain(step);
    expect([existsSync(out), folder.left()]).toEqual([false, []]);
  },
);

test("a file of the answers that cannot be written is told, and no part of it is left", async () => {
  const asked = request("unwritten.csv", "id,actor.age\n1,14\n");
  const found = await decideArchive({ ...asked, out: folder.path("nowhere/out.csv") });
  expect(found.ok ? [] : found.problems.map(({ code }) => code)).toEqual(["OUT_NOT_WRITTEN"]);
});

test("the written answers are those of the rows, in their order", async () => {
  const out = folder.path("order.parquet");
  const ages = Array.from({ length: 500 }, (_, at) => (at * 7) % 30);
  const asked = request("order.csv", `actor.age\n${ages.join("\n")}\n`);
  const found = await decideArchive({ ...asked, out });
  expect(found.ok).toBe(true);
  const written = await inDuckDb(`SELECT * FROM '${out}'`);
  expect(written.map((each) => each.row)).toEqual(ages.map((_, at) => BigInt(at + 1)));
  expect(written.map((each) => each["liability.belowAge"])).toEqual(
    ages.map((age) => (age < 15 ? "yes" : "no")),
  );
  expect(written.map((each) => each["liability.belowAge.amended"])).toEqual(
    ages.map((age) => (age < 14 ? "yes" : "no")),
  );
});
