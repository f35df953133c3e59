import { PARAMETER } from "../conditions/formula.ts";
import { derived } from "../derived.ts";
import {
  ANY_DAY,
  ANY_NUMBER,
  bornWhen,
  type DaySpan,
  earlier,
  greater,
  later,
  less,
  lesser,
  minusDays,
  type NumberSpan,
  plusYears,
  yearsFrom,
} from "../facts/day-span.ts";
import {
  intersect,
  intersects,
  isEmpty,
  isSingle,
  members,
  span,
  spans,
  type ValueSet,
} from "../facts/value-set.ts";
import type { Law } from "../rulebook/law-on.ts";
import type {
  DayExpression,
  Derivation,
  NumberExpression,
  Rulebook,
  Scalar,
  Steps,
} from "../rulebook/rulebook.ts";
import type { Stated, Statements } from "./statement.ts";

/** A derivation that computes a value from stated facts, before any condition is read. */
export type ValueDerivation = Extract<
  Derivation,
  { completedYears: unknown } | { steps: unknown } | { number: unknown }
>;

/** Whether a derivation computes a value, rather than giving one or joining two facts under a condition. */
export function isValueDerivation(derivation: Derivation): derivation is ValueDerivation {
  return !("when" in derivation);
}

/** The facts that a value is computed from, each once. */
export function inputsOf(derivation: ValueDerivation): readonly string[] {
  if ("completedYears" in derivation) {
    return [derivation.completedYears.from, derivation.completedYears.to];
  }
  if ("steps" in derivation) return [derivation.steps.of];
  const { number, needs = [], where } = derivation;
  const inNumber = (at: NumberExpression): readonly string[] => {
    if (typeof at === "number") return [];
    if ("fact" in at) return [at.fact];
    if ("completedYears" in at)
      return [...inDay(at.completedYears.from), ...inDay(at.completedYears.to)];
    if ("lesser" in at) return at.lesser.flatMap(inNumber);
    if ("greater" in at) return at.greater.flatMap(inNumber);
    return [...inNumber(at.number), ...inNumber(at.less)];
  };
  const inDay = (at: DayExpression): readonly string[] => {
    if (typeof at === "string") return [at];
    if ("later" in at) return at.later.flatMap(inDay);
    if ("earlier" in at) return at.earlier.flatMap(inDay);
    if ("born" in at) return [at.born, at.aged, ...inDay(at.on)];
    return [...inDay(at.day), ...inNumber("minusDays" in at ? at.minusDays : at.plusYears)];
  };
  return [
    ...new Set([...needs, ...(where === undefined ? [] : [where.fact]), ...inNumber(number)]),
  ];
}

/** The facts that have to be stated for a derivation to apply. */
export function neededBy(derivation: ValueDerivation): readonly string[] {
  if ("number" in derivation) {
    const { needs = [], where } = derivation;
    return where === undefined ? needs : [...needs, where.fact];
  }
  return inputsOf(derivation);
}

/** The derivations by which something follows from some facts, directly or through others, in their order. */
export function derivationsFrom(
  rulebook: Rulebook,
  facts: readonly string[],
): readonly ValueDerivation[] {
  const known = derived(rulebook, derivationsByFacts);
  const key = facts.join();
  let found = known.get(key);
  if (found === undefined) {
    const from = new Set(facts);
    found = rulebook.derivations.filter(isValueDerivation).filter((each) => {
      const follows = inputsOf(each).some((input) => from.has(input));
      if (follows) from.add(each.fact);
      return follows;
    });
    known.set(key, found);
  }
  return found;
}

function derivationsByFacts(_: Rulebook): Map<string, readonly ValueDerivation[]> {
  return new Map();
}

/** The facts whose statements a derivation sees, directly or through the derivations before it. */
export function sourcesOf(rulebook: Rulebook, derivation: ValueDerivation): ReadonlySet<string> {
  return derived(rulebook, findSources).get(derivation) ?? new Set(inputsOf(derivation));
}

function findSources({ derivations }: Rulebook): Map<ValueDerivation, ReadonlySet<string>> {
  const sources = new Map<ValueDerivation, ReadonlySet<string>>();
  for (const derivation of derivations.filter(isValueDerivation)) {
    const before = [...sources].filter(([{ fact }]) => inputsOf(derivation).includes(fact));
    const through = before.flatMap(([, facts]) => [...facts]);
    sources.set(derivation, new Set([...inputsOf(derivation), ...through]));
  }
  return sources;
}

/** The fact to change where the derived value is to be another one. */
export function sourceOf(derivation: ValueDerivation): string | undefined {
  if ("completedYears" in derivation) return derivation.completedYears.from;
  if ("steps" in derivation) return derivation.steps.of;
  return derivation.needs?.at(-1);
}

/** What may be known of a fact, to be looked up. */
type Values = Pick<ReadonlyMap<string, ValueSet>, "get" | "has">;

/**
 * The values that a derivation leaves its fact.
 *
 * @param values what is known of each fact that is no date
 * @returns nothing where the derivation does not apply
 */
export function derivedValues(
  law: Law,
  derivation: ValueDerivation,
  statements: Stated,
  values: Values,
): ValueSet | undefined {
  if ("completedYears" in derivation) return yearsBetween(statements, derivation.completedYears);
  if ("steps" in derivation) {
    const of = values.get(derivation.steps.of);
    return of === undefined ? undefined : stepsReached(law, derivation.steps, of);
  }
  const { number, needs, where } = derivation;
  const isStated = (fact: string) => statements.has(fact) || values.has(fact);
  if (needs?.every(isStated) === false) return undefined;
  if (where !== undefined && !isStated(where.fact)) return undefined;
  const from = where && numberOf(values.get(where.fact)).from;
  if (where !== undefined && (from ?? 0) < where.least) return undefined;
  const worked = workOut(number, statements, values);
  if (worked === undefined) return undefined;
  return span(worked.from, Math.min(worked.to, Number.MAX_SAFE_INTEGER));
}

/** Every value that the derivations of a law compute from statements, by fact. */
export function allDerivedValues(law: Law, statements: Statements): Map<string, ValueSet> {
  return new Map(workedOut(law, statements).map(({ derivation, left }) => [derivation.fact, left]));
}

/** What a derivation computes, and what is left of its fact after it and those before it. */
export interface WorkedOut {
  readonly derivation: ValueDerivation;
  readonly worked: ValueSet;
  readonly left: ValueSet;
}

/**
 * What the derivations of a law compute from statements, in their order, whatever is stated of their facts; each
 * derivation sees the results of the ones before it.
 */
export function workedOut(law: Law, statements: Statements): readonly WorkedOut[] {
  const values = new Map<string, ValueSet>();
  for (const [fact, statement] of statements) {
    if (statement.kind === "values") values.set(fact, statement.values);
  }
  const found = new Map<string, ValueSet>();
  return law.rulebook.derivations.filter(isValueDerivation).flatMap((derivation): WorkedOut[] => {
    const worked = derivedValues(law, derivation, statements, values);
    if (worked === undefined) return [];
    const within = intersect(worked, law.facts.get(derivation.fact)?.domain ?? worked);
    const before = found.get(derivation.fact);
    const left = before === undefined ? within : intersect(before, within);
    found.set(derivation.fact, left);
    if (!isEmpty(left)) values.set(derivation.fact, left);
    return [{ derivation, worked, left }];
  });
}

/** The years that may be completed between two dates; nothing where one of them is not stated. */
function yearsBetween(
  statements: Stated,
  between: { readonly from: string; readonly to: string },
): ValueSet | undefined {
  const from = statements.get(between.from);
  const to = statements.get(between.to);
  if (from?.kind !== "dates" || to?.kind !== "dates") return undefined;
  // on the day of birth itself no year is completed yet, and none is lacking
  if (from.from > to.to) return span(1, 0);
  const years = yearsFrom(from, to);
  return years && span(years.from, years.to);
}

/** By value of the steps the numbers that come to it. */
export function numbersOfSteps(law: Law, { from }: Steps) {
  return from.flatMap(({ least, is }, at) => {
    const start = startOf(law, least);
    const end = from.slice(at + 1).map((next) => startOf(law, next.least) ?? Infinity);
    if (start === undefined) return [];
    return [{ is, among: span(start, Math.min(Number.MAX_SAFE_INTEGER, ...end) - 1) }];
  });
}

function stepsReached(law: Law, steps: Steps, of: ValueSet): ValueSet {
  const reached = numbersOfSteps(law, steps).flatMap(({ is, among }) =>
    intersects(of, among) ? [is] : [],
  );
  return reached.every((value): value is number => typeof value === "number")
    ? spans(reached.map((value) => [value, value] as const))
    : members(
        reached.filter((value): value is Exclude<Scalar, number> => typeof value !== "number"),
      );
}

function startOf(law: Law, least: number | { readonly fact: string }): number | undefined {
  return typeof least === "number" ? least : law.parameters.get(least.fact.slice(PARAMETER.length));
}

/** The least span that contains the possible values. */
function numberOf(values: ValueSet | undefined): NumberSpan {
  if (values?.kind !== "spans") return ANY_NUMBER;
  const [first, last] = [values.spans[0], values.spans.at(-1)];
  return first === undefined || last === undefined ? ANY_NUMBER : { from: first[0], to: last[1] };
}

function workOut(
  number: NumberExpression,
  statements: Stated,
  values: Values,
): NumberSpan | undefined {
  const numberAt = (at: NumberExpression): NumberSpan | undefined => {
    if (typeof at === "number") return { from: at, to: at };
    if ("fact" in at) return numberOf(values.get(at.fact));
    if ("completedYears" in at) {
      const [from, to] = [dayAt(at.completedYears.from), dayAt(at.completedYears.to)];
      return from && to && yearsFrom(from, to);
    }
    if ("lesser" in at) return all(at.lesser.map(numberAt), lesser);
    if ("greater" in at) return all(at.greater.map(numberAt), greater);
    return all([numberAt(at.number), numberAt(at.less)], ([of, by]) =>
      less(of as NumberSpan, by as NumberSpan),
    );
  };
  const dayAt = (at: DayExpression): DaySpan | undefined => {
    if (typeof at === "string") return dayOf(statements, at);
    if ("later" in at) return all(at.later.map(dayAt), later);
    if ("earlier" in at) return all(at.earlier.map(dayAt), earlier);
    if ("born" in at) {
      if (statements.has(at.born)) return dayOf(statements, at.born);
      const aged = values.get(at.aged);
      const on = dayAt(at.on);
      if (aged === undefined || !isSingle(aged) || on === undefined) return ANY_DAY;
      return bornWhen(numberOf(aged).from, on);
    }
    const day = dayAt(at.day);
    const by = numberAt("minusDays" in at ? at.minusDays : at.plusYears);
    if (day === undefined || by === undefined) return undefined;
    return "minusDays" in at ? minusDays(day, by) : plusYears(day, by);
  };
  return numberAt(number);
}

function dayOf(statements: Stated, fact: string): DaySpan {
  const statement = statements.get(fact);
  if (statement?.kind === "never") return "never";
  return statement?.kind === "dates" ? statement : ANY_DAY;
}

function all<T, R>(
  parts: readonly (T | undefined)[],
  join: (parts: readonly T[]) => R,
): R | undefined {
  const known = parts.filter((part): part is T => part !== undefined);
  return known.length === parts.length ? join(known) : undefined;
}
