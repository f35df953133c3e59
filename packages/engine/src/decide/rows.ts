import type { CompiledRow } from "../diagram/compile.ts";
import { FALSE, type Root } from "../diagram/diagram-store.ts";
import { EITHER, YES } from "../diagram/three-terminal-diagram.ts";
import { reachableAnswers } from "../diagram/three-terminal-queries.ts";
import { addDays } from "../facts/calendar.ts";
import type { RowsInLaw } from "../rulebook/law-on.ts";
import type { Condition, IsoDate } from "../rulebook/rulebook.ts";
import type { FindingRow, RowMembers } from "./finding.ts";
import { type Known, knownFrom } from "./known.ts";
import type { Settle } from "./settled.ts";
import type { Situation } from "./situation.ts";
import { diagramOfRoot, isPossible, type View, withReadings } from "./view.ts";

/** Finds the rows of an outcome that may apply in one situation. */
export type RowsOf = (outcome: string) => readonly FindingRow[] | undefined;

type Lapse = NonNullable<CompiledRow["lapse"]>;

/** Years after the first day within which something is looked for to have lapsed. */
const MOST_YEARS = 150;

/** @param settle what is settled in the situation */
export function rowsIn(situation: Situation, settle: Settle): RowsOf {
  const { compiled } = situation;
  const lapseDay = lapseDayIn(situation);
  return (outcome) => {
    const inLaw = compiled.law.rows.get(outcome);
    const rows = compiled.rows.get(outcome);
    if (inLaw === undefined || rows === undefined) return undefined;
    const on = compiled.law.rulebook.outcomes.find((each) => each.outcome === outcome)?.rows?.lapses
      ?.on;
    return rows.flatMap((row, at): FindingRow[] => {
      if (settle.root(row.applies) === "no") return [];
      const barredFrom = on === undefined ? undefined : lapseDay(row, on);
      return [
        {
          row: row.row,
          ...membersOf(situation, settle, inLaw, at),
          ...(barredFrom === undefined ? {} : { barredFrom }),
        },
      ];
    });
  };
}

/** What a finding shows of a row: of two members of one name the first that certainly fits the case. */
function membersOf(
  { compiled: { aside } }: Situation,
  settle: Settle,
  inLaw: RowsInLaw,
  at: number,
): RowMembers {
  return rowMembers(
    inLaw,
    at,
    (_, where) => where === undefined || settle.root(aside.get(where) ?? FALSE) === "yes",
  );
}

/**
 * The members that a table declares for a row.
 *
 * @param isShown whether a member of that column is
 */
export function rowMembers(
  { table, choices }: RowsInLaw,
  at: number,
  isShown: (column: string, where: Condition | undefined) => boolean,
): RowMembers {
  const inForce = choices[at]?.inForce;
  const shown: { [member: string]: RowMembers[string] } = {};
  const seen = new Set<string>();
  for (const { member, column, where } of table.members ?? []) {
    if (seen.has(member) || !isShown(column, where)) continue;
    seen.add(member);
    const value = inForce?.figures[column] ?? inForce?.ids[column];
    if (value === undefined) continue;
    const [outer = "", inner] = member.split(".");
    const group = shown[outer];
    shown[outer] =
      inner === undefined ? value : { ...(typeof group === "object" ? group : {}), [inner]: value };
  }
  return shown;
}

/**
 * Finds the first day of a date fact on which a row has lapsed in every case left, while on the day
 * before it has in none. Years only ever grow with the day: the first day on which it does not stand
 * is found by bisection.
 */
function lapseDayIn(situation: Situation) {
  const { compiled, given, presumptions, read } = situation;
  const views = new Map<IsoDate, View | undefined>();
  const viewOn = (fact: string, day: IsoDate): View | undefined => {
    const key = `${fact} ${day}`;
    if (!views.has(key)) {
      const statements = new Map([...given, ...presumptions]);
      statements.set(fact, { kind: "dates", from: day, to: day });
      const known = knownFrom(compiled, statements);
      views.set(key, isPossible(compiled, known) ? toView(known) : undefined);
    }
    return views.get(key);
  };
  const toView = (known: Known): View => ({
    allowed: withReadings(compiled, known.allowed, read.readings),
    bites: known.bites(),
  });
  const firstDay = (fact: string): IsoDate => {
    const days = compiled.law.rulebook.dateOrders.flatMap(({ first, then }) => {
      const statement = then === fact ? (given.get(first) ?? presumptions.get(first)) : undefined;
      return statement?.kind === "dates" ? [statement.to] : [];
    });
    return days.sort().at(-1) ?? compiled.law.rulebook.earliest;
  };
  const mayBe = (node: Root, { allowed, bites }: View) =>
    (reachableAnswers(diagramOfRoot(compiled, node, bites), allowed, EITHER) & YES) === YES;
  /** The first day on which the row may be given; what is counted to it may rule out those before. */
  const firstGiving = ({ inTime, lapsed }: Lapse, fact: string): IsoDate | undefined => {
    const start = firstDay(fact);
    const gives = (days: number) => {
      const view = viewOn(fact, addDays(start, days));
      return view !== undefined && (mayBe(inTime, view) || mayBe(lapsed, view));
    };
    let [refused, given] = [-1, 0];
    while (!gives(given)) {
      if (given > MOST_YEARS * 366) return undefined;
      [refused, given] = [given, 2 * given + 1];
    }
    while (given - refused > 1) {
      const middle = Math.floor((refused + given) / 2);
      if (gives(middle)) given = middle;
      else refused = middle;
    }
    return addDays(start, given);
  };

  return ({ lapse }: CompiledRow, fact: string): IsoDate | undefined => {
    if (lapse === undefined) return undefined;
    const start = firstGiving(lapse, fact);
    if (start === undefined) return undefined;
    const isOnly = (node: Root, other: Root, day: IsoDate): boolean => {
      const view = viewOn(fact, day);
      return view !== undefined && mayBe(node, view) && !mayBe(other, view);
    };
    const stands = (days: number) => isOnly(lapse.inTime, lapse.lapsed, addDays(start, days));
    if (!stands(0)) return undefined;
    let [standing, over] = [0, 366];
    while (stands(over)) {
      if (over > MOST_YEARS * 366) return undefined;
      [standing, over] = [over, 2 * over];
    }
    while (over - standing > 1) {
      const middle = Math.floor((standing + over) / 2);
      if (stands(middle)) standing = middle;
      else over = middle;
    }
    const first = addDays(start, over);
    return isOnly(lapse.lapsed, lapse.inTime, first) ? first : undefined;
  };
}
