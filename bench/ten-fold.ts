import type { Rulebook } from "@cokdyby/engine";

/** What of a rulebook is copied, each with the member that names its entries. */
const COPIED = {
  facts: "fact",
  parameters: "parameter",
  tables: "table",
  outcomes: "outcome",
  conditions: "condition",
  rules: "rule",
  derivations: "derivation",
  limits: "limit",
  dateOrders: "limit",
  atMosts: "limit",
  warnings: "warning",
} as const;

/**
 * A law ten times as large: copies of all facts, figures, conditions, rules, outcomes and limits, each with
 * ids of its own. The readings, and the layers that one of them chooses between, are shared.
 */
export function tenFold(rulebook: Rulebook, count = 10): Rulebook {
  const law = Object.fromEntries(
    Object.keys(COPIED).map((list) => [list, entries(rulebook, list)]),
  );
  const ids = new Set(
    Object.entries(COPIED).flatMap(([list, id]) =>
      entries(rulebook, list).map((entry) => String(entry[id])),
    ),
  );
  const copies = Array.from({ length: count }, (_, copy) => renamed(law, ids, copy));
  const lists = Object.keys(COPIED).map((list) => [
    list,
    copies.flatMap((copy) => copy[list] ?? []),
  ]);
  const order = rulebook.variableOrder ?? [];
  return {
    ...rulebook,
    ...Object.fromEntries(lists),
    // the readings last: above the copies they would multiply, and so would copies that interleave
    variableOrder: [
      ...copies.flatMap((_, copy) => order.filter((id) => ids.has(id)).map((id) => idIn(id, copy))),
      ...order.filter((id) => !ids.has(id)),
    ],
    caseFile: [],
    concurrence: [],
    jurisdictionBases: [],
    transfer: [],
    properties: [],
    amendments: [],
  };
}

type Entry = Readonly<Record<string, unknown>>;

function entries(rulebook: Rulebook, list: string): readonly Entry[] {
  return ((rulebook as unknown as Record<string, readonly Entry[]>)[list] ??
    []) as readonly Entry[];
}

/** Facts of a case as those of one copy. */
export function inCopy<T>(facts: Readonly<Record<string, T>>, copy: number): Record<string, T> {
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [idIn(fact, copy), value]),
  );
}

/** Plain data in which every id of some is that of one copy. */
function renamed<T>(data: T, ids: ReadonlySet<string>, copy: number): T {
  const text = JSON.stringify(data, (_, value) =>
    typeof value === "string" && ids.has(value) ? idIn(value, copy) : value,
  );
  return JSON.parse(text) as T;
}

/** The id of an entry in a copy; the first copy keeps the ids. */
const idIn = (id: string, copy: number) => (copy === 0 ? id : `${id}-${copy + 1}`);
