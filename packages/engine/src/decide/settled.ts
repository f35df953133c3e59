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
import { withBites } from "./known.ts";
import { diagramOfRoot, diagramOfTest, plainDiagramOf, type View } from "./view.ts";

/** Whether something holds in every case left, in none, or in some. */
export type Settled = "yes" | "no" | "open";

/** Answers, for one situation, what is settled about roots and formulas of the compiled law. */
export interface Settle {
  readonly root: (root: Root) => Settled;
  readonly formula: (formula: Formula) => Settled;
  /** About a node that is no root of the compiled law; nothing of it is kept. */
  readonly passing: (node: Node) => Settled;
}

export function settler(compiled: CompiledLaw, { allowed, bites }: View): Settle {
  const { byId } = compiled.space;
  const roots = new Map<Root, Settled>();
  const formulas = new Map<Formula, Settled>();
  const ofDiagram = (diagram: ThreeTerminalDiagram): Settled => {
    const left = answersInCases(diagram, allowed);
    return left === EITHER ? "open" : left === YES ? "yes" : "no";
  };
  const ofRoot = (root: Root): Settled => {
    if (root <= TRUE) return root === TRUE ? "yes" : "no";
    let answer = roots.get(root);
    if (answer === undefined) {
      answer = ofDiagram(plainDiagramOf(compiled, root));
      if (answer === "open") answer = ofDiagram(diagramOfRoot(compiled, root, bites));
      roots.set(root, answer);
    }
    return answer;
  };
  const ofTest = (test: Extract<Formula, { kind: "test" }>): Settled => {
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
    return ofDiagram(diagramOfTest(compiled, test, bites));
  };
  const ofParts = (formula: Extract<Formula, { kind: "all" | "any" }>): Settled => {
    const decisive: Settled = formula.kind === "all" ? "no" : "yes";
    let found = flip(decisive);
    for (const part of formula.parts) {
      const settled = ofFormula(part);
      if (settled === decisive) return decisive;
      if (settled === "open") found = "open";
    }
    return found;
  };
  const ofFormula = (formula: Formula): Settled => {
    switch (formula.kind) {
      case "constant":
        return formula.value ? "yes" : "no";
      case "outcome":
        return ofRoot(compiled.outcomes.get(formula.id) ?? FALSE);
      case "condition":
        return ofRoot(compiled.conditions.get(formula.id) ?? FALSE);
      case "not":
        return flip(ofFormula(formula.part));
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
  const ofPassing = (node: Node): Settled => {
    if (node <= TRUE) return node === TRUE ? "yes" : "no";
    const cases = withBites(compiled, bites, compiled.relevantConstraint(node));
    return ofDiagram(threeTerminalDiagramOf(compiled.space.store, node, cases));
  };
  return { root: ofRoot, formula: ofFormula, passing: ofPassing };
}

/** What is settled about the opposite. */
export function flip(settled: Settled): Settled {
  return settled === "yes" ? "no" : settled === "no" ? "yes" : "open";
}

/**
 * The parts of a formula that make it come out as it does: all that were needed, or those of which
 * one would have done.
 */
export function decisiveParts(
  formula: Extract<Formula, { kind: "all" | "any" }>,
  want: Settled,
  settle: Settle,
): readonly Formula[] {
  return formula.parts.filter((part) => settle.formula(part) === want);
}
