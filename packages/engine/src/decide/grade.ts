import { type Formula, formulaOf, READING } from "../conditions/formula.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE } from "../diagram/diagram-store.ts";
import { GRADES, type Grade } from "../rulebook/rulebook.ts";
import { type Entailment, type Entailments, negated } from "./entailment.ts";
import { type RuleBody, ruleBodiesOf } from "./rule-bodies.ts";

/** How well something is supported: a place in `GRADES`, 0 the strongest. */
type Rank = number;
const STRONGEST: Rank = 0;
const NOTHING: Rank = GRADES.length;
const rankOf = (grade: Grade): Rank => GRADES.indexOf(grade);

/** Grades the outcomes of one situation. */
export type GradeOf = (outcome: string) => Grade;

/**
 * The weakest step of the best-supported derivation of a status: of several ways to the same answer
 * the best supported counts, and on it the weakest rule or reading. A rule that fails carries nothing:
 * of a "no" counts that by which each rule fails, and what a denial in the rule's layer is worth.
 *
 * @param effective the option of each reading that is fixed or at its default
 */
export function grader(
  compiled: CompiledLaw,
  entailments: Entailments,
  effective: ReadonlyMap<string, string>,
): GradeOf {
  const { law } = compiled;
  const { concluding } = ruleBodiesOf(compiled);
  const known = new Map<string, Rank>();

  const ofOutcome = (id: string): Rank => {
    let rank = known.get(id);
    if (rank === undefined) {
      rank = ofRules(
        concluding.get(id) ?? [],
        entailments.root(compiled.outcomes.get(id) ?? FALSE),
      );
      known.set(id, rank);
    }
    return rank;
  };

  const ofRules = (rules: readonly RuleBody[], entailment: Entailment): Rank => {
    let best = NOTHING;
    let worst = STRONGEST;
    for (const body of rules) {
      // a rule whose layer is not followed supports nothing
      if (body.selected !== undefined && entailments.root(body.selected) === "no") continue;
      const state = entailments.root(body.root());
      if (entailment === "yes" && state === "yes") best = Math.min(best, ofRule(body, state));
      // where no rule holds alone those do together that may hold
      if (entailment !== "yes" || state === "open") worst = Math.max(worst, ofRule(body, state));
    }
    return best === NOTHING ? worst : best;
  };

  const ofRule = (
    { grade, denialGrade, formula, exceptions }: RuleBody,
    want: Entailment,
  ): Rank => {
    if (want === "yes") return Math.max(rankOf(grade), ofFormula(formula, want));
    const denial = rankOf(denialGrade);
    let best = NOTHING;
    let open = STRONGEST;
    for (const exception of exceptions) {
      const state = entailments.root(exception.root());
      if (state === "yes") best = Math.min(best, ofRule(exception, state));
      if (state === "open") open = Math.max(open, ofRule(exception, state));
    }
    const state = entailments.formula(formula);
    if (want === "open") {
      return Math.max(rankOf(grade), denial, open, ofFormula(formula, state));
    }
    if (state === "no") best = Math.min(best, ofFormula(formula, state));
    if (best !== NOTHING) return Math.max(denial, best);
    // it fails by several together: exceptions, where the condition holds, and parts of the condition
    return Math.max(denial, open, state === "yes" ? STRONGEST : ofFormula(formula, "no"));
  };

  const ofFormula = (formula: Formula, want: Entailment): Rank => {
    switch (formula.kind) {
      case "constant":
        return STRONGEST;
      case "outcome":
        return ofOutcome(formula.id);
      case "condition": {
        const named = law.conditions.get(formula.id);
        return named === undefined
          ? STRONGEST
          : ofFormula(formulaOf(named.wording.when, law), want);
      }
      case "test":
        return ofReading(formula.variable);
      case "not":
        return ofFormula(formula.part, negated(want));
      case "all":
      case "any":
        return ofParts(formula.parts, want, want === (formula.kind === "all" ? "no" : "yes"));
    }
  };

  /**
   * Of the parts that make a formula come out as it does, the best where one will do, or the worst; where one would
   * do and none does alone, the worst of those that do together. What is open may come out either way, so the worst of
   * all its parts.
   */
  const ofParts = (parts: readonly Formula[], want: Entailment, oneWillDo: boolean): Rank => {
    if (want === "open") {
      const ranks = parts.map((part) => ofFormula(part, entailments.formula(part)));
      return Math.max(STRONGEST, ...ranks);
    }
    let best = NOTHING;
    let worst = STRONGEST;
    let open = STRONGEST;
    for (const part of parts) {
      const state = entailments.formula(part);
      if (oneWillDo && state === "open") open = Math.max(open, ofFormula(part, state));
      // what all parts have to give each gives, if not alone
      if (oneWillDo && state !== want) continue;
      const rank = ofFormula(part, want);
      best = Math.min(best, rank);
      worst = Math.max(worst, rank);
    }
    if (!oneWillDo) return worst;
    return best === NOTHING ? open : best;
  };

  const ofReading = (variable: string): Rank => {
    if (!variable.startsWith(READING)) return STRONGEST;
    const id = variable.slice(READING.length);
    const reading = law.rulebook.readings.find((each) => each.reading === id);
    const chosen = effective.get(id);
    // an open question may be answered by any of its options
    const options = (reading?.options ?? []).filter(
      ({ option }) => chosen === undefined || option === chosen,
    );
    const ranks = options.map(({ grade }) => (grade === undefined ? STRONGEST : rankOf(grade)));
    return Math.max(STRONGEST, ...ranks);
  };

  return (outcome) => GRADES[ofOutcome(outcome)] as Grade;
}
