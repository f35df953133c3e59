import { READING } from "../conditions/formula.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { type Allowed, FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { classesOf, representative, type Space, type Variable } from "../diagram/space.ts";
import { firstOf, intersect, isEmpty, members, type ValueSet } from "../facts/value-set.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { FactInput, Rulebook, Scalar } from "../rulebook/rulebook.ts";
import { withDates } from "./example-dates.ts";

/** A case that can be run: facts and the readings it was found under. */
export interface RunnableCase {
  readonly facts: Readonly<Record<string, FactInput>>;
  readonly readings: Readonly<Record<string, string>>;
}

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
 * @param choice the readings that stand, by level
 */
export function casesOf(laws: readonly CompiledLaw[], choice: Int32Array, where = TRUE): Cases {
  const { store, variables } = (laws[0] as CompiledLaw).space;
  let constraint = laws.reduce((node, law) => store.and(node, law.constraint), where);
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
  return store.countTrue(some) / readingChoices(space);
}

/** How many satisfy it under every choice of the open readings. */
export function countCasesUnderAll(space: Space, node: Node, within: Node): bigint {
  const { store } = space;
  const fails = store.exists(store.minus(within, node), isReading(space));
  const cases = store.exists(within, isReading(space));
  return store.countTrue(store.minus(cases, fails)) / readingChoices(space);
}

function readingChoices(space: Space): bigint {
  return space.variables.reduce(
    (product, variable) =>
      variable.kind === "reading" ? product * BigInt(variable.classes.length) : product,
    1n,
  );
}

/**
 * Puts the readings that stand into a choice for `restrict`: those named, and the defaults of the
 * others unless set to `open`.
 */
export function readingChoice(
  space: Space,
  rulebook: Rulebook,
  stated: Readonly<Record<string, string>> = {},
): Int32Array {
  const choice = new Int32Array(space.variables.length).fill(-1);
  for (const reading of rulebook.readings) {
    const option = stated[reading.reading] ?? reading.default;
    const variable = space.byId.get(`${READING}${reading.reading}`);
    if (option === undefined || option === "open" || variable === undefined) continue;
    choice[variable.level] = variable.classes.findIndex(
      (values) => values.kind === "members" && values.members.has(option),
    );
  }
  return choice;
}

/**
 * One assignment of every level that makes a function true and departs from presumed values in as
 * few facts as can be, so that the case is an ordinary one.
 *
 * @param node not the function that is nowhere true
 * @returns the class of each level
 */
export function ordinaryWitness({ space, law }: CompiledLaw, node: Node): Int32Array {
  const { store, variables } = space;
  const usual = Int32Array.from(variables, (variable) => usualClass(law, variable));
  const departures = new Map<Node, number>([
    [FALSE, Number.POSITIVE_INFINITY],
    [TRUE, 0],
  ]);
  const through = (at: Node, index: number) => {
    const wanted = usual[store.levelOf(at)] as number;
    return (wanted >= 0 && wanted !== index ? 1 : 0) + fewest(store.child(at, index));
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
  const witness = usual.map((index) => Math.max(0, index));
  for (let at = node; at > TRUE; ) {
    const level = store.levelOf(at);
    let index = 0;
    while (through(at, index) > fewest(at)) index += 1;
    witness[level] = index;
    at = store.child(at, index);
  }
  return witness;
}

function usualClass(law: Law, variable: Variable): number {
  const declaration = law.facts.get(variable.id)?.declaration;
  const value = declaration?.absent ?? declaration?.presumed?.value;
  if (value === undefined || typeof value === "object") return -1;
  return variable.classes.findIndex((values) => contains(values, value));
}

function contains(values: ValueSet, value: Scalar): boolean {
  return values.kind === "members"
    ? values.members.has(value as string | boolean)
    : values.spans.some(([from, to]) => from <= (value as number) && (value as number) <= to);
}

/** A witness as a case: every fact that belongs, with a value of its class, and the readings. */
function caseOf(
  laws: readonly CompiledLaw[],
  witness: ArrayLike<number>,
): { facts: Record<string, Scalar>; readings: Record<string, string> } {
  const [compiled] = laws as [CompiledLaw];
  const { store, byId, variables } = compiled.space;
  const facts: Record<string, Scalar> = {};
  for (const { fact, absent } of compiled.law.rulebook.facts) {
    const variable = byId.get(fact);
    if (variable === undefined) continue;
    if (!laws.some((law) => store.evaluate(law.belongs.get(fact) ?? TRUE, witness))) continue;
    const values = variable.classes[witness[variable.level] as number] as ValueSet;
    if (absent !== undefined && contains(values, absent)) continue;
    const common = commonValues(laws, variable, witness[variable.level] as number);
    const usual = representative(variable, witness[variable.level] as number);
    facts[fact] = contains(common, usual) ? usual : firstOf(common);
  }
  const readings: Record<string, string> = {};
  for (const variable of variables) {
    if (variable.kind !== "reading") continue;
    const values = variable.classes[witness[variable.level] as number] as ValueSet;
    readings[variable.id.slice(READING.length)] = String(firstOf(values));
  }
  return { facts, readings };
}

/**
 * The smallest part of a case that still makes a function true whatever the rest turns out to be,
 * with presumptions in use for what is left out; found by dropping facts in rulebook order.
 *
 * @param laws those under which the case can be run
 * @param witness one class for each level
 * @param holds the function, readings included
 * @param allowed every allowed assignment, {@link Cases.allowed}: what is left out may turn out to
 *   make a fact that is kept one that does not belong
 * @param stated the readings asked for; a case runs with those that stand
 */
export function smallestCase(
  laws: readonly CompiledLaw[],
  witness: ArrayLike<number>,
  holds: Node,
  allowed: Node,
  stated: Readonly<Record<string, string>> = {},
): RunnableCase {
  const [compiled] = laws as [CompiledLaw];
  const whole = caseOf(laws, witness);
  const { store, byId } = compiled.space;
  const settles = (open: Allowed) =>
    store.reaches(TRUE, allowed, open, true) && !store.reaches(holds, allowed, open, false);
  const leftOpen = leavingOpen(compiled, witness, allowed);

  const facts = Object.keys(whole.facts);
  let kept = facts;
  for (const fact of facts) {
    const fewer = kept.filter((each) => each !== fact);
    if (settles(leftOpen(new Set(fewer)))) kept = fewer;
  }
  const open = leftOpen(new Set(kept));
  const readings: Record<string, string> = {};
  for (const [reading, option] of Object.entries(whole.readings)) {
    const asked = stated[reading];
    if (asked !== undefined && asked !== "open") {
      readings[reading] = asked;
      continue;
    }
    const { level } = byId.get(`${READING}${reading}`) as Variable;
    const before = open[level] as Uint8Array | null;
    open[level] = null;
    if (settles(open)) continue;
    open[level] = before;
    readings[reading] = option;
  }
  const stands = (fact: string) => {
    const variable = byId.get(fact);
    return variable === undefined ? undefined : (open[variable.level] ?? undefined);
  };
  const told = Object.fromEntries(kept.map((fact) => [fact, whole.facts[fact] as Scalar]));
  return { facts: withDates(compiled, told, stands), readings };
}

/**
 * What a case that states some facts leaves open: presumptions are added one after the other in
 * rulebook order, as for any case, and one that would leave no case is not used.
 *
 * @returns for the facts stated, the classes of each level
 */
function leavingOpen(
  { space, law }: CompiledLaw,
  witness: ArrayLike<number>,
  allowed: Node,
): (stated: ReadonlySet<string>) => (Uint8Array | null)[] {
  const { store, variables } = space;
  const told = variables.map((variable, level) => classAlone(variable, witness[level] as number));
  const untold = variables.map((variable, level) => {
    const absent = law.facts.get(variable.id)?.declaration.absent;
    if (variable.kind === "reading") return told[level] as Uint8Array;
    return absent === undefined ? null : classesOf(variable, members([absent]));
  });
  const presumed = presumptionsOf(law, space);
  return (stated) => {
    const open = variables.map(({ id }, level) =>
      stated.has(id) ? (told[level] as Uint8Array) : (untold[level] ?? null),
    );
    const presumptions = presumed.filter(
      ({ fact, unlessStated }) =>
        !stated.has(fact) && !unlessStated.some((each) => stated.has(each)),
    );
    const all = [...open];
    for (const { level, only } of presumptions) all[level] = only;
    if (store.reaches(TRUE, allowed, all, true)) return all;
    for (const { level, only } of presumptions) {
      open[level] = only;
      if (!store.reaches(TRUE, allowed, open, true)) open[level] = null;
    }
    return open;
  };
}

/**
 * The presumed classes of the facts that have one, in rulebook order; not where another presumption takes
 * their place.
 */
function presumptionsOf(law: Law, { byId }: Space) {
  const isPresumed = (id: string) => law.facts.get(id)?.declaration.presumed !== undefined;
  return law.rulebook.facts.flatMap(({ fact, presumed }) => {
    const variable = byId.get(fact);
    const usual = variable === undefined || presumed === undefined ? -1 : usualClass(law, variable);
    const unlessStated = presumed?.unlessStated ?? [];
    if (variable === undefined || usual < 0 || unlessStated.some(isPresumed)) return [];
    return [{ fact, level: variable.level, only: classAlone(variable, usual), unlessStated }];
  });
}

function classAlone(variable: Variable, index: number): Uint8Array {
  return classesOf(variable, variable.classes[index] as ValueSet);
}
