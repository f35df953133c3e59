import { type Formula, formulaOf, READING } from "../conditions/formula.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE } from "../diagram/diagram-store.ts";
import { exceptionsOf, rulesOf } from "../diagram/rules-of.ts";
import type { RuleInLaw } from "../rulebook/law-on.ts";
import { GRADES, type Grade } from "../rulebook/rulebook.ts";
import { decisiveParts, flip, type Settle, type Settled } from "./settled.ts";

const STRONGEST: Grade = GRADES[0];
const rank = (grade: Grade) => GRADES.indexOf(grade);
const weakest = (grades: readonly Grade[]) =>
  grades.reduce((a, b) => (rank(a) >= rank(b) ? a : b), STRONGEST);
const strongest = (grades: readonly Grade[]) =>
  grades.length === 0 ? STRONGEST : grades.reduce((a, b) => (rank(a) <= rank(b) ? a : b));

/** Grades the outcomes of one situation. */
export type GradeOf = (outcome: string) => Grade;

/**
 * The weakest step of the best-supported derivation of a status: of several ways to the same answer
 * the best supported counts, and on it the weakest rule or reading.
 *
 * @param standing the option of each reading that is fixed or stands at its default
 */
export function grader(
  compiled: CompiledLaw,
  settle: Settle,
  standing: ReadonlyMap<string, string>,
): GradeOf {
  const { law } = compiled;
  const known = new Map<string, Grade>();
  const stateOf = ({ rule }: RuleInLaw) => settle.root(compiled.rules.get(rule.rule) ?? FALSE);

  const ofOutcome = (id: string): Grade => {
    const grade = known.get(id);
    if (grade !== undefined) return grade;
    const rules = rulesOf(law, id);
    const settled = settle.root(compiled.outcomes.get(id) ?? FALSE);
    const ofAll = (state: Settled) =>
      rules.filter((each) => stateOf(each) === state).map((each) => ofRule(each, state));
    const holding = settled === "yes" ? ofAll("yes") : [];
    const found =
      holding.length > 0 ? strongest(holding) : weakest(ofAll(settled === "no" ? "no" : "open"));
    known.set(id, found);
    return found;
  };

  const ofRule = ({ rule, wording }: RuleInLaw, want: Settled): Grade => {
    const formula = formulaOf(wording.when, law);
    if (want !== "no") return weakest([rule.grade, ofFormula(formula, want)]);
    const defeating = exceptionsOf(law, rule.rule).filter((each) => stateOf(each) === "yes");
    const ways = defeating.map((each) => ofRule(each, "yes"));
    if (settle.formula(formula) === "no") ways.push(ofFormula(formula, "no"));
    return weakest([rule.grade, strongest(ways)]);
  };

  const ofFormula = (formula: Formula, want: Settled): Grade => {
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
        return ofFormula(formula.part, flip(want));
      case "all":
      case "any": {
        const grades = decisiveParts(formula, want, settle).map((part) => ofFormula(part, want));
        const oneWillDo = want === (formula.kind === "all" ? "no" : "yes");
        return oneWillDo ? strongest(grades) : weakest(grades);
      }
    }
  };

  const ofReading = (variable: string): Grade => {
    if (!variable.startsWith(READING)) return STRONGEST;
    const id = variable.slice(READING.length);
    const reading = law.rulebook.readings.find((each) => each.reading === id);
    const option = reading?.options.find((each) => each.option === standing.get(id));
    return option?.grade ?? STRONGEST;
  };

  return ofOutcome;
}
