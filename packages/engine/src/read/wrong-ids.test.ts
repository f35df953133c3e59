import { describe, expect, test } from "vitest";
import { inFile, reported, type WrongRow } from "../../test-data/problems.ts";

const rows: readonly WrongRow[] = [
  ...inFile("facts.yaml", [
    [
      "fact: lease.to",
      "fact: lease.from",
      ["ID_DUPLICATE facts.yaml:17", "FACT_UNKNOWN cases.yaml:23"],
    ],
    [
      "option: shop",
      "option: flat",
      [
        "ID_DUPLICATE facts.yaml:7",
        "OPTION_UNKNOWN cases.yaml:12",
        "OPTION_UNKNOWN properties.yaml:13",
      ],
    ],
    [
      "option: none",
      'option: "14"',
      [
        "ID_DUPLICATE facts.yaml:49",
        "OPTION_UNKNOWN facts.yaml:50",
        "OPTION_UNKNOWN law/s12-1.yaml:24",
      ],
    ],
  ]),
  [
    "outcomes.yaml",
    "outcome: charter.fair",
    "outcome: lease.kind",
    [
      "ID_DUPLICATE outcomes.yaml:12",
      "OUTCOME_UNKNOWN law/charter-1.yaml:3",
      "OUTCOME_WITHOUT_RULE outcomes.yaml:15",
    ],
  ],
  ...inFile("figures.yaml", [
    [
      "parameter: arrearsThreshold",
      "parameter: fine.14",
      ["ID_DUPLICATE figures.yaml:19", "PARAMETER_UNKNOWN law/s12-1.yaml:12"],
    ],
    [
      "column: days",
      "column: fine",
      [
        "ID_DUPLICATE figures.yaml:15",
        "ID_DUPLICATE figures.yaml:19",
        "ID_DUPLICATE figures.yaml:13",
        "COLUMN_UNKNOWN figures.yaml:18",
      ],
    ],
  ]),
  [
    "facts.yaml",
    "fact: guarantor.isTenant",
    "fact: reading.isTenant",
    ["ID_RESERVED facts.yaml:70", "FACT_UNKNOWN cases.yaml:7"],
  ],
  ["readings.yaml", "option: doesNot", "option: open", ["ID_RESERVED readings.yaml:29"]],
  ...inFile("facts.yaml", [
    ["group: persons", "group: person", ["GROUP_UNKNOWN facts.yaml:54 ?persons"]],
    ["optionsFrom: breaches", "optionsFrom: breach", ["TABLE_UNKNOWN facts.yaml:48 ?breaches"]],
    ["absent: none", "absent: nome", ["OPTION_UNKNOWN facts.yaml:50 ?none"]],
    [
      'source: tenancy-act, at: "§ 1"',
      'source: tenancy-acts, at: "§ 1"',
      ["SOURCE_UNKNOWN facts.yaml:10 ?tenancy-act"],
    ],
  ]),
  ["figures.yaml", "days: 30", "day: 30", ["COLUMN_UNKNOWN figures.yaml:18 ?days"]],
  [
    "outcomes.yaml",
    "layers: [charter]",
    "layers: [charta]",
    ["LAYER_UNKNOWN outcomes.yaml:15 ?charter", "LAYER_NOT_CLAIMED law/charter-1.yaml:4"],
  ],
  ...inFile("law/s2.yaml", [
    [
      "layer: act",
      "layer: acts",
      ["LAYER_UNKNOWN law/s2.yaml:4 ?act", "OUTCOME_WITHOUT_RULE outcomes.yaml:5"],
    ],
    [
      "concludes: tenant.adult",
      "concludes: tenant.adlt",
      ["OUTCOME_UNKNOWN law/s2.yaml:3 ?tenant.adult", "OUTCOME_WITHOUT_RULE outcomes.yaml:5"],
    ],
    ["source: tenancy-act", "source: tenancy", ["SOURCE_UNKNOWN law/s2.yaml:7"]],
    ["fact: tenant.age", "fact: tenant.agee", ["FACT_UNKNOWN law/s2.yaml:10 ?tenant.age"]],
  ]),
  ...inFile("law/s12-1.yaml", [
    [
      "{ condition: notice.valid }",
      "{ condition: notice.valit }",
      ["CONDITION_UNKNOWN law/s12-1.yaml:13 ?notice.valid"],
    ],
    ["fact: tenant.adult", "fact: notice.valid", ["FACT_UNKNOWN law/s12-1.yaml:14"]],
    [
      "fact: parameter.arrearsThreshold",
      "fact: parameter.arrearThreshold",
      ["PARAMETER_UNKNOWN law/s12-1.yaml:12 ?arrearsThreshold"],
    ],
  ]),
  ...inFile("law/s12-3.yaml", [
    [
      "fact: parameter.fine.12-1",
      "fact: parameter.fine.12",
      ["PARAMETER_UNKNOWN law/s12-3.yaml:19 ?fine.14"],
    ],
    ["path: $.fine", "path: $.fines", ["COLUMN_UNKNOWN law/s12-3.yaml:12 ?$.fine"]],
    [
      "exceptionTo: tenancy-act.s12-1",
      "exceptionTo: tenancy-act.s12",
      ["RULE_UNKNOWN law/s12-3.yaml:6 ?tenancy-act.s2"],
    ],
  ]),
  [
    "conditions.yaml",
    "fact: reading.noticeByEmail",
    "fact: reading.noticeByMail",
    ["READING_UNKNOWN conditions.yaml:19 ?noticeByEmail"],
  ],
  [
    "readings.yaml",
    "default: suffices",
    "default: suffice",
    ["OPTION_UNKNOWN readings.yaml:21 ?suffices"],
  ],
  ...inFile("law/s12-1.yaml", [
    [
      "outcome: landlord.mayEnd",
      "outcome: landlord.maiEnd",
      ["OUTCOME_UNKNOWN law/s12-1.yaml:25 ?landlord.mayEnd"],
    ],
    [
      "noticeByEmail: open",
      "noticeByEmial: open",
      ["READING_UNKNOWN law/s12-1.yaml:20 ?noticeByEmail"],
    ],
    ["noticeByEmail: open", "noticeByEmail: perhaps", ["OPTION_UNKNOWN law/s12-1.yaml:20"]],
    ["presume: [notice.given]", "presume: [notice]", ["FACT_UNKNOWN law/s12-1.yaml:21"]],
    [
      "{ rent.monthsUnpaid: 2",
      "{ rent.monthUnpaid: 2",
      ["FACT_UNKNOWN law/s12-1.yaml:19 ?rent.monthsUnpaid"],
    ],
  ]),
  ...inFile("properties.yaml", [
    [
      "by: [guarantor.age]",
      "by: [guarantor.ages]",
      ["FACT_UNKNOWN properties.yaml:14 ?guarantor.age"],
    ],
    [
      "unchanged: [landlord.mayEnd]",
      "unchanged: [landlord.end]",
      ["OUTCOME_UNKNOWN properties.yaml:14 ?landlord.mayEnd"],
    ],
  ]),
  ...inFile("fines.yaml", [
    ['row: "14-1" }', 'row: "41" }', ["ROW_UNKNOWN fines.yaml:86"]],
    ["      table: fines", "      table: fine", ["TABLE_UNKNOWN fines.yaml:75 ?fines"]],
    ["option: suffices", "option: suffice", ["OPTION_UNKNOWN fines.yaml:91 ?suffices"]],
    ["gravest: [penalty", "gravest: [penalti", ["COLUMN_UNKNOWN fines.yaml:93 ?penalty"]],
    [
      "gravest: [penalty, least]",
      "gravest: [penalty]\n    gravestWhere: { outcome: tenant.adlt, columns: [leest] }",
      ["COLUMN_UNKNOWN fines.yaml:94 ?least", "OUTCOME_UNKNOWN fines.yaml:94 ?tenant.adult"],
    ],
    ["path: $.period", "path: $.periods", ["COLUMN_UNKNOWN fines.yaml:102 ?$.period"]],
    ["path: $.period", "path: $.kind", ["COLUMN_UNKNOWN fines.yaml:102"]],
    ["column: reduced }", "column: reduce }", ["COLUMN_UNKNOWN fines.yaml:56 ?reduced"]],
    [
      "condition: fine.lapsed, on",
      "condition: fine.laps, on",
      ["CONDITION_UNKNOWN fines.yaml:77 ?fine.lapsed"],
    ],
    [
      "unlessStated: [lease.from]",
      "unlessStated: [lease.form]",
      ["FACT_UNKNOWN fines.yaml:20 ?lease.from"],
    ],
  ]),
  [
    "facts.yaml",
    "unless: { fact: notice.form,",
    "unless: { fact: notice.from,",
    ["FACT_UNKNOWN facts.yaml:83 ?notice.form"],
  ],
  [
    "fines.yaml",
    "needs: [lease.from",
    "needs: [lease.form",
    ["FACT_UNKNOWN fines.yaml:110 ?lease.from"],
  ],
];

describe("ids", () => {
  test.each(rows)("%s: not %j but %j", (file, written, otherwise, problems) => {
    expect(reported(file, written, otherwise)).toEqual(problems);
  });
});
