import { READING } from "../conditions/formula.ts";
import { coreOf } from "../decide/engine-core.ts";
import { derived } from "../derived.ts";
import { type CompiledLaw, compile } from "../diagram/compile.ts";
import { FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { exceptionsOf, layered, rulesOf } from "../diagram/rules-of.ts";
import type { Variable } from "../diagram/space.ts";
import { type Law, lawOn, type RuleInLaw } from "../rulebook/law-on.ts";
import type { IsoDate, Rulebook } from "../rulebook/rulebook.ts";
import { type AtomicCondition, atomicConditions, withAtom } from "./atomic-conditions.ts";
import { casesOf, readingChoice } from "./cases.ts";
import type { DecisivePair, Effect, PairFound } from "./decisive-pair.ts";
import { type NoPairReason, reasonOf } from "./no-pair.ts";
import { runnablePair } from "./pair-cases.ts";

/** An atomic condition with a pair that shows that it decides, or why there is none. */
export interface Decisive {
  readonly condition: AtomicCondition;
  /** The outcome that turns; left out where none can. */
  readonly outcome?: string;
  readonly pair?: DecisivePair;
  readonly reason?: NoPairReason;
}

/** Finds pairs for the atomic conditions of one wording of the law. */
export interface PairFinder {
  /** Those of the rules in force, then those of the named conditions that they refer to. */
  readonly conditions: readonly AtomicCondition[];
  /** A pair for one of them, or the reason why there is none. */
  readonly find: (condition: AtomicCondition) => Decisive;
}

/**
 * Finds, for an atomic condition, a pair of cases that shows that it decides (MC/DC, after RTCA DO-178C,
 * in its masking form): the two differ in one fact, or in one reading; the condition holds in the one and
 * not in the other; both are cases; the outcome that the rule concludes is `yes` in one and `no` in the
 * other; and in one of them at least the outcome would be another if only the condition, where it stands,
 * came out otherwise. Exact by decision diagrams: where there is no pair, there is none within the limits
 * of the rulebook; each pair that is given was decided by the engine as any case is.
 *
 * @param on day of the law, and today
 */
export function pairFinder(rulebook: Rulebook, on: IsoDate): PairFinder {
  const law = lawOn(rulebook, on);
  const [compiled] = compile([law]) as [CompiledLaw];
  const core = coreOf(rulebook);
  const conditions = derived(law, atomicConditions);
  const find = (condition: AtomicCondition): Decisive => {
    compiled.space.store.trim();
    const effects = effectsOf(compiled, condition);
    let turned: string | undefined;
    for (const effect of effects) {
      const { outcome } = effect;
      for (const pair of pairsFor(effect)) {
        turned ??= outcome;
        const run = runnablePair(core, law, on, outcome, condition.atom, pair);
        if (run !== undefined) return { condition, outcome, pair: run };
      }
    }
    if (turned !== undefined) {
      return { condition, outcome: turned, reason: { kind: "notRunnable" } };
    }
    return { condition, reason: reasonOf(compiled, condition, effects) };
  };
  return { conditions, find };
}

/** The outcomes that rules with the condition conclude, in rulebook order. */
function effectsOf(compiled: CompiledLaw, condition: AtomicCondition): readonly Effect[] {
  const { law, space, nodeOf } = compiled;
  const { store } = space;
  const changed = new Map<string, readonly [Node, Node]>();
  for (const { rule, wording } of law.rules) {
    const always = withAtom(law, rule.rule, wording.when, condition, true);
    if (always === wording.when) continue;
    const never = withAtom(law, rule.rule, wording.when, condition, false);
    changed.set(rule.rule, [nodeOf(always), nodeOf(never)]);
  }
  const ruleNode = ({ rule, wording }: RuleInLaw, side: 0 | 1): Node => {
    const own = changed.get(rule.rule)?.[side] ?? nodeOf(wording.when);
    const undefeated = exceptionsOf(law, rule.rule).reduce<Node>(
      (node, exception) => store.minus(node, ruleNode(exception, side)),
      own,
    );
    if (!layered(law, rule.concludes)) return undefeated;
    return store.and(undefeated, compiled.layers.get(rule.layer) ?? TRUE);
  };
  const outcomeNode = (outcome: string, side: 0 | 1) =>
    rulesOf(law, outcome).reduce<Node>((node, rule) => store.or(node, ruleNode(rule, side)), FALSE);
  const holds = nodeOf(condition.atom);
  return outcomesOf(law, changed).map((outcome) => ({
    compiled,
    condition,
    outcome,
    holds,
    decides: store.xor(outcomeNode(outcome, 0), outcomeNode(outcome, 1)),
  }));
}

function outcomesOf(law: Law, changed: ReadonlyMap<string, unknown>): readonly string[] {
  const concluded = new Set(
    law.rules.flatMap(({ rule }) => (changed.has(rule.rule) ? [rule.concludes] : [])),
  );
  return law.rulebook.outcomes.map(({ outcome }) => outcome).filter((each) => concluded.has(each));
}

/** Pairs of assignments, first under the readings that stand by default, then under any. */
function* pairsFor(effect: Effect): Generator<PairFound> {
  const { compiled, condition } = effect;
  if (effect.decides === FALSE) return;
  const { law, space } = compiled;
  const { atom } = condition;
  const own = "condition" in atom ? undefined : space.byId.get(atom.fact);
  const asDefault = own?.kind === "reading" ? { [own.id.slice(READING.length)]: "open" } : {};
  const anyReading = Object.fromEntries(
    law.rulebook.readings.map(({ reading }) => [reading, "open"]),
  );
  for (const readings of [asDefault, anyReading]) {
    const choice = readingChoice(space, law.rulebook, readings);
    for (const variable of variablesToMove(effect, own)) {
      const pair = pairAcross(effect, variable, choice);
      if (pair !== undefined) yield pair;
    }
  }
}

/**
 * A leaf turns with its own fact. What consists of others turns with some fact or reading that bears on it:
 * first those on which nothing else in the same wording bears, then the others.
 */
function variablesToMove(
  { compiled, condition, holds }: Effect,
  own: Variable | undefined,
): readonly Variable[] {
  if (own !== undefined) return [own];
  const { space, law, nodeOf } = compiled;
  const others = derived(law, atomicConditions).filter(
    ({ of, place }) => sameUnit(of, condition.of) && place !== condition.place,
  );
  const shared = new Set(space.store.supportOf(others.map(({ atom }) => nodeOf(atom))));
  const rank = ({ kind, level }: Variable) =>
    (kind === "reading" ? 1 : 0) + (shared.has(level) ? 2 : 0);
  return space.store
    .support(holds)
    .flatMap((level) => space.variables[level] ?? [])
    .toSorted((a, b) => rank(a) - rank(b));
}

function sameUnit(one: AtomicCondition["of"], other: AtomicCondition["of"]): boolean {
  if ("rule" in one) return "rule" in other && one.rule === other.rule;
  return "condition" in other && one.condition === other.condition;
}

/** A pair that differs in one variable alone, under some choice of readings. */
function pairAcross(
  { compiled, outcome, holds, decides }: Effect,
  variable: Variable,
  choice: Int32Array,
): PairFound | undefined {
  const { space, outcomes, belongs } = compiled;
  const { store } = space;
  const inEffect = (node: Node) => store.restrict(node, choice);
  const cases = store.and(
    casesOf([compiled], choice).allowed,
    inEffect(belongs.get(variable.id) ?? TRUE),
  );
  const root = inEffect(outcomes.get(outcome) ?? FALSE);
  const is = inEffect(holds);
  const counts = inEffect(decides);
  const whatever = (node: Node) => store.exists(node, (level) => level === variable.level);
  for (const answer of [true, false]) {
    const yes = answer ? root : store.not(root);
    const here = store.and(store.and(cases, is), yes);
    const there = store.minus(store.minus(cases, is), yes);
    const both = store.or(
      store.and(whatever(store.and(here, counts)), whatever(there)),
      store.and(whatever(here), whatever(store.and(there, counts))),
    );
    if (both === FALSE) continue;
    return { compiled, variable, choice, both, here, there, counts, answer };
  }
  return undefined;
}
