import { readFileSync, writeFileSync } from "node:fs";
import { type ArchiveNote, type ArchiveReport, decideArchive } from "@cokdyby/archive";
import { loadRulebook } from "@cokdyby/rules";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { type Folder, inDuckDb, makeFolder } from "./folder.ts";

const rulebook = loadRulebook();
const OUTCOME = "liability.belowAge";
vi.setConfig({ testTimeout: 120_000 });

let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
});
afterAll(() => folder.remove());

/** Decides a file of this content. */
async function decide(name: string, content: string | Uint8Array, by: readonly string[] = []) {
  const file = folder.path(name);
  writeFileSync(file, content);
  const laws = { rulebook, on: "2022-03-10", today: "2022-03-10", outcomes: [OUTCOME], by };
  const means = { folder: folder.working, threads: 1 };
  const result = await decideArchive({ source: { kind: "file", file }, ...laws, ...means });
  expect(folder.left()).toEqual([]);
  return result;
}

async function reportOf(name: string, content: string | Uint8Array): Promise<ArchiveReport> {
  return expectOk(await decide(name, content));
}

async function codesOf(name: string, content: string | Uint8Array, by: readonly string[] = []) {
  const result = await decide(name, content, by);
  return result.ok ? [] : result.problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

const counted = ({ counts }: ArchiveReport) =>
  Object.fromEntries(counts.map(({ status, rows }) => [status, rows]));
const noted = ({ notes }: ArchiveReport, code: ArchiveNote["code"]) =>
  notes.filter((each) => each.code === code);

test("values that are none are counted and named by row; their rows are no case, the others are decided", async () => {
  const content = [
    "id;actor.age;act.place;actor.isDepicted;act.date",
    "1;14;czechia;true;2021-01-01",
    "2;fourteen;;;",
    "3;121;;;",
    "4;;castle;;",
    "5;;;maybe;",
    "6;;;;2021-02-29",
    "7;14.5;;;",
    "8;15.0;;0;",
    '9;"";"";"";""',
  ];
  const report = await reportOf("wrong.csv", content.join("\n"));
  expect(report.rows).toBe(9);
  expect(counted(report)).toEqual({ yes: 1, no: 1, unknown: 1, notACase: 6 });
  expect(noted(report, "VALUES_OF_WRONG_TYPE")).toEqual([
    { code: "VALUES_OF_WRONG_TYPE", column: "act.date", count: 1, first: [6] },
    { code: "VALUES_OF_WRONG_TYPE", column: "actor.age", count: 2, first: [2, 7] },
    { code: "VALUES_OF_WRONG_TYPE", column: "actor.isDepicted", count: 1, first: [5] },
  ]);
  expect(noted(report, "VALUES_NOT_TAKEN")).toEqual([
    { code: "VALUES_NOT_TAKEN", column: "act.place", count: 1, first: [4] },
    { code: "VALUES_NOT_TAKEN", column: "actor.age", count: 1, first: [3] },
  ]);
  expect(JSON.stringify(report.notes)).not.toMatch(/fourteen|castle|maybe|14\.5|2021/);
});

test("what the database alone takes for a day is none", async () => {
  const file = folder.path("days.csv");
  const days = ["infinity", "-infinity", "10000-01-01", "0044-03-15 (BC)", "2008-1-01", "20080101"];
  const rows = [...days, "2008-01-01"].map((day) => `${day},2022-03-10`);
  writeFileSync(file, ["actor.birthDate,act.date", ...rows].join("\n"));
  const result = expectOk(
    await decideArchive({
      source: { kind: "file", file },
      rulebook,
      // compared with itself: what rows have in common is looked at too
      amended: rulebook,
      on: "2022-03-10",
      today: "2022-03-10",
      outcomes: [OUTCOME],
      folder: folder.working,
      threads: 1,
    }),
  );
  expect(counted(result)).toEqual({ yes: 1, notACase: days.length });
  expect(noted(result, "VALUES_OF_WRONG_TYPE")).toMatchObject([{ count: days.length }]);
});

test("a column that is no fact is named with the nearest that is one, and left out", async () => {
  const report = await reportOf(
    "names.csv",
    "id,actor.agee,court,act.place\n1,14,Brno,\n2,15,Brno,\n",
  );
  expect(counted(report)).toEqual({ unknown: 2 });
  expect(noted(report, "COLUMN_NOT_READ")).toEqual([
    { code: "COLUMN_NOT_READ", column: "actor.agee", suggestion: "actor.age" },
    { code: "COLUMN_NOT_READ", column: "court" },
  ]);
});

test("what an outcome turns on and no column says is told once, and missing in every row", async () => {
  const lacking = await reportOf("lacking.csv", "act.place\nczechia\nabroad\n");
  expect(counted(lacking)).toEqual({ unknown: 2 });
  expect(lacking.notes).toEqual([
    { code: "ID_LACKING" },
    { code: "COLUMNS_LACKING", columns: ["actor.age"] },
  ]);
  // the age follows from a date of birth
  const born = await reportOf("born.csv", "id,actor.birthDate\n1,2008-01-01\n2,2000-01-01\n");
  expect(born.notes).toEqual([]);
  expect(counted(born)).toEqual({ yes: 1, no: 1 });
});

test("rows with one id are counted, and each is decided by itself", async () => {
  const report = await reportOf(
    "twice.csv",
    "id,actor.age\na,14\nb,14\na,15\nc,15\nc,15\n,13\n,13\n",
  );
  expect(noted(report, "IDS_REPEATED")).toEqual([
    { code: "IDS_REPEATED", count: 4, first: [1, 4] },
  ]);
  expect(counted(report)).toEqual({ yes: 4, no: 3 });
});

test.each([
  ["csv", "id,actor.age,act.place\n1,14,czechia\n2,15,czechia\n3,1"],
  ["csv", 'id,actor.age,act.place\n1,14,czechia\n2,15,czechia\n3,13,"cze'],
  ["ndjson", '{"id":1,"actor.age":14}\n\n{"id":2,"actor.age":15}\n{"id":3,"actor.a'],
])("a file of %s that ends in the middle of a row says so: %s", async (ending, content) => {
  const report = await reportOf(`middle.${ending}`, content);
  expect(counted(report)).toEqual({ yes: 1, no: 1 });
  expect(noted(report, "LINES_NOT_READ")).toMatchObject([{ count: 1, first: [4], last: true }]);
  expect(noted(report, "ENDS_IN_THE_MIDDLE")).toHaveLength(1);
});

test("lines that are no row are left out and counted, wherever they stand", async () => {
  const csv = await reportOf("lines.csv", "id,actor.age\n1,14\n2\n3,15,9\n4,15\n");
  expect(noted(csv, "LINES_NOT_READ")).toMatchObject([{ count: 2, first: [3, 4], last: false }]);
  expect(noted(csv, "ENDS_IN_THE_MIDDLE")).toEqual([]);
  expect(counted(csv)).toEqual({ yes: 1, no: 1 });
  const ndjson = await reportOf("lines.ndjson", '{"actor.age":14}\n[1]\nnull\n{"actor.age":15}\n');
  expect(noted(ndjson, "LINES_NOT_READ")).toMatchObject([{ count: 2, first: [2, 3], last: false }]);
});

test("a broken line has the number that it has in the file, after values with line breaks too", async () => {
  const lines = [
    "id,actor.age,note",
    '1,14,"a',
    "b",
    'c"',
    "",
    '2,14,"d',
    'e"',
    "3,14,x,y",
    "4,14,z",
  ];
  for (const ending of ["\n", "\r\n", "\r"]) {
    const report = await reportOf("breaks.csv", `${lines.join(ending)}${ending}`);
    expect(noted(report, "LINES_NOT_READ")).toMatchObject([{ count: 1, first: [8] }]);
    expect(counted(report)).toEqual({ yes: 3 });
  }
});

test.each([
  ["csv", "id,actor.age\n1,14\n2,15,9\n", false],
  ["csv", 'id,actor.age\n1,14\n2,"15\n', true],
  ["ndjson", '{"actor.age":14}\n[1]\n', false],
  ["ndjson", '{"actor.age":14}\n{"actor.age":14,}\n', false],
  ["ndjson", '{"actor.age":14}\n{"actor.age":1\n', true],
])(
  "only a last line of %s that is not whole is the middle: %s",
  async (ending, content, isMiddle) => {
    const report = await reportOf(`whole.${ending}`, content);
    expect(noted(report, "LINES_NOT_READ")).toMatchObject([{ count: 1, last: isMiddle }]);
    expect(noted(report, "ENDS_IN_THE_MIDDLE")).toHaveLength(isMiddle ? 1 : 0);
  },
);

test("a line of JSON that cannot be read at all is left out like others", async () => {
  const lines = [
    '{"actor.age":14,"act.place":"czechia"}',
    "",
    '{"actor.age":14,"act.place":"\u00e8"}',
    '{"actor.age":14,"act.place":"\u0001"}',
    '{"actor.age":15}',
    `{"actor.age":14,"act.place":"${"x".repeat(2_500_000)}"}`,
    "[1]",
    '{"actor.age":15}',
  ];
  const all = Buffer.from(`${lines.join("\n")}\n`, "latin1");
  const report = await reportOf("bytes.ndjson", all);
  expect(counted(report)).toEqual({ yes: 1, no: 2 });
  expect(noted(report, "LINES_NOT_READ")).toMatchObject([
    { count: 4, first: [3, 4, 6], last: false },
  ]);
});

test("what the database takes for JSON and is none is no row", async () => {
  const report = await reportOf(
    "lax.ndjson",
    [
      '{"actor.age":14,"id":NaN}',
      '{"actor.age":14,"id":-Infinity}',
      '{"actor.age":14,}',
      '{"actor.age":14,"id":[1 , ]}',
      String.raw`{"actor.age":14,"id":"NaN \"inf, }\\"}`,
    ].join("\n"),
  );
  expect(counted(report)).toEqual({ yes: 1 });
  expect(noted(report, "LINES_NOT_READ")).toMatchObject([{ count: 4, first: [1, 2, 3] }]);
});

test("a quotation mark that is not closed takes what follows with it, and says so", async () => {
  const closed = await reportOf("closed.csv", 'id,actor.age\n1,14\n2,"15\n3,14\n4,"14"\n5,15\n');
  expect(closed.rows).toBe(2);
  expect(noted(closed, "LINES_NOT_READ")).toMatchObject([{ count: 3, first: [3], last: false }]);
  const open = await reportOf("open.csv", 'id,actor.age\n1,14\n2,"15\n3,14\n4,14\n');
  expect(open.rows).toBe(1);
  expect(noted(open, "LINES_NOT_READ")).toMatchObject([{ count: 3, first: [3], last: true }]);
  expect(noted(open, "ENDS_IN_THE_MIDDLE")).toHaveLength(1);
});

test("a line of JSON that tells a member twice is no row", async () => {
  const report = await reportOf(
    "again.ndjson",
    '{"actor.age":14}\n{"actor.age":14,"actor.age":15}\n',
  );
  expect(counted(report)).toEqual({ yes: 1 });
  expect(noted(report, "LINES_NOT_READ")).toMatchObject([{ count: 1, first: [2] }]);
});

test("a file without a row of names is refused, and no value of it is told", async () => {
  const result = await decide(
    "headless.csv",
    "Brno,Brno,14,true,true\nPraha,Praha,15,true,false\n",
  );
  expect(result).toMatchObject({ ok: false, problems: [{ code: "ARCHIVE_WITHOUT_FACTS" }] });
  expect(JSON.stringify(result)).not.toMatch(/Brno|14|true"/);
});

test("columns without a name are left out, by their place", async () => {
  const report = await reportOf("unnamed.csv", "id,actor.age,,\n1,14,,\n2,15,x,\n");
  expect(counted(report)).toEqual({ yes: 1, no: 1 });
  expect(noted(report, "COLUMN_NOT_READ")).toEqual([
    { code: "COLUMN_NOT_READ", column: "3" },
    { code: "COLUMN_NOT_READ", column: "4" },
  ]);
});

test.each(["csv", "parquet", "ndjson"])(
  "a file of %s that is not there is named",
  async (ending) => {
    const source = { kind: "file", file: folder.path(`nowhere.${ending}`) } as const;
    const laws = { rulebook, on: "2022-03-10", today: "2022-03-10", outcomes: [OUTCOME] };
    expect(await decideArchive({ source, ...laws, folder: folder.working })).toMatchObject({
      ok: false,
      problems: [{ code: "ARCHIVE_NOT_OPENED", pointer: "#/source" }],
    });
    expect(await decideArchive({ source, ...laws, folder: folder.path("nowhere") })).toMatchObject({
      ok: false,
      problems: [{ code: "WORKING_COPY_NOT_WRITTEN", pointer: "#/folder" }],
    });
  },
);

test("columns that split the rows into too many groups are refused before rows are decided", async () => {
  const rows = (count: number) =>
    ["id,actor.age", ...Array.from({ length: count }, (_, at) => `${at},14`)].join("\n");
  expect(await codesOf("many.csv", rows(1_001), ["id"])).toEqual(["GROUPS_TOO_MANY #/by"]);
  expect(await codesOf("few.csv", rows(1_000), ["id"])).toEqual([]);
});

test("a Parquet file that is cut off, and files that are none, are refused whole", async () => {
  const whole = folder.path("whole.parquet");
  await inDuckDb(`COPY (SELECT range AS id, 14 AS "actor.age" FROM range(1000)) TO '${whole}'`);
  const bytes = readFileSync(whole);
  const refused = ["ARCHIVE_UNREADABLE #/source"];
  expect(await codesOf("cut.parquet", bytes.subarray(0, bytes.length - 20))).toEqual(refused);
  expect(await codesOf("none.parquet", "id,actor.age\n1,14\n")).toEqual(refused);
  expect(await codesOf("empty.csv", "")).toEqual(refused);
  expect(await codesOf("none.ndjson", "id,actor.age\n1,14\n")).toEqual(refused);
  expect(await codesOf("cases.xlsx", "")).toEqual(["ARCHIVE_FORMAT_UNKNOWN #/source"]);
});

test("columns of a type that cannot hold their fact are named all at once", async () => {
  const file = folder.path("types.parquet");
  await inDuckDb(
    `COPY (SELECT 1 AS id, TRUE AS "actor.age", [1] AS "act.place", 1.5 AS "actor.isDepicted", 1 AS "act.date") TO '${file}'`,
  );
  expect(await codesOf("types.parquet", readFileSync(file))).toEqual(
    ["actor.age", "act.place", "actor.isDepicted", "act.date"].map(
      (each) => `COLUMN_TYPE_WRONG #/columns/${each}`,
    ),
  );
});

test("numbers, truth values and days of a Parquet file are taken as they are meant", async () => {
  const file = folder.path("typed.parquet");
  await inDuckDb(
    `COPY (SELECT * FROM (VALUES (1, 14.0::DOUBLE, DATE '2021-01-01', 1), (2, 14.5, TIMESTAMP '2021-01-01 10:00', 0), (3, 15, NULL, 2), (4, 15, TIMESTAMP '2021-01-01', NULL))
      t("id", "actor.age", "act.date", "actor.isDepicted")) TO '${file}'`,
  );
  const result = expectOk(await decide("typed.parquet", readFileSync(file)));
  expect(counted(result)).toEqual({ yes: 1, no: 1, notACase: 2 });
});

test("what cannot be asked of a table is named", async () => {
  expect(await codesOf("a.csv", "id,Actor.age,actor.AGE\n1,2,3\n")).toEqual([
    "COLUMN_TWICE #/columns/actor.AGE",
  ]);
  expect(await codesOf("b.csv", "id,court\n1,Brno\n")).toEqual(["ARCHIVE_WITHOUT_FACTS #/source"]);
  expect(await codesOf("c.csv", "id,actor.age\n1,14\n", ["region"])).toEqual([
    "COLUMN_UNKNOWN #/by/region",
  ]);
});

test("an archive without rows is decided, and said to be empty", async () => {
  const report = await reportOf("rowless.csv", "id,actor.age\n");
  expect([report.rows, report.counts, report.notes]).toEqual([0, [], [{ code: "NO_ROWS" }]]);
});
