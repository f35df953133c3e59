import { unite, type ValueSet } from "../facts/value-set.ts";
import type { Law } from "../rulebook/law-on.ts";
import { type LabelOf, type Point, pointOf } from "./points.ts";
import type { Axis } from "./what-if-axes.ts";

/** What a combination of values leads to. */
interface Placed {
  /** Which value of each axis. */
  readonly at: readonly number[];
}

/** A grid: the facts that are varied, and what each combination of their values leads to. */
export interface Answered<Cell extends Placed> {
  readonly axes: readonly Axis[];
  readonly cells: readonly Cell[];
}

/**
 * Joins classes of numbers that follow each other and lead to the same: what tells them apart bears on other
 * outcomes than those asked. Values that were named, options and days stay as they are.
 *
 * @returns the grid over what is left; no two neighbours of an axis of classes of numbers are alike in every cell
 */
export function joinAlike<Cell extends Placed>(
  answered: Answered<Cell>,
  law: Law,
  labelOf: LabelOf,
): Answered<Cell> {
  return answered.axes.reduce((grid, _, which) => joinAlong(grid, which, law, labelOf), answered);
}

function joinAlong<Cell extends Placed>(
  { axes, cells }: Answered<Cell>,
  which: number,
  law: Law,
  labelOf: LabelOf,
): Answered<Cell> {
  const axis = axes[which] as Axis;
  if (!axis.isByClass) return { axes, cells };
  const told = axis.values.map((_, index) =>
    JSON.stringify(cells.flatMap(({ at, ...answer }) => (at[which] === index ? [answer] : []))),
  );
  const groups: number[][] = [];
  axis.values.forEach((_, index) => {
    const last = groups.at(-1);
    const isAlike = told[index] === told[index - 1];
    if (last !== undefined && isAlike && follows(axis, index)) last.push(index);
    else groups.push([index]);
  });
  const places = new Map(groups.map(([first = 0], place) => [first, place]));
  return {
    axes: axes.with(which, joined(axis, groups, law, labelOf)),
    cells: cells.flatMap((cell) => {
      const place = places.get(cell.at[which] as number);
      return place === undefined ? [] : [{ ...cell, at: cell.at.with(which, place) }];
    }),
  };
}

/** Whether the numbers of a point begin where those of the point before end. */
function follows({ points }: Axis, index: number): boolean {
  const [before, point] = [points[index - 1], points[index]];
  if (before === undefined || point === undefined) return false;
  return "from" in before && "from" in point && Number(before.to) + 1 === point.from;
}

function joined(axis: Axis, groups: readonly number[][], law: Law, labelOf: LabelOf): Axis {
  const { fact } = axis;
  const values = groups.map((group) => group.map((index) => valuesAt(axis, index)).reduce(unite));
  const points = groups.map(([first = 0, ...rest], place) => {
    const point = axis.points[first] as Point;
    if (rest.length === 0) return point;
    return {
      ...pointOf(law, fact, values[place] as ValueSet, labelOf),
      value: point.value,
    } as Point;
  });
  return { ...axis, points, values: values.map((each) => ({ kind: "values", values: each })) };
}

function valuesAt({ fact, values }: Axis, index: number): ValueSet {
  const statement = values[index];
  if (statement?.kind !== "values") throw new Error(`a class of ${fact} has no values`);
  return statement.values;
}
