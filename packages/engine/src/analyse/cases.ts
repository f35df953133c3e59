import { READING } from "../conditions/formula.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { countTrue } from "../diagram/diagram-queries.ts";
import { FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { classOf, type Space, type Variable } from "../diagram/space.ts";
import { intersect, isEmpty, type ValueSet } from "../facts/value-set.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { Rulebook, Scalar } from "../rulebook/rulebook.ts";

/** The cases of an analysis, as two functions. */
export interface Cases {
  /** Every allowed assignment, a fact that does not belong with any value. */
  readonly allowed: Node;
  /** Each of them once: a fact that belongs under none of the laws stands at its first class. */
  readonly once: Node;
}

/**
 * The allowed cases of some laws in one space: what every one of them calls a case.
 *
 * @param where a further function that must hold
 * @param choice the readings in effect, by level
 */
export function casesOf(
  laws: readonly CompiledLaw[],
  choice: Int32Array,
  where: Node = TRUE,
): Cases {
  const { store, variables } = (laws[0] as CompiledLaw).space;
  let constraint = laws.reduce<Node>((node, law) => store.and(node, law.constraint), where);
  for (const variable of variables) {
    const given = store.literal(
      variable.level,
      (index) => !isEmpty(commonValues(laws, variable, index)),
    );
    if (given === TRUE) continue;
    constraint = store.and(constraint, store.implies(belongsInSome(laws, variable), given));
  }
  const allowed = store.restrict(constraint, choice);
  return { allowed, once: onceEach(laws, allowed, choice) };
}

/**
 * A set of assignments with each case once: a fact that belongs under none of the laws stands at its
 * first class where it stood at any.
 */
export function onceEach(laws: readonly CompiledLaw[], node: Node, choice: Int32Array): Node {
  const { store, variables } = (laws[0] as CompiledLaw).space;
  let once = node;
  for (const variable of variables) {
    if (variable.kind === "reading") continue;
    const belongs = store.restrict(belongsInSome(laws, variable), choice);
    if (belongs === TRUE) continue;
    const stray = store.exists(store.minus(once, belongs), (level) => level === variable.level);
    const held = store.literal(variable.level, (index) => index === 0);
    once = store.or(store.and(once, belongs), store.and(stray, held));
  }
  return once;
}

/** The values of a class that a case may give under each of the laws: an option may be in force in one only. */
export function commonValues(
  laws: readonly CompiledLaw[],
  variable: Variable,
  index: number,
): ValueSet {
  return laws.reduce((values, { law }) => {
    const domain = law.facts.get(variable.id)?.domain;
    return domain === undefined ? values : intersect(values, domain);
  }, variable.classes[index] as ValueSet);
}

/** Where a fact belongs under some of the laws. */
export function belongsInSome(laws: readonly CompiledLaw[], variable: Variable): Node {
  const { store } = (laws[0] as CompiledLaw).space;
  return laws.reduce((node, law) => store.or(node, law.belongs.get(variable.id) ?? TRUE), 0);
}

const isReading = (space: Space) => (level: number) => space.variables[level]?.kind === "reading";
export const isFact = (space: Space) => (level: number) => space.variables[level]?.kind === "fact";

/**
 * How many legally distinct cases satisfy a function under some choice of the open readings.
 *
 * @param within the cases, each once
 */
export function countCases(space: Space, node: Node, within: Node): bigint {
  const { store } = space;
  const some = store.exists(store.and(node, within), isReading(space));
  return countTrue(store, some) / readingChoices(space);
}

/** How many satisfy it under every choice of the open readings. */
export function countCasesUnderAll(space: Space, node: Node, within: Node): bigint {
  const { store } = space;
  const fails = store.exists(store.minus(within, node), isReading(space));
  const cases = store.exists(within, isReading(space));
  return countTrue(store, store.minus(cases, fails)) / readingChoices(space);
}

function readingChoices(space: Space): bigint {
  return space.variables.reduce(
    (product, variable) =>
      variable.kind === "reading" ? product * BigInt(variable.classes.length) : product,
    1n,
  );
}

/**
 * The readings that stand at one option: those named, and the defaults of the others unless set to
 * `open`. Only those that a rule reads.
 */
export function readingsInEffect(
  space: Space,
  rulebook: Rulebook,
  stated: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rulebook.readings.flatMap(({ reading, default: usual }) => {
      const option = stated[reading] ?? usual;
      const isRead = space.byId.has(`${READING}${reading}`);
      return option === undefined || option === "open" || !isRead ? [] : [[reading, option]];
    }),
  );
}

/** Puts the readings in effect into a choice for `restrict`. */
export function readingChoice(
  space: Space,
  rulebook: Rulebook,
  stated?: Readonly<Record<string, string>>,
): Int32Array {
  const choice = new Int32Array(space.variables.length).fill(-1);
  for (const [reading, option] of Object.entries(readingsInEffect(space, rulebook, stated))) {
    const variable = space.byId.get(`${READING}${reading}`) as Variable;
    choice[variable.level] = classOf(variable, option);
  }
  return choice;
}

/** Departing from what is presumed costs more than departing from whatever is typical. */
const PRESUMED = 1_000;

/**
 * One assignment of every level that makes a function true and departs from presumed values in as
 * few facts as can be, and then from typical ones, so that the case is an ordinary one.
 *
 * @param node not the function that is nowhere true
 * @returns the class of each level
 */
export function ordinaryWitness({ space, law }: CompiledLaw, node: Node): Int32Array {
  const { store, variables } = space;
  const usual = Int32Array.from(variables, (variable) => usualClass(law, variable));
  const typical = Int32Array.from(variables, (variable) => typicalClass(law, variable));
  const departures = new Map<Node, number>([
    [FALSE, Number.POSITIVE_INFINITY],
    [TRUE, 0],
  ]);
  const through = (at: Node, index: number) => {
    const level = store.levelOf(at);
    const departs = (wanted: number) => wanted >= 0 && wanted !== index;
    const cost = departs(usual[level] as number) ? PRESUMED : 0;
    return cost + (departs(typical[level] as number) ? 1 : 0) + fewest(store.child(at, index));
  };
  const fewest = (at: Node): number => {
    let found = departures.get(at);
    if (found === undefined) {
      found = Number.POSITIVE_INFINITY;
      const size = store.sizes[store.levelOf(at)] as number;
      for (let index = 0; index < size; index++) found = Math.min(found, through(at, index));
      departures.set(at, found);
    }
    return found;
  };
  const witness = usual.map((index, level) =>
    index < 0 ? Math.max(0, typical[level] as number) : index,
  );
  for (let at = node; at > TRUE; ) {
    const level = store.levelOf(at);
    let index = 0;
    while (through(at, index) > fewest(at)) index += 1;
    witness[level] = index;
    at = store.child(at, index);
  }
  return witness;
}

/** The class that a fact is presumed to have, or stands at where nothing is told; -1 where there is none. */
export function usualClass(law: Law, variable: Variable): number {
  const declaration = law.facts.get(variable.id)?.declaration;
  const value = declaration?.absent ?? declaration?.presumed?.value;
  return typeof value === "object" ? -1 : classWith(variable, value);
}

/** The class of what a fact mostly is, or of the option at which a reading stands; -1 where neither is said. */
function typicalClass({ facts, rulebook }: Law, variable: Variable): number {
  const { id, kind } = variable;
  if (kind === "fact") return classWith(variable, facts.get(id)?.declaration.typical);
  const reading = rulebook.readings.find((each) => READING + each.reading === id);
  return classWith(variable, reading?.default);
}

/** The class that contains a value; -1 without one. */
function classWith({ classes }: Variable, value: Scalar | undefined): number {
  return value === undefined ? -1 : classes.findIndex((values) => contains(values, value));
}

export function contains(values: ValueSet, value: Scalar): boolean {
  return values.kind === "members"
    ? values.members.has(value as string | boolean)
    : values.spans.some(([from, to]) => from <= (value as number) && (value as number) <= to);
}
