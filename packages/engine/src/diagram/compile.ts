import { type Formula, formulaOf, READING } from "../conditions/formula.ts";
import { members } from "../facts/value-set.ts";
import { LazyMap } from "../lazy-map.ts";
import { EngineFault } from "../problem.ts";
import type { Law, RuleInLaw } from "../rulebook/law-on.ts";
import type { AtMost, Condition, Derivation, Limit } from "../rulebook/rulebook.ts";
import { FALSE, type Node, type Root, TRUE } from "./diagram-store.ts";
import { makingAt } from "./node-budget.ts";
import { relevantConstraintOf } from "./relevant-constraint.ts";
import { exceptionsOf, layered, rulesOf, rulesReached } from "./rules-of.ts";
import { conditionsAside, limitedTogether, Scan } from "./scan.ts";
import { literalOf, makeSpace, type Space, sameClass, type Variable } from "./space.ts";

/** Two facts that are one where a condition holds. */
export interface Link {
  readonly derivation: Derivation;
  /** The fact that is followed. */
  readonly leader: string;
  /** Facts that are one with both, where the leader is followed in more than one step. */
  readonly between: readonly string[];
  readonly follower: string;
  readonly when: Root;
  /** Both facts in the same class. */
  readonly same: Root;
}

/** A whole number that is at most another where a condition holds. */
export interface NumberOrder {
  readonly limit: AtMost;
  /** The number, and where it goes on, facts that are one with it: what holds of the first, holds of the last. */
  readonly low: Path;
  /** The same of the number that bounds it. */
  readonly high: Path;
  /** All of them belong, and are one. */
  readonly when: Root;
}

type Path = readonly [string, ...string[]];

/** A row of a table that may apply where an outcome holds. */
export interface CompiledRow {
  readonly row: string;
  /** The outcome holds, and the row applies. */
  readonly applies: Root;
  /** Of that, where the outcome counts when laws are compared. */
  readonly counts: Root;
  /** Of that, where it has lapsed, and where it is still in time; left out where the outcome does not lapse. */
  readonly lapse?: { readonly lapsed: Root; readonly inTime: Root };
}

/** Where an outcome holds, by whether it has lapsed there; one without a condition of lapse is always in time. */
export interface TimedOutcome {
  readonly lapsed: Root;
  readonly inTime: Root;
  /** Of that, where the outcome counts. */
  readonly standing: Root;
}

/**
 * One wording of the law as decision diagrams in a space. What says what is a case is made at once; each
 * outcome, rule, condition and row when it is first asked for, which throws `NodeBudgetFault` where that grows
 * past the budget.
 */
export interface CompiledLaw {
  readonly law: Law;
  readonly space: Space;
  /** Whether each outcome holds. */
  readonly outcomes: LazyMap<string, Root>;
  /** Whether each rule holds, undefeated, in its layer. */
  readonly rules: LazyMap<string, Root>;
  readonly conditions: LazyMap<string, Root>;
  /** Where each fact that declares `belongs` is relevant. */
  readonly belongs: LazyMap<string, Root>;
  /** Where the layer reading selects each layer that it can select. */
  readonly layers: ReadonlyMap<string, Root>;
  /** Where a limit or a derivation is violated, one root each. */
  readonly violations: readonly {
    readonly by: Limit | AtMost | Derivation;
    readonly node: Root;
  }[];
  readonly links: readonly Link[];
  readonly orders: readonly NumberOrder[];
  /** Sets of levels on which a case may put a constraint of its own. */
  readonly caseScopes: readonly (readonly number[])[];
  /** By outcome that has rows. */
  readonly rows: LazyMap<string, readonly CompiledRow[]>;
  /** By outcome that has rows: where it holds and counts when laws are compared. */
  readonly counting: LazyMap<string, Root>;
  readonly timed: LazyMap<string, TimedOutcome>;
  /** Where conditions outside the rules hold, see `conditionsAside`. */
  readonly aside: LazyMap<Condition, Root>;
  /**
   * The part of the constraint in the cone of influence of a root: parts that share no variable with it,
   * directly or through others, cannot change its answer in a possible case.
   */
  readonly relevantConstraint: (root: Node) => Node;
  /** Where an assignment is a case: no limit and no derivation is violated. Not part of any outcome. */
  readonly constraint: Root;
  /** Compiles one more condition over the facts, readings and outcomes of this law. */
  readonly nodeOf: (condition: Condition) => Node;
  /** The same of a condition as one wording reads it. */
  readonly nodeOfFormula: (formula: Formula) => Node;
}

/**
 * Compiles wordings of the law into one space, so that their roots can be compared.
 *
 * Facts are split into the classes that the conditions of all the laws, and the further conditions,
 * distinguish. Variables have the order of the rulebook where it has one, else the order in which a
 * depth-first walk of the rules meets them.
 *
 * @param laws one or more wordings, of one rulebook or of a rulebook and its amendments
 * @param options further conditions that will be asked about; the most nodes allowed
 * @throws NodeBudgetFault, naming the limit or derivation, when the diagrams of what is a case grow past the budget
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
  scan.everywhere(laws);
  const space = makeSpace(scan.variables(laws[0]?.rulebook.variableOrder), options.budget);
  const compiled = laws.map((law) => compileLaw(law, space, scan.conditions));
  space.store.seal();
  return compiled;
}

function compileLaw(law: Law, space: Space, referred: Iterable<string>): CompiledLaw {
  const { store, byId } = space;
  const conditions = new Map<string, Root>();
  const outcomes = new Map<string, Root>();
  const rules = new Map<string, Root>();
  const belongs = new Map<string, Root>();

  const build = (formula: Formula): Node => {
    switch (formula.kind) {
      case "constant":
        return formula.value ? TRUE : FALSE;
      case "all":
        return formula.parts.reduce<Node>((node, part) => store.and(node, build(part)), TRUE);
      case "any":
        return formula.parts.reduce<Node>((node, part) => store.or(node, build(part)), FALSE);
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

  /** Looks a root up in a map, or makes it and puts it there. */
  const kept = (roots: Map<string, Root>, id: string, make: () => Node): Root => {
    const root = roots.get(id) ?? store.keep(make());
    roots.set(id, root);
    return root;
  };
  const belongsNode = (fact: string): Root => {
    const declared = law.facts.get(fact)?.declaration.belongs;
    return declared === undefined ? TRUE : kept(belongs, fact, () => nodeOf(declared));
  };
  const conditionNode = (id: string): Root =>
    kept(conditions, id, () => {
      const named = law.conditions.get(id);
      return named === undefined ? FALSE : nodeOf(named.wording.when);
    });
  const layers = makingAt("the layers", () => layerRoots(law, space));
  const ruleNode = ({ rule, wording }: RuleInLaw): Root =>
    kept(rules, rule.rule, () => {
      const undefeated = exceptionsOf(law, rule.rule).reduce(
        (node, exception) => store.minus(node, ruleNode(exception)),
        nodeOf(wording.when),
      );
      if (!layered(law, rule.concludes)) return undefeated;
      return store.and(undefeated, layers.get(rule.layer) ?? TRUE);
    });
  const outcomeNode = (outcome: string): Root =>
    kept(outcomes, outcome, () =>
      rulesOf(law, outcome).reduce<Node>((holds, rule) => store.or(holds, ruleNode(rule)), FALSE),
    );

  const links: Link[] = [];
  const orders: NumberOrder[] = [];
  const violations: { by: Limit | AtMost | Derivation; node: Root }[] = [];
  const violatedBy = (by: (typeof violations)[number]["by"], node: Node) =>
    violations.push({ by, node: store.rootOf(node) });
  const derive = (derivation: Derivation): void => {
    if ("is" in derivation) {
      const { fact, is } = derivation;
      const so = nodeOf({ fact, operator: "equal", value: is });
      const said = store.and(nodeOf(derivation.when), belongsNode(fact));
      violatedBy(derivation, store.minus(said, so));
    } else if ("equals" in derivation) {
      const leader = byId.get(derivation.equals);
      const follower = byId.get(derivation.fact);
      if (leader === undefined || follower === undefined) return;
      const both = store.and(belongsNode(leader.id), belongsNode(follower.id));
      const when = store.rootOf(store.and(nodeOf(derivation.when), both));
      const same = store.rootOf(sameClass(store, leader.level, follower.level));
      links.push({ derivation, leader: leader.id, between: [], follower: follower.id, when, same });
      violatedBy(derivation, store.minus(when, same));
    }
  };
  for (const limit of law.rulebook.limits) {
    makingAt(`limit \`${limit.limit}\``, () => violatedBy(limit, nodeOf(limit.never)));
  }
  for (const derivation of law.rulebook.derivations) {
    makingAt(`derivation \`${derivation.derivation}\``, () => derive(derivation));
  }
  for (const limit of law.rulebook.atMosts) {
    makingAt(`limit \`${limit.limit}\``, () => {
      const low = byId.get(limit.fact);
      const high = byId.get(limit.atMost);
      if (low === undefined || high === undefined) return;
      const when = store.rootOf(store.and(belongsNode(low.id), belongsNode(high.id)));
      orders.push({ limit, low: [low.id], high: [high.id], when });
      violatedBy(limit, store.minus(when, classAtMost(space, low, high)));
    });
  }
  const ofSeveralSteps = makingAt("the derivations", () => withSteps(space, links));
  const rowsDeclared = (id: string) =>
    law.rulebook.outcomes.find(({ outcome }) => outcome === id)?.rows;
  const countedNode = (id: string): Node => {
    const counts = rowsDeclared(id)?.counts;
    return counts === undefined ? TRUE : nodeOf(counts);
  };
  const rowsOf = (outcome: string): readonly CompiledRow[] => {
    const lapses = rowsDeclared(outcome)?.lapses;
    const lapsed = lapses && conditionNode(lapses.condition);
    const counted = countedNode(outcome);
    return (law.rows.get(outcome)?.choices ?? []).map(({ row, condition }): CompiledRow => {
      const own = condition === undefined ? TRUE : conditionNode(condition);
      const applies = store.keep(store.and(outcomeNode(outcome), own));
      const counts = store.keep(store.and(applies, counted));
      if (lapsed === undefined) return { row, applies, counts };
      const lapse = {
        lapsed: store.keep(store.and(applies, lapsed)),
        inTime: store.keep(store.minus(applies, lapsed)),
      };
      return { row, applies, counts, lapse };
    });
  };
  const timedOf = (outcome: string): TimedOutcome => {
    const lapses = rowsDeclared(outcome)?.lapses;
    const lapsed = lapses === undefined ? FALSE : conditionNode(lapses.condition);
    const inTime = store.minus(outcomeNode(outcome), lapsed);
    return {
      lapsed: store.keep(store.and(outcomeNode(outcome), lapsed)),
      inTime: store.keep(inTime),
      standing: store.keep(store.and(inTime, countedNode(outcome))),
    };
  };
  const constraint = makingAt("the constraint", () =>
    store.rootOf(violations.reduce<Node>((node, each) => store.minus(node, each.node), TRUE)),
  );
  const caseScopes = limitedTogether(law.rulebook).flatMap((facts) => {
    const levels = facts.flatMap((fact) =>
      makingAt(`fact \`${fact}\``, () => [...store.support(belongsNode(fact))]),
    );
    return levels.length === 0 ? [] : [[...new Set(levels)]];
  });
  const relevantConstraint = makingAt("the constraint", () => {
    const conjuncts = violations.map((each) => store.not(each.node));
    return relevantConstraintOf(space, conjuncts, caseScopes);
  });
  const outcomeIds = law.rulebook.outcomes.map(({ outcome }) => outcome);
  const reached = rulesReached(law);
  const limited = new Set(limitedTogether(law.rulebook).flat());
  const belonging = law.rulebook.facts.flatMap(({ fact, belongs: declared }) =>
    declared !== undefined && (byId.has(fact) || limited.has(fact)) ? [fact] : [],
  );
  return {
    law,
    space,
    relevantConstraint,
    outcomes: new LazyMap(outcomeIds, (id) => makingAt(`outcome \`${id}\``, () => outcomeNode(id))),
    rules: new LazyMap(reached.keys(), (id) =>
      makingAt(`rule \`${id}\``, () => ruleNode(reached.get(id) as RuleInLaw)),
    ),
    conditions: new LazyMap(referred, (id) =>
      makingAt(`condition \`${id}\``, () => conditionNode(id)),
    ),
    belongs: new LazyMap(belonging, (id) => makingAt(`fact \`${id}\``, () => belongsNode(id))),
    layers,
    violations,
    links: ofSeveralSteps,
    orders: orders.flatMap((order) => alongLinks(space, order, ofSeveralSteps)),
    rows: new LazyMap(
      outcomeIds.filter((id) => law.rows.has(id)),
      (id) => makingAt(`outcome \`${id}\``, () => rowsOf(id)),
    ),
    counting: new LazyMap(
      outcomeIds.filter((id) => law.rows.has(id)),
      (id) => {
        const node = () => store.and(outcomeNode(id), countedNode(id));
        return makingAt(`outcome \`${id}\``, () => store.keep(node()));
      },
    ),
    timed: new LazyMap(outcomeIds, (id) => makingAt(`outcome \`${id}\``, () => timedOf(id))),
    aside: new LazyMap(conditionsAside(law.rulebook), (condition) =>
      makingAt("a condition beside the rules", () => store.keep(nodeOf(condition))),
    ),
    caseScopes,
    constraint,
    nodeOf,
    nodeOfFormula: build,
  };
}

/** Where the layer reading selects each layer. */
function layerRoots({ rulebook }: Law, space: Space): ReadonlyMap<string, Root> {
  const variable = space.byId.get(`${READING}${rulebook.layerReading}`);
  return new Map(
    rulebook.layers.flatMap(({ layer, selectedBy }) => {
      if (variable === undefined || selectedBy === undefined) return [];
      const selected = literalOf(space, variable, members([selectedBy]));
      return [[layer, space.store.rootOf(selected)] as const];
    }),
  );
}

/** Links, and those of several steps: a fact that follows one that follows another follows that one too. */
function withSteps({ store, byId }: Space, links: readonly Link[]): readonly Link[] {
  const all = [...links];
  // the walk takes in what is added on the way
  for (const nearer of all) {
    for (const { leader, follower, when } of links) {
      if (follower !== nearer.leader) continue;
      const both = store.rootOf(store.and(when, nearer.when));
      if (both === FALSE) continue;
      const [first, last] = [leader, nearer.follower].map((id) => byId.get(id)?.level as number);
      all.push({
        derivation: nearer.derivation,
        leader,
        between: [follower, ...nearer.between],
        follower: nearer.follower,
        when: both,
        same: store.rootOf(sameClass(store, first as number, last as number)),
      });
    }
  }
  return all;
}

/** An order of two numbers, and that of each two facts that are one with them. */
function alongLinks({ store }: Space, order: NumberOrder, links: readonly Link[]): NumberOrder[] {
  const pathsFrom = ([fact]: Path): { readonly path: Path; readonly when: Root }[] => [
    { path: [fact], when: TRUE },
    ...links.flatMap(({ leader, between, follower, when }): { path: Path; when: Root }[] => {
      if (fact === leader) return [{ path: [leader, ...between, follower], when }];
      if (fact !== follower) return [];
      return [{ path: [follower, ...[...between].reverse(), leader], when }];
    }),
  ];
  const highs = pathsFrom(order.high);
  return pathsFrom(order.low).flatMap((low) =>
    highs.flatMap((high) => {
      if (low.path.some((fact) => high.path.includes(fact))) return [];
      const when = store.rootOf(store.and(order.when, store.and(low.when, high.when)));
      return when === FALSE ? [] : [{ limit: order.limit, low: low.path, high: high.path, when }];
    }),
  );
}

/** The first fact in a class that lies not above that of the second; both share their classes. */
function classAtMost({ store }: Space, low: Variable, high: Variable): Node {
  return low.classes.reduce<Node>(
    (node, _, index) =>
      store.or(
        node,
        store.and(
          store.literal(low.level, (each) => each === index),
          store.literal(high.level, (each) => each >= index),
        ),
      ),
    FALSE,
  );
}
