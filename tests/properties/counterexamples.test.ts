/** Cases that random testing found, each in its smallest form with the answer it must have. */
import { type CaseInput, evaluate, type Finding, type Rulebook } from "@cokdyby/engine";
import type { Derivation, OperatorName } from "@cokdyby/engine/rulebook";
import { describe, expect, test } from "vitest";
import { answer, ask } from "./reference/reference-reading.ts";
import {
  atLeast,
  bool,
  date,
  follows,
  given,
  is,
  neverMissing,
  presuming,
  smallRulebook,
  table,
  whole,
  works,
  years,
} from "./reference/small-rulebook.ts";

const today = "2024-06-01";
type Answers = Partial<
  Pick<Finding, "status" | "missing" | "presumed" | "sufficient" | "byReading">
>;

/** Asks the engine about the outcome `o`, and the reference reading, which tells of no presumption and of nothing sufficient here. */
function expectAnswer(rulebook: Rulebook, facts: CaseInput["facts"], expected: Answers): void {
  const { presumed: _, sufficient: __, ...without } = expected;
  const input = { facts, on: "2020-03-10" };
  const question = ask(rulebook, input, today);
  expect(question && answer(question, "o")).toMatchObject(without);
  const result = evaluate(rulebook, input, { today });
  expect(result.ok ? result.value.findings.o : result.problems).toMatchObject(expected);
}

function expectRefused(rulebook: Rulebook, facts: CaseInput["facts"]): void {
  const input = { facts, on: "2020-03-10" };
  expect(ask(rulebook, input, today)).toBeUndefined();
  const result = evaluate(rulebook, input, { today });
  expect(result.ok ? [] : result.problems.map((each) => each.code)).toEqual(["CLASHING_FACTS"]);
}

test("a derivation that gives a value to a fact that does not belong there forbids nothing", () => {
  const rulebook = smallRulebook({
    facts: [bool("a"), bool("b", is("a", false))],
    derivations: [given("b", true, is("a"))],
    rules: [{ when: is("a") }],
  });
  expectAnswer(rulebook, {}, { status: "unknown", missing: ["a"] });
});

test("a given fact that does not belong forbids nothing, also through a derivation", () => {
  const gives = smallRulebook({
    facts: [bool("a"), bool("b", is("a", false))],
    derivations: [given("b", true, is("a"))],
    rules: [{ when: is("a") }],
  });
  expectAnswer(gives, { b: false }, { status: "unknown", missing: ["a"] });
  const links = smallRulebook({
    facts: [bool("same"), bool("leader"), bool("follower", is("leader", false))],
    derivations: [follows("follower", "leader", is("same"))],
    rules: [{ when: { any: [is("same"), is("follower")] } }],
  });
  const facts = { leader: true, follower: false };
  expectAnswer(links, facts, { status: "unknown", missing: ["same"] });
});

test("an exception to an exception may read facts that nothing else reads", () => {
  const rulebook = smallRulebook({
    facts: [bool("a"), bool("b"), bool("c")],
    rules: [
      { when: is("a") },
      { when: is("b"), exceptionTo: 0 },
      { when: is("c"), exceptionTo: 1 },
    ],
  });
  expectAnswer(rulebook, { a: true, b: true }, { status: "unknown", missing: ["c"] });
});

test("rows by reading stand in the order of the options, also where two options do the same", () => {
  const rulebook = smallRulebook({
    facts: [bool("a")],
    readings: { r: ["x", "y", "z"] },
    rules: [{ when: { fact: "reading.r", operator: "in", value: ["x", "z"] } }],
  });
  const row = (option: string, status: "yes" | "no") => ({
    readings: { r: option },
    status,
    missing: [],
  });
  const byReading = [row("x", "yes"), row("y", "no"), row("z", "yes")];
  expectAnswer(rulebook, {}, { status: "contested", byReading });
});

describe("two facts that are the same where a condition holds", () => {
  const rulebook = smallRulebook({
    facts: [bool("same"), bool("leader"), bool("follower")],
    derivations: [follows("follower", "leader", is("same"))],
    rules: [{ when: { all: [is("same"), is("follower")] } }],
  });

  test("the leader gives the follower its value, though no rule reads the leader", () => {
    expectAnswer(rulebook, { same: true, leader: true }, { status: "yes", missing: [] });
  });

  test("the leader is what is missing, though no rule reads it", () => {
    expectAnswer(rulebook, { same: true }, { status: "unknown", missing: ["leader"] });
  });

  test("different values clash, though no rule reads the leader", () => {
    expectRefused(rulebook, { same: true, leader: true, follower: false });
  });
});

describe("a fact that follows one that follows another", () => {
  const same = { all: [is("ab"), is("bc")] };
  const rulebook = smallRulebook({
    facts: [bool("ab"), bool("bc"), whole("a"), whole("b"), whole("c"), whole("d")],
    derivations: [follows("b", "a", is("ab")), follows("c", "b", is("bc"))],
    atMosts: [{ limit: "d-at-most-b", fact: "d", atMost: "b", says: { en: "" } }],
    rules: [{ when: { all: [same, atLeast("c", 3)] } }],
  });
  const both = { ab: true, bc: true };

  test("has its value from the first, though nothing is said of the one between", () => {
    expectAnswer(rulebook, { ...both, a: 3 }, { status: "yes", sufficient: ["ab", "bc", "a"] });
  });

  test("moves along with the first, which is what is missing", () => {
    expectAnswer(rulebook, both, { status: "unknown", missing: ["a"] });
  });

  test("clashes with the first also where one class holds both values", () => {
    expectRefused(rulebook, { ...both, a: 3, c: 4 });
    expectAnswer(rulebook, { ab: true, a: 3, c: 4 }, { status: "no", missing: [] });
  });

  test("has no value left where all three have some in common by twos only", () => {
    const facts = { a: { oneOf: [3, 4] }, b: { oneOf: [4, 5] }, c: { oneOf: [3, 5] } };
    expectRefused(rulebook, { ...both, ...facts });
  });

  test("is bound by what is at most the one between, though nothing is said of that", () => {
    expectRefused(rulebook, { ...both, c: 3, d: 4 });
    expectRefused(rulebook, { ...both, a: 3, d: 4 });
    expectAnswer(rulebook, { ...both, c: 4, d: 4 }, { status: "yes", missing: [] });
  });
});

test("different values of two facts that no rule reads still tell that they are not the same", () => {
  const rulebook = smallRulebook({
    facts: [bool("same"), bool("leader"), bool("follower"), bool("other")],
    derivations: [follows("follower", "leader", is("same"))],
    rules: [{ when: { any: [is("same"), is("other")] } }],
  });
  const facts = { leader: true, follower: false };
  expectAnswer(rulebook, facts, { status: "unknown", missing: ["other"] });
});

describe("an age from a date of birth", () => {
  const rulebook = smallRulebook({
    facts: [date("birth"), date("act", "law"), whole("age")],
    derivations: [years("age", "birth", "act")],
    rules: [{ when: atLeast("age", 10) }],
  });

  test("who is born on the day of the act is no year old, and that is a case", () => {
    expectAnswer(rulebook, { birth: "2020-03-10", act: "2020-03-10" }, { status: "no" });
  });

  test("who is born after the act is no case", () => {
    expectRefused(rulebook, { birth: "2020-03-11", act: "2020-03-10" });
  });

  test("the day of the act is not presumed to be the law date where that lies before the birth", () => {
    expectAnswer(rulebook, { birth: "2020-03-11" }, { status: "unknown", missing: ["age"] });
  });

  test("the age is missing where the date of birth is known in part and the other is presumed", () => {
    const birth = { min: "2009-01-01", max: "2011-01-01" };
    expectAnswer(rulebook, { birth }, { status: "unknown", missing: ["age"] });
  });
});

describe("half of an odd figure", () => {
  const half = { fact: "parameter.half.r" };
  const compared = (operator: OperatorName) =>
    smallRulebook({
      facts: [whole("n")],
      tables: [table({ r: 5 })],
      rules: [{ when: { fact: "n", operator, value: half } }],
    });

  test("is the value of no fact", () => {
    expectAnswer(compared("equal"), {}, { status: "no", missing: [] });
  });

  test.each([
    ["greaterThanInclusive", "no", "yes"],
    ["greaterThan", "no", "yes"],
    ["lessThanInclusive", "yes", "no"],
    ["lessThan", "yes", "no"],
  ] as const)(
    "is passed by the whole number above it, and not by the one below: %s",
    (operator, below, above) => {
      expectAnswer(compared(operator), { n: 2 }, { status: below });
      expectAnswer(compared(operator), { n: 3 }, { status: above });
    },
  );
});

test("where two presumptions give way, one that stands only without them is used", () => {
  const rulebook = smallRulebook({
    facts: [
      presuming(bool("a"), true),
      presuming(bool("b"), true),
      presuming(bool("instead"), true, { unlessStated: ["a"] }),
      bool("c"),
    ],
    limits: [{ all: [is("a"), is("c")] }, { all: [is("b"), is("c")] }],
    rules: [{ when: is("instead") }],
  });
  expectAnswer(rulebook, { c: true }, { status: "yes", presumed: ["instead"] });
});

test("what keeps a case possible is needed, also where an outcome is the same in every case", () => {
  const rulebook = smallRulebook({
    facts: [neverMissing("a", ["none", "some"]), bool("b")],
    limits: [is("a", "none")],
    rules: [{ when: { all: [is("b"), { not: is("b") }] } }],
  });
  expectAnswer(rulebook, { a: "some", b: true }, { status: "no", sufficient: ["a"] });
});

test("once a fact that is never missing is dropped, another that was needed beside it may go too", () => {
  const isSome = is("b", "some");
  const rulebook = smallRulebook({
    facts: [bool("a"), neverMissing("b", ["none", "some"])],
    rules: [{ when: { not: isSome } }, { when: is("a") }],
  });
  expectAnswer(rulebook, { a: true, b: "some" }, { status: "yes", sufficient: [] });
});

test("nothing is worked out where a number counts of which no value is left", () => {
  const since: Derivation = {
    derivation: "since",
    fact: "since",
    number: { completedYears: { from: "act", to: "act" } },
    where: { fact: "age", least: 1 },
    says: { en: "invented" },
  };
  const rulebook = smallRulebook({
    facts: [
      bool("person"),
      { ...date("birth"), belongs: is("person") },
      { ...whole("age"), belongs: is("person") },
      date("act", "law"),
      whole("since"),
    ],
    derivations: [years("age", "birth", "act"), since],
    rules: [{ when: atLeast("since", 3) }],
  });
  // born after the act: there is no such person, and nobody's age to count from
  expectAnswer(rulebook, { birth: "2026-03-10", since: 3 }, { status: "yes" });
});

test("what is worked out is refused aloud where one number is above another, though no rule reads them", () => {
  const rulebook = smallRulebook({
    facts: [bool("a"), date("birth"), date("act"), date("end"), whole("age"), whole("run")],
    derivations: [years("age", "birth", "act"), years("run", "act", "end")],
    atMosts: [{ limit: "age-at-most-run", fact: "age", atMost: "run", says: { en: "" } }],
    rules: [{ when: is("a") }],
  });
  const [birth, act] = ["2012-03-10", "2018-03-10"];
  expectRefused(rulebook, { birth, act, end: "2019-03-10" });
  expectAnswer(rulebook, { birth, act, end: "2025-03-10" }, { status: "unknown" });
});

test("a clash names the number that another is worked out from", () => {
  const rulebook = smallRulebook({
    facts: [bool("a"), whole("age"), whole("since"), whole("run")],
    derivations: [works("since", { number: { fact: "age" }, less: 0 })],
    atMosts: [{ limit: "since-at-most-run", fact: "since", atMost: "run", says: { en: "" } }],
    rules: [{ when: { all: [is("a"), atLeast("age", 1)] } }],
  });
  const refused = evaluate(rulebook, { facts: { age: 1, run: 0 }, on: "2020-03-10" }, { today });
  expect(refused).toMatchObject({ problems: [{ detail: expect.stringMatching(/`age`.*`run`/) }] });
  expectAnswer(rulebook, { age: 1, run: 1 }, { status: "unknown" });
});

test("a value that only the exception of a presumption tells from others is one that the fact may have", () => {
  const isOne = { fact: "age", operator: "equal", value: 1 } as const;
  const presumed = { value: false, because: { en: "invented" }, unless: isOne };
  const rulebook = smallRulebook({
    facts: [{ ...bool("a"), presumed }, whole("age")],
    rules: [{ when: is("a") }],
  });
  expectAnswer(rulebook, {}, { status: "unknown", missing: ["a"] });
  expectAnswer(rulebook, { age: 2 }, { status: "no", presumed: ["a"] });
});
