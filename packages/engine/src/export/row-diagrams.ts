import type { CompiledLaw } from "../diagram/compile.ts";
import { DiagramStore, FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
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
  const marked = new Map(
    marks.map((mark) => [mark, Math.max(...space.store.support(mark.excludes))]),
  );
  const facts = levels.filter((level) => space.variables[level]?.kind === "fact");
  for (const level of facts) {
    for (const [mark, last] of marked) if (last === level) variables.push(markVariable(mark.id));
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

/** Where an outcome may hold and where it may fail, as far as a row is read. */
type Side = readonly [holds: Node, fails: Node];

/**
 * The status of an outcome by what rows leave of facts and readings. A state is where the outcome may hold and
 * where it may fail in the cases left; a fact that a row leaves several classes is quantified away from both. Once
 * the facts are read, a reading that is left open makes one such pair of each of its options; the status is
 * contested as soon as two pairs have come to different ones.
 *
 * @throws NotExportable, NodeBudgetFault
 */
export function statusAutomaton(
  compiled: CompiledLaw,
  outcome: string,
  marks: readonly Mark[],
  isLeftOut: (fact: string) => boolean,
): Automaton {
  const root = compiled.outcomes.get(outcome) ?? FALSE;
  const relevant = compiled.relevantConstraint(root);
  const near = new Set(levelsOf(compiled, [root, relevant]));
  const own = marks.filter(({ excludes }) =>
    compiled.space.store.support(excludes).some((level) => near.has(level)),
  );
  const levels = levelsOf(compiled, [root, relevant, ...own.map(({ excludes }) => excludes)]);
  const space = rowSpace(compiled, levels, own, isLeftOut);
  const { store, variables, firstReading } = space;
  const cases = own.reduce<Node>(
    (node, mark) => store.and(node, space.kept(mark)),
    space.moved(relevant),
  );
  const holds = space.moved(root);
  const start: readonly Side[] = [[store.and(cases, holds), store.minus(cases, holds)]];
  const levelOf = ([yes, no]: Side) => Math.min(store.levelOf(yes), store.levelOf(no));
  const under = (node: Node, level: number, at: number) =>
    store.levelOf(node) === level ? store.child(node, at) : node;
  return automatonOf<readonly Side[]>({
    variables,
    start,
    keyOf: (sides) => sides.map(([yes, no]) => `${yes},${no}`).join(";"),
    readOf(sides) {
      const settled = new Set(sides.map(settledAs));
      const certain = [...settled].filter((each) => each !== undefined);
      if (certain.length > 1) return { answer: "contested" };
      if (!settled.has(undefined)) return { answer: certain[0] ?? "notACase" };
      return { level: Math.min(...sides.map(levelOf)) };
    },
    next(sides, level, symbol) {
      const [first, last] = variables[level]?.symbols[symbol] ?? [0, 0];
      const next = new Map<string, Side>();
      for (const [yes, no] of sides) {
        let [holding, failing]: [Node, Node] = [FALSE, FALSE];
        for (let at = first; at <= last; at++) {
          const one: Side = [under(yes, level, at), under(no, level, at)];
          if (level >= firstReading) next.set(one.join(), one);
          holding = store.or(holding, one[0]);
          failing = store.or(failing, one[1]);
        }
        if (level < firstReading) next.set(`${holding},${failing}`, [holding, failing]);
      }
      return [...next].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, side]) => side);
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
    next(node, level, symbol) {
      const [first, last] = variables[level]?.symbols[symbol] ?? [0, 0];
      let some: Node = FALSE;
      for (let at = first; at <= last; at++) some = store.or(some, store.child(node, at));
      return some;
    },
  });
}
