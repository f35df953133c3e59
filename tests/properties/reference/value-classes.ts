/** Values of facts in classes, so that completions need not go through each value. */
import type { Scalar } from "@cokdyby/engine";
import type { Leaf } from "@cokdyby/engine/rulebook";
import { together } from "./constraints.ts";
import { type Classes, compare, isReference, type Law, leavesIn } from "./law-of-the-day.ts";

export function classesIn(law: Law): Classes[] {
  const { rulebook, links } = law;
  const ordered = rulebook.atMosts.map((each) => [each.fact, each.atMost]);
  const leaves = leavesOfTheDay(law);
  return together(
    [...law.domains.keys()],
    [...links.map((each) => [each.fact, each.equals]), ...ordered],
  ).map((linked) => {
    const own = leaves.filter((leaf) => linked.includes(leaf.fact));
    const signs = (value: Scalar) => own.map((leaf) => meets(law, leaf, value)).join();
    const inRuns = ordered.some(([fact = ""]) => linked.includes(fact));
    const values = new Set(linked.flatMap((fact) => law.domains.get(fact) ?? []));
    return { linked, inRuns, classes: alike([...values], signs, inRuns) };
  });
}

/** Values with the same sign together; in runs, those that follow one another with the same sign. */
export function alike(
  values: readonly Scalar[],
  sign: (value: Scalar) => string,
  inRuns: boolean,
): Scalar[][] {
  const ascending = inRuns ? [...values].sort((a, b) => Number(a) - Number(b)) : values;
  let [last, run] = ["", 0];
  const groups = Map.groupBy(ascending, (value) => {
    const now = sign(value);
    if (inRuns && now !== last) run += 1;
    last = now;
    return `${run} ${now}`;
  });
  return [...groups.values()];
}

function leavesOfTheDay({ rulebook, rules, named, belongs, rows }: Law): Leaf[] {
  const { facts, limits, derivations } = rulebook;
  return [
    // exceptions of presumptions
    ...leavesIn(facts.map(({ presumed }) => [presumed?.unless, presumed?.unlessCertain])),
    ...leavesIn([rules.map(({ when }) => when), [...named.values()], [...belongs.values()]]),
    ...leavesIn([[...rows.values()], rulebook.tables.map(({ members }) => members)]),
    ...leavesIn([limits, derivations]),
    ...derivations.flatMap((each): Leaf[] =>
      "is" in each ? [{ fact: each.fact, operator: "equal", value: each.is }] : [],
    ),
  ];
}

/** How a leaf is met by a value of its fact: against each figure that it may be compared with. */
function meets(law: Law, { path, operator, value }: Leaf, of: Scalar): string {
  const inRow = (column: string, row: Scalar) => law.figures.get(`${column.slice(2)}.${row}`);
  const left = path === undefined ? of : inRow(path, of);
  const rights = !isReference(value)
    ? [value]
    : value.path === undefined
      ? [law.figures.get(value.fact.slice("parameter.".length))]
      : (law.rows.get(value.fact) ?? []).map(({ row }) => inRow(value.path ?? "", row));
  return rights
    .map((right) => left !== undefined && right !== undefined && compare(left, operator, right))
    .join();
}
