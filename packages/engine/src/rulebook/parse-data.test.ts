import { describe, expect, test } from "vitest";
import { pointedAt } from "../../test-data/problems.ts";
import { tenancy } from "../../test-data/tenancy.ts";
import { parseAmendment, parseCondition, parseExpectation } from "./parse-data.ts";
import { LIMITS } from "./plain-data.ts";

const rulebook = tenancy();
const reason = { en: "why", cs: "quare" };
const enacted = {
  rule: "draft.1",
  title: reason,
  concludes: "tenant.adult",
  layer: "act",
  grade: "statute",
  inForce: { from: "2020-01-01" },
  cites: [{ source: "tenancy-act", at: "§ 3" }],
  says: reason,
  checked: "read",
  when: { fact: "tenant.age", operator: "equal", value: 17 },
};

function nested(depth: number): unknown {
  let value: unknown = { fact: "tenant.age", operator: "equal", value: 17 };
  for (let level = 0; level < depth; level += 1) value = { not: value };
  return value;
}

describe("parseAmendment", () => {
  test.each([
    ["https://example.org/act", true],
    ["http://example.org/act", false],
    ["javascript:alert(1)", false],
    ["file:///etc/passwd", false],
    ["data:text/html,x", false],
    ["//example.org/act", false],
  ])("takes a link by https and no other: %s", (url, taken) => {
    const cites = [{ source: "tenancy-act", at: "§ 3", url }];
    const changes = [{ enact: { ...enacted, cites }, reason }];
    const parsed = parseAmendment({ id: "a", reason, changes }, rulebook);
    expect(parsed.ok).toBe(taken);
    const pointers = parsed.ok ? [] : parsed.problems.map(({ pointer }) => pointer);
    expect(pointers).toEqual(taken ? [] : ["#/changes/0/enact/cites/0/url"]);
  });

  test("reads the short form of a rule", () => {
    const parsed = parseAmendment(
      { id: "a", reason, changes: [{ enact: enacted, reason }] },
      rulebook,
    );
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        id: "a",
        changes: [{ enact: { rule: "draft.1", examples: [], wordings: [{ when: enacted.when }] } }],
      },
    });
  });

  test.each<[string, unknown, readonly string[]]>([
    ["a list", [], ["VALUE_WRONG_TYPE #/amendments/2"]],
    ["nothing", null, ["VALUE_WRONG_TYPE #/amendments/2"]],
    ["no changes", { id: "a", reason, changes: [] }, ["LIST_EMPTY #/amendments/2/changes"]],
    [
      "a member of the YAML form",
      { amendment: "a", reason, changes: [{ repeal: "charter.1", reason }] },
      ["MEMBER_MISSING #/amendments/2/id", "MEMBER_UNKNOWN #/amendments/2/amendment"],
    ],
    [
      "a change without reason",
      { id: "a", reason, changes: [{ repeal: "x" }] },
      ["MEMBER_MISSING #/amendments/2/changes/0/reason"],
    ],
    [
      "a change of no kind",
      { id: "a", reason, changes: ["repeal"] },
      ["VALUE_WRONG_TYPE #/amendments/2/changes/0"],
    ],
    [
      "a missing language",
      { id: "a", reason: { en: "why" }, changes: [{ repeal: "charter.1", reason }] },
      ["TEXT_MISSES_LANGUAGE #/amendments/2/reason"],
    ],
    [
      "changes that fit beside one that does not, each at its place",
      {
        id: "a",
        reason,
        changes: [
          { repeal: "charter.1" },
          { repeal: "charter.2", reason },
          { enact: { ...enacted, when: { fact: "rent", operator: "equal", value: 1 } }, reason },
        ],
      },
      [
        "MEMBER_MISSING #/amendments/2/changes/0/reason",
        "RULE_UNKNOWN #/amendments/2/changes/1/repeal",
        "FACT_UNKNOWN #/amendments/2/changes/2/enact/when/fact",
      ],
    ],
    [
      "a number that cannot be",
      { id: "a", reason, changes: [{ set: "x", to: Number.POSITIVE_INFINITY, reason }] },
      ["VALUE_WRONG_TYPE #/amendments/2/changes/0/to"],
    ],
    [
      "a footnote beyond whole numbers",
      { id: "a", reason, changes: [{ set: "x", to: "1", reason }] },
      ["VALUE_WRONG_TYPE #/amendments/2/changes/0/to"],
    ],
    [
      "a mistake in a short rule",
      { id: "a", reason, changes: [{ enact: { ...enacted, checked: "seen" }, reason }] },
      ["CHOICE_UNKNOWN #/amendments/2/changes/0/enact/checked"],
    ],
    [
      "keys of the prototype",
      JSON.parse('{"id":"a","__proto__":{"x":1},"reason":{"constructor":"y"}}'),
      ["FORBIDDEN_KEY #/amendments/2", "FORBIDDEN_KEY #/amendments/2/reason"],
    ],
    ["half a character", { id: "\uD800" }, ["TEXT_MALFORMED #/amendments/2/id"]],
  ])("refuses %s", (_, value, problems) => {
    const parsed = parseAmendment(value, rulebook, "/amendments/2");
    expect(pointedAt(parsed)).toEqual(problems);
  });
});

describe("parseCondition", () => {
  test("gives back a condition that fits the rulebook, frozen", () => {
    const parsed = parseCondition({ all: [{ condition: "lease.ofFlat" }, enacted.when] }, rulebook);
    expect(parsed).toEqual({
      ok: true,
      value: { all: [{ condition: "lease.ofFlat" }, enacted.when] },
    });
    expect(parsed.ok && Object.isFrozen(parsed.value)).toBe(true);
  });

  test.each<[string, unknown, readonly string[]]>([
    [
      "an unknown fact",
      { not: { ...enacted.when, fact: "tenant.agee" } },
      ["FACT_UNKNOWN #/where/not/fact"],
    ],
    ["an unknown member", { any: [{ ...enacted.when, x: 1 }] }, ["MEMBER_UNKNOWN #/where/any/0/x"]],
    [
      "several things at once",
      { any: [{ ...enacted.when, value: -1 }, { all: [] }] },
      ["VALUE_OUT_OF_DOMAIN #/where/any/0/value", "CONDITION_EMPTY #/where/any/1/all"],
    ],
    ["nothing", undefined, ["VALUE_WRONG_TYPE #/where"]],
    ["what goes too deep", nested(LIMITS.depth), ["TOO_DEEP #/where/not/not/not"]],
    ["what goes very deep", nested(200_000), ["TOO_DEEP #/where/not/not/not"]],
    ["what is too large", { all: Array(LIMITS.members).fill(0) }, ["TOO_LARGE #/where/all/0"]],
  ])("refuses %s", (_, value, problems) => {
    const parsed = parseCondition(value, rulebook, "/where");
    expect(pointedAt(parsed)).toEqual(problems);
  });
});

describe("parseExpectation", () => {
  test("takes a condition, or outcomes that stay unchanged", () => {
    const unchanged = { unchanged: ["tenant.adult"], by: ["lease.kind"] };
    expect(parseExpectation(unchanged, rulebook)).toEqual({ ok: true, value: unchanged });
    expect(parseExpectation(enacted.when, rulebook)).toEqual({ ok: true, value: enacted.when });
  });

  test("checks the ids", () => {
    const parsed = parseExpectation(
      { unchanged: ["x"], by: ["lease.from"] },
      rulebook,
      "/properties/0/expect",
    );
    expect(pointedAt(parsed)).toEqual([
      "OUTCOME_UNKNOWN #/properties/0/expect/unchanged/0",
      "DATE_IN_CONDITION #/properties/0/expect/by/0",
    ]);
  });
});
