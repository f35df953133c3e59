/** What the dates and amounts of a case say of other facts. */
import type { IsoDate, Scalar } from "@cokdyby/engine";
import type { DayExpression, NumberExpression } from "@cokdyby/engine/rulebook";
import { bornBetween, completedYears, FIRST, LAST, plusDays, plusYears } from "./days.ts";
import { highest } from "./figures-on.ts";
import type { Law } from "./law-of-the-day.ts";

/**
 * Fact → the values it may have. Of a date or an amount, the first and the last; of a day that never
 * came, none.
 */
export type Known = ReadonlyMap<string, readonly Scalar[]>;

type Numbers = readonly [least: number, most: number];
type Days = readonly [first: IsoDate, last: IsoDate];

/** Fact → the values that derivations leave it, in the order of the rulebook. */
export function workedOut(law: Law, known: Known): Known {
  const derived = new Map<string, readonly Scalar[]>();
  // of which no value is left, that does not belong: nothing follows from what was worked out of it
  const isKnown = (fact: string) => known.has(fact) || (derived.get(fact) ?? []).length > 0;

  const valuesOf = (fact: string): readonly Scalar[] => {
    const range = law.rulebook.facts.find((each) => each.fact === fact)?.range;
    const all = known.get(fact) ?? law.domains.get(fact) ?? [range?.min ?? 0, range?.max ?? 0];
    const left = among(all, derived.get(fact));
    return left.length > 0 ? left : all;
  };
  const numbersOf = (fact: string): Numbers => {
    if (!isKnown(fact)) return [0, Number.POSITIVE_INFINITY];
    const values = valuesOf(fact).map(Number);
    return [Math.min(...values), Math.max(...values)];
  };

  /** @returns nothing for a day that never came */
  const days = (day: DayExpression): Days | undefined => {
    if (typeof day === "string") {
      const span = known.get(day) ?? [FIRST, LAST];
      return span.length === 0 ? undefined : (span as unknown as Days);
    }
    if ("later" in day || "earlier" in day) {
      const all = ("later" in day ? day.later : day.earlier).flatMap((each) => {
        const span = days(each);
        return span === undefined ? [] : [span];
      });
      const at = "later" in day ? -1 : 0;
      const pick = (some: readonly IsoDate[]) => [...some].sort().at(at) ?? FIRST;
      if (all.length === 0) return undefined;
      return [pick(all.map(([first]) => first)), pick(all.map(([, last]) => last))];
    }
    if ("born" in day) {
      const stated = known.get(day.born);
      const on = days(day.on);
      if (stated !== undefined || on === undefined) return days(day.born);
      const ages = isKnown(day.aged) ? valuesOf(day.aged).map(Number) : [];
      const [age] = ages;
      if (age === undefined || ages.length > 1) return [FIRST, LAST];
      return [bornBetween(age, on[0])[0], bornBetween(age, on[1])[1]];
    }
    const from = days(day.day);
    if (from === undefined) return undefined;
    if ("plusYears" in day) {
      const [least, most] = numbers(day.plusYears) ?? [0, 0];
      return [plusYears(from[0], least), plusYears(from[1], most)];
    }
    const [least, most] = numbers(day.minusDays) ?? [0, 0];
    return [plusDays(from[0], -most), plusDays(from[1], -least)];
  };

  /** @returns nothing where it is counted from or to a day that never came */
  const numbers = (number: NumberExpression): Numbers | undefined => {
    if (typeof number === "number") return [number, number];
    if ("fact" in number) return numbersOf(number.fact);
    if ("completedYears" in number) {
      const [from, to] = [days(number.completedYears.from), days(number.completedYears.to)];
      return from && to && [completedYears(from[1], to[0]), completedYears(from[0], to[1])];
    }
    if ("less" in number) {
      const [one, other] = [numbers(number.number), numbers(number.less)];
      return one && other && [Math.max(0, one[0] - other[1]), Math.max(0, one[1] - other[0])];
    }
    const all = ("lesser" in number ? number.lesser : number.greater).map(numbers);
    const least = all.map((each) => each?.[0] ?? Number.NaN);
    const most = all.map((each) => each?.[1] ?? Number.NaN);
    const pick = "lesser" in number ? Math.min : Math.max;
    return all.includes(undefined) ? undefined : [pick(...least), pick(...most)];
  };

  const leave = (fact: string, values: readonly Scalar[]) => {
    derived.set(fact, among(values, derived.get(fact)));
  };
  const leaveNumbers = (fact: string, span: Numbers | undefined) => {
    if (span === undefined) return;
    const isWithin = (value: Scalar) => span[0] <= Number(value) && Number(value) <= span[1];
    leave(fact, (law.domains.get(fact) ?? []).filter(isWithin));
  };

  for (const derivation of law.rulebook.derivations) {
    const { fact } = derivation;
    if ("completedYears" in derivation) {
      const { from, to } = derivation.completedYears;
      if (!known.has(from) || !known.has(to)) continue;
      const [born, on] = [days(from), days(to)];
      const isNever = born !== undefined && on !== undefined && born[0] > on[1];
      leaveNumbers(fact, isNever ? [1, 0] : numbers({ completedYears: { from, to } }));
    } else if ("steps" in derivation) {
      const { of, from } = derivation.steps;
      if (!isKnown(of)) continue;
      const steps = from.flatMap(({ least, is }) => {
        const begins = typeof least === "number" ? least : figure(law, least.fact);
        return begins === undefined ? [] : [{ least: begins, is }];
      });
      const [least, most] = numbersOf(of);
      const first = highest(steps.filter((each) => each.least <= least));
      const later = steps.filter((each) => least < each.least && each.least <= most);
      leave(
        fact,
        [...(first === undefined ? [] : [first]), ...later].map((each) => each.is),
      );
    } else if ("number" in derivation) {
      const { needs = [], where, number } = derivation;
      if (!needs.every(isKnown)) continue;
      if (where !== undefined && numbersOf(where.fact)[0] < where.least) continue;
      leaveNumbers(fact, numbers(number));
    }
  }
  return derived;
}

/** Those of the values that are among others; all where there are no others. */
function among(values: readonly Scalar[], others: readonly Scalar[] | undefined) {
  if (others === undefined) return values;
  const some = new Set(others);
  return values.filter((value) => some.has(value));
}

function figure(law: Law, id: string): number | undefined {
  const value = law.figures.get(id.slice("parameter.".length));
  return typeof value === "number" ? value : undefined;
}
