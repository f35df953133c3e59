import { derived, lazy } from "../derived.ts";
import type { CompiledLaw, CompiledRow } from "../diagram/compile.ts";
import { FALSE, type Root } from "../diagram/diagram-store.ts";
import { EITHER, YES } from "../diagram/three-terminal-diagram.ts";
import { reachableAnswers } from "../diagram/three-terminal-queries.ts";
import { addDays, plusYears, toDayNumber } from "../facts/calendar.ts";
import type { RowsInLaw } from "../rulebook/law-on.ts";
import type { Condition, IsoDate } from "../rulebook/rulebook.ts";
import { assignmentsNear } from "./assignments-near.ts";
import { derivationsFrom } from "./derived-values.ts";
import type { Entailments } from "./entailment.ts";
import type { FindingRow, RowMembers } from "./finding.ts";
import { firstDay } from "./first-day.ts";
import { lastDay } from "./last-day.ts";
import type { PartialAssignment } from "./partial-assignment.ts";
import { diagramOfRoot, isPossible, type Restriction, withReadings } from "./restriction.ts";
import { saidByDay } from "./said-by-day.ts";
import type { Situation } from "./situation.ts";
import { type Statements, wordsOf } from "./statement.ts";
import { dependsOn, mayFunctionsOf } from "./status.ts";

/** Finds the rows of an outcome that may apply in one situation. */
export type RowsOf = (outcome: string) => readonly FindingRow[] | undefined;

/** A row that may apply; what a finding shows of it is worked out when it is asked for. */
export interface ApplyingRow {
  readonly row: string;
  readonly shown: () => FindingRow;
}

type Lapse = NonNullable<CompiledRow["lapse"]>;

/** What is left on a day, and by root whether it may hold then. */
interface LapseRestriction extends Restriction {
  readonly mayBe: Map<Root, boolean>;
}

/** Upper bound, in years after the first day, of the search for a first day and for a day of lapse. */
const MOST_YEARS = 256;

/** The time from the first day to the first on which a row has lapsed. */
interface TimeToLapse {
  readonly years: number;
  /** After the whole years. */
  readonly days: number;
}

/** Where the search for it begins as long as nothing is known of a row. */
const FIRST_GUESS: TimeToLapse = { years: 1, days: 1 };

/** @param entailments what the situation entails */
export function rowsIn(situation: Situation, entailments: Entailments): RowsOf {
  const applying = applyingRowsIn(situation, entailments);
  return (outcome) => applying(outcome)?.map(({ shown }) => shown());
}

/** Finds the same, for those who need few of the rows in full. */
export function applyingRowsIn(
  situation: Situation,
  entailments: Entailments,
): (outcome: string) => readonly ApplyingRow[] | undefined {
  const { compiled } = situation;
  const { lapseDay } = lapsesIn(situation);
  return (outcome) => {
    const inLaw = compiled.law.rows.get(outcome);
    const rows = compiled.rows.get(outcome);
    if (inLaw === undefined || rows === undefined) return undefined;
    const on = compiled.law.rulebook.outcomes.find((each) => each.outcome === outcome)?.rows?.lapses
      ?.on;
    return rows.flatMap((row, at): ApplyingRow[] => {
      if (entailments.root(row.applies) === "no") return [];
      const shown = (): FindingRow => {
        const barredFrom = on === undefined ? undefined : lapseDay(row, on);
        return {
          row: row.row,
          ...membersOf(situation, entailments, inLaw, at),
          ...(barredFrom === undefined ? {} : { barredFrom }),
        };
      };
      return [{ row: row.row, shown }];
    });
  };
}

/** What a finding shows of a row: of two members of one name the first that certainly fits the case. */
function membersOf(
  { compiled: { aside } }: Situation,
  entailments: Entailments,
  inLaw: RowsInLaw,
  at: number,
): RowMembers {
  return rowMembers(
    inLaw,
    at,
    (_, where) => where === undefined || entailments.root(aside.get(where) ?? FALSE) === "yes",
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

/** The first days of a date fact on which a row may have lapsed, and on which it has for certain. */
export interface LapseSpan {
  readonly earliest?: IsoDate;
  readonly latest?: IsoDate;
  /** The open readings on which it turns, on the earliest day, whether it has lapsed. */
  readonly dependsOn: readonly string[];
}

/** Finds the days of a row of an outcome in one situation: `earliest` and `latest` are one where nothing is open about them. */
export function lapseSpansIn(situation: Situation): (row: CompiledRow, fact: string) => LapseSpan {
  return lapsesIn(situation).lapseSpan;
}

/**
 * `lapseDay` finds the first day of a date fact on which a row has lapsed in every case left, while on the day
 * before it has in none. Completed years never decrease with the day, so that day is found by bisection:
 * of the whole years first, on days that the rows of a situation share, and then within a year. Both begin
 * where the row lapsed in the situation before: most rows lapse as many years after the first day in each.
 */
function lapsesIn(situation: Situation) {
  const { compiled, given, presumptions, known: knownNow, read } = situation;
  const statements = lazy((): Statements => new Map([...given, ...presumptions]));
  const onDays = derived(knownNow, noDays);
  const before = derived(compiled, noLapses);
  const ends = derived(compiled, noEnds);
  /** By days within a year on which rows lapsed before: on which one of them lapses here. */
  const here = new Map<number, number>();
  const restrictions = new Map<string, LapseRestriction | undefined>();
  /** By what follows from the day: many days leave the same. */
  const made = new Map<string, LapseRestriction>();
  const restrictionOn = (fact: string, day: IsoDate): LapseRestriction | undefined => {
    const key = `${fact} ${day}`;
    if (!restrictions.has(key)) restrictions.set(key, restrictionLeftOn(fact, day));
    return restrictions.get(key);
  };
  const restrictionLeftOn = (fact: string, day: IsoDate): LapseRestriction | undefined => {
    const key = leftOn(fact, day);
    const known = onDays.left.get(key);
    if (known === undefined) return undefined;
    const restriction = made.get(key) ?? { ...toRestriction(known), mayBe: new Map() };
    made.set(key, restriction);
    return restriction;
  };
  /** By what is left on a day; nothing is left where it is refused. */
  const leftOn = (fact: string, day: IsoDate): string => {
    const { byDay, left } = onDays;
    const at = `${fact} ${day}`;
    const found = byDay.get(at);
    if (found !== undefined) return found;
    onDays.near ??= assignmentsNear(compiled, statements());
    const known = onDays.near(new Map([[fact, { kind: "dates", from: day, to: day }]]));
    const key = "by" in known ? "" : `${fact} ${leftBy(known, fact)}`;
    byDay.set(at, key);
    if (!("by" in known) && !left.has(key)) {
      left.set(key, isPossible(compiled, known) ? known : undefined);
    }
    return key;
  };
  /** What may differ from one day of a fact to another: what follows from it. */
  const leftBy = ({ values, barred }: PartialAssignment, fact: string): string => {
    let key = "";
    const put = (each: string) => {
      const left = values.get(each);
      key += left === undefined ? " " : `${wordsOf({ kind: "values", values: left })} `;
    };
    for (const each of derivationsFrom(compiled.law.rulebook, [fact])) put(each.fact);
    for (const { by, facts } of barred) key += `${by} ${facts.join()} `;
    return key;
  };
  const toRestriction = (known: PartialAssignment): Restriction => ({
    allowed: withReadings(compiled, known.allowed, read.readings),
    refinements: known.refinements(),
  });
  const earliestDay = (fact: string): IsoDate => {
    const days = compiled.law.rulebook.dateOrders.flatMap(({ first, then }) => {
      const statement = then === fact ? (given.get(first) ?? presumptions.get(first)) : undefined;
      return statement?.kind === "dates" ? [statement.to] : [];
    });
    return days.sort().at(-1) ?? compiled.law.rulebook.earliest;
  };
  const mayBe = (node: Root, { allowed, refinements, mayBe: known }: LapseRestriction) => {
    let answer = known.get(node);
    if (answer === undefined) {
      const diagram = diagramOfRoot(compiled, node, refinements);
      answer = (reachableAnswers(diagram, allowed, EITHER) & YES) === YES;
      known.set(node, answer);
    }
    return answer;
  };
  const said = new Map<string, string>();
  const saidOn = (fact: string, day: IsoDate): string => {
    const key = `${fact} ${day}`;
    let words = said.get(key);
    if (words === undefined) {
      words = saidByDay(compiled.law, statements(), fact, day);
      said.set(key, words);
    }
    return words;
  };
  /** The first day, from one on, on which something may be so; facts may rule out earlier ones, and later ones. */
  const firstWhere = (
    fact: string,
    from: IsoDate,
    mayBeSo: (left: LapseRestriction) => boolean,
  ): IsoDate | undefined => {
    const isSo = (days: number) => {
      const left = restrictionOn(fact, addDays(from, days));
      return left !== undefined && mayBeSo(left);
    };
    const first = firstDay(isSo, (days) => saidOn(fact, addDays(from, days)), MOST_YEARS * 366);
    return first === undefined ? undefined : addDays(from, first);
  };

  const mayApply =
    ({ lapsed, inTime }: Lapse) =>
    (left: LapseRestriction): boolean =>
      mayBe(inTime, left) || mayBe(lapsed, left);
  /**
   * The first day from a start on which something does not hold any more; days without a case are passed over.
   *
   * @param node what it turns on: by it the search begins where it ended before
   */
  const firstWithout = (
    fact: string,
    start: IsoDate,
    node: Root,
    holds: (left: LapseRestriction) => boolean,
  ): IsoDate | undefined => {
    const isSo = (day: IsoDate) => {
      const left = restrictionOn(fact, day);
      return left === undefined || holds(left);
    };
    if (!isSo(start)) return undefined;
    const last = ends.get(node) ?? FIRST_GUESS;
    const years = lastDay((each) => isSo(plusYears(start, each)), last.years + 1, MOST_YEARS);
    if (years === MOST_YEARS) return undefined;
    const from = plusYears(start, years);
    const most = toDayNumber(plusYears(start, years + 1)) - toDayNumber(from) - 1;
    const days = lastDay((each) => isSo(addDays(from, each)), last.days + 1, most);
    ends.set(node, { years, days });
    return addDays(from, days + 1);
  };
  const lapseSpan = ({ lapse }: CompiledRow, fact: string): LapseSpan => {
    const start = lapse && firstWhere(fact, earliestDay(fact), mayApply(lapse));
    if (lapse === undefined || start === undefined) return { dependsOn: [] };
    const earliest = firstWithout(fact, start, lapse.lapsed, (left) => !mayBe(lapse.lapsed, left));
    const latest = firstWithout(fact, start, lapse.inTime, (left) => mayBe(lapse.inTime, left));
    const first = earliest === undefined ? undefined : restrictionOn(fact, earliest);
    const turnsOn =
      first === undefined || earliest === latest
        ? []
        : dependsOn(compiled, mayFunctionsOf(compiled, first, lapse.lapsed));
    return {
      ...(earliest === undefined ? {} : { earliest }),
      ...(latest === undefined ? {} : { latest }),
      dependsOn: turnsOn,
    };
  };

  const lapseDay = ({ lapse }: CompiledRow, fact: string): IsoDate | undefined => {
    if (lapse === undefined) return undefined;
    const { lapsed, inTime } = lapse;
    const start = firstWhere(fact, earliestDay(fact), mayApply(lapse));
    if (start === undefined) return undefined;
    const isOnly = (node: Root, other: Root, day: IsoDate): boolean => {
      const restriction = restrictionOn(fact, day);
      return restriction !== undefined && mayBe(node, restriction) && !mayBe(other, restriction);
    };
    const isInTime = (days: number) => isOnly(inTime, lapsed, addDays(start, days));
    if (!isInTime(0)) return undefined;
    const [from, last] = [toDayNumber(start), before.get(lapse) ?? FIRST_GUESS];
    const after = (years: number) => toDayNumber(plusYears(start, years)) - from;
    const years = lastDay((each) => isInTime(after(each)), last.years + 1, MOST_YEARS);
    if (years === MOST_YEARS) return undefined;
    const most = after(years + 1) - after(years) - 1;
    const guess = here.get(last.days) ?? last.days;
    const left = 1 + lastDay((each) => isInTime(after(years) + each), guess, most);
    // of what counts years from one day, all lapse on the same day of a year
    here.set(last.days, left);
    before.set(lapse, { years, days: left });
    const next = addDays(start, after(years) + left);
    const leftNext = restrictionOn(fact, next);
    // behind days on which there is no case it may be in time again
    const first =
      leftNext !== undefined && mayApply(lapse)(leftNext)
        ? next
        : firstWhere(fact, next, (each) => mayBe(lapsed, each));
    if (first === undefined) return undefined;
    const isFirst = isOnly(lapsed, inTime, first) && isOnly(inTime, lapsed, addDays(first, -1));
    return isFirst ? first : undefined;
  };
  return { lapseDay, lapseSpan };
}

/** By row of a compiled law: how long after the first day it last lapsed, to begin the next search there. */
function noEnds(_: CompiledLaw): Map<Root, TimeToLapse> {
  return new Map();
}

/** What a case leaves on days of a date fact, whatever its readings. */
interface OnDays {
  near?: ReturnType<typeof assignmentsNear>;
  /** By fact and day: the key of what is left. */
  readonly byDay: Map<string, string>;
  /** Nothing where that is no case. */
  readonly left: Map<string, PartialAssignment | undefined>;
}

function noDays(_: PartialAssignment): OnDays {
  return { byDay: new Map(), left: new Map() };
}

function noLapses(_: CompiledLaw): Map<Lapse, TimeToLapse> {
  return new Map();
}
