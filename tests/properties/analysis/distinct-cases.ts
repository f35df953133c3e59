import type { Condition, Scalar } from "@cokdyby/engine";
import type { Leaf } from "@cokdyby/engine/rulebook";
import { openReadings } from "./draw.ts";
import { type RawLaw, sidesOf, type World } from "./raw-law.ts";

/**
 * Every legally distinct case of some laws, one after the other: one value for each set of values
 * that no leaf tells apart (of whole numbers, for each span), and one for a fact that belongs under
 * none of the laws.
 *
 * @param further conditions asked about besides the laws' own
 * @param pinned facts that have one value
 */
export function* distinctCases(
  laws: readonly RawLaw[],
  further: readonly Condition[] = [],
  pinned: Readonly<Record<string, Scalar>> = {},
): Generator<World> {
  const values = valuesToTry(laws, further);
  const facts = belongingFirst(laws, [...values.keys()]);
  const world: Record<string, Scalar> = {};

  function* from(index: number): Generator<World> {
    const fact = facts[index];
    if (fact === undefined) {
      if (laws.every((law) => law.isCase(world))) yield { ...world };
      return;
    }
    const choices = values.get(fact) as readonly Scalar[];
    const fixed = pinned[fact];
    if (!laws.some((law) => law.says(`belongs ${fact}`, world))) {
      world[fact] = choices[0] as Scalar;
      yield* from(index + 1);
    } else {
      for (const choice of fixed === undefined ? choices : [fixed]) {
        if (!isCommon(laws, fact, choice)) continue;
        world[fact] = choice;
        yield* from(index + 1);
      }
    }
    delete world[fact];
  }
  yield* from(0);
}

/** How many cases {@link distinctCases} tries at most, before it leaves out those that are none. */
export function distinctAtMost(
  laws: readonly RawLaw[],
  further: readonly Condition[] = [],
): number {
  return [...valuesToTry(laws, further).values()].reduce((all, { length }) => all * length, 1);
}

/** Every choice of the readings that are open. */
export function readingChoices(
  law: RawLaw,
  readings: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>>[] {
  return [...openReadings(law.rulebook, readings)].reduce<Record<string, string>[]>(
    (all, [id, options]) =>
      all.flatMap((choice) => options.map((option) => ({ ...choice, [id]: option }))),
    [{}],
  );
}

/** Fact → one value of each class. */
export function valuesToTry(laws: readonly RawLaw[], further: readonly Condition[]) {
  return new Map(
    [...classesIn(laws, further)].map(([fact, classes]) => [
      fact,
      classes.map((values) => values[0] as Scalar),
    ]),
  );
}

/**
 * Fact → its values in classes that no leaf tells apart, of whole numbers in spans; left out where no
 * condition reads it or one that it can be.
 */
export function classesIn(
  laws: readonly RawLaw[],
  further: readonly Condition[] = [],
): Map<string, readonly (readonly Scalar[])[]> {
  // a named condition that one law refers to is asked about under each
  const named = laws.flatMap((law) => conditionsRead(law, further));
  const leaves = laws.map((law) => [law, leavesRead(law, [...further, ...named])] as const);
  const found = new Map<string, readonly (readonly Scalar[])[]>();
  for (const fact of new Set(laws.flatMap((law) => [...law.domains.keys()]))) {
    const alike = linkedWith(laws, fact);
    const own = leaves.map(
      ([law, all]) => [law, all.filter((leaf) => alike.has(leaf.fact))] as const,
    );
    if (own.every(([, all]) => all.length === 0)) continue;
    const classes = new Map<string, Scalar[]>();
    let last = "";
    let span = 0;
    // first the values that a case may give under each of the laws
    const domain = [...new Set(laws.flatMap((law) => law.domains.get(fact) ?? []))].sort(
      (a, b) => Number(isCommon(laws, fact, b)) - Number(isCommon(laws, fact, a)),
    );
    for (const value of domain) {
      const signs = own
        .map(([law, some]) => some.map((leaf) => meets(law, fact, leaf, value)))
        .join();
      if (typeof value === "number" && signs !== last) span += 1;
      last = signs;
      const key = `${signs} ${span}`;
      classes.set(key, [...(classes.get(key) ?? []), value]);
    }
    found.set(fact, [...classes.values()]);
  }
  return found;
}

/** Whether a case may give the value under each of the laws; one that compares the number with nothing takes any. */
const isCommon = (laws: readonly RawLaw[], fact: string, value: Scalar) =>
  laws.every((law) => law.domains.get(fact)?.includes(value) ?? true);

function meets(law: RawLaw, fact: string, leaf: Leaf, value: Scalar): string {
  return (law.domains.get(fact)?.includes(value) ?? false) ? law.meets(leaf, value).join() : "";
}

/** A fact with those that can be one with it, or that it is measured against. */
function linkedWith(laws: readonly RawLaw[], fact: string): ReadonlySet<string> {
  const pairs = laws.flatMap(({ rulebook: { derivations, atMosts } }) => [
    ...derivations.flatMap((each) => ("equals" in each ? [[each.fact, each.equals]] : [])),
    ...atMosts.map((each) => [each.fact, each.atMost]),
  ]);
  const alike = new Set([fact]);
  for (let size = 0; size < alike.size; ) {
    size = alike.size;
    for (const pair of pairs) {
      if (pair.some((each) => alike.has(each))) for (const each of pair) alike.add(each);
    }
  }
  return alike;
}

function conditionsRead(law: RawLaw, further: readonly Condition[]): Condition[] {
  const met = new Set<string>();
  for (const condition of rootsOf(law, further)) law.reads(condition, met);
  return law.rulebook.conditions.flatMap((named) =>
    met.has(`condition ${named.condition}`) && law.wording(named) !== undefined
      ? [{ condition: named.condition }]
      : [],
  );
}

/** What a law says that is read for its own sake. */
function rootsOf(law: RawLaw, further: readonly Condition[]): Condition[] {
  const { rules, limits, derivations, tables, outcomes } = law.rulebook;
  return [
    ...rules.flatMap((rule) => law.wording(rule) ?? []),
    // a finding shows rows, their members and when they lapse
    ...[...law.rows.values()].flat().flatMap(({ when }) => when ?? []),
    ...tables.flatMap(({ members = [] }) => members.flatMap(({ where }) => where ?? [])),
    ...law.rulebook.facts.flatMap(({ fact, belongs }) =>
      belongs !== undefined && isLimited(law, fact) ? [belongs] : [],
    ),
    ...outcomes.flatMap(({ outcome, rows }) =>
      rows?.lapses !== undefined && law.rows.has(outcome)
        ? [{ condition: rows.lapses.condition }]
        : [],
    ),
    ...limits.map(({ never }) => never),
    // the exceptions of presumptions tell values apart too
    ...law.rulebook.facts.flatMap(({ presumed }) => {
      const { unless, unlessCertain } = presumed ?? {};
      return [unless ?? [], unlessCertain ?? []].flat();
    }),
    ...derivations.flatMap((each): Condition[] => {
      const when = "when" in each ? [each.when] : [];
      return "is" in each
        ? [...when, { fact: each.fact, operator: "equal", value: each.is }]
        : when;
    }),
    ...further,
  ];
}

/** Whether something is worked out of a fact, or it is measured against another, where it belongs. */
function isLimited({ rulebook }: RawLaw, fact: string): boolean {
  const { dateOrders, atMosts, derivations } = rulebook;
  return (
    derivations.some((each) => !("when" in each) && each.fact === fact) ||
    dateOrders.some((each) => each.first === fact || each.then === fact) ||
    atMosts.some((each) => each.fact === fact || each.atMost === fact)
  );
}

/** The leaves on facts that outcomes, limits, derivations and further conditions come to. */
function leavesRead(law: RawLaw, further: readonly Condition[]): Leaf[] {
  const { rulebook } = law;
  const leaves: Leaf[] = [];
  const met = new Set<string>();
  const walk = (condition: Condition | undefined): void => {
    if (condition === undefined) return;
    if ("all" in condition) condition.all.forEach(walk);
    else if ("any" in condition) condition.any.forEach(walk);
    else if ("not" in condition) walk(condition.not);
    else if ("condition" in condition) {
      const id = condition.condition;
      if (met.has(id)) return;
      met.add(id);
      const named = rulebook.conditions.find((each) => each.condition === id);
      walk(named && law.wording(named));
    } else {
      const { fact } = condition;
      if (law.domains.has(fact) && law.rights(condition).some((each) => each !== undefined)) {
        leaves.push(condition);
        belonging(fact);
      }
      for (const side of sidesOf(condition)) if (side.path !== undefined) rowsOf(side.fact);
    }
  };
  const rowsOf = (outcome: string): void => {
    if (met.has(`row of ${outcome}`)) return;
    met.add(`row of ${outcome}`);
    for (const { when } of law.rows.get(outcome) ?? []) walk(when);
  };
  const belonging = (fact: string): void => {
    if (met.has(`belongs ${fact}`)) return;
    met.add(`belongs ${fact}`);
    walk(rulebook.facts.find((each) => each.fact === fact)?.belongs);
    // of two facts that can be one, each gives the other its value
    for (const linked of linkedWith([law], fact)) belonging(linked);
  };
  rootsOf(law, further).forEach(walk);
  // whether two facts are one turns on where both belong, whoever reads them
  for (const each of rulebook.derivations) if ("equals" in each) belonging(each.fact);
  for (const each of rulebook.atMosts) belonging(each.fact);
  return leaves;
}

/** Facts in an order in which what a fact's belonging reads comes before it. */
function belongingFirst(laws: readonly RawLaw[], facts: readonly string[]): string[] {
  const ordered = new Set<string>();
  const visit = (fact: string): void => {
    if (ordered.has(fact)) return;
    for (const law of laws) {
      const belongs = law.rulebook.facts.find((each) => each.fact === fact)?.belongs;
      if (belongs !== undefined)
        for (const id of law.reads(belongs)) if (facts.includes(id) && id !== fact) visit(id);
    }
    ordered.add(fact);
  };
  facts.forEach(visit);
  return [...ordered];
}
