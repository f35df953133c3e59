import type { CaseInput } from "../decide/case-shape.ts";
import type { EngineCore } from "../decide/engine-core.ts";
import { type Context, evaluationOf, readSituationIn } from "../decide/evaluate.ts";
import type { Finding } from "../decide/finding.ts";
import { dateFacts, type ReadCase, readCase } from "../decide/read-case.ts";
import { readValue } from "../decide/read-value.ts";
import { presumedIn } from "../decide/situation.ts";
import type { Statement } from "../decide/statement.ts";
import { isCalendarDate } from "../facts/calendar.ts";
import type { ValueSet } from "../facts/value-set.ts";
import { fail, nearest, type Problem, type Result, succeed } from "../problem.ts";
import { type Law, lawOn } from "../rulebook/law-on.ts";
import type { FactInput, IsoDate, Rulebook } from "../rulebook/rulebook.ts";
import { changeFacts } from "./changed-facts.ts";
import { dateSpans, followingFrom, isLawDate, leftBehind } from "./date-axis.ts";
import { partsByLinks } from "./linked-parts.ts";
import { classPoint, type LabelOf, type Point, pointOf } from "./points.ts";

/** A fact to vary: over its classes, or over some values; a date between two bounds. */
export interface Varied {
  readonly fact: string;
  readonly values?: readonly FactInput[] | { readonly min: IsoDate; readonly max: IsoDate };
}

export interface WhatIf {
  readonly axes: readonly {
    readonly fact: string;
    readonly points: readonly Point[];
    /** By point, for a date: completed years that follow from it. */
    readonly follows: readonly (readonly { readonly fact: string; readonly point: Point }[])[];
  }[];
  /** Facts the case states that follow from a varied date, and so give way to it. */
  readonly leftBehind: readonly string[];
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
  readonly values: readonly Statement[];
  /** Whether the values are the classes of the fact. */
  readonly isByClass?: true;
  readonly follows?: WhatIf["axes"][number]["follows"];
}

/** One case with one or two facts varied; see `whatIf`. */
export function whatIfIn(
  core: EngineCore,
  input: CaseInput,
  vary: readonly Varied[],
  outcomes: readonly string[],
  context: Context,
  labelOf: LabelOf,
): Result<WhatIf> {
  const { rulebook } = core;
  const read = readCase(rulebook, input, context.today);
  // of a case that cannot be read the axes are looked at too, to name all problems at once
  const law = read.ok ? read.value.law : lawOn(rulebook, likelyDate(rulebook, input, context));
  const axes = axesOf(core, input, read.ok ? read.value : undefined, law, vary, labelOf);
  if (!read.ok || !axes.ok) {
    return fail([read, axes].flatMap((each) => (each.ok ? [] : each.problems)));
  }
  const dates = axes.value.filter(({ values }) => values[0]?.kind === "dates");
  const behind = leftBehind(
    rulebook,
    read.value,
    dates.map(({ fact }) => fact),
  );
  const kept = { ...input, facts: without(input.facts, behind) };
  const keptRead = behind.length === 0 ? read : readCase(rulebook, kept, context.today);
  if (!keptRead.ok) return keptRead;
  const apart = axes.value.map((axis) =>
    axis.isByClass ? splitByLinks(core, keptRead.value, axis, dates, labelOf) : axis,
  );
  const fit = fitting(apart);
  if (!fit.ok) return fit;
  return succeed({
    axes: apart.map(({ fact, points, follows = [] }) => ({ fact, points, follows })),
    leftBehind: behind,
    cells: placesIn(apart.map((axis) => axis.points.length)).map((at) =>
      cellAt(core, kept, keptRead.value, apart, at, outcomes, context),
    ),
  });
}

function without(facts: CaseInput["facts"], aside: readonly string[]): CaseInput["facts"] {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !aside.includes(fact)));
}

/** A case with a date somewhere in a span; the law of the span where the date sets the law. */
function onDays(
  rulebook: Rulebook,
  input: CaseInput,
  fact: string,
  { from, to }: Extract<Statement, { kind: "dates" }>,
): CaseInput {
  const facts = { ...input.facts, [fact]: from === to ? from : { min: from, max: to } };
  return input.on === undefined && isLawDate(rulebook, fact)
    ? { ...input, facts, on: from }
    : { ...input, facts };
}

/** The law date that a case with problems was probably meant for. */
function likelyDate(rulebook: Rulebook, input: CaseInput, { today }: Context): IsoDate {
  const [act = ""] = dateFacts(rulebook, "law");
  const { earliest } = rulebook;
  const dates = [input.on, input.facts[act], today].filter(isCalendarDate);
  return dates.find((date) => date >= earliest) ?? earliest;
}

function axesOf(
  core: EngineCore,
  input: CaseInput,
  read: ReadCase | undefined,
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
    axisOf(core, input, read, law, varied, `#/vary/${index}`, labelOf),
  );
  const problems = axes.flatMap((axis) => (axis.ok ? [] : axis.problems));
  if (problems.length > 0) return fail(problems);
  if (vary[0]?.fact === vary[1]?.fact) {
    return problem("VARY_COUNT", "this fact is varied already; name another", "#/vary/1/fact");
  }
  return fitting(axes.flatMap((axis) => (axis.ok ? [axis.value] : [])));
}

/** Axes whose grid has no more cells than one may have. */
function fitting(axes: readonly Axis[]): Result<readonly Axis[]> {
  const size = axes.reduce((product, { points }) => product * points.length, 1);
  if (size <= MOST_CELLS) return succeed(axes);
  const detail = `the grid has ${size} cells, more than ${MOST_CELLS}; name fewer values or closer bounds`;
  return fail([{ code: "VARY_TOO_LARGE", detail, pointer: "#/vary" }]);
}

/** Splits the classes of an axis where what is known of a linked fact tells their values apart. */
function splitByLinks(
  core: EngineCore,
  read: ReadCase,
  axis: Axis,
  dates: readonly Axis[],
  labelOf: LabelOf,
): Axis {
  const compiled = core.compiled(read.law);
  // the years of the linked fact may follow from a date that is varied too
  const days = dates.flatMap(({ fact, values }) => values.map((day) => [[fact, day]] as const));
  const split = (values: ValueSet) =>
    (days.length === 0 ? [[]] : days).reduce<readonly ValueSet[]>(
      (parts, day) =>
        parts.flatMap((part) => {
          const changes = new Map<string, Statement>([
            ...day,
            [axis.fact, { kind: "values", values: part }],
          ]);
          const given = changeFacts(compiled, read.given, changes);
          const situation = presumedIn(compiled, { ...read, given });
          if (situation === undefined) return [part];
          return partsByLinks(compiled, situation.known, axis.fact, part);
        }),
      [values],
    );
  const parts = axis.values.map((value) => (value.kind === "values" ? split(value.values) : []));
  return {
    ...axis,
    values: parts.flatMap((own) => own.map((values): Statement => ({ kind: "values", values }))),
    points: parts.flatMap((own, at) =>
      own.length === 1
        ? [axis.points[at] as Point]
        : own.map((values) => pointOf(read.law, axis.fact, values, labelOf)),
    ),
  };
}

function placesIn(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (rows, size) =>
      rows.flatMap((row) => Array.from({ length: size }, (_, index) => [...row, index])),
    [[]],
  );
}

function axisOf(
  core: EngineCore,
  input: CaseInput,
  read: ReadCase | undefined,
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
    return dateAxis(core.rulebook, input, read, law, varied, pointer, labelOf);
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
  const variable = core.compiled(law).space.byId.get(varied.fact);
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
    isByClass: true,
    points: variable.classes.map((_, index) => classPoint(law, variable, index, labelOf)),
    values: variable.classes.map((values): Statement => ({ kind: "values", values })),
  });
}

function dateAxis(
  rulebook: Rulebook,
  input: CaseInput,
  read: ReadCase | undefined,
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
  const setsLaw = input.on === undefined && isLawDate(rulebook, varied.fact);
  const values = dateSpans(rulebook, read, varied.fact, setsLaw, min, max);
  const points = values.map((span): Point => {
    const { from, to } = span;
    return { from, to, value: from, label: labelOf(law, varied.fact, span) };
  });
  const follows = values.map((span) =>
    followingFrom(rulebook, read, varied.fact, span).map((each) => {
      return { fact: each.fact, point: pointOf(law, each.fact, each.values, labelOf) };
    }),
  );
  return succeed({ fact: varied.fact, points, values, follows });
}

function cellAt(
  core: EngineCore,
  input: CaseInput,
  read: ReadCase,
  axes: readonly Axis[],
  at: readonly number[],
  outcomes: readonly string[],
  context: Context,
): WhatIf["cells"][number] {
  const { rulebook } = core;
  const changes = new Map<string, Statement>();
  let here = input;
  axes.forEach((axis, index) => {
    const value = axis.values[at[index] as number] as Statement;
    if (value.kind === "values") changes.set(axis.fact, value);
    else if (value.kind === "dates") here = onDays(rulebook, here, axis.fact, value);
  });
  const again = here === input ? succeed(read) : readCase(rulebook, here, context.today);
  if (!again.ok) return { at, problem: again.problems[0] as Problem };
  const dated = again.value;
  const given = changeFacts(core.compiled(dated.law), dated.given, changes);
  const situation = readSituationIn(core, { ...dated, given }, context);
  return situation.ok
    ? { at, findings: evaluationOf(situation.value, outcomes, context).findings }
    : { at, problem: situation.problems[0] as Problem };
}
