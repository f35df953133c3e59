import { describe, expect, test } from "vitest";
import { reported, wrongRows } from "../../test-data/problems.ts";

const rows = wrongRows({
  "facts.yaml": [
    [
      "    group: lease\n    type: date",
      "    grup: lease\n    type: date",
      "MEMBER_MISSING :11",
      "MEMBER_UNKNOWN :12 ?group",
    ],
    ["type: bool", "type: boolean", "CHOICE_UNKNOWN :32"],
    ["{ en: First day, cs: dies primus }", "{ en: First day }", "TEXT_MISSES_LANGUAGE :14"],
    ["{ en: First day, cs: dies primus }", "First day", "VALUE_WRONG_TYPE :14"],
    ["{ en: First day, cs: dies primus }", '{ en: First day, cs: " " }', "TEXT_EMPTY :14"],
    ["range: { min: 0, max: 120 }", "range: { min: 0.5, max: 120 }", "VALUE_WRONG_TYPE :25"],
    ["option: flat", "option: a flat", "ID_MALFORMED :6"],
    ['option: "yes"', "option: true", 'BOOLEAN_FOR_OPTION :40 ?"true"'],
  ],
  "fines.yaml": [
    [
      "fact: fine.adultYears, atMost: fine.years, says",
      "stated: { fact: guarantor.isTenant, value: true }, keeps: { fact: tenant.age, operator: lessThan, value: 9 }, says",
      "MEMBER_MISSING :131",
      "MEMBER_UNKNOWN :131",
      "MEMBER_UNKNOWN :131",
    ],
  ],
  "sources.yaml": [["url: https://example.org/tenancy-act", "url: example", "VALUE_WRONG_TYPE :5"]],
  "law/s12-1.yaml": [
    ["grade: statute", "grade: statut", "CHOICE_UNKNOWN :5 ?statute"],
    ['expect: "yes"', "expect: true", "BOOLEAN_FOR_OPTION :22 ?yes"],
    [
      "concludes:",
      "wordings: []\nconcludes:",
      "LIST_EMPTY :3",
      "MEMBER_UNKNOWN :7",
      "MEMBER_UNKNOWN :8",
      "MEMBER_UNKNOWN :9",
      "MEMBER_UNKNOWN :10",
      "MEMBER_UNKNOWN :11",
    ],
    [
      "{ condition: notice.valid }",
      "{ conditions: notice.valid }",
      "MEMBER_MISSING :13",
      "MEMBER_UNKNOWN :13 ?condition",
    ],
    ["operator: equal,", "operater: equal,", "MEMBER_MISSING :14", "MEMBER_UNKNOWN :14 ?operator"],
    ["operator: equal,", "operator: is,", "CHOICE_UNKNOWN :14 ?in"],
    ["{ condition: notice.valid }", "notice.valid", "VALUE_WRONG_TYPE :13"],
  ],
  "law/s2.yaml": [
    [
      "when: { fact: tenant.age, operator: greaterThanInclusive, value: 18 }",
      "",
      "MEMBER_MISSING :1",
    ],
    ["inForce: { from: 2010-01-01 }", "inForce: { from: 2010-1-1 }", "DATE_IMPOSSIBLE :6"],
    ["inForce: { from: 2010-01-01 }", "inForce: 2010-01-01", "VALUE_WRONG_TYPE :6"],
  ],
  "cases.yaml": [
    ["first: lease.from, then: lease.to", "first: lease.from", "MEMBER_MISSING :23"],
    ["    is: email", "    equal: tenant.age", "MEMBER_MISSING :11", "MEMBER_UNKNOWN :14 ?equals"],
  ],
  "amendments/higher-threshold.yaml": [
    ["set: arrearsThreshold, to: 4", "set: arrearsThreshold, to: four", "VALUE_WRONG_TYPE :5"],
    ["      concludes: charter.fair\n", "", "MEMBER_MISSING :7"],
  ],
});

describe("the shape of entries", () => {
  test.each(rows)("%s: not %j but %j", (file, written, otherwise, ...problems) => {
    expect(reported(file, written, otherwise)).toEqual(problems);
  });
});
