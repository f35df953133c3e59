import type { CaseInput } from "../decide/case-shape.ts";
import { coreOf, type EngineCore } from "../decide/engine-core.ts";
import { type Context, evaluationOf, readSituationIn } from "../decide/evaluate.ts";
import type { Finding, FindingRow } from "../decide/finding.ts";
import { dateFacts, type ReadCase, readCase } from "../decide/read-case.ts";
import type { Statement } from "../decide/statement.ts";
import { isCalendarDate } from "../facts/calendar.ts";
import { firstOf, isEmpty, type ValueSet, valueSetOf } from "../facts/value-set.ts";
import { fail, type Problem, type Result, succeed } from "../problem.ts";
import { pointerPart } from "../rulebook/json-pointer.ts";
import { lawOn } from "../rulebook/law-on.ts";
import type { IsoDate, Rulebook } from "../rulebook/rulebook.ts";
import type { CaseIds, TypedRulebook } from "../rulebook/typed-rulebook.ts";
import { changeFacts } from "./changed-facts.ts";
import { leftBehind, onDays } from "./date-axis.ts";
import { joinAlike } from "./join-alike.ts";
import type { LabelOf, Point } from "./points.ts";
import {
  type Axis,
  axesOf,
  fitting,
  splitUnlike,
  type Varied,
  valuesUnder,
} from "./what-if-axes.ts";

/** The findings for every combination of the values of one or two facts. */
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
  const read = readCase(rulebook, input, context?.today);
  // of a case that cannot be read the axes are looked at too, to name all problems at once
  const law = read.ok ? read.value.law : lawOn(rulebook, likelyDate(rulebook, input, context));
  const axisContext = { core, input, read: read.ok ? read.value : undefined, law, labelOf };
  const axes = axesOf(axisContext, vary);
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
    axis.isByClass
      ? splitUnlike({ ...axisContext, input: kept }, keptRead.value, axis, dates)
      : axis,
  );
  const fit = fitting(apart);
  if (!fit.ok) return fit;
  const cells = placesIn(apart.map((axis) => axis.points.length)).map((at) =>
    cellAt({ core, input: kept, read: keptRead.value, axes: apart, outcomes, context }, at),
  );
  const joined = joinAlike({ axes: apart, cells }, law, labelOf);
  return succeed({
    axes: joined.axes.map(({ fact, points, follows = [] }) => ({ fact, points, follows })),
    leftBehind: behind,
    cells: joined.cells,
  });
}

/** The law date that a case with problems was probably meant for. */
function likelyDate(rulebook: Rulebook, input: CaseInput, context: Context): IsoDate {
  const [act = ""] = dateFacts(rulebook, "law");
  const { earliest } = rulebook;
  const dates = [input.on, input.facts[act], context?.today].filter(isCalendarDate);
  return dates.find((date) => date >= earliest) ?? earliest;
}

function without(facts: CaseInput["facts"], aside: readonly string[]): CaseInput["facts"] {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !aside.includes(fact)));
}

function placesIn(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (rows, size) =>
      rows.flatMap((row) => Array.from({ length: size }, (_, index) => [...row, index])),
    [[]],
  );
}

/** A grid whose cells are to be answered. */
interface Grid {
  readonly core: EngineCore;
  readonly input: CaseInput;
  readonly read: ReadCase;
  readonly axes: readonly Axis[];
  readonly outcomes: readonly string[];
  readonly context: Context;
}

/** @param at the point on each axis */
function cellAt(grid: Grid, at: readonly number[]): WhatIf["cells"][number] {
  const alone = findingsAt(grid, at, true);
  if (!alone.ok) return { at, problem: alone.problems[0] as Problem };
  if (!grid.axes.some((axis) => axis.isCounted)) return { at, findings: alone.value };
  const together = findingsAt(grid, at, false);
  return { at, findings: withDaysOf(alone.value, together.ok ? together.value : {}) };
}

type Findings = Readonly<Record<string, Finding>>;

/**
 * The findings in one cell.
 *
 * @param at the point on each axis
 * @param isAlone whether one number stands for those of a point that answer alike, or they are taken together
 */
function findingsAt(
  { core, input, read, axes, outcomes, context }: Grid,
  at: readonly number[],
  isAlone: boolean,
): Result<Findings> {
  const { rulebook } = core;
  const stated = new Map<string, ValueSet>();
  let here = input;
  axes.forEach((axis, index) => {
    const value = axis.values[at[index] as number] as Statement;
    if (value.kind === "values") stated.set(axis.fact, value.values);
    else if (value.kind === "dates") here = onDays(rulebook, here, axis.fact, value);
  });
  const again = here === input ? succeed(read) : readCase(rulebook, here, context.today);
  if (!again.ok) return again;
  const dated = again.value;
  const changes = new Map<string, Statement>();
  for (const { fact, isCounted } of axes) {
    const each = stated.get(fact);
    if (each === undefined) continue;
    const values = valuesUnder(dated.law, fact, each);
    if (isEmpty(values)) return fail([notInForce(fact)]);
    const taken = isAlone && isCounted ? valueSetOf(firstOf(values)) : values;
    changes.set(fact, { kind: "values", values: taken });
  }
  const given = changeFacts(core.compiled(dated.law), dated.given, changes);
  const situation = readSituationIn(core, { ...dated, given }, context);
  return situation.ok
    ? succeed(evaluationOf(situation.value, outcomes, context).findings)
    : situation;
}

/** Findings of one number, with the days of lapse that hold of all those together. */
function withDaysOf(alone: Findings, together: Findings): Findings {
  const shared = ([outcome, finding]: [string, Finding]): [string, Finding] => {
    if (finding.rows === undefined) return [outcome, finding];
    const rows = finding.rows.map(({ barredFrom, ...row }): FindingRow => {
      const whole = together[outcome]?.rows?.find((each) => each.row === row.row);
      return barredFrom === undefined || whole?.barredFrom !== barredFrom
        ? row
        : { ...row, barredFrom };
    });
    return [outcome, { ...finding, rows }];
  };
  return Object.fromEntries(Object.entries(alone).map(shared));
}

function notInForce(fact: string): Problem {
  return {
    code: "NOT_IN_FORCE",
    detail: "this option is not in force on the law date",
    pointer: `#/facts/${pointerPart(fact)}`,
  };
}

/**
 * Varies one or two facts of a case over their classes and decides every cell. What is derived from
 * a varied fact moves along. Classes of numbers next to each other whose findings are alike are one. The
 * date of the act is varied over the spans in which neither the wording of the law nor a completed year changes.
 *
 * @param outcomes ids the rulebook declares
 */
export function whatIf<Ids extends CaseIds = CaseIds>(
  rulebook: TypedRulebook<Ids>,
  input: CaseInput<NoInfer<Ids>>,
  vary: readonly Varied<NoInfer<Ids>>[],
  outcomes: readonly NoInfer<Ids>["outcome"][],
  context: Context,
  labelOf: LabelOf,
): Result<WhatIf> {
  return whatIfIn(coreOf(rulebook), input, vary, outcomes, context, labelOf);
}
