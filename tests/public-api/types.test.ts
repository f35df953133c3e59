import type { AnswerOf, OPERATIONS, OperationName, RequestOf } from "@cokdyby/api";
import { clientFor } from "@cokdyby/api/client";
import {
  type CaseInput,
  type Context,
  createEngine,
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
import { plainLabels, timeline, whatIf } from "@cokdyby/engine/analyse";
import { readRulebook } from "@cokdyby/engine/read";
import { type LawIds, loadRulebook } from "@cokdyby/rules";
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
    const asked = (rulebook: Rulebook) => evaluate(rulebook, { facts: {} }, {});
    expectTypeOf(asked).returns.toEqualTypeOf<Result<Evaluation>>();
  });

  test("asks the same of an engine as of the functions that take a rulebook", () => {
    type Asked = Parameters<typeof evaluate> extends [Rulebook, ...infer Rest] ? Rest : never;
    expectTypeOf<Parameters<Engine["evaluate"]>>().toEqualTypeOf<Asked>();
    expectTypeOf<Engine["evaluate"]>().returns.toEqualTypeOf<ReturnType<typeof evaluate>>();
  });
});

test("a rulebook that is read and the one that comes with the rules are asked alike", () => {
  expectTypeOf(loadRulebook).returns.toExtend<Rulebook>();
  expectTypeOf(readRulebook).returns.toEqualTypeOf<Result<Rulebook>>();
});

describe("the law that ships", () => {
  const law = loadRulebook();
  const today = { today: "2026-11-25" };

  test("takes facts with a value of theirs, or with what is known of it in part", () => {
    const input = {
      facts: {
        "act.conduct": { oneOf: ["possess", "access"] },
        "act.place": "CZ",
        "act.date": { min: "2025-01-01", max: "2025-02-01" },
        "actor.age": { min: 14 },
        "actor.isDepicted": true,
        "offence.provision": "192-1",
      },
      readings: { authority: "open" },
      presume: ["act.intentional"],
    } as const;
    expectTypeOf(input).toExtend<CaseInput<LawIds>>();
    expectTypeOf<CaseInput<LawIds>>().toExtend<CaseInput>();
  });

  test("takes no fact, value, reading or option that it does not have", () => {
    const wrong = () => [
      // @ts-expect-error: a misspelt fact
      evaluate(law, { facts: { "actor.agee": 16 } }, today),
      // @ts-expect-error: a misspelt option
      evaluate(law, { facts: { "act.conduct": "posess" } }, today),
      // @ts-expect-error: one of several that is none
      evaluate(law, { facts: { "act.conduct": { oneOf: ["access", "posess"] } } }, today),
      // @ts-expect-error: a word for a number
      evaluate(law, { facts: { "actor.age": "16" } }, today),
      // @ts-expect-error: a misspelt reading
      evaluate(law, { facts: {}, readings: { autority: "code" } }, today),
      // @ts-expect-error: an option of another reading
      evaluate(law, { facts: {}, readings: { authority: "excluded" } }, today),
      // @ts-expect-error: a misspelt fact that may be presumed
      evaluate(law, { facts: {}, presume: ["act.intentionl"] }, today),
    ];
    expectTypeOf(wrong).toBeFunction();
  });

  test("is asked for its outcomes alone, and gives a finding of each", () => {
    const one = () => evaluate(law, { facts: {} }, today, ["liability.liable"]);
    type Found = Extract<ReturnType<typeof one>, { ok: true }>["value"]["findings"];
    expectTypeOf<Found>().toEqualTypeOf<Readonly<Record<"liability.liable", Finding>>>();
    const wrong = () => [
      // @ts-expect-error: a misspelt outcome
      evaluate(law, { facts: {} }, today, ["liability.libel"]),
      // @ts-expect-error: of a timeline too
      timeline(law, { facts: {} }, ["liability.libel"], today),
      // @ts-expect-error: and of an engine
      createEngine(law).evaluate({ facts: {} }, today, ["liability.libel"]),
      // @ts-expect-error: a misspelt fact to vary
      whatIf(law, { facts: {} }, [{ fact: "actor.agee" }], [], today, plainLabels),
    ];
    expectTypeOf(wrong).toBeFunction();
  });

  test("is a plain rulebook for whoever asks with what people say", () => {
    const plain = (rulebook: Rulebook, input: CaseInput) => evaluate(rulebook, input, today);
    expectTypeOf(plain).toBeCallableWith(law, { facts: { anything: "at all" } });
    expectTypeOf(plain).returns.toEqualTypeOf<Result<Evaluation>>();
  });
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
