import { describe, expect, test } from "vitest";
import { inFile, reported, type WrongRow } from "../../test-data/problems.ts";

const rows: readonly WrongRow[] = [
  ["conditions.yaml", "value: [email]", "value: []", ["CONDITION_EMPTY conditions.yaml:18"]],
  ...inFile("law/charter-1.yaml", [
    [
      "when: { not: { fact: rent.monthsUnpaid, operator: notIn, value: [0, 1] } }",
      "when: { any: [] }",
      ["CONDITION_EMPTY law/charter-1.yaml:10"],
    ],
    ["value: [0, 1]", "value: [0, 121]", ["VALUE_OUT_OF_DOMAIN law/charter-1.yaml:10"]],
    ["value: [0, 1]", "value: 1", ["VALUE_WRONG_TYPE law/charter-1.yaml:10"]],
  ]),
  ...inFile("law/s2.yaml", [
    ["value: 18", 'value: "18"', ["VALUE_WRONG_TYPE law/s2.yaml:10"]],
    ["value: 18", "value: [18]", ["VALUE_WRONG_TYPE law/s2.yaml:10"]],
    ["value: 18", "value: -1", ["VALUE_OUT_OF_DOMAIN law/s2.yaml:10"]],
    ["value: 18", "value: { fact: tenant.age }", ["VALUE_WRONG_TYPE law/s2.yaml:10"]],
  ]),
  ...inFile("conditions.yaml", [
    ["value: flat", "value: house", ["OPTION_UNKNOWN conditions.yaml:26"]],
    [
      "value: flat",
      "value: { fact: parameter.arrearsThreshold }",
      ["VALUE_WRONG_TYPE conditions.yaml:26"],
    ],
    [
      "operator: equal, value: flat",
      "operator: lessThan, value: flat",
      ["OPERATOR_MISFIT conditions.yaml:26"],
    ],
    ['value: "yes"', "value: true", ['BOOLEAN_FOR_OPTION conditions.yaml:9 ?"yes"']],
  ]),
  ...inFile("law/board-1.yaml", [
    ["value: false", "value: no", ["VALUE_WRONG_TYPE law/board-1.yaml:10 ?false"]],
    [
      "operator: notEqual, value: false",
      "operator: in, value: [true]",
      ["OPERATOR_MISFIT law/board-1.yaml:10"],
    ],
  ]),
  ...inFile("law/s12-1.yaml", [
    [
      "fact: tenant.adult, operator: equal",
      "fact: tenant.adult, operator: notEqual",
      ["OPERATOR_MISFIT law/s12-1.yaml:14"],
    ],
    [
      "fact: tenant.adult, operator: equal, value: true",
      "fact: tenant.adult, operator: equal, value: adult",
      ["VALUE_WRONG_TYPE law/s12-1.yaml:14"],
    ],
  ]),
  ...inFile("law/s2.yaml", [
    [
      "fact: tenant.age, operator: greaterThanInclusive, value: 18",
      "fact: lease.from, operator: equal, value: 2020-01-01",
      ["DATE_IN_CONDITION law/s2.yaml:10"],
    ],
    ["fact: tenant.age,", "fact: tenant.age, path: $.fine,", ["PATH_MISFIT law/s2.yaml:10"]],
  ]),
  [
    "facts.yaml",
    "belongs: { fact: notice.given, operator: equal, value: true }",
    "belongs: { fact: landlord.mayEnd, operator: equal, value: true }",
    [
      "CONDITION_READS_TOO_MUCH facts.yaml:44",
      "CYCLE conditions.yaml:9",
      "CYCLE conditions.yaml:16",
      "CYCLE conditions.yaml:18",
    ],
  ],
  ...inFile("cases.yaml", [
    [
      "fact: guarantor.isTenant, operator: equal, value: true",
      "fact: reading.noticeByEmail, operator: equal, value: suffices",
      ["CONDITION_READS_TOO_MUCH cases.yaml:7"],
    ],
    [
      "{ condition: lease.ofFlat }",
      "{ condition: notice.valid }",
      ["CONDITION_READS_TOO_MUCH cases.yaml:20"],
    ],
  ]),
  [
    "conditions.yaml",
    "{ fact: lease.kind, operator: equal, value: flat }",
    "{ condition: lease.ofFlat }",
    ["CYCLE conditions.yaml:26"],
  ],
  [
    "law/s2.yaml",
    "{ fact: tenant.age, operator: greaterThanInclusive, value: 18 }",
    "{ fact: landlord.mayEnd, operator: equal, value: true }",
    ["CYCLE law/s2.yaml:10"],
  ],
  [
    "facts.yaml",
    "belongs: { fact: notice.given, operator: equal, value: true }",
    "belongs: { fact: notice.form, operator: equal, value: email }",
    ["CYCLE facts.yaml:44"],
  ],
  [
    "law/s12-1.yaml",
    "grade: statute",
    "grade: statute\nexceptionTo: tenancy-act.s12-3",
    ["CYCLE law/s12-3.yaml:6", "OUTCOME_WITHOUT_RULE outcomes.yaml:9"],
  ],
];

describe("conditions", () => {
  test.each(rows)("%s: not %j but %j", (file, written, otherwise, problems) => {
    expect(reported(file, written, otherwise)).toEqual(problems);
  });
});
