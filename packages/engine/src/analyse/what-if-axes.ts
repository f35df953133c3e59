import type { CaseInput } from "../decide/case-shape.ts";
import type { EngineCore } from "../decide/engine-core.ts";
import type { ReadCase } from "../decide/read-case.ts";
import { readValue } from "../decide/read-value.ts";
import { presumedIn } from "../decide/situation.ts";
import type { Statement } from "../decide/statement.ts";
import { isCalendarDate } from "../facts/calendar.ts";
import type { ValueSet } from "../facts/value-set.ts";
import { fail, nearest, type Problem, type Result, succeed } from "../problem.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { FactInput, IsoDate } from "../rulebook/rulebook.ts";
import { changeFacts } from "./changed-facts.ts";
import { dateSpans, followingFrom, isLawDate } from "./date-axis.ts";
import { partsByLinks } from "./linked-parts.ts";
import { classPoint, type LabelOf, type Point, pointOf } from "./points.ts";

/** A fact to vary: over its classes, or over some values; a date between two bounds. */
export interface Varied {
  readonly fact: string;
  readonly values?: readonly FactInput[] | { readonly min: IsoDate; readonly max: IsoDate };
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

/** One varied fact, and the values that it takes in turn. */
export interface Axis {
  readonly fact: string;
  readonly points: readonly Point[];
  readonly values: readonly Statement[];
  /** Whether the values are the classes of the fact. */
  readonly isByClass?: true;
  /** By point, for a date: facts that follow from it. */
  readonly follows?: readonly (readonly { readonly fact: string; readonly point: Point }[])[];
}

/** What the axes of a grid are worked out from. */
export interface AxisContext {
  readonly core: EngineCore;
  readonly input: CaseInput;
  /** The case as read; nothing where it cannot be read. */
  readonly read: ReadCase | undefined;
  readonly law: Law;
  readonly labelOf: LabelOf;
}

/** The axes of a grid; all that is wrong with what is to be varied. */
export function axesOf(context: AxisContext, vary: readonly Varied[]): Result<readonly Axis[]> {
  const problem = (code: (typeof WHAT_IF_PROBLEMS)[number], detail: string, pointer = "#/vary") =>
    fail<readonly Axis[]>([{ code, detail, pointer }]);
  if (vary.length < 1 || vary.length > 2) {
    return problem("VARY_COUNT", "name one or two facts to vary");
  }
  const axes = vary.map((varied, index) => axisOf(context, varied, `#/vary/${index}`));
  const problems = axes.flatMap((axis) => (axis.ok ? [] : axis.problems));
  if (problems.length > 0) return fail(problems);
  if (vary[0]?.fact === vary[1]?.fact) {
    return problem("VARY_COUNT", "this fact is varied already; name another", "#/vary/1/fact");
  }
  return fitting(axes.flatMap((axis) => (axis.ok ? [axis.value] : [])));
}

/** Axes whose grid has no more cells than one may have. */
export function fitting(axes: readonly Axis[]): Result<readonly Axis[]> {
  const size = axes.reduce((product, { points }) => product * points.length, 1);
  if (size <= MOST_CELLS) return succeed(axes);
  const detail = `the grid has ${size} cells, more than ${MOST_CELLS}; name fewer values or closer bounds`;
  return fail([{ code: "VARY_TOO_LARGE", detail, pointer: "#/vary" }]);
}

/** Splits the classes of an axis where what is known of a linked fact tells their values apart. */
export function splitByLinks(
  { core, labelOf }: AxisContext,
  read: ReadCase,
  axis: Axis,
  dates: readonly Axis[],
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

function axisOf(context: AxisContext, varied: Varied, pointer: string): Result<Axis> {
  const { core, law, labelOf } = context;
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
    return dateAxis(context, varied, pointer);
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
  { core: { rulebook }, input, read, law, labelOf }: AxisContext,
  varied: Varied,
  pointer: string,
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
