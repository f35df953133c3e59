import type { Rulebook } from "@cokdyby/engine";

/**
 * A rulebook with further copies of its facts and of all that says what is a case: limits, derivations,
 * and the named conditions that they read. Each copy has ids of its own and shares nothing with the
 * others; rules read the first copy alone.
 */
export function withCopies(rulebook: Rulebook, count: number): Rulebook {
  const { facts, conditions, derivations, limits, dateOrders } = rulebook;
  const ids = new Set<string>([
    ...facts.map(({ fact }) => fact),
    ...conditions.map(({ condition }) => condition),
    ...derivations.map(({ derivation }) => derivation),
    ...[...limits, ...dateOrders].map(({ limit }) => limit),
  ]);
  const copies = Array.from({ length: count }, (_, copy) =>
    renamed({ facts, conditions, derivations, limits, dateOrders }, ids, copy),
  );
  return {
    ...rulebook,
    facts: copies.flatMap((copy) => copy.facts),
    conditions: copies.flatMap((copy) => copy.conditions),
    derivations: copies.flatMap((copy) => copy.derivations),
    limits: copies.flatMap((copy) => copy.limits),
    dateOrders: copies.flatMap((copy) => copy.dateOrders),
  };
}

/** Facts of a case as those of one copy. */
export function inCopy<T>(facts: Readonly<Record<string, T>>, copy: number): Record<string, T> {
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [idIn(fact, copy), value]),
  );
}

/** Plain data in which every id of some is that of one copy. */
export function renamed<T>(data: T, ids: ReadonlySet<string>, copy: number): T {
  const text = JSON.stringify(data, (_, value) =>
    typeof value === "string" && ids.has(value) ? idIn(value, copy) : value,
  );
  return JSON.parse(text) as T;
}

/** The id of an entry in a copy; the first copy keeps the ids. */
export const idIn = (id: string, copy: number) => (copy === 0 ? id : `${id}-${copy + 1}`);
