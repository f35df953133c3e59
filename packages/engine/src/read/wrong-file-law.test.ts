import { describe, expect, test } from "vitest";
import { briefly, problemsOf, reported, wrongRows } from "../../test-data/problems.ts";
import { tenancyFiles } from "../../test-data/tenancy.ts";
import { readRulebook } from "./read-rulebook.ts";

const rows = wrongRows({
  "states.yaml": [
    ["each: [tenant.fined]", "each: [tenant.find]", "OUTCOME_UNKNOWN :5 ?tenant.fined"],
    ["each: [tenant.fined]", "each: []", "LIST_EMPTY :5"],
    ["one: eitherOffence", "one: either", "CHOICE_UNKNOWN :5"],
    ["{ acts: otherwise }", "{ acts: others }", "CHOICE_UNKNOWN :20"],
    ["to: 2014-12-31", "to: 2015-12-31", "SPAN_OVERLAP :12"],
    ['cites: [{ source: board, at: "p. 1" }]', "cites: []", "CITES_NOTHING :23"],
    [
      "among: { act: { each: [tenant.fined], with: [landlord.mayEnd], one: eitherOffence } }",
      "among: { acts: otherwise }",
      "ID_DUPLICATE :20",
    ],
    ["concurrence: nothing", "concurrence: both-at-once", "ID_DUPLICATE :17"],
    ["basis: treaty", "basis: place", "ID_DUPLICATE :43"],
    ["not: { fact: file.place,", "not: { fact: file.plaice,", "FACT_UNKNOWN :33 ?file.place"],
    [
      "- { fact: landlord.mayEnd, operator: equal, value: true }",
      "- { fact: rent.monthsUnpaid, operator: greaterThan, value: 2 }",
      "FACT_UNKNOWN :32",
    ],
    [
      "- { fact: landlord.mayEnd, operator: equal, value: true }",
      "- { condition: lease.ofFlat }",
      "CONDITION_READS_TOO_MUCH :32",
    ],
    [
      "- { fact: landlord.mayEnd, operator: equal, value: true }",
      "- { fact: landlord.mayEnd, operator: notEqual, value: true }",
      "OPERATOR_MISFIT :32",
    ],
    [
      "- { fact: landlord.mayEnd, operator: equal, value: true }",
      "- { all: [] }",
      "CONDITION_EMPTY :32",
    ],
    [
      "where: { fact: notice.given, operator: equal, value: true }",
      "where: { fact: tenant.fined, operator: equal, value: true }",
      "CONDITION_READS_TOO_MUCH :38",
    ],
    [
      "links: { fact: file.place, operator: equal, value: true }",
      "links: { fact: file.place, operator: equal, value: here }",
      "VALUE_WRONG_TYPE :37",
    ],
    ['at: "p. 2"', 'att: "p. 2"', "MEMBER_MISSING :40", "MEMBER_UNKNOWN :40 ?at"],
    ['source: board, at: "p. 5"', 'source: bord, at: "p. 5"', "SOURCE_UNKNOWN :62 ?board"],
    ["factor: a\n", 'factor: "5(a)"\n', "ID_DUPLICATE :69"],
    ["outside: [XY]", "outside: [Utopia]", "VALUE_WRONG_TYPE :52"],
    ["appliesFrom: 2020-01-01", "appliesFrom: 2020-13-01", "DATE_IMPOSSIBLE :51"],
    [
      "away: { when: { fact: file.punishable, operator: equal, value: false } }",
      "away: { when: { fact: file.punishable, operator: equal, value: 3 } }",
      "VALUE_WRONG_TYPE :64",
    ],
    ['cites: [{ source: tenancy-act, at: "§ 21" }]', "cites: []", "CITES_NOTHING :85"],
  ],
});

describe("a mistake in what is said of the findings of a file is reported where it stands", () => {
  test.each(rows)("%s: %s → %s", (file, written, otherwise, ...problems) => {
    expect(reported(file, written, otherwise)).toEqual(problems);
  });
});

test("mistakes of all three kinds are reported at once", () => {
  const text = tenancyFiles.get("states.yaml") as string;
  const files = new Map([
    ...tenancyFiles,
    ["states.yaml", text.replaceAll("source: board", "source: bord")],
  ]);
  const places = briefly(problemsOf(readRulebook(files)));
  expect(places.every((each) => each.startsWith("SOURCE_UNKNOWN states.yaml:"))).toBe(true);
  // concurrence, a basis, and the transfer itself, its ground, its factor and its criterion
  expect(places).toHaveLength(6);
});
