import { csvOf, readCsv } from "@cokdyby/api/sheet/csv";
import { sheetOf, withFound } from "@cokdyby/api/sheet/write-sheet";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { describe, expect, test } from "vitest";
import { answered, refused, setting } from "./setting.ts";

const HEADS =
  "case;on;decision.date;act.conduct;act.place;actor.age;actor.isDepicted;material.content;material.selfGenerated";
const OWN = "10. 3. 2022;1. 9. 2022;possess;czechia";

describe("a sheet is read as people write it", () => {
  test("heads are ids or labels in either language, values words in either, and cells with nothing known are left out", async () => {
    const { sheet, labels, counts } = await answered(
      [
        "Case;on;decision.date;O jaké jednání jde;PLACE OF  THE CONDUCT;actor.age;actor.isDepicted;reading.authority;note;expect.offence.192-1;;found.offence.192-1",
        "a;2022-03-10;1.9.2022;materiál přechovávala;Czechia;15–16;ano;code;=1+1;ano;;no",
        ";;;nezjištěno;;?;unknown;;;;;",
        ";;;;;;;;;;;",
        "c;;;;;;NE;;;Nelze zatím určit;;",
      ].join("\r\n"),
    );
    expect(sheet.rows.map(({ row, input }) => [row, input])).toEqual([
      [
        2,
        {
          on: "2022-03-10",
          facts: {
            "decision.date": "2022-09-01",
            "act.conduct": "possess",
            "act.place": "czechia",
            "actor.age": { min: 15, max: 16 },
            "actor.isDepicted": true,
          },
          readings: { authority: "code" },
        },
      ],
      [3, { facts: {}, readings: {} }],
      [5, { facts: { "actor.isDepicted": false }, readings: {} }],
    ]);
    expect(labels.map(({ fact }) => fact)).toEqual(["act.conduct", "act.place"]);
    expect(counts).toMatchObject({ rows: 3, notAnswered: 0 });
  });

  test("every worked case that a sheet can hold comes out as it expects, and as nothing else", async () => {
    const cases = readWorkedCases()
      .filter(({ presume, unobtainable }) => presume === undefined && unobtainable === undefined)
      .map(({ case: name, on, facts, readings, expect: wanted }) => ({
        ...{ case: name, on, facts, readings },
        expect: Object.fromEntries(
          Object.entries(wanted).map(([outcome, { status }]) => [`expect.${outcome}`, status]),
        ),
      }));
    const { counts, rows } = await answered(csvOf(sheetOf(cases), "cs"));
    expect(rows.filter((row) => row.problems.length + row.differences.length > 0)).toEqual([]);
    expect(counts).toEqual({
      ...{ rows: cases.length, asExpected: cases.length, differing: 0, notAnswered: 0 },
    });
    expect(cases.length).toBeGreaterThan(50);
  });
});

test("what differs is told with what was expected, what was found, and why", async () => {
  const sheet = `${HEADS};expect.offence.192-1;expect.provisions\na;${OWN};16;ano;explicit;ano;no;§ 192 odst. 3, 193/1\nb;${OWN};16;ano;explicit;ano;yes;192(1)`;
  const { rows, counts } = await answered(sheet);
  expect(rows[0]?.differences).toEqual([
    {
      ...{ column: "expect.offence.192-1", expected: "no", found: "yes" },
      why: "Provisions: § 192(1) CC",
    },
    {
      ...{ column: "expect.provisions", expected: "192-3, 193-1", found: "192-1" },
      why: expect.stringMatching(/^Contested\. The elements of § 192\(1\) CC/),
    },
  ]);
  expect(counts).toEqual({ rows: 2, asExpected: 1, differing: 1, notAnswered: 0 });
});

test("why a status is open names what is missing", async () => {
  const { rows } = await answered("act.conduct,expect.liability.belowAge\npossess,no");
  expect(rows[0]?.differences[0]).toMatchObject({ found: "unknown" });
  expect(rows[0]?.differences[0]?.why).toMatch(/missing: .*Age of the person who acted/);
});

test("with a draft each row is decided by it and without it", async () => {
  const sheet = `${HEADS};expect.prosecution.open\na;${OWN};16;ano;explicit;ano;contested`;
  const { rows } = await answered(sheet, ["ii-6"]);
  expect(rows[0]).toMatchObject({
    before: { "expect.prosecution.open": "contested" },
    found: { "expect.prosecution.open": "no" },
    differences: [{ expected: "contested", found: "no" }],
  });
});

describe("what is wrong is told all at once, at its row and column", () => {
  test("with the heads, and then nothing is answered", () => {
    expect(refused("actor.agee,actor.age,Age of the person who acted\n1,2,3")).toEqual([
      ["HEAD_UNKNOWN", 1, "actor.agee"],
      ["HEAD_TWICE", 1, "Age of the person who acted"],
      ["NOTHING_EXPECTED", 1, undefined],
    ]);
  });

  test("with the file", () => {
    expect(refused("")).toEqual([["SHEET_EMPTY", 1, undefined]]);
    expect(refused("case,expect.liability.liable\n,\n")).toEqual([["SHEET_EMPTY", 1, undefined]]);
    expect(refused('case,expect.liability.liable\na,yes\n"b,no')).toEqual([
      ["SHEET_BROKEN", 3, undefined],
    ]);
    const long = `case,expect.liability.liable\n${"a,yes\n".repeat(5_001)}`;
    expect(refused(long)).toEqual([["SHEET_TOO_LONG", 5_000, undefined]]);
  });

  test("with rows, of which the others are answered", async () => {
    const wrong = "b;10. 13. 2022;;posess;czechia;=1+1;maybe;explicit;ano;perhaps;192-9;more";
    const { rows, counts } = await answered(
      `${HEADS};expect.offence.192-1;expect.provisions;\na;${OWN};16;ano;explicit;ano;yes;192-1;\n${wrong}\n`,
    );
    expect(counts).toEqual({ rows: 2, asExpected: 1, differing: 0, notAnswered: 1 });
    const [good, bad] = rows;
    expect(good?.found).toEqual({ "expect.offence.192-1": "yes", "expect.provisions": "192-1" });
    expect(bad?.found).toBeUndefined();
    expect(bad?.problems.map(({ code, row, column }) => [code, row, column])).toEqual([
      ["STATUS_UNKNOWN", 3, "expect.offence.192-1"],
      ["OFFENCE_UNKNOWN", 3, "expect.provisions"],
      ["HEAD_MISSING", 3, "12"],
      ["DATE_IMPOSSIBLE", 3, "on"],
      ["OPTION_UNKNOWN", 3, "act.conduct"],
      ["VALUE_WRONG_TYPE", 3, "actor.age"],
      ["VALUE_WRONG_TYPE", 3, "actor.isDepicted"],
    ]);
  });
});

test("the sheet comes back with what was found, its formulas unable to run, and can be answered again", async () => {
  const sheet = `${HEADS};note;expect.offence.192-1\na;${OWN};16;ano;explicit;ano;=HYPERLINK(1);no\n\nb;${OWN};x;ano;explicit;ano;;no\n`;
  const { sheet: read, rows } = await answered(sheet);
  const back = csvOf(withFound(read, rows), "cs");
  expect(readCsv(back).rows.map((row) => row.slice(-4))).toEqual([
    ["note", "expect.offence.192-1", "found.offence.192-1", "found.problems"],
    ["'=HYPERLINK(1)", "no", "yes", ""],
    ["", "", "", ""],
    ["", "no", "", "actor.age VALUE_WRONG_TYPE"],
  ]);
  const again = await answered(back);
  expect(again.rows).toEqual(rows);
  expect(csvOf(withFound(again.sheet, again.rows), "cs")).toBe(back);
});

test("amendments that there are not are told once, not row by row", async () => {
  await expect(answered("case,expect.liability.liable\na,yes\nb,no", ["none"])).rejects.toThrow(
    /^\[\{"code":"AMENDMENT_UNKNOWN"[^{]*\}\]$/,
  );
  expect(setting.rulebook.amendments.map(({ id }) => id)).not.toContain("none");
});
