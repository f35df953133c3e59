import { describe, expect, test } from "vitest";
import { reported, wrongRows } from "../../test-data/problems.ts";

const rows = wrongRows({
  "rulebook.yaml": [
    ["rulebook: tenancy", "rulbook: tenancy", "MEMBER_MISSING :1", "MEMBER_UNKNOWN :1"],
    ['version: "1.0.0"', "version: 1.0", 'VALUE_WRONG_TYPE :2 ?"1"'],
    ["earliest: 2010-01-01", "earliest: 2010-02-30", "DATE_IMPOSSIBLE :5"],
    ["languages: [en, cs]", "languages: []", "LIST_EMPTY :4"],
    ["cs: Charta", "de: Charta", "TEXT_MISSES_LANGUAGE :10", "LANGUAGE_UNKNOWN :10"],
    ["layerReading: authority", "layerReading: authorty", "READING_UNKNOWN :6 ?authority"],
    ["layerReading: authority\n", "", "LAYER_MISFIT :7", "LAYER_MISFIT :8"],
    ["selectedBy: board", "selectedBy: bord", "OPTION_UNKNOWN :9 ?board", "LAYER_MISFIT :6"],
    ["selectedBy: board", "selectedBy: act", "LAYER_MISFIT :9", "LAYER_MISFIT :6"],
    [
      "  - cases.yaml",
      "  - casses.yaml",
      "FILE_MISSING :21 ?cases.yaml",
      "FILE_NOT_LISTED cases.yaml:1",
    ],
    ["  - law/", "  - law/\n  - laws/", "FILE_MISSING :25"],
    ["  - law/", "  - law/s2.yaml\n  - law/", "FILE_LISTED_TWICE :25"],
  ],
  "cases.yaml": [["derivations:", "derivation:", "FILE_KIND_UNKNOWN :1 ?derivations"]],
  "sources.yaml": [
    [
      "sources:",
      "sources: none\nsource:",
      "FILE_KIND_UNKNOWN :1 ?sources",
      "FILE_KIND_UNKNOWN :2 ?sources",
    ],
  ],
});

describe("the manifest and the folder", () => {
  test.each(rows)("%s: not %j but %j", (file, written, otherwise, ...problems) => {
    expect(reported(file, written, otherwise)).toEqual(problems);
  });
});
