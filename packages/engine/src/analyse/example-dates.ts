import { inputsOf, isValueDerivation } from "../decide/derived-values.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { plusYears } from "../facts/calendar.ts";
import type { FactInput, Scalar } from "../rulebook/rulebook.ts";
import { contains } from "./cases.ts";

/** Years that a day may lie after another, so that every number of them can have run. */
const MOST_YEARS = 130;

/**
 * The ways to give an example the days that it runs with, the shorter first. A number that is worked out
 * from days has the value that the example tells, or that is presumed, only where the days are told: else
 * they are presumed, and give another number. An example that tells no such number may need none. Where all
 * such numbers are the lowest, every day can be the first of the law, so that nothing has run; else the last
 * day lies in a span that allows any number, and the numbers are told.
 *
 * @param facts the facts that the example tells
 * @returns one way at least
 */
export function waysWithDates(
  { law, space }: CompiledLaw,
  facts: Readonly<Record<string, Scalar>>,
): Readonly<Record<string, FactInput>>[] {
  const needed = law.rulebook.derivations.flatMap((each) => {
    const lowest = space.byId.get(each.fact)?.classes[0];
    if (!isValueDerivation(each) || !("number" in each) || lowest === undefined) return [];
    const isDate = (id: string) => law.facts.get(id)?.declaration.type === "date";
    const dates = (each.needs ?? inputsOf(each)).filter(isDate);
    const value = facts[each.fact] ?? law.facts.get(each.fact)?.declaration.presumed?.value;
    if (dates.length === 0 || value === undefined || typeof value === "object") return [];
    return [{ fact: each.fact, dates, value, isLowest: contains(lowest, value) }];
  });
  if (needed.length === 0) return [facts];

  const day = law.span.from;
  const days = Object.fromEntries(needed.flatMap(({ dates }) => dates.map((date) => [date, day])));
  const longAfter = { min: day, max: plusYears(day, MOST_YEARS) };
  const lastDays = Object.fromEntries(needed.map(({ dates }) => [dates.at(-1), longAfter]));
  const numbers = Object.fromEntries(needed.map(({ fact, value }) => [fact, value]));
  const told = { ...facts, ...numbers, ...days, ...lastDays };
  const isTold = needed.some(({ fact }) => fact in facts);
  const withoutDays = isTold ? [] : [facts];
  if (!needed.every(({ isLowest }) => isLowest)) return [...withoutDays, told];
  const others = Object.entries(facts).filter(([fact]) => !(fact in numbers));
  return [...withoutDays, { ...Object.fromEntries(others), ...days }, told];
}
