import type { CompiledLaw } from "../diagram/compile.ts";
import { valueAt } from "../diagram/diagram-queries.ts";
import { FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { ordinaryWitness } from "./cases.ts";
import type { Atom, RootAtom, ValueAtom } from "./projection-atoms.ts";

/** One condition of a pattern: a fact or reading in some classes, or whether a condition holds. */
export type Literal =
  | {
      readonly kind: "in";
      readonly atom: ValueAtom;
      readonly classes: readonly number[];
    }
  | {
      readonly kind: "holds";
      readonly atom: RootAtom;
      readonly before: boolean;
      readonly after: boolean;
    };

/** A conjunction of literals, and the cases and readings it covers. */
export interface Cube {
  readonly literals: readonly Literal[];
  readonly node: Node;
}

/**
 * Covers a set of cases with minimal patterns in given atoms. Each pattern lies inside the set as
 * far as allowed cases go, and without any one of its literals it would not; together they cover the
 * set (prime and irredundant covers, Quine 1952; grown from witnesses as in ESPRESSO's EXPAND).
 *
 * @param target the set to cover: a function of the atoms alone on allowed cases
 * @param within what is a case
 * @param most stop after so many patterns
 * @returns the patterns, and what they leave uncovered
 */
export function coverWith(
  compiled: CompiledLaw,
  atoms: readonly Atom[],
  target: Node,
  within: Node,
  most: number,
): { readonly cubes: readonly Cube[]; readonly uncovered: Node } {
  const { store } = compiled.space;
  const wanted = store.and(target, within);
  const outside = store.minus(within, target);
  const cubes: Cube[] = [];
  let uncovered = wanted;
  while (uncovered !== FALSE && cubes.length < most) {
    const witness = ordinaryWitness(compiled, uncovered);
    const cube = expand(compiled, literalsAt(compiled, atoms, witness), wanted, outside);
    cubes.push(cube);
    uncovered = store.minus(uncovered, cube.node);
  }
  return { cubes: uncovered === FALSE ? irredundant(compiled, cubes, wanted) : cubes, uncovered };
}

/** Everything the atoms say of one assignment. */
function literalsAt(compiled: CompiledLaw, atoms: readonly Atom[], witness: Int32Array): Literal[] {
  const { store } = compiled.space;
  return atoms.flatMap((atom): Literal[] => {
    if ("id" in atom) {
      const before = valueAt(store, atom.before, witness);
      return [{ kind: "holds", atom, before, after: valueAt(store, atom.after, witness) }];
    }
    if (!valueAt(store, atom.belongs, witness)) return [];
    return [{ kind: "in", atom, classes: [witness[atom.variable.level] as number] }];
  });
}

/** Where a literal holds. */
function literalNode(compiled: CompiledLaw, literal: Literal): Node {
  const { store } = compiled.space;
  if (literal.kind === "in") {
    const { variable, belongs } = literal.atom;
    return store.and(
      belongs,
      store.literal(variable.level, (index) => literal.classes.includes(index)),
    );
  }
  const { before, after } = literal.atom;
  return store.and(
    literal.before ? before : store.not(before),
    literal.after ? after : store.not(after),
  );
}

function conjunction(compiled: CompiledLaw, literals: readonly Literal[]): Node {
  const { store } = compiled.space;
  return literals.reduce<Node>(
    (node, literal) => store.and(node, literalNode(compiled, literal)),
    TRUE,
  );
}

/**
 * Drops literals, the last first, then widens value sets by classes in which there is something to cover, as
 * long as the pattern lets in no case from outside. What the other literals let in is kept as it is found, so
 * that a trial makes no diagram.
 */
function expand(
  compiled: CompiledLaw,
  literals: readonly Literal[],
  wanted: Node,
  outside: Node,
): Cube {
  const { store } = compiled.space;
  const nodeOf = (literal: Literal) => literalNode(compiled, literal);
  let kept: readonly Literal[] = [];
  /** What the literals kept let in from outside. */
  let letIn = outside;
  const before = [TRUE as Node];
  for (const literal of literals) before.push(store.and(before.at(-1) as Node, nodeOf(literal)));
  for (const [at, literal] of [...literals.entries()].reverse()) {
    if (!store.intersects(before[at] as Node, letIn)) continue;
    kept = [literal, ...kept];
    letIn = store.and(nodeOf(literal), letIn);
  }
  kept.forEach((literal, at) => {
    if (literal.kind !== "in") return;
    const others = conjunction(compiled, kept.toSpliced(at, 1));
    const [wantedByOthers, letInByOthers] = [store.and(others, wanted), store.and(others, outside)];
    const mayAlsoBe = (index: number) => {
      const more = nodeOf({ ...literal, classes: [index] });
      return !store.intersects(more, letInByOthers) && store.intersects(more, wantedByOthers);
    };
    const classes = literal.atom.variable.classes.flatMap((_, index) =>
      literal.classes.includes(index) || mayAlsoBe(index) ? [index] : [],
    );
    kept = kept.with(at, { ...literal, classes });
  });
  return { literals: kept, node: conjunction(compiled, kept) };
}

/** Leaves out patterns whose cases the others cover, the latest found first kept last. */
function irredundant(compiled: CompiledLaw, cubes: readonly Cube[], wanted: Node): Cube[] {
  const { store } = compiled.space;
  let kept = [...cubes];
  for (const cube of cubes) {
    const others = kept.filter((each) => each !== cube);
    const rest = others.reduce<Node>((node, each) => store.or(node, each.node), FALSE);
    if (store.minus(wanted, rest) === FALSE) kept = others;
  }
  return kept;
}
