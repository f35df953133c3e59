import { DiagramStore, type Node } from "../diagram/diagram-store.ts";
import { intersects, members, spans, type ValueSet } from "../facts/value-set.ts";
import { EngineFault } from "../problem.ts";
import type { IsoDate } from "../rulebook/rulebook.ts";
import { keyOf, type Unknown } from "./unknown.ts";

/** One variable of the joined diagrams: something that the file leaves open, or an open reading. */
export interface JointVariable {
  readonly unknown?: Unknown;
  readonly reading?: string;
  readonly size: number;
  /** The classes of a fact's values, common to all cells in which it stands. */
  readonly values?: readonly ValueSet[];
  /** Of an unknown birth date: the days of each class. */
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
  const [first = [], ...others] = partitions;
  if (others.every((each) => sameClasses(each, first))) return first;
  const kinds = new Set(partitions.flatMap((each) => each.map(({ kind }) => kind)));
  if (kinds.size > 1) throw new EngineFault("one unknown of a file is values of two kinds");
  return first.some(({ kind }) => kind === "members")
    ? commonMembers(partitions)
    : commonSpans(partitions);
}

function commonMembers(partitions: readonly (readonly ValueSet[])[]): ValueSet[] {
  const classes = new Map<string, (string | boolean)[]>();
  const all = new Set<string | boolean>();
  const holds = (set: ValueSet, value: string | boolean) =>
    set.kind === "members" && set.members.has(value);
  for (const set of partitions.flat()) {
    if (set.kind === "members") for (const value of set.members) all.add(value);
  }
  for (const value of all) {
    const signature = partitions.map((each) => each.findIndex((set) => holds(set, value))).join();
    classes.set(signature, [...(classes.get(signature) ?? []), value]);
  }
  return [...classes.values()].map((values) => members(values));
}

function commonSpans(partitions: readonly (readonly ValueSet[])[]): ValueSet[] {
  const cuts = new Set<number>();
  for (const set of partitions.flat()) {
    if (set.kind !== "spans") continue;
    for (const [from, to] of set.spans) cuts.add(from).add(to + 1);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const classes = new Map<string, [number, number][]>();
  for (const [at, from] of sorted.slice(0, -1).entries()) {
    const part = { kind: "spans", spans: [[from, from]] } as const;
    const signature = partitions
      .map((each) => each.findIndex((set) => intersects(set, part)))
      .join();
    if (!/\d/.test(signature.replaceAll("-1", ""))) continue;
    const span: [number, number] = [from, (sorted[at + 1] as number) - 1];
    classes.set(signature, [...(classes.get(signature) ?? []), span]);
  }
  return [...classes.values()].map((each) => spans(each));
}

function sameClasses(one: readonly ValueSet[], other: readonly ValueSet[]): boolean {
  if (one === other) return true;
  return one.length === other.length && one.every((set, at) => sameSet(set, other[at] as ValueSet));
}

function sameSet(one: ValueSet, other: ValueSet): boolean {
  if (one.kind === "members" && other.kind === "members") {
    return (
      one.members.size === other.members.size &&
      [...one.members].every((each) => other.members.has(each))
    );
  }
  if (one.kind !== "spans" || other.kind !== "spans") return false;
  return (
    one.spans.length === other.spans.length &&
    one.spans.every(
      ([from, to], at) => from === other.spans[at]?.[0] && to === other.spans[at]?.[1],
    )
  );
}

/** True where two variables of the same classes are of one class. */
export function sameClass(store: DiagramStore, one: number, other: number): Node {
  let node: Node = 0;
  for (let at = 0; at < (store.sizes[one] as number); at++) {
    const both = store.and(
      store.literal(one, (index) => index === at),
      store.literal(other, (index) => index === at),
    );
    node = store.or(node, both);
  }
  return node;
}
