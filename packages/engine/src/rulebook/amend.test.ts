import { describe, expect, test } from "vitest";
import { expectOk } from "../../test-data/expect-ok.ts";
import { pointedAt } from "../../test-data/problems.ts";
import { tenancy } from "../../test-data/tenancy.ts";
import { amend } from "./amend.ts";
import { digestOf } from "./digest.ts";
import { parseAmendment } from "./parse-data.ts";
import { LIMITS } from "./plain-data.ts";
import type { Amendment, Rule, Rulebook } from "./rulebook.ts";

const rulebook = tenancy();
const reason = { en: "why", cs: "quare" };

function amendment(id: string, ...changes: readonly object[]): Amendment {
  const data = { id, reason, changes: changes.map((change) => ({ ...change, reason })) };
  return expectOk(parseAmendment(data, rulebook));
}

/** The rulebook as amended. */
const applied = (...amendments: readonly Amendment[]) => expectOk(amend(rulebook, amendments));
/** What amendments are refused for. */
const refusedFor = (...amendments: readonly Amendment[]) => pointedAt(amend(rulebook, amendments));

const thresholds = (of: Rulebook) =>
  of.parameters.find(({ parameter }) => parameter === "arrearsThreshold")?.values;
const rowValues = (of: Rulebook, row: string) =>
  of.tables[0]?.rows.find((each) => each.row === row)?.values;

const adult = rulebook.rules.find(({ rule }) => rule === "tenancy-act.s2") as Rule;
const at21 = {
  ...adult,
  wordings: adult.wordings.map((wording) => ({
    ...wording,
    when: { fact: "tenant.age", operator: "greaterThanInclusive", value: 21 },
  })),
};
const shops = {
  ...adult,
  rule: "draft.1",
  wordings: adult.wordings.map((wording) => ({
    ...wording,
    when: { not: { condition: "lease.ofFlat" } },
  })),
};

describe("set", () => {
  const cites = { source: "tenancy-act", at: "§ 12(1)" };

  test("without a date changes the value on all dates and keeps spans and citations", () => {
    const amended = applied(amendment("a", { set: "arrearsThreshold", to: 5 }));
    expect(thresholds(amended)).toEqual([
      { from: "2010-01-01", to: "2019-12-31", value: 5, cites, checked: "read" },
      { from: "2020-01-01", value: 5, cites, checked: "partly" },
    ]);
  });

  test.each([
    [
      "inside a span splits it",
      "2015-06-01",
      ["2010-01-01 to 2015-05-31: 2", "2015-06-01 to 2019-12-31: 5", "from 2020-01-01: 5"],
    ],
    [
      "on the first day of a span takes all of it",
      "2020-01-01",
      ["2010-01-01 to 2019-12-31: 2", "from 2020-01-01: 5"],
    ],
    [
      "on the last day of a span leaves one day",
      "2019-12-31",
      ["2010-01-01 to 2019-12-30: 2", "2019-12-31 to 2019-12-31: 5", "from 2020-01-01: 5"],
    ],
    [
      "before all spans takes all of them and adds none",
      "2001-01-01",
      ["2010-01-01 to 2019-12-31: 5", "from 2020-01-01: 5"],
    ],
    [
      "in the open span splits it",
      "2024-02-29",
      ["2010-01-01 to 2019-12-31: 2", "2020-01-01 to 2024-02-28: 3", "from 2024-02-29: 5"],
    ],
  ])("%s", (_, from, spans) => {
    const amended = applied(amendment("a", { set: "arrearsThreshold", to: 5, from }));
    const told = thresholds(amended)?.map(({ from, to, value }) =>
      to === undefined ? `from ${from}: ${value}` : `${from} to ${to}: ${value}`,
    );
    expect(told).toEqual(spans);
  });

  test("changes one figure of a table row, splits the row, and leaves other rows alone", () => {
    const amended = applied(amendment("a", { set: "fine.12-1", to: 7, from: "2020-01-01" }));
    expect(
      rowValues(amended, "12-1")?.map(({ from, to, figures }) => ({ from, to, figures })),
    ).toEqual([
      { from: "2010-01-01", to: "2019-12-31", figures: { fine: 100, days: 30 } },
      { from: "2020-01-01", to: undefined, figures: { fine: 7, days: 30 } },
    ]);
    expect(rowValues(amended, "14")).toEqual(rowValues(rulebook, "14"));
  });

  test("settings of one amendment follow each other by date, in whatever order they are written", () => {
    const amended = applied(
      amendment(
        "a",
        { set: "arrearsThreshold", to: 6, from: "2022-01-01" },
        { set: "arrearsThreshold", to: 5, from: "2021-01-01" },
      ),
    );
    expect(thresholds(amended)?.map(({ from, value }) => [from, value])).toEqual([
      ["2010-01-01", 2],
      ["2020-01-01", 3],
      ["2021-01-01", 5],
      ["2022-01-01", 6],
    ]);
  });
});

describe("enact, replace, repeal", () => {
  test("a new rule stands last, a replaced one where it stood, a repealed one nowhere", () => {
    const amended = applied(
      amendment(
        "a",
        { enact: shops },
        { replace: "tenancy-act.s2", with: at21 },
        { repeal: "charter.1" },
      ),
    );
    expect(amended.rules.map(({ rule }) => rule)).toEqual([
      "board.1",
      "tenancy-act.s12-1",
      "tenancy-act.s12-3",
      "tenancy-act.s14-1",
      "tenancy-act.s2",
      "draft.1",
    ]);
    expect(amended.rules[4]).toEqual(at21);
  });

  test("an outcome may lose its last rule", () => {
    expect(refusedFor(amendment("a", { repeal: "charter.1" }))).toEqual([]);
  });

  test("a later amendment may change what an earlier one enacted", () => {
    const amended = applied(
      amendment("a", { enact: shops }),
      amendment("b", { replace: "draft.1", with: { ...at21, rule: "draft.1" } }),
    );
    expect(amended.rules.at(-1)?.wordings).toEqual(at21.wordings);
    expect(
      refusedFor(amendment("a", { enact: shops }), amendment("b", { repeal: "draft.1" })),
    ).toEqual([]);
  });
});

describe("the amended rulebook", () => {
  const a = amendment("a", { set: "arrearsThreshold", to: 5 });
  const b = amendment("b", { repeal: "charter.1" });

  test("has the digest of the base and the amendments, in order", () => {
    expect(applied(a, b).digest).toBe(digestOf({ base: rulebook.digest, amendments: [a, b] }));
    expect(applied(b, a).digest).not.toBe(applied(a, b).digest);
  });

  test("is frozen, and the base stays as it was", () => {
    const before = JSON.stringify(rulebook);
    const amended = applied(a, b);
    expect(Object.isFrozen(amended)).toBe(true);
    expect(Object.isFrozen(thresholds(amended)?.[0])).toBe(true);
    expect(JSON.stringify(rulebook)).toBe(before);
  });

  test("is the base itself without amendments", () => {
    expect(applied()).toBe(rulebook);
  });

  test("independent amendments compose in any order to the same law", () => {
    const { digest: _, ...ab } = applied(a, b);
    const { digest: __, ...ba } = applied(b, a);
    expect(ab).toEqual(ba);
  });
});

describe("what is refused", () => {
  const first = amendment("first", { set: "arrearsThreshold", to: 5 });
  const changes = "#/amendments/0/changes";

  test.each<[string, readonly Amendment[], readonly string[]]>([
    [
      "an unknown parameter",
      [amendment("a", { set: "arrearThreshold", to: 5 })],
      [`PARAMETER_UNKNOWN ${changes}/0/set`],
    ],
    [
      "an unknown rule",
      [amendment("a", { repeal: "charter.9" })],
      [`RULE_UNKNOWN ${changes}/0/repeal`],
    ],
    [
      "an id that is taken",
      [amendment("a", { enact: at21 })],
      [`ID_DUPLICATE ${changes}/0/enact/rule`],
    ],
    [
      "a replacement under another id",
      [amendment("a", { replace: "charter.1", with: at21 })],
      [`AMENDMENT_RENAMES_RULE ${changes}/0/with/rule`],
    ],
    [
      "two amendments that set one parameter",
      [first, amendment("b", { set: "arrearsThreshold", to: 6, from: "2030-01-01" })],
      ["AMENDMENT_CONFLICT #/amendments/1/changes/0"],
    ],
    [
      "one parameter set twice from one day",
      [amendment("a", { set: "fine.14", to: 5 }, { set: "fine.14", to: 6 })],
      [`AMENDMENT_CONFLICT ${changes}/1`],
    ],
    [
      "a rule repealed twice",
      [amendment("a", { repeal: "charter.1" }), amendment("b", { repeal: "charter.1" })],
      ["AMENDMENT_CONFLICT #/amendments/1/changes/0"],
    ],
    [
      "a rule replaced and repealed",
      [
        amendment("a", { replace: "tenancy-act.s2", with: at21 }),
        amendment("b", { repeal: "tenancy-act.s2" }),
      ],
      ["AMENDMENT_CONFLICT #/amendments/1/changes/0"],
    ],
    [
      "a rule enacted twice",
      [amendment("a", { enact: shops }), amendment("b", { enact: shops })],
      ["AMENDMENT_CONFLICT #/amendments/1/changes/0"],
    ],
    ["an amendment applied twice", [first, first], ["AMENDMENT_CONFLICT #/amendments/1"]],
    [
      "a rule that reads an unknown fact",
      [
        amendment("a", {
          enact: {
            ...shops,
            wordings: [
              { ...shops.wordings[0], when: { fact: "nothing", operator: "equal", value: 1 } },
            ],
          },
        }),
      ],
      [`FACT_UNKNOWN ${changes}/0/enact/wordings/0/when/fact`],
    ],
    [
      "a rule that closes a circle",
      [
        amendment("a", {
          replace: "tenancy-act.s2",
          with: {
            ...at21,
            wordings: [
              {
                ...at21.wordings[0],
                when: { fact: "landlord.mayEnd", operator: "equal", value: true },
              },
            ],
          },
        }),
      ],
      [`CYCLE ${changes}/0/with/wordings/0/when`],
    ],
    [
      "a repeal that leaves an exception to nothing",
      [amendment("a", { repeal: "tenancy-act.s12-1" })],
      ["RULE_UNKNOWN #/amendments"],
    ],
    [
      "all at once",
      [amendment("a", { set: "x", to: 1 }, { repeal: "y" })],
      [`PARAMETER_UNKNOWN ${changes}/0/set`, `RULE_UNKNOWN ${changes}/1/repeal`],
    ],
  ])("%s", (_, amendments, problems) => {
    expect(refusedFor(...amendments)).toEqual(problems);
  });

  test("more changes than anybody writes", () => {
    const many = Array.from({ length: LIMITS.changes + 1 }, (_, at) => ({ repeal: `r${at}` }));
    expect(refusedFor(amendment("a", ...many))).toEqual(["TOO_LARGE #/amendments"]);
  });

  test("conflicts name both amendments", () => {
    const refused = amend(rulebook, [
      first,
      amendment("second", { set: "arrearsThreshold", to: 6 }),
    ]);
    expect(refused.ok ? "" : refused.problems[0]?.detail).toContain("`first` and `second`");
  });

  test("a setting from a day on which nothing stands any more", () => {
    const ended = {
      ...rulebook,
      parameters: rulebook.parameters.map((parameter) => ({
        ...parameter,
        values: parameter.values.slice(0, 1),
      })),
    };
    const late = amendment("a", { set: "arrearsThreshold", to: 5, from: "2020-01-01" });
    expect(pointedAt(amend(ended, [late]))).toEqual([
      `AMENDMENT_CHANGES_NOTHING ${changes}/0/from`,
    ]);
  });
});
