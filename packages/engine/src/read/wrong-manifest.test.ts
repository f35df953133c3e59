import { describe, expect, test } from "vitest";
import { inFile, reported, type WrongRow } from "../../test-data/problems.ts";

const rows: readonly WrongRow[] = [
  ...inFile("rulebook.yaml", [
    [
      "rulebook: tenancy",
      "rulbook: tenancy",
      ["MEMBER_MISSING rulebook.yaml:1", "MEMBER_UNKNOWN rulebook.yaml:1"],
    ],
    ['version: "1.0.0"', "version: 1.0", ['VALUE_WRONG_TYPE rulebook.yaml:2 ?"1"']],
    ["earliest: 2010-01-01", "earliest: 2010-02-30", ["DATE_IMPOSSIBLE rulebook.yaml:5"]],
    ["languages: [en, cs]", "languages: []", ["LIST_EMPTY rulebook.yaml:4"]],
    [
      "cs: Charta",
      "de: Charta",
      ["TEXT_MISSES_LANGUAGE rulebook.yaml:10", "LANGUAGE_UNKNOWN rulebook.yaml:10"],
    ],
    [
      "layerReading: authority",
      "layerReading: authorty",
      ["READING_UNKNOWN rulebook.yaml:6 ?authority"],
    ],
    [
      "layerReading: authority\n",
      "",
      ["LAYER_MISFIT rulebook.yaml:7", "LAYER_MISFIT rulebook.yaml:8"],
    ],
    [
      "selectedBy: board",
      "selectedBy: bord",
      ["OPTION_UNKNOWN rulebook.yaml:9 ?board", "LAYER_MISFIT rulebook.yaml:6"],
    ],
    [
      "selectedBy: board",
      "selectedBy: act",
      ["LAYER_MISFIT rulebook.yaml:9", "LAYER_MISFIT rulebook.yaml:6"],
    ],
    [
      "  - cases.yaml",
      "  - casses.yaml",
      ["FILE_MISSING rulebook.yaml:21 ?cases.yaml", "FILE_NOT_LISTED cases.yaml:1"],
    ],
    ["  - law/", "  - law/\n  - laws/", ["FILE_MISSING rulebook.yaml:25"]],
    ["  - law/", "  - law/s2.yaml\n  - law/", ["FILE_LISTED_TWICE rulebook.yaml:25"]],
  ]),
  ["cases.yaml", "derivations:", "derivation:", ["FILE_KIND_UNKNOWN cases.yaml:1 ?derivations"]],
  [
    "sources.yaml",
    "sources:",
    "sources: none\nsource:",
    ["FILE_KIND_UNKNOWN sources.yaml:1 ?sources", "FILE_KIND_UNKNOWN sources.yaml:2 ?sources"],
  ],
];

describe("the manifest and the folder", () => {
  test.each(rows)("%s: not %j but %j", (file, written, otherwise, problems) => {
    expect(reported(file, written, otherwise)).toEqual(problems);
  });
});
