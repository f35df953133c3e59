import { READING } from "../conditions/formula.ts";
import { isValueDerivation } from "../decide/derived-values.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { classOf, type Variable } from "../diagram/space.ts";
import type { ValueSet } from "../facts/value-set.ts";
import { scalar } from "./row-statements.ts";
import type { RowBarred, RowValues } from "./row-values.ts";
import type { SqlDialect } from "./sql-dialect.ts";
import type { SqlSteps } from "./sql-steps.ts";

/** First and last of the classes that a row may leave a variable: always neighbours. */
export type Symbol = readonly [first: number, last: number];

/**
 * A variable of the diagrams as rows give it: a fact, a reading, or a mark that values of a row exclude
 * something that their classes alone do not.
 */
export interface RowVariable {
  readonly id: string;
  readonly kind: "fact" | "reading" | "mark";
  readonly classes: number;
  /** By number: what a row can leave. The classes alone come first, then all of them where they can be left. */
  readonly symbols: readonly Symbol[];
}

/** What a mark excludes where it is set. */
export interface Mark {
  readonly id: string;
  readonly excludes: Node;
  /** Id of the limit or derivation that sets it; the first of several. */
  readonly by: string;
}

/** Every interval of classes that rows can leave of a fact; alone, all, and what derivations leave. */
export function factVariable(
  { law }: CompiledLaw,
  variable: Variable,
  isLeftOut: (fact: string) => boolean,
): RowVariable {
  const { id, classes } = variable;
  const count = classes.length;
  const symbols: Symbol[] = classes.map((_, at) => [at, at]);
  const add = (first: number, last: number) => {
    if (!symbols.some(([a, b]) => a === first && b === last)) symbols.push([first, last]);
  };
  const declaration = law.facts.get(id)?.declaration;
  const isAlwaysThere =
    declaration?.absent !== undefined ||
    (declaration?.presumed !== undefined &&
      declaration.presumed.unlessStated === undefined &&
      declaration.presumed.unless === undefined &&
      declaration.presumed.unlessCertain === undefined &&
      !isLeftOut(id));
  if (!isAlwaysThere) add(0, count - 1);
  for (const derivation of law.rulebook.derivations) {
    if (!isValueDerivation(derivation) || derivation.fact !== id) continue;
    if (!("number" in derivation)) continue;
    for (let first = 0; first < count; first++) {
      for (let last = first + 1; last < count; last++) add(first, last);
    }
  }
  return { id, kind: "fact", classes: count, symbols };
}

export function readingVariable({ id, classes }: Variable): RowVariable {
  const alone = classes.map((_, at): Symbol => [at, at]);
  const symbols: readonly Symbol[] =
    classes.length > 1 ? [...alone, [0, classes.length - 1]] : alone;
  return { id, kind: "reading", classes: classes.length, symbols };
}

export function markVariable(id: string): RowVariable {
  return {
    id,
    kind: "mark",
    classes: 2,
    symbols: [
      [0, 0],
      [1, 1],
    ],
  };
}

/** The number of the symbol that a row gives a fact. */
export function factSymbol(
  steps: SqlSteps,
  variable: RowVariable,
  { classes }: Variable,
  values: RowValues["values"],
): string {
  const known = values.get(variable.id);
  const numberOf = (first: number, last: number) =>
    variable.symbols.findIndex(([a, b]) => a === first && b === last);
  const all = Math.max(0, numberOf(0, variable.classes - 1));
  if (known === undefined) return `${all}`;
  if (known.kind === "one") {
    const cases = classes.flatMap((set, at) =>
      set.kind === "members"
        ? [...set.members].map((each) => `WHEN ${scalar(each)} THEN ${at}`)
        : [],
    );
    return steps.let(`CASE ${known.is} ${cases.join(" ")} ELSE ${all} END`);
  }
  const classOf = (value: string) => {
    const cases = classes
      .slice(0, -1)
      .map((set, at) => `WHEN ${value} <= ${lastOf(set)} THEN ${at}`);
    const last = classes.length - 1;
    return cases.length === 0 ? "0" : steps.let(`CASE ${cases.join(" ")} ELSE ${last} END`);
  };
  const [first, last] = [classOf(known.from), classOf(known.to)];
  const single = `WHEN ${first} = ${last} THEN ${first}`;
  const spans = variable.symbols.flatMap(([a, b], number) =>
    a === b ? [] : [`WHEN ${first} = ${a} AND ${last} = ${b} THEN ${number}`],
  );
  const missing = `WHEN ${known.from} IS NULL THEN ${all}`;
  return steps.let(`CASE ${[missing, single, ...spans].join(" ")} ELSE ${all} END`);
}

function lastOf(set: ValueSet): number {
  return set.kind === "spans" ? (set.spans.at(-1)?.[1] ?? 0) : 0;
}

/** The number of the symbol that a row gives a reading. */
export function readingSymbol(
  { law, space }: CompiledLaw,
  steps: SqlSteps,
  variable: RowVariable,
  places: ReadonlyMap<string, string>,
): string {
  const id = variable.id.slice(READING.length);
  const own = space.byId.get(variable.id);
  const reading = law.rulebook.readings.find((each) => each.reading === id);
  const place = places.get(id) ?? "0";
  const cases = (reading?.options ?? []).map(({ option }, at) => {
    return `WHEN ${at} THEN ${own === undefined ? 0 : classOf(own, option)}`;
  });
  const open = variable.symbols.length - 1;
  return steps.let(`CASE ${place} ${cases.join(" ")} ELSE ${open} END`);
}

/** The marks that rows can set, each with the column that is 1 where it is set. */
export function marksIn(
  { space, links, orders, belongs }: CompiledLaw,
  steps: SqlSteps,
  dialect: SqlDialect,
  { values, barred }: RowValues,
): readonly (Mark & { readonly flag: string })[] {
  const { store } = space;
  const found = new Map<Node, { readonly by: string; readonly conditions: string[] }>();
  const note = (excludes: Node, by: string, condition: string) => {
    if (excludes === FALSE) return;
    const known = found.get(excludes);
    if (known === undefined) found.set(excludes, { by, conditions: [condition] });
    else known.conditions.push(condition);
  };
  const spansOf = (path: readonly string[]) =>
    path.flatMap((fact) => {
      const value = values.get(fact);
      return value?.kind === "span" ? [value] : [];
    });
  /** The common span of facts that are one, where the last of them is known. */
  const together = (path: readonly string[]) => {
    const spans = spansOf(path);
    const end = spansOf(path.slice(-1))[0];
    if (end === undefined) return undefined;
    const known = (own: string, other: string) =>
      own === other ? own : `COALESCE(${own}, ${other})`;
    return {
      known: `${end.from} IS NOT NULL`,
      from: dialect.greatest(spans.map(({ from }) => known(from, end.from))),
      to: dialect.least(spans.map(({ to }) => known(to, end.to))),
    };
  };
  for (const { leader, between, follower, when, derivation } of links) {
    const by = derivation.derivation;
    const [one, other] = [values.get(leader), values.get(follower)];
    if (one?.kind === "one" && other?.kind === "one") note(when, by, `${one.is} <> ${other.is}`);
    else if (one?.kind === "span") {
      const all = together([leader, ...between, follower]);
      if (all === undefined) continue;
      note(when, by, `${one.from} IS NOT NULL AND ${all.known} AND ${all.from} > ${all.to}`);
    }
  }
  for (const { limit, low, high, when } of orders) {
    const [below, above] = [together(low), together(high)];
    if (below === undefined || above === undefined) continue;
    note(when, limit.limit, `${below.known} AND ${above.known} AND ${below.from} > ${above.to}`);
  }
  for (const { facts, flag, by } of barred) {
    note(belongTogether(store, belongs, facts), by, `${flag} = 1`);
  }
  return [...found].map(([excludes, { by, conditions }], at) => ({
    id: `mark.${at}`,
    excludes,
    by,
    flag: steps.flag(conditions.map((each) => `(${each})`).join(" OR ")),
  }));
}

function belongTogether(
  store: CompiledLaw["space"]["store"],
  belongs: CompiledLaw["belongs"],
  facts: RowBarred["facts"],
): Node {
  return facts.reduce<Node>((node, fact) => store.and(node, belongs.get(fact) ?? TRUE), TRUE);
}
