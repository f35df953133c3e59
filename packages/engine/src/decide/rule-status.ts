import { type Formula, formulaOf } from "../conditions/formula.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { exceptionsOf, rulesOf } from "../diagram/compile.ts";
import type { Allowed, Node } from "../diagram/diagram-store.ts";
import type { RuleInLaw } from "../rulebook/law-on.ts";
import type { Status } from "../rulebook/rulebook.ts";

/** Whether something holds in every case left, in none, or in some. */
export type Settled = "yes" | "no" | "open";

/** Answers, for one situation, what is settled about any root of the compiled law. */
export type Settle = (root: Node) => Settled;

/** @param within the whole constraint of the situation */
export function settler(compiled: CompiledLaw, within: Node, allowed: Allowed): Settle {
  const { store } = compiled.space;
  const known = new Map<Node, Settled>();
  return (root) => {
    let answer = known.get(root);
    if (answer === undefined) {
      const canHold = store.reaches(root, within, allowed, true);
      const canFail = store.reaches(root, within, allowed, false);
      answer = canHold ? (canFail ? "open" : "yes") : "no";
      known.set(root, answer);
    }
    return answer;
  };
}

/** What a rule refers to, and whether the reference must hold or fail for the rule to hold. */
interface Reference {
  readonly outcome: string;
  readonly positive: boolean;
}

/**
 * The rules that carry a status: for `yes` those that hold on the way to the outcome; for `no` those
 * that would conclude it and fail, and the exceptions that defeat them; otherwise those still open.
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
  const want: Settled = status === "yes" || status === "no" ? status : "open";

  const follow = (of: RuleInLaw, state: Settled) => {
    carrying.add(of.rule.rule);
    for (const reference of referencesIn(compiled, formulaOf(of.wording.when, law))) {
      const node = compiled.outcomes.get(reference.outcome);
      if (node === undefined) continue;
      const settled = settle(node);
      if (
        state === "open"
          ? settled === "open"
          : settled === (reference.positive ? state : flip(state))
      ) {
        // a rule that holds because something does not is carried by no rule of that outcome
        if (state === "yes" && !reference.positive) continue;
        visit(reference.outcome, settled);
      }
    }
  };
  const visit = (id: string, state: Settled) => {
    const key = `${id} ${state}`;
    if (seen.has(key)) return;
    seen.add(key);
    const rules = rulesOf(law, id).filter(({ rule }) =>
      selectable(compiled, settle, rule.layer, id),
    );
    const stateOf = ({ rule }: RuleInLaw) => settle(compiled.rules.get(rule.rule) as Node);
    let chosen = rules.filter((each) => stateOf(each) === state);
    if (chosen.length === 0 && state === "yes")
      chosen = rules.filter((each) => stateOf(each) === "open");
    for (const each of chosen) {
      follow(each, stateOf(each));
      if (state === "yes") continue;
      for (const exception of exceptionsOf(law, each.rule.rule)) {
        const settled = stateOf(exception);
        if (state === "no" ? settled === "yes" : settled === "open") follow(exception, settled);
      }
    }
  };
  visit(outcome, want);
  return law.rulebook.rules.map((each) => each.rule).filter((rule) => carrying.has(rule));
}

function flip(state: Settled): Settled {
  return state === "yes" ? "no" : state === "no" ? "yes" : "open";
}

/** Whether the layer of a rule can still be the one that the layer reading selects. */
function selectable(
  compiled: CompiledLaw,
  settle: Settle,
  layer: string,
  outcome: string,
): boolean {
  const declared = compiled.law.rulebook.outcomes.find((each) => each.outcome === outcome);
  if ((declared?.layers.length ?? 0) < 2) return true;
  const { layerReading, layers } = compiled.law.rulebook;
  const option = layers.find((each) => each.layer === layer)?.selectedBy;
  if (layerReading === undefined || option === undefined) return true;
  return (
    settle(
      compiled.nodeOf({ fact: `reading.${layerReading}`, operator: "equal", value: option }),
    ) !== "no"
  );
}

/** The outcomes that a formula reads, through named conditions, with their polarity. */
function referencesIn(compiled: CompiledLaw, formula: Formula): Reference[] {
  const found: Reference[] = [];
  const visit = (at: Formula, positive: boolean) => {
    switch (at.kind) {
      case "all":
      case "any":
        for (const part of at.parts) visit(part, positive);
        return;
      case "not":
        visit(at.part, !positive);
        return;
      case "outcome":
        found.push({ outcome: at.id, positive });
        return;
      case "condition": {
        const named = compiled.law.conditions.get(at.id);
        if (named !== undefined) visit(formulaOf(named.wording.when, compiled.law), positive);
        return;
      }
      default:
        return;
    }
  };
  visit(formula, true);
  return found;
}
