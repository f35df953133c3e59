import { describe, expect, test } from "vitest";
import { expectOk } from "../../test-data/expect-ok.ts";
import { tenancy } from "../../test-data/tenancy.ts";
import type { CaseInput } from "../decide/case-shape.ts";
import type { LaterLaw, Rulebook } from "../rulebook/rulebook.ts";
import { timeline } from "./timeline.ts";

const TODAY = "2024-06-01";

/** The invented tenancy law, its laws compared as declared. */
function comparing(laterLaw: Partial<LaterLaw>): Rulebook {
  const rulebook = tenancy();
  const [declared] = rulebook.laterLaw;
  return declared === undefined
    ? rulebook
    : { ...rulebook, laterLaw: [{ ...declared, ...laterLaw }] };
}

function lineOf(rulebook: Rulebook, outcome: string, input: Partial<CaseInput>) {
  const given = { facts: {}, readings: { authority: "act" }, ...input };
  return expectOk(timeline(rulebook, given, [outcome], { today: TODAY }));
}

const MAY_END = "landlord.mayEnd";
const FINED = "tenant.fined";
/** An end for unpaid rent: two months suffice until 2019, three are needed from 2020. */
const FACTS = {
  "rent.monthsUnpaid": 2,
  "notice.form": "yes",
  "tenant.age": 30,
  "lease.from": "2012-01-01",
} as const;
/** One month unpaid: the smaller fine, from 2015. */
const ONE_MONTH = { ...FACTS, "rent.monthsUnpaid": 1 };

describe("points", () => {
  test("are the law of the act, each later wording up to the decision, and that of the decision", () => {
    const { points } = lineOf(tenancy(), MAY_END, { facts: FACTS });
    expect(points.map(({ date, why }) => [date, ...why])).toEqual([
      ["2012-01-01", "act"],
      ["2015-01-01", "wording"],
      ["2020-01-01", "wording"],
      [TODAY, "decision"],
    ]);
  });

  test("mark what differs from the point before, and nothing else", () => {
    const { points } = lineOf(tenancy(), MAY_END, { facts: FACTS });
    const statuses = points.map(({ findings }) => findings[MAY_END]?.status);
    points.forEach(({ changes }, at) => {
      const differs = at > 0 && statuses[at] !== statuses[at - 1];
      expect(changes.map(({ from, to }) => [from, to])).toEqual(
        differs ? [[statuses[at - 1], statuses[at]]] : [],
      );
    });
    expect(new Set(statuses).size).toBeGreaterThan(1);
  });

  test("mark a changed row of an outcome too", () => {
    const { points } = lineOf(tenancy(), FINED, { facts: ONE_MONTH });
    const changed = points.flatMap(({ date, changes }) =>
      changes.map(({ from, to, rows }) => [
        date,
        from,
        to,
        rows?.from.map(({ row }) => row),
        rows?.to.map(({ row }) => row),
      ]),
    );
    expect(changed).toEqual([["2015-01-01", "yes", "yes", ["14-2"], ["14-1"]]]);
  });
});

describe("the act stays on its day, be it stated as the day of the law alone", () => {
  const { "lease.from": start, ...undated } = FACTS;

  test("nobody is older under a later law", () => {
    const { "tenant.age": _, ...facts } = undated;
    const born = { ...facts, "tenant.birthDate": "2002-01-01" };
    const { points } = lineOf(tenancy(), "tenant.adult", { facts: born, on: "2014-06-01" });
    expect(points.map(({ date, findings }) => [date, findings["tenant.adult"]?.status])).toEqual([
      ["2014-06-01", "no"],
      ["2015-01-01", "no"],
      ["2020-01-01", "no"],
      [TODAY, "no"],
    ]);
  });

  test("the years run from it, as where the day of the act is stated", () => {
    const lapses = ({ points }: ReturnType<typeof lineOf>) =>
      points.map(({ date, findings }) => [
        date,
        findings[FINED]?.rows?.map(({ row, barredFrom }) => [row, barredFrom]),
      ]);
    const alone = lapses(lineOf(tenancy(), FINED, { facts: undated, on: start }));
    // the day after that on which five years from the first day of the lease are over
    expect(alone).toEqual(
      ["2012-01-01", "2015-01-01", "2020-01-01", TODAY].map((date) => [
        date,
        [["14-2", "2017-01-02"]],
      ]),
    );
    expect(lapses(lineOf(tenancy(), FINED, { facts: FACTS }))).toEqual(alone);
  });
});

describe("the more favourable law for the act as a whole", () => {
  const byFine = comparing({ before: [{ outcome: FINED }] });
  const toEnd = comparing({ before: [{ outcome: MAY_END }], gravest: ["penalty"] });

  test("is the first under which the outcome does not hold, with every day that says so", () => {
    const { points, moreFavourable } = lineOf(toEnd, MAY_END, { facts: FACTS });
    const good = points.filter(({ findings }) => findings[MAY_END]?.status === "no");
    const dates = good.map(({ date }) => date);
    expect(moreFavourable).toMatchObject({
      date: dates[0],
      reasons: [{ code: "betterAnswer", outcome: MAY_END, dates }],
    });
  });

  test("is the first whose gravest counted row is lower, and its rows stand side by side", () => {
    expect(lineOf(byFine, FINED, { facts: ONE_MONTH }).moreFavourable).toEqual({
      date: "2015-01-01",
      reasons: [{ code: "lowerRange", dates: ["2015-01-01", "2020-01-01", TODAY] }],
      rows: [
        { date: "2012-01-01", row: "14-2", penalty: 100 },
        { date: "2015-01-01", row: "14-1", penalty: 50 },
        { date: "2020-01-01", row: "14-1", penalty: 50 },
        { date: TODAY, row: "14-1", penalty: 50 },
      ],
    });
  });

  describe("where the day of the decision is not settled", () => {
    const until = (min: string, max: string) =>
      lineOf(byFine, FINED, { facts: { ...ONE_MONTH, "judged.on": { min, max } } }).moreFavourable;

    test("is left to a person where it turns on that day, with the laws that may come too late", () => {
      expect(until("2014-06-01", "2015-06-01")).toMatchObject({
        notComparable: true,
        reasons: [{ code: "decisionOpen", dates: ["2015-01-01", "2015-06-01"] }],
      });
      const unsaid = { notComparable: true, reasons: [{ code: "decisionOpen" }] };
      for (const input of [{ presume: ["notice.given"] }, { unobtainable: ["judged.on"] }]) {
        const { points, moreFavourable } = lineOf(byFine, FINED, { facts: ONE_MONTH, ...input });
        expect(moreFavourable).toMatchObject(unsaid);
        expect(points.flatMap(({ why }) => why)).not.toContain("decision");
      }
    });

    test("is told where each day of it says the same", () => {
      expect(until("2015-06-01", "2016-06-01")).toMatchObject({ date: "2015-01-01" });
      expect(until("2012-06-01", "2013-06-01")).toMatchObject({ same: true });
    });
  });

  test("is not told where the laws begin with another than that of the act", () => {
    const line = (on: string, from: string | { min: string; max: string }) =>
      lineOf(byFine, FINED, {
        on,
        facts: { ...ONE_MONTH, "lease.from": from },
      });
    for (const from of ["2012-01-01", { min: "2014-06-01", max: "2015-06-01" }]) {
      const { points, moreFavourable } = line("2015-03-01", from);
      expect(points[0]).toMatchObject({ date: "2015-03-01", why: [] });
      expect(moreFavourable).toMatchObject({
        notComparable: true,
        reasons: [{ code: "notFromTheAct" }],
      });
    }
    const same = line("2015-03-01", { min: "2015-02-01", max: "2015-06-01" });
    expect(same.points[0]?.why).toEqual(["act"]);
    expect(same.moreFavourable).not.toMatchObject({ notComparable: true });
  });

  test("is that of the act where the later ones are harsher", () => {
    const later = byFine.tables.map((table) => ({
      ...table,
      rows: table.rows.map((each) =>
        each.row === "14-1"
          ? { ...each, values: each.values.map((v) => ({ ...v, figures: { penalty: 500 } })) }
          : each,
      ),
    }));
    const { moreFavourable } = lineOf({ ...byFine, tables: later }, FINED, { facts: ONE_MONTH });
    expect(moreFavourable).toMatchObject({
      date: "2012-01-01",
      reasons: [{ code: "noLaterIsBetter" }],
    });
  });

  test("is the same where every law answers alike", () => {
    const facts = { ...FACTS, "rent.monthsUnpaid": 0 };
    expect(lineOf(toEnd, MAY_END, { facts }).moreFavourable).toMatchObject({
      same: true,
      reasons: [{ code: "sameAnswer" }],
    });
  });

  test("is left to a person where an answer is not settled, with its days", () => {
    const { "tenant.age": _, ...facts } = FACTS;
    const { points, moreFavourable } = lineOf(toEnd, MAY_END, { facts });
    const open = points.filter(({ findings }) => findings[MAY_END]?.status === "unknown");
    expect(open.length).toBeGreaterThan(0);
    expect(moreFavourable).toMatchObject({
      notComparable: true,
      reasons: [{ code: "notSettled", outcome: MAY_END, dates: open.map(({ date }) => date) }],
    });
  });

  test("is left to a person where which row is the gravest is open", () => {
    const facts = { ...FACTS, "rent.monthsUnpaid": { min: 1, max: 2 } };
    expect(lineOf(byFine, FINED, { facts }).moreFavourable).toMatchObject({
      notComparable: true,
      reasons: [{ code: "rowOpen", dates: ["2015-01-01", "2020-01-01", TODAY] }],
      rows: [
        { date: "2012-01-01", row: "14-2", penalty: 100 },
        { date: "2015-01-01", mayBe: { "14-2": { penalty: 100 }, "14-1": { penalty: 50 } } },
        { date: "2020-01-01", mayBe: { "14-2": { penalty: 100 }, "14-1": { penalty: 50 } } },
        { date: TODAY, mayBe: { "14-2": { penalty: 100 }, "14-1": { penalty: 50 } } },
      ],
    });
  });

  describe("by other columns where another outcome holds", () => {
    /** Where notice was given; `reduced` is 20 of either row. */
    const other = (gravest: string, column: string): Rulebook => {
      const rulebook = comparing({
        before: [{ outcome: FINED }],
        gravest: [gravest],
        gravestWhere: { outcome: MAY_END, columns: [column] },
      });
      const from = { column: "penalty", times: 1, atMost: 20 };
      const tables = rulebook.tables.map((table) => ({
        ...table,
        columns: table.columns.map((each) =>
          each.column === "reduced" ? { ...each, from } : each,
        ),
      }));
      return { ...rulebook, tables };
    };
    const lookAt = (rulebook: Rulebook, given: boolean | undefined) => {
      const notice = given === undefined ? {} : { "notice.given": given };
      return lineOf(rulebook, FINED, {
        facts: { ...ONE_MONTH, "judged.on": TODAY, ...notice },
        readings: { authority: "board" },
        presume: false,
      });
    };

    test("is told by those", () => {
      expect(lookAt(other("penalty", "reduced"), true).moreFavourable).toMatchObject({
        same: true,
      });
      expect(lookAt(other("penalty", "reduced"), false).moreFavourable).toMatchObject({
        date: "2015-01-01",
      });
    });

    test("where that is open, is told if both come to the same, else left to a person", () => {
      expect(lookAt(other("penalty", "penalty"), undefined).moreFavourable).toMatchObject({
        date: "2015-01-01",
      });
      const { points, moreFavourable } = lookAt(other("penalty", "reduced"), undefined);
      expect(moreFavourable).toMatchObject({
        notComparable: true,
        reasons: [{ code: "notSettled", outcome: MAY_END, dates: points.map(({ date }) => date) }],
      });
    });
  });

  test("is left to a person where more may count than the rows", () => {
    const { moreFavourable } = lineOf(byFine, FINED, {
      facts: { ...FACTS, "lease.from": "2016-01-01", charge: "14" },
    });
    expect(moreFavourable).toMatchObject({
      notComparable: true,
      reasons: [{ code: "moreCounts" }],
    });
  });

  test("is left to a person where a law has no answer at all, and says for which days", () => {
    const [table] = toEnd.tables;
    const rows = table?.rows.map((row) => ({
      ...row,
      values: row.values.map((value) => ({ ...value, to: "2014-12-31" })),
    }));
    const withdrawn: Rulebook = {
      ...toEnd,
      tables: toEnd.tables.map((each) => (each === table ? { ...each, rows: rows ?? [] } : each)),
    };
    const row = rows?.[0]?.row ?? "";
    const { points, moreFavourable } = lineOf(withdrawn, MAY_END, {
      facts: { ...FACTS, charge: row },
    });
    const silent = points.filter(({ problem }) => problem?.code === "NOT_IN_FORCE");
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.every(({ findings }) => Object.keys(findings).length === 0)).toBe(true);
    expect(moreFavourable).toMatchObject({
      notComparable: true,
      reasons: [{ code: "notAnswered", dates: silent.map(({ date }) => date) }],
    });
  });

  test("compares an outcome only where the reading for it stands so", () => {
    const onlyIf = { reading: "noticeByEmail", option: "suffices" };
    const rulebook = comparing({ before: [{ outcome: MAY_END, onlyIf }], gravest: ["penalty"] });
    const favour = (option: string) =>
      lineOf(rulebook, MAY_END, {
        facts: FACTS,
        readings: { authority: "act", noticeByEmail: option },
      }).moreFavourable;
    expect(favour("open")).toMatchObject({
      notComparable: true,
      reasons: [{ code: "readingOpen", reading: "noticeByEmail" }],
    });
    expect(favour("doesNot")).toMatchObject({ same: true });
    expect(favour("suffices")).toMatchObject({ reasons: [{ code: "betterAnswer" }] });
  });

  test("is not told where the law does not say how laws are compared", () => {
    const { moreFavourable } = lineOf({ ...tenancy(), laterLaw: [] }, MAY_END, { facts: FACTS });
    expect(moreFavourable).toBeUndefined();
  });
});
