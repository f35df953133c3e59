import type { Condition, IsoDate, Rulebook, Scalar } from "@cokdyby/engine";
import type { Derivation, Leaf, Operand, OperatorName, Rule } from "@cokdyby/engine/rulebook";

/** One complete assignment: every fact that matters, and every reading as `reading.<id>`. */
export type World = Readonly<Record<string, Scalar>>;

/** A derivation that makes a fact follow another. */
export type Follows = Extract<Derivation, { equals: string }>;
export type Gives = Extract<Derivation, { is: Scalar }>;

/** A rulebook on one day: what is not in force is left out. */
export interface Law {
  readonly rulebook: Rulebook;
  readonly on: IsoDate;
  /**
   * Fact → every value of it, in rulebook order. Dates are left out, and amounts: whole numbers that no
   * condition reads, from which others are worked out.
   */
  readonly domains: ReadonlyMap<string, readonly Scalar[]>;
  readonly figures: ReadonlyMap<string, number | string>;
  readonly named: ReadonlyMap<string, Condition>;
  readonly belongs: ReadonlyMap<string, Condition>;
  readonly rules: readonly RuleInForce[];
  /** Outcome → the rules for it that are no exceptions. */
  readonly general: ReadonlyMap<string, readonly RuleInForce[]>;
  /** Rule → its exceptions. */
  readonly exceptions: ReadonlyMap<string, readonly RuleInForce[]>;
  /** Outcomes that the reading of layers divides. */
  readonly layered: ReadonlySet<string>;
  /** Outcome → the rows of a table that may apply where it holds. */
  readonly rows: ReadonlyMap<string, Choice>;
  /** Derivations that make a fact follow another. */
  readonly links: readonly Follows[];
  /** The facts in parts that no constraint binds to one another. */
  readonly parts: readonly Part[];
  /** For facts that are compared with one another: their values in classes that no leaf tells apart. */
  readonly classes: readonly Classes[];
}

/** A rule with its wording on the day. */
export interface RuleInForce {
  readonly rule: Rule;
  readonly when: Condition;
}

/** What no case may break: a limit, or a derivation read on the values. */
export interface Constraint {
  readonly facts: ReadonlySet<string>;
  readonly isKept: (world: World) => boolean;
}

/** Facts that constraints bind together, and those constraints. */
export interface Part {
  readonly facts: readonly string[];
  readonly constraints: readonly Constraint[];
}

/** Facts that are compared with one another, and their values in classes that nothing tells apart. */
export interface Classes {
  readonly linked: readonly string[];
  /** Whether one of the facts is at most another: then a class is an unbroken run of numbers. */
  readonly inRuns: boolean;
  readonly classes: readonly (readonly Scalar[])[];
}

/** Of these rows, the first whose condition holds. */
export type Choice = readonly { readonly row: string; readonly when?: Condition }[];

/** Every leaf that stands anywhere under a part of the law. */
export function leavesIn(part: unknown): Leaf[] {
  if (typeof part !== "object" || part === null) return [];
  const own = "operator" in part && "fact" in part ? [part as Leaf] : [];
  return [...own, ...Object.values(part).flatMap(leavesIn)];
}

/** The condition that an outcome holds. */
export function outcomeIs(outcome: string): Leaf {
  return is(outcome, true);
}

export function is(fact: string, value: Scalar): Leaf {
  return { fact, operator: "equal", value };
}

/** Whether a fact belongs; where it does not, nothing is said by it or of it. */
export function belongs(law: Law, fact: string, world: World): boolean {
  const where = law.belongs.get(fact);
  return where === undefined || holds(law, where, world);
}

/** Whether a condition of the law holds in a world. */
export function holds(law: Law, condition: Condition, world: World): boolean {
  if ("all" in condition) return condition.all.every((each) => holds(law, each, world));
  if ("any" in condition) return condition.any.some((each) => holds(law, each, world));
  if ("not" in condition) return !holds(law, condition.not, world);
  if ("condition" in condition) {
    const named = law.named.get(condition.condition);
    return (
      named !== undefined &&
      once(world, `condition ${condition.condition}`, () => holds(law, named, world))
    );
  }
  const { value } = condition;
  const left = said(law, condition, world);
  const right = isReference(value) ? said(law, value, world) : value;
  return left !== undefined && right !== undefined && compare(left, condition.operator, right);
}

type Reference = { readonly fact: string; readonly path?: string };

export function isReference(value: Operand): value is Reference {
  return typeof value === "object" && "fact" in value;
}

/** What a side of a leaf says in a world; nothing where it does not belong, apply or stand in the law. */
function said(law: Law, { fact, path }: Reference, world: World): Scalar | undefined {
  const column = path?.slice("$.".length);
  const inRow = (row: Scalar | undefined) =>
    column === undefined ? row : law.figures.get(`${column}.${row}`);
  if (fact.startsWith("reading.")) return world[fact];
  if (fact.startsWith("parameter.")) return law.figures.get(fact.slice("parameter.".length));
  if (law.domains.has(fact)) return belongs(law, fact, world) ? inRow(world[fact]) : undefined;
  const isSo = once(world, fact, () => outcomeHolds(law, fact, world));
  if (column === undefined) return isSo;
  return isSo ? inRow(rowOf(law, fact, world)) : undefined;
}

/** The row that applies where an outcome holds. */
export function rowOf(law: Law, outcome: string, world: World): string | undefined {
  const choice = law.rows.get(outcome) ?? [];
  return choice.find(({ when }) => when === undefined || holds(law, when, world))?.row;
}

const found = new WeakMap<World, Map<string, boolean>>();

/** Saves looking twice; a world never changes. */
function once(world: World, what: string, look: () => boolean): boolean {
  const known = found.get(world) ?? new Map<string, boolean>();
  found.set(world, known);
  const is = known.get(what) ?? look();
  known.set(what, is);
  return is;
}

export function compare(
  left: Scalar,
  operator: OperatorName,
  right: Scalar | readonly Scalar[],
): boolean {
  const among = Array.isArray(right) ? right : [right];
  switch (operator) {
    case "equal":
      return left === right;
    case "notEqual":
      return left !== right;
    case "in":
      return among.includes(left);
    case "notIn":
      return !among.includes(left);
    case "lessThan":
      return left < right;
    case "lessThanInclusive":
      return left <= right;
    case "greaterThan":
      return left > right;
    case "greaterThanInclusive":
      return left >= right;
  }
}

function outcomeHolds(law: Law, outcome: string, world: World): boolean {
  return law.general.get(outcome)?.some((each) => ruleHolds(law, each, world)) ?? false;
}

function ruleHolds(law: Law, { rule, when }: RuleInForce, world: World): boolean {
  const { layers, layerReading } = law.rulebook;
  const layer = layers.find((each) => each.layer === rule.layer);
  if (law.layered.has(rule.concludes) && world[`reading.${layerReading}`] !== layer?.selectedBy)
    return false;
  if (!holds(law, when, world)) return false;
  return !law.exceptions.get(rule.rule)?.some((each) => ruleHolds(law, each, world));
}

/** Everything a condition reads on its way: facts, `reading.<id>`, outcomes, named conditions. */
export function reads(law: Law, condition: Condition, into = new Set<string>()): Set<string> {
  const go = (next: Condition | undefined) => next && reads(law, next, into);
  const firstTime = (id: string) => !into.has(id) && into.add(id);
  if ("all" in condition) condition.all.forEach(go);
  else if ("any" in condition) condition.any.forEach(go);
  else if ("not" in condition) go(condition.not);
  else if ("condition" in condition) {
    const { condition: id } = condition;
    if (firstTime(`condition ${id}`)) go(law.named.get(id));
  } else {
    for (const { fact, path } of [condition, condition.value]
      .filter((each) => typeof each === "object" && "fact" in each)
      .map((each) => each as Reference)) {
      if (path !== undefined && firstTime(`row of ${fact}`))
        for (const { when } of law.rows.get(fact) ?? []) go(when);
      if (!firstTime(fact)) continue;
      go(law.belongs.get(fact));
      if (law.layered.has(fact)) into.add(`reading.${law.rulebook.layerReading}`);
      for (const { rule, when } of law.rules) if (rule.concludes === fact) go(when);
    }
  }
  return into;
}

/** Those of the ids that are facts with values, in rulebook order. */
export function factsAmong(law: Law, ids: ReadonlySet<string>): string[] {
  return [...law.domains.keys()].filter((fact) => ids.has(fact));
}
