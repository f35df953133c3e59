import { describe, expect, test } from "vitest";
import { reported, wrongRows } from "../../test-data/problems.ts";

const rows = wrongRows({
  "facts.yaml": [
    ["fact: lease.to", "fact: lease.from", "ID_DUPLICATE :17", "FACT_UNKNOWN cases.yaml:23"],
    [
      "option: shop",
      "option: flat",
      "ID_DUPLICATE :7",
      "OPTION_UNKNOWN cases.yaml:12",
      "OPTION_UNKNOWN properties.yaml:13",
    ],
    [
      "option: none",
      'option: "14"',
      "ID_DUPLICATE :49",
      "OPTION_UNKNOWN :50",
      "OPTION_UNKNOWN law/s12-1.yaml:24",
    ],
    [
      "fact: guarantor.isTenant",
      "fact: reading.isTenant",
      "ID_RESERVED :70",
      "FACT_UNKNOWN cases.yaml:7",
    ],
    ["group: persons", "group: person", "GROUP_UNKNOWN :54 ?persons"],
    ["optionsFrom: breaches", "optionsFrom: breach", "TABLE_UNKNOWN :48 ?breaches"],
    ["absent: none", "absent: nome", "OPTION_UNKNOWN :50 ?none"],
    [
      'source: tenancy-act, at: "§ 1"',
      'source: tenancy-acts, at: "§ 1"',
      "SOURCE_UNKNOWN :10 ?tenancy-act",
    ],
    [
      "unless: { fact: notice.form,",
      "unless: { fact: notice.from,",
      "FACT_UNKNOWN :83 ?notice.form",
    ],
  ],
  "outcomes.yaml": [
    [
      "outcome: charter.fair",
      "outcome: lease.kind",
      "ID_DUPLICATE :12",
      "OUTCOME_UNKNOWN law/charter-1.yaml:3",
      "OUTCOME_WITHOUT_RULE :15",
    ],
    [
      "layers: [charter]",
      "layers: [charta]",
      "LAYER_UNKNOWN :15 ?charter",
      "LAYER_NOT_CLAIMED law/charter-1.yaml:4",
    ],
  ],
  "figures.yaml": [
    [
      "parameter: arrearsThreshold",
      "parameter: fine.14",
      "ID_DUPLICATE :19",
      "PARAMETER_UNKNOWN law/s12-1.yaml:12",
    ],
    [
      "column: days",
      "column: fine",
      "ID_DUPLICATE :15",
      "ID_DUPLICATE :19",
      "ID_DUPLICATE :13",
      "COLUMN_UNKNOWN :18",
    ],
    ["days: 30", "day: 30", "COLUMN_UNKNOWN :18 ?days"],
  ],
  "readings.yaml": [
    ["option: doesNot", "option: open", "ID_RESERVED :29"],
    ["default: suffices", "default: suffice", "OPTION_UNKNOWN :21 ?suffices"],
  ],
  "law/s2.yaml": [
    ["layer: act", "layer: acts", "LAYER_UNKNOWN :4 ?act", "OUTCOME_WITHOUT_RULE outcomes.yaml:5"],
    [
      "concludes: tenant.adult",
      "concludes: tenant.adlt",
      "OUTCOME_UNKNOWN :3 ?tenant.adult",
      "OUTCOME_WITHOUT_RULE outcomes.yaml:5",
    ],
    ["source: tenancy-act", "source: tenancy", "SOURCE_UNKNOWN :7"],
    ["fact: tenant.age", "fact: tenant.agee", "FACT_UNKNOWN :10 ?tenant.age"],
  ],
  "law/s12-1.yaml": [
    [
      "{ condition: notice.valid }",
      "{ condition: notice.valit }",
      "CONDITION_UNKNOWN :13 ?notice.valid",
    ],
    ["fact: tenant.adult", "fact: notice.valid", "FACT_UNKNOWN :14"],
    [
      "fact: parameter.arrearsThreshold",
      "fact: parameter.arrearThreshold",
      "PARAMETER_UNKNOWN :12 ?arrearsThreshold",
    ],
    [
      "outcome: landlord.mayEnd",
      "outcome: landlord.maiEnd",
      "OUTCOME_UNKNOWN :25 ?landlord.mayEnd",
    ],
    ["noticeByEmail: open", "noticeByEmial: open", "READING_UNKNOWN :20 ?noticeByEmail"],
    ["noticeByEmail: open", "noticeByEmail: perhaps", "OPTION_UNKNOWN :20"],
    ["presume: [notice.given]", "presume: [notice]", "FACT_UNKNOWN :21"],
    ["{ rent.monthsUnpaid: 2", "{ rent.monthUnpaid: 2", "FACT_UNKNOWN :19 ?rent.monthsUnpaid"],
  ],
  "law/s12-3.yaml": [
    ["fact: parameter.fine.12-1", "fact: parameter.fine.12", "PARAMETER_UNKNOWN :19 ?fine.14"],
    ["path: $.fine", "path: $.fines", "COLUMN_UNKNOWN :12 ?$.fine"],
    [
      "exceptionTo: tenancy-act.s12-1",
      "exceptionTo: tenancy-act.s12",
      "RULE_UNKNOWN :6 ?tenancy-act.s2",
    ],
  ],
  "conditions.yaml": [
    [
      "fact: reading.noticeByEmail",
      "fact: reading.noticeByMail",
      "READING_UNKNOWN :19 ?noticeByEmail",
    ],
  ],
  "properties.yaml": [
    ["by: [guarantor.age]", "by: [guarantor.ages]", "FACT_UNKNOWN :14 ?guarantor.age"],
    [
      "unchanged: [landlord.mayEnd]",
      "unchanged: [landlord.end]",
      "OUTCOME_UNKNOWN :14 ?landlord.mayEnd",
    ],
  ],
  "fines.yaml": [
    ['row: "14-1" }', 'row: "41" }', "ROW_UNKNOWN :86"],
    ["      table: fines", "      table: fine", "TABLE_UNKNOWN :75 ?fines"],
    ["option: suffices", "option: suffice", "OPTION_UNKNOWN :91 ?suffices"],
    ["gravest: [penalty", "gravest: [penalti", "COLUMN_UNKNOWN :93 ?penalty"],
    [
      "gravest: [penalty, least]",
      "gravest: [penalty]\n    gravestWhere: { outcome: tenant.adlt, columns: [leest] }",
      "COLUMN_UNKNOWN :94 ?least",
      "OUTCOME_UNKNOWN :94 ?tenant.adult",
    ],
    ["path: $.period", "path: $.periods", "COLUMN_UNKNOWN :102 ?$.period"],
    ["path: $.period", "path: $.kind", "COLUMN_UNKNOWN :102"],
    ["column: reduced }", "column: reduce }", "COLUMN_UNKNOWN :56 ?reduced"],
    [
      "condition: fine.lapsed, on",
      "condition: fine.laps, on",
      "CONDITION_UNKNOWN :77 ?fine.lapsed",
    ],
    ["unlessStated: [lease.from]", "unlessStated: [lease.form]", "FACT_UNKNOWN :20 ?lease.from"],
    ["needs: [lease.from", "needs: [lease.form", "FACT_UNKNOWN :110 ?lease.from"],
  ],
});

describe("ids", () => {
  test.each(rows)("%s: not %j but %j", (file, written, otherwise, ...problems) => {
    expect(reported(file, written, otherwise)).toEqual(problems);
  });
});
