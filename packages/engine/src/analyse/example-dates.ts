import { isValueDerivation } from "../decide/derived-values.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { plusYears } from "../facts/calendar.ts";
import type { FactInput, Scalar } from "../rulebook/rulebook.ts";

/** Years that a day may lie after another, so that every number of them can have run. */
const MOST_YEARS = 130;

/**
 * Gives an example the days that it runs with. A number that is worked out from days has the value that
 * the example needs only where the days are told: else they are presumed, and give another number. All
 * days are the first of the law, so that nothing has run; where the example needs more, the last of them
 * lies in a span that allows it, and the numbers are told.
 *
 * @param facts the facts that the example tells
 * @param stands the classes that a fact is left or presumed to have; nothing where any will do
 */
export function withDates(
  { law, space }: CompiledLaw,
  facts: Readonly<Record<string, Scalar>>,
  stands: (fact: string) => Uint8Array | undefined,
): Record<string, FactInput> {
  const day = law.span.from;
  const next: Record<string, FactInput> = { ...facts };
  const needed = law.rulebook.derivations.flatMap((each) => {
    if (!isValueDerivation(each) || !("number" in each) || !space.byId.has(each.fact)) return [];
    const dates = (each.needs ?? []).filter((id) => law.facts.get(id)?.declaration.type === "date");
    const left = stands(each.fact);
    return dates.length === 0 || left === undefined ? [] : [{ fact: each.fact, dates, left }];
  });
  const isNone = needed.every(({ left }) => left[0] === 1);
  for (const { fact, dates } of needed) {
    for (const date of dates) next[date] ??= day;
    const last = dates.at(-1);
    if (isNone) delete next[fact];
    else if (last !== undefined) next[last] = { min: day, max: plusYears(day, MOST_YEARS) };
    if (!isNone) next[fact] = facts[fact] ?? 0;
  }
  return next;
}
