import type { Formula } from "../conditions/formula.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Node, type Root, TRUE } from "../diagram/diagram-store.ts";
import { classesOf } from "../diagram/space.ts";
import {
  type Answers,
  EITHER,
  NEVER,
  NO,
  type ThreeTerminalDiagram,
  threeTerminalDiagramOf,
  YES,
} from "../diagram/three-terminal-diagram.ts";
import { answersInCases } from "../diagram/three-terminal-queries.ts";
import { withRefinements } from "./partial-assignment.ts";
import { diagramOfRoot, diagramOfTest, plainDiagramOf, type Restriction } from "./restriction.ts";

/** What is entailed about something: it holds in every case left, in none, or only in some. */
export type Entailment = "yes" | "no" | "open";

/** What one situation entails about roots and formulas of the compiled law. Each is worked out once. */
export interface Entailments {
  readonly root: (root: Root) => Entailment;
  readonly formula: (formula: Formula) => Entailment;
  /** About a node that is no root of the compiled law; the answer is not kept. */
  readonly passing: (node: Node) => Entailment;
}

export function entailmentsIn(
  compiled: CompiledLaw,
  { allowed, refinements }: Restriction,
): Entailments {
  const { byId } = compiled.space;
  const roots = new Map<Root, Entailment>();
  const formulas = new Map<Formula, Entailment>();
  const ofDiagram = (diagram: ThreeTerminalDiagram): Entailment => {
    const left = answersInCases(diagram, allowed);
    return left === EITHER ? "open" : left === YES ? "yes" : "no";
  };
  const ofRoot = (root: Root): Entailment => {
    if (root <= TRUE) return root === TRUE ? "yes" : "no";
    let answer = roots.get(root);
    if (answer === undefined) {
      answer = ofDiagram(plainDiagramOf(compiled, root));
      if (answer === "open") answer = ofDiagram(diagramOfRoot(compiled, root, refinements));
      roots.set(root, answer);
    }
    return answer;
  };
  const ofTest = (test: Extract<Formula, { kind: "test" }>): Entailment => {
    const variable = byId.get(test.variable);
    if (variable === undefined) return "no";
    const belongs = ofRoot(compiled.belongs.get(test.variable) ?? TRUE);
    if (belongs === "no") return "no";
    const open = allowed[variable.level] as Uint8Array | null;
    const among = classesOf(variable, test.among);
    let met: Answers = NEVER;
    for (let index = 0; index < among.length; index++) {
      if (open === null || open[index] === 1) met |= among[index] === 1 ? YES : NO;
    }
    if (met === NO) return "no";
    if (met === YES && belongs === "yes") return "yes";
    return ofDiagram(diagramOfTest(compiled, test, refinements));
  };
  const ofParts = (formula: Extract<Formula, { kind: "all" | "any" }>): Entailment => {
    const decisive: Entailment = formula.kind === "all" ? "no" : "yes";
    let found = negated(decisive);
    for (const part of formula.parts) {
      const entailment = ofFormula(part);
      if (entailment === decisive) return decisive;
      if (entailment === "open") found = "open";
    }
    return found;
  };
  const ofFormula = (formula: Formula): Entailment => {
    switch (formula.kind) {
      case "constant":
        return formula.value ? "yes" : "no";
      case "outcome":
        return ofRoot(compiled.outcomes.get(formula.id) ?? FALSE);
      case "condition":
        return ofRoot(compiled.conditions.get(formula.id) ?? FALSE);
      case "not":
        return negated(ofFormula(formula.part));
      default: {
        let answer = formulas.get(formula);
        if (answer === undefined) {
          answer = formula.kind === "test" ? ofTest(formula) : ofParts(formula);
          formulas.set(formula, answer);
        }
        return answer;
      }
    }
  };
  const ofPassing = (node: Node): Entailment => {
    if (node <= TRUE) return node === TRUE ? "yes" : "no";
    const cases = withRefinements(compiled, refinements, compiled.relevantConstraint(node));
    return ofDiagram(threeTerminalDiagramOf(compiled.space.store, node, cases));
  };
  return { root: ofRoot, formula: ofFormula, passing: ofPassing };
}

/** What is entailed about the negation. */
export function negated(entailment: Entailment): Entailment {
  return entailment === "yes" ? "no" : entailment === "no" ? "yes" : "open";
}
