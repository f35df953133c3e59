import { formulaOf } from "../conditions/formula.ts";
import { EITHER, YES } from "../diagram/chart.ts";
import { answersLeft } from "../diagram/chart-walks.ts";
import type { CompiledRow } from "../diagram/compile.ts";
import { addDays } from "../facts/calendar.ts";
import type { RowsInLaw } from "../rulebook/law-on.ts";
import type { Condition, IsoDate } from "../rulebook/rulebook.ts";
import type { FindingRow, RowMembers } from "./finding.ts";
import { bitesOf, type Known, knownFrom } from "./known.ts";
import type { Settle } from "./settled.ts";
import type { Situation } from "./situation.ts";
import { chartOfRoot, isPossible, type View, withReadings } from "./view.ts";

/** Finds the rows of an outcome that may apply in one situation. */
export type RowsOf = (outcome: string) => readonly FindingRow[] | undefined;

/**
 * Days after the first within which something is looked for to have lapsed: fewer than make up the most
 * years that a fact counts, for a day beyond them is a day of no case.
 */
const MOST_DAYS = 40_000;

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
  { compiled: { law } }: Situation,
  settle: Settle,
  inLaw: RowsInLaw,
  at: number,
): RowMembers {
  return rowMembers(
    inLaw,
    at,
    (_, where) => where === undefined || settle.formula(formulaOf(where, law)) === "yes",
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
 * before it has in none. Years only ever grow with the day, so it is found by bisection.
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
    bites: bitesOf(compiled, known),
  });
  const firstDay = (fact: string): IsoDate | undefined => {
    const days = compiled.law.rulebook.dateOrders.flatMap(({ first, then }) => {
      const statement = then === fact ? (given.get(first) ?? presumptions.get(first)) : undefined;
      return statement?.kind === "dates" ? [statement.to] : [];
    });
    return days.sort().at(-1);
  };
  const mayBe = (node: number, { allowed, bites }: View) =>
    (answersLeft(chartOfRoot(compiled, node, bites), allowed, EITHER) & YES) === YES;

  return ({ lapse }: CompiledRow, fact: string): IsoDate | undefined => {
    const start = firstDay(fact);
    if (lapse === undefined || start === undefined) return undefined;
    const isLapsed = (day: IsoDate): boolean => {
      const view = viewOn(fact, day);
      return view !== undefined && mayBe(lapse.lapsed, view) && !mayBe(lapse.standing, view);
    };
    const isStanding = (day: IsoDate): boolean => {
      const view = viewOn(fact, day);
      return view !== undefined && mayBe(lapse.standing, view) && !mayBe(lapse.lapsed, view);
    };
    if (!isStanding(start) || !isLapsed(addDays(start, MOST_DAYS))) return undefined;
    let [standing, lapsed] = [0, MOST_DAYS];
    while (lapsed - standing > 1) {
      const middle = Math.floor((standing + lapsed) / 2);
      if (isLapsed(addDays(start, middle))) lapsed = middle;
      else standing = middle;
    }
    return isStanding(addDays(start, standing)) ? addDays(start, lapsed) : undefined;
  };
}
