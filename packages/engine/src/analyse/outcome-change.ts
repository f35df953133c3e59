import type { Provision } from "../decide/finding.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Node } from "../diagram/diagram-store.ts";
import { defeating, rulesOf } from "../diagram/rules-of.ts";
import {
  type Cases,
  commonValues,
  countCases,
  countCasesUnderAll,
  ordinaryWitness,
} from "./cases.ts";
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
  const patterns = counted.map(({ cube, cases }) => ({
    when: cube.literals.map((literal) => shown([before, after], literal, options.labelOf)),
    cases: cases.toString(),
    ...responsible(laws, outcome, space.store.and(cube.node, allowed)),
    example: exampleOf(laws, cube, target),
  }));
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

/** The smallest case of a pattern; it runs under either law, which know nothing of `where`. */
function exampleOf(laws: ComparedLaws, cube: Cube, target: Node): RunnableCase {
  const { before, after, choice, cases, options } = laws;
  const { store } = before.space;
  const holds = store.and(store.and(cube.node, target), cases.allowed);
  const witness = ordinaryWitness(before, holds);
  const either = store.restrict(store.or(before.constraint, after.constraint), choice);
  return smallestCase([before, after], witness, holds, either, options.readings);
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

/**
 * The rules on the outcome that hold under one law only somewhere in a pattern.
 *
 * @param here the cases of the pattern
 */
function responsible(
  { before, after, choice }: ComparedLaws,
  outcome: string,
  here: Node,
): { rules: string[]; provisions: Provision[] } {
  const { store } = before.space;
  const rules: string[] = [];
  const provisions = new Map<string, Provision>();
  for (const { law } of [before, after]) {
    const own = rulesOf(law, outcome);
    for (const { rule, wording } of [...own, ...own.flatMap((each) => defeating(law, each))]) {
      const was = before.rules.get(rule.rule) ?? FALSE;
      const is = after.rules.get(rule.rule) ?? FALSE;
      const differs = store.restrict(store.xor(was, is), choice);
      if (store.and(here, differs) === FALSE) continue;
      if (!rules.includes(rule.rule)) rules.push(rule.rule);
      for (const cites of wording.cites) provisions.set(`${cites.source} ${cites.at}`, cites);
    }
  }
  return { rules, provisions: [...provisions.values()] };
}
