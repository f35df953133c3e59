import { describe, expect, test } from "vitest";
import { reported, wrongRows } from "../../test-data/problems.ts";

const rows = wrongRows({
  "figures.yaml": [
    ["from: 2020-01-01, value: 3", "from: 2019-12-31, value: 3", "SPAN_OVERLAP :7"],
    ["to: 2019-12-31", "to: 2009-12-31", "SPAN_REVERSED :6"],
  ],
  "conditions.yaml": [
    ["inForce: { from: 2015-01-01 }", "inForce: { from: 2014-06-01 }", "SPAN_OVERLAP :10"],
  ],
  "law/s12-3.yaml": [
    ["{ from: 2015-01-01, to: 2019-12-31 }", "{ from: 2015-01-01 }", "SPAN_OVERLAP :13"],
    ["exceptionTo: tenancy-act.s12-1", "exceptionTo: tenancy-act.s2", "EXCEPTION_MISFIT :6"],
    ["exceptionTo: tenancy-act.s12-1", "exceptionTo: board.1", "EXCEPTION_MISFIT :6"],
  ],
  "cases.yaml": [
    ["{ to: 2011-12-31 }", "{ from: 2012-01-01, to: 2011-12-31 }", "SPAN_REVERSED :26"],
    ["fact: tenant.age\n", "fact: notice.given\n", "DERIVATION_MISFIT :3"],
    ["from: tenant.birthDate", "from: tenant.age", "DERIVATION_MISFIT :4"],
    ["equals: tenant.age", "equals: lease.kind", "DERIVATION_MISFIT :9"],
    // a fact follows one other, is followed by one, and never comes to follow itself
    ["    is: email", "    equals: notice.form", "DERIVATION_MISFIT :14"],
    [
      "    fact: notice.form\n    is: email",
      "    fact: guarantor.age\n    equals: rent.monthsUnpaid",
      "DERIVATION_MISFIT :9",
      "DERIVATION_MISFIT :14",
    ],
    [
      "    fact: notice.form\n    is: email",
      "    fact: fine.years\n    equals: tenant.age",
      "DERIVATION_MISFIT :9",
      "DERIVATION_MISFIT :14",
    ],
    [
      "    fact: notice.form\n    is: email",
      "    fact: tenant.age\n    equals: guarantor.age",
      "DERIVATION_MISFIT :9",
      "DERIVATION_MISFIT :14",
    ],
    ["is: email", "is: fax", "OPTION_UNKNOWN :14"],
    ["then: lease.to", "then: lease.from", "LIMIT_MISFIT :23"],
    ["then: lease.to", "then: lease.kind", "LIMIT_MISFIT :23"],
  ],
  "law/s2.yaml": [
    ['cites: [{ source: tenancy-act, at: "§ 2" }]', "cites: []", "CITES_NOTHING :7"],
    ['cites: [{ source: tenancy-act, at: "§ 2" }]', "", "CITES_NOTHING :1"],
  ],
  "facts.yaml": [
    ["    range: { min: 0, max: 120 }\n    unit", "    unit", "FACT_MISFIT :24"],
    [
      "range: { min: 0, max: 120 }",
      "range: { min: 120, max: 0 }",
      "FACT_MISFIT :25",
      "VALUE_OUT_OF_DOMAIN fines.yaml:85",
      "VALUE_OUT_OF_DOMAIN fines.yaml:58",
      "VALUE_OUT_OF_DOMAIN law/charter-1.yaml:10",
      "VALUE_OUT_OF_DOMAIN law/charter-1.yaml:10",
      "VALUE_OUT_OF_DOMAIN law/s12-1.yaml:19",
      "VALUE_OUT_OF_DOMAIN law/s14-1.yaml:13",
    ],
    [
      "type: bool\n    label: { en: Notice",
      "type: bool\n    range: { min: 0, max: 1 }\n    absent: x\n    label: { en: Notice",
      "FACT_MISFIT :34",
      "FACT_MISFIT :33",
      "FACT_MISFIT :37",
    ],
    [
      "    options: [{ option: none, label: { en: none, cs: nihil } }]\n    absent: none\n",
      "    absent: none\n",
      "OPTION_UNKNOWN :49",
      "OPTION_UNKNOWN law/s12-1.yaml:24",
    ],
    [
      "    label: { en: Form, cs: Forma }\n",
      '    label: { en: Form, cs: Forma }\n    replaced:\n      - { option: email, label: { en: old, cs: bylo }, by: [post] }\n      - { option: paper, label: { en: old, cs: bylo }, by: ["yes", email] }\n      - { option: paper, label: { en: old, cs: bylo }, by: ["yes"] }\n',
      "FACT_MISFIT :44",
      "OPTION_UNKNOWN :44",
      "ID_DUPLICATE :46",
    ],
    ["presumed: { value: true,", "presumed: { value: { date: law },", "VALUE_WRONG_TYPE :35"],
    ["presumed: { value: true,", "presumed: { value: 1,", "VALUE_WRONG_TYPE :35"],
    ["presumed: { value: { date: law },", "presumed: { value: 2010-02-29,", "VALUE_WRONG_TYPE :16"],
  ],
  "fines.yaml": [
    // the last row always fits, and no other does
    [
      '- { row: "14-1" }',
      '- { row: "14-1", when: { fact: notice.given, operator: equal, value: true } }',
      "ROWS_MISFIT :86",
    ],
    ['choose: [{ row: "14-2" }]', 'choose: [{ row: "14-2" }, { row: "14-1" }]', "ROWS_MISFIT :81"],
    ['- { row: "14-1" }', '- { row: "14-2" }', "ROWS_MISFIT :86"],
    ["is: light", "is: faint", "ROWS_MISFIT :52"],
    ["on: judged.on }", "on: fine.years }", "ROWS_MISFIT :77"],
    // what a row applies by is settled before rules are looked at
    [
      "when: { fact: rent.monthsUnpaid, operator: greaterThanInclusive, value: 2 }",
      "when: { fact: tenant.adult, operator: equal, value: true }",
      "CONDITION_READS_TOO_MUCH :85",
    ],
    // numbers and days are worked out from numbers and days
    ["of: rent.amount", "of: rent.class", "DERIVATION_MISFIT :106"],
    ["least: 0, is: low", "least: 0, is: lower", "OPTION_UNKNOWN :106"],
    ["later: [lease.from, paused.on]", "later: [lease.from, fine.years]", "DERIVATION_MISFIT :111"],
    ["- { fact: fine.years }", "- { fact: judged.on }", "DERIVATION_MISFIT :118"],
    ["atMost: fine.years", "atMost: fine.adultYears", "LIMIT_MISFIT :131"],
    ["atMost: fine.years", "atMost: judged.on", "LIMIT_MISFIT :131"],
  ],
  "outcomes.yaml": [["layers: [charter]", "layers: [charter, board]", "OUTCOME_WITHOUT_RULE :15"]],
  "law/board-1.yaml": [
    [
      "layer: board",
      "layer: charter",
      "LAYER_NOT_CLAIMED :4",
      "OUTCOME_WITHOUT_RULE outcomes.yaml:9",
    ],
  ],
  "properties.yaml": [["by: [guarantor.age]", "by: [lease.from]", "DATE_IN_CONDITION :14"]],
  "law/s12-1.yaml": [
    ["on: 2012-03-01", "on: 2009-12-31", "VALUE_OUT_OF_DOMAIN :18"],
    ["tenant.age: { min: 18 }", "tenant.age: { min: 18, max: 17 }", "SPAN_REVERSED :19"],
    ["tenant.age: { min: 18 }", "notice.given: { min: 18 }", "VALUE_WRONG_TYPE :19"],
    ["lease.from: 2012-01-01", "lease.from: 2012-02-30", "VALUE_WRONG_TYPE :19"],
    ['notice.form: "yes"', "notice.form: true", 'BOOLEAN_FOR_OPTION :19 ?"yes"'],
    ['oneOf: [none, "12-1"]', "oneOf: [none, 14]", "VALUE_WRONG_TYPE :24"],
  ],
  "amendments/higher-threshold.yaml": [
    ["set: arrearsThreshold", "set: arrearThreshold", "PARAMETER_UNKNOWN :5 ?arrearsThreshold"],
    ["fact: rent.monthsUnpaid", "fact: rent.monthUnpaid", "FACT_UNKNOWN :17 ?rent.monthsUnpaid"],
    ["replace: charter.1", "replace: charter.2", "RULE_UNKNOWN :6 ?charter.1"],
  ],
});

describe("what fits what", () => {
  test.each(rows)("%s: not %j but %j", (file, written, otherwise, ...problems) => {
    expect(reported(file, written, otherwise)).toEqual(problems);
  });
});
