import { type CaseInput, type Rulebook, situationOf } from "@cokdyby/engine";
import { type TimelinePoint, timeline } from "@cokdyby/engine/analyse";
import { loadRulebook } from "@cokdyby/rules";
import fc from "fast-check";
import { expect, test } from "vitest";
import { deep, runs } from "../../../scripts/vitest/tier.ts";
import { rangeOf } from "../ranges.ts";
import { randomActs } from "./random-act.ts";

// CC § 2(1): a later law is applied only where it is more favourable to the person, for the act as a
// whole. What counts under each law is worked out here once more, from the findings on each offence and
// the ranges written down for these tests.

/** So many answers of each kind have to be among those looked at. */
const LEAST = deep ? 50 : 2;
const MOST_ROUNDS = 10;

const TODAY = "2026-11-25";
const rulebook: Rulebook = loadRulebook();
const offences = rulebook.outcomes.filter(({ rows }) => rows !== undefined);
const asked = [
  ...offences.map(({ outcome }) => outcome),
  "liability.liable",
  "liability.exempt",
  "liability.juvenile",
  "jurisdiction.established",
];

interface Weight {
  /** whether the law reaches the act, where that is compared at all, and makes the person liable */
  readonly bound: readonly [boolean, boolean];
  /** upper and lower limit of the gravest row that counts */
  readonly gravest: readonly [number, number];
}

/** What the law of one day weighs, by its findings. */
function weigh({ readings }: CaseInput, { date, findings }: TimelinePoint): Weight {
  const is = (outcome: string) => findings[outcome]?.status;
  const reach = readings?.laterLawOnJurisdiction === "included";
  const reached = !reach || is("jurisdiction.established") !== "no";
  const bound = [reached, is("liability.liable") !== "no"] as const;
  if (bound.includes(false)) return { bound, gravest: [0, 0] };
  const counted = offences.flatMap(({ outcome }) => {
    const exempt = outcome.startsWith("offence.192-") && is("liability.exempt") === "yes";
    if (is(outcome) !== "yes" || exempt) return [];
    return (findings[outcome]?.rows ?? []).map(({ row }) => {
      const range = rangeOf(row, date);
      return is("liability.juvenile") === "yes" ? ofJuvenile(range) : range;
    });
  });
  const [worst] = counted.sort((a, b) => b.upper - a.upper || b.lower - a.lower);
  return { bound, gravest: [worst?.upper ?? 0, worst?.lower ?? 0] };
}

/** JJA § 31(1): the half, not above five and not from more than one year. */
function ofJuvenile({ lower, upper }: ReturnType<typeof rangeOf>): ReturnType<typeof rangeOf> {
  return { lower: Math.min(lower / 2, 1), upper: Math.min(upper / 2, 5) };
}

/** Below 0 where the first law is the better one for the person. */
function order(one: Weight, other: Weight): number {
  const numbers = ({ bound, gravest }: Weight) => [...bound.map(Number), ...gravest];
  const [a, b] = [numbers(one), numbers(other)];
  return a.map((number, at) => number - (b[at] ?? 0)).find((gap) => gap !== 0) ?? 0;
}

/** Whether every reading is fixed and every law answers yes or no to all, in one row, and no other offence may count. */
function isSettled(input: CaseInput, points: readonly TimelinePoint[]): boolean {
  const { facts, readings = {} } = input;
  if ("offence.other" in facts || Object.values(readings).includes("open")) return false;
  if (!points.every(({ date }) => isPresumedAway("offence.other", { ...input, on: date })))
    return false;
  return points.every(({ findings, problem }) => {
    const answers = Object.values(findings);
    return (
      problem === undefined &&
      answers.every(({ status, rows = [] }) => /^(yes|no)$/.test(status) && rows.length < 2)
    );
  });
}

function isPresumedAway(fact: string, input: CaseInput): boolean {
  const situation = situationOf(rulebook, input, { today: TODAY });
  return situation.ok && situation.value.presumptions.has(fact);
}

test("no law is preferred under which the gravest row that counts is higher, or liability comes first", () => {
  const seen = { later: 0, act: 0, same: 0, notComparable: 0, settled: 0 };
  // a later law is preferred in one of a hundred acts: more are drawn until some are among them
  const isSeen = () => Math.min(seen.later, seen.act, seen.same) > LEAST;
  for (let round = 0; round < MOST_ROUNDS && !isSeen(); round++) checkActs(round);
  expect(isSeen()).toBe(true);
  expect(seen.settled).toBeGreaterThan(LEAST);

  function checkActs(round: number): void {
    const seed = (fc.readConfigureGlobal().seed ?? 0) + round;
    fc.assert(fc.property(randomActs, isNeverHarsher), {
      numRuns: runs({ full: 200, deep: 5_000 }),
      seed,
    });
  }

  function isNeverHarsher(input: CaseInput): void {
    const found = timeline(rulebook, input, asked, { today: TODAY });
    fc.pre(found.ok);
    if (!found.ok) return;
    const { points, moreFavourable } = found.value;
    if (moreFavourable === undefined) throw new Error("the rulebook compares no laws");
    if ("notComparable" in moreFavourable) {
      seen.notComparable++;
      expect(isSettled(input, points), JSON.stringify(moreFavourable.reasons)).toBe(false);
      return;
    }
    if (isSettled(input, points)) seen.settled++;
    const laws = points.map((point) => ({ date: point.date, weight: weigh(input, point) }));
    const [ofAct] = laws;
    const preferred =
      "same" in moreFavourable ? ofAct : laws.find(({ date }) => date === moreFavourable.date);
    if (ofAct === undefined || preferred === undefined)
      throw new Error("a law is preferred that the timeline does not show");
    for (const { date, weight } of laws) {
      expect(order(preferred.weight, weight), `${preferred.date} before ${date}`).toBeLessThan(1);
      if ("same" in moreFavourable) expect(order(ofAct.weight, weight)).toBe(0);
    }
    if ("same" in moreFavourable) seen.same++;
    else if (preferred === ofAct) seen.act++;
    else {
      seen.later++;
      expect(order(preferred.weight, ofAct.weight)).toBeLessThan(0);
    }
  }
});
