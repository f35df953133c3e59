import { describe, expect, test } from "vitest";
import { reported, wrongRows } from "../../test-data/problems.ts";

const rows = wrongRows({
  "conditions.yaml": [
    ["value: [email]", "value: []", "CONDITION_EMPTY :18"],
    ["value: flat", "value: house", "OPTION_UNKNOWN :26"],
    ["value: flat", "value: { fact: parameter.arrearsThreshold }", "VALUE_WRONG_TYPE :26"],
    ["operator: equal, value: flat", "operator: lessThan, value: flat", "OPERATOR_MISFIT :26"],
    ['value: "yes"', "value: true", 'BOOLEAN_FOR_OPTION :9 ?"yes"'],
    [
      "{ fact: lease.kind, operator: equal, value: flat }",
      "{ condition: lease.ofFlat }",
      "CYCLE :26",
    ],
  ],
  "law/charter-1.yaml": [
    [
      "when: { not: { fact: rent.monthsUnpaid, operator: notIn, value: [0, 1] } }",
      "when: { any: [] }",
      "CONDITION_EMPTY :10",
    ],
    ["value: [0, 1]", "value: [0, 121]", "VALUE_OUT_OF_DOMAIN :10"],
    ["value: [0, 1]", "value: 1", "VALUE_WRONG_TYPE :10"],
  ],
  "law/s2.yaml": [
    ["value: 18", 'value: "18"', "VALUE_WRONG_TYPE :10"],
    ["value: 18", "value: [18]", "VALUE_WRONG_TYPE :10"],
    ["value: 18", "value: -1", "VALUE_OUT_OF_DOMAIN :10"],
    ["value: 18", "value: { fact: tenant.age }", "VALUE_WRONG_TYPE :10"],
    [
      "fact: tenant.age, operator: greaterThanInclusive, value: 18",
      "fact: lease.from, operator: equal, value: 2020-01-01",
      "DATE_IN_CONDITION :10",
    ],
    ["fact: tenant.age,", "fact: tenant.age, path: $.fine,", "PATH_MISFIT :10"],
    [
      "{ fact: tenant.age, operator: greaterThanInclusive, value: 18 }",
      "{ fact: landlord.mayEnd, operator: equal, value: true }",
      "CYCLE :10",
    ],
  ],
  "law/board-1.yaml": [
    ["value: false", "value: no", "VALUE_WRONG_TYPE :10 ?false"],
    ["operator: notEqual, value: false", "operator: in, value: [true]", "OPERATOR_MISFIT :10"],
  ],
  "law/s12-1.yaml": [
    [
      "fact: tenant.adult, operator: equal",
      "fact: tenant.adult, operator: notEqual",
      "OPERATOR_MISFIT :14",
    ],
    [
      "fact: tenant.adult, operator: equal, value: true",
      "fact: tenant.adult, operator: equal, value: adult",
      "VALUE_WRONG_TYPE :14",
    ],
    [
      "grade: statute",
      "grade: statute\nexceptionTo: tenancy-act.s12-3",
      "CYCLE law/s12-3.yaml:6",
      "OUTCOME_WITHOUT_RULE outcomes.yaml:9",
    ],
  ],
  "facts.yaml": [
    [
      "belongs: { fact: notice.given, operator: equal, value: true }",
      "belongs: { fact: landlord.mayEnd, operator: equal, value: true }",
      "CONDITION_READS_TOO_MUCH :44",
      "CYCLE conditions.yaml:9",
      "CYCLE conditions.yaml:16",
      "CYCLE conditions.yaml:18",
    ],
    [
      "belongs: { fact: notice.given, operator: equal, value: true }",
      "belongs: { fact: notice.form, operator: equal, value: email }",
      "CYCLE :44",
    ],
  ],
  "cases.yaml": [
    [
      "fact: guarantor.isTenant, operator: equal, value: true",
      "fact: reading.noticeByEmail, operator: equal, value: suffices",
      "CONDITION_READS_TOO_MUCH :7",
    ],
    ["{ condition: lease.ofFlat }", "{ condition: notice.valid }", "CONDITION_READS_TOO_MUCH :20"],
  ],
});

describe("conditions", () => {
  test.each(rows)("%s: not %j but %j", (file, written, otherwise, ...problems) => {
    expect(reported(file, written, otherwise)).toEqual(problems);
  });
});
