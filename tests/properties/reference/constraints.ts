/** Which combinations of facts are no case, whatever is stated; and which facts that binds together. */
import type { Condition } from "@cokdyby/engine";
import {
  belongs,
  type Constraint,
  type Follows,
  factsAmong,
  type Gives,
  holds,
  is,
  type Law,
  type Part,
  reads,
  type World,
} from "./law-of-the-day.ts";

/** A constraint that says something only in worlds in which some facts belong. */
export function whereBelong(
  law: Law,
  facts: readonly string[],
  isKept: Constraint["isKept"],
  conditions: readonly Condition[] = [],
): Constraint {
  const all = [...conditions, ...facts.map((fact) => is(fact, true))];
  return {
    facts: new Set(factsAmong(law, reads(law, { all }))),
    isKept: (world) => !facts.every((fact) => belongs(law, fact, world)) || isKept(world),
  };
}

export function constraintsOf(law: Law): Constraint[] {
  const { limits, derivations, atMosts } = law.rulebook;
  return [
    ...limits.map(({ never }) =>
      whereBelong(law, [], (world) => !holds(law, never, world), [never]),
    ),
    ...derivations.flatMap((each) => {
      if (!("when" in each)) return [];
      const heads = "equals" in each ? [each.fact, each.equals] : [each.fact];
      const isSo = (world: World) =>
        world[each.fact] === ("equals" in each ? world[each.equals] : each.is);
      return whereBelong(law, heads, (world) => !holds(law, each.when, world) || isSo(world), [
        each.when,
      ]);
    }),
    ...atMosts.map(({ fact, atMost }) =>
      whereBelong(law, [fact, atMost], (world) => (world[fact] ?? 0) <= (world[atMost] ?? 0)),
    ),
  ];
}

/** Whether a derivation says anything: where its condition holds, of facts that belong. */
export function isSaid(law: Law, derivation: Follows | Gives, world: World): boolean {
  const heads = "equals" in derivation ? [derivation.fact, derivation.equals] : [derivation.fact];
  return holds(law, derivation.when, world) && heads.every((fact) => belongs(law, fact, world));
}

/** The facts in parts that no constraint binds to one another, nor anything that dates can say. */
export function partsOf(law: Law, constraints: readonly Constraint[]): Part[] {
  const dated = [
    ...law.rulebook.derivations.map((each) => [each.fact]),
    ...law.rulebook.dateOrders.map(({ first, then }) => [first, then]),
  ].map((facts) => whereBelong(law, facts, () => true));
  const bonds = [...constraints, ...dated].map((each) => [...each.facts]);
  return together([...law.domains.keys()], bonds).map((facts) => ({
    facts,
    constraints: constraints.filter((each) => isWithin(each, facts)),
  }));
}

/** Whether a constraint is to be looked at for these facts. */
export function isWithin({ facts }: Constraint, some: readonly string[]): boolean {
  return facts.size === 0 || some.some((fact) => facts.has(fact));
}

/** The groups into which pairs and larger sets bind the members; who is bound to nobody stands alone. */
export function together(
  members: readonly string[],
  bonds: readonly (readonly string[])[],
): string[][] {
  let groups = members.map((each) => [each]);
  for (const bond of bonds) {
    const bound = groups.filter((group) => group.some((each) => bond.includes(each)));
    groups = [...groups.filter((group) => !bound.includes(group)), bound.flat()];
  }
  return groups.filter((group) => group.length > 0);
}
