/** Which presumptions of a rulebook are in use in a case. */
import type { CaseInput, IsoDate, Scalar } from "@cokdyby/engine";
import type { FactDeclaration, Presumption } from "@cokdyby/engine/rulebook";
import { canBe, isPossible, lawDateOf, presumedDay } from "./completions.ts";
import type { Law } from "./law-of-the-day.ts";
import type { Known } from "./worked-out.ts";

/**
 * What is known with the presumptions in use. Those that the case stands with are used; of several that
 * it does not stand with together, the first whose absence mends it is not used.
 *
 * @returns nothing for no case: what is given, and what is always presumed, allow none together, neither alone
 *   nor with others (a presumption can say that a given fact does not belong, and so keeps nothing)
 */
export function withPresumptions(
  law: Law,
  given: Known,
  input: CaseInput,
  today: IsoDate,
): Known | undefined {
  const declared = presumable(law, given, input);
  const without = (dropped: ReadonlySet<string>) =>
    withoutSome(law, given, input, today, declared, dropped);
  const others = declared
    .filter(({ presumed }) => presumed?.always !== true)
    .map(({ fact }) => fact);
  for (const dropped of [[], ...others.map((fact) => [fact])]) {
    const known = without(new Set(dropped));
    if (isPossible(law, known)) return known;
  }
  if (!isPossible(law, without(new Set(others)))) return undefined;
  // no single one mends it: from the last to the first, what still allows a case is kept
  let dropped = new Set(others);
  for (const fact of others.toReversed()) {
    const fewer = new Set([...dropped].filter((each) => each !== fact));
    if (isPossible(law, without(fewer))) dropped = fewer;
  }
  return without(dropped);
}

/** The facts that may be presumed in a case. */
function presumable(
  law: Law,
  given: Known,
  { presume = true, unobtainable = [] }: CaseInput,
): FactDeclaration[] {
  return law.rulebook.facts.filter(({ fact, presumed }) => {
    const isAllowed = typeof presume === "boolean" ? presume : presume.includes(fact);
    return presumed !== undefined && isAllowed && !given.has(fact) && !unobtainable.includes(fact);
  });
}

/** Whether what is known leaves open that an exception applies, or, of one that has to be certain, makes it so. */
function isExcepted(law: Law, known: Known, { unless, unlessCertain }: Presumption): boolean {
  if (unless !== undefined && canBe(law, known, unless, true)) return true;
  return unlessCertain !== undefined && !canBe(law, known, unlessCertain, false);
}

/** What is known where these presumptions are not used. */
function withoutSome(
  law: Law,
  given: Known,
  input: CaseInput,
  today: IsoDate,
  declared: readonly FactDeclaration[],
  dropped: ReadonlySet<string>,
): Known {
  const lawDate = lawDateOf(law.rulebook, input);
  const presumed = (fact: string): readonly Scalar[] | undefined => {
    const presumption = declared.find((each) => each.fact === fact)?.presumed;
    if (presumption === undefined || dropped.has(fact)) return undefined;
    const { value, unlessStated = [] } = presumption;
    const isStated = (other: string) => other in input.facts || presumed(other) !== undefined;
    if (unlessStated.some(isStated)) return undefined;
    const day = presumedDay(value);
    if (day === undefined && isExcepted(law, withDays(), presumption)) return undefined;
    if (day === undefined)
      return law.domains.has(fact) ? [value as Scalar] : [value as Scalar, value as Scalar];
    if (day.date === "none") return [];
    if (day.date === "law") return lawDate === undefined ? undefined : [lawDate, lawDate];
    const { notBefore = "" } = day;
    const least = given.get(notBefore) ?? presumed(notBefore) ?? [];
    return [0, 1].map((end) =>
      least[end] !== undefined && least[end] > today ? least[end] : today,
    );
  };
  /** What is given, and the days presumed. */
  const withDays = (): Known => {
    const days = declared.filter(({ presumed }) => presumedDay(presumed?.value) !== undefined);
    const found = days.map(({ fact }) => [fact, presumed(fact)] as const);
    return new Map([
      ...given,
      ...found.flatMap(([fact, values]) => (values === undefined ? [] : [[fact, values] as const])),
    ]);
  };
  const all = new Map(given);
  for (const { fact } of declared) {
    const values = presumed(fact);
    if (values !== undefined) all.set(fact, values);
  }
  return all;
}
