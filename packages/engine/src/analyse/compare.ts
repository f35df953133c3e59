import type { Provision } from "../decide/finding.ts";
import { type CompiledLaw, compile, exceptionsOf, rulesOf } from "../diagram/compile.ts";
import { FALSE, type Node } from "../diagram/diagram-store.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { Condition, IsoDate } from "../rulebook/rulebook.ts";
import {
  casesOf,
  countCases,
  countCasesUnderAll,
  ordinaryWitness,
  type RunnableCase,
  readingChoice,
  smallestCase,
} from "./cases.ts";
import { type Cube, coverWith, type Literal } from "./patterns.ts";
import { classPoint, type LabelOf, type Point } from "./points.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** One condition of a pattern, as shown. */
export type ShownLiteral =
  | { readonly fact: string; readonly in: readonly Point[] }
  | { readonly reading: string; readonly in: readonly string[] }
  | { readonly outcome: string; readonly is: "yes" | "no" }
  | { readonly condition: string; readonly is: "yes" | "no" }
  | { readonly outcome: string; readonly before: "yes" | "no"; readonly after: "yes" | "no" }
  | { readonly condition: string; readonly before: "yes" | "no"; readonly after: "yes" | "no" };

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
 * cases, and in what kinds of case, each kind a minimal pattern in the words of the outcome's own
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
  const where = options.where === undefined ? 1 : before.nodeOf(options.where);
  const within = store.restrict(store.and(casesOf([before, after]), where), choice);
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
      if (store.and(target, within) === FALSE) continue;
      changes.push(changeOf(outcome, from, target, within, choice, before, after, options));
    }
  }
  const cases = countCases(space, 1, within).toString();
  const stamp = ({ law, lawDate }: DatedLaw) => ({ lawDate, digest: law.rulebook.digest });
  return {
    base: stamp(base),
    amended: stamp(amended),
    space: { cases },
    identical: changes.length === 0,
    ...(changes.length > 0
      ? {}
      : {
          certificate: {
            outcomes: asked.length,
            cases,
            says: "every outcome is the same function" as const,
          },
        }),
    outcomes: changes,
  };
}

function changeOf(
  outcome: string,
  from: "yes" | "no",
  target: Node,
  within: Node,
  choice: Int32Array,
  before: CompiledLaw,
  after: CompiledLaw,
  options: CompareOptions,
): OutcomeChange {
  const { space } = before;
  const words = vocabularyOf(outcome, before, after, choice);
  const { cubes, uncovered } = coverWith(before, words, target, within, options.limit ?? 100);
  const patterns = cubes
    .map((cube) => ({ cube, cases: countCases(space, cube.node, within) }))
    .sort((a, b) => (a.cases < b.cases ? 1 : a.cases > b.cases ? -1 : 0))
    .map(({ cube, cases }) => ({
      when: cube.literals.map((literal) => shown(after, literal, options.labelOf)),
      cases: cases.toString(),
      ...responsible(outcome, cube, target, within, before, after),
      example: exampleOf(before, cube, target, within),
    }));
  return {
    outcome,
    from,
    to: from === "yes" ? "no" : "yes",
    cases: countCases(space, target, within).toString(),
    casesUnderAllReadings: countCasesUnderAll(space, target, within).toString(),
    complete: uncovered === FALSE,
    uncovered: countCases(space, uncovered, within).toString(),
    patterns,
  };
}

function exampleOf(compiled: CompiledLaw, cube: Cube, target: Node, within: Node): RunnableCase {
  const { store } = compiled.space;
  const holds = store.and(cube.node, target);
  const witness = ordinaryWitness(compiled, store.and(holds, within)) as Int32Array;
  return smallestCase(compiled, witness, target, within);
}

const answer = (holds: boolean) => (holds ? "yes" : "no");

function shown(compiled: CompiledLaw, literal: Literal, labelOf: LabelOf): ShownLiteral {
  if (literal.kind === "in") {
    const { variable } = literal.word;
    const { law } = compiled;
    if (literal.word.kind === "fact") {
      const points = literal.classes.map((index) => classPoint(law, variable, index, labelOf));
      return { fact: variable.id, in: points };
    }
    const options = literal.classes.flatMap((index) => {
      const values = variable.classes[index];
      return values?.kind === "members" ? [...values.members].map(String) : [];
    });
    return { reading: variable.id.slice("reading.".length), in: options };
  }
  const { word, before, after } = literal;
  const named = word.kind === "outcome" ? { outcome: word.id } : { condition: word.id };
  return before === after
    ? { ...named, is: answer(before) }
    : { ...named, before: answer(before), after: answer(after) };
}

/** The rules on the outcome that hold under one law only somewhere in the pattern. */
function responsible(
  outcome: string,
  cube: Cube,
  target: Node,
  within: Node,
  before: CompiledLaw,
  after: CompiledLaw,
): { rules: string[]; provisions: Provision[] } {
  const { store } = before.space;
  const here = store.and(store.and(cube.node, target), within);
  const rules: string[] = [];
  const provisions = new Map<string, Provision>();
  for (const compiled of [before, after]) {
    const own = rulesOf(compiled.law, outcome);
    const all = [...own, ...own.flatMap(({ rule }) => exceptionsOf(compiled.law, rule.rule))];
    for (const { rule, wording } of all) {
      const was = before.rules.get(rule.rule) ?? FALSE;
      const is = after.rules.get(rule.rule) ?? FALSE;
      if (store.and(here, store.xor(was, is)) === FALSE) continue;
      if (!rules.includes(rule.rule)) rules.push(rule.rule);
      for (const cites of wording.cites) provisions.set(`${cites.source} ${cites.at}`, cites);
    }
  }
  return { rules, provisions: [...provisions.values()] };
}
