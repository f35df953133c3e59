import type { Provision } from "../decide/finding.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Node } from "../diagram/diagram-store.ts";
import { defeating, rulesOf } from "../diagram/rules-of.ts";
import type { Space } from "../diagram/space.ts";
import {
  type Cases,
  commonValues,
  countCases,
  countCasesUnderAll,
  ordinaryWitness,
} from "./cases.ts";
import { runsUnder } from "./example-runs.ts";
import { type Cube, coverWith, type Literal } from "./patterns.ts";
import { classPoint, type LabelOf, type Point } from "./points.ts";
import type { Atom } from "./projection-atoms.ts";
import { type RunnableCase, smallestCase } from "./smallest-case.ts";

/** One condition of a pattern that says the same of both laws. */
export type SettledLiteral =
  | { readonly fact: string; readonly in: readonly Point[] }
  | { readonly reading: string; readonly in: readonly string[] }
  | { readonly outcome: string; readonly is: "yes" | "no" }
  | { readonly condition: string; readonly is: "yes" | "no" };

/** One condition of a pattern, as shown. */
export type ShownLiteral =
  | SettledLiteral
  | { readonly outcome: string; readonly before: "yes" | "no"; readonly after: "yes" | "no" }
  | { readonly condition: string; readonly before: "yes" | "no"; readonly after: "yes" | "no" };

/** One kind of case in which an outcome changes. */
export interface Pattern {
  readonly when: readonly ShownLiteral[];
  /** Legally distinct cases it covers, a decimal string. */
  readonly cases: string;
  /** The rules that no longer, or newly, hold in it. */
  readonly rules: readonly string[];
  readonly provisions: readonly Provision[];
  readonly example: RunnableCase;
}

/** One outcome in one direction. */
export interface OutcomeChange {
  readonly outcome: string;
  readonly from: "yes" | "no";
  readonly to: "yes" | "no";
  readonly cases: string;
  readonly casesUnderAllReadings: string;
  /** Whether the patterns cover every case. */
  readonly complete: boolean;
  readonly uncovered: string;
  readonly patterns: readonly Pattern[];
}

/** Two laws in one space, and what all their changes are looked at with. */
export interface ComparedLaws {
  readonly before: CompiledLaw;
  readonly after: CompiledLaw;
  /** The readings that are in effect, by level. */
  readonly choice: Int32Array;
  readonly cases: Cases;
  readonly options: {
    readonly readings?: Readonly<Record<string, string>>;
    /** Most patterns for one outcome in one direction. */
    readonly limit?: number;
    readonly labelOf: LabelOf;
  };
  /** The smallest case in which a function holds; it runs under either law. */
  readonly exampleOf: (holds: Node) => RunnableCase;
}

/** Cases in which an outcome changes from one answer to the other. */
export interface Turn {
  readonly outcome: string;
  readonly from: "yes" | "no";
  readonly target: Node;
}

/** The change of an outcome, with each pattern as it was found. */
export interface CoveredChange {
  readonly change: OutcomeChange;
  /** In the order of the patterns. */
  readonly cubes: readonly Cube[];
}

/**
 * Tells a turn: in how many cases, and in what kinds of case.
 *
 * @param atoms those of which the target is a function on allowed cases
 */
export function changeOf(
  laws: ComparedLaws,
  { outcome, from, target }: Turn,
  atoms: readonly Atom[],
): CoveredChange {
  const { before, after, options } = laws;
  const { space } = before;
  const { allowed, once } = laws.cases;
  const { cubes, uncovered } = coverWith(before, atoms, target, allowed, options.limit ?? 100);
  const counted = cubes
    .map((cube) => ({ cube, cases: countCases(space, cube.node, once) }))
    .sort((a, b) => (a.cases < b.cases ? 1 : a.cases > b.cases ? -1 : 0));
  const turning = turningRules(laws, outcome);
  const patterns = counted.map(({ cube, cases }) => {
    const here = space.store.and(cube.node, allowed);
    return {
      when: cube.literals.map((literal) => shown([before, after], literal, options.labelOf)),
      cases: cases.toString(),
      ...responsible(space, turning, here),
      example: laws.exampleOf(space.store.and(here, target)),
    };
  });
  const change = {
    outcome,
    from,
    to: from === "yes" ? ("no" as const) : ("yes" as const),
    cases: countCases(space, target, once).toString(),
    casesUnderAllReadings: countCasesUnderAll(space, target, once).toString(),
    complete: uncovered === FALSE,
    uncovered: countCases(space, uncovered, once).toString(),
    patterns,
  };
  return { change, cubes: counted.map(({ cube }) => cube) };
}

/** Finds the smallest cases of functions, each once. Both laws run them, which know nothing of `where`. */
export function examplesUnder({
  before,
  after,
  choice,
  options,
}: Omit<ComparedLaws, "exampleOf">): ComparedLaws["exampleOf"] {
  const { store } = before.space;
  const either = store.restrict(store.or(before.constraint, after.constraint), choice);
  const both = [before, after];
  const runs = runsUnder(both);
  const known = new Map<Node, RunnableCase>();
  return (holds) => {
    let example = known.get(holds);
    if (example === undefined) {
      const witness = ordinaryWitness(before, holds);
      example = smallestCase(both, witness, holds, either, options.readings, runs);
      known.set(holds, example);
    }
    return example;
  };
}

const answer = (holds: boolean) => (holds ? "yes" : "no");

function shown(laws: readonly CompiledLaw[], literal: Literal, labelOf: LabelOf): ShownLiteral {
  if (literal.kind === "in") {
    const { law } = laws[1] as CompiledLaw;
    const classes = literal.atom.variable.classes.map((_, index) =>
      commonValues(laws, literal.atom.variable, index),
    );
    const variable = { ...literal.atom.variable, classes };
    if (literal.atom.kind === "fact") {
      const points = literal.classes.map((index) => classPoint(law, variable, index, labelOf));
      return { fact: variable.id, in: points };
    }
    const options = literal.classes.flatMap((index) => {
      const values = variable.classes[index];
      return values?.kind === "members" ? [...values.members].map(String) : [];
    });
    return { reading: variable.id.slice("reading.".length), in: options };
  }
  const { atom, before, after } = literal;
  const named = atom.kind === "outcome" ? { outcome: atom.id } : { condition: atom.id };
  return before === after
    ? { ...named, is: answer(before) }
    : { ...named, before: answer(before), after: answer(after) };
}

/** A rule, and where it holds under one law only. */
interface TurningRule {
  readonly rule: string;
  readonly cites: readonly Provision[];
  readonly differs: Node;
}

/** The rules on an outcome, and the exceptions to them, that do not hold alike under both laws. */
function turningRules({ before, after, choice }: ComparedLaws, outcome: string): TurningRule[] {
  const { store } = before.space;
  return [before, after].flatMap(({ law }) => {
    const own = rulesOf(law, outcome);
    const all = [...own, ...own.flatMap((each) => defeating(law, each))];
    return all.flatMap(({ rule: { rule }, wording: { cites } }): TurningRule[] => {
      const was = before.rules.get(rule) ?? FALSE;
      const is = after.rules.get(rule) ?? FALSE;
      const differs = store.restrict(store.xor(was, is), choice);
      return differs === FALSE ? [] : [{ rule, cites, differs }];
    });
  });
}

/** @param here the cases of a pattern, somewhere in which the rules that are told hold under one law only */
function responsible({ store }: Space, turning: readonly TurningRule[], here: Node) {
  const those = turning.filter(({ differs }) => store.intersects(here, differs));
  const provisions = new Map<string, Provision>();
  for (const cites of those.flatMap((each) => each.cites)) {
    provisions.set(`${cites.source} ${cites.at}`, cites);
  }
  return {
    rules: [...new Set(those.map(({ rule }) => rule))],
    provisions: [...provisions.values()],
  };
}
