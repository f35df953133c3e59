import { text } from "../sql.ts";
import type { Database } from "../with-database.ts";
import type { SeenColumn } from "./seen-columns.ts";

/**
 * What all rows of a kind have in one column, as far as they have anything there: one of some values, or one of a span.
 * Where none of them has anything there, `missing` stands alone.
 */
export type Trait = {
  readonly id: string;
  /** How many of the rows have nothing in the column. */
  readonly missing: number;
} & (
  | { readonly values?: never; readonly from?: never }
  | { readonly values: readonly (string | boolean)[]; readonly from?: never }
  | { readonly values?: never; readonly from: number; readonly to: number }
  | { readonly values?: never; readonly from: string; readonly to: string }
);

/** Options beyond which a set of them is no trait. */
const OPTIONS = 4;

/**
 * What some rows have in common, column by column.
 *
 * @param from what stands behind FROM: the rows, as of the table `archive`
 */
export async function traitsOf(
  database: Database,
  from: string,
  columns: readonly SeenColumn[],
): Promise<readonly Trait[]> {
  const list = columns.flatMap(({ seen, type }, at) => {
    const values =
      type === "option"
        ? [
            `LIST_SORT(LIST(DISTINCT ${seen}) FILTER (${seen} IS NOT NULL))[:${OPTIONS + 1}] AS v${at}`,
          ]
        : [`MIN(${seen}) AS f${at}`, `MAX(${seen}) AS t${at}`];
    return [`COUNT(${seen}) AS n${at}`, ...values];
  });
  const [found] = await database.rows(
    `SELECT ${["COUNT(*) AS rows", ...list].join(", ")} FROM ${from}`,
  );
  return columns.flatMap((column, at) => {
    const trait = traitOf(column, {
      rows: found?.rows,
      known: found?.[`n${at}`],
      least: found?.[`f${at}`],
      most: found?.[`t${at}`],
      values: found?.[`v${at}`],
    });
    return trait === undefined ? [] : [trait];
  });
}

interface Found {
  readonly rows: unknown;
  readonly known: unknown;
  readonly least: unknown;
  readonly most: unknown;
  readonly values: unknown;
}

function traitOf(
  { id, type, isPresumed }: SeenColumn,
  { rows, known, least, most, values }: Found,
): Trait | undefined {
  const missing = Number(rows) - Number(known);
  if (known === 0n) return isPresumed ? undefined : { id, missing };
  switch (type) {
    case "option":
      if (!Array.isArray(values) || values.length > OPTIONS) return undefined;
      return { id, missing, values: values.map(String) };
    case "bool":
      return least === most ? { id, missing, values: [Number(least) === 1] } : undefined;
    case "integer":
      return { id, missing, from: Number(least), to: Number(most) };
    case "date":
      return { id, missing, from: String(least), to: String(most) };
  }
}

/** A condition on a row of the archive: it has this trait. */
export function conditionOn({ seen }: SeenColumn, trait: Trait): string {
  const isMissing = `${seen} IS NULL`;
  const has = valuesOf(seen, trait);
  if (has === undefined) return isMissing;
  return trait.missing === 0 ? has : `(${isMissing} OR ${has})`;
}

function valuesOf(seen: string, trait: Trait): string | undefined {
  if (trait.values !== undefined) {
    const values = trait.values.map((each) =>
      typeof each === "boolean" ? Number(each) : text(each),
    );
    return `${seen} IN (${values.join(", ")})`;
  }
  if (trait.from === undefined) return undefined;
  const written = (value: number | string) => (typeof value === "number" ? value : text(value));
  return `${seen} BETWEEN ${written(trait.from)} AND ${written(trait.to)}`;
}
