import { classify } from "../diagram/classify.ts";
import { DiagramStore } from "../diagram/diagram-store.ts";
import { unite, type ValueSet } from "../facts/value-set.ts";
import type { IsoDate } from "../rulebook/rulebook.ts";
import { keyOf, type Unknown } from "./unknown.ts";

/** One variable of the joined diagrams: something that the file leaves open, or an open reading. */
export interface JointVariable {
  readonly unknown?: Unknown;
  readonly reading?: string;
  readonly size: number;
  /** The classes of a fact's values, common to all cells in which it stands. */
  readonly values?: readonly ValueSet[];
  /** Of a date: the days of each class. */
  readonly spans?: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  /** The fact whose values they are. */
  readonly fact?: string;
}

/** The store in which the cells' diagrams are joined, and its variables. */
export interface JointSpace {
  readonly store: DiagramStore;
  readonly variables: readonly JointVariable[];
  /** By key of an unknown, or `reading <id>`. */
  readonly levelOf: (key: string) => number | undefined;
}

export function makeJointSpace(variables: readonly JointVariable[]): JointSpace {
  const levels = new Map(
    variables.map(({ unknown, reading }, level) => [
      unknown === undefined ? `reading ${reading}` : keyOf(unknown),
      level,
    ]),
  );
  return {
    store: new DiagramStore(variables.map(({ size }) => size)),
    variables,
    levelOf: (key) => levels.get(key),
  };
}

/**
 * The coarsest classes that every one of some partitions is a union of.
 *
 * @param partitions each a list of disjoint sets of values of one kind
 */
export function commonClasses(partitions: readonly (readonly ValueSet[])[]): readonly ValueSet[] {
  const [first = [], ...others] = new Set(partitions);
  if (others.length === 0) return first;
  const all = [first, ...others].flat();
  return classify(all.reduce(unite), all);
}
