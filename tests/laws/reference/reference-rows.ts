/** Rows of a finding: which rows of a table may apply, what is shown of them, and when they lapse. */
import type { Condition, IsoDate, Scalar } from "@cokdyby/engine";
import { brokenOrders, completions, isPossible } from "./completions.ts";
import { plusDays, plusYears } from "./days.ts";
import { holds, type Law, outcomeIs, rowOf, type World } from "./law-of-the-day.ts";
import { answer, asRead, choicesOf, type View } from "./reference-reading.ts";
import { workedOut } from "./worked-out.ts";

export interface ShownRow {
  readonly row: string;
  readonly barredFrom?: IsoDate;
  readonly [member: string]: unknown;
}

/** The rows that some completion, under some choice, gives in which the outcome holds. */
export function rows(view: View, outcome: string): ShownRow[] | undefined {
  const order = view.law.rows.get(outcome)?.map(({ row }) => row);
  if (order === undefined || answer(view, outcome).status === "no") return undefined;
  const barred = firstBarred(view, outcome);
  return [...shownIn(view, outcome).values()]
    .map(({ shown }) => {
      const barredFrom = barred(JSON.stringify(shown));
      return { ...shown, ...(barredFrom === undefined ? {} : { barredFrom }) };
    })
    .sort((a, b) => order.indexOf(a.row) - order.indexOf(b.row));
}

function declaredFor({ rulebook }: Law, outcome: string) {
  const rows = rulebook.outcomes.find((each) => each.outcome === outcome)?.rows;
  const table = rulebook.tables.find((each) => each.table === rows?.table);
  return rows && table && { table, lapses: rows.lapses };
}

/** Each row with its members, and in which of the worlds that give it what lapses has lapsed. */
function shownIn({ law, known, standing }: View, outcome: string) {
  const declared = declaredFor(law, outcome);
  const found = new Map<string, { shown: ShownRow; lapsed: Set<boolean> }>();
  if (declared === undefined || !isPossible(law, known)) return found;
  const { lapses, table } = declared;
  const hasLapsed: Condition = lapses === undefined ? { any: [] } : { condition: lapses.condition };
  const about: Condition = {
    all: [
      outcomeIs(outcome),
      hasLapsed,
      ...[
        ...(law.rows.get(outcome) ?? []),
        ...(table.members ?? []).map((each) => ({ when: each.where })),
      ].flatMap(({ when }) => when ?? []),
    ],
  };
  const choices = choicesOf(law, about, standing);
  for (const facts of completions(law, known, about)) {
    for (const choice of choices) {
      const world = { ...facts, ...asRead(choice) };
      const row = holds(law, outcomeIs(outcome), world) ? rowOf(law, outcome, world) : undefined;
      if (row === undefined) continue;
      const shown = { row, ...membersOf(law, table, row, world) };
      const key = JSON.stringify(shown);
      const entry = found.get(key) ?? { shown, lapsed: new Set() };
      found.set(key, entry);
      entry.lapsed.add(holds(law, hasLapsed, world));
    }
  }
  return found;
}

/** Of two for one member the first whose condition holds. A point makes an object. */
function membersOf(
  law: Law,
  { members = [] }: Law["rulebook"]["tables"][number],
  row: string,
  world: World,
) {
  const shown: Record<string, Scalar | Record<string, Scalar>> = {};
  for (const member of new Set(members.map((each) => each.member))) {
    const chosen = members.find(
      ({ member: name, where }) =>
        name === member && (where === undefined || holds(law, where, world)),
    );
    const figure = chosen && law.figures.get(`${chosen.column}.${row}`);
    if (figure === undefined) continue;
    const [outer = "", inner] = member.split(".");
    const before = shown[outer];
    if (inner === undefined) shown[outer] = figure;
    else shown[outer] = { ...(typeof before === "object" ? before : {}), [inner]: figure };
  }
  return shown;
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
  const said = (day: IsoDate) =>
    JSON.stringify([[...workedOut(law, on(day))], brokenOrders(law, on(day))]);
  const days = [...known.values()]
    .flat()
    .filter((each) => /^\d{4}-/.test(String(each)))
    .map(String);
  const first = plusYears([...days, law.on].sort()[0] ?? law.on, -1);
  const lapsedOn = new Map<IsoDate, ReturnType<typeof shownIn>>();
  const lapsed = (day: IsoDate, row: string) => {
    const shown = lapsedOn.get(day) ?? shownIn({ ...view, known: on(day) }, outcome);
    lapsedOn.set(day, shown);
    return [...(shown.get(row)?.lapsed ?? [])].join();
  };
  return (row) => {
    let before = lapsed(first, row);
    for (const day of changes(said, first, plusYears(first, 300))) {
      if (before.includes("true")) return undefined;
      const now = lapsed(day, row);
      if (now === "true" && before === "false") return day;
      before = now;
    }
    return undefined;
  };
}

/** The days on which something is not what it was on the day before, where it never comes back. */
function* changes(said: (day: IsoDate) => string, from: IsoDate, to: IsoDate): Generator<IsoDate> {
  if (said(from) === said(to)) return;
  const between = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  if (between === 1) return yield to;
  const middle = plusDays(from, Math.floor(between / 2));
  yield* changes(said, from, middle);
  yield* changes(said, middle, to);
}
