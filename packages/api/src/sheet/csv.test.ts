import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf, csvText, readCsv } from "./csv.ts";

describe("a CSV file", () => {
  test("parts Czech columns at semicolons, English ones at commas", () => {
    expect(csvOf([["a", "b"]], "cs")).toBe("\uFEFFa;b\r\n");
    expect(csvOf([["a", "b"]], "en")).toBe("\uFEFFa,b\r\n");
  });

  test("quotes what would break a row", () => {
    expect(csvOf([["a;b", 'say "no"', "two\nlines"]], "cs")).toBe(
      '\uFEFF"a;b";"say ""no""";"two\nlines"\r\n',
    );
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1"])(
    "keeps %j from being run",
    (cell) => {
      expect(csvOf([[cell]], "en")).toMatch(/^\uFEFF"?'/);
    },
  );

  test("gives back every cell that it was given, formulas behind their apostrophe", () => {
    const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'";,\t\r\n=a') }));
    // the first line says what columns part at
    const bare = (text: string) => text.replace(/^'(?=\s*[=+\-@\t\r])/, "");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell)),
        fc.constantFrom("cs", "en"),
        (cells, language) => {
          // the first line says what columns part at
          const rows = [["a", "b"], ...cells];
          const read = readCsv(csvOf(rows, language)).rows;
          expect(read.map((row) => row.map(bare))).toEqual(rows.map((row) => row.map(bare)));
        },
      ),
    );
  });

  test.each([
    [
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a;b\r\n1;2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "\uFEFFa\tb\r1\t\r",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    [
      '"a;b";c;d\n1,5;;',
      [
        ["a;b", "c", "d"],
        ["1,5", "", ""],
      ],
    ],
    ['a,b\n"x\r\n""y""",z\n\n', [["a", "b"], ['x\r\n"y"', "z"], [""]]],
    ["", [[""]]],
  ])("reads %j as people and spreadsheets write it", (text, rows) => {
    expect(readCsv(text)).toEqual({ rows });
  });

  test.each(['a,b\n"1,2\n3,4\n', 'a,b\n"1"2,3'])("says the row in which %j breaks off", (text) => {
    expect(readCsv(text)).toEqual({ rows: [["a", "b"]], brokenAt: 2 });
  });

  test("is read in whatever way a spreadsheet wrote its letters", () => {
    const text = "Věk;člověk";
    const utf8 = new TextEncoder().encode(text);
    const utf16 = [0xfeff, ...Array.from(text, (each) => each.charCodeAt(0))];
    const windows = [0x56, 0xec, 0x6b, 0x3b, 0xe8, 0x6c, 0x6f, 0x76, 0xec, 0x6b];
    expect(csvText(utf8)).toBe(text);
    expect(csvText(Uint8Array.from(utf16.flatMap((each) => [each & 0xff, each >> 8])))).toBe(text);
    expect(csvText(Uint8Array.from(windows))).toBe(text);
  });
});
