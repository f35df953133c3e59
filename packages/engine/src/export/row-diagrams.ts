import type { CompiledLaw } from "../diagram/compile.ts";
import { DiagramStore, FALSE, type Node, type Root, TRUE } from "../diagram/diagram-store.ts";
import type { Status } from "../rulebook/rulebook.ts";
import { type Automaton, automatonOf } from "./automaton.ts";
import {
  factVariable,
  type Mark,
  markVariable,
  type RowVariable,
  readingVariable,
} from "./row-variables.ts";

/** Diagrams of a law with the facts first, then the readings, and marks between the facts. */
interface RowSpace {
  readonly store: DiagramStore;
  readonly variables: readonly RowVariable[];
  /** The levels from this one on are readings. */
  readonly firstReading: number;
  /** A node of the compiled law in this store. */
  readonly moved: (node: Node) => Node;
  /** False where the mark is set and what it excludes holds. */
  readonly kept: (mark: Mark) => Node;
}

function rowSpace(
  compiled: CompiledLaw,
  levels: readonly number[],
  marks: readonly Mark[],
  isLeftOut: (fact: string) => boolean,
): RowSpace {
  const { space } = compiled;
  const variables: RowVariable[] = [];
  const placeOf = new Map<number, number>();
  // before the last level that it reads; one that excludes everything reads none
  const marked = marks.map((mark) => ({
    mark,
    last: Math.max(-1, ...space.store.support(mark.excludes)),
  }));
  for (const { mark, last } of marked) if (last < 0) variables.push(markVariable(mark.id));
  const facts = levels.filter((level) => space.variables[level]?.kind === "fact");
  for (const level of facts) {
    for (const { mark, last } of marked) {
      if (last === level) variables.push(markVariable(mark.id));
    }
    const variable = space.variables[level];
    if (variable === undefined) continue;
    placeOf.set(level, variables.push(factVariable(compiled, variable, isLeftOut)) - 1);
  }
  const firstReading = variables.length;
  for (const level of levels) {
    const variable = space.variables[level];
    if (variable?.kind !== "reading") continue;
    placeOf.set(level, variables.push(readingVariable(variable)) - 1);
  }
  const store = new DiagramStore(variables.map(({ classes }) => classes));
  const known = new Map<Node, Node>([
    [FALSE, FALSE],
    [TRUE, TRUE],
  ]);
  const moved = (node: Node): Node => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const level = space.store.levelOf(node);
    const place = placeOf.get(level) as number;
    let all: Node = FALSE;
    for (let at = 0; at < (space.store.sizes[level] as number); at++) {
      const here = store.literal(place, (each) => each === at);
      all = store.or(all, store.and(here, moved(space.store.child(node, at))));
    }
    known.set(node, all);
    return all;
  };
  const kept = (mark: Mark): Node => {
    const place = variables.findIndex(({ id }) => id === mark.id);
    return store.implies(
      store.literal(place, (each) => each === 1),
      store.not(moved(mark.excludes)),
    );
  };
  return { store, variables, firstReading, moved, kept };
}

/** The levels that some nodes read. */
function levelsOf({ space }: CompiledLaw, nodes: readonly Node[]): number[] {
  return space.store.supportOf(nodes);
}

type Classes = readonly [first: number, last: number];

/** Where an outcome may hold and where it may fail, as far as a row is read. */
type Side = readonly [holds: Node, fails: Node];

/** An outcome as rows are read: where it holds in a case, and where it fails in one. */
export interface RowOutcome {
  readonly space: RowSpace;
  readonly sides: Side;
  /** Of links between facts that it turns on: the same where a link says that the facts are one, the first leading. */
  readonly linked: readonly { readonly facts: readonly string[]; readonly sides: Side }[];
}

/** The diagrams of an outcome or a condition together with what is a case as far as it can turn on that. */
export function rowOutcome(
  compiled: CompiledLaw,
  root: Root,
  marks: readonly Mark[],
  isLeftOut: (fact: string) => boolean,
): RowOutcome {
  const relevant = compiled.relevantConstraint(root);
  const near = new Set(levelsOf(compiled, [root, relevant]));
  const own = marks.filter(({ excludes }) =>
    compiled.space.store.support(excludes).some((level) => near.has(level)),
  );
  const levels = levelsOf(compiled, [root, relevant, ...own.map(({ excludes }) => excludes)]);
  const space = rowSpace(compiled, levels, own, isLeftOut);
  const { store, moved, variables } = space;
  const cases = own.reduce<Node>(
    (node, mark) => store.and(node, space.kept(mark)),
    moved(relevant),
  );
  const sidesIn = (within: Node): Side => [
    store.and(within, moved(root)),
    store.minus(within, moved(root)),
  ];
  const has = (id: string) => variables.some((each) => each.id === id);
  const linked = compiled.links
    .map(({ leader, between, follower, when }) => ({
      facts: [leader, ...between, follower],
      when,
    }))
    .filter(({ facts }) => facts.every(has))
    .map(({ facts, when }) => ({ facts, sides: sidesIn(store.and(cases, moved(when))) }));
  return { space, sides: sidesIn(cases), linked };
}

/** The child of a node for one class of a level; the node itself where it does not read it. */
function under(store: DiagramStore, node: Node, level: number, at: number): Node {
  return store.levelOf(node) === level ? store.child(node, at) : node;
}

/** True where some of a row's classes of a level, which no level above is left to read, make a node true. */
function some(store: DiagramStore, node: Node, level: number, [first, last]: Classes): Node {
  let any: Node = FALSE;
  for (let at = first; at <= last; at++) any = store.or(any, under(store, node, level, at));
  return any;
}

/**
 * The status of an outcome by what rows leave of facts and readings. A state is where the outcome may hold and
 * where it may fail in the cases left; a fact that a row leaves several classes is quantified away from both. Once
 * the facts are read, a reading that is left open makes one such pair of each of its options; the status is
 * contested as soon as two pairs have come to different ones.
 *
 * @throws NotExportable, NodeBudgetFault
 */
export function statusAutomaton({ space, sides: start }: RowOutcome): Automaton {
  const { store, variables, firstReading } = space;
  const levelOf = ([yes, no]: Side) => Math.min(store.levelOf(yes), store.levelOf(no));
  return automatonOf<readonly Side[]>({
    variables,
    start: [start],
    keyOf: (sides) => sides.map((side) => side.join()).join(";"),
    readOf(sides) {
      const settled = new Set(sides.map(settledAs));
      const certain = [...settled].filter((each) => each !== undefined);
      if (certain.length > 1) return { answer: "contested" };
      if (!settled.has(undefined)) return { answer: certain[0] ?? "notACase" };
      return { level: Math.min(...sides.map(levelOf)) };
    },
    next(sides, level, symbol) {
      const classes = classesAt(variables, level, symbol);
      const next = sides.flatMap((side): Side[] => {
        if (level < firstReading) return [quantified(store, side, level, classes)];
        const options: Side[] = [];
        for (let at = classes[0]; at <= classes[1]; at++) {
          options.push(quantified(store, side, level, [at, at]));
        }
        return options;
      });
      const distinct = new Map(next.map((side) => [side.join(), side]));
      return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, side]) => side);
    },
  });
}

function quantified(store: DiagramStore, [yes, no]: Side, level: number, classes: Classes): Side {
  return [some(store, yes, level, classes), some(store, no, level, classes)];
}

function classesAt(variables: readonly RowVariable[], level: number, symbol: number): Classes {
  return variables[level]?.symbols[symbol] ?? [0, 0];
}

/** What is left of an outcome once the facts of a row are read: its answers are pairs of functions of the readings. */
export interface ReadingPart {
  readonly automaton: Automaton;
  /** For each reading that the outcome turns on: whether its status depends on it where it is open. */
  readonly depends: readonly { readonly reading: string; readonly automaton: Automaton }[];
}

/** The variable that stands for the answer of another automaton. */
export const BEFORE = "answer.before";

/** @throws NotExportable, NodeBudgetFault */
export function readingPart({ space, sides: start }: RowOutcome): ReadingPart {
  const { store, variables, firstReading } = space;
  const pairs = new Map<string, Side>();
  const automaton = automatonOf<Side>({
    variables,
    start,
    keyOf: (side) => side.join(),
    readOf(side) {
      const level = Math.min(store.levelOf(side[0]), store.levelOf(side[1]));
      if (level < firstReading) return { level };
      pairs.set(side.join(), side);
      return { answer: side.join() };
    },
    next: (side, level, symbol) =>
      quantified(store, side, level, classesAt(variables, level, symbol)),
  });
  const left = automaton.answers.map((answer) => pairs.get(answer) as Side);
  const before: RowVariable = {
    id: BEFORE,
    kind: "mark",
    classes: left.length,
    symbols: left.map((_, at) => [at, at]),
  };
  const depends = variables.slice(firstReading).map((reading, at) => {
    const level = firstReading + at;
    return {
      reading: reading.id,
      automaton: someWhere(space, [before, reading], ([pair, symbol]) => {
        const classes = reading.symbols[symbol as number] as Classes;
        return differing(store, left[pair as number] as Side, level, classes);
      }),
    };
  });
  return { automaton, depends };
}

/** Where two options of a reading give a pair different ends. */
function differing(store: DiagramStore, side: Side, level: number, [first, last]: Classes): Node {
  let differ: Node = FALSE;
  for (const node of side) {
    const one = restricted(store, node, level, first);
    for (let at = first + 1; at <= last; at++) {
      differ = store.or(differ, store.xor(one, restricted(store, node, level, at)));
    }
  }
  return differ;
}

function restricted(store: DiagramStore, node: Node, level: number, at: number): Node {
  return store.restrict(
    node,
    Int32Array.from(store.sizes, (_, each) => (each === level ? at : -1)),
  );
}

/** For each fact that rows can leave open: whether two completions that differ in it alone come to different ends. */
export function missingAutomata({ space, sides, linked }: RowOutcome): readonly {
  readonly fact: string;
  readonly automaton: Automaton;
}[] {
  const { store, variables } = space;
  const isOpen = ({ symbols }: RowVariable) => symbols.some(([first, last]) => first < last);
  const across = (among: Side, moved: readonly RowVariable[]) =>
    someWhere(space, moved, (symbols) => {
      const classes = moved.map(({ symbols: all }, at) => all[symbols[at] as number] as Classes);
      if (classes.some(([first, last]) => first === last)) return FALSE;
      const [holds, fails] = among.map((node) =>
        moved.reduce((left, variable, at) => {
          const level = variables.indexOf(variable);
          const [first, last] = classes[at] as Classes;
          let any: Node = FALSE;
          for (let each = first; each <= last; each++) {
            any = store.or(any, restricted(store, left, level, each));
          }
          return any;
        }, node),
      ) as [Node, Node];
      return store.and(holds, fails);
    });
  const facts = variables.filter((each) => each.kind === "fact" && isOpen(each));
  const alone = facts.map((fact) => ({ fact: fact.id, automaton: across(sides, [fact]) }));
  const together = linked.flatMap(({ facts: [leader = "", ...others], sides: within }) => {
    const moving = facts.filter(({ id }) => id === leader || others.includes(id));
    if (moving.length <= others.length) return [];
    return [{ fact: leader, automaton: across(within, moving) }];
  });
  return [...alone, ...together].filter(({ automaton }) => automaton.answers.includes("yes"));
}

/**
 * Whether some completion of a row makes a function true that is chosen by the symbols of some variables, which
 * are read first.
 */
function someWhere(
  { store, variables }: RowSpace,
  first: readonly RowVariable[],
  chosen: (symbols: readonly number[]) => Node,
): Automaton {
  type State = { readonly read: readonly number[] } | { readonly node: Node };
  const known = new Map<string, Node>();
  return automatonOf<State>({
    variables: [...first, ...variables],
    start: { read: [] },
    keyOf: (state) => ("read" in state ? `read ${state.read.join()}` : `${state.node}`),
    readOf(state) {
      if ("read" in state) return { level: state.read.length };
      if (state.node <= TRUE) return { answer: state.node === TRUE ? "yes" : "no" };
      return { level: first.length + store.levelOf(state.node) };
    },
    next(state, level, symbol) {
      if ("node" in state) {
        const own = level - first.length;
        return { node: some(store, state.node, own, classesAt(variables, own, symbol)) };
      }
      const read = [...state.read, symbol];
      if (read.length < first.length) return { read };
      const key = read.join();
      const node = known.get(key) ?? chosen(read);
      known.set(key, node);
      return { node };
    },
  });
}

/** The status of a pair that nothing can change any more. */
function settledAs([yes, no]: Side): Exclude<Status, "contested"> | "notACase" | undefined {
  if (yes > TRUE || no > TRUE) return undefined;
  if (yes === TRUE) return no === TRUE ? "unknown" : "yes";
  return no === TRUE ? "no" : "notACase";
}

/** Whether some case is left: one automaton for each part of the law that shares no variable with the others. */
export function caseAutomata(
  compiled: CompiledLaw,
  marks: readonly Mark[],
  isLeftOut: (fact: string) => boolean,
): Automaton[] {
  const { store } = compiled.space;
  const conjuncts = [
    ...compiled.violations.map(({ node }) => ({ violations: [node as Node], marks: [] as Mark[] })),
    ...marks.map((mark) => ({ violations: [] as Node[], marks: [mark] })),
  ].map((part) => ({
    ...part,
    levels: new Set(
      store.supportOf([...part.violations, ...part.marks.map(({ excludes }) => excludes)]),
    ),
  }));
  const parts: typeof conjuncts = [];
  for (const conjunct of conjuncts) {
    let joined = conjunct;
    for (const part of parts.filter(({ levels }) =>
      [...levels].some((at) => conjunct.levels.has(at)),
    )) {
      parts.splice(parts.indexOf(part), 1);
      joined = {
        violations: [...part.violations, ...joined.violations],
        marks: [...part.marks, ...joined.marks],
        levels: new Set([...part.levels, ...joined.levels]),
      };
    }
    parts.push(joined);
  }
  return parts.map((part) => possibleAutomaton(compiled, part.violations, part.marks, isLeftOut));
}

/** Whether some completion of a row avoids some violations and what its marks exclude. */
export function possibleAutomaton(
  compiled: CompiledLaw,
  violations: readonly Node[],
  marks: readonly Mark[],
  isLeftOut: (fact: string) => boolean,
): Automaton {
  const levels = levelsOf(compiled, [...violations, ...marks.map(({ excludes }) => excludes)]);
  const space = rowSpace(compiled, levels, marks, isLeftOut);
  const { store, variables } = space;
  let start: Node = TRUE;
  for (const node of violations) start = store.minus(start, space.moved(node));
  for (const mark of marks) start = store.and(start, space.kept(mark));
  return automatonOf<Node>({
    variables,
    start,
    keyOf: (node) => `${node}`,
    readOf: (node) =>
      node <= TRUE ? { answer: node === TRUE ? "case" : "none" } : { level: store.levelOf(node) },
    next: (node, level, symbol) => some(store, node, level, classesAt(variables, level, symbol)),
  });
}
