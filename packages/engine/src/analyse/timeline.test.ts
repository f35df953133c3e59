import { describe, expect, test } from "vitest";
import { tenancy } from "../../test-data/tenancy.ts";
import type { CaseInput } from "../decide/case-shape.ts";
import type { OutcomeDeclaration, Rulebook } from "../rulebook/rulebook.ts";
import { timeline } from "./timeline.ts";

const TODAY = "2024-06-01";

/** The invented tenancy law, with an outcome comparable as declared. */
function comparing(
  outcome: string,
  laterLaw: OutcomeDeclaration["laterLaw"] | undefined,
): Rulebook {
  const rulebook = tenancy();
  return {
    ...rulebook,
    outcomes: rulebook.outcomes.map((each) => {
      const { laterLaw: _, ...rest } = each;
      return each.outcome === outcome && laterLaw !== undefined ? { ...rest, laterLaw } : rest;
    }),
  };
}

function lineOf(rulebook: Rulebook, outcome: string, input: Partial<CaseInput>) {
  const given = { facts: {}, readings: { authority: "act" }, ...input };
  const found = timeline(rulebook, given, [outcome], { today: TODAY });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

const MAY_END = "landlord.mayEnd";
/** An end for unpaid rent: two months suffice until 2019, three are needed from 2020. */
const FACTS = {
  "rent.monthsUnpaid": 2,
  "notice.form": "yes",
  "tenant.age": 30,
  "lease.from": "2012-01-01",
} as const;

describe("points", () => {
  test("are the law of the act, each later wording up to the decision, and that of the decision", () => {
    const { points } = lineOf(comparing(MAY_END, undefined), MAY_END, {
      facts: FACTS,
    });
    expect(points.map(({ date, why }) => [date, ...why])).toEqual([
      ["2012-01-01", "act"],
      ["2015-01-01", "wording"],
      ["2020-01-01", "wording"],
      [TODAY, "decision"],
    ]);
  });

  test("mark what differs from the point before, and nothing else", () => {
    const { points } = lineOf(comparing(MAY_END, undefined), MAY_END, { facts: FACTS });
    const statuses = points.map(({ findings }) => findings[MAY_END]?.status);
    points.forEach(({ changes }, at) => {
      const differs = at > 0 && statuses[at] !== statuses[at - 1];
      expect(changes.map(({ from, to }) => [from, to])).toEqual(
        differs ? [[statuses[at - 1], statuses[at]]] : [],
      );
    });
    expect(new Set(statuses).size).toBeGreaterThan(1);
  });
});

describe("the more favourable law", () => {
  const better = (answer: "yes" | "no") => comparing(MAY_END, { better: answer });

  test("is the first whose answer is better, with every day that gives it", () => {
    const { points, moreFavourable } = lineOf(better("no"), MAY_END, { facts: FACTS });
    const good = points.filter(({ findings }) => findings[MAY_END]?.status === "no");
    const dates = good.map(({ date }) => date);
    expect(moreFavourable[MAY_END]).toEqual({
      date: dates[0],
      reasons: [{ code: "betterAnswer", dates }],
    });
  });

  test("is the same where every law gives the better answer", () => {
    const facts = { ...FACTS, "rent.monthsUnpaid": 0 };
    expect(lineOf(better("no"), MAY_END, { facts }).moreFavourable[MAY_END]).toEqual({
      same: true,
      reasons: [{ code: "sameAnswer" }],
    });
  });

  test("is left to a person where an answer is not settled, with its days", () => {
    const { "tenant.age": _, ...facts } = FACTS;
    const { points, moreFavourable } = lineOf(better("no"), MAY_END, { facts });
    const open = points.filter(({ findings }) => findings[MAY_END]?.status === "unknown");
    expect(open.length).toBeGreaterThan(0);
    expect(moreFavourable[MAY_END]).toEqual({
      notComparable: true,
      reasons: [{ code: "notSettled", dates: open.map(({ date }) => date) }],
    });
  });

  test("is left to a person where a law has no answer at all, and says for which days", () => {
    const rulebook = better("no");
    const [table] = rulebook.tables;
    const rows = table?.rows.map((row) => ({
      ...row,
      values: row.values.map((value) => ({ ...value, to: "2014-12-31" })),
    }));
    const withdrawn: Rulebook = {
      ...rulebook,
      tables: rulebook.tables.map((each) =>
        each === table ? { ...each, rows: rows ?? [] } : each,
      ),
    };
    const row = rows?.[0]?.row ?? "";
    const { points, moreFavourable } = lineOf(withdrawn, MAY_END, {
      facts: { ...FACTS, charge: row },
    });
    const silent = points.filter(({ problem }) => problem?.code === "NOT_IN_FORCE");
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.every(({ findings }) => Object.keys(findings).length === 0)).toBe(true);
    const found = moreFavourable[MAY_END];
    expect(found).toMatchObject({ notComparable: true });
    expect(found?.reasons[0]).toEqual({
      code: "notAnswered",
      dates: silent.map(({ date }) => date),
    });
  });

  test("is asked of the reading that says whether later law counts", () => {
    const onlyIf = { reading: "noticeByEmail", option: "suffices" };
    const rulebook = comparing(MAY_END, { better: "no", onlyIf });
    const favour = (option: string) =>
      lineOf(rulebook, MAY_END, {
        facts: FACTS,
        readings: { authority: "act", noticeByEmail: option },
      }).moreFavourable[MAY_END];
    expect(favour("open")).toEqual({
      notComparable: true,
      reasons: [{ code: "readingOpen", reading: "noticeByEmail" }],
    });
    expect(favour("doesNot")).toEqual({
      date: "2012-01-01",
      reasons: [{ code: "lawOfTheActOnly", reading: "noticeByEmail" }],
    });
    expect(favour("suffices")).toMatchObject({ reasons: [{ code: "betterAnswer" }] });
  });

  test("of an outcome that no rule compares is not said", () => {
    const { moreFavourable } = lineOf(comparing(MAY_END, undefined), MAY_END, { facts: FACTS });
    expect(moreFavourable).toEqual({});
  });
});
