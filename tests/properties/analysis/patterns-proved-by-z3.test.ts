import type { OutcomeChange, Point, ShownLiteral } from "@cokdyby/engine/analyse";
import { beforeAll, describe, expect, test } from "vitest";
import { deep } from "../../../scripts/vitest/tier.ts";
import { AMENDED, beside } from "./amended-laws.ts";
import { domainsOf, LawInZ3 } from "./law-in-z3.ts";
import type { World } from "./raw-law.ts";
import { Twice } from "./shown-pattern.ts";
import { Solver, type Term } from "./solver.ts";

describe.each(AMENDED)("$id on $on", ({ id, on }) => {
  const { comparison, base, amended } = beside(id, on);
  let solver: Solver;
  let before: LawInZ3;
  let after: LawInZ3;

  beforeAll(async () => {
    solver = await Solver.over(domainsOf([base, amended]));
    before = new LawInZ3(base, solver);
    after = new LawInZ3(amended, solver);
    solver.assert(before.isCase);
    solver.assert(after.isCase);
  });

  test("z3 finds no allowed case in which the flips and the patterns differ", async () => {
    for (const { outcome } of base.rulebook.outcomes) {
      for (const from of ["yes", "no"] as const) {
        const change = changeOf(outcome, from);
        const covered = solver.any((change?.patterns ?? []).map(({ when }) => allOf(when)));
        const apart = await solver.find(solver.differ(flips(outcome, from), covered));
        expect({ outcome, from, apart }).toEqual({ outcome, from, apart: undefined });
      }
    }
  });

  test("without any one literal a pattern lets in an allowed case that does not flip", async () => {
    for (const { outcome, from, patterns } of comparison.outcomes) {
      for (const { when } of deep ? patterns : patterns.slice(0, 1)) {
        for (const literal of when) {
          const others = when.filter((each) => each !== literal);
          const world = await solver.find(allOf(others), solver.not(flips(outcome, from)));
          expect({ outcome, when, literal, letsIn: world !== undefined }).toMatchObject({
            letsIn: true,
          });
          const twice = new Twice(base, amended, world as World);
          expect(base.isCase(twice.world)).toBe(true);
          expect(others.every((each) => twice.meets(each))).toBe(true);
          expect(twice.flips(outcome, from)).toBe(false);
        }
      }
    }
  });

  function changeOf(outcome: string, from: "yes" | "no"): OutcomeChange | undefined {
    return comparison.outcomes.find((each) => each.outcome === outcome && each.from === from);
  }

  function flips(outcome: string, from: "yes" | "no"): Term {
    const [was, is] = [before.named(outcome), after.named(outcome)];
    return from === "yes" ? solver.all([was, solver.not(is)]) : solver.all([is, solver.not(was)]);
  }

  function allOf(literals: readonly ShownLiteral[]): Term {
    return solver.all(literals.map(term));
  }

  function term(literal: ShownLiteral): Term {
    if ("fact" in literal) {
      const belongs = `belongs ${literal.fact}`;
      const values = (base.domains.get(literal.fact) ?? []).filter((value) =>
        literal.in.some((point) => lies(value, point)),
      );
      return solver.all([
        solver.any([before.named(belongs), after.named(belongs)]),
        solver.among(literal.fact, values),
      ]);
    }
    if ("reading" in literal) return solver.among(`reading.${literal.reading}`, literal.in);
    const key = "outcome" in literal ? literal.outcome : `condition ${literal.condition}`;
    const [was, is] = "is" in literal ? [literal.is, literal.is] : [literal.before, literal.after];
    return solver.all([so(before.named(key), was), so(after.named(key), is)]);
  }

  function so(term: Term, answer: "yes" | "no"): Term {
    return answer === "yes" ? term : solver.not(term);
  }
});

function lies(value: Point["value"], point: Point): boolean {
  return "values" in point
    ? point.values.includes(value)
    : point.from <= value && value <= point.to;
}
