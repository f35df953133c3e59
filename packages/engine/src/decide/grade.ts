import { type Formula, formulaOf, READING } from "../conditions/formula.ts";
import { type CompiledLaw, exceptionsOf, rulesOf } from "../diagram/compile.ts";
import { FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { literalOf } from "../diagram/space.ts";
import type { RuleInLaw } from "../rulebook/law-on.ts";
import { GRADES, type Grade } from "../rulebook/rulebook.ts";
import type { Settle, Settled } from "./rule-status.ts";

const rank = (grade: Grade) => GRADES.indexOf(grade);
const STRONGEST: Grade = GRADES[0];
const weakest = (grades: readonly Grade[]) =>
  grades.reduce((a, b) => (rank(a) >= rank(b) ? a : b), STRONGEST);
const strongest = (grades: readonly Grade[]) =>
  grades.length === 0 ? STRONGEST : grades.reduce((a, b) => (rank(a) <= rank(b) ? a : b));

/**
 * The weakest step of the best-supported derivation of a status: of several ways to the same answer
 * the best supported counts, and on it the weakest rule or reading.
 *
 * @param standing the option of each reading that is fixed or stands at its default
 */
export function gradeOf(
  compiled: CompiledLaw,
  settle: Settle,
  standing: ReadonlyMap<string, string>,
  outcome: string,
): Grade {
  const { law } = compiled;
  const memo = new Map<string, Grade>();

  const ofOutcome = (id: string): Grade => {
    const known = memo.get(id);
    if (known !== undefined) return known;
    memo.set(id, STRONGEST);
    const rules = rulesOf(law, id);
    const stateOf = ({ rule }: RuleInLaw) => settle(compiled.rules.get(rule.rule) as Node);
    const holding = rules.filter((each) => stateOf(each) === "yes");
    const settled = settle(compiled.outcomes.get(id) ?? FALSE);
    let grade: Grade;
    if (settled === "yes" && holding.length > 0) {
      grade = strongest(holding.map((each) => ofRule(each, "yes")));
    } else if (settled === "no") {
      grade = weakest(rules.map((each) => ofRule(each, "no")));
    } else {
      grade = weakest(
        rules.filter((each) => stateOf(each) === "open").map((each) => ofRule(each, "open")),
      );
    }
    memo.set(id, grade);
    return grade;
  };

  const ofRule = ({ rule, wording }: RuleInLaw, want: Settled): Grade => {
    const formula = formulaOf(wording.when, law);
    const exceptions = exceptionsOf(law, rule.rule);
    const defeating = exceptions.filter(
      (each) => settle(compiled.rules.get(each.rule.rule) as Node) === "yes",
    );
    if (want === "no") {
      const ways = defeating.map((each) => ofRule(each, "yes"));
      if (stateOfFormula(formula) === "no") ways.push(ofFormula(formula, "no"));
      return weakest([rule.grade, strongest(ways)]);
    }
    return weakest([rule.grade, ofFormula(formula, want)]);
  };

  const stateOfFormula = (formula: Formula): Settled => {
    switch (formula.kind) {
      case "constant":
        return formula.value ? "yes" : "no";
      case "outcome":
        return settle(compiled.outcomes.get(formula.id) ?? FALSE);
      case "condition":
        return settle(compiled.conditions.get(formula.id) ?? FALSE);
      case "test":
        return settle(testNode(compiled, formula));
      case "not": {
        const inner = stateOfFormula(formula.part);
        return inner === "yes" ? "no" : inner === "no" ? "yes" : "open";
      }
      case "all":
      case "any": {
        const states = formula.parts.map(stateOfFormula);
        const decisive: Settled = formula.kind === "all" ? "no" : "yes";
        if (states.includes(decisive)) return decisive;
        return states.includes("open") ? "open" : decisive === "no" ? "yes" : "no";
      }
    }
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
        return ofReading(formula);
      case "not":
        return ofFormula(formula.part, want === "yes" ? "no" : want === "no" ? "yes" : "open");
      case "all":
      case "any": {
        const matching = formula.parts.filter((part) => stateOfFormula(part) === want);
        const grades = matching.map((part) => ofFormula(part, want));
        const oneWillDo = want === (formula.kind === "all" ? "no" : "yes");
        return oneWillDo ? strongest(grades) : weakest(grades);
      }
    }
  };

  const ofReading = (test: Extract<Formula, { kind: "test" }>): Grade => {
    if (!test.variable.startsWith(READING)) return STRONGEST;
    const id = test.variable.slice(READING.length);
    const reading = law.rulebook.readings.find((each) => each.reading === id);
    const option = reading?.options.find((each) => each.option === standing.get(id));
    return option?.grade ?? STRONGEST;
  };

  return ofOutcome(outcome);
}

function testNode(compiled: CompiledLaw, test: Extract<Formula, { kind: "test" }>): Node {
  const variable = compiled.space.byId.get(test.variable);
  if (variable === undefined) return FALSE;
  return compiled.space.store.and(
    compiled.belongs.get(test.variable) ?? TRUE,
    literalOf(compiled.space, variable, test.among),
  );
}
