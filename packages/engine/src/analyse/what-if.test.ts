import { describe, expect, test } from "vitest";
import { expectOk } from "../../test-data/expect-ok.ts";
import { tenancy } from "../../test-data/tenancy.ts";
import type { CaseInput } from "../decide/case-shape.ts";
import { evaluate } from "../decide/evaluate.ts";
import { addDays } from "../facts/calendar.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { plainLabels } from "./points.ts";
import { whatIf } from "./what-if.ts";
import type { Varied } from "./what-if-axes.ts";

const TODAY = "2024-06-01";
const ADULT = "tenant.adult";

/** The invented tenancy law; the age of the tenant follows from birth and the first day of the lease. */
const rulebook: Rulebook = {
  ...tenancy(),
  limits: [],
  dateOrders: [],
  derivations: [
    {
      derivation: "age",
      fact: "tenant.age",
      completedYears: { from: "tenant.birthDate", to: "lease.from" },
      says: {},
    },
  ],
};

function gridOf(facts: CaseInput["facts"], varied: Varied, more: Partial<CaseInput> = {}) {
  return expectOk(
    whatIf(rulebook, { facts, ...more }, [varied], [ADULT], { today: TODAY }, plainLabels),
  );
}

/** The first day of each point, and the answer there. */
function spansOf({ axes, cells }: ReturnType<typeof gridOf>): string[] {
  return cells.map((cell) => {
    const point = axes[0]?.points[cell.at[0] ?? 0];
    const from = point !== undefined && "from" in point ? point.from : "";
    return `${from} ${"findings" in cell ? cell.findings[ADULT]?.status : cell.problem.code}`;
  });
}

/** What each single day of a varied date leads to, one evaluation a day; the first of a run is kept. */
function dayByDay(
  facts: CaseInput["facts"],
  fact: string,
  [min, max]: readonly [string, string],
  more: Partial<CaseInput> = {},
): string[] {
  const runs: string[] = [];
  for (let day = min; day <= max; day = addDays(day, 1)) {
    const found = evaluate(
      rulebook,
      { facts: { ...facts, [fact]: day }, ...more },
      { today: TODAY },
      [ADULT],
    );
    const status = found.ok ? found.value.findings[ADULT]?.status : found.problems[0]?.code;
    if (!runs.at(-1)?.endsWith(` ${status}`)) runs.push(`${day} ${status}`);
  }
  return runs;
}

/** Points next to each other that lead to the same, as one. */
function runsOf(spans: readonly string[]): string[] {
  return spans.filter((span, at) => span.split(" ")[1] !== spans[at - 1]?.split(" ")[1]);
}

describe("a varied date", () => {
  const years = ["2017-03-01", "2021-02-01"] as const;
  const between = { min: years[0], max: years[1] };

  test.each<[string, CaseInput["facts"]]>([
    ["given", { "tenant.birthDate": "2001-05-17" }],
    ["on a 29 February", { "tenant.birthDate": "2000-02-29" }],
    ["known in part", { "tenant.birthDate": { min: "2000-10-31", max: "2001-05-17" } }],
    ["not known", {}],
  ])(
    "is split where another date, %s, changes an answer, as every single day shows",
    (_name, facts) => {
      const spans = spansOf(gridOf(facts, { fact: "lease.from", values: between }));
      expect(runsOf(spans)).toEqual(dayByDay(facts, "lease.from", years));
    },
  );

  test("is split where the law date stands in for a date that is presumed", () => {
    const born = ["2005-01-01", "2007-12-31"] as const;
    const varied = { fact: "tenant.birthDate", values: { min: born[0], max: born[1] } };
    const spans = spansOf(gridOf({}, varied, { on: TODAY }));
    expect(runsOf(spans)).toEqual(dayByDay({}, "tenant.birthDate", born, { on: TODAY }));
    expect(runsOf(spans)).toEqual(["2005-01-01 yes", "2006-06-01 no"]);
    const notPresumed = gridOf({}, varied, { on: TODAY, presume: false });
    expect(runsOf(spansOf(notPresumed))).toEqual(["2005-01-01 unknown"]);
  });

  test("names the completed years that follow at each point, an interval where a date is known in part", () => {
    const yearsFrom = (birth: CaseInput["facts"][string]) => {
      const varied = { fact: "lease.from", values: { min: "2019-01-01", max: "2020-12-31" } };
      const [axis] = gridOf({ "tenant.birthDate": birth }, varied).axes;
      return axis?.points.map((point, at) => {
        const years = axis.follows[at]?.map(({ fact, point: { label } }) => `${fact} ${label}`);
        return `${"from" in point && point.from} ${years?.join()}`;
      });
    };
    // a year of the calendar in which nothing changes still begins a wording of the law
    expect(yearsFrom("2001-05-17")).toEqual([
      "2019-01-01 tenant.age 17",
      "2019-05-18 tenant.age 18",
      "2020-01-01 tenant.age 18",
      "2020-05-18 tenant.age 19",
    ]);
    expect(yearsFrom({ min: "2001-05-17", max: "2001-08-01" })).toEqual([
      "2019-01-01 tenant.age 17",
      "2019-05-18 tenant.age 17–18",
      "2019-08-02 tenant.age 18",
      "2020-01-01 tenant.age 18",
      "2020-05-18 tenant.age 18–19",
      "2020-08-02 tenant.age 19",
    ]);
  });

  test("before a birth is no case", () => {
    const facts = { "tenant.birthDate": "2019-05-17" };
    const grid = gridOf(facts, { fact: "lease.from", values: between });
    expect(runsOf(spansOf(grid))).toEqual(dayByDay(facts, "lease.from", years));
    expect(spansOf(grid)[0]).toContain("CLASHING_FACTS");
  });

  test("leaves a stated age behind that follows from it, and says so", () => {
    const facts = { "tenant.birthDate": "2001-05-17", "tenant.age": 16 };
    const { "tenant.age": _, ...rest } = facts;
    const grid = gridOf(facts, { fact: "lease.from", values: between });
    expect(grid.leftBehind).toEqual(["tenant.age"]);
    expect(spansOf(grid)).toEqual(spansOf(gridOf(rest, { fact: "lease.from", values: between })));
  });

  test("leaves a stated age alone where no birth is known", () => {
    const grid = gridOf({ "tenant.age": 16 }, { fact: "lease.from", values: between });
    expect(grid.leftBehind).toEqual([]);
    expect(runsOf(spansOf(grid))).toEqual(["2017-03-01 no"]);
  });
});

test("a varied age moves along and leaves the birth date behind", () => {
  const facts = { "tenant.birthDate": "2001-05-17", "lease.from": "2020-01-01" };
  const { axes, cells } = gridOf(facts, { fact: "tenant.age" });
  const answers = cells.map((cell) => "findings" in cell && cell.findings[ADULT]?.status);
  expect(axes[0]?.points.map(({ value }) => Number(value) >= 18)).toEqual(
    answers.map((status) => status === "yes"),
  );
});

test("classes of a number that lead to the same are one, those of a named value stay", () => {
  const months = "rent.monthsUnpaid";
  const pointsFor = (outcomes: readonly string[], vary: Varied) => {
    return expectOk(
      whatIf(tenancy(), { facts: {} }, [vary], outcomes, { today: TODAY }, plainLabels),
    ).axes[0]?.points.map(({ label }) => label);
  };
  expect(pointsFor([ADULT], { fact: months })).toHaveLength(1);
  expect(pointsFor([ADULT, "landlord.mayEnd"], { fact: months })?.length).toBeGreaterThan(1);
  expect(pointsFor([ADULT], { fact: months, values: [1, 7] })).toEqual(["1", "7"]);
});

describe("another fact beside a date that sets the law", () => {
  const grid = (varied: Varied, [min, max]: readonly [string, string], law = tenancy()) => {
    return expectOk(
      whatIf(
        law,
        { facts: { "notice.form": "yes", "tenant.age": 30 }, readings: { authority: "act" } },
        [{ fact: "lease.from", values: { min, max } }, varied],
        ["landlord.mayEnd"],
        { today: TODAY },
        plainLabels,
      ),
    );
  };
  const inForce = ["2014-06-01", "2015-06-01"] as const;

  test("an option is no case before the days on which it is in force", () => {
    const { cells } = grid({ fact: "charge", values: ["14"] }, inForce);
    expect(cells.map((cell) => "problem" in cell && cell.problem.code)).toEqual([
      "NOT_IN_FORCE",
      false,
      false,
    ]);
  });

  test("an option that is in force on some of the days is offered", () => {
    const { axes } = grid({ fact: "charge" }, ["2012-01-01", "2012-02-01"]);
    const later = grid({ fact: "charge" }, inForce);
    const offered = (points: (typeof axes)[number]["points"] = []) =>
      points.flatMap((point) => ("values" in point ? point.values : []));
    expect(offered(axes[1]?.points)).not.toContain("14");
    expect(offered(later.axes[1]?.points)).toContain("14");
  });

  test("its values are told apart by every law of the days", () => {
    const law: Rulebook = {
      ...tenancy(),
      parameters: tenancy().parameters.map((each) => ({
        ...each,
        values: each.values.map((at, index) => (index === 0 ? { ...at, value: 7 } : at)),
      })),
    };
    // seven months unpaid suffice until 2019, three from 2020
    const { axes } = grid({ fact: "rent.monthsUnpaid" }, ["2019-06-01", "2020-06-01"], law);
    const begins = axes[1]?.points.map((point) => "from" in point && point.from);
    expect(begins).toEqual(expect.arrayContaining([0, 3, 7]));
  });
});
