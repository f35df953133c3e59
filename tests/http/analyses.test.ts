import { OPERATIONS } from "@cokdyby/api";
import { problemShape } from "@cokdyby/api/shapes";
import { describe, expect, test } from "vitest";
import { lendingService, post } from "./service.ts";

const app = await lendingService();

async function answerTo(path: string, payload: object): Promise<unknown> {
  const response = await post(app, payload, `/v1/${path}`);
  expect(response.statusCode, response.body).toBe(200);
  return response.json();
}

/** Place and code of every problem of a request that is refused. */
async function refusedAt(path: string, payload: object): Promise<string[]> {
  const response = await post(app, payload, `/v1/${path}`);
  expect(response.statusCode, response.body).toBe(422);
  expect(response.headers["content-type"]).toMatch(/^application\/problem\+json/);
  const { errors } = problemShape.parse(response.json());
  return errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

const REASON = { en: "Order.", cs: "Pořádek." };
const noGrace = {
  id: "mine",
  reason: REASON,
  changes: [{ set: "graceDays", to: 1, reason: REASON }],
};

describe("what-if", () => {
  const vary = [{ fact: "reader.age" }];

  test("varies a fact over the classes that the law tells apart, and keeps what is no case", async () => {
    const facts = { "reader.isMember": true };
    const { axes, cells } = OPERATIONS.whatIf.answer.parse(
      await answerTo("what-if", { facts, vary, language: "en", outcomes: ["loan.allowed"] }),
    );
    expect(axes[0]?.points.map((point) => "from" in point && point.from)).toEqual([0, 6, 18]);
    expect(
      cells.map((cell) =>
        "findings" in cell ? cell.findings["loan.allowed"]?.status : cell.problem.errors[0]?.code,
      ),
    ).toEqual(["CLASHING_FACTS", "no", "yes"]);
  });

  test("a value known in part is a value like any other", async () => {
    const values = [{ min: 6, max: 17 }, { min: 6, max: 30 }, { oneOf: [18, 40] }];
    const { cells } = OPERATIONS.whatIf.answer.parse(
      await answerTo("what-if", { facts: {}, vary: [{ fact: "reader.age", values }] }),
    );
    expect(
      cells.map((cell) => "findings" in cell && cell.findings["loan.allowed"]?.status),
    ).toEqual(["no", "unknown", "yes"]);
  });

  test("the date of the act is varied over the wordings of the law", async () => {
    const values = { min: "2004-06-01", max: "2011-01-01" };
    const { axes } = OPERATIONS.whatIf.answer.parse(
      await answerTo("what-if", { facts: {}, vary: [{ fact: "loan.date", values }] }),
    );
    expect(axes[0]?.points.map((point) => "from" in point && point.from)).toEqual([
      "2004-06-01",
      "2005-01-01",
      "2010-01-01",
    ]);
  });

  test.each<[string, object, string[]]>([
    ["nothing to vary", { vary: [] }, ["#/vary VARY_COUNT"]],
    [
      "a date without bounds",
      { vary: [{ fact: "loan.date" }] },
      ["#/vary/0/values VARY_DATE_NEEDS_BOUNDS"],
    ],
    [
      "bounds upside down, and a fact that is none",
      {
        vary: [
          { fact: "loan.date", values: { min: "2020-01-02", max: "2020-01-01" } },
          { fact: "reader.agee" },
        ],
      },
      ["#/vary/0/values VARY_DATE_NEEDS_BOUNDS", "#/vary/1/fact FACT_UNKNOWN"],
    ],
    [
      "values that cannot be, and a case that is wrong",
      {
        facts: { "loan.returned": "maybe" },
        vary: [{ fact: "reader.age", values: [{ min: 9, max: 3 }, 500] }],
      },
      [
        "#/facts/loan.returned OPTION_UNKNOWN",
        "#/vary/0/values/0 EMPTY_RANGE",
        "#/vary/0/values/1 VALUE_OUT_OF_DOMAIN",
      ],
    ],
  ])("refuses %s", async (_name, body, expected) => {
    expect((await refusedAt("what-if", { facts: {}, ...body })).sort()).toEqual(expected);
  });
});

describe("counterfactual", () => {
  const facts = { "reader.isMember": true, "reader.age": 12 };

  test("gives the smallest changes, and why not", async () => {
    const { finding, changes, whyNot } = OPERATIONS.counterfactual.answer.parse(
      await answerTo("counterfactual", { facts, outcome: "loan.allowed" }),
    );
    expect(finding.status).toBe("no");
    expect(changes.map(({ set }) => set.map(({ fact, to }) => [fact, to.value]))).toEqual([
      [["reader.age", 18]],
    ]);
    expect(whyNot).toMatchObject([
      { rule: "lending-act.s3", unmet: [{ fact: "reader.age", needed: [{ from: 18, to: 120 }] }] },
    ]);
  });

  test("leaves a fixed fact alone", async () => {
    const { changes } = OPERATIONS.counterfactual.answer.parse(
      await answerTo("counterfactual", { facts, outcome: "loan.allowed", fixed: ["reader.age"] }),
    );
    expect(changes).toEqual([]);
  });

  test("tells everything that is wrong", async () => {
    const body = { facts, outcome: "loan.allow", fixed: ["reader.ag"], target: "x", maxFacts: 9 };
    expect((await refusedAt("counterfactual", body)).sort()).toEqual([
      "#/fixed/0 FACT_UNKNOWN",
      "#/maxFacts VALUE_OUT_OF_DOMAIN",
      "#/outcome OUTCOME_UNKNOWN",
      "#/target OPTION_UNKNOWN",
    ]);
  });
});

describe("question-plan", () => {
  test("a fact that cannot be established is needed no more, and read as neither", async () => {
    const ask = async (unobtainable: readonly string[]) =>
      OPERATIONS.questionPlan.answer.parse(
        await answerTo("question-plan", { facts: {}, goals: ["loan.allowed"], unobtainable }),
      );
    expect((await ask([])).stillNeeded).toEqual(["reader.age"]);
    const plan = await ask(["reader.age"]);
    expect(plan).toMatchObject({ stillNeeded: [], asks: [], determined: {} });
  });

  test("refuses a goal that is none", async () => {
    expect(await refusedAt("question-plan", { facts: {}, goals: ["loan"] })).toEqual([
      "#/goals/0 OUTCOME_UNKNOWN",
    ]);
  });
});

test("sides: what has to be shown stands with the prosecution, what answers it with the defence", async () => {
  const facts = { "loan.returned": "late", "loan.daysLate": 9 };
  const { prosecution, defence } = OPERATIONS.sides.answer.parse(
    await answerTo("sides", { facts, outcome: "fine.due" }),
  );
  const options = (side: typeof prosecution) =>
    side.flatMap((each) =>
      "options" in each && each.reading === "lateReturn" ? each.options : [],
    );
  expect(prosecution[0]).toMatchObject({ rule: "lending-act.s5" });
  expect([options(prosecution), options(defence)]).toEqual([["doesNot"], ["counts"]]);
});

describe("timeline", () => {
  test("follows a case through later wordings", async () => {
    const facts = { "loan.date": "2008-01-01", "loan.returned": "late", "loan.daysLate": 5 };
    const readings = { lateReturn: "doesNot" };
    const { points, moreFavourable } = OPERATIONS.timeline.answer.parse(
      await answerTo("timeline", { facts, readings, outcomes: ["fine.due"] }),
    );
    expect(moreFavourable).toMatchObject({
      date: "2008-01-01",
      reasons: [{ code: "noLaterIsBetter" }],
    });
    expect(points.map(({ date, changes }) => [date, ...changes.map(({ to }) => to)])).toEqual([
      ["2008-01-01"],
      ["2010-01-01", "yes"],
      ["2026-03-01"],
    ]);
  });

  test("refuses a case dated in part without a law date", async () => {
    const facts = { "loan.date": { min: "2008-01-01", max: "2012-01-01" } };
    expect(await refusedAt("timeline", { facts })).toEqual(["#/on LAW_DATE_UNCLEAR"]);
  });
});

describe("compare", () => {
  test("counts what an amendment changes, with a kind and a case to run", async () => {
    const answer = OPERATIONS.compare.answer.parse(
      await answerTo("compare", { amended: { amendments: ["no-grace"] } }),
    );
    expect(answer).toMatchObject({ identical: false });
    const [change] = answer.outcomes;
    expect(change).toMatchObject({ outcome: "fine.due", from: "no", to: "yes", complete: true });
    const { facts, readings } = change?.patterns[0]?.example ?? { facts: {}, readings: {} };
    const statuses = await Promise.all(
      [[], ["no-grace"]].map(async (amendments) => {
        const body = { facts, readings, amendments, on: answer.amended.lawDate };
        const found = (await answerTo("evaluate", body)) as {
          findings: Record<string, { status: string }>;
        };
        return found.findings["fine.due"]?.status;
      }),
    );
    expect(statuses).toEqual(["no", "yes"]);
  });

  test("certifies that a law compared with itself is the same", async () => {
    const answer = OPERATIONS.compare.answer.parse(await answerTo("compare", { amended: {} }));
    expect(answer).toMatchObject({ identical: true, certificate: { outcomes: 2 }, outcomes: [] });
  });

  test("what is said to be meant is no side effect, wherever it changes", async () => {
    const amended = { amendments: ["no-grace"] };
    const intended = async (meant: unknown) => {
      const answer = OPERATIONS.compare.answer.parse(await answerTo("compare", { amended, meant }));
      return answer.intention;
    };
    const all = await intended([]);
    expect(all?.sideEffects).toMatchObject([{ outcome: "fine.due", from: "no", to: "yes" }]);
    for (const statement of [
      { outcome: "fine.due" },
      { outcome: "fine.due", from: "no" },
      {
        id: "own",
        given: { fact: "fine.due", operator: "equal", value: false },
        expect: { fact: "fine.due", operator: "equal", value: true },
      },
    ]) {
      const intention = await intended([statement]);
      expect(intention?.sideEffects).toEqual([]);
      expect(intention?.meant).toMatchObject([{ changes: [{ outcome: "fine.due", from: "no" }] }]);
    }
    const otherWay = await intended([{ outcome: "fine.due", from: "yes" }]);
    expect(otherWay).toEqual({ meant: [{ changes: [] }], sideEffects: all?.sideEffects });
  });

  test("what is meant is refused at its place, all at once", async () => {
    expect(
      await refusedAt("compare", {
        amended: {},
        meant: [
          "nope",
          {
            outcome: "fine.dew",
            from: "maybe",
            where: { fact: "reader.agee", operator: "equal", value: 1 },
          },
          {
            given: { condition: "nope" },
            expect: { fact: "fine.due", operator: "equal", value: true },
          },
          {
            given: { fact: "fine.due", operator: "equal", value: true },
            expect: { any: [{ fact: "fine.due", operator: "equal", value: true }] },
          },
          3,
        ],
      }),
    ).toEqual([
      "#/meant/0 PROPERTY_UNKNOWN",
      "#/meant/1/from OPTION_UNKNOWN",
      "#/meant/1/outcome OUTCOME_UNKNOWN",
      "#/meant/1/where/fact FACT_UNKNOWN",
      "#/meant/2/given/condition CONDITION_UNKNOWN",
      "#/meant/3 MEANT_WITHOUT_OUTCOME",
      "#/meant/4 VALUE_WRONG_TYPE",
    ]);
  });

  test("amendments that do not fit are told at their places, and nothing is half applied", async () => {
    const strange = {
      id: "strange",
      reason: REASON,
      changes: [
        { set: "graceDayz", to: 1, reason: REASON },
        { repeal: "lending-act.s9", reason: REASON },
      ],
    };
    expect(
      await refusedAt("compare", {
        base: { amendments: ["nope"], on: "2021-02-29" },
        amended: { amendments: ["no-grace", strange, noGrace] },
        where: { fact: "reader.agee", operator: "equal", value: 1 },
        outcomes: ["loan"],
        readings: { lateReturn: "x" },
      }),
    ).toEqual([
      "#/base/amendments/0 AMENDMENT_UNKNOWN",
      "#/base/on DATE_IMPOSSIBLE",
      "#/amended/amendments/2/changes/0 AMENDMENT_CONFLICT",
      "#/amended/amendments/1/changes/0/set PARAMETER_UNKNOWN",
      "#/amended/amendments/1/changes/1/repeal RULE_UNKNOWN",
      "#/readings/lateReturn OPTION_UNKNOWN",
      "#/where/fact FACT_UNKNOWN",
      "#/outcomes/0 OUTCOME_UNKNOWN",
    ]);
    const { identical } = OPERATIONS.compare.answer.parse(
      await answerTo("compare", { amended: {} }),
    );
    expect(identical).toBe(true);
  });
});

describe("check", () => {
  const property = {
    id: "grown",
    given: { fact: "loan.allowed", operator: "equal", value: true },
    expect: { condition: "reader.grown" },
  };

  test("says of a property whether it is met, and where it is not the smallest case", async () => {
    const wrong = { ...property, id: "wrong", expect: { not: { condition: "reader.grown" } } };
    const { properties } = OPERATIONS.check.answer.parse(
      await answerTo("check", { properties: [property, wrong] }),
    );
    expect(properties).toMatchObject([
      { id: "grown", status: "met", failing: "0" },
      { id: "wrong", status: "notMet", counterexample: { facts: { "reader.age": 18 } } },
    ]);
  });

  test("a property that is no condition is told, and so is what is wrong with the others", async () => {
    const properties = [
      7,
      { ...property, given: { fact: "reader.agee", operator: "equal", value: 1 } },
      { id: "half", given: property.given },
      { ...property, expect: { any: [] } },
      "none",
    ];
    expect((await refusedAt("check", { properties, amendments: ["nope"] })).sort()).toEqual([
      "#/amendments/0 AMENDMENT_UNKNOWN",
      "#/properties/0 VALUE_WRONG_TYPE",
      "#/properties/1/given/fact FACT_UNKNOWN",
      "#/properties/2/expect MEMBER_MISSING",
      "#/properties/3/expect/any CONDITION_EMPTY",
      "#/properties/4 PROPERTY_UNKNOWN",
    ]);
  });
});
