import { READING } from "../conditions/formula.ts";
import type { EngineCore } from "../decide/engine-core.ts";
import { readSituationIn } from "../decide/evaluate.ts";
import { constraintOf } from "../decide/partial-assignment.ts";
import { readCase } from "../decide/read-case.ts";
import type { Situation } from "../decide/situation.ts";
import { mayFunctionsOf, statusOf } from "../decide/status.ts";
import { reaches, valueAt } from "../diagram/diagram-queries.ts";
import { FALSE, type Node } from "../diagram/diagram-store.ts";
import type { Variable } from "../diagram/space.ts";
import { firstOf, type ValueSet } from "../facts/value-set.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { FactInput, IsoDate, Scalar } from "../rulebook/rulebook.ts";
import type { Atom } from "./atomic-conditions.ts";
import { ordinaryWitness, usualClass } from "./cases.ts";
import type { DecisivePair, PairFound } from "./decisive-pair.ts";
import { caseOf, type RunnableCase, smallestCase } from "./smallest-case.ts";

/** The two sides of a pair before it is tried. */
interface Sides {
  readonly facts: Readonly<Record<string, FactInput>>;
  readonly readings: Readonly<Record<string, string>>;
  readonly varies: string;
  readonly holds: Scalar;
  readonly fails: Scalar;
  readonly answer: boolean;
}

/**
 * Makes two cases of a pair that say as little as they can and are decided as they should be.
 *
 * @returns nothing where no such cases run: what is told of days or numbers may not fit together
 */
export function runnablePair(
  core: EngineCore,
  law: Law,
  on: IsoDate,
  outcome: string,
  atom: Atom,
  found: PairFound,
): DecisivePair | undefined {
  const { few, all } = sidesOf(found);
  const runs = (sides: Sides) => doesRun(core, law, on, outcome, atom, sides);
  const start = [few, all].find(runs);
  if (start === undefined) return undefined;
  let sides = start;
  for (const fact of Object.keys(start.facts)) {
    const { [fact]: _, ...facts } = sides.facts;
    if (runs({ ...sides, facts })) sides = { ...sides, facts };
  }
  for (const reading of Object.keys(start.readings)) {
    const { [reading]: _, ...readings } = sides.readings;
    if (runs({ ...sides, readings })) sides = { ...sides, readings };
  }
  const { varies, answer } = sides;
  const status = (is: boolean) => (is ? "yes" : "no");
  return {
    varies,
    holds: { ...caseWith(sides, sides.holds), status: status(answer) },
    fails: { ...caseWith(sides, sides.fails), status: status(!answer) },
  };
}

/** The least that each side needs, put together; and all that can be told. */
function sidesOf(found: PairFound) {
  const { compiled, variable, choice, both, here, there, answer } = found;
  const { store } = compiled.space;
  const witness = ordinaryWitness(compiled, both);
  // readings in effect are no part of the functions: the witness takes the option in effect
  choice.forEach((index, level) => {
    if (index >= 0) witness[level] = index;
  });
  const [a, b] = classesOf(found, witness);
  const [holds, fails] = valuesOf(variable, a, b);
  const at = (index: number) =>
    Int32Array.from(witness, (each, level) => (level === variable.level ? index : each));
  const side = (index: number, node: Node) => {
    const settled = store.implies(
      store.literal(variable.level, (each) => each === index),
      node,
    );
    const allowed = store.restrict(compiled.constraint, choice);
    return smallestCase([compiled], at(index), settled, allowed);
  };
  const parts = [side(a, here), side(b, there)];
  const whole = caseOf([compiled], at(a));
  const base = { varies: variable.id, holds, fails, answer };
  const own = variable.id;
  const without = <Value>(record: Readonly<Record<string, Value>>, id: string) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
  const reading = own.startsWith(READING) ? own.slice(READING.length) : "";
  const needed = Object.assign({}, ...parts.map(({ facts }) => facts)) as RunnableCase["facts"];
  const read = Object.assign(
    {},
    ...parts.map(({ readings }) => readings),
  ) as RunnableCase["readings"];
  const few: Sides = { ...base, facts: without(needed, own), readings: without(read, reading) };
  const all: Sides = {
    ...base,
    facts: without(whole.facts, own),
    readings: without(whole.readings, reading),
  };
  return { few, all };
}

/** One class on each side, close to each other, and the usual one among them where it can be. */
function classesOf(
  { compiled, variable, here, there, counts }: PairFound,
  witness: Int32Array,
): readonly [number, number] {
  const { store } = compiled.space;
  const usual = usualClass(compiled.law, variable);
  const value = (node: Node, index: number) => {
    const classes = Int32Array.from(witness);
    classes[variable.level] = index;
    return valueAt(store, node, classes);
  };
  const indices = variable.classes.map((_, index) => index);
  const pairs = indices
    .filter((index) => value(here, index))
    .flatMap((a) =>
      indices
        .filter((b) => value(there, b) && (value(counts, a) || value(counts, b)))
        .map((b) => [a, b] as const),
    );
  const rank = ([a, b]: readonly [number, number]) =>
    (a === usual || b === usual ? 0 : variable.classes.length) + Math.abs(a - b);
  return pairs.toSorted((one, other) => rank(one) - rank(other))[0] ?? [0, 0];
}

/** A value of each of two classes; of numbers those next to each other. */
function valuesOf({ classes }: Variable, a: number, b: number): readonly [Scalar, Scalar] {
  const edge = (index: number, other: number): Scalar => {
    const values = classes[index] as ValueSet;
    if (values.kind === "spans" && index < other) return values.spans.at(-1)?.[1] ?? 0;
    return firstOf(values);
  };
  return [edge(a, b), edge(b, a)];
}

function caseWith({ facts, readings, varies }: Sides, value: Scalar): RunnableCase {
  if (!varies.startsWith(READING)) return { facts: { ...facts, [varies]: value }, readings };
  return { facts, readings: { ...readings, [varies.slice(READING.length)]: String(value) } };
}

/** Whether both sides are cases, with the condition and the outcome as they should be. */
function doesRun(
  core: EngineCore,
  law: Law,
  on: IsoDate,
  outcome: string,
  atom: Atom,
  sides: Sides,
): boolean {
  return [true, false].every((holds) => {
    const told = { ...caseWith(sides, holds ? sides.holds : sides.fails), on };
    const read = readCase(law.rulebook, told, on);
    const situation = read.ok ? readSituationIn(core, read.value, { today: on }) : read;
    if (!situation.ok) return false;
    const { compiled, restriction } = situation.value;
    const root = compiled.outcomes.get(outcome) ?? FALSE;
    const status = statusOf(mayFunctionsOf(compiled, restriction(), root));
    if (status !== (holds === sides.answer ? "yes" : "no")) return false;
    return isCertainly(situation.value, atom, holds);
  });
}

/** Whether a condition comes out so in every case left. */
function isCertainly(situation: Situation, atom: Atom, answer: boolean): boolean {
  const { compiled, known, restriction } = situation;
  const cases = constraintOf(compiled, known);
  const { allowed } = restriction();
  return !reaches(compiled.space.store, compiled.nodeOf(atom), cases, allowed, !answer);
}
