import { type Formula, formulaOf, READING } from "../conditions/formula.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Node } from "../diagram/diagram-store.ts";
import { exceptionsOf, layered, rulesOf } from "../diagram/rules-of.ts";
import type { RuleInLaw } from "../rulebook/law-on.ts";
import type { Status } from "../rulebook/rulebook.ts";
import { decisiveParts, flip, type Settle, type Settled } from "./settled.ts";

/**
 * The rules that carry a status: for `yes` those that hold on the way to the outcome; for `no` those
 * that would conclude it and fail, and the exceptions that defeat them; otherwise those still open.
 * An outcome that a rule refers to is followed only where the rule turns on it.
 *
 * @returns ids in rulebook order
 */
export function carryingRules(
  compiled: CompiledLaw,
  settle: Settle,
  outcome: string,
  status: Status,
): string[] {
  const { law } = compiled;
  const seen = new Set<string>();
  const carrying = new Set<string>();
  const stateOf = ({ rule }: RuleInLaw) => settle.root(compiled.rules.get(rule.rule) ?? FALSE);

  const follow = ({ rule, wording }: RuleInLaw, state: Settled) => {
    carrying.add(rule.rule);
    const formula = formulaOf(wording.when, law);
    // a rule that fails although its own condition holds is defeated: the exception says why
    if (settle.formula(formula) !== state) return;
    for (const [id, settled] of turningOn(compiled, formula, state, settle)) visit(id, settled);
  };
  const visit = (id: string, state: Settled) => {
    const key = `${id} ${state}`;
    if (seen.has(key)) return;
    seen.add(key);
    const rules = rulesOf(law, id).filter((each) => isSelectable(compiled, settle, each));
    let chosen = rules.filter((each) => stateOf(each) === state);
    if (chosen.length === 0 && state === "yes") {
      chosen = rules.filter((each) => stateOf(each) === "open");
    }
    for (const each of chosen) {
      follow(each, stateOf(each));
      if (state === "yes") continue;
      for (const exception of exceptionsOf(law, each.rule.rule)) {
        const settled = stateOf(exception);
        if (settled === (state === "no" ? "yes" : "open")) follow(exception, settled);
      }
    }
  };
  visit(outcome, status === "yes" || status === "no" ? status : "open");
  return law.rulebook.rules.map((each) => each.rule).filter((rule) => carrying.has(rule));
}

/** Whether the layer of a rule can still be the one that the layer reading selects. */
function isSelectable(compiled: CompiledLaw, settle: Settle, { rule }: RuleInLaw): boolean {
  if (!layered(compiled.law, rule.concludes)) return true;
  const selected = layersSelected(compiled).get(rule.layer);
  return selected === undefined || settle.root(selected) !== "no";
}

const selections = new WeakMap<CompiledLaw, ReadonlyMap<string, Node>>();

/** Where the layer reading selects each layer. */
function layersSelected(compiled: CompiledLaw): ReadonlyMap<string, Node> {
  let found = selections.get(compiled);
  if (found === undefined) {
    const { layerReading, layers } = compiled.law.rulebook;
    found = new Map(
      layers.flatMap(({ layer, selectedBy }) => {
        if (layerReading === undefined || selectedBy === undefined) return [];
        const fact = `${READING}${layerReading}`;
        return [[layer, compiled.nodeOf({ fact, operator: "equal", value: selectedBy })]];
      }),
    );
    selections.set(compiled, found);
  }
  return found;
}

/**
 * The outcomes that make a formula come out as it does, with what is settled about each. Where a
 * plain fact already makes a conjunction fail, the outcomes beside it are not to blame.
 */
function turningOn(
  compiled: CompiledLaw,
  formula: Formula,
  state: Settled,
  settle: Settle,
): Map<string, Settled> {
  const found = new Map<string, Settled>();
  const visit = (at: Formula, want: Settled) => {
    switch (at.kind) {
      case "all":
      case "any": {
        const parts = decisiveParts(at, want, settle);
        const oneWillDo = want === (at.kind === "all" ? "no" : "yes");
        const plain = parts.filter((part) => !refersToOutcomes(compiled, part));
        if (oneWillDo && want === "no" && plain.length > 0) return;
        for (const part of parts) visit(part, want);
        return;
      }
      case "not":
        visit(at.part, flip(want));
        return;
      case "outcome":
        // that something does not hold is carried by no rule: only failing or open ones say why
        if (state !== "yes" || want === "yes") found.set(at.id, want);
        return;
      case "condition": {
        const named = compiled.law.conditions.get(at.id);
        if (named !== undefined) visit(formulaOf(named.wording.when, compiled.law), want);
        return;
      }
      default:
        return;
    }
  };
  visit(formula, state);
  return found;
}

function refersToOutcomes(compiled: CompiledLaw, formula: Formula): boolean {
  switch (formula.kind) {
    case "all":
    case "any":
      return formula.parts.some((part) => refersToOutcomes(compiled, part));
    case "not":
      return refersToOutcomes(compiled, formula.part);
    case "outcome":
      return true;
    case "condition": {
      const named = compiled.law.conditions.get(formula.id);
      return (
        named !== undefined &&
        refersToOutcomes(compiled, formulaOf(named.wording.when, compiled.law))
      );
    }
    default:
      return false;
  }
}
