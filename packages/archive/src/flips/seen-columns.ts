import type { Law } from "@cokdyby/engine";
import { isDay, name } from "../sql.ts";
import type { CasesTable } from "../table/cases-table.ts";
import type { CaseColumn } from "../table/column-values.ts";

/** A column in which rows can have something in common. */
export interface SeenColumn extends Pick<CaseColumn, "id" | "type" | "isPresumed"> {
  /** What a row of the table `archive` has there, as SQL. */
  readonly seen: string;
}

/**
 * The columns that the archive has, and those whose numbers of years follow from two dates that it has: where a row
 * states both dates and not the years, they are worked out, as `completedYears` of the engine does.
 */
export function seenColumns({ columns, there }: CasesTable, law: Law): SeenColumn[] {
  const { derivations } = law.rulebook;
  return columns.flatMap(({ id, type, isPresumed }) => {
    const found = derivations.find((each) => "completedYears" in each && each.fact === id);
    const years =
      found !== undefined && "completedYears" in found
        ? yearsBetween(found.completedYears, there)
        : undefined;
    const known = [...(there.has(id) ? [name(id)] : []), ...(years === undefined ? [] : [years])];
    if (known.length === 0) return [];
    const seen = known.length === 1 ? known.join() : `COALESCE(${known.join(", ")})`;
    return [{ id, type, isPresumed, seen }];
  });
}

function yearsBetween(
  { from, to }: { readonly from: string; readonly to: string },
  there: ReadonlySet<string>,
): string | undefined {
  if (!there.has(from) || !there.has(to)) return undefined;
  const [start, end] = [dayIn(from), dayIn(to)];
  const years = `CAST(${end}[:4] AS BIGINT) - CAST(${start}[:4] AS BIGINT)`;
  // a year is completed on the day after its anniversary
  const lessOne = `CASE WHEN ${end}[6:] > ${start}[6:] THEN 0 ELSE 1 END`;
  return `CASE WHEN ${start} <= ${end} THEN GREATEST(0, ${years} - ${lessOne}) END`;
}

/** A stated day as text; NULL where it is none. */
const dayIn = (fact: string): string => `CASE WHEN ${isDay(name(fact))} THEN ${name(fact)} END`;
