import type {
  Condition,
  Derivation,
  IsoDate,
  Leaf,
  Operand,
  OperatorName,
  Rule,
  Rulebook,
  Scalar,
  Span,
} from "@cokdyby/engine";

/** One complete assignment: every fact that matters, and every reading as `reading.<id>`. */
export type World = Readonly<Record<string, Scalar>>;

/** What no case may break: a limit, or a derivation read on the values. */
export interface Constraint {
  readonly facts: ReadonlySet<string>;
  readonly isKept: (world: World) => boolean;
}

/** A derivation that makes a fact follow another. */
export type Follows = Extract<Derivation, { equals: string }>;
type Gives = Extract<Derivation, { is: Scalar }>;

/** A rulebook on one day: what is not in force is left out. */
export interface Law {
  readonly rulebook: Rulebook;
  readonly on: IsoDate;
  /** Fact → every value of it, in rulebook order; date facts are left out. */
  readonly domains: ReadonlyMap<string, readonly Scalar[]>;
  readonly figures: ReadonlyMap<string, number>;
  readonly named: ReadonlyMap<string, Condition>;
  readonly belongs: ReadonlyMap<string, Condition>;
  readonly rules: readonly { readonly rule: Rule; readonly when: Condition }[];
  /** Derivations that make a fact follow another. */
  readonly links: readonly Follows[];
  /** Derivations of ages from dates. */
  readonly ages: readonly { readonly fact: string; readonly from: string; readonly to: string }[];
  /** The facts in parts that no constraint binds to one another. */
  readonly parts: readonly Part[];
  /** For facts linked by derivations: their values in classes that no leaf of the law tells apart. */
  readonly classes: readonly {
    readonly linked: readonly string[];
    readonly classes: readonly (readonly Scalar[])[];
  }[];
}

/** Facts that limits and derivations bind together, and those constraints. */
export interface Part {
  readonly facts: readonly string[];
  readonly constraints: readonly Constraint[];
}

const read = new WeakMap<Rulebook, Map<IsoDate, Law>>();

/** The law on one day; read once. */
export function lawOn(rulebook: Rulebook, on: IsoDate): Law {
  const known = read.get(rulebook) ?? new Map<IsoDate, Law>();
  read.set(rulebook, known);
  const law = known.get(on) ?? readLaw(rulebook, on);
  known.set(on, law);
  return law;
}

function readLaw(rulebook: Rulebook, on: IsoDate): Law {
  const inForce = ({ from, to }: Span) => from <= on && (to === undefined || on <= to);
  const inForceOf = (wordings: Rule["wordings"]) =>
    wordings.filter((each) => inForce(each.inForce)).map((each) => each.when);
  const rows = rulebook.tables.flatMap(({ table, rows }) =>
    rows.flatMap(({ row, values }) =>
      values.filter(inForce).map(({ figures }) => ({ table, row, figures })),
    ),
  );
  const domains = new Map<string, readonly Scalar[]>();
  for (const {
    fact,
    type,
    options = [],
    optionsFrom,
    range = { min: 0, max: 0 },
  } of rulebook.facts) {
    if (type === "bool") domains.set(fact, [true, false]);
    if (type === "integer")
      domains.set(
        fact,
        Array.from({ length: range.max - range.min + 1 }, (_, at) => range.min + at),
      );
    if (type === "option") {
      const fromTable = rows.filter((each) => each.table === optionsFrom).map((each) => each.row);
      domains.set(fact, [...options.map((each) => each.option), ...fromTable]);
    }
  }
  const facts = {
    rulebook,
    on,
    domains,
    figures: new Map([
      ...rulebook.parameters.flatMap(({ parameter, values }) =>
        values.filter(inForce).map(({ value }) => [parameter, value] as const),
      ),
      ...rows.flatMap(({ row, figures }) =>
        Object.entries(figures).map(([column, figure]) => [`${column}.${row}`, figure] as const),
      ),
    ]),
    named: new Map(
      rulebook.conditions.flatMap((each) =>
        inForceOf(each.wordings).map((when) => [each.condition, when] as const),
      ),
    ),
    belongs: new Map(
      rulebook.facts.flatMap(({ fact, belongs }) =>
        belongs === undefined ? [] : [[fact, belongs] as const],
      ),
    ),
    rules: rulebook.rules.flatMap((rule) =>
      inForceOf(rule.wordings).map((when) => ({ rule, when })),
    ),
    links: rulebook.derivations.filter((each): each is Follows => "equals" in each),
    ages: rulebook.derivations.flatMap((each) =>
      "completedYears" in each ? [{ fact: each.fact, ...each.completedYears }] : [],
    ),
    parts: [],
    classes: [],
  };
  const constraints = constraintsOf(facts);
  const parts = together(
    [...domains.keys()],
    constraints.map((each) => [...each.facts]),
  ).map((some) => ({
    facts: some,
    constraints: constraints.filter(
      ({ facts }) => facts.size === 0 || some.some((fact) => facts.has(fact)),
    ),
  }));
  const law = { ...facts, parts };
  const linked = together(
    [...domains.keys()],
    law.links.map((each) => [each.fact, each.equals]),
  );
  return {
    ...law,
    classes: linked.map((some) => ({ linked: some, classes: classesOf(law, some) })),
  };
}

function constraintsOf(law: Law): Constraint[] {
  const constraint = (conditions: readonly Condition[], isKept: Constraint["isKept"]) => {
    return { facts: new Set(factsAmong(law, reads(law, { all: conditions }))), isKept };
  };
  const limits = law.rulebook.limits.map(({ never }) =>
    constraint([never], (world) => !holds(law, never, world)),
  );
  const derivations = law.rulebook.derivations.flatMap((each) => {
    if ("completedYears" in each) return [];
    const heads = "equals" in each ? [each.fact, each.equals] : [each.fact];
    const isSo = (world: World) =>
      world[each.fact] === ("equals" in each ? world[each.equals] : each.is);
    return constraint([each.when, ...heads.map((fact) => is(fact, true))], (world) => {
      return !isSaid(law, each, world) || isSo(world);
    });
  });
  return [...limits, ...derivations];
}

/** Whether a derivation says anything: where its condition holds, of facts that belong. */
export function isSaid(law: Law, derivation: Follows | Gives, world: World): boolean {
  const heads = "equals" in derivation ? [derivation.fact, derivation.equals] : [derivation.fact];
  return holds(law, derivation.when, world) && heads.every((fact) => belongs(law, fact, world));
}

/** The groups into which pairs and larger sets bind the members; who is bound to nobody stands alone. */
function together(members: readonly string[], bonds: readonly (readonly string[])[]): string[][] {
  let groups = members.map((each) => [each]);
  for (const bond of bonds) {
    const bound = groups.filter((group) => group.some((each) => bond.includes(each)));
    groups = [...groups.filter((group) => !bound.includes(group)), bound.flat()];
  }
  return groups.filter((group) => group.length > 0);
}

function classesOf(law: Law, linked: readonly string[]): Scalar[][] {
  const leaves = leavesOf(law).filter((leaf) => linked.includes(leaf.fact));
  const derived = law.rulebook.derivations.flatMap((each) =>
    "is" in each && linked.includes(each.fact) ? [each.is] : [],
  );
  const classes = new Map<string, Scalar[]>();
  for (const value of new Set(linked.flatMap((fact) => law.domains.get(fact) ?? []))) {
    const signs = [
      ...leaves.map((leaf) => isMet(law, leaf, value)),
      ...derived.map((each) => each === value),
    ];
    classes.set(signs.join(), [...(classes.get(signs.join()) ?? []), value]);
  }
  return [...classes.values()];
}

function leavesOf(law: Law): Leaf[] {
  const { limits, derivations } = law.rulebook;
  const leaves = (condition: Condition): Leaf[] => {
    if ("all" in condition) return condition.all.flatMap(leaves);
    if ("any" in condition) return condition.any.flatMap(leaves);
    if ("not" in condition) return leaves(condition.not);
    return "condition" in condition ? [] : [condition];
  };
  return [
    ...law.rules.map((each) => each.when),
    ...law.named.values(),
    ...law.belongs.values(),
    ...limits.map((each) => each.never),
    ...derivations.flatMap((each) => ("when" in each ? [each.when] : [])),
  ].flatMap(leaves);
}

/** The condition that an outcome holds. */
export function outcomeIs(outcome: string): Leaf {
  return is(outcome, true);
}

function is(fact: string, value: Scalar): Leaf {
  return { fact, operator: "equal", value };
}

/** Whether a fact belongs; where it does not, nothing is said by it or of it. */
function belongs(law: Law, fact: string, world: World): boolean {
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
  const { fact } = condition;
  if (isReading(fact)) return isMet(law, condition, world[fact]);
  if (isParameter(fact)) return isMet(law, condition, law.figures.get(parameterOf(fact)));
  if (!law.domains.has(fact))
    return isMet(
      law,
      condition,
      once(world, fact, () => outcomeHolds(law, fact, world)),
    );
  return belongs(law, fact, world) && isMet(law, condition, world[fact]);
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

/** Whether a leaf is met by a value of what it reads; never where a figure is missing on the day. */
function isMet(law: Law, { path, operator, value }: Leaf, of: Scalar | undefined): boolean {
  const left = path === undefined ? of : law.figures.get(`${path.slice("$.".length)}.${of}`);
  const right =
    typeof value === "object" && "fact" in value ? law.figures.get(parameterOf(value.fact)) : value;
  return left !== undefined && right !== undefined && compare(left, operator, right);
}

function compare(
  left: Scalar,
  operator: OperatorName,
  right: Exclude<Operand, { fact: string }>,
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
  return law.rules.some(
    ({ rule }) =>
      rule.concludes === outcome && rule.exceptionTo === undefined && ruleHolds(law, rule, world),
  );
}

function ruleHolds(law: Law, rule: Rule, world: World): boolean {
  const { layers, layerReading } = law.rulebook;
  const layer = layers.find((each) => each.layer === rule.layer);
  if (isLayered(law, rule.concludes) && world[`reading.${layerReading}`] !== layer?.selectedBy)
    return false;
  const when = law.rules.find((each) => each.rule === rule)?.when;
  if (when === undefined || !holds(law, when, world)) return false;
  return !law.rules.some(
    (each) => each.rule.exceptionTo === rule.rule && ruleHolds(law, each.rule, world),
  );
}

function isLayered(law: Law, outcome: string): boolean {
  return (law.rulebook.outcomes.find((each) => each.outcome === outcome)?.layers.length ?? 0) > 1;
}

/** Everything a condition reads on its way: facts, `reading.<id>`, outcomes, named conditions. */
export function reads(law: Law, condition: Condition, into = new Set<string>()): Set<string> {
  const go = (next: Condition) => reads(law, next, into);
  if ("all" in condition) condition.all.forEach(go);
  else if ("any" in condition) condition.any.forEach(go);
  else if ("not" in condition) go(condition.not);
  else {
    const id = "condition" in condition ? `condition ${condition.condition}` : condition.fact;
    if (into.has(id)) return into;
    into.add(id);
    if ("condition" in condition) {
      const named = law.named.get(condition.condition);
      if (named !== undefined) go(named);
    } else if (law.domains.has(id)) {
      const where = law.belongs.get(id);
      if (where !== undefined) go(where);
    } else {
      if (isLayered(law, id)) into.add(`reading.${law.rulebook.layerReading}`);
      for (const { rule, when } of law.rules) if (rule.concludes === id) go(when);
    }
  }
  return into;
}

/** Those of the ids that are facts with values, in rulebook order. */
function factsAmong(law: Law, ids: ReadonlySet<string>): string[] {
  return [...law.domains.keys()].filter((fact) => ids.has(fact));
}

const isReading = (id: string) => id.startsWith("reading.");
const isParameter = (id: string) => id.startsWith("parameter.");
const parameterOf = (id: string) => id.slice("parameter.".length);
