import type { AnswerOf, OPERATIONS, OperationName, RequestOf } from "@cokdyby/api";
import { clientFor } from "@cokdyby/api/client";
import {
  type CaseInput,
  type Context,
  type Engine,
  type Evaluation,
  evaluate,
  type FactInput,
  type Finding,
  type Problem,
  type Result,
  type Rulebook,
  type Status,
} from "@cokdyby/engine";
import { readRulebook } from "@cokdyby/engine/read";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expectTypeOf, test } from "vitest";

describe("the engine", () => {
  test("answers with a value or with problems, never with both", () => {
    expectTypeOf(evaluate).returns.toEqualTypeOf<Result<Evaluation>>();
    type Good = Extract<Result<Evaluation>, { ok: true }>;
    type Bad = Extract<Result<Evaluation>, { ok: false }>;
    expectTypeOf<Good>().not.toHaveProperty("problems");
    expectTypeOf<Bad>().not.toHaveProperty("value");
    expectTypeOf<Bad["problems"]>().toEqualTypeOf<readonly Problem[]>();
  });

  test("has four statuses, and a finding for each outcome", () => {
    expectTypeOf<Status>().toEqualTypeOf<"yes" | "no" | "unknown" | "contested">();
    expectTypeOf<Evaluation["findings"][string]>().toEqualTypeOf<Finding>();
    expectTypeOf<Finding["status"]>().toEqualTypeOf<Status>();
  });

  test("gives nothing that a caller may change", () => {
    const found = {} as Evaluation;
    // @ts-expect-error: findings are read-only
    found.lawDate = "2026-03-01";
    // @ts-expect-error: so are the lists of a finding
    expectTypeOf<Finding["missing"]>().toHaveProperty("push");
  });

  test("takes a case without any fact, and never reads the clock", () => {
    expectTypeOf<{ facts: Record<string, FactInput> }>().toExtend<CaseInput>();
    expectTypeOf<Parameters<typeof evaluate>[2]>().toEqualTypeOf<Context>();
    // @ts-expect-error: the day of today is always given
    const asked = () => evaluate(loadRulebook(), { facts: {} }, {});
    expectTypeOf(asked).returns.toEqualTypeOf<Result<Evaluation>>();
  });

  test("asks the same of an engine as of the functions that take a rulebook", () => {
    type Asked = Parameters<typeof evaluate> extends [Rulebook, ...infer Rest] ? Rest : never;
    expectTypeOf<Parameters<Engine["evaluate"]>>().toEqualTypeOf<Asked>();
    expectTypeOf<Engine["evaluate"]>().returns.toEqualTypeOf<ReturnType<typeof evaluate>>();
  });
});

test("a rulebook that is read and the one that comes with the rules are of one type", () => {
  expectTypeOf(loadRulebook).returns.toEqualTypeOf<Rulebook>();
  expectTypeOf(readRulebook).returns.toEqualTypeOf<Result<Rulebook>>();
});

describe("the api", () => {
  test("names its operations, and what each takes and gives", () => {
    expectTypeOf<OperationName>().toEqualTypeOf<keyof typeof OPERATIONS>();
    expectTypeOf<"evaluate" | "timeline" | "whatIf">().toExtend<OperationName>();
    expectTypeOf<AnswerOf<"evaluate">["findings"][string]["status"]>().toEqualTypeOf<Status>();
    expectTypeOf<RequestOf<"counterfactual">["outcome"]>().toEqualTypeOf<string>();
  });

  test("its client takes and gives the same", () => {
    const { timeline } = clientFor({ url: "http://127.0.0.1" });
    expectTypeOf(timeline).returns.resolves.toExtend<AnswerOf<"timeline">>();
    expectTypeOf(timeline).parameter(0).toExtend<{ readonly body: RequestOf<"timeline"> }>();
  });
});
