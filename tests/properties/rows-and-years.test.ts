/** Small cases whose answers are worked out by hand: the reference reading and the engine both give them. */
import {
  type CaseInput,
  type Condition,
  evaluate,
  type Finding,
  type Rulebook,
} from "@cokdyby/engine";
import { describe, expect, test } from "vitest";
import {
  alternatives,
  answer,
  ask,
  presumed,
  type Question,
  sufficient,
} from "./reference/reference-reading.ts";
import { rows } from "./reference/reference-rows.ts";
import {
  atLeast,
  bool,
  chosen,
  date,
  follows,
  is,
  presuming,
  smallRulebook,
  table,
  whole,
  works,
  years,
} from "./reference/small-rulebook.ts";

const today = "2024-06-01";
const MEMBERS = { alternatives, presumed, rows, sufficient };
type Expected = Partial<Pick<Finding, "status" | "missing" | keyof typeof MEMBERS>>;

/** Puts a case to both; `facts` alone or a whole case. */
function expectOf(rulebook: Rulebook, input: CaseInput, expected: Expected): void {
  const question = ask(rulebook, input, today) as Question;
  expect(question).toBeDefined();
  for (const [member, of] of Object.entries(MEMBERS)) {
    const wanted = expected[member as keyof typeof MEMBERS];
    if (wanted !== undefined) expect(of(question, "o")).toEqual(wanted);
  }
  const { status, missing } = answer(question, "o");
  expect({ ...expected, status, missing }).toEqual({ status, missing, ...expected });
  const result = evaluate(rulebook, input, { today });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.value.findings.o).toMatchObject(expected);
}

function expectRefused(rulebook: Rulebook, input: CaseInput): void {
  expect(ask(rulebook, input, today)).toBeUndefined();
  const result = evaluate(rulebook, input, { today });
  expect(result.ok ? [] : result.problems.map((each) => each.code)).toEqual(["CLASHING_FACTS"]);
}

/** Whether the years between the act and the decision are at least `least`. */
function afterYears(least: number, further: Partial<Parameters<typeof smallRulebook>[0]> = {}) {
  return smallRulebook({
    facts: [
      date("act", "law"),
      date("decision", { date: "today", notBefore: "act" }),
      date("stop", { date: "none" }),
      presuming(whole("off"), 0),
      whole("run"),
    ],
    derivations: [
      works(
        "run",
        {
          completedYears: {
            from: { later: ["act", "stop"] },
            to: { day: "decision", minusDays: { fact: "off" } },
          },
        },
        ["act", "decision"],
      ),
    ],
    rules: [{ when: atLeast("run", least) }],
    ...further,
  });
}

describe("years from one day to another", () => {
  test.each([
    ["2020-03-10", "2023-03-10", "no"],
    ["2020-03-10", "2023-03-11", "yes"],
    ["2020-02-29", "2023-02-28", "no"],
    ["2020-02-29", "2023-03-01", "yes"],
    ["2020-02-28", "2024-02-28", "yes"],
    ["2021-02-28", "2024-02-28", "no"],
    ["2021-02-28", "2024-02-29", "yes"],
    ["2019-12-31", "2022-12-31", "no"],
    ["2019-12-31", "2023-01-01", "yes"],
  ])("from %s to %s are at least three: %s", (act, decision, status) => {
    expectOf(afterYears(3), { facts: { act, decision } }, { status: status as "yes" | "no" });
  });

  test("are counted from a day that came between", () => {
    const facts = { act: "2018-03-10", decision: "2023-03-11", stop: "2020-03-11" };
    expectOf(afterYears(3), { facts }, { status: "no", missing: [] });
    expectOf(afterYears(2), { facts }, { status: "yes" });
  });

  test("are counted without days that are not counted", () => {
    const facts = { act: "2020-03-10", decision: "2023-03-15" };
    expectOf(afterYears(3), { facts: { ...facts, off: 4 } }, { status: "yes" });
    expectOf(afterYears(3), { facts: { ...facts, off: 5 } }, { status: "no" });
  });

  test("are any up to the most that can have run, where the day that came between is not known", () => {
    const facts = { act: "2020-03-10", decision: "2023-03-11" };
    const presume = ["off"];
    expectOf(afterYears(4), { facts, presume }, { status: "no" });
    expectOf(afterYears(3), { facts, presume }, { status: "unknown", missing: ["run"] });
  });

  test("are not known without the day of the act, which is presumed only where the law date is named", () => {
    expectOf(afterYears(3), { facts: {} }, { status: "unknown", missing: ["run"] });
    const input = { facts: {}, on: "2020-03-10" };
    expectOf(afterYears(3), input, {
      status: "yes",
      presumed: ["act", "decision", "stop", "off"],
    });
  });

  test("end today, or on the day of the act where that is later", () => {
    expectOf(afterYears(0), { facts: { act: "2024-06-02" } }, { status: "yes" });
    expectOf(afterYears(3), { facts: { act: "2021-06-01" } }, { status: "no" });
    expectOf(afterYears(3), { facts: { act: "2021-05-31" } }, { status: "yes" });
  });

  test("that are given have to agree with the days", () => {
    const facts = { act: "2020-03-10", decision: "2023-03-11" };
    expectOf(afterYears(3), { facts: { ...facts, run: 3 } }, { status: "yes" });
    expectRefused(afterYears(3), { facts: { ...facts, run: 4 } });
  });
});

describe("years since somebody became 18", () => {
  const rulebook = smallRulebook({
    facts: [date("act"), date("decision"), date("birth"), whole("age"), whole("since")],
    derivations: [
      years("age", "birth", "act"),
      works(
        "since",
        {
          number: {
            completedYears: { from: { born: "birth", aged: "age", on: "act" }, to: "decision" },
          },
          less: 18,
        },
        ["act", "decision"],
      ),
    ],
    rules: [{ when: atLeast("since", 3) }],
  });
  const act = "2020-03-10";

  test("are one number where the day of birth is known", () => {
    const birth = "2006-03-09";
    expectOf(rulebook, { facts: { act, birth, decision: "2027-03-09" } }, { status: "no" });
    expectOf(rulebook, { facts: { act, birth, decision: "2027-03-10" } }, { status: "yes" });
  });

  test("are a set of two where only the age on the day of the act is", () => {
    // born from 2005-03-10 to 2006-03-09
    const age = 14;
    expectOf(rulebook, { facts: { act, age, decision: "2026-03-10" } }, { status: "no" });
    const between = { act, age, decision: "2026-03-11" };
    expectOf(rulebook, { facts: between }, { status: "unknown", missing: ["since"] });
    const last = { act, age, decision: "2027-03-09" };
    expectOf(rulebook, { facts: last }, { status: "unknown", missing: ["since"] });
    expectOf(rulebook, { facts: { act, age, decision: "2027-03-10" } }, { status: "yes" });
  });

  test("are those of anybody where the age is known in part", () => {
    const facts = { act, age: { oneOf: [14, 15] }, decision: "2027-03-10" };
    expectOf(rulebook, { facts }, { status: "unknown", missing: ["since"] });
  });
});

test("a number is at most another", () => {
  const rulebook = smallRulebook({
    facts: [whole("part"), whole("all")],
    rules: [{ when: atLeast("part", 3) }],
    atMosts: [{ limit: "l", fact: "part", atMost: "all", says: { en: "l" } }],
  });
  expectOf(rulebook, { facts: { all: 2 } }, { status: "no" });
  expectOf(rulebook, { facts: { all: 3 } }, { status: "unknown", missing: ["part"] });
  expectRefused(rulebook, { facts: { all: 3, part: 4 } });
});

describe("rows", () => {
  const members = [
    { member: "upper", column: "upper" },
    { member: "young.upper", column: "half" },
    { member: "years", column: "half", where: is("young") },
    { member: "years", column: "years" },
  ];
  const some = {
    facts: [bool("a"), bool("young"), whole("age")],
    tables: [table({ light: 2, grave: 8, middle: 4 }, members)],
    rows: chosen([
      { row: "grave", when: { fact: "age", operator: "lessThan", value: 15 } },
      { row: "middle", when: { fact: "age", operator: "lessThan", value: 18 } },
      { row: "light" },
    ]),
  } as const;
  const light = { row: "light", upper: 2, young: { upper: 1 } };
  const grave = { row: "grave", upper: 8, young: { upper: 3 } };
  const middle = { row: "middle", upper: 4, young: { upper: 2 } };

  test("are those that the outcome chooses, in the order in which it does", () => {
    const rulebook = smallRulebook({ ...some, rules: [{ when: is("a") }] });
    const facts = { a: true, young: false };
    expectOf(rulebook, { facts: { ...facts, age: 16 } }, { rows: [{ ...middle, years: 5 }] });
    expectOf(
      rulebook,
      { facts: { ...facts, age: { min: 16 } } },
      {
        status: "yes",
        rows: [
          { ...middle, years: 5 },
          { ...light, years: 3 },
        ],
      },
    );
    expectOf(
      rulebook,
      { facts: { age: 14, young: true } },
      {
        status: "unknown",
        rows: [{ ...grave, years: 3 }],
      },
    );
  });

  test("are told of completions in which the outcome holds only, and not with a no", () => {
    const rules = [{ when: { any: [is("a"), atLeast("age", 18)] } }];
    const rulebook = smallRulebook({ ...some, rules });
    const rows = [{ ...light, years: 3 }];
    expectOf(rulebook, { facts: { a: false, young: false } }, { status: "unknown", rows });
    const facts = { a: false, age: 17 };
    expectOf(rulebook, { facts }, { status: "no" });
    expect(rows && evaluateO(rulebook, { facts })).not.toHaveProperty("rows");
  });

  test("are read by their columns where the outcome holds", () => {
    const rulebook = smallRulebook({
      ...some,
      rules: [{ when: is("a") }],
      conditions: {
        above: { fact: "o", path: "$.upper", operator: "greaterThan", value: 3 },
        run: {
          fact: "age",
          operator: "greaterThanInclusive",
          value: { fact: "o", path: "$.years" },
        },
      },
    });
    const asking = (condition: string): Rulebook => {
      const [outcome, rule] = [rulebook.outcomes[0], rulebook.rules[0]];
      if (outcome === undefined || rule === undefined) throw new Error("no rule");
      const [wording] = rule.wordings;
      return {
        ...rulebook,
        outcomes: [outcome, { outcome: "p", group: "g", label: { en: "p" }, layers: ["code"] }],
        rules: [
          rule,
          {
            ...rule,
            rule: "p.0",
            concludes: "p",
            wordings: wording === undefined ? [] : [{ ...wording, when: { condition } }],
          },
        ],
      };
    };
    const status = (condition: string, facts: CaseInput["facts"]) => {
      const question = ask(asking(condition), { facts }, today) as Question;
      const own = answer(question, "p").status;
      const result = evaluate(asking(condition), { facts }, { today });
      expect(result.ok && result.value.findings.p?.status).toBe(own);
      return own;
    };
    expect(status("above", { a: true, age: 17 })).toBe("yes");
    expect(status("above", { a: true, age: 18 })).toBe("no");
    expect(status("above", { a: false, age: 17 })).toBe("no");
    expect(status("above", { a: true })).toBe("unknown");
    expect(status("run", { a: true, age: 9 })).toBe("no");
    expect(status("run", { a: true, age: 10 })).toBe("yes");
    expect(status("run", { a: false, age: 10 })).toBe("no");
  });

  const lapsing = (limits: readonly Condition[] = []) =>
    afterYears(0, {
      facts: [...afterYears(0).facts, bool("a")],
      tables: [table({ light: 2, grave: 4 })],
      rows: chosen([{ row: "grave", when: is("a") }, { row: "light" }], {
        condition: "barred",
        on: "decision",
      }),
      conditions: {
        barred: {
          fact: "run",
          operator: "greaterThanInclusive",
          value: { fact: "o", path: "$.years" },
        },
      },
      limits,
    });

  test("say from which day they are barred, where that is one day", () => {
    const rulebook = lapsing();
    const light = { row: "light", barredFrom: "2020-03-11" };
    const grave = { row: "grave", barredFrom: "2022-03-11" };
    const act = "2017-03-10";
    expectOf(rulebook, { facts: { act, a: false } }, { rows: [light] });
    expectOf(rulebook, { facts: { act } }, { rows: [grave, light] });
    const later = { stop: "2018-02-28", off: 10 };
    const counted = { row: "light", barredFrom: "2021-03-11" };
    expectOf(rulebook, { facts: { act, a: false, ...later } }, { rows: [counted] });
    expectOf(rulebook, { facts: { act, a: false, decision: "2030-01-01" } }, { rows: [light] });
    expectOf(rulebook, { facts: { act, a: false }, presume: false }, { rows: [{ row: "light" }] });
    expectOf(rulebook, { facts: { a: false } }, { rows: [{ row: "light" }] });
    const inPart = { act: { min: act, max: "2017-03-11" }, a: false };
    expectOf(rulebook, { facts: inPart, on: act }, { rows: [{ row: "light" }] });
  });

  test("say so behind days on which there is no case, and not right after them", () => {
    const facts = { act: "2017-03-10", a: false };
    const light = { row: "light", barredFrom: "2020-03-11" };
    expectOf(lapsing([is("run", 1)]), { facts }, { rows: [light] });
    expectOf(lapsing([is("run", 2)]), { facts }, { rows: [{ row: "light" }] });
    expectOf(lapsing([is("run", 4)]), { facts }, { rows: [light] });
  });
});

describe("presumptions", () => {
  const rules = [{ when: { all: [is("a"), is("b"), is("c")] } }];

  test("that cannot be dropped are listed, though each alone would not be missing", () => {
    // neither a nor b turns the answer by itself
    const either = smallRulebook({
      facts: [presuming(bool("a"), true), presuming(bool("b"), true)],
      rules: [{ when: { any: [is("a"), is("b")] } }],
    });
    expectOf(either, { facts: {} }, { status: "yes", presumed: ["b"] });
    const all = smallRulebook({
      facts: ["a", "b", "c"].map((fact) => presuming(bool(fact), true)),
      rules,
    });
    expectOf(all, { facts: {} }, { status: "yes", presumed: ["a", "b", "c"] });
    expectOf(all, { facts: { c: false } }, { status: "no", presumed: [] });
    expectOf(all, { facts: {}, presume: ["a"] }, { status: "unknown", presumed: [] });
  });

  test("that break a limit together: the first whose absence mends it is not used", () => {
    const facts = ["a", "b", "c"].map((fact) => presuming(bool(fact), true));
    const two = smallRulebook({ facts, rules, limits: [{ all: [is("b"), is("c")] }] });
    expectOf(two, { facts: {} }, { status: "no", presumed: [] });
    expect(ask(two, { facts: {} }, today)?.known.has("b")).toBe(false);
    expect(ask(two, { facts: {} }, today)?.known.has("a")).toBe(true);
  });

  test("where no single absence mends it, what stands later stays", () => {
    const facts = ["a", "b", "c"].map((fact) => presuming(bool(fact), true));
    const limits = [
      { all: [is("a"), is("b")] },
      { all: [is("b"), is("c")] },
      { all: [is("a"), is("c")] },
    ];
    const rulebook = smallRulebook({ facts, rules: [{ when: is("c") }], limits });
    expectOf(rulebook, { facts: {} }, { status: "yes", presumed: ["c"] });
    expect([...(ask(rulebook, { facts: {} }, today)?.known.keys() ?? [])]).toEqual(["c"]);
  });

  test("that always stand refuse what contradicts them", () => {
    const rulebook = smallRulebook({
      facts: [presuming(bool("a"), true, { always: true }), presuming(bool("b"), true), bool("c")],
      rules,
      limits: [{ all: [is("a"), is("b")] }],
    });
    expectOf(rulebook, { facts: {} }, { status: "no" });
    expectRefused(rulebook, { facts: { b: true } });
    expectOf(rulebook, { facts: { b: true }, presume: false }, { status: "no" });
  });

  test("are not used where something else is stated or presumed", () => {
    const rulebook = smallRulebook({
      facts: [presuming(bool("a"), true, { unlessStated: ["b"] }), presuming(bool("b"), true)],
      rules: [{ when: is("a") }],
    });
    expectOf(rulebook, { facts: {} }, { status: "unknown", missing: ["a"] });
    expectOf(rulebook, { facts: { b: false } }, { status: "unknown", missing: ["a"] });
    expectOf(rulebook, { facts: {}, presume: ["a"] }, { status: "yes", presumed: ["a"] });
  });
});

describe("an age whose date of birth is known, without the other date", () => {
  const rulebook = smallRulebook({
    facts: [date("birth"), date("act", "law"), whole("age")],
    derivations: [years("age", "birth", "act")],
    rules: [{ when: atLeast("age", 15) }],
  });

  test("is missing itself", () => {
    const input = { facts: { birth: "2000-01-01" } };
    expectOf(rulebook, input, { status: "unknown", missing: ["age"], presumed: [] });
    const dated = { ...input, on: "2020-01-01" };
    expectOf(rulebook, dated, { status: "yes", missing: [], presumed: ["act"] });
  });
});

test("what is sufficient counts a fact that is never missing as not given", () => {
  const declared = bool("a");
  const charge = {
    ...declared,
    type: "option" as const,
    options: ["none", "some"].map((option) => ({ option, label: { en: option } })),
    absent: "none",
  };
  const rulebook = smallRulebook({
    facts: [charge, bool("b")],
    rules: [{ when: { any: [{ fact: "a", operator: "equal", value: "none" }, is("b")] } }],
  });
  expectOf(rulebook, { facts: { a: "none", b: true } }, { status: "yes", sufficient: [] });
  expectOf(rulebook, { facts: { a: "some", b: false } }, { status: "no", sufficient: ["a", "b"] });
});

test("the status under each other option of a default that decides", () => {
  const rulebook = smallRulebook({
    facts: [bool("a")],
    readings: { r: ["x", "y", "z"], s: ["x", "y"] },
    defaults: { r: "y" },
    rules: [
      { when: { fact: "reading.r", operator: "equal", value: "x" } },
      { when: { all: [{ fact: "reading.r", operator: "equal", value: "z" }, is("a")] } },
    ],
  });
  expectOf(
    rulebook,
    { facts: {} },
    {
      status: "no",
      alternatives: [
        { reading: "r", option: "x", status: "yes" },
        { reading: "r", option: "z", status: "unknown" },
      ],
    },
  );
  const opened = evaluateO(rulebook, { facts: {}, readings: { r: "open" } });
  expect(opened).not.toHaveProperty("alternatives");
  expect(opened.status).toBe("contested");
});

test("two facts that may be the same are worked out each by itself", () => {
  const rulebook = smallRulebook({
    facts: [bool("same"), date("birth"), date("act"), whole("age"), whole("other")],
    derivations: [years("age", "birth", "act"), follows("other", "age", is("same"))],
    rules: [{ when: atLeast("other", 18) }],
  });
  const facts = { birth: "2000-01-01", act: "2020-01-01" };
  expectOf(rulebook, { facts: { ...facts, same: true } }, { status: "yes" });
  expectOf(
    rulebook,
    { facts: { ...facts, same: false } },
    { status: "unknown", missing: ["other"] },
  );
  expectRefused(rulebook, { facts: { ...facts, same: true, other: 17 } });
});

function evaluateO(rulebook: Rulebook, input: CaseInput): Finding {
  const result = evaluate(rulebook, input, { today });
  const found = result.ok ? result.value.findings.o : undefined;
  if (found === undefined) throw new Error("no finding");
  return found;
}
