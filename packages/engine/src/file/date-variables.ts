import type { Situation } from "../decide/situation.ts";
import { type Node, TRUE } from "../diagram/diagram-store.ts";
import type { Variable } from "../diagram/space.ts";
import { isSubset } from "../facts/value-set.ts";
import type { CaseFile } from "../rulebook/rulebook.ts";
import { birthVariables } from "./birth-variables.ts";
import type { DateVariable, Seated } from "./date-variable.ts";
import { type CasesByDay, dayVariables } from "./day-variables.ts";
import type { JointSpace } from "./joint-space.ts";
import type { ReadFile } from "./read-file.ts";
import { keyOf, type Unknown } from "./unknown.ts";

/** The dates that are variables of a file, and the levels of cells that follow from them. */
export interface DateVariables {
  readonly variables: readonly DateVariable[];
  /** The date from which alone a level of a cell follows. */
  readonly dateOf: (variant: number, cell: number, level: number) => Unknown | undefined;
  /** The dates that count in a cell, and the facts that state each there. */
  readonly datedIn: (
    variant: number,
    cell: number,
  ) => readonly { readonly unknown: Unknown; readonly facts: readonly string[] }[];
  readonly mappingOf: (
    variant: number,
    cell: number,
    space: JointSpace,
  ) => Iterable<[number, { readonly level: number; readonly of: readonly Uint8Array[] }]>;
  /** What the days of acts ask of a cell, where its values tell more of it than their classes. */
  readonly casesOn: (variant: number, cell: number) => readonly CasesByDay[];
  /** What dates ask of what does not follow from them alone, and of one another. */
  readonly binding: (variant: number, space: JointSpace) => Node;
}

/** Where a level follows from a date. */
interface Follower {
  readonly date: DateVariable;
  readonly kind: number;
  readonly alone: boolean;
}

/** The dates that are variables of the joined diagrams: see {@link birthVariables} and {@link dayVariables}. */
export function dateVariables(
  file: ReadFile,
  declared: CaseFile,
  seated: readonly Seated[],
): DateVariables {
  const births = birthVariables(file, declared, seated);
  const days = dayVariables(file, declared, seated);
  const variables = [...births.variables, ...days.variables];
  const followers = seated.map(() => new Map<number, ReadonlyMap<number, Follower>>());
  const followerAt = (variant: number, cell: number, level: number) =>
    followers[variant]?.get(cell)?.get(level);
  for (const date of variables) {
    const ofKinds = new Map<string, ReadonlyMap<number, Follower>>();
    date.places.forEach(({ variant, cell }, place) => {
      const kind = date.kindOf[place] as number;
      const key = `${variant} ${kind}`;
      const own = ofKinds.get(key) ?? followersOf(date, kind, date.possible(variant));
      ofKinds.set(key, own);
      const ofCell = followers[variant]?.get(cell);
      // a cell in which several dates count
      const both = ofCell === undefined ? own : new Map([...ofCell, ...own]);
      followers[variant]?.set(cell, both);
    });
  }
  /** By class of a level: the classes of the date from which it follows. */
  const carriedBy = new Map<Follower, readonly Uint8Array[]>();
  return {
    variables,
    dateOf: (variant, cell, level) => {
      const follower = followerAt(variant, cell, level);
      return follower?.alone === true ? follower.date.unknown : undefined;
    },
    datedIn: (variant, cell) =>
      variables.flatMap(({ unknown, places }) =>
        places.flatMap((place) =>
          place.variant === variant && place.cell === cell ? [{ unknown, facts: place.facts }] : [],
        ),
      ),
    casesOn: days.casesOn,
    *mappingOf(variant, cell, space) {
      const own = (seated[variant] as Seated).situations[cell] as Situation;
      for (const [level, follower] of followers[variant]?.get(cell) ?? []) {
        if (!follower.alone) continue;
        const { classes } = own.compiled.space.variables[level] as Variable;
        const joint = space.levelOf(keyOf(follower.date.unknown)) as number;
        let of = carriedBy.get(follower);
        if (of === undefined) {
          const { date, kind } = follower;
          of = classes.map((_, index) =>
            Uint8Array.from(date.classes, ({ left }) => left[kind]?.get(level)?.[index] ?? 0),
          );
          carriedBy.set(follower, of);
        }
        yield [level, { level: joint, of }];
      }
    },
    binding(variant, space) {
      const parts = [births, days].map((each) => each.binding(variant, space));
      return parts.reduce(
        (node, part) => space.store.and(node, part),
        boundFollowers(variant, space),
      );
    },
  };

  function* narrowed(variant: number) {
    for (const [cell, levels] of followers[variant] ?? []) {
      for (const [level, { date, kind, alone }] of levels) {
        if (!alone) yield { cell, level, date, kind };
      }
    }
  }

  /** A level that a date only narrows stays a variable of its own. */
  function boundFollowers(variant: number, space: JointSpace): Node {
    const { store, variables: joint } = space;
    let node: Node = TRUE;
    const { cells } = (seated[variant] as Seated).variant;
    for (const { cell, level, date, kind } of narrowed(variant)) {
      const own = ((seated[variant] as Seated).situations[cell] as Situation).compiled.space
        .variables[level];
      const open = own && cells[cell]?.keyOf(own.id);
      const at = open === undefined ? undefined : space.levelOf(open);
      const dated = space.levelOf(keyOf(date.unknown)) as number;
      const values = at === undefined ? undefined : joint[at]?.values;
      if (own === undefined || at === undefined || values === undefined) continue;
      const parts = date.classes.map((each, index) => {
        const left = each.left[kind]?.get(level);
        const here = store.literal(dated, (which) => which === index);
        // where nothing follows from the date, it leaves every class
        if (left === undefined) return here;
        return store.and(
          here,
          store.literal(at, (which) =>
            own.classes.some(
              (set, own) => left[own] === 1 && isSubset(values[which] as typeof set, set),
            ),
          ),
        );
      });
      node = store.and(
        node,
        parts.reduce((all, part) => store.or(all, part), 0 as Node),
      );
    }
    return node;
  }
}

/** By level that follows from a date in cells of one kind: how. */
function followersOf(
  date: DateVariable,
  kind: number,
  possible: Uint8Array,
): ReadonlyMap<number, Follower> {
  const left = date.classes.flatMap((each, index) =>
    possible[index] === 1 ? [each.left[kind] as ReadonlyMap<number, Uint8Array>] : [],
  );
  const levels = new Set(left.flatMap((each) => [...each.keys()]));
  return new Map(
    [...levels].map((level) => {
      const alone = left.every((each) => isOne(each.get(level)));
      return [level, { date, kind, alone }];
    }),
  );
}

function isOne(open: Uint8Array | undefined): boolean {
  return open !== undefined && open.indexOf(1) >= 0 && open.indexOf(1) === open.lastIndexOf(1);
}
