import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf } from "./csv.ts";

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

  test("gives back every cell that it was given, formulas behind their apostrophe", async () => {
    const cell = fc.string();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (rows) => {
        const read = readCsv(csvOf(rows, "cs").slice(1), ";");
        expect(
          read.map((row) => row.map((each) => each.replace(/^'(?=\s*[=+\-@\t\r])/, ""))),
        ).toEqual(rows.map((row) => row.map((each) => each.replace(/^'(?=\s*[=+\-@\t\r])/, ""))));
      }),
    );
  });
});

/** A reader after RFC 4180, as short as it can be. */
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quotes = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (quotes && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quotes = !quotes;
    else if (!quotes && sign === separator) {
      row.push(cell);
      cell = "";
    } else if (!quotes && text.startsWith("\r\n", at)) {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      at += 1;
    } else cell += sign;
  }
  return rows;
}
