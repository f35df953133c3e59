import { READING } from "../conditions/formula.ts";
import { diagramOfRoot } from "../decide/restriction.ts";
import { derived } from "../derived.ts";
import { FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { eachAlone, isOpen, type Variable } from "../diagram/space.ts";
import { intersects, isEmpty, valueSetOf, without } from "../facts/value-set.ts";
import { carry, levelsOf, type Mapped, type Mapping, type Sides } from "./carry.ts";
import type { DateVariables } from "./date-variables.ts";
import { Groups } from "./groups.ts";
import {
  commonClasses,
  type JointSpace,
  type JointVariable,
  makeJointSpace,
} from "./joint-space.ts";
import { leavesAll, mayBe, type Placed } from "./placed.ts";
import type { Cell, Helped } from "./project.ts";
import { keyOf, type Unknown } from "./unknown.ts";
import type { Variant } from "./variants.ts";

/** The joined variables of a file, and how the levels of each cell stand in them. */
export interface JointVariables {
  readonly space: JointSpace;
  /** By variant and cell. */
  readonly mappings: readonly (readonly Mapping[])[];
  /** The levels that are read more than once: by several cells, or as several facts of one cell. */
  readonly shared: ReadonlySet<number>;
  /** By variant: the cells in which several facts are one level, since one person stands in two places. */
  readonly coinciding: readonly ReadonlySet<number>[];
  /** By variant: the classes that its cells leave each level, where they do not leave all. */
  readonly masks: readonly ReadonlyMap<number, Uint8Array>[];
}

/** The classes of a level without what follows from who was helped; in the same places, empty ones too. */
function classesLeft({ helped }: Cell, { id, classes }: Variable): Variable["classes"] {
  if (helped?.fact !== id) return classes;
  const fails = valueSetOf(helped.words.fails);
  return classes.map((each) => without(each, fails));
}

/** What the cells leave open under one key. */
interface Open {
  readonly unknown: Unknown;
  readonly fact: string;
  readonly cells: Set<number>;
  readonly classes: Variable["classes"][];
}

interface Occurrence {
  readonly variant: number;
  readonly cell: number;
  readonly variable: Variable;
  /** What is left of its classes where some of its values follow from elsewhere. */
  readonly classes: Variable["classes"];
  readonly key: string;
}

/**
 * The variables of all that is open in some cell: readings, who is the same person, and then cell by cell what the
 * cell is the first to read: dates, what it shares with later cells, and what is its own. So cells multiply
 * only with those with which they share something that cells in between have to carry along.
 *
 * @param blockOf by key of an unknown: the place of the block with which it stands
 */
export function jointVariables(
  variants: readonly Variant[],
  placed: readonly (readonly Placed[])[],
  dates: DateVariables,
  blockOf: (key: string) => number = () => 0,
): JointVariables {
  const found = new Map<string, Open>();
  const occurrences: Occurrence[] = [];
  const readings = new Set<Variable>();
  const groups = new Groups();
  const occurs = (open: Open, occurrence: Occurrence) => {
    const { classes } = occurrence;
    if (!open.classes.includes(classes)) {
      open.classes.push(classes.filter((each) => !isEmpty(each)));
    }
    occurrences.push(occurrence);
  };
  for (const [variant, cells] of placed.entries()) {
    for (const [cell, { cell: own, situation, restriction }] of cells.entries()) {
      const { space, links } = situation.compiled;
      const openHere = new Set<string>();
      for (const variable of space.variables) {
        if (!isOpen(restriction.allowed, variable.level)) continue;
        if (variable.kind === "reading") {
          readings.add(variable);
          continue;
        }
        if (dates.dateOf(variant, cell, variable.level)) continue;
        const key = own.keyOf(variable.id);
        const classes = classesLeft(own, variable);
        let open = found.get(key);
        if (open === undefined) {
          open = {
            unknown: own.unknownOf(variable.id),
            fact: variable.id,
            cells: new Set(),
            classes: [],
          };
          found.set(key, open);
        }
        openHere.add(key);
        open.cells.add(cell);
        occurs(open, { variant, cell, variable, classes, key });
      }
      // of one person on two seats what is known on one of them is known on the other
      for (const variable of space.variables) {
        if (variable.kind === "reading" || isOpen(restriction.allowed, variable.level)) continue;
        const key = own.keyOf(variable.id);
        const open = openHere.has(key) ? found.get(key) : undefined;
        const { classes } = variable;
        if (open !== undefined) occurs(open, { variant, cell, variable, classes, key });
      }
      for (const { leader, follower } of links) {
        groups.join(own.keyOf(leader), own.keyOf(follower));
      }
    }
  }
  for (const { equal } of variants) for (const { one, other } of equal) groups.join(one, other);
  const grouped = new Map<string, Variable["classes"][]>();
  for (const [key, { classes }] of found) {
    const group = groups.of(key);
    grouped.set(group, [...(grouped.get(group) ?? []), ...classes]);
  }
  const dated = dates.variables.map(({ unknown, fact, places, classes }) => {
    const spans = classes.map(({ from, to }) => ({ from, to }));
    const asked = fact === undefined ? {} : { fact };
    const cells = new Set(places.map(({ cell }) => cell));
    return { cells, variable: { unknown, ...asked, spans, size: spans.length } };
  });
  const open = [...found].map(([key, { unknown, fact, cells }]) => {
    const values = commonClasses(grouped.get(groups.of(key)) ?? []);
    return { cells, variable: { unknown, fact, values, size: values.length } };
  });
  const isShared = ({ cells }: { readonly cells: ReadonlySet<number> }) => cells.size > 1;
  const [shared, own] = [open.filter(isShared), open.filter((each) => !isShared(each))];
  const inCells = [...dated, ...shared, ...own]
    .map(({ cells, variable }) => {
      const block = blockOf(keyOf(variable.unknown));
      return { block, first: Math.min(...cells), variable };
    })
    .sort((a, b) => a.block - b.block || a.first - b.first);
  const sizes = new Map([...readings].map(({ id, classes }) => [id, classes.length]));
  const space = makeJointSpace([
    ...[...sizes].map(([id, size]): JointVariable => ({ reading: id.slice(READING.length), size })),
    ...(variants[0]?.pairs ?? []).map(({ unknown }): JointVariable => ({ unknown, size: 2 })),
    ...inCells.map(({ variable }): JointVariable => variable),
  ]);
  const ofReadings = new Map(
    [...readings].map((variable) => {
      const level = space.levelOf(readingKey(variable.id)) as number;
      return [variable, { level, of: derived(variable, eachAlone) }];
    }),
  );
  const mappings = placed.map((cells, variant) =>
    cells.map(({ situation, restriction }, cell) => {
      const mapping = new Map(dates.mappingOf(variant, cell, space));
      for (const variable of situation.compiled.space.variables) {
        const ofReading = ofReadings.get(variable);
        if (ofReading === undefined || !isOpen(restriction.allowed, variable.level)) continue;
        mapping.set(variable.level, ofReading);
      }
      return mapping;
    }),
  );
  const masks = placed.map(() => new Map<number, Uint8Array>());
  const memo = new Map<Variable["classes"], Map<number, readonly Uint8Array[]>>();
  for (const { variant, cell, variable, classes, key } of occurrences) {
    const level = space.levelOf(key) as number;
    const { values = [] } = space.variables[level] as JointVariable;
    const known = memo.get(classes) ?? new Map<number, readonly Uint8Array[]>();
    memo.set(classes, known);
    const of =
      known.get(level) ??
      classes.map((own) => Uint8Array.from(values, (each) => (intersects(own, each) ? 1 : 0)));
    known.set(level, of);
    mappings[variant]?.[cell]?.set(variable.level, { level, of });
    const own = placed[variant]?.[cell] as Placed;
    if (leavesAll(own, variable)) continue;
    narrow(masks[variant] as Map<number, Uint8Array>, level, values.length, (at) =>
      mayBe(own, variable, values[at] as Variable["classes"][number]),
    );
  }
  for (const { unknown, classes, possible } of dates.variables) {
    const level = space.levelOf(keyOf(unknown)) as number;
    for (const [variant, mask] of masks.entries()) {
      narrow(mask, level, classes.length, (at) => possible(variant)[at] === 1);
    }
  }
  for (const [variant, cells] of placed.entries()) {
    for (const [cell, { cell: own, situation }] of cells.entries()) {
      const level = situation.compiled.space.byId.get(own.helped?.fact ?? "")?.level;
      const mapping = mappings[variant]?.[cell];
      const mapped = level === undefined ? undefined : mapping?.get(level);
      if (level === undefined || mapped === undefined) continue;
      const classes = situation.compiled.space.variables[level]?.classes ?? [];
      const sidesOf = sidesIn(cells, mappings[variant] ?? [], space);
      mapping?.set(level, hangingOn(own.helped as Helped, mapped, classes, sidesOf, space));
    }
  }
  return { space, mappings, masks, ...sharedLevels(mappings, space) };
}

/** How a fact of somebody who helps stands: it hangs on whether an outcome holds of those who did the act that is helped. */
function hangingOn(
  { words, cells }: Helped,
  { level, of }: Mapped,
  classes: Variable["classes"],
  sidesOf: (cell: number, outcome: string) => Sides,
  { store }: JointSpace,
): Mapped {
  if (cells.length === 0) return { level, of };
  const each = cells.map((cell) => sidesOf(cell, words.outcome));
  const holds = each.reduce<Node>((node, { yes }) => store.and(node, yes), TRUE);
  const fails = each.reduce<Node>((node, { no }) => store.or(node, no), FALSE);
  const where = classes.map((own, at) => {
    const said = store.and(
      holds,
      store.literal(level, (index) => of[at]?.[index] === 1),
    );
    return intersects(own, valueSetOf(words.fails)) ? store.or(fails, said) : said;
  });
  return { level, of, where, reads: store.supportOf([holds, fails]) };
}

/** Where an outcome holds of a cell, and where it does not, in the joined diagrams. */
function sidesIn(cells: readonly Placed[], mappings: readonly Mapping[], { store }: JointSpace) {
  return (cell: number, outcome: string): Sides => {
    const { situation, restriction } = cells[cell] as Placed;
    const root = situation.compiled.outcomes.get(outcome) ?? FALSE;
    const diagram = diagramOfRoot(situation.compiled, root, restriction.refinements);
    return carry(diagram, restriction.allowed, mappings[cell] as Mapping, store);
  };
}

function readingKey(id: string): string {
  return `reading ${id.slice(READING.length)}`;
}

function narrow(
  masks: Map<number, Uint8Array>,
  level: number,
  size: number,
  isLeft: (index: number) => boolean,
): void {
  const before = masks.get(level);
  const mask = Uint8Array.from({ length: size }, (_, at) =>
    before?.[at] !== 0 && isLeft(at) ? 1 : 0,
  );
  if (mask.includes(0)) masks.set(level, mask);
}

function sharedLevels(
  mappings: readonly (readonly Mapping[])[],
  { variables }: JointSpace,
): Pick<JointVariables, "shared" | "coinciding"> {
  const shared = new Set<number>();
  const coinciding = mappings.map((cells) => {
    const ofVariant = new Set<number>();
    const seen = new Map<number, number>();
    for (const [cell, mapping] of cells.entries()) {
      for (const level of [...mapping.values()].flatMap(levelsOf)) {
        if (variables[level]?.reading !== undefined) continue;
        if (seen.has(level)) shared.add(level);
        if (seen.get(level) === cell) ofVariant.add(cell);
        seen.set(level, cell);
      }
    }
    return ofVariant;
  });
  return { shared, coinciding };
}
