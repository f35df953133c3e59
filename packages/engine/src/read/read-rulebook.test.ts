import { describe, expect, test } from "vitest";
import { tenancy, tenancyBut, tenancyFiles } from "../../test-data/tenancy.ts";
import type { Problem, Result } from "../problem.ts";
import { digestOf, sha256Of } from "../rulebook/digest.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { readRulebook } from "./read-rulebook.ts";

function problemsOf(read: Result<Rulebook>): readonly Problem[] {
  return read.ok ? [] : read.problems;
}

/** Problems as `CODE file:line`, with `?<suggestion>`. */
function briefly(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, at, suggestion }) => {
    const where = at === undefined ? "nowhere" : `${at.file}:${at.line}`;
    return `${code} ${where}${suggestion === undefined ? "" : ` ?${suggestion}`}`;
  });
}

describe("a sound rulebook", () => {
  const rulebook = tenancy();

  test("keeps the order of files and entries", () => {
    expect(rulebook.facts.map(({ fact }) => fact).slice(0, 3)).toEqual([
      "lease.kind",
      "lease.from",
      "lease.to",
    ]);
    expect(rulebook.rules.map(({ rule }) => rule)).toEqual([
      "board.1",
      "charter.1",
      "tenancy-act.s12-1",
      "tenancy-act.s12-3",
      "tenancy-act.s2",
    ]);
  });

  test("spells out rules and named conditions that never changed", () => {
    expect(rulebook.rules.find(({ rule }) => rule === "tenancy-act.s2")?.wordings).toEqual([
      {
        inForce: { from: "2010-01-01" },
        cites: [{ source: "tenancy-act", at: "§ 2" }],
        says: expect.objectContaining({ en: "eighteen years" }),
        checked: "read",
        when: { fact: "tenant.age", operator: "greaterThanInclusive", value: 18 },
      },
    ]);
    expect(rulebook.conditions.map(({ wordings }) => wordings.length)).toEqual([2, 1]);
    expect(rulebook.amendments[0]?.changes[1]).toMatchObject({
      with: { wordings: [{ checked: "read" }] },
    });
  });

  test("tells orders of dates from other limits", () => {
    expect(rulebook.limits.map(({ limit }) => limit)).toEqual(["childless"]);
    expect(rulebook.dateOrders.map(({ limit }) => limit)).toEqual(["order"]);
  });

  test("carries the digest of each file and of itself", () => {
    const { digest, ...rest } = rulebook;
    expect(digest).toBe(digestOf(rest));
    expect(rulebook.files["facts.yaml"]).toBe(sha256Of(tenancyFiles.get("facts.yaml") ?? ""));
    expect(Object.keys(rulebook.files)).toHaveLength(tenancyFiles.size);
    const read = readRulebook(tenancyBut("facts.yaml", "facts:", "facts: # a comment"));
    expect(read.ok && read.value.digest).not.toBe(digest);
  });

  test("may give an example a span of one value", () => {
    const files = tenancyBut("law/s12-1.yaml", "{ min: 18 }", "{ min: 18, max: 18 }");
    expect(readRulebook(files).ok).toBe(true);
  });

  test("is plain JSON, and frozen", () => {
    expect(JSON.parse(JSON.stringify(rulebook))).toEqual(rulebook);
    expect(Object.isFrozen(rulebook.rules[0]?.wordings[0]?.when)).toBe(true);
  });
});

/** What is wrong when one file says something else: file, what it says, what instead, what is reported. */
type Row = readonly [file: string, written: string, otherwise: string, problems: readonly string[]];

const manifest: readonly Row[] = [
  [
    "rulebook.yaml",
    "rulebook: tenancy",
    "rulbook: tenancy",
    ["MEMBER_MISSING rulebook.yaml:1", "MEMBER_UNKNOWN rulebook.yaml:1"],
  ],
  ["rulebook.yaml", 'version: "1.0.0"', "version: 1.0", ['VALUE_WRONG_TYPE rulebook.yaml:2 ?"1"']],
  [
    "rulebook.yaml",
    "earliest: 2010-01-01",
    "earliest: 2010-02-30",
    ["DATE_IMPOSSIBLE rulebook.yaml:5"],
  ],
  ["rulebook.yaml", "languages: [en, cs]", "languages: []", ["LIST_EMPTY rulebook.yaml:4"]],
  [
    "rulebook.yaml",
    "cs: Charta",
    "de: Charta",
    ["TEXT_MISSES_LANGUAGE rulebook.yaml:10", "LANGUAGE_UNKNOWN rulebook.yaml:10"],
  ],
  [
    "rulebook.yaml",
    "layerReading: authority",
    "layerReading: authorty",
    ["READING_UNKNOWN rulebook.yaml:6 ?authority"],
  ],
  [
    "rulebook.yaml",
    "layerReading: authority\n",
    "",
    ["LAYER_MISFIT rulebook.yaml:7", "LAYER_MISFIT rulebook.yaml:8"],
  ],
  [
    "rulebook.yaml",
    "selectedBy: board",
    "selectedBy: bord",
    ["OPTION_UNKNOWN rulebook.yaml:9 ?board", "LAYER_MISFIT rulebook.yaml:6"],
  ],
  [
    "rulebook.yaml",
    "selectedBy: board",
    "selectedBy: act",
    ["LAYER_MISFIT rulebook.yaml:9", "LAYER_MISFIT rulebook.yaml:6"],
  ],
  [
    "rulebook.yaml",
    "  - cases.yaml",
    "  - casses.yaml",
    ["FILE_MISSING rulebook.yaml:21 ?cases.yaml", "FILE_NOT_LISTED cases.yaml:1"],
  ],
  ["rulebook.yaml", "  - law/", "  - law/\n  - laws/", ["FILE_MISSING rulebook.yaml:24"]],
  [
    "rulebook.yaml",
    "  - law/",
    "  - law/s2.yaml\n  - law/",
    ["FILE_LISTED_TWICE rulebook.yaml:24"],
  ],
  ["cases.yaml", "derivations:", "derivation:", ["FILE_KIND_UNKNOWN cases.yaml:1 ?derivations"]],
  [
    "sources.yaml",
    "sources:",
    "sources: none\nsource:",
    ["FILE_KIND_UNKNOWN sources.yaml:1 ?sources", "FILE_KIND_UNKNOWN sources.yaml:2 ?sources"],
  ],
];

const shapes: readonly Row[] = [
  [
    "facts.yaml",
    "    group: lease\n    type: date",
    "    grup: lease\n    type: date",
    ["MEMBER_MISSING facts.yaml:11", "MEMBER_UNKNOWN facts.yaml:12 ?group"],
  ],
  ["facts.yaml", "type: bool", "type: boolean", ["CHOICE_UNKNOWN facts.yaml:32"]],
  [
    "facts.yaml",
    "{ en: First day, cs: dies primus }",
    "{ en: First day }",
    ["TEXT_MISSES_LANGUAGE facts.yaml:14"],
  ],
  [
    "facts.yaml",
    "{ en: First day, cs: dies primus }",
    "First day",
    ["VALUE_WRONG_TYPE facts.yaml:14"],
  ],
  [
    "facts.yaml",
    "{ en: First day, cs: dies primus }",
    '{ en: First day, cs: " " }',
    ["TEXT_EMPTY facts.yaml:14"],
  ],
  [
    "facts.yaml",
    "range: { min: 0, max: 120 }",
    "range: { min: 0.5, max: 120 }",
    ["VALUE_WRONG_TYPE facts.yaml:25"],
  ],
  ["facts.yaml", "option: flat", "option: a flat", ["ID_MALFORMED facts.yaml:6"]],
  ["facts.yaml", 'option: "yes"', "option: true", ['BOOLEAN_FOR_OPTION facts.yaml:40 ?"true"']],
  [
    "sources.yaml",
    "url: https://example.org/tenancy-act",
    "url: example",
    ["VALUE_WRONG_TYPE sources.yaml:5"],
  ],
  [
    "law/s12-1.yaml",
    "grade: statute",
    "grade: statut",
    ["CHOICE_UNKNOWN law/s12-1.yaml:5 ?statute"],
  ],
  [
    "law/s12-1.yaml",
    'expect: "yes"',
    "expect: true",
    ["BOOLEAN_FOR_OPTION law/s12-1.yaml:22 ?yes"],
  ],
  [
    "law/s12-1.yaml",
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
    "law/s12-1.yaml",
    "{ condition: notice.valid }",
    "{ conditions: notice.valid }",
    ["MEMBER_MISSING law/s12-1.yaml:13", "MEMBER_UNKNOWN law/s12-1.yaml:13 ?condition"],
  ],
  [
    "law/s12-1.yaml",
    "operator: equal,",
    "operater: equal,",
    ["MEMBER_MISSING law/s12-1.yaml:14", "MEMBER_UNKNOWN law/s12-1.yaml:14 ?operator"],
  ],
  ["law/s12-1.yaml", "operator: equal,", "operator: is,", ["CHOICE_UNKNOWN law/s12-1.yaml:14 ?in"]],
  [
    "law/s12-1.yaml",
    "{ condition: notice.valid }",
    "notice.valid",
    ["VALUE_WRONG_TYPE law/s12-1.yaml:13"],
  ],
  [
    "law/s2.yaml",
    "when: { fact: tenant.age, operator: greaterThanInclusive, value: 18 }",
    "",
    ["MEMBER_MISSING law/s2.yaml:1"],
  ],
  [
    "law/s2.yaml",
    "inForce: { from: 2010-01-01 }",
    "inForce: { from: 2010-1-1 }",
    ["DATE_IMPOSSIBLE law/s2.yaml:6"],
  ],
  [
    "law/s2.yaml",
    "inForce: { from: 2010-01-01 }",
    "inForce: 2010-01-01",
    ["VALUE_WRONG_TYPE law/s2.yaml:6"],
  ],
  [
    "cases.yaml",
    "first: lease.from, then: lease.to",
    "first: lease.from",
    ["MEMBER_MISSING cases.yaml:23"],
  ],
  [
    "cases.yaml",
    "    is: email",
    "    equal: tenant.age",
    ["MEMBER_MISSING cases.yaml:11", "MEMBER_UNKNOWN cases.yaml:14 ?equals"],
  ],
  [
    "amendments/higher-threshold.yaml",
    "set: arrearsThreshold, to: 4",
    "set: arrearsThreshold, to: four",
    ["VALUE_WRONG_TYPE amendments/higher-threshold.yaml:5"],
  ],
  [
    "amendments/higher-threshold.yaml",
    "      concludes: charter.fair\n",
    "",
    ["MEMBER_MISSING amendments/higher-threshold.yaml:7"],
  ],
];

const ids: readonly Row[] = [
  [
    "facts.yaml",
    "fact: lease.to",
    "fact: lease.from",
    ["ID_DUPLICATE facts.yaml:17", "FACT_UNKNOWN cases.yaml:23"],
  ],
  [
    "facts.yaml",
    "option: shop",
    "option: flat",
    [
      "ID_DUPLICATE facts.yaml:7",
      "OPTION_UNKNOWN cases.yaml:12",
      "OPTION_UNKNOWN properties.yaml:13",
    ],
  ],
  [
    "facts.yaml",
    "option: none",
    'option: "14"',
    [
      "ID_DUPLICATE facts.yaml:49",
      "OPTION_UNKNOWN facts.yaml:50",
      "OPTION_UNKNOWN law/s12-1.yaml:24",
    ],
  ],
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
  [
    "figures.yaml",
    "parameter: arrearsThreshold",
    "parameter: fine.14",
    ["ID_DUPLICATE figures.yaml:19", "PARAMETER_UNKNOWN law/s12-1.yaml:12"],
  ],
  [
    "figures.yaml",
    "column: days",
    "column: fine",
    [
      "ID_DUPLICATE figures.yaml:15",
      "ID_DUPLICATE figures.yaml:19",
      "ID_DUPLICATE figures.yaml:13",
      "COLUMN_UNKNOWN figures.yaml:18",
    ],
  ],
  [
    "facts.yaml",
    "fact: guarantor.isTenant",
    "fact: reading.isTenant",
    ["ID_RESERVED facts.yaml:70", "FACT_UNKNOWN cases.yaml:7"],
  ],
  ["readings.yaml", "option: doesNot", "option: open", ["ID_RESERVED readings.yaml:29"]],
  ["facts.yaml", "group: persons", "group: person", ["GROUP_UNKNOWN facts.yaml:54 ?persons"]],
  [
    "facts.yaml",
    "optionsFrom: breaches",
    "optionsFrom: breach",
    ["TABLE_UNKNOWN facts.yaml:48 ?breaches"],
  ],
  ["facts.yaml", "absent: none", "absent: nome", ["OPTION_UNKNOWN facts.yaml:50 ?none"]],
  [
    "facts.yaml",
    'source: tenancy-act, at: "§ 1"',
    'source: tenancy-acts, at: "§ 1"',
    ["SOURCE_UNKNOWN facts.yaml:10 ?tenancy-act"],
  ],
  ["figures.yaml", "days: 30", "day: 30", ["COLUMN_UNKNOWN figures.yaml:18 ?days"]],
  [
    "outcomes.yaml",
    "layers: [charter]",
    "layers: [charta]",
    ["LAYER_UNKNOWN outcomes.yaml:15 ?charter", "LAYER_NOT_CLAIMED law/charter-1.yaml:4"],
  ],
  [
    "law/s2.yaml",
    "layer: act",
    "layer: acts",
    ["LAYER_UNKNOWN law/s2.yaml:4 ?act", "OUTCOME_WITHOUT_RULE outcomes.yaml:5"],
  ],
  [
    "law/s2.yaml",
    "concludes: tenant.adult",
    "concludes: tenant.adlt",
    ["OUTCOME_UNKNOWN law/s2.yaml:3 ?tenant.adult", "OUTCOME_WITHOUT_RULE outcomes.yaml:5"],
  ],
  ["law/s2.yaml", "source: tenancy-act", "source: tenancy", ["SOURCE_UNKNOWN law/s2.yaml:7"]],
  [
    "law/s2.yaml",
    "fact: tenant.age",
    "fact: tenant.agee",
    ["FACT_UNKNOWN law/s2.yaml:10 ?tenant.age"],
  ],
  [
    "law/s12-1.yaml",
    "{ condition: notice.valid }",
    "{ condition: notice.valit }",
    ["CONDITION_UNKNOWN law/s12-1.yaml:13 ?notice.valid"],
  ],
  [
    "law/s12-1.yaml",
    "fact: tenant.adult",
    "fact: notice.valid",
    ["FACT_UNKNOWN law/s12-1.yaml:14"],
  ],
  [
    "law/s12-1.yaml",
    "fact: parameter.arrearsThreshold",
    "fact: parameter.arrearThreshold",
    ["PARAMETER_UNKNOWN law/s12-1.yaml:12 ?arrearsThreshold"],
  ],
  [
    "law/s12-3.yaml",
    "fact: parameter.fine.12-1",
    "fact: parameter.fine.12",
    ["PARAMETER_UNKNOWN law/s12-3.yaml:19 ?fine.14"],
  ],
  ["law/s12-3.yaml", "path: $.fine", "path: $.fines", ["COLUMN_UNKNOWN law/s12-3.yaml:12 ?$.fine"]],
  [
    "law/s12-3.yaml",
    "exceptionTo: tenancy-act.s12-1",
    "exceptionTo: tenancy-act.s12",
    ["RULE_UNKNOWN law/s12-3.yaml:6 ?tenancy-act.s2"],
  ],
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
  [
    "law/s12-1.yaml",
    "outcome: landlord.mayEnd",
    "outcome: landlord.maiEnd",
    ["OUTCOME_UNKNOWN law/s12-1.yaml:25 ?landlord.mayEnd"],
  ],
  [
    "law/s12-1.yaml",
    "noticeByEmail: open",
    "noticeByEmial: open",
    ["READING_UNKNOWN law/s12-1.yaml:20 ?noticeByEmail"],
  ],
  [
    "law/s12-1.yaml",
    "noticeByEmail: open",
    "noticeByEmail: perhaps",
    ["OPTION_UNKNOWN law/s12-1.yaml:20"],
  ],
  [
    "law/s12-1.yaml",
    "presume: [notice.given]",
    "presume: [notice]",
    ["FACT_UNKNOWN law/s12-1.yaml:21"],
  ],
  [
    "law/s12-1.yaml",
    "{ rent.monthsUnpaid: 2",
    "{ rent.monthUnpaid: 2",
    ["FACT_UNKNOWN law/s12-1.yaml:19 ?rent.monthsUnpaid"],
  ],
  [
    "properties.yaml",
    "by: [guarantor.age]",
    "by: [guarantor.ages]",
    ["FACT_UNKNOWN properties.yaml:14 ?guarantor.age"],
  ],
  [
    "properties.yaml",
    "unchanged: [landlord.mayEnd]",
    "unchanged: [landlord.end]",
    ["OUTCOME_UNKNOWN properties.yaml:14 ?landlord.mayEnd"],
  ],
  ["outcomes.yaml", 'row: "14" }', 'row: "41" }', ["ROW_UNKNOWN outcomes.yaml:16"]],
  [
    "outcomes.yaml",
    "table: breaches, row",
    "table: breach, row",
    ["TABLE_UNKNOWN outcomes.yaml:16 ?breaches"],
  ],
  [
    "outcomes.yaml",
    "option: suffices",
    "option: suffice",
    ["OPTION_UNKNOWN outcomes.yaml:16 ?suffices"],
  ],
];

const conditions: readonly Row[] = [
  ["conditions.yaml", "value: [email]", "value: []", ["CONDITION_EMPTY conditions.yaml:18"]],
  [
    "law/charter-1.yaml",
    "when: { not: { fact: rent.monthsUnpaid, operator: notIn, value: [0, 1] } }",
    "when: { any: [] }",
    ["CONDITION_EMPTY law/charter-1.yaml:10"],
  ],
  [
    "law/charter-1.yaml",
    "value: [0, 1]",
    "value: [0, 121]",
    ["VALUE_OUT_OF_DOMAIN law/charter-1.yaml:10"],
  ],
  ["law/charter-1.yaml", "value: [0, 1]", "value: 1", ["VALUE_WRONG_TYPE law/charter-1.yaml:10"]],
  ["law/s2.yaml", "value: 18", 'value: "18"', ["VALUE_WRONG_TYPE law/s2.yaml:10"]],
  ["law/s2.yaml", "value: 18", "value: [18]", ["VALUE_WRONG_TYPE law/s2.yaml:10"]],
  ["law/s2.yaml", "value: 18", "value: -1", ["VALUE_OUT_OF_DOMAIN law/s2.yaml:10"]],
  ["law/s2.yaml", "value: 18", "value: { fact: tenant.age }", ["VALUE_WRONG_TYPE law/s2.yaml:10"]],
  ["conditions.yaml", "value: flat", "value: house", ["OPTION_UNKNOWN conditions.yaml:26"]],
  [
    "conditions.yaml",
    "value: flat",
    "value: { fact: parameter.arrearsThreshold }",
    ["VALUE_WRONG_TYPE conditions.yaml:26"],
  ],
  [
    "conditions.yaml",
    "operator: equal, value: flat",
    "operator: lessThan, value: flat",
    ["OPERATOR_MISFIT conditions.yaml:26"],
  ],
  [
    "conditions.yaml",
    'value: "yes"',
    "value: true",
    ['BOOLEAN_FOR_OPTION conditions.yaml:9 ?"yes"'],
  ],
  [
    "law/board-1.yaml",
    "value: false",
    "value: no",
    ["VALUE_WRONG_TYPE law/board-1.yaml:10 ?false"],
  ],
  [
    "law/board-1.yaml",
    "operator: notEqual, value: false",
    "operator: in, value: [true]",
    ["OPERATOR_MISFIT law/board-1.yaml:10"],
  ],
  [
    "law/s12-1.yaml",
    "fact: tenant.adult, operator: equal",
    "fact: tenant.adult, operator: notEqual",
    ["OPERATOR_MISFIT law/s12-1.yaml:14"],
  ],
  [
    "law/s12-1.yaml",
    "fact: tenant.adult, operator: equal, value: true",
    "fact: tenant.adult, operator: equal, value: adult",
    ["VALUE_WRONG_TYPE law/s12-1.yaml:14"],
  ],
  [
    "law/s2.yaml",
    "fact: tenant.age, operator: greaterThanInclusive, value: 18",
    "fact: lease.from, operator: equal, value: 2020-01-01",
    ["DATE_IN_CONDITION law/s2.yaml:10"],
  ],
  [
    "law/s2.yaml",
    "fact: tenant.age,",
    "fact: tenant.age, path: $.fine,",
    ["PATH_MISFIT law/s2.yaml:10"],
  ],
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
  [
    "cases.yaml",
    "fact: guarantor.isTenant, operator: equal, value: true",
    "fact: reading.noticeByEmail, operator: equal, value: suffices",
    ["CONDITION_READS_TOO_MUCH cases.yaml:7"],
  ],
  [
    "cases.yaml",
    "{ condition: lease.ofFlat }",
    "{ condition: notice.valid }",
    ["CONDITION_READS_TOO_MUCH cases.yaml:20"],
  ],
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

const fitting: readonly Row[] = [
  [
    "figures.yaml",
    "from: 2020-01-01, value: 3",
    "from: 2019-12-31, value: 3",
    ["SPAN_OVERLAP figures.yaml:7"],
  ],
  ["figures.yaml", "to: 2019-12-31", "to: 2009-12-31", ["SPAN_REVERSED figures.yaml:6"]],
  [
    "conditions.yaml",
    "inForce: { from: 2015-01-01 }",
    "inForce: { from: 2014-06-01 }",
    ["SPAN_OVERLAP conditions.yaml:10"],
  ],
  [
    "law/s12-3.yaml",
    "{ from: 2015-01-01, to: 2019-12-31 }",
    "{ from: 2015-01-01 }",
    ["SPAN_OVERLAP law/s12-3.yaml:13"],
  ],
  [
    "cases.yaml",
    "{ to: 2011-12-31 }",
    "{ from: 2012-01-01, to: 2011-12-31 }",
    ["SPAN_REVERSED cases.yaml:26"],
  ],
  [
    "law/s2.yaml",
    'cites: [{ source: tenancy-act, at: "§ 2" }]',
    "cites: []",
    ["CITES_NOTHING law/s2.yaml:7"],
  ],
  [
    "law/s2.yaml",
    'cites: [{ source: tenancy-act, at: "§ 2" }]',
    "",
    ["CITES_NOTHING law/s2.yaml:1"],
  ],
  [
    "facts.yaml",
    "    range: { min: 0, max: 120 }\n    unit",
    "    unit",
    ["FACT_MISFIT facts.yaml:24"],
  ],
  [
    "facts.yaml",
    "range: { min: 0, max: 120 }",
    "range: { min: 120, max: 0 }",
    [
      "FACT_MISFIT facts.yaml:25",
      "VALUE_OUT_OF_DOMAIN law/charter-1.yaml:10",
      "VALUE_OUT_OF_DOMAIN law/charter-1.yaml:10",
      "VALUE_OUT_OF_DOMAIN law/s12-1.yaml:19",
    ],
  ],
  [
    "facts.yaml",
    "type: bool\n    label: { en: Notice",
    "type: bool\n    range: { min: 0, max: 1 }\n    absent: x\n    label: { en: Notice",
    ["FACT_MISFIT facts.yaml:34", "FACT_MISFIT facts.yaml:33", "FACT_MISFIT facts.yaml:37"],
  ],
  [
    "facts.yaml",
    "    options: [{ option: none, label: { en: none, cs: nihil } }]\n    absent: none\n",
    "    absent: none\n",
    ["OPTION_UNKNOWN facts.yaml:49", "OPTION_UNKNOWN law/s12-1.yaml:24"],
  ],
  [
    "facts.yaml",
    "presumed: { value: true,",
    "presumed: { value: { date: law },",
    ["VALUE_WRONG_TYPE facts.yaml:35"],
  ],
  [
    "facts.yaml",
    "presumed: { value: true,",
    "presumed: { value: 1,",
    ["VALUE_WRONG_TYPE facts.yaml:35"],
  ],
  [
    "facts.yaml",
    "presumed: { value: { date: law },",
    "presumed: { value: 2010-02-29,",
    ["VALUE_WRONG_TYPE facts.yaml:16"],
  ],
  [
    "outcomes.yaml",
    "layers: [charter]",
    "layers: [charter, board]",
    ["OUTCOME_WITHOUT_RULE outcomes.yaml:15"],
  ],
  [
    "law/board-1.yaml",
    "layer: board",
    "layer: charter",
    ["LAYER_NOT_CLAIMED law/board-1.yaml:4", "OUTCOME_WITHOUT_RULE outcomes.yaml:9"],
  ],
  [
    "law/s12-3.yaml",
    "exceptionTo: tenancy-act.s12-1",
    "exceptionTo: tenancy-act.s2",
    ["EXCEPTION_MISFIT law/s12-3.yaml:6"],
  ],
  [
    "law/s12-3.yaml",
    "exceptionTo: tenancy-act.s12-1",
    "exceptionTo: board.1",
    ["EXCEPTION_MISFIT law/s12-3.yaml:6"],
  ],
  ["cases.yaml", "fact: tenant.age\n", "fact: notice.given\n", ["DERIVATION_MISFIT cases.yaml:3"]],
  ["cases.yaml", "from: tenant.birthDate", "from: tenant.age", ["DERIVATION_MISFIT cases.yaml:4"]],
  ["cases.yaml", "equals: tenant.age", "equals: lease.kind", ["DERIVATION_MISFIT cases.yaml:9"]],
  ["cases.yaml", "is: email", "is: fax", ["OPTION_UNKNOWN cases.yaml:14"]],
  ["cases.yaml", "then: lease.to", "then: lease.from", ["LIMIT_MISFIT cases.yaml:23"]],
  ["cases.yaml", "then: lease.to", "then: lease.kind", ["LIMIT_MISFIT cases.yaml:23"]],
  [
    "properties.yaml",
    "by: [guarantor.age]",
    "by: [lease.from]",
    ["DATE_IN_CONDITION properties.yaml:14"],
  ],
  ["law/s12-1.yaml", "on: 2012-03-01", "on: 2009-12-31", ["VALUE_OUT_OF_DOMAIN law/s12-1.yaml:18"]],
  [
    "law/s12-1.yaml",
    "tenant.age: { min: 18 }",
    "tenant.age: { min: 18, max: 17 }",
    ["SPAN_REVERSED law/s12-1.yaml:19"],
  ],
  [
    "law/s12-1.yaml",
    "tenant.age: { min: 18 }",
    "notice.given: { min: 18 }",
    ["VALUE_WRONG_TYPE law/s12-1.yaml:19"],
  ],
  [
    "law/s12-1.yaml",
    "lease.from: 2012-01-01",
    "lease.from: 2012-02-30",
    ["VALUE_WRONG_TYPE law/s12-1.yaml:19"],
  ],
  [
    "law/s12-1.yaml",
    'notice.form: "yes"',
    "notice.form: true",
    ['BOOLEAN_FOR_OPTION law/s12-1.yaml:19 ?"yes"'],
  ],
  [
    "law/s12-1.yaml",
    'oneOf: [none, "12-1"]',
    "oneOf: [none, 14]",
    ["VALUE_WRONG_TYPE law/s12-1.yaml:24"],
  ],
  [
    "amendments/higher-threshold.yaml",
    "set: arrearsThreshold",
    "set: arrearThreshold",
    ["PARAMETER_UNKNOWN amendments/higher-threshold.yaml:5 ?arrearsThreshold"],
  ],
  [
    "amendments/higher-threshold.yaml",
    "fact: rent.monthsUnpaid",
    "fact: rent.monthUnpaid",
    ["FACT_UNKNOWN amendments/higher-threshold.yaml:17 ?rent.monthsUnpaid"],
  ],
  [
    "amendments/higher-threshold.yaml",
    "replace: charter.1",
    "replace: charter.2",
    ["RULE_UNKNOWN amendments/higher-threshold.yaml:6 ?charter.1"],
  ],
];

describe.each([
  ["rulebook.yaml and the folder", manifest],
  ["the shape of entries", shapes],
  ["ids", ids],
  ["conditions", conditions],
  ["what fits what", fitting],
] as const)("%s", (_, rows) => {
  test.each(rows)("%s: not %j but %j", (file, written, otherwise, problems) => {
    expect(briefly(problemsOf(readRulebook(tenancyBut(file, written, otherwise))))).toEqual(
      problems,
    );
  });
});

describe("everything at once", () => {
  test("problems of text, of shape and of sense in one answer, each once", () => {
    const files = new Map(tenancyBut("law/s2.yaml", "grade: statute", "grade: statut"));
    files.set(
      "facts.yaml",
      (files.get("facts.yaml") ?? "").replace("group: persons", "group: person"),
    );
    files.set("cases.yaml", (files.get("cases.yaml") ?? "").replace("is: email", "is: fax"));
    expect(briefly(problemsOf(readRulebook(files)))).toEqual([
      "CHOICE_UNKNOWN law/s2.yaml:5 ?statute",
      "GROUP_UNKNOWN facts.yaml:54 ?persons",
      "OPTION_UNKNOWN cases.yaml:14",
    ]);
  });

  test("what a misshapen entry declares is not reported as unknown", () => {
    const misshapen = tenancyBut(
      "figures.yaml",
      "  - table: breaches\n",
      "  - table: breaches\n    tittle: x\n",
    );
    expect(briefly(problemsOf(readRulebook(misshapen)))).toEqual([
      "MEMBER_UNKNOWN figures.yaml:10",
    ]);
    const fact = tenancyBut("facts.yaml", "type: bool", "type: boole");
    expect(briefly(problemsOf(readRulebook(fact)))).toEqual(["CHOICE_UNKNOWN facts.yaml:32 ?bool"]);
  });

  test("while a file is no YAML, what the others say about each other is left alone", () => {
    const files = tenancyBut("facts.yaml", "facts:", "facts: [");
    const both = new Map([
      ...files,
      ["law/s2.yaml", "rule: [x\n"],
      ["law/board-1.yaml", "rule:\tx"],
    ]);
    expect(problemsOf(readRulebook(both)).map(({ code, at }) => `${code} ${at?.file}`)).toEqual(
      expect.arrayContaining([
        "YAML_SYNTAX facts.yaml",
        "YAML_TAB law/board-1.yaml",
        "YAML_SYNTAX law/s2.yaml",
      ]),
    );
    expect(problemsOf(readRulebook(both)).every(({ code }) => code.startsWith("YAML"))).toBe(true);
  });

  test("a folder without rulebook.yaml", () => {
    expect(briefly(problemsOf(readRulebook(new Map())))).toEqual([
      "MANIFEST_MISSING rulebook.yaml:1",
    ]);
  });

  test("a circle of any length ends", () => {
    const links = Array.from(
      { length: 500 },
      (_, index) =>
        `  - condition: c${index}
    title: { en: x, cs: x }
    inForce: { from: 2010-01-01 }
    cites: [{ source: board, at: "1" }]
    says: { en: x, cs: x }
    checked: read
    when: { any: [{ condition: c${(index + 1) % 500} }, { condition: c${(index + 7) % 500} }] }
`,
    );
    const files = tenancyBut("conditions.yaml", "conditions:\n", `conditions:\n${links.join("")}`);
    const codes = new Set(problemsOf(readRulebook(files)).map(({ code }) => code));
    expect([...codes]).toEqual(["CYCLE"]);
  });
});
