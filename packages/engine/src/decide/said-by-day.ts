import { firstOf, intersect, isEmpty, type ValueSet } from "../facts/value-set.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { IsoDate } from "../rulebook/rulebook.ts";
import { derivationsFrom, workedOut } from "./derived-values.ts";
import { type Statements, wordsOf } from "./statement.ts";

/**
 * What one day of a date fact says: what each derivation from it computes, whatever is stated of that, and which
 * orders of dates it breaks. None of it is taken back by a later day: what two days say alike, all days between say.
 *
 * @param statements what else is known; what they say of the fact itself is left aside
 */
export function saidByDay(law: Law, statements: Statements, fact: string, day: IsoDate): string {
  const { rulebook } = law;
  const on = new Map(statements).set(fact, { kind: "dates", from: day, to: day });
  const follows = new Set(derivationsFrom(rulebook, [fact]));
  const computed = workedOut(law, on)
    .filter(({ derivation }) => follows.has(derivation))
    .map(({ derivation, worked }) => wordsWithin(worked, law.facts.get(derivation.fact)?.domain));
  const broken = rulebook.dateOrders.map(({ first, then }) => {
    const [before, after] = [on.get(first), on.get(then)];
    return before?.kind === "dates" && after?.kind === "dates" && before.from > after.to;
  });
  return `${computed.join(" ")} ${broken.join()}`;
}

/** The values within a domain; of those beyond it only on which side: no value is another matter than too great a one. */
function wordsWithin(values: ValueSet, domain = values): string {
  const within = intersect(values, domain);
  if (isEmpty(within) && !isEmpty(values)) return String(firstOf(values) > firstOf(domain));
  return wordsOf({ kind: "values", values: within });
}
