import { rowsOfOutcomes } from "../decide/decide.ts";
import type { Finding, FindingRow } from "../decide/finding.ts";
import { rowMembers } from "../decide/rows.ts";
import type { Situation } from "../decide/situation.ts";
import { derived } from "../derived.ts";
import { NEVER, YES } from "../diagram/three-terminal-diagram.ts";
import type { IsoDate, Rulebook } from "../rulebook/rulebook.ts";
import type { FileJoin, OfCell } from "./join.ts";

/** Finds the rows of an outcome that may apply in some cells together. */
export type RowsTogether = (outcome: string, cells: readonly number[]) => readonly FindingRow[];

/** What of a file that was put before the law its charges come from. */
interface Charged {
  readonly rulebook: Rulebook;
  readonly situations: readonly Situation[];
  readonly join: FileJoin;
}

/** A row of an outcome, and the day on whose passing it lapses. */
interface Lapsing {
  readonly outcome: string;
  readonly row: string;
  readonly on: string;
}

/**
 * The rows of an outcome that apply in some completion of a file, with what each shows in all of these and the day from
 * which on it has lapsed in all: towards whomever it applies, so that of several days the last counts.
 *
 * @param decided by cell: findings that are there already
 */
export function rowsTogetherIn(
  { join, situations, rulebook }: Charged,
  decided: readonly ReadonlyMap<string, Finding>[],
): RowsTogether {
  const dayIn = (cell: number, situation: Situation, { outcome, row }: Lapsing) => {
    const finding = situation === situations[cell] ? decided[cell]?.get(outcome) : undefined;
    if (finding !== undefined) return finding.rows?.find((each) => each.row === row)?.barredFrom;
    const applying = derived(situation, rowsOfOutcomes)(outcome);
    return applying?.find((each) => each.row === row)?.shown().barredFrom;
  };
  const dayOf = (cell: number, lapsing: Lapsing): IsoDate | undefined => {
    const { outcome, row, on } = lapsing;
    const days = join.cellsWhere(cell, { outcome, part: { row } }).map((each) => {
      const day = dayIn(cell, each.situation, lapsing);
      if (day !== undefined) return day;
      const narrowed = each.narrowed(on);
      return narrowed && dayIn(cell, narrowed, lapsing);
    });
    return days.every((day) => day === days[0]) ? days[0] : undefined;
  };
  return (outcome, cells) => {
    const law = situations[cells[0] ?? 0]?.compiled.law;
    const inLaw = law?.rows.get(outcome);
    const on = rulebook.outcomes.find((each) => each.outcome === outcome)?.rows?.lapses?.on;
    return (inLaw?.choices ?? []).flatMap(({ row }, at): FindingRow[] => {
      if (inLaw === undefined) return [];
      const holds = { outcome, part: { row } };
      const applying = cells.filter(
        (cell) => (join.answersTo({ ...holds, cells: [cell] }) & YES) !== NEVER,
      );
      if (applying.length === 0) return [];
      const members = rowMembers(
        inLaw,
        at,
        (_, where) =>
          where === undefined || applying.every((cell) => join.holdsWhere(cell, holds, where)),
      );
      const barredFrom =
        on === undefined
          ? undefined
          : lastDay(join, holds, applying, (cell) => dayOf(cell, { outcome, row, on }));
      return [{ row, ...members, ...(barredFrom === undefined ? {} : { barredFrom }) }];
    });
  };
}

/** The last of the days of some cells, where in each completion one holds that has it; nothing where one has none. */
function lastDay(
  join: FileJoin,
  holds: OfCell,
  cells: readonly number[],
  dayOf: (cell: number) => IsoDate | undefined,
): IsoDate | undefined {
  const days: IsoDate[] = [];
  for (const cell of cells) {
    const day = dayOf(cell);
    if (day === undefined) return undefined;
    days.push(day);
  }
  const last = days.toSorted().at(-1);
  const late = cells.filter((_, at) => days[at] === last);
  const isLast = late.length === cells.length || join.isCovered({ ...holds, cells }, late);
  return isLast ? last : undefined;
}
