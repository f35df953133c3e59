import { type Formula, formulaOf, READING } from "../conditions/formula.ts";
import { type CompiledLaw, exceptionsOf, rulesOf } from "../diagram/compile.ts";
import { FALSE, type Node } from "../diagram/diagram-store.ts";
import type { Condition } from "../rulebook/rulebook.ts";
import type { Finding } from "./finding.ts";

/** The most findings of one outcome that are kept, in two halves. */
const HALF = 128;

/**
 * Findings of one law, kept for cases that say the same of all that an outcome can turn on. Two
 * halves take turns, so that what is asked for again stays and the rest is forgotten.
 */
export class FindingMemo {
  readonly #compiled: CompiledLaw;
  readonly #young = new Map<string, Map<string, Finding>>();
  readonly #old = new Map<string, Map<string, Finding>>();
  readonly #levels = new Map<string, readonly number[]>();

  constructor(compiled: CompiledLaw) {
    this.#compiled = compiled;
  }

  /** @param key what the case says of the outcome's {@link levelsOf levels} */
  get(outcome: string, key: string, make: () => Finding): Finding {
    const young = this.#young.get(outcome) ?? new Map<string, Finding>();
    let finding = young.get(key);
    if (finding !== undefined) return finding;
    finding = this.#old.get(outcome)?.get(key) ?? make();
    young.set(key, finding);
    this.#young.set(outcome, young);
    if (young.size >= HALF) {
      this.#old.set(outcome, young);
      this.#young.delete(outcome);
    }
    return finding;
  }

  /** The levels that a finding on an outcome can turn on, its rules and grade included. */
  levelsOf(outcome: string): readonly number[] {
    let levels = this.#levels.get(outcome);
    if (levels === undefined) {
      levels = [...reachedFrom(this.#compiled, outcome)].sort((a, b) => a - b);
      this.#levels.set(outcome, levels);
    }
    return levels;
  }
}

/** Follows an outcome's rules to everything that they refer to. */
function reachedFrom(compiled: CompiledLaw, from: string): ReadonlySet<number> {
  const { law, space } = compiled;
  const { store } = space;
  const levels = new Set<number>();
  const seen = new Set<string>();
  const add = (root: Node) => {
    for (const node of [root, compiled.touching(root)]) {
      for (const level of store.support(node)) levels.add(level);
    }
  };
  const variable = (id: string) => {
    const level = space.byId.get(id)?.level;
    if (level === undefined) return;
    add(store.literal(level, (index) => index === 0));
  };
  const first = (key: string) => !seen.has(key) && seen.add(key);
  const condition = (when: Condition) => formula(formulaOf(when, law));
  const formula = (at: Formula): void => {
    switch (at.kind) {
      case "constant":
        return;
      case "all":
      case "any":
        at.parts.forEach(formula);
        return;
      case "not":
        formula(at.part);
        return;
      case "outcome":
        outcome(at.id);
        return;
      case "condition": {
        const named = law.conditions.get(at.id);
        if (named !== undefined && first(`condition ${at.id}`)) condition(named.wording.when);
        return;
      }
      case "test": {
        const belongs = law.facts.get(at.variable)?.declaration.belongs;
        if (!first(`variable ${at.variable}`)) return;
        variable(at.variable);
        if (belongs !== undefined) condition(belongs);
        return;
      }
    }
  };
  const rule = (id: string) => {
    add(compiled.rules.get(id) ?? FALSE);
    for (const exception of exceptionsOf(law, id)) {
      condition(exception.wording.when);
      rule(exception.rule.rule);
    }
  };
  const outcome = (id: string) => {
    if (!first(`outcome ${id}`)) return;
    add(compiled.outcomes.get(id) ?? FALSE);
    for (const each of rulesOf(law, id)) {
      condition(each.wording.when);
      rule(each.rule.rule);
    }
  };
  outcome(from);
  variable(`${READING}${law.rulebook.layerReading}`);
  return levels;
}
