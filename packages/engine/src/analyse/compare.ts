import type { Provision } from "../decide/finding.ts";
import { type CompiledLaw, compile } from "../diagram/compile.ts";
import { FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { exceptionsOf, rulesOf } from "../diagram/rules-of.ts";
import type { Law, RuleInLaw } from "../rulebook/law-on.ts";
import type { Condition, IsoDate } from "../rulebook/rulebook.ts";
import {
  type Cases,
  casesOf,
  commonValues,
  countCases,
  countCasesUnderAll,
  ordinaryWitness,
  readingChoice,
} from "./cases.ts";
import { type Cube, coverWith, type Literal } from "./patterns.ts";
import { classPoint, type LabelOf, type Point } from "./points.ts";
import { projectionAtoms } from "./projection-atoms.ts";
import { type RunnableCase, smallestCase } from "./smallest-case.ts";

/** One condition of a pattern, as shown. */
export type ShownLiteral =
  | { readonly fact: string; readonly in: readonly Point[] }
  | { readonly reading: string; readonly in: readonly string[] }
  | { readonly outcome: string; readonly is: "yes" | "no" }
  | { readonly condition: string; readonly is: "yes" | "no" }
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

/** All that differs between two laws; where nothing does, a certificate. */
export interface Comparison {
  readonly base: { readonly lawDate: IsoDate; readonly digest: string };
  readonly amended: { readonly lawDate: IsoDate; readonly digest: string };
  readonly space: { readonly cases: string };
  readonly identical: boolean;
  readonly certificate?: {
    readonly outcomes: number;
    readonly cases: string;
    readonly says: "every outcome is the same function";
  };
  readonly outcomes: readonly OutcomeChange[];
}

/** What of two laws is compared, and over which cases. */
export interface CompareOptions {
  readonly readings?: Readonly<Record<string, string>>;
  readonly where?: Condition;
  readonly outcomes?: readonly string[];
  /** Most patterns for one outcome in one direction. */
  readonly limit?: number;
  readonly labelOf: LabelOf;
}

/** A law to compare, and the date it is asked for. */
export interface DatedLaw {
  readonly law: Law;
  readonly lawDate: IsoDate;
}

/**
 * Compares two laws over all cases and readings: which outcomes flip, in how many legally distinct
 * cases, and in what kinds of case, each kind a minimal pattern in the atoms of the outcome's own
 * rules. No presumption is used. Both laws are compiled into one space; equal outcomes are the same
 * node, so that "nothing changes" is proved, not sampled.
 */
export function compare(base: DatedLaw, amended: DatedLaw, options: CompareOptions): Comparison {
  const further = options.where === undefined ? [] : [options.where];
  const [before, after] = compile([base.law, amended.law], { further }) as [
    CompiledLaw,
    CompiledLaw,
  ];
  const { space } = before;
  const { store } = space;
  const choice = readingChoice(space, after.law.rulebook, options.readings);
  const where = options.where === undefined ? TRUE : before.nodeOf(options.where);
  const cases = casesOf([before, after], choice, where);
  const laws: ComparedLaws = { before, after, choice, cases, options };
  const declared = after.law.rulebook.outcomes.map((each) => each.outcome);
  const asked = options.outcomes ?? declared;
  const changes: OutcomeChange[] = [];
  for (const outcome of declared.filter((each) => asked.includes(each))) {
    const was = store.restrict(before.outcomes.get(outcome) ?? FALSE, choice);
    const is = store.restrict(after.outcomes.get(outcome) ?? FALSE, choice);
    if (was === is) continue;
    for (const [from, target] of [
      ["yes", store.minus(was, is)],
      ["no", store.minus(is, was)],
    ] as const) {
      if (store.and(target, cases.allowed) === FALSE) continue;
      changes.push(changeOf(laws, outcome, from, target));
    }
  }
  const count = countCases(space, TRUE, cases.once).toString();
  const stamp = ({ law, lawDate }: DatedLaw) => ({ lawDate, digest: law.rulebook.digest });
  return {
    base: stamp(base),
    amended: stamp(amended),
    space: { cases: count },
    identical: changes.length === 0,
    ...(changes.length > 0
      ? {}
      : {
          certificate: {
            outcomes: asked.length,
            cases: count,
            says: "every outcome is the same function" as const,
          },
        }),
    outcomes: changes,
  };
}

/** Two laws in one space, and what all their changes are looked at with. */
interface ComparedLaws {
  readonly before: CompiledLaw;
  readonly after: CompiledLaw;
  /** The readings that are in effect, by level. */
  readonly choice: Int32Array;
  readonly cases: Cases;
  readonly options: CompareOptions;
}

/** @param target the cases in which the outcome changes from the one answer to the other */
function changeOf(
  laws: ComparedLaws,
  outcome: string,
  from: "yes" | "no",
  target: Node,
): OutcomeChange {
  const { before, after, choice, options } = laws;
  const { space } = before;
  const { allowed, once } = laws.cases;
  const atoms = projectionAtoms(outcome, before, after, choice);
  const { cubes, uncovered } = coverWith(before, atoms, target, allowed, options.limit ?? 100);
  const patterns = cubes
    .map((cube) => ({ cube, cases: countCases(space, cube.node, once) }))
    .sort((a, b) => (a.cases < b.cases ? 1 : a.cases > b.cases ? -1 : 0))
    .map(({ cube, cases }) => ({
      when: cube.literals.map((literal) => shown([before, after], literal, options.labelOf)),
      cases: cases.toString(),
      ...responsible(laws, outcome, space.store.and(cube.node, allowed)),
      example: exampleOf(laws, cube, target),
    }));
  return {
    outcome,
    from,
    to: from === "yes" ? "no" : "yes",
    cases: countCases(space, target, once).toString(),
    casesUnderAllReadings: countCasesUnderAll(space, target, once).toString(),
    complete: uncovered === FALSE,
    uncovered: countCases(space, uncovered, once).toString(),
    patterns,
  };
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

/** The exceptions to a rule, and the exceptions to those. */
function defeating(law: Law, { rule }: RuleInLaw): RuleInLaw[] {
  return exceptionsOf(law, rule.rule).flatMap((each) => [each, ...defeating(law, each)]);
}
