import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "@cokdyby/api/sheet/csv";
import { beforeAll, expect, test } from "vitest";
import { cokdyby, spawnCokdyby } from "../command-line/cokdyby.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const EXAMPLE = join(import.meta.dirname, "../../examples/cases.csv");
const { folder } = temporaryFolder();
const wrong = join(folder, "wrong.csv");

beforeAll(() => {
  const heads = "case;on;act.conduct;Věk jednající osoby;expect.liability.belowAge";
  const rows = ["a;1. 3. 2026;possess;14;ne", "b;1. 3. 2026;posess;200;snad", "c;;possess;16;ne"];
  writeFileSync(wrong, [heads, ...rows].join("\n"));
});

test("a process of its own ends with 0 where all is as expected, with 1 where a draft turns a row", async () => {
  expect(await spawnCokdyby(["cases", EXAMPLE])).toMatchObject({ code: 0, stderr: "" });
  const turned = await spawnCokdyby(["cases", EXAMPLE, "--amend", "lower-age-to-14"]);
  expect(turned).toMatchObject({ code: 1, stderr: "" });
  expect(turned.stdout).toMatch(/^Vyšlo jinak\n {2}Řádek 4, forwards/);
  expect(turned.stdout).toContain("čekáte ne, vyšlo ano, bez novely ne");
});

test("rows that are wrong are told by row and column, the others answered, and it ends with 2", async () => {
  const { code, stdout, stderr } = await cokdyby(["cases", wrong]);
  expect(code).toBe(2);
  expect(stdout).toContain("Řádek 2, a\n");
  expect(stdout).toContain("Řádků 3: jak čekáte 1, jinak 1, neposouzeno 1.\n");
  expect(stdout).toContain("Sloupec „Věk jednající osoby“ se čte jako actor.age.\n");
  expect(stderr.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^řádek 3, sloupec expect\.liability\.belowAge: STATUS_UNKNOWN napište /),
    expect.stringMatching(/^řádek 3, sloupec act\.conduct: OPTION_UNKNOWN .* `possess`\?$/),
    expect.stringMatching(
      /^řádek 3, sloupec Věk jednající osoby: VALUE_OUT_OF_DOMAIN .* 0 do 120$/,
    ),
  ]);
});

test("as JSON each row has what was found, differs or is wrong", async () => {
  const { code, stdout } = await cokdyby(["cases", wrong, "--json", "--lang", "en"]);
  expect(code).toBe(2);
  const { rows, counts } = JSON.parse(stdout);
  expect(counts).toEqual({ rows: 3, asExpected: 1, differing: 1, notAnswered: 1 });
  expect(rows[0]).toMatchObject({
    ...{ row: 2, case: "a", lawDate: "2026-03-01", problems: [] },
    differences: [{ column: "expect.liability.belowAge", expected: "no", found: "yes" }],
  });
  expect(rows[1].problems[1]).toMatchObject({
    ...{ row: 3, column: "act.conduct", where: "row 3, column act.conduct" },
    suggestion: "possess",
  });
});

test("the sheet is written back with what was found, and over another only where asked", async () => {
  const out = join(folder, "found.csv");
  expect(await cokdyby(["cases", EXAMPLE, "--csv", out])).toMatchObject({ code: 0 });
  const [heads, first] = readCsv(readFileSync(out, "utf8")).rows;
  expect(heads?.slice(-4)).toEqual([
    "found.prosecution.open",
    "found.liability.belowAge",
    "found.provisions",
    "found.problems",
  ]);
  expect(first?.slice(-4)).toEqual(["contested", "no", "192-1", ""]);
  const again = await cokdyby(["cases", out, "--csv", out]);
  expect(again).toMatchObject({ code: 2, stdout: "" });
  expect(again.stderr).toMatch(/^--csv .*: FILE_EXISTS_FORCE /);
  const before = readFileSync(out, "utf8");
  expect(await cokdyby(["cases", out, "--csv", out, "--force"])).toMatchObject({ code: 0 });
  expect(readFileSync(out, "utf8")).toBe(before);
});

test("everything that keeps a sheet from being read is told at once, and nothing is written", async () => {
  const out = join(folder, "none.csv");
  const args = ["cases", "-", "--csv", out, "--amend", join(folder, "none.yaml"), "--lang", "en"];
  const { code, stdout, stderr } = await cokdyby(args, { stdin: "actor.agee,b\n1,2" });
  expect([code, stdout, existsSync(out)]).toEqual([2, "", false]);
  expect(stderr.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/none\.yaml: FILE_NOT_FOUND /),
    expect.stringMatching(/^stdin, row 1, column actor\.agee: HEAD_UNKNOWN .* `actor\.age`\?$/),
    expect.stringMatching(/^stdin, row 1, column b: HEAD_UNKNOWN /),
    expect.stringMatching(/^stdin, row 1: NOTHING_EXPECTED /),
  ]);
  const unknown = await cokdyby(["cases", EXAMPLE, "--amend", "none", "--json"]);
  expect(unknown.code).toBe(2);
  expect(JSON.parse(unknown.stdout).errors).toMatchObject([
    { code: "AMENDMENT_UNKNOWN", where: "--amend none" },
  ]);
});
