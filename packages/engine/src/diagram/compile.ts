import { type Formula, formulaOf, READING, readingDomain } from "../conditions/formula.ts";
import { members, type ValueSet } from "../facts/value-set.ts";
import { EngineFault } from "../problem.ts";
import type { Law, RuleInLaw } from "../rulebook/law-on.ts";
import type { Condition, Derivation, Limit } from "../rulebook/rulebook.ts";
import { classify } from "./classify.ts";
import { FALSE, type Node, TRUE } from "./diagram-store.ts";
import { NodeCache } from "./node-cache.ts";
import { literalOf, makeSpace, type Space, type Variable } from "./space.ts";

/** Two facts that are one where a condition holds. */
export interface Link {
  readonly derivation: Derivation;
  /** The fact that is followed. */
  readonly leader: string;
  readonly follower: string;
  readonly when: Node;
  /** Both facts in the same class. */
  readonly same: Node;
}

/** One wording of the law as decision diagrams in a space. */
export interface CompiledLaw {
  readonly law: Law;
  readonly space: Space;
  /** Whether each outcome holds. */
  readonly outcomes: ReadonlyMap<string, Node>;
  /** Whether each rule holds, undefeated, in its layer. */
  readonly rules: ReadonlyMap<string, Node>;
  readonly conditions: ReadonlyMap<string, Node>;
  /** Where each fact with a belonging belongs. */
  readonly belongs: ReadonlyMap<string, Node>;
  /** Where a limit or a derivation is broken, one root each. */
  readonly broken: readonly { readonly by: Limit | Derivation; readonly node: Node }[];
  readonly links: readonly Link[];
  /**
   * The part of the constraint that can touch a root: parts that share no variable with it, directly
   * or through others, cannot change its answer in a possible case.
   */
  readonly touching: (root: Node) => Node;
  /** What is a case: no limit and no derivation broken. A root of its own. */
  readonly constraint: Node;
  /** Compiles one more condition over the facts, readings and outcomes of this law. */
  readonly nodeOf: (condition: Condition) => Node;
}

/**
 * Compiles wordings of the law into one space, so that their roots can be compared.
 *
 * Facts are split into the classes that the conditions of all the laws, and the further conditions,
 * distinguish; variables stand in the order in which a depth-first walk of the rules meets them.
 *
 * @param laws one or more wordings, of one rulebook or of a rulebook and its amendments
 * @param options further conditions that will be asked about; the most nodes allowed
 * @throws EngineFault `NODE_BUDGET`, naming the outcome, when the diagrams grow past the budget
 */
export function compile(
  laws: readonly Law[],
  options: { readonly further?: readonly Condition[]; readonly budget?: number } = {},
): readonly CompiledLaw[] {
  const scan = new Scan();
  for (const law of laws) scan.law(law);
  for (const condition of options.further ?? [])
    for (const law of laws) scan.further(condition, law);
  // a condition that one law refers to can be asked about under each of them
  for (const id of scan.conditions) for (const law of laws) scan.further({ condition: id }, law);
  const space = makeSpace(scan.variables(), options.budget);
  const compiled = laws.map((law) => compileLaw(law, space, scan.conditions));
  space.store.seal();
  return compiled;
}

/** A depth-first walk that notes each variable where it is first met, and every test on it. */
class Scan {
  readonly #order: string[] = [];
  readonly #domains = new Map<string, ValueSet>();
  readonly #tests = new Map<string, ValueSet[]>();
  readonly #visited = new WeakMap<Law, Set<string>>();
  readonly #links = new Map<string, string>();
  /** Named conditions met so far. */
  readonly conditions = new Set<string>();

  law(law: Law): void {
    for (const derivation of law.rulebook.derivations) {
      if ("equals" in derivation) this.#links.set(derivation.fact, derivation.equals);
    }
    for (const { outcome } of law.rulebook.outcomes) this.#outcome(outcome, law);
    // an exception to an exception, or to a rule that is not in force, is met nowhere else
    for (const { rule, wording } of law.rules) {
      if (rule.exceptionTo !== undefined) this.#formula(formulaOf(wording.when, law), law);
    }
    for (const limit of law.rulebook.limits) this.further(limit.never, law);
    for (const derivation of law.rulebook.derivations) {
      if ("when" in derivation) this.further(derivation.when, law);
      if ("is" in derivation) {
        const { fact, is } = derivation;
        this.further({ fact, operator: "equal", value: is }, law);
      }
    }
    this.#linkedFacts(law);
  }

  /** Of two facts that can be one, each gives the other its value, whatever reads them. */
  #linkedFacts(law: Law): void {
    for (const [follower, leader] of this.#links) {
      for (const id of [leader, follower]) {
        const fact = law.facts.get(id);
        if (fact?.domain === undefined) continue;
        if (fact.declaration.belongs !== undefined) this.further(fact.declaration.belongs, law);
        this.#meet(id, fact.domain);
      }
    }
  }

  further(condition: Condition, law: Law): void {
    this.#formula(formulaOf(condition, law), law);
  }

  variables(): Omit<Variable, "level">[] {
    const order = this.#order.filter((id) => !this.#links.has(id));
    for (const [follower, leader] of this.#links) {
      if (!this.#domains.has(follower)) continue;
      const at = order.indexOf(leader);
      order.splice(at < 0 ? order.length : at + 1, 0, follower);
    }
    return order.map((id) => ({
      id,
      kind: id.startsWith(READING) ? "reading" : "fact",
      classes: classify(this.#domains.get(id) as ValueSet, this.#testsOf(id)),
    }));
  }

  /** Linked facts share their classes. */
  #testsOf(id: string): ValueSet[] {
    const leader = this.#links.get(id) ?? id;
    const linked = [...this.#links].filter(([, other]) => other === leader).map(([each]) => each);
    return [...new Set([leader, ...linked])].flatMap((each) => this.#tests.get(each) ?? []);
  }

  #outcome(outcome: string, law: Law): void {
    if (!this.#first(law, outcome)) return;
    if (layered(law, outcome)) this.#layerReading(law);
    for (const { rule, wording } of rulesOf(law, outcome)) {
      this.#formula(formulaOf(wording.when, law), law);
      for (const exception of exceptionsOf(law, rule.rule)) {
        this.#formula(formulaOf(exception.wording.when, law), law);
      }
    }
  }

  /** Whether something is met for the first time in a law. */
  #first(law: Law, key: string): boolean {
    const visited = this.#visited.get(law) ?? new Set<string>();
    this.#visited.set(law, visited);
    if (visited.has(key)) return false;
    visited.add(key);
    return true;
  }

  #layerReading(law: Law): void {
    const reading = law.rulebook.layerReading;
    if (reading === undefined) return;
    const domain = readingDomain(law, reading);
    this.#meet(`${READING}${reading}`, domain);
    for (const layer of law.rulebook.layers) {
      if (layer.selectedBy === undefined) continue;
      this.#note(`${READING}${reading}`, members([layer.selectedBy]));
    }
  }

  #formula(formula: Formula, law: Law): void {
    switch (formula.kind) {
      case "constant":
        return;
      case "all":
      case "any":
        for (const part of formula.parts) this.#formula(part, law);
        return;
      case "not":
        this.#formula(formula.part, law);
        return;
      case "outcome":
        this.#outcome(formula.id, law);
        return;
      case "condition": {
        if (!this.#first(law, `condition ${formula.id}`)) return;
        this.conditions.add(formula.id);
        const named = law.conditions.get(formula.id);
        if (named !== undefined) this.#formula(formulaOf(named.wording.when, law), law);
        return;
      }
      case "test": {
        const fact = law.facts.get(formula.variable);
        const belongs = fact?.declaration.belongs;
        if (belongs !== undefined) this.#formula(formulaOf(belongs, law), law);
        this.#meet(
          formula.variable,
          fact?.domain ?? readingDomain(law, formula.variable.slice(READING.length)),
        );
        this.#note(formula.variable, formula.among);
        return;
      }
    }
  }

  #meet(id: string, domain: ValueSet): void {
    const known = this.#domains.get(id);
    if (known === undefined) this.#order.push(id);
    this.#domains.set(id, known === undefined ? domain : joined(known, domain));
  }

  #note(id: string, among: ValueSet): void {
    const tests = this.#tests.get(id);
    if (tests === undefined) this.#tests.set(id, [among]);
    else tests.push(among);
  }
}

function joined(a: ValueSet, b: ValueSet): ValueSet {
  if (a.kind === "members" && b.kind === "members") return members([...a.members, ...b.members]);
  return a;
}

interface RulesBy {
  readonly outcome: ReadonlyMap<string, readonly RuleInLaw[]>;
  readonly exceptionTo: ReadonlyMap<string, readonly RuleInLaw[]>;
}

const rulesByLaw = new WeakMap<Law, RulesBy>();

function rulesBy(law: Law): RulesBy {
  const known = rulesByLaw.get(law);
  if (known !== undefined) return known;
  const outcome = new Map<string, RuleInLaw[]>();
  const exceptionTo = new Map<string, RuleInLaw[]>();
  for (const each of law.rules) {
    const { concludes, exceptionTo: general } = each.rule;
    const [by, id] = general === undefined ? [outcome, concludes] : [exceptionTo, general];
    by.set(id, [...(by.get(id) ?? []), each]);
  }
  const made = { outcome, exceptionTo };
  rulesByLaw.set(law, made);
  return made;
}

/** The rules that conclude an outcome and are no exception to another. */
export function rulesOf(law: Law, outcome: string): readonly RuleInLaw[] {
  return rulesBy(law).outcome.get(outcome) ?? [];
}

export function exceptionsOf(law: Law, rule: string): readonly RuleInLaw[] {
  return rulesBy(law).exceptionTo.get(rule) ?? [];
}

/** Whether an outcome is stated apart by layers that the layer reading selects. */
export function layered(law: Law, outcome: string): boolean {
  const declared = law.rulebook.outcomes.find((each) => each.outcome === outcome);
  return (declared?.layers.length ?? 0) > 1;
}

function compileLaw(law: Law, space: Space, referred: Iterable<string>): CompiledLaw {
  const { store, byId } = space;
  const conditions = new Map<string, Node>();
  const outcomes = new Map<string, Node>();
  const rules = new Map<string, Node>();
  const belongs = new Map<string, Node>();

  const build = (formula: Formula): Node => {
    switch (formula.kind) {
      case "constant":
        return formula.value ? TRUE : FALSE;
      case "all":
        return formula.parts.reduce((node, part) => store.and(node, build(part)), TRUE);
      case "any":
        return formula.parts.reduce((node, part) => store.or(node, build(part)), FALSE);
      case "not":
        return store.not(build(formula.part));
      case "outcome":
        return outcomeNode(formula.id);
      case "condition":
        return conditionNode(formula.id);
      case "test": {
        const variable = byId.get(formula.variable);
        if (variable === undefined) throw new EngineFault(`no variable ${formula.variable}`);
        return store.and(belongsNode(formula.variable), literalOf(space, variable, formula.among));
      }
    }
  };
  const nodeOf = (condition: Condition) => build(formulaOf(condition, law));

  const belongsNode = (fact: string): Node => {
    const declared = law.facts.get(fact)?.declaration.belongs;
    if (declared === undefined) return TRUE;
    const node = belongs.get(fact) ?? nodeOf(declared);
    belongs.set(fact, node);
    return node;
  };
  const conditionNode = (id: string): Node => {
    const named = law.conditions.get(id);
    const node = conditions.get(id) ?? (named === undefined ? FALSE : nodeOf(named.wording.when));
    conditions.set(id, node);
    return node;
  };
  const ruleNode = ({ rule, wording }: RuleInLaw): Node => {
    const known = rules.get(rule.rule);
    if (known !== undefined) return known;
    let node = nodeOf(wording.when);
    for (const exception of exceptionsOf(law, rule.rule)) {
      node = store.minus(node, ruleNode(exception));
    }
    if (layered(law, rule.concludes)) node = store.and(node, layerNode(rule.layer));
    rules.set(rule.rule, node);
    return node;
  };
  const layerNode = (layer: string): Node => {
    const { layerReading, layers } = law.rulebook;
    const option = layers.find((each) => each.layer === layer)?.selectedBy;
    const variable = byId.get(`${READING}${layerReading}`);
    if (option === undefined || variable === undefined) return TRUE;
    return literalOf(space, variable, members([option]));
  };
  const outcomeNode = (outcome: string): Node => {
    const known = outcomes.get(outcome);
    if (known !== undefined) return known;
    const node = rulesOf(law, outcome).reduce(
      (holds, rule) => store.or(holds, ruleNode(rule)),
      FALSE,
    );
    outcomes.set(outcome, node);
    return node;
  };

  for (const { outcome } of law.rulebook.outcomes) {
    try {
      outcomeNode(outcome);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new EngineFault(
        `NODE_BUDGET: the diagrams grow past the node budget at outcome \`${outcome}\``,
      );
    }
  }
  for (const id of referred) conditionNode(id);
  for (const { fact } of law.rulebook.facts) if (byId.has(fact)) belongsNode(fact);

  const links: Link[] = [];
  const broken: { by: Limit | Derivation; node: Node }[] = [];
  for (const limit of law.rulebook.limits) broken.push({ by: limit, node: nodeOf(limit.never) });
  for (const derivation of law.rulebook.derivations) {
    if ("is" in derivation) {
      const { fact, is } = derivation;
      const so = nodeOf({ fact, operator: "equal", value: is });
      const said = store.and(nodeOf(derivation.when), belongsNode(fact));
      broken.push({ by: derivation, node: store.minus(said, so) });
    } else if ("equals" in derivation) {
      const leader = byId.get(derivation.equals);
      const follower = byId.get(derivation.fact);
      if (leader === undefined || follower === undefined) continue;
      const both = store.and(belongsNode(leader.id), belongsNode(follower.id));
      const when = store.and(nodeOf(derivation.when), both);
      const same = sameClass(space, leader, follower);
      links.push({ derivation, leader: leader.id, follower: follower.id, when, same });
      broken.push({ by: derivation, node: store.minus(when, same) });
    }
  }
  const constraint = broken.reduce((node, each) => store.minus(node, each.node), TRUE);
  return {
    law,
    space,
    touching: touchingOf(
      space,
      broken.map((each) => store.not(each.node)),
    ),
    outcomes,
    rules,
    conditions,
    belongs,
    broken,
    links,
    constraint,
    nodeOf,
  };
}

/** Joins the parts of a constraint that share variables, and finds those a root touches. */
function touchingOf(space: Space, parts: readonly Node[]): (root: Node) => Node {
  const { store } = space;
  const joined = joinParts(space, parts);
  const known = new NodeCache<Node>(store);
  return (root) =>
    known.get(root, () => {
      const levels = store.support(root);
      return joined
        .filter((part) => levels.some((level) => part.levels.has(level)))
        .reduce((all, part) => store.and(all, part.node), TRUE);
    });
}

/** A part of a constraint and the levels it reads. */
export interface Part {
  readonly node: Node;
  readonly levels: ReadonlySet<number>;
}

/** Joins functions that share a level, until what is left apart is independent. */
function joinParts({ store }: Space, nodes: readonly Node[]): Part[] {
  const parts: Part[] = [];
  for (const node of nodes) {
    if (node === TRUE) continue;
    let merged: Part = { node, levels: new Set(store.support(node)) };
    for (let index = parts.length - 1; index >= 0; index--) {
      const part = parts[index] as Part;
      if (![...part.levels].some((level) => merged.levels.has(level))) continue;
      merged = {
        node: store.and(part.node, merged.node),
        levels: new Set([...part.levels, ...merged.levels]),
      };
      parts.splice(index, 1);
    }
    parts.push(merged);
  }
  return parts;
}

function sameClass(space: Space, leader: Variable, follower: Variable): Node {
  const { store } = space;
  return leader.classes.reduce(
    (node, _, index) =>
      store.or(
        node,
        store.and(
          store.literal(leader.level, (each) => each === index),
          store.literal(follower.level, (each) => each === index),
        ),
      ),
    FALSE,
  );
}
