import type { CaseInput } from "../decide/case-shape.ts";
import { inputsOf, isValueDerivation } from "../decide/derived-values.ts";
import type { EngineCore } from "../decide/engine-core.ts";
import { type ReadCase, readCase } from "../decide/read-case.ts";
import { readValue } from "../decide/read-value.ts";
import { presumedIn } from "../decide/situation.ts";
import type { Statement } from "../decide/statement.ts";
import type { Variable } from "../diagram/space.ts";
import { isCalendarDate } from "../facts/calendar.ts";
import { firstOf, intersect, isEmpty, type ValueSet, without } from "../facts/value-set.ts";
import { fail, type Problem, problemNear, type Result, succeed } from "../problem.ts";
import { type FactInLaw, type Law, lawOn, wordingStarts } from "../rulebook/law-on.ts";
import type { FactInput, IsoDate } from "../rulebook/rulebook.ts";
import type { CaseIds } from "../rulebook/typed-rulebook.ts";
import { changeFacts } from "./changed-facts.ts";
import { dateSpans, followingFrom, isLawDate, onDays } from "./date-axis.ts";
import { isCounted, partsByCount, partsByLinks } from "./linked-parts.ts";
import { classPoint, type LabelOf, type Point, pointOf } from "./points.ts";

/** A fact to vary: over its classes, or over some values; a date between two bounds. */
export interface Varied<Ids extends CaseIds = CaseIds> {
  readonly fact: Ids["fact"];
  readonly values?: readonly FactInput[] | { readonly min: IsoDate; readonly max: IsoDate };
}

/** Most cells of one grid. */
const MOST_CELLS = 2_000;

/** Most numbers of a counted fact that are gone through one by one; see `partsByCount`. */
const MOST_NUMBERS = 10_000;

/** Everything this step can report. */
const WHAT_IF_PROBLEMS = [
  "VARY_COUNT",
  "VARY_DATE_NEEDS_BOUNDS",
  "VARY_NEEDS_VALUES",
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
  /** Whether each value is one of numbers that answer alike, each taken alone, see `partsByCount`. */
  readonly isCounted?: true;
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
  const laws = lawsOf(context, vary);
  const axes = vary.map((varied, index) => axisOf(context, laws, varied, `#/vary/${index}`));
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

/**
 * Splits the classes of an axis where their values do not answer alike: where what is known of a linked fact tells
 * them apart, or what follows from them.
 */
export function splitUnlike(
  { core, input, law, labelOf }: AxisContext,
  read: ReadCase,
  axis: Axis,
  dates: readonly Axis[],
): Axis {
  const { rulebook } = core;
  // the years of the linked fact may follow from a date that is varied too, and the law may be that of its day
  const dated = dates.flatMap(({ fact, values }) =>
    values.flatMap((days) => {
      if (days.kind !== "dates") return [];
      const again = readCase(rulebook, onDays(rulebook, input, fact, days), read.today);
      return again.ok ? [again.value] : [];
    }),
  );
  const split = (part: ValueSet, on: ReadCase): readonly ValueSet[] => {
    const compiled = core.compiled(on.law);
    const values = valuesUnder(on.law, axis.fact, part);
    if (isEmpty(values)) return [part];
    const changes = new Map<string, Statement>([[axis.fact, { kind: "values", values }]]);
    const given = changeFacts(compiled, on.given, changes);
    const situation = presumedIn(compiled, { ...on, given });
    if (situation === undefined) return [part];
    const byLinks = partsByLinks(compiled, situation.known, axis.fact, values);
    const parts = isCounted(law, axis.fact)
      ? byLinks.flatMap((each) => partsByCount(compiled, on, axis.fact, each))
      : byLinks;
    const rest = without(part, values);
    return parts.length === 1 ? [part] : [...parts, ...(isEmpty(rest) ? [] : [rest])];
  };
  const parts = axis.values.map((value) =>
    value.kind === "values"
      ? (dates.length === 0 ? [read] : dated).reduce<readonly ValueSet[]>(
          (all, on) => all.flatMap((part) => split(part, on)),
          [value.values],
        )
      : [],
  );
  return {
    ...axis,
    ...(isCounted(law, axis.fact) ? { isCounted: true } : {}),
    values: parts.flatMap((own) => own.map((values): Statement => ({ kind: "values", values }))),
    points: parts.flatMap((own, at) =>
      own.length === 1
        ? [axis.points[at] as Point]
        : own.map((values) => pointOf(law, axis.fact, values, labelOf)),
    ),
  };
}

/** Those of some values of a fact that a case may give under a law. */
export function valuesUnder(law: Law, fact: string, values: ValueSet): ValueSet {
  const domain = law.facts.get(fact)?.domain;
  return domain === undefined ? values : intersect(values, domain);
}

/** The laws that cells are decided under: those of the days of a varied date that sets the law, else that of the case. */
function lawsOf({ core: { rulebook }, input, law }: AxisContext, vary: readonly Varied[]): Law[] {
  const days = vary.flatMap(({ fact, values }) => {
    const bounds = boundsOf(values);
    if (bounds === undefined || input.on !== undefined || !isLawDate(rulebook, fact)) return [];
    const { min, max } = bounds;
    return [min, ...wordingStarts(rulebook).filter((day) => min < day && day <= max)];
  });
  return days.length === 0 ? [law] : [...new Set(days.map((day) => lawOn(rulebook, day)))];
}

/** A fact with the classes that some laws tell apart, each class the same under every one of them. */
function variableUnder(core: EngineCore, laws: readonly Law[], fact: string): Variable | undefined {
  const [first, ...others] = laws.flatMap((law) => core.compiled(law).space.byId.get(fact) ?? []);
  if (first === undefined || others.length === 0) return first;
  const classes = others.reduce((parts, other) => common(parts, other.classes), first.classes);
  return { ...first, classes };
}

/** The coarsest parts that two divisions of values have in common; what lies in one alone is a part too. */
function common(a: readonly ValueSet[], b: readonly ValueSet[]): readonly ValueSet[] {
  const left = (values: ValueSet, others: readonly ValueSet[]) => others.reduce(without, values);
  const parts = [
    ...a.flatMap((own) => [...b.map((other) => intersect(own, other)), left(own, b)]),
    ...b.map((other) => left(other, a)),
  ].filter((each) => !isEmpty(each));
  return parts[0]?.kind === "spans"
    ? parts.sort((one, other) => Number(firstOf(one)) - Number(firstOf(other)))
    : parts;
}

function axisOf(
  context: AxisContext,
  laws: readonly Law[],
  varied: Varied,
  pointer: string,
): Result<Axis> {
  const { core, law, labelOf } = context;
  const lawOfValues = (values: ValueSet) =>
    laws.find((each) => !isEmpty(valuesUnder(each, varied.fact, values))) ?? law;
  const known = law.facts.get(varied.fact);
  if (known === undefined) {
    const at = `${pointer}/fact`;
    const facts = law.facts.keys();
    return fail([problemNear("FACT_UNKNOWN", "there is no such fact", at, varied.fact, facts)]);
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
    const read = varied.values.map((value, index) => {
      const under = laws.map((each) =>
        valueUnder(each, varied.fact, value, `${pointer}/values/${index}`),
      );
      return under.find(({ ok }) => ok) ?? under[0];
    });
    const problems = read.flatMap((each) => (each?.ok === false ? each.problems : []));
    if (problems.length > 0) return fail(problems);
    const values = read.flatMap((each) => (each?.ok ? [each.value] : []));
    return succeed({
      fact: varied.fact,
      values: values.map((each): Statement => ({ kind: "values", values: each })),
      points: values.map((each) => pointOf(lawOfValues(each), varied.fact, each, labelOf)),
    });
  }
  const variable = variableUnder(core, laws, varied.fact);
  const isTooLong = isCounted(law, varied.fact) && sizeOf(known.domain) > MOST_NUMBERS;
  if (variable === undefined || isTooLong) {
    const problem =
      isTooLong || hasConsequences(core, varied.fact)
        ? { code: "VARY_NEEDS_VALUES", detail: "other facts turn on this number; list values" }
        : { code: "VARY_NOT_READ", detail: "no rule in force reads this fact; vary another" };
    return fail([{ ...problem, pointer: `${pointer}/fact` }]);
  }
  return succeed({
    fact: varied.fact,
    isByClass: true,
    points: variable.classes.map((values, index) =>
      classPoint(lawOfValues(values), variable, index, labelOf),
    ),
    values: variable.classes.map((values): Statement => ({ kind: "values", values })),
  });
}

function sizeOf(domain: ValueSet | undefined): number {
  if (domain?.kind !== "spans") return 0;
  return domain.spans.reduce((size, [from, to]) => size + to - from + 1, 0);
}

/** Whether other facts follow from a fact, which may itself be read by no rule. */
function hasConsequences({ rulebook }: EngineCore, fact: string): boolean {
  return rulebook.derivations.some(
    (each) => isValueDerivation(each) && inputsOf(each).includes(fact),
  );
}

/** A value of a fact that is no date, read under a law. */
function valueUnder(law: Law, fact: string, value: FactInput, pointer: string): Result<ValueSet> {
  const problems: Problem[] = [];
  const statement = readValue(law.facts.get(fact) as FactInLaw, law, value, (code, detail) =>
    problems.push({ code, detail, pointer }),
  );
  return statement?.kind === "values" ? succeed(statement.values) : fail(problems);
}

function dateAxis(
  { core: { rulebook }, input, read, law, labelOf }: AxisContext,
  varied: Varied,
  pointer: string,
): Result<Axis> {
  const bounds = boundsOf(varied.values);
  if (bounds === undefined) {
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

/** Two days between which a date is varied; nothing where they are none. */
function boundsOf(values: Varied["values"]) {
  if (values === undefined || !("min" in values)) return undefined;
  const { min, max } = values;
  return isCalendarDate(min) && isCalendarDate(max) && min <= max ? { min, max } : undefined;
}
