import { compiledOnce } from "../decide/decide.ts";
import { type Context, evaluationOf, situationOfRead } from "../decide/evaluate.ts";
import type { Finding } from "../decide/finding.ts";
import type { Statement } from "../decide/known.ts";
import {
  type CaseInput,
  dateFacts,
  type ReadCase,
  readCase,
  readValue,
} from "../decide/read-case.ts";
import { addDays, completedYears, isCalendarDate } from "../facts/calendar.ts";
import { fail, nearest, type Problem, type Result, succeed } from "../problem.ts";
import { type Law, lawOn, wordingStarts } from "../rulebook/law-on.ts";
import type { FactInput, IsoDate, Rulebook } from "../rulebook/rulebook.ts";
import { changeFacts } from "./changed-facts.ts";
import { classPoint, type LabelOf, type Point, pointOf } from "./points.ts";

/** A fact to vary: over its classes, or over some values; a date between two bounds. */
export interface Varied {
  readonly fact: string;
  readonly values?: readonly FactInput[] | { readonly min: IsoDate; readonly max: IsoDate };
}

export interface WhatIf {
  readonly axes: readonly { readonly fact: string; readonly points: readonly Point[] }[];
  readonly cells: readonly ({ readonly at: readonly number[] } & (
    | { readonly findings: Readonly<Record<string, Finding>> }
    | { readonly problem: Problem }
  ))[];
}

/** Most cells of one grid. */
export const MOST_CELLS = 2_000;

/** Everything this step can report. */
export const WHAT_IF_PROBLEMS = [
  "VARY_COUNT",
  "VARY_DATE_NEEDS_BOUNDS",
  "VARY_NOT_READ",
  "VARY_TOO_LARGE",
] as const;

interface Axis {
  readonly fact: string;
  readonly points: readonly Point[];
  readonly values: readonly (Statement | IsoDate)[];
}

/**
 * Varies one or two facts of a case over their classes and decides every cell. What is derived from
 * a varied fact moves along. The date of the act is varied over the spans in which neither the
 * wording of the law nor a completed year changes.
 *
 * @param outcomes ids the rulebook declares
 */
export function whatIf(
  rulebook: Rulebook,
  input: CaseInput,
  vary: readonly Varied[],
  outcomes: readonly string[],
  context: Context,
  labelOf: LabelOf,
): Result<WhatIf> {
  const read = readCase(rulebook, input, context.today);
  // of a case that cannot be read the axes are looked at too, to name all problems at once
  const law = read.ok ? read.value.law : lawOn(rulebook, likelyDate(rulebook, input, context));
  const axes = axesOf(rulebook, input, law, vary, labelOf);
  if (!read.ok || !axes.ok) {
    return fail([read, axes].flatMap((each) => (each.ok ? [] : each.problems)));
  }
  return succeed({
    axes: axes.value.map(({ fact, points }) => ({ fact, points })),
    cells: placesIn(axes.value.map((axis) => axis.points.length)).map((at) =>
      cellAt(rulebook, input, read.value, axes.value, at, outcomes, context),
    ),
  });
}

/** The law date that a case with problems was probably meant for. */
function likelyDate(rulebook: Rulebook, input: CaseInput, { today }: Context): IsoDate {
  const [act = ""] = dateFacts(rulebook, "law");
  const { earliest } = rulebook;
  const dates = [input.on, input.facts[act], today].filter(isCalendarDate);
  return dates.find((date) => date >= earliest) ?? earliest;
}

function axesOf(
  rulebook: Rulebook,
  input: CaseInput,
  law: Law,
  vary: readonly Varied[],
  labelOf: LabelOf,
): Result<readonly Axis[]> {
  const problem = (code: (typeof WHAT_IF_PROBLEMS)[number], detail: string, pointer = "#/vary") =>
    fail<readonly Axis[]>([{ code, detail, pointer }]);
  if (vary.length < 1 || vary.length > 2) {
    return problem("VARY_COUNT", "name one or two facts to vary");
  }
  const axes = vary.map((varied, index) =>
    axisOf(rulebook, input, law, varied, `#/vary/${index}`, labelOf),
  );
  const problems = axes.flatMap((axis) => (axis.ok ? [] : axis.problems));
  if (problems.length > 0) return fail(problems);
  if (vary[0]?.fact === vary[1]?.fact) {
    return problem("VARY_COUNT", "this fact is varied already; name another", "#/vary/1/fact");
  }
  const good = axes.flatMap((axis) => (axis.ok ? [axis.value] : []));
  const size = good.reduce((product, axis) => product * axis.points.length, 1);
  if (size <= MOST_CELLS) return succeed(good);
  const detail = `the grid has ${size} cells, more than ${MOST_CELLS}; name fewer values or closer bounds`;
  return problem("VARY_TOO_LARGE", detail);
}

function placesIn(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (rows, size) =>
      rows.flatMap((row) => Array.from({ length: size }, (_, index) => [...row, index])),
    [[]],
  );
}

function axisOf(
  rulebook: Rulebook,
  input: CaseInput,
  law: Law,
  varied: Varied,
  pointer: string,
  labelOf: LabelOf,
): Result<Axis> {
  const known = law.facts.get(varied.fact);
  if (known === undefined) {
    const near = nearest(varied.fact, law.facts.keys());
    return fail([
      {
        code: "FACT_UNKNOWN",
        detail: "there is no such fact",
        pointer: `${pointer}/fact`,
        ...(near === undefined ? {} : { suggestion: near }),
      },
    ]);
  }
  if (known.declaration.type === "date") {
    return dateAxis(rulebook, input, law, varied, pointer, labelOf);
  }
  if (varied.values !== undefined && "min" in varied.values) {
    return fail([
      {
        code: "VALUE_WRONG_TYPE",
        detail: "bounds fit dates only; list the values",
        pointer: `${pointer}/values`,
      },
    ]);
  }
  if (varied.values !== undefined) {
    const problems: Problem[] = [];
    const statements = varied.values.flatMap((value, index) => {
      const statement = readValue(known, law, value, (code, detail) =>
        problems.push({ code, detail, pointer: `${pointer}/values/${index}` }),
      );
      return statement?.kind === "values" ? [statement] : [];
    });
    if (problems.length > 0) return fail(problems);
    return succeed({
      fact: varied.fact,
      values: statements,
      points: statements.map(({ values }) => pointOf(law, varied.fact, values, labelOf)),
    });
  }
  const variable = compiledOnce(law).space.byId.get(varied.fact);
  if (variable === undefined) {
    return fail([
      {
        code: "VARY_NOT_READ",
        detail: "no rule in force reads this fact; vary another",
        pointer: `${pointer}/fact`,
      },
    ]);
  }
  return succeed({
    fact: varied.fact,
    points: variable.classes.map((_, index) => classPoint(law, variable, index, labelOf)),
    values: variable.classes.map((values): Statement => ({ kind: "values", values })),
  });
}

function dateAxis(
  rulebook: Rulebook,
  input: CaseInput,
  law: Law,
  varied: Varied,
  pointer: string,
  labelOf: LabelOf,
): Result<Axis> {
  const bounds = varied.values;
  if (
    bounds === undefined ||
    !("min" in bounds) ||
    !isCalendarDate(bounds.min) ||
    !isCalendarDate(bounds.max) ||
    bounds.min > bounds.max
  ) {
    return fail([
      {
        code: "VARY_DATE_NEEDS_BOUNDS",
        detail: "a date is varied between two dates: `values: { min, max }`, `min` not after `max`",
        pointer: `${pointer}/values`,
      },
    ]);
  }
  const { min, max } = bounds;
  const days = [min, ...changesBetween(rulebook, input, varied.fact, min, max)];
  const points = days.map((from, index): Point => {
    const next = days[index + 1];
    const to = next === undefined ? max : addDays(next, -1);
    return { from, to, value: from, label: labelOf(law, varied.fact, { kind: "dates", from, to }) };
  });
  return succeed({ fact: varied.fact, points, values: days });
}

/** Days after `min` on which a wording of the law or a completed year begins. */
function changesBetween(
  rulebook: Rulebook,
  input: CaseInput,
  fact: string,
  min: IsoDate,
  max: IsoDate,
): IsoDate[] {
  const days = new Set<IsoDate>();
  const setsLaw = input.on === undefined && dateFacts(rulebook, "law").includes(fact);
  if (setsLaw) for (const day of wordingStarts(rulebook)) days.add(day);
  for (const derivation of rulebook.derivations) {
    if (!("completedYears" in derivation)) continue;
    const { from, to } = derivation.completedYears;
    const other = input.facts[fact === from ? to : from];
    if ((fact !== from && fact !== to) || !isCalendarDate(other)) continue;
    const years = (day: IsoDate) =>
      fact === to ? completedYears(other, day) : completedYears(day, other);
    for (const day of anniversaries(other, min, max)) {
      if (years(day) !== years(addDays(day, -1))) days.add(day);
    }
  }
  return [...days].filter((day) => day > min && day <= max).sort();
}

/** The days between two dates on which years since or until a date can change. */
function anniversaries(of: IsoDate, min: IsoDate, max: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let year = Number(min.slice(0, 4)); year <= Number(max.slice(0, 4)); year++) {
    const text = String(year).padStart(4, "0");
    const same = [`${text}-${of.slice(5)}`].filter(isCalendarDate);
    // a year may also change with the year of the calendar, and after a 29 February that is not there
    days.push(`${text}-01-01`, `${text}-03-01`, ...same, ...same.map((day) => addDays(day, 1)));
  }
  return days.filter((day) => day > min && day <= max);
}

function cellAt(
  rulebook: Rulebook,
  input: CaseInput,
  read: ReadCase,
  axes: readonly Axis[],
  at: readonly number[],
  outcomes: readonly string[],
  context: Context,
): WhatIf["cells"][number] {
  let dated = read;
  const changes = new Map<string, Statement>();
  const dates: Record<string, IsoDate> = {};
  axes.forEach((axis, index) => {
    const value = axis.values[at[index] as number] as Statement | IsoDate;
    if (typeof value === "string") dates[axis.fact] = value;
    else changes.set(axis.fact, value);
  });
  if (Object.keys(dates).length > 0) {
    const again = readCase(
      rulebook,
      { ...input, facts: { ...input.facts, ...dates } },
      context.today,
    );
    if (!again.ok) return { at, problem: again.problems[0] as Problem };
    dated = again.value;
  }
  const given = changeFacts(compiledOnce(dated.law), dated.given, changes);
  const situation = situationOfRead({ ...dated, given }, context);
  return situation.ok
    ? { at, findings: evaluationOf(situation.value, outcomes, context).findings }
    : { at, problem: situation.problems[0] as Problem };
}
