import { type CaseInput, evaluate, type FactInput, situationOf } from "@cokdyby/engine";
import { counterfactual, plainLabels, questionPlan, whatIf } from "@cokdyby/engine/analyse";
import { expect, test } from "vitest";
import { rulebook, TODAY } from "./amended-laws.ts";

// Who acted may be the child shown, and then both have the same age: of the ages 15 to 17, which no rule
// tells apart, the one that the person who acted has is another answer than the others.

const OUTCOME = "liability.exempt";
const AGE = "child.age";
const input: CaseInput = {
  facts: { "act.conduct": "produce", "actor.age": 17 },
  readings: { authority: "code" },
  on: TODAY,
};

function statusWith(more: Readonly<Record<string, FactInput>>): string | undefined {
  const facts = { ...input.facts, ...more };
  const found = evaluate(rulebook, { ...input, facts }, { today: TODAY }, [OUTCOME]);
  return found.ok ? found.value.findings[OUTCOME]?.status : found.problems[0]?.code;
}

function situated(given = input) {
  const situation = situationOf(rulebook, given, { today: TODAY });
  if (!situation.ok) throw new Error(JSON.stringify(situation.problems));
  return situation.value;
}

test("the answer is another at the age of the person who acted than beside it", () => {
  expect([15, 16, 17].map((age) => statusWith({ [AGE]: age }))).toEqual(["no", "no", "contested"]);
});

test("each point of a grid has the answer that each of its ages has", () => {
  const found = whatIf(rulebook, input, [{ fact: AGE }], [OUTCOME], { today: TODAY }, plainLabels);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const points = found.value.axes[0]?.points ?? [];
  expect(points.map(({ label }) => label)).toEqual(["0–16", "17", "18–120"]);
  for (const cell of found.value.cells) {
    const point = points[cell.at[0] ?? 0];
    if (point === undefined || !("from" in point)) throw new Error("no ages");
    const status = "findings" in cell ? cell.findings[OUTCOME]?.status : cell.problem.code;
    for (let age = Number(point.from); age <= Number(point.to); age++) {
      expect(statusWith({ [AGE]: age })).toBe(status);
    }
  }
});

test("so has each point where the age of the person who acted follows from a varied date", () => {
  const born = { ...input, facts: { "act.conduct": "produce", "actor.birthDate": "2008-05-17" } };
  const vary = [
    { fact: "act.date", values: { min: "2025-05-01", max: "2026-03-01" } },
    { fact: AGE },
  ];
  const found = whatIf(rulebook, born, vary, [OUTCOME], { today: TODAY }, plainLabels);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const [days, ages] = found.value.axes;
  expect(ages?.points.map(({ label }) => label)).toEqual(["0–15", "16", "17", "18–120"]);
  for (const cell of found.value.cells) {
    const [day, age] = [days?.points[cell.at[0] ?? 0], ages?.points[cell.at[1] ?? 0]];
    if (day === undefined || age === undefined) throw new Error("a cell of no point");
    const facts = { ...born.facts, "act.date": day.value, [AGE]: age.value };
    const alone = evaluate(rulebook, { ...born, facts }, { today: TODAY }, [OUTCOME]);
    const status = "findings" in cell ? cell.findings[OUTCOME]?.status : cell.problem.code;
    expect(alone.ok ? alone.value.findings[OUTCOME]?.status : alone.problems[0]?.code).toBe(status);
  }
});

test("a change to the ages beside that of the person who acted is found", () => {
  const options = { target: "no", maxFacts: 1, labelOf: plainLabels } as const;
  const ages = (given: CaseInput) =>
    counterfactual(situated(given), OUTCOME, options).changes.flatMap(({ set }) =>
      set.flatMap(({ fact, to }) => (fact === AGE ? [to.label] : [])),
    );
  expect(ages(input)).toEqual(["0–16", "18–120"]);
  const same = { ...input, facts: { ...input.facts, [AGE]: 17 } };
  expect(ages(same)).toEqual(["0–16", "18–120"]);
});

test("an answer to the question for the age leads where that age leads", () => {
  const plan = questionPlan(situated(), ["liability.liable", OUTCOME], plainLabels);
  const answers = plan.impact[AGE] ?? [];
  expect(answers.map(({ value }) => value.label)).toEqual([
    "0–11",
    "12–14",
    "15–16",
    "17",
    "18–120",
  ]);
  for (const { value, goals } of answers) {
    expect(goals[OUTCOME]).toBe(statusWith({ [AGE]: value.value }));
  }
});
