import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { csvOf, readCsv } from "@cokdyby/api/sheet/csv";
import { loadRulebook } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { cokdyby } from "./cokdyby.ts";

const { path, write: given } = temporaryFolder();

const run = (data: string, ...args: readonly string[]) =>
  cokdyby(["law", ...args], { environment: { DATA_DIR: path(data) } });

const RULE = "criminal-code.s192-1";
const CASE = "law-b1-possession-in-2011";
/** A cell of a spreadsheet holds no more. */
const MOST_OF_A_CELL = 32_767;

let rows: readonly (readonly string[])[] = [];
beforeAll(async () => {
  expect(await run("book", "book", path("book.csv"))).toMatchObject({ code: 0, stderr: "" });
  ({ rows } = readCsv(readFileSync(path("book.csv"), "utf8")));
});

/** The book with the cells of some entries filled in, by the number of the column. */
function filled(entries: Readonly<Record<string, Readonly<Record<number, string>>>>): string {
  return csvOf(
    rows.map((row) => {
      const cells = entries[row[1] ?? ""] ?? {};
      return row.map((cell, at) => cells[at] ?? cell);
    }),
    "cs",
  );
}

const [ID, KIND, DIGEST, VERDICT, REMARK, NAME, DATE] = [1, 2, 3, 6, 7, 8, 9] as const;
const agreed = { [VERDICT]: "souhlasím", [NAME]: "reader one", [DATE]: "1. 12. 2026" };

const kept = (data: string) => path(`${data}/signatures.json`);

/** Makes what was signed speak of other words than stand now. */
function outdate(data: string): void {
  const text = readFileSync(kept(data), "utf8");
  writeFileSync(kept(data), text.replace(/"digest": "[^"]+"/, '"digest": "of before"'));
}

describe("law book", () => {
  test("has a row for every rule and worked case, each with its digest, no cell too long", () => {
    const [heads = [], ...entries] = rows;
    expect(heads.slice(VERDICT)).toEqual(["posouzení", "připomínka", "jméno", "datum"]);
    const rules = loadRulebook().rules.map(({ rule }) => rule);
    const cases = readWorkedCases().map((each) => each.case);
    expect(entries.map((row) => row[ID]).sort()).toEqual([...rules, ...cases].sort());
    expect(entries.every((row) => /^[0-9a-f]{64}$/.test(row[DIGEST] ?? ""))).toBe(true);
    expect(Math.max(...rows.flat().map(({ length }) => length))).toBeLessThan(MOST_OF_A_CELL);
  });

  test("tells a rule in the words of `law rules`", async () => {
    const { stdout } = await run("book", "rules", RULE);
    const words = (text: string) => text.replace(/\s+https:\S+/g, "").replace(/\s+/g, " ");
    const told = rows.find((row) => row[ID] === RULE)?.[4] ?? "";
    const [ours = ""] = told.split("Závisí na výkladech");
    expect(words(stdout)).toContain(words(ours).trim());
  });

  test("is a document with every rule, its digest and two boxes", async () => {
    const file = path("book.docx");
    expect(await run("book", "book", file, "--lang", "en")).toMatchObject({ code: 0, stderr: "" });
    const parts = unzipSync(readFileSync(file));
    const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const text = xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");
    for (const row of rows.slice(1)) expect(text).toContain(row[DIGEST] ?? "");
    expect(text.match(/^☐/gm)).toHaveLength(2 * (rows.length - 1));
    expect(text).toContain("Worked cases that name the rule");
    expect(xml.match(/w:val="Heading3"/g)).toHaveLength(rows.length - 1);
  });

  test("writes over nothing unasked, and nothing of an ending that it does not know", async () => {
    const there = await run("book", "book", path("book.csv"));
    expect(there).toMatchObject({ code: 2, stderr: expect.stringContaining("FILE_EXISTS_FORCE") });
    const other = await run("book", "book", path("book.pdf"));
    expect(other).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("BOOK_FORMAT_UNKNOWN"),
    });
    expect(existsSync(path("book.pdf"))).toBe(false);
  });
});

describe("law review", () => {
  test("records what was signed, and says it with the rule and in the list", async () => {
    const remarked = { ...agreed, [VERDICT]: "remark", [REMARK]: "=chybí", [DATE]: "2026-12-01" };
    const sheet = given("signed.csv", filled({ [RULE]: agreed, [CASE]: remarked }));
    const read = await run("a", "review", sheet);
    expect(read).toMatchObject({ code: 0, stderr: "" });
    expect(read.stdout).toContain("Zaznamenáno posouzení: 2.");
    expect(read.stdout).toContain(`[${RULE}]: reader one, 1. 12. 2026: souhlasí`);
    expect(read.stdout).toMatch(/pravidel 1 z \d+, vzorových případů 1 z \d+/);
    expect(statSync(kept("a")).mode & 0o777).toBe(0o600);
    const rule = await run("a", "rules", RULE);
    expect(rule.stdout).toMatch(/Přečteno právníkem\n {2}– reader one, 1\. 12\. 2026: souhlasí\n$/);
    expect((await run("none", "rules", RULE)).stdout).toMatch(
      /Přečteno právníkem\n {2}– zatím ne\n$/,
    );
  });

  test("says aloud that what was read has changed since", async () => {
    await run("b", "review", given("b.csv", filled({ [RULE]: agreed })));
    outdate("b");
    const told = await run("b", "review");
    expect(told.code).toBe(1);
    expect(told.stdout).toMatch(/^\nPřečteno, od té doby změněno\n/);
    expect(told.stdout).toMatch(/pravidel 0 z/);
    for (const asked of [["rules", RULE], ["rules"]]) {
      const { stdout } = await run("b", ...asked);
      // in the list other columns stand between
      expect(stdout).toMatch(/reader one, 1\. 12\. 2026: souhlas; od té[^;]*doby se znění změnilo/);
    }
    const anew = await run("b", "review", path("b.csv"), "--json");
    expect(anew.code).toBe(0);
    expect(JSON.parse(anew.stdout)).toMatchObject({
      recorded: 1,
      read: [{ kind: "rule", id: RULE, signatures: [{ name: "reader one", isOfNow: true }] }],
    });
  });

  test("names every problem at once by row and column, and then records nothing", async () => {
    const at = (id: string) => rows.findIndex((row) => row[ID] === id) + 1;
    const sheet = filled({
      [RULE]: { ...agreed, [DIGEST]: "of before" },
      [CASE]: { [VERDICT]: "možná", [DATE]: "3. 13. 2026" },
      "criminal-code.s34": { ...agreed, [VERDICT]: "připomínka", [DATE]: "1. 1. 2999" },
      "criminal-code.s4-to-9": { ...agreed, [ID]: "criminal-code.s999" },
      "criminal-code.s6": { ...agreed, [KIND]: "věta" },
    });
    const refused = await run("c", "review", given("wrong.csv", sheet));
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    const told = refused.stderr.split("\n").map((each) => each.replace(/^.*wrong\.csv, /, ""));
    const expected = [
      [RULE, "otisk: OLDER_WORDING čteno bylo starší znění"],
      [CASE, "posouzení: VERDICT_UNKNOWN"],
      [CASE, "jméno: NAME_NEEDED"],
      [CASE, "datum: DAY_MALFORMED"],
      ["criminal-code.s34", "připomínka: REMARK_NEEDED"],
      ["criminal-code.s34", "datum: DAY_MALFORMED"],
      ["criminal-code.s4-to-9", "id: ENTRY_UNKNOWN"],
      ["criminal-code.s6", "id: ENTRY_UNKNOWN"],
    ] as const;
    for (const [id, said] of expected) {
      const place = `řádek ${at(id)}, sloupec ${said}`;
      expect(
        told.some((each) => each.startsWith(place)),
        place,
      ).toBe(true);
    }
    expect(told.filter((each) => each !== "")).toHaveLength(expected.length);
    expect(existsSync(kept("c"))).toBe(false);
  });

  test("takes a sheet in either language, and none that lacks a column or breaks off", async () => {
    const english = path("en.csv");
    await run("d", "book", english, "--lang", "en");
    const text = readFileSync(english, "utf8");
    expect((await run("d", "review", english)).stdout).toContain("Zaznamenáno posouzení: 0.");
    const lacking = await run("d", "review", given("lacking.csv", text.replace("digest", "x")));
    expect(lacking).toMatchObject({ code: 2 });
    expect(lacking.stderr).toContain("řádek 1, sloupec otisk: COLUMN_NEEDED");
    const broken = await run("d", "review", given("broken.csv", `${text}"open`));
    expect(broken.stderr).toMatch(/řádek \d+: SHEET_BROKEN/);
    const document = await run("d", "review", path("book.docx"));
    expect(document.stderr).toContain("REVIEW_NOT_A_SHEET");
  });

  test("reads no damaged file of signatures, and leaves it as it is", async () => {
    const damaged = kept("e");
    mkdirSync(path("e"));
    writeFileSync(damaged, "{");
    for (const asked of [["review"], ["review", path("book.csv")], ["rules", RULE]]) {
      expect(await run("e", ...asked)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("SIGNATURES_UNREADABLE"),
      });
    }
    expect(readFileSync(damaged, "utf8")).toBe("{");
  });
});
