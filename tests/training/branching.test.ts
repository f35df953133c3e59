import { type Branch, branchOf, branchScore, plannedAsks, standingIn } from "@cokdyby/training";
import fc from "fast-check";
import { expect, test } from "vitest";
import { deep, runs } from "../../scripts/vitest/tier.ts";
import { DAY, rulebook, worked } from "./choices.ts";

/** A case that states a fact which has no meaning in it, whereby it was hidden and could not be asked for. */
const MEANINGLESS_STATED = "law-b6-non-consensual-image-on-a-public-network";

/** Branches of worked cases, each on the first outcome that it is about and that is open at the start. */
const branches = worked
  .filter(({ case: name }, at) => deep || at % 12 === 0 || name === MEANINGLESS_STATED)
  .flatMap(({ case: name, expect: outcomes, facts, readings = {}, presume = true }) => {
    const request = { case: { facts, readings, presume }, on: DAY };
    const branch = Object.keys(outcomes ?? {})
      .map((outcome) => branchOf(rulebook, { ...request, outcome }))
      .find((each) => each !== undefined);
    return branch === undefined ? [] : [{ name, branch, plan: plannedAsks(rulebook, branch) }];
  });

const value = ({ points, of }: { readonly points: number; readonly of: number }) => points / of;
const every = (branch: Branch) => standingIn(rulebook, branch, branch.offered);

test("there are branches to look at, and each is open at the start", () => {
  expect(branches.length).toBeGreaterThan(deep ? 20 : 2);
  for (const { branch } of branches) {
    expect(standingIn(rulebook, branch, []).settled).toBe(false);
    expect(branch.offered).toEqual(expect.arrayContaining([...branch.hidden]));
    expect(Object.keys(standingIn(rulebook, branch, []).known.facts)).not.toEqual(
      expect.arrayContaining([...branch.hidden]),
    );
  }
});

test("whoever asks as the question plan does settles the answer and has all of the mark", () => {
  for (const { branch, plan } of branches) {
    expect(new Set(plan).size).toBe(plan.length);
    expect(branchScore(rulebook, branch, plan)).toMatchObject({
      mark: { points: 1, of: 1 },
      settled: true,
    });
    expect(standingIn(rulebook, branch, plan).status).toBe(every(branch).status);
    // it asks nothing that it could have left out at the end
    expect(standingIn(rulebook, branch, plan.slice(0, -1)).settled).toBe(false);
  }
});

test("in any order of asking the mark is the plan's facts by those asked for, and nothing until it is settled", () => {
  const run = fc
    .constantFrom(...branches)
    .chain((each) =>
      fc.shuffledSubarray([...each.branch.offered]).map((asked) => ({ ...each, asked })),
    );
  fc.assert(
    fc.property(run, ({ branch, plan, asked }) => {
      const { settled, status } = standingIn(rulebook, branch, asked);
      const score = branchScore(rulebook, branch, asked);
      expect(score.settled).toBe(settled);
      expect(value(score.mark)).toBe(
        settled ? Math.min(1, plan.length / Math.max(1, asked.length)) : 0,
      );
      if (settled) expect(status).toBe(every(branch).status);
      expect(score.own.map(({ fact }) => fact)).toEqual(asked);
      expect(score.plan.map(({ fact }) => fact)).toEqual(plan);
      for (const { fact, value: told } of score.own) expect(told).toEqual(branch.answers[fact]);
    }),
    { numRuns: runs({ full: 12, deep: 200 }) },
  );
});

test("the same facts earn the same in whatever order they are asked for", () => {
  for (const { branch, plan } of branches) {
    const turned = plan.toReversed();
    expect(branchScore(rulebook, branch, turned).mark).toEqual(
      branchScore(rulebook, branch, plan).mark,
    );
  }
});

test("nothing is hidden of a case that is settled by what stays told, or that is none", () => {
  const request = { case: { facts: {} }, on: DAY };
  expect(branchOf(rulebook, { ...request, outcome: "no.such" })).toBeUndefined();
  const settled = { ...request, case: { facts: { "actor.coerced": true } } };
  const branch = branchOf(rulebook, { ...settled, outcome: "liability.liable" });
  // what the rulebook presumes stays told
  expect(branch?.hidden ?? []).not.toContain("actor.coerced");
});
