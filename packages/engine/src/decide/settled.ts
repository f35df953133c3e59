import type { Formula } from "../conditions/formula.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { type Allowed, FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { NodeCache } from "../diagram/node-cache.ts";
import { literalOf } from "../diagram/space.ts";
import { type Known, withLinks } from "./known.ts";

/** Whether something holds in every case left, in none, or in some. */
export type Settled = "yes" | "no" | "open";

/** Answers, for one situation, what is settled about roots and formulas of the compiled law. */
export interface Settle {
  readonly root: (root: Node) => Settled;
  readonly formula: (formula: Formula) => Settled;
}

/** @param allowed what is known, with the readings that stand put in */
export function settler(compiled: CompiledLaw, known: Known, allowed: Allowed): Settle {
  const { store } = compiled.space;
  const answers = new Map<Node, Settled>();
  const rootSettled = (root: Node): Settled => {
    if (root <= TRUE) return root === TRUE ? "yes" : "no";
    let answer = answers.get(root);
    if (answer === undefined) {
      const within = withLinks(compiled, known, compiled.touching(root));
      const canHold = store.reaches(root, within, allowed, true);
      const canFail = !canHold || store.reaches(root, within, allowed, false);
      answer = canHold ? (canFail ? "open" : "yes") : "no";
      answers.set(root, answer);
    }
    return answer;
  };
  const settled = (formula: Formula): Settled => {
    switch (formula.kind) {
      case "constant":
        return formula.value ? "yes" : "no";
      case "outcome":
        return rootSettled(compiled.outcomes.get(formula.id) ?? FALSE);
      case "condition":
        return rootSettled(compiled.conditions.get(formula.id) ?? FALSE);
      case "test":
        return rootSettled(testNode(compiled, formula));
      case "not":
        return flip(settled(formula.part));
      case "all":
      case "any": {
        const decisive: Settled = formula.kind === "all" ? "no" : "yes";
        const states = formula.parts.map(settled);
        if (states.includes(decisive)) return decisive;
        return states.includes("open") ? "open" : flip(decisive);
      }
    }
  };
  return { root: rootSettled, formula: settled };
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

const testNodes = new WeakMap<CompiledLaw, NodeCache<Formula>>();

function testNode(compiled: CompiledLaw, test: Extract<Formula, { kind: "test" }>): Node {
  const { store, byId } = compiled.space;
  const known = testNodes.get(compiled) ?? new NodeCache<Formula>(store);
  testNodes.set(compiled, known);
  return known.get(test, () => {
    const variable = byId.get(test.variable);
    if (variable === undefined) return FALSE;
    const belongs = compiled.belongs.get(test.variable) ?? TRUE;
    return store.and(belongs, literalOf(compiled.space, variable, test.among));
  });
}
