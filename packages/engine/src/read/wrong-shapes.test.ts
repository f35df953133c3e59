import { describe, expect, test } from "vitest";
import { inFile, reported, type WrongRow } from "../../test-data/problems.ts";

const rows: readonly WrongRow[] = [
  ...inFile("facts.yaml", [
    [
      "    group: lease\n    type: date",
      "    grup: lease\n    type: date",
      ["MEMBER_MISSING facts.yaml:11", "MEMBER_UNKNOWN facts.yaml:12 ?group"],
    ],
    ["type: bool", "type: boolean", ["CHOICE_UNKNOWN facts.yaml:32"]],
  ]),
  [
    "fines.yaml",
    "fact: fine.adultYears, atMost: fine.years, says",
    "stated: { fact: guarantor.isTenant, value: true }, keeps: { fact: tenant.age, operator: lessThan, value: 9 }, says",
    [
      "MEMBER_MISSING fines.yaml:131",
      "MEMBER_UNKNOWN fines.yaml:131",
      "MEMBER_UNKNOWN fines.yaml:131",
    ],
  ],
  ...inFile("facts.yaml", [
    [
      "{ en: First day, cs: dies primus }",
      "{ en: First day }",
      ["TEXT_MISSES_LANGUAGE facts.yaml:14"],
    ],
    ["{ en: First day, cs: dies primus }", "First day", ["VALUE_WRONG_TYPE facts.yaml:14"]],
    [
      "{ en: First day, cs: dies primus }",
      '{ en: First day, cs: " " }',
      ["TEXT_EMPTY facts.yaml:14"],
    ],
    [
      "range: { min: 0, max: 120 }",
      "range: { min: 0.5, max: 120 }",
      ["VALUE_WRONG_TYPE facts.yaml:25"],
    ],
    ["option: flat", "option: a flat", ["ID_MALFORMED facts.yaml:6"]],
    ['option: "yes"', "option: true", ['BOOLEAN_FOR_OPTION facts.yaml:40 ?"true"']],
  ]),
  [
    "sources.yaml",
    "url: https://example.org/tenancy-act",
    "url: example",
    ["VALUE_WRONG_TYPE sources.yaml:5"],
  ],
  ...inFile("law/s12-1.yaml", [
    ["grade: statute", "grade: statut", ["CHOICE_UNKNOWN law/s12-1.yaml:5 ?statute"]],
    ['expect: "yes"', "expect: true", ["BOOLEAN_FOR_OPTION law/s12-1.yaml:22 ?yes"]],
    [
      "concludes:",
      "wordings: []\nconcludes:",
      [
        "LIST_EMPTY law/s12-1.yaml:3",
        "MEMBER_UNKNOWN law/s12-1.yaml:7",
        "MEMBER_UNKNOWN law/s12-1.yaml:8",
        "MEMBER_UNKNOWN law/s12-1.yaml:9",
        "MEMBER_UNKNOWN law/s12-1.yaml:10",
        "MEMBER_UNKNOWN law/s12-1.yaml:11",
      ],
    ],
    [
      "{ condition: notice.valid }",
      "{ conditions: notice.valid }",
      ["MEMBER_MISSING law/s12-1.yaml:13", "MEMBER_UNKNOWN law/s12-1.yaml:13 ?condition"],
    ],
    [
      "operator: equal,",
      "operater: equal,",
      ["MEMBER_MISSING law/s12-1.yaml:14", "MEMBER_UNKNOWN law/s12-1.yaml:14 ?operator"],
    ],
    ["operator: equal,", "operator: is,", ["CHOICE_UNKNOWN law/s12-1.yaml:14 ?in"]],
    ["{ condition: notice.valid }", "notice.valid", ["VALUE_WRONG_TYPE law/s12-1.yaml:13"]],
  ]),
  ...inFile("law/s2.yaml", [
    [
      "when: { fact: tenant.age, operator: greaterThanInclusive, value: 18 }",
      "",
      ["MEMBER_MISSING law/s2.yaml:1"],
    ],
    [
      "inForce: { from: 2010-01-01 }",
      "inForce: { from: 2010-1-1 }",
      ["DATE_IMPOSSIBLE law/s2.yaml:6"],
    ],
    ["inForce: { from: 2010-01-01 }", "inForce: 2010-01-01", ["VALUE_WRONG_TYPE law/s2.yaml:6"]],
  ]),
  ...inFile("cases.yaml", [
    ["first: lease.from, then: lease.to", "first: lease.from", ["MEMBER_MISSING cases.yaml:23"]],
    [
      "    is: email",
      "    equal: tenant.age",
      ["MEMBER_MISSING cases.yaml:11", "MEMBER_UNKNOWN cases.yaml:14 ?equals"],
    ],
  ]),
  ...inFile("amendments/higher-threshold.yaml", [
    [
      "set: arrearsThreshold, to: 4",
      "set: arrearsThreshold, to: four",
      ["VALUE_WRONG_TYPE amendments/higher-threshold.yaml:5"],
    ],
    ["      concludes: charter.fair\n", "", ["MEMBER_MISSING amendments/higher-threshold.yaml:7"]],
  ]),
];

describe("the shape of entries", () => {
  test.each(rows)("%s: not %j but %j", (file, written, otherwise, problems) => {
    expect(reported(file, written, otherwise)).toEqual(problems);
  });
});
