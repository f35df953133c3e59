/** Rows of a finding: which rows of a table may apply, what is shown of them, and when they lapse. */
import type { Condition, IsoDate, Scalar } from "@cokdyby/engine";
import { brokenOrders, completions, isPossible } from "./completions.ts";
import { plusDays, plusYears } from "./days.ts";
import { holds, type Law, outcomeIs, rowOf } from "./law-of-the-day.ts";
import { answer, asRead, choicesOf, type View } from "./reference-reading.ts";
import { workedOut } from "./worked-out.ts";

export interface ShownRow {
  readonly row: string;
  readonly barredFrom?: IsoDate;
  readonly [member: string]: unknown;
}

/** The rows that some completion, under some choice, gives in which the outcome holds. */
export function rows(view: View, outcome: string): ShownRow[] | undefined {
  const choice = view.law.rows.get(outcome);
  if (choice === undefined || answer(view, outcome).status === "no") return undefined;
  const given = rowsGiven(view, outcome);
  const barred = firstBarred(view, outcome);
  return choice
    .filter(({ row }) => given.has(row))
    .map(({ row }) => {
      const barredFrom = barred(row);
      const members = membersOf(view, outcome, row);
      return { row, ...members, ...(barredFrom === undefined ? {} : { barredFrom }) };
    });
}

function declaredFor({ rulebook }: Law, outcome: string) {
  return rulebook.outcomes.find((each) => each.outcome === outcome)?.rows;
}

function whatLapses(law: Law, outcome: string): Condition {
  const lapses = declaredFor(law, outcome)?.lapses;
  return lapses === undefined ? { any: [] } : { condition: lapses.condition };
}

/** The condition that reads all that the rows of an outcome turn on. */
export function whatRowsReadOf(law: Law, outcome: string): Condition {
  const whens = (law.rows.get(outcome) ?? []).flatMap(({ when }) => when ?? []);
  return { all: [outcomeIs(outcome), whatLapses(law, outcome), ...whens] };
}

/** Row → whether what lapses has lapsed, in the worlds that give it. */
function rowsGiven({ law, known, standing }: View, outcome: string): Map<string, Set<boolean>> {
  const found = new Map<string, Set<boolean>>();
  if (!isPossible(law, known)) return found;
  const about = whatRowsReadOf(law, outcome);
  const hasLapsed = whatLapses(law, outcome);
  const choices = choicesOf(law, about, standing);
  for (const facts of completions(law, known, about)) {
    for (const choice of choices) {
      const world = { ...facts, ...asRead(choice) };
      const row = holds(law, outcomeIs(outcome), world) ? rowOf(law, outcome, world) : undefined;
      if (row === undefined) continue;
      const lapsed = found.get(row) ?? new Set();
      found.set(row, lapsed.add(holds(law, hasLapsed, world)));
    }
  }
  return found;
}

/** Of several for one member the first whose condition certainly holds. A point makes an object. */
function membersOf(view: View, outcome: string, row: string) {
  const { law } = view;
  const table = law.rulebook.tables.find((each) => each.table === declaredFor(law, outcome)?.table);
  const shown: Record<string, Scalar | Record<string, Scalar>> = {};
  const seen = new Set<string>();
  for (const { member, column, where } of table?.members ?? []) {
    if (seen.has(member) || (where !== undefined && !isCertain(view, where))) continue;
    seen.add(member);
    const figure = law.figures.get(`${column}.${row}`);
    if (figure === undefined) continue;
    const [outer = "", inner] = member.split(".");
    const before = shown[outer];
    if (inner === undefined) shown[outer] = figure;
    else shown[outer] = { ...(typeof before === "object" ? before : {}), [inner]: figure };
  }
  return shown;
}

/** Whether a condition holds in every completion under every choice. */
function isCertain({ law, known, standing }: View, condition: Condition): boolean {
  const choices = choicesOf(law, condition, standing).map(asRead);
  return completions(law, known, condition).every((facts) =>
    choices.every((choice) => holds(law, condition, { ...facts, ...choice })),
  );
}

/**
 * The first day on which a row has lapsed in every world that gives it, while it has in none on the day
 * before. What dates say changes on few days, between which every day is like the first; and what has
 * lapsed stays so, for years only grow with the day.
 */
function firstBarred(view: View, outcome: string): (row: string) => IsoDate | undefined {
  const { law, known } = view;
  const lapses = declaredFor(law, outcome)?.lapses;
  if (lapses === undefined) return () => undefined;
  const on = (day: IsoDate) => new Map([...known, [lapses.on, [day, day]]]);
  // what is worked out counts only among the values that a fact may have anyway
  const may = new Map([...known].map(([fact, values]) => [fact, new Set(values)] as const));
  const said = remembered((day: IsoDate) => {
    const left = [...workedOut(law, on(day))].map(([fact, values]) => [
      fact,
      values.filter((value) => may.get(fact)?.has(value) ?? true),
    ]);
    return JSON.stringify([left, brokenOrders(law, on(day))]);
  });
  const days = [...known.values()]
    .flat()
    .filter((each) => /^\d{4}-/.test(String(each)))
    .map(String);
  const first = plusYears([...days, law.on].sort()[0] ?? law.on, -1);
  const givenWhen = new Map<string, Map<string, Set<boolean>>>();
  const lapsed = (day: IsoDate, row: string) => {
    const given = givenWhen.get(said(day)) ?? rowsGiven({ ...view, known: on(day) }, outcome);
    givenWhen.set(said(day), given);
    return [...(given.get(row) ?? [])].join();
  };
  return (row) => {
    const hasNotLapsed = (day: IsoDate) => lapsed(day, row) === "false";
    for (const day of changes(said, hasNotLapsed, first, plusYears(first, 300))) {
      const before = lapsed(plusDays(day, -1), row);
      if (before.includes("true")) return undefined;
      if (lapsed(day, row) === "true" && before === "false") return day;
    }
    return undefined;
  };
}

/**
 * The days on which something is not what it was on the day before, where it never comes back; those that come before
 * a day that settles them may be left out.
 */
function* changes(
  said: (day: IsoDate) => string,
  settles: (day: IsoDate) => boolean,
  from: IsoDate,
  to: IsoDate,
): Generator<IsoDate> {
  if (said(from) === said(to) || settles(to)) return;
  const between = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  if (between === 1) return yield to;
  const middle = plusDays(from, Math.floor(between / 2));
  yield* changes(said, settles, from, middle);
  yield* changes(said, settles, middle, to);
}

/** The same function, worked out once for each day. */
function remembered(said: (day: IsoDate) => string): (day: IsoDate) => string {
  const known = new Map<IsoDate, string>();
  return (day) => {
    const found = known.get(day) ?? said(day);
    known.set(day, found);
    return found;
  };
}
