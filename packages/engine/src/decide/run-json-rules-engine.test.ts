import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tenancy } from "../../test-data/tenancy.ts";
import { type Formula, formulaOf } from "../conditions/formula.ts";
import type { Truth } from "../conditions/judge.ts";
import { intersects, isSubset, members, span, type ValueSet } from "../facts/value-set.ts";
import { lawOn } from "../rulebook/law-on.ts";
import type { Condition, Leaf } from "../rulebook/rulebook.ts";
import { runJsonRulesEngine } from "./run-json-rules-engine.ts";
import type { Trace } from "./trace.ts";

const rulebook = tenancy();
const law = lawOn(rulebook, "2022-03-01");

const leaves = fc.constantFrom<Leaf>(
  { fact: "lease.kind", operator: "equal", value: "flat" },
  { fact: "lease.kind", operator: "notEqual", value: "flat" },
  { fact: "notice.form", operator: "in", value: ["email"] },
  { fact: "notice.form", operator: "notIn", value: ["email"] },
  { fact: "notice.given", operator: "notEqual", value: false },
  {
    fact: "rent.monthsUnpaid",
    operator: "greaterThanInclusive",
    value: { fact: "parameter.arrearsThreshold" },
  },
  { fact: "rent.monthsUnpaid", operator: "lessThan", value: { fact: "parameter.days.14" } },
  { fact: "rent.monthsUnpaid", operator: "notIn", value: [0, 1, 2] },
  { fact: "tenant.age", operator: "lessThan", value: 18 },
  { fact: "tenant.age", operator: "equal", value: 18 },
  { fact: "charge", path: "$.days", operator: "notEqual", value: 30 },
  {
    fact: "charge",
    path: "$.fine",
    operator: "lessThanInclusive",
    value: { fact: "parameter.fine.14" },
  },
  { fact: "charge", operator: "notEqual", value: "none" },
  { fact: "parameter.arrearsThreshold", operator: "greaterThan", value: 2 },
  { fact: "parameter.days.14", operator: "greaterThan", value: 2 },
  { fact: "reading.authority", operator: "equal", value: "act" },
  { fact: "reading.noticeByEmail", operator: "notEqual", value: "doesNot" },
  { fact: "landlord.mayEnd", operator: "equal", value: true },
  { fact: "tenant.adult", operator: "equal", value: false },
);
const condition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => {
  const some = fc.array(tie("condition"), { maxLength: 3 });
  return {
    condition: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaves,
      fc.constantFrom({ condition: "notice.valid" }, { condition: "lease.ofFlat" }),
      fc.record({ all: some }),
      fc.record({ any: some }),
      fc.record({ not: tie("condition") }),
    ),
  };
}).condition;

const some = (...values: (string | boolean)[]): fc.Arbitrary<ValueSet | undefined> =>
  fc.option(
    fc.subarray(values, { minLength: 1 }).map((each) => members(each)),
    { nil: undefined },
  );
const range = (max: number): fc.Arbitrary<ValueSet | undefined> =>
  fc.option(
    fc
      .tuple(fc.nat({ max }), fc.nat({ max }))
      .map(([a, b]) => span(Math.min(a, b), Math.max(a, b))),
    { nil: undefined },
  );
const known = fc.record({
  "lease.kind": some("flat", "shop"),
  "notice.given": some(true, false),
  "notice.form": some("yes", "email"),
  charge: some("none", "12-1", "14"),
  "rent.monthsUnpaid": range(5),
  "tenant.age": range(20),
  "reading.authority": some("act", "board"),
  "reading.noticeByEmail": some("suffices", "doesNot"),
});
const truth = fc.constantFrom<Truth>("yes", "no", "unknown");
const outcomes = fc.record({ "landlord.mayEnd": truth, "tenant.adult": truth });

/** What a condition is judged by, in three-valued logic. */
interface KleeneContext {
  /** The values that a fact or `reading.<id>` may still have; nothing when nothing is known. */
  readonly valuesOf: (variable: string) => ValueSet | undefined;
  /** Whether a fact belongs in the case. */
  readonly belongs: (fact: string) => Truth;
  readonly outcome: (outcome: string) => Truth;
  readonly condition: (id: string) => Truth;
}

/** Whether a leaf holds for all, for some or for none of the values left. */
function judgeValues(among: ValueSet, values: ValueSet | undefined): Truth {
  if (values === undefined) return "unknown";
  if (isSubset(values, among)) return "yes";
  return intersects(values, among) ? "unknown" : "no";
}

const RANK: readonly Truth[] = ["no", "unknown", "yes"];
const rankOf = (truth: Truth) => RANK.indexOf(truth);
const ranked = (rank: number) => RANK[rank] as Truth;
const allOf = (parts: readonly Truth[]) => ranked(Math.min(2, ...parts.map(rankOf)));
const anyOf = (parts: readonly Truth[]) => ranked(Math.max(0, ...parts.map(rankOf)));
const negate = (truth: Truth) => ranked(2 - rankOf(truth));

/** Folds a condition leaf by leaf (Kleene 1952), as a trace does: `p or not p` stays "unknown". */
function judge(formula: Formula, context: KleeneContext): Truth {
  switch (formula.kind) {
    case "constant":
      return formula.value ? "yes" : "no";
    case "all":
      return allOf(formula.parts.map((part) => judge(part, context)));
    case "any":
      return anyOf(formula.parts.map((part) => judge(part, context)));
    case "not":
      return negate(judge(formula.part, context));
    case "outcome":
      return context.outcome(formula.id);
    case "condition":
      return context.condition(formula.id);
    case "test":
      return allOf([
        context.belongs(formula.variable),
        judgeValues(formula.among, context.valuesOf(formula.variable)),
      ]);
  }
}

function knowledge(
  values: Record<string, ValueSet | undefined>,
  of: Record<string, Truth>,
): KleeneContext {
  const judged = (each: Condition | undefined): Truth | undefined =>
    each && judge(formulaOf(each, law), all);
  const all: KleeneContext = {
    valuesOf: (variable) => values[variable],
    outcome: (outcome) => of[outcome] ?? "no",
    belongs: (fact) => judged(law.facts.get(fact)?.declaration.belongs) ?? "yes",
    condition: (id) => judged(law.conditions.get(id)?.wording.when) ?? "no",
  };
  return all;
}

async function trace(
  when: Condition,
  values: Record<string, ValueSet | undefined> = {},
  of: Record<string, Truth> = {},
): Promise<Trace> {
  const traces = await runJsonRulesEngine({
    law,
    conditions: new Map([["it", when]]),
    valuesOf: (variable) => values[variable],
    outcome: (outcome) => of[outcome] ?? "no",
  });
  return traces.get("it") as Trace;
}

describe("the trace of json-rules-engine", () => {
  test("agrees with the reference reading of a condition, part by part", async () => {
    await fc.assert(
      fc.asyncProperty(condition, known, outcomes, async (when, values, of) => {
        const judged = knowledge(values, of);
        const expectSame = (at: Condition, traced: Trace | undefined): void => {
          expect(traced?.truth).toBe(judge(formulaOf(at, law), judged));
          if ("all" in at || "any" in at) {
            const parts = "all" in at ? at.all : at.any;
            parts.forEach((part, index) => {
              expectSame(
                part,
                traced?.kind === "all" || traced?.kind === "any" ? traced.parts[index] : undefined,
              );
            });
          } else if ("not" in at)
            expectSame(at.not, traced?.kind === "not" ? traced.part : undefined);
        };
        expectSame(when, await trace(when, values, of));
      }),
      { numRuns: 300 },
    );
  });

  test("shows the figure a leaf compares with, and leaves out one that is not in force", async () => {
    const against = (id: string) =>
      trace({ fact: "rent.monthsUnpaid", operator: "lessThan", value: { fact: id } });
    expect(await against("parameter.arrearsThreshold")).toMatchObject({
      against: 3,
      truth: "unknown",
    });
    expect(await against("parameter.days.14")).not.toHaveProperty("against");
    expect(await against("parameter.days.14")).toMatchObject({ truth: "no" });
  });

  test("shows why a fact does not belong", async () => {
    const traced = await trace(
      { fact: "notice.form", operator: "equal", value: "email" },
      { "notice.given": members([false]), "notice.form": members(["email"]) },
    );
    expect(traced).toMatchObject({ truth: "no", belongs: { kind: "leaf", truth: "no" } });
  });

  test("follows a reference to a named condition, and has nothing where it is not in force", async () => {
    expect(
      await trace({ condition: "lease.ofFlat" }, { "lease.kind": members(["flat"]) }),
    ).toMatchObject({
      kind: "condition",
      truth: "yes",
      part: { kind: "leaf", truth: "yes" },
    });
    expect(await trace({ condition: "never.written" })).toEqual({
      kind: "condition",
      condition: "never.written",
      truth: "no",
    });
  });

  test("keeps runs at the same time apart", async () => {
    const when: Condition = { fact: "tenant.age", operator: "lessThan", value: 18 };
    const ages = Array.from({ length: 36 }, (_, age) => age);
    const traces = await Promise.all(
      ages.map((age) => trace(when, { "tenant.age": span(age, age) })),
    );
    expect(traces.map((each) => each.truth)).toEqual(ages.map((age) => (age < 18 ? "yes" : "no")));
  });
});
