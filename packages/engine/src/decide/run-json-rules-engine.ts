import { Engine, type PathResolver, type TopLevelCondition } from "json-rules-engine";
import { PARAMETER, READING } from "../conditions/formula.ts";
import { allOf, anyOf, negate, type Truth } from "../conditions/judge.ts";
import { expandRowLeaves } from "../conditions/row-leaf.ts";
import { walkCondition } from "../conditions/walk-condition.ts";
import { members, type ValueSet } from "../facts/value-set.ts";
import { EngineFault } from "../problem.ts";
import type { Law } from "../rulebook/law-on.ts";
import { type Condition, type Leaf, OPERATORS, type Scalar } from "../rulebook/rulebook.ts";
import { figuresAt, holdsFor, type PossibleValues } from "./possible-values.ts";
import type { Trace } from "./trace.ts";

/*
 * The only caller of json-rules-engine. The library is two-valued and keeps state in its instances, so:
 * - each run has an Engine of its own: the state of a run is in the instance;
 * - the operators are ours and take what a fact may still be: the built-in number check turns a
 *   missing value into false, and a `not` around it into true;
 * - no priorities: without them every leaf is visited;
 * - every fact is computed before the run: rules go on after one fact has thrown;
 * - its own answers are not used (an empty `any` is true there): the leaf results are folded here.
 */

/** The conditions to trace, and what is known. */
export interface TraceQuestion {
  readonly law: Law;
  /** The conditions to trace, by any key. */
  readonly conditions: ReadonlyMap<string, Condition>;
  /** The values that a fact or `reading.<id>` may still have; nothing when nothing is known. */
  readonly valuesOf: (variable: string) => ValueSet | undefined;
  /** The truth value of an outcome. */
  readonly outcome: (outcome: string) => Truth;
}

/** A leaf asked twice: whether it holds for every value left, and whether for some. */
const WHICH = { certainly: "every", possibly: "some" } as const;

/**
 * Traces conditions: json-rules-engine visits each leaf, and the leaf results are folded into yes, no
 * and unknown. Agrees with `judge` in the same context.
 *
 * @returns the traces under the keys of the question
 */
export async function runJsonRulesEngine(
  question: TraceQuestion,
): Promise<ReadonlyMap<string, Trace>> {
  const { law, conditions } = question;
  const units = unitsOf(law, conditions);
  const engine = new Engine([], { pathResolver: figuresAt as PathResolver });
  for (const [name, which] of Object.entries(WHICH)) {
    for (const operator of OPERATORS) {
      engine.addOperator(`${name}:${operator}`, (possible: PossibleValues, against: unknown) =>
        holdsFor(which, operator, possible, againstOf(against)),
      );
    }
  }
  for (const [name, condition] of units) {
    engine.addRule({ name, conditions: { all: [asked(condition)] }, event: { type: "traced" } });
  }
  const { results, failureResults } = await engine.run(factsOf(question, units.values()));
  const visited = new Map<string, Visited>();
  for (const { name, conditions: root } of [...results, ...failureResults]) {
    visited.set(name, (root as unknown as { readonly all: readonly [Visited] }).all[0]);
  }
  const traceOf = folder(units, visited);
  return new Map([...conditions.keys()].map((key) => [key, traceOf(`asked ${key}`)]));
}

/** What json-rules-engine leaves behind on a condition that it has visited. */
interface Visited {
  readonly all?: readonly Visited[];
  readonly any?: readonly Visited[];
  readonly not?: Visited;
  readonly result?: boolean;
  readonly valueResult?: unknown;
}

/**
 * The conditions asked for and what they refer to, each under a name of its own: a run visits each of
 * them once, however many refer to it.
 */
function unitsOf(
  law: Law,
  conditions: ReadonlyMap<string, Condition>,
): ReadonlyMap<string, Condition> {
  const units = new Map<string, Condition>();
  const add = (name: string, condition: Condition | undefined) => {
    if (condition === undefined || units.has(name)) return;
    const spelt = expandRowLeaves(condition, law);
    units.set(name, spelt);
    walkCondition(spelt, {
      leaf: ({ fact }) => add(`belongs ${fact}`, law.facts.get(fact)?.declaration.belongs),
      named: (id) => add(`condition ${id}`, law.conditions.get(id)?.wording.when),
    });
  };
  for (const [key, condition] of conditions) add(`asked ${key}`, condition);
  return units;
}

/** A condition as the run takes it; a reference stays empty and is filled in by the fold. */
function asked(condition: Condition): TopLevelCondition {
  if ("all" in condition) return { all: condition.all.map(asked) };
  if ("any" in condition) return { any: condition.any.map(asked) };
  if ("not" in condition) return { not: asked(condition.not) };
  if ("condition" in condition) return { all: [] };
  const { fact, operator, value, path } = condition;
  const leaf = { fact, value, ...(path === undefined ? {} : { path }) };
  return {
    all: Object.keys(WHICH).map((name) => ({ ...leaf, operator: `${name}:${operator}` })),
  };
}

/** Every fact that some leaf reads, as what it may still be. */
function factsOf(
  question: TraceQuestion,
  conditions: Iterable<Condition>,
): Record<string, PossibleValues> {
  const facts: Record<string, PossibleValues> = Object.create(null);
  const read = (id: string) => {
    facts[id] ??= possibleValuesOf(question, id);
  };
  const leaf = ({ fact, value }: Leaf) => {
    read(fact);
    if (typeof value === "object" && "fact" in value) read(value.fact);
  };
  for (const condition of conditions) walkCondition(condition, { leaf });
  return facts;
}

function possibleValuesOf({ law, valuesOf, outcome }: TraceQuestion, id: string): PossibleValues {
  if (id.startsWith(PARAMETER)) {
    return { kind: "figures", figures: [law.parameters.get(id.slice(PARAMETER.length))] };
  }
  const fact = law.facts.get(id);
  if (fact === undefined && !id.startsWith(READING)) {
    const truth = outcome(id);
    const left = truth === "unknown" ? [true, false] : [truth === "yes"];
    return { kind: "values", values: members(left) };
  }
  const values = valuesOf(id);
  if (values === undefined) return { kind: "anything" };
  return { kind: "values", values, ...(fact?.rows === undefined ? {} : { rows: fact.rows }) };
}

/** The right side of a leaf: a value, or the figure of a parameter. */
function againstOf(value: unknown): Scalar | readonly Scalar[] | undefined {
  const figure = value as Scalar | readonly Scalar[] | Extract<PossibleValues, { kind: "figures" }>;
  return typeof figure === "object" && "kind" in figure ? figure.figures[0] : figure;
}

/** Folds leaf results into traces; what several conditions refer to is folded once. */
function folder(
  units: ReadonlyMap<string, Condition>,
  visited: ReadonlyMap<string, Visited>,
): (name: string) => Trace {
  const folded = new Map<string, Trace>();
  const unit = (id: string): Trace | undefined => {
    const condition = units.get(id);
    const result = visited.get(id);
    if (condition === undefined || result === undefined) return undefined;
    const trace = folded.get(id) ?? visit(condition, result);
    folded.set(id, trace);
    return trace;
  };
  const visitAll = (parts: readonly Condition[], results: readonly Visited[] | undefined) =>
    parts.map((part, index) => visit(part, results?.[index]));
  const visit = (condition: Condition, result: Visited | undefined): Trace => {
    if ("all" in condition) {
      const parts = visitAll(condition.all, result?.all);
      return { kind: "all", truth: allOf(parts.map((part) => part.truth)), parts };
    }
    if ("any" in condition) {
      const parts = visitAll(condition.any, result?.any);
      return { kind: "any", truth: anyOf(parts.map((part) => part.truth)), parts };
    }
    if ("not" in condition) {
      const part = visit(condition.not, result?.not);
      return { kind: "not", truth: negate(part.truth), part };
    }
    if ("condition" in condition) {
      const part = unit(`condition ${condition.condition}`);
      return {
        kind: "condition",
        truth: part?.truth ?? "no",
        condition: condition.condition,
        ...(part === undefined ? {} : { part }),
      };
    }
    return leafTrace(condition, result, unit(`belongs ${condition.fact}`));
  };
  return (name) => {
    const trace = unit(name);
    if (trace === undefined) throw new EngineFault(`${name} was not traced`);
    return trace;
  };
}

function leafTrace(leaf: Leaf, result: Visited | undefined, belongs: Trace | undefined): Trace {
  const [certainly, possibly] = result?.all ?? [];
  if (certainly?.result === undefined || possibly?.result === undefined) {
    throw new EngineFault(`a leaf on ${leaf.fact} was not visited`);
  }
  const tested: Truth = certainly.result ? "yes" : possibly.result ? "unknown" : "no";
  const against = againstOf(certainly.valueResult);
  return {
    kind: "leaf",
    truth: allOf([belongs?.truth ?? "yes", tested]),
    leaf,
    ...(against === undefined ? {} : { against }),
    ...(belongs === undefined ? {} : { belongs }),
  };
}
