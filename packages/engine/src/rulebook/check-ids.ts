import type { Check } from "./check.ts";
import { figureIds } from "./names.ts";
import type { Rulebook, Transfer } from "./rulebook.ts";
import { member } from "./source-map.ts";

/** An id and where it is declared. */
interface Declared {
  readonly id: string;
  readonly pointer: string;
}

/** Reports ids that are declared twice, and ids of facts and outcomes that conditions would read as something else. */
export function checkIds(check: Check): void {
  const { rulebook } = check;
  // a leaf names facts and outcomes alike, and traces name conditions beside them
  const readable = [
    ...ids(rulebook, "facts", "fact"),
    ...ids(rulebook, "outcomes", "outcome"),
    ...ids(rulebook, "conditions", "condition"),
  ];
  for (const { id, pointer } of readable) {
    if (!/^(reading|parameter|row)\./.test(id)) continue;
    const detail = `\`${id}\` would be read as a ${id.slice(0, id.indexOf("."))}; choose another id`;
    check.report({ code: "ID_RESERVED", detail }, pointer);
  }
  const namespaces = [
    readable,
    figures(rulebook),
    ids(rulebook, "layers", "layer"),
    ids(rulebook, "groups", "group"),
    ids(rulebook, "sources", "source"),
    ids(rulebook, "tables", "table"),
    ids(rulebook, "readings", "reading"),
    ids(rulebook, "rules", "rule"),
    ids(rulebook, "derivations", "derivation"),
    [
      ...ids(rulebook, "limits", "limit"),
      ...ids(rulebook, "dateOrders", "limit"),
      ...ids(rulebook, "atMosts", "limit"),
    ],
    ids(rulebook, "warnings", "warning"),
    ids(rulebook, "concurrence", "concurrence"),
    ids(rulebook, "jurisdictionBases", "basis"),
    ...rulebook.transfer.map(saidOfTransfer),
    ids(rulebook, "properties", "property"),
    ids(rulebook, "amendments", "id"),
    ...inner(rulebook),
  ];
  for (const declared of namespaces) reportDuplicates(check, declared);
}

function reportDuplicates(check: Check, declared: readonly Declared[]): void {
  const seen = new Set<string>();
  for (const { id, pointer } of declared) {
    if (seen.has(id)) {
      const detail = `\`${id}\` is declared before already; choose another id or leave one out`;
      check.report({ code: "ID_DUPLICATE", detail }, pointer);
    }
    seen.add(id);
  }
}

/** The ids of a list; `list` names both the rulebook's member and its pointer. */
function ids<List extends string, Key extends string>(
  rulebook: Readonly<Record<List, readonly Readonly<Record<Key, string>>[]>>,
  list: List,
  key: Key,
): Declared[] {
  return rulebook[list].map((entry, index) => ({
    id: entry[key],
    pointer: member("", list, index, key),
  }));
}

function figures(rulebook: Rulebook): Declared[] {
  return [
    ...ids(rulebook, "parameters", "parameter"),
    ...rulebook.tables.flatMap((table, index) =>
      table.rows.flatMap((row, at) =>
        figureIds({ columns: table.columns, rows: [row] }).map((id) => ({
          id,
          pointer: member("/tables", index, "rows", at, "row"),
        })),
      ),
    ),
  ];
}

/** Grounds and factors of a transfer: one namespace, in which they are explained. */
function saidOfTransfer(transfer: Transfer, index: number): Declared[] {
  const { domestic } = transfer;
  const listed = (id: string, ...at: readonly (string | number)[]): Declared => ({
    id,
    pointer: member("/transfer", index, ...at),
  });
  return [
    ...(["mandatory", "optional"] as const).flatMap((list) =>
      transfer[list].map(({ ground }, at) => listed(ground, list, at, "ground")),
    ),
    ...(["confers", "criteria"] as const).flatMap((list) =>
      transfer[list].map(({ factor }, at) => listed(factor, list, at, "factor")),
    ),
    ...(["toHome", "fromHome"] as const).flatMap((way) =>
      (["conditions", "criteria"] as const).flatMap((list) =>
        domestic[way][list].map(({ factor }, at) =>
          listed(factor, "domestic", way, list, at, "factor"),
        ),
      ),
    ),
  ];
}

/** Options and columns: one namespace for each list of them. */
function inner(rulebook: Rulebook): Declared[][] {
  return [
    ...rulebook.facts.map((fact, index) => {
      const own = (fact.options ?? []).map(({ option }, at) => ({
        id: option,
        pointer: member("/facts", index, "options", at, "option"),
      }));
      const table = rulebook.tables.find((each) => each.table === fact.optionsFrom);
      // a row that is there twice is reported with the table
      const rows = new Set(table?.rows.map(({ row }) => row));
      return [...[...rows].map((id) => ({ id, pointer: "" })), ...own];
    }),
    ...rulebook.readings.map(({ options }, index) =>
      options.map(({ option }, at) => ({
        id: option,
        pointer: member("/readings", index, "options", at, "option"),
      })),
    ),
    ...rulebook.tables.map(({ columns }, index) =>
      columns.map(({ column }, at) => ({
        id: column,
        pointer: member("/tables", index, "columns", at, "column"),
      })),
    ),
  ];
}
