import { describe, expect, test } from "vitest";
import { expectOk } from "../../test-data/expect-ok.ts";
import { plainPhrases } from "../../test-data/phrases.ts";
import { tenancy } from "../../test-data/tenancy.ts";
import type { CaseInput } from "../decide/case-shape.ts";
import { evaluationOf, situationOf } from "../decide/evaluate.ts";
import { EngineFault } from "../problem.ts";
import { explain } from "./explain.ts";
import type { ConditionStep, ExplanationTree, RuleStep } from "./tree.ts";

const rulebook = tenancy();
const ON = "2022-03-01";

async function explained(
  facts: CaseInput["facts"],
  {
    outcome = "landlord.mayEnd",
    level = "full" as "full" | "summary",
    ...more
  }: Partial<CaseInput> & {
    outcome?: string;
    level?: "full" | "summary";
  } = {},
) {
  const context = { today: "2024-06-01" };
  const situation = expectOk(situationOf(rulebook, { facts, on: ON, ...more }, context));
  const { findings } = evaluationOf(situation, [outcome], context);
  const options = { language: "en", phrases: plainPhrases("en", "en-GB"), level };
  const { [outcome]: explanation } = await explain(situation, findings, options);
  if (explanation === undefined) throw new Error("not explained");
  return explanation;
}

const treeOf = async (...about: Parameters<typeof explained>) => (await explained(...about)).tree;

/** Every rule shown, nested ones too. */
function rulesIn(steps: readonly RuleStep[]): Extract<RuleStep, { kind: "rule" }>[] {
  return steps.flatMap((step) =>
    step.kind === "ruleShown"
      ? []
      : [
          step,
          ...rulesIn(step.exceptions),
          ...rulesIn(step.outcomes.flatMap((each) => (each.kind === "outcome" ? each.rules : []))),
        ],
  );
}

function ruleIn(tree: ExplanationTree, rule: string) {
  const found = rulesIn(tree.rules).find((each) => each.rule === rule);
  if (found === undefined) throw new Error(`${rule} is not shown`);
  return found;
}

type FactIs = Extract<ConditionStep, { kind: "factIs" }>;

/** Every leaf on a fact, by the fact. */
function factsIn(step: ConditionStep | undefined): Record<string, FactIs> {
  switch (step?.kind) {
    case "all":
    case "any":
      return Object.assign({}, ...step.parts.map(factsIn));
    case "not":
      return factsIn(step.part);
    case "condition":
      return factsIn(step.part);
    case "factIs":
      return { [step.fact]: step };
    default:
      return {};
  }
}

const act = { readings: { authority: "act" } };
const due = { "rent.monthsUnpaid": 3, "notice.form": "email", "tenant.age": 20 };

describe("the tree of a finding", () => {
  test("carries the law date, the rulebook and the authority", async () => {
    expect(await treeOf(due, act)).toMatchObject({
      kind: "finding",
      outcome: "landlord.mayEnd",
      label: "The landlord may end the lease",
      status: "yes",
      statusInWords: "[status.yes]",
      lawDate: ON,
      rulebook: { id: "tenancy", version: "1.0.0" },
      authority: { grade: "doctrine", assumptions: [] },
      notes: ["hardship is left out"],
    });
  });

  test("shows a rule with its provision, paraphrase, layer, grade and what it leaves out", async () => {
    const rule = ruleIn(await treeOf(due, act), "tenancy-act.s12-1");
    expect(rule).toMatchObject({
      title: "End for unpaid rent",
      state: "holds",
      layer: { layer: "act", label: "The act", followed: "yes" },
      grade: "statute",
      checked: "read",
      provisions: [{ source: "tenancy-act", at: "§ 12(1)", url: "https://example.org/ta#12" }],
      says: "rent unpaid for the prescribed months and notice",
      regardless: false,
      leavesOut: ["hardship"],
    });
  });

  test("nests the rules of an outcome in the rule that refers to it", async () => {
    const rule = ruleIn(await treeOf(due, act), "tenancy-act.s12-1");
    expect(rule.outcomes).toMatchObject([
      {
        kind: "outcome",
        outcome: "tenant.adult",
        status: "yes",
        rules: [{ rule: "tenancy-act.s2", state: "holds" }],
      },
    ]);
  });

  test("says of each leaf what is asked for and what is known, and from where", async () => {
    const facts = factsIn(ruleIn(await treeOf(due, act), "tenancy-act.s12-1").conditions);
    expect(facts["rent.monthsUnpaid"]).toMatchObject({
      label: "Months unpaid",
      truth: "yes",
      decides: true,
      required:
        "[figure.named [required.greaterThanInclusive [value.withUnit 3 months]] Months of arrears]",
      known: { from: "given", value: "[value.withUnit 3 months]", exactly: true },
      figures: [
        {
          parameter: "arrearsThreshold",
          value: "[value.withUnit 3 months]",
          cites: { at: "§ 12(1)" },
        },
      ],
    });
    expect(facts["notice.form"]).toMatchObject({
      required: "by e-mail",
      known: { from: "given", value: "by e-mail" },
    });
  });

  test("marks a presumed fact with its reason", async () => {
    const tree = await treeOf(due, { readings: { authority: "board" } });
    const facts = factsIn(ruleIn(tree, "board.1").conditions);
    expect(facts["notice.given"]?.known).toEqual({
      from: "presumed",
      value: "[value.true]",
      exactly: true,
      because: "landlords do",
    });
    expect(tree.presumed).toEqual([
      {
        fact: "notice.given",
        label: "Notice given",
        value: "[value.true]",
        because: "landlords do",
      },
    ]);
  });

  test("marks a derived fact with the facts and the derivation that it follows from", async () => {
    const { "tenant.age": _, ...rest } = due;
    const tree = await treeOf(
      { ...rest, "tenant.birthDate": "2000-01-01", "lease.from": "2022-03-01" },
      act,
    );
    expect(factsIn(ruleIn(tree, "tenancy-act.s2").conditions)["tenant.age"]?.known).toEqual({
      from: "derived",
      value: "22",
      exactly: true,
      because: ["the age follows from the birth"],
      facts: [
        { fact: "lease.from", label: "First day" },
        { fact: "tenant.birthDate", label: "Birth" },
      ],
    });
  });

  test("marks a fact that is missing, or cannot be established, with its question", async () => {
    const { "tenant.age": _, ...rest } = due;
    const tree = await treeOf(rest, { ...act, unobtainable: ["tenant.age"] });
    expect(tree.status).toBe("unknown");
    expect(tree.missing).toEqual([
      { fact: "tenant.age", label: "Age", question: "How old is the tenant?", unobtainable: true },
    ]);
    expect(factsIn(ruleIn(tree, "tenancy-act.s2").conditions)["tenant.age"]).toMatchObject({
      truth: "unknown",
      decides: true,
      known: { from: "nothing", question: "How old is the tenant?", unobtainable: true },
    });
  });

  test("marks a fact that does not belong", async () => {
    const tree = await treeOf({ ...due, "notice.given": false }, act);
    const facts = factsIn(ruleIn(tree, "tenancy-act.s12-1").conditions);
    expect(facts["notice.form"]).toMatchObject({
      truth: "no",
      belongs: "no",
      known: { from: "doesNotBelong" },
    });
  });

  test("shows which leaves make a rule fail", async () => {
    const tree = await treeOf({ ...due, "rent.monthsUnpaid": 2 }, act);
    const rule = ruleIn(tree, "tenancy-act.s12-1");
    expect(rule.state).toBe("fails");
    const facts = factsIn(rule.conditions);
    expect(facts["rent.monthsUnpaid"]).toMatchObject({ truth: "no", decides: true });
    expect(facts["notice.form"]).toMatchObject({ truth: "yes", decides: false });
  });

  test("shows the exception that defeats a rule; the rule's own conditions decide nothing then", async () => {
    const rule = ruleIn(await treeOf({ ...due, charge: "14" }, act), "tenancy-act.s12-1");
    expect(rule).toMatchObject({
      state: "fails",
      conditions: { truth: "yes", decides: false },
      exceptions: [{ rule: "tenancy-act.s12-3", state: "holds", checked: "notRead" }],
    });
  });

  test("reads a column of a table with the figures on both sides", async () => {
    const rule = ruleIn(await treeOf({ ...due, charge: "14" }, act), "tenancy-act.s12-3");
    const step = rule.conditions?.kind === "any" ? rule.conditions.parts[0] : undefined;
    expect(step).toMatchObject({
      kind: "factIs",
      column: { column: "fine", label: "Fine" },
      known: { from: "given", value: "[value.row noise [labelled Fine 50]]" },
      required: "[figure.named [required.lessThan 100] [labelled Fine unpaid rent]]",
    });
  });

  test("puts a reading that decides with who reads it so, whether by default, and opens it as a row", async () => {
    const byDefault = await treeOf(due, act);
    expect(byDefault.defaulted).toMatchObject([
      {
        reading: "noticeByEmail",
        byDefault: true,
        standing: { option: "suffices", proponent: "some", because: "it is written" },
      },
    ]);
    const open = await treeOf(due, { readings: { authority: "act", noticeByEmail: "open" } });
    expect(open.status).toBe("contested");
    expect(open.dependsOn).toMatchObject([{ reading: "noticeByEmail", byDefault: false }]);
    expect(open.byReading).toMatchObject([
      {
        readings: [{ reading: "noticeByEmail", chosen: { option: "suffices", label: "suffices" } }],
        status: "yes",
      },
      {
        readings: [{ reading: "noticeByEmail", chosen: { option: "doesNot", label: "does not" } }],
        status: "no",
      },
    ]);
  });

  test("says of an open rule whether facts are missing or readings alone decide", async () => {
    const noticeByEmail = { readings: { authority: "act", noticeByEmail: "open" } };
    const byReading = ruleIn(await treeOf(due, noticeByEmail), "tenancy-act.s12-1");
    expect([byReading.state, byReading.stateInWords]).toEqual(["open", "[rule.openByReading]"]);
    const { "rent.monthsUnpaid": _, ...unknown } = due;
    const byFact = ruleIn(await treeOf(unknown, noticeByEmail), "tenancy-act.s12-1");
    expect([byFact.state, byFact.stateInWords]).toEqual(["open", "[rule.open]"]);
  });

  test("says that a layer is followed under a reading only", async () => {
    const tree = await treeOf({ ...due, "tenant.age": 17 });
    expect(tree.status).toBe("contested");
    expect(
      rulesIn(tree.rules).map(({ rule, state, layer }) => [rule, state, layer.followed]),
    ).toContainEqual(["board.1", "open", "unknown"]);
  });

  test("shows each rule and each deciding condition once", async () => {
    const tree = await treeOf(due, { ...act, outcome: "landlord.mayEnd" });
    const ids = rulesIn(tree.rules).map((each) => each.rule);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("of a summary has rules and no conditions", async () => {
    const { tree, text } = await explained(due, { ...act, level: "summary" });
    expect(rulesIn(tree.rules).every((rule) => rule.conditions === undefined)).toBe(true);
    expect(text.split("\n").length).toBeLessThan(20);
  });
});

test("a phrase book of another language is a mistake of the caller", async () => {
  const situation = situationOf(rulebook, { facts: {}, on: ON }, { today: ON });
  if (!situation.ok) throw new Error("a case without facts is possible");
  const options = { language: "en", phrases: plainPhrases("cs") };
  await expect(explain(situation.value, {}, options)).rejects.toThrow(EngineFault);
});
