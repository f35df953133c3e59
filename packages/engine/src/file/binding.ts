import { diagramOfCases, type Restriction } from "../decide/restriction.ts";
import { type DiagramStore, FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { sameClass } from "../diagram/space.ts";
import type { CaseFile } from "../rulebook/rulebook.ts";
import { carry, levelsOf, type Mapping } from "./carry.ts";
import type { DateVariables } from "./date-variables.ts";
import type { JointVariables } from "./joint-variables.ts";
import type { Placed } from "./placed.ts";
import { whereTowardsActor } from "./towards-actor.ts";
import { keyOf } from "./unknown.ts";
import type { Variant } from "./variants.ts";

/** What binds the cells of one variant together, in the joined diagrams. */
export interface Binding {
  /** What binds cells besides that each is a case. */
  readonly common: Node;
  /** By cell: where it is none, since nobody acts so towards oneself. */
  readonly none: readonly Node[];
  /** By cell: where it is a case; what it alone reads is left out where it can be had free. */
  readonly freed: readonly Node[];
  /** By cell: where it is a case, as far as it touches what others share. */
  readonly cells: readonly Node[];
  /** By level that is left out there, or may be: the cell that alone reads it. */
  readonly owners: ReadonlyMap<number, number>;
}

/**
 * What binds the cells of each variant. A question about some cells asks of the others only what they share with
 * these: what is freed, with the cells asked about, has the same completions as all cells, and the same pairs of
 * completions that differ in one unknown of these.
 *
 * @param placed by variant: its cells
 */
export function bindingsOf(
  variants: readonly Variant[],
  placed: readonly (readonly Placed[])[],
  dates: DateVariables,
  joint: JointVariables,
  declared: CaseFile,
): readonly Binding[] {
  const { space, shared, mappings, masks } = joint;
  const { store } = space;
  return variants.map((variant, at): Binding => {
    // where one variant is joined, what it leaves open is kept beside the diagrams
    const mask = variants.length === 1 ? [] : (masks[at] ?? []);
    const common = bindingBesides(variant, mask, dates.binding(at, space), joint);
    const ofVariant = mappings[at] ?? [];
    const none = (placed[at] ?? []).map((own, cell) =>
      whereTowardsActor(own, declared, ofVariant[cell] as Mapping, store),
    );
    const cells = (placed[at] ?? []).map(({ situation, restriction }, cell) => {
      if (none[cell] === TRUE) return TRUE;
      const mapping = ofVariant[cell] as Mapping;
      const diagram = diagramOfCases(situation.compiled, restriction.refinements);
      const casesIn = ({ allowed, refinements }: Restriction) =>
        carry(diagramOfCases(situation.compiled, refinements), allowed, mapping, store).yes;
      const touches = diagram.support.some((level) => shared.has(mapping.get(level)?.level ?? -1));
      const isCase = dates.casesOn(at, cell).reduce(
        (node, { unknown, classes }) => {
          const day = space.levelOf(keyOf(unknown)) as number;
          const each = classes.map((left, on) => {
            const here = store.literal(day, (index) => index === on);
            return left === undefined ? FALSE : store.and(here, casesIn(left));
          });
          return store.and(
            node,
            each.reduce<Node>((some, one) => store.or(some, one), FALSE),
          );
        },
        touches ? casesIn(restriction) : TRUE,
      );
      return store.or(isCase, none[cell] as Node);
    });
    // of two variants the same choice would have to do for both
    const owners =
      variants.length > 1 ? new Map() : ownersOf(ofVariant, store.support(common), joint);
    const freed = cells.map((own, cell) =>
      freedOf(store, own, (level) => owners.get(level) === cell),
    );
    return { common, none, freed, cells, owners };
  });
}

/** What binds cells besides that each is a case. */
function bindingBesides(
  { equal, fixed }: Variant,
  masks: Iterable<readonly [number, Uint8Array]>,
  dates: Node,
  { space: { store, variables, levelOf } }: JointVariables,
): Node {
  let node = dates;
  for (const { one, other } of equal) {
    const [left, right] = [levelOf(one), levelOf(other)];
    if (left !== undefined && right !== undefined) {
      node = store.and(node, sameClass(store, left, right));
    }
  }
  const keep = (level: number, isLeft: (index: number) => boolean) => {
    node = store.and(node, store.literal(level, isLeft));
  };
  for (const { key, allows } of fixed) {
    const level = levelOf(key);
    const values = level === undefined ? undefined : variables[level]?.values;
    if (level === undefined || values === undefined) continue;
    keep(level, (index) => allows(values[index] as (typeof values)[number]));
  }
  for (const [level, mask] of masks) keep(level, (index) => mask[index] === 1);
  return node;
}

/** By level that one cell alone reads, that is no reading, and that nothing else binds: the cell. */
function ownersOf(
  mappings: readonly Mapping[],
  bound: readonly number[],
  { space: { variables } }: JointVariables,
): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  const others = new Set(bound);
  for (const [cell, mapping] of mappings.entries()) {
    for (const level of [...mapping.values()].flatMap(levelsOf)) {
      const isRead = owners.has(level) && owners.get(level) !== cell;
      if (isRead || variables[level]?.reading !== undefined) others.add(level);
      owners.set(level, cell);
    }
  }
  for (const level of others) owners.delete(level);
  return owners;
}

/**
 * A function without those of some levels of which one class does whatever all other levels are. Setting these levels
 * so takes away no choice of the others, and no pair of choices that differ in one.
 */
function freedOf(store: DiagramStore, node: Node, isOwn: (level: number) => boolean): Node {
  const choice = new Int32Array(store.sizes.length).fill(-1);
  const isFree = (left: Node, some: Node, level: number) => {
    const size = store.sizes[level] as number;
    const does = Array.from({ length: size }).some((_, at) => {
      choice[level] = at;
      return store.restrict(left, choice) === some;
    });
    choice[level] = -1;
    return does;
  };
  let left = node;
  // one level may be free once another is set
  for (let before: Node | undefined; before !== left; ) {
    before = left;
    for (const level of store.support(left).filter(isOwn)) {
      const some = store.exists(left, (each) => each === level);
      if (isFree(left, some, level)) left = some;
    }
  }
  return left;
}
