// Sentence ranges in years by row and date of effect, as they stand in the dated wordings of the
// Criminal Code, written down here once more so that no test of this folder takes them from the
// rulebook. A range without a lower limit begins at 0.

type Dated = readonly [from: string, lower: number, upper: number];

const START = "2010-01-01";

const RANGES: Readonly<Record<string, readonly Dated[]>> = {
  "168-1": [[START, 2, 10]],
  "168-3": [[START, 5, 12]],
  "168-4": [[START, 8, 15]],
  "175-1": [[START, 0.5, 4]],
  "175-2": [[START, 2, 8]],
  "177-1": [[START, 0, 1]],
  "177-3": [[START, 0.5, 3]],
  "177-4": [[START, 1, 5]],
  "185-1": [
    [START, 0.5, 5],
    ["2025-01-01", 2, 10],
  ],
  "185-2": [
    [START, 2, 10],
    ["2025-01-01", 3, 12],
  ],
  "185-3": [
    [START, 5, 12],
    ["2025-01-01", 5, 15],
  ],
  "185a-1": [["2025-01-01", 0, 5]],
  "185a-2": [["2025-01-01", 2, 8]],
  "185a-3": [["2025-01-01", 3, 12]],
  "186-1": [
    [START, 0.5, 4],
    ["2025-01-01", 0, 4],
  ],
  "186-2": [
    [START, 0.5, 4],
    ["2025-01-01", 1, 5],
  ],
  "186-3": [
    [START, 1, 5],
    ["2025-01-01", 2, 8],
  ],
  "186-4": [
    [START, 2, 8],
    ["2025-01-01", 3, 10],
  ],
  "186-5": [[START, 5, 12]],
  "187-1": [[START, 1, 8]],
  "191-2": [[START, 0, 2]],
  "191-3": [[START, 0.5, 3]],
  "191-4": [[START, 1, 5]],
  "191a-1": [["2026-01-01", 0, 2]],
  "191a-2": [["2026-01-01", 0.5, 3]],
  "191a-3": [["2026-01-01", 1, 5]],
  "192-1": [[START, 0, 2]],
  "192-2": [["2014-08-01", 0, 2]],
  "192-3": [[START, 0.5, 3]],
  "192-4": [[START, 2, 6]],
  "192-5": [[START, 3, 8]],
  "193-1": [[START, 1, 5]],
  "193-2": [[START, 2, 6]],
  "193-3": [[START, 3, 8]],
  "193a": [["2014-08-01", 0, 2]],
  "193b": [["2014-08-01", 0, 2]],
  "202-1": [[START, 0, 2]],
  "202-3": [[START, 0.5, 5]],
};

/** The range of a row on a day. */
export function rangeOf(
  row: string,
  on: string,
): { readonly lower: number; readonly upper: number } {
  const found = RANGES[row]?.filter(([from]) => from <= on).at(-1);
  if (found === undefined) throw new Error(`no range is written down for ${row} on ${on}`);
  return { lower: found[1], upper: found[2] };
}
