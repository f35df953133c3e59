import {
  type CaseInput,
  evaluate,
  type FactInput,
  type Finding,
  situationOf,
} from "@cokdyby/engine";
import { plainLabels, type QuestionPlan, questionPlan } from "@cokdyby/engine/analyse";
import { describe, expect, test } from "vitest";
import { runs } from "../../../scripts/vitest/tier.ts";
import { rulebook, TODAY } from "./amended-laws.ts";
import { Draw, random, SEED } from "./draw.ts";
import { asGiven, someFacts } from "./given-in-part.ts";
import { RawLaw, type World } from "./raw-law.ts";

const ROUNDS = runs({ quick: 1, full: 8, deep: 100 });
const CONTEXT = { today: TODAY };
const draw = new Draw(new RawLaw(rulebook, TODAY), random(SEED));
const OUTCOMES = rulebook.outcomes.map(({ outcome }) => outcome);

/** From a birth, with the day of the act, an age follows. */
const BORN = [
  ["actor.birthDate", "actor.age"],
  ["child.birthDate", "child.age"],
  ["sharing.recipientBirthDate", "sharing.recipientAge"],
] as const;

interface Interview {
  readonly goals: readonly string[];
  input: CaseInput & { facts: Record<string, FactInput>; unobtainable: string[] };
}

function begin(share: number): Interview {
  for (;;) {
    const goals = ["prosecution.open", draw.pick(OUTCOMES), draw.pick(OUTCOMES)];
    const facts = someFacts(draw, draw.world() as World, share);
    if (draw.next() < 0.2) {
      const [birth, age] = draw.pick(BORN);
      delete facts[age];
      facts[birth] = `${2008 + Math.floor(draw.next() * 6)}-11-25`;
    }
    const presume = draw.next() < 0.5;
    const input = { facts, unobtainable: [], presume, on: TODAY };
    if (evaluate(rulebook, input, CONTEXT).ok) return { goals: [...new Set(goals)], input };
  }
}

function planOf({ goals, input }: Interview): QuestionPlan {
  const situation = situationOf(rulebook, input, CONTEXT);
  if (!situation.ok) throw new Error(JSON.stringify(situation.problems));
  return questionPlan(situation.value, goals, plainLabels);
}

/** Days that are asked beside what is needed: the day of the act, where a birth is stated of which the age is needed. */
function daysBeside({ input }: Interview, needed: readonly string[]): string[] {
  const situation = situationOf(rulebook, input, CONTEXT);
  // it is presumed as the day of the law, unless something stated goes against it
  const isPresumed = situation.ok && situation.value.presumptions.has("act.date");
  if (isPresumed || "act.date" in input.facts) return [];
  return BORN.some(([birth, age]) => birth in input.facts && needed.includes(age))
    ? ["act.date"]
    : [];
}

/** What evaluate says of the goals; nothing when the case is impossible. */
function findingsOf({ goals, input }: Interview): Record<string, Finding> | undefined {
  const result = evaluate(rulebook, input, CONTEXT, goals);
  return result.ok ? { ...result.value.findings } : undefined;
}

function neededIn(findings: Record<string, Finding>, { input }: Interview): string[] {
  const missing = new Set(Object.values(findings).flatMap((finding) => finding.missing));
  return rulebook.facts
    .map(({ fact }) => fact)
    .filter((fact) => missing.has(fact) && !input.unobtainable.includes(fact));
}

const isDate = (fact: string) =>
  rulebook.facts.some((each) => each.fact === fact && each.type === "date");
const statuses = (findings: Record<string, Finding>, goals: readonly string[]) =>
  Object.fromEntries(goals.map((goal) => [goal, findings[goal]?.status]));

describe("a question plan", () => {
  test("says what evaluate says, now and after every answer", () => {
    let asksDays = 0;
    for (let round = 0; round < ROUNDS || asksDays === 0; round++) {
      const interview = begin(0.3 + 0.6 * draw.next());
      const plan = planOf(interview);
      const now = findingsOf(interview) ?? {};
      const settled = interview.goals.filter((goal) => now[goal]?.missing.length === 0);
      expect(plan.determined).toEqual(statuses(now, settled));
      expect(plan.stillNeeded).toEqual(neededIn(now, interview));
      const ranked = plan.ranked.map(({ fact }) => fact);
      const days = daysBeside(interview, plan.stillNeeded);
      expect(ranked.toSorted()).toEqual([...plan.stillNeeded, ...days].sort());
      if (days.length > 0) asksDays++;
      expect(plan.asks.map(({ fact }) => fact)).toEqual(plan.ranked.map(({ fact }) => fact));
      const scores = plan.ranked.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const { fact, settles } of plan.ranked) {
        expectAnswers(interview, plan, fact, settles);
      }
    }
  });

  test("asks for the day of the act beside an age that would follow from it, and needs only the age", () => {
    const planned = (input: Partial<CaseInput>) => {
      const facts = { "actor.birthDate": "2010-05-20", "act.conduct": "transmit", ...input.facts };
      const begun = { ...input, facts, unobtainable: [] };
      const { stillNeeded, ranked, asks } = planOf({ goals: ["liability.liable"], input: begun });
      const has = (list: readonly { readonly fact: string }[]) =>
        list.some(({ fact }) => fact === "act.date");
      return [stillNeeded.includes("act.date"), has(ranked), has(asks)];
    };
    expect(planned({})).toEqual([false, true, true]);
    expect(planned({ on: TODAY })).toEqual([false, false, false]);
    expect(planned({ facts: { "act.date": TODAY } })).toEqual([false, false, false]);
  });

  function expectAnswers(
    interview: Interview,
    plan: QuestionPlan,
    fact: string,
    settles: readonly string[],
  ) {
    const answers = plan.impact[fact] ?? [];
    if (isDate(fact)) {
      expect(answers).toEqual([]);
      return;
    }
    const within = planOf(interview).asks.find((each) => each.fact === fact)?.values;
    expect(within).toEqual(answers.map(({ value }) => value));
    const settledBy = new Set<string>();
    for (const { value, goals, stillNeeded } of answers) {
      const facts = {
        ...interview.input.facts,
        [fact]: narrowed(interview.input.facts[fact], asGiven(value)),
      };
      const after = { ...interview, input: { ...interview.input, facts } };
      const findings = findingsOf(after) ?? {};
      expect({ fact, value, goals, stillNeeded }).toEqual({
        fact,
        value,
        goals: statuses(findings, interview.goals),
        stillNeeded: neededIn(findings, after).length,
      });
      for (const goal of interview.goals)
        if (findings[goal]?.missing.length === 0) settledBy.add(goal);
    }
    const open = interview.goals.filter((goal) => !(goal in plan.determined));
    expect(settles).toEqual(open.filter((goal) => settledBy.has(goal)));
  }

  /** Both what was said and the answer. */
  function narrowed(said: FactInput | undefined, answer: FactInput): FactInput {
    if (typeof said !== "object" || typeof answer !== "object") return answer;
    if ("oneOf" in said) {
      return "oneOf" in answer
        ? { oneOf: answer.oneOf.filter((each) => said.oneOf.includes(each)) }
        : answer;
    }
    if ("oneOf" in answer) return answer;
    const [low, high] = [Number(said.min), Number(said.max)];
    return { min: Math.max(low, Number(answer.min)), max: Math.min(high, Number(answer.max)) };
  }

  test("followed to its end settles its goals or names what cannot be established", () => {
    for (let round = 0; round < ROUNDS * 2; round++) {
      const interview = begin(0.6 * draw.next());
      const asked = new Set<string>();
      for (let plan = planOf(interview); plan.stillNeeded.length > 0; plan = planOf(interview)) {
        const { fact = "" } = draw.next() < 0.5 ? (plan.ranked[0] ?? {}) : draw.pick(plan.ranked);
        expect(asked).not.toContain(fact);
        asked.add(fact);
        const answer = draw.pick(plan.impact[fact] ?? []);
        if (draw.next() < 0.15) interview.input.unobtainable.push(fact);
        else if (answer === undefined) interview.input.facts[fact] = TODAY;
        else interview.input.facts[fact] = possibleValue(interview, fact, answer.value.value);
      }
      const findings = findingsOf(interview) ?? {};
      const { determined } = planOf(interview);
      for (const goal of interview.goals) {
        const missing = findings[goal]?.missing ?? [];
        expect(interview.input.unobtainable).toEqual(expect.arrayContaining([...missing]));
        expect(goal in determined).toBe(missing.length === 0);
      }
    }
  });

  /** The value of an answer that fits what is known of the fact in part. */
  function possibleValue({ input }: Interview, fact: string, value: FactInput): FactInput {
    const said = input.facts[fact];
    if (typeof said !== "object" || !("min" in said)) return value;
    return Math.min(Math.max(Number(value), Number(said.min)), Number(said.max));
  }
});
