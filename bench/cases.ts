import { type Scalar, situationOf } from "@cokdyby/engine";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { context, LAW_DATE, law, openReadings, rulebook } from "./law.ts";
import { TRIAL } from "./measure.ts";
import { drawer } from "./random.ts";

export type Facts = Readonly<Record<string, Scalar>>;

/** Of so many worked cases one is taken. */
const EACH = TRIAL ? 15 : 3;

/**
 * Complete cases: the plain facts of some worked cases, and every other fact drawn, half of them as
 * presumed, so that the whole is a case. All name their facts in rulebook order.
 */
export function completeCases(): Facts[] {
  const draw = drawer(1);
  const worked = readWorkedCases().filter((_, at) => at % EACH === 0);
  return worked.flatMap(({ facts }) => {
    const stated = Object.entries(facts).filter(([id, value]) => isPlain(id, value));
    const known = Object.fromEntries(stated) as Record<string, Scalar>;
    if (!isCase(known)) return [];
    for (const { fact, presumed } of rulebook.facts) {
      const values = valuesOf(fact);
      if (values.length === 0 || fact in known) continue;
      const first = values[draw(values.length)] as Scalar;
      const usual = presumed?.value;
      const order = [
        ...(usual !== undefined && typeof usual !== "object" && draw(2) === 0 ? [usual] : []),
        first,
        ...values,
        ...(law.facts.get(fact)?.domain?.kind === "spans" ? OTHER_NUMBERS : []),
      ];
      const fits = order.find((value) => isCase({ ...known, [fact]: value }));
      if (fits === undefined) return [];
      known[fact] = fits;
    }
    return [inOrder(known)];
  });
}

/** So many different cases, each with a few facts of one and all others of another. */
export function mixedCases(cases: readonly Facts[], count: number): Facts[] {
  const draw = drawer(4);
  const mixed = new Map<string, Facts>();
  while (mixed.size < count) {
    const [one, other] = [cases[draw(cases.length)], cases[draw(cases.length)]] as [Facts, Facts];
    const moved = Object.entries(other).filter(() => draw(8) === 0);
    const facts = inOrder({ ...one, ...Object.fromEntries(moved) });
    if (isCase(facts)) mixed.set(JSON.stringify(facts), facts);
  }
  return [...mixed.values()];
}

/** Cases of which some share of the facts is not known. */
export function without(cases: readonly Facts[], share: number): Facts[] {
  const draw = drawer(2);
  return cases.map((facts) =>
    leftOf(
      facts,
      Object.keys(facts).filter(() => draw(1000) < share * 1000),
    ),
  );
}

/** Cases of which a number of facts is not known. */
export function withoutSome(cases: readonly Facts[], count: number): Facts[] {
  const draw = drawer(3);
  return cases.map((facts) => {
    const stated = Object.keys(facts);
    const drawn = Array.from({ length: Math.min(count, stated.length) }, () =>
      stated.splice(draw(stated.length), 1),
    );
    return leftOf(facts, drawn.flat());
  });
}

/** Cases of which only so many facts are known. */
export function withFew(cases: readonly Facts[], count: number): Facts[] {
  return cases.flatMap((facts) => withoutSome([facts], Object.keys(facts).length - count));
}

/**
 * A case without some of its facts. Not every part of a case is one: where the act is not known, a fact that only
 * some acts have shuts out others. A fact that is needed for that stays.
 */
function leftOf(facts: Facts, dropped: readonly string[]): Facts {
  const without = (ids: readonly string[], from: Facts) =>
    Object.fromEntries(Object.entries(from).filter(([id]) => !ids.includes(id)));
  const all = without(dropped, facts);
  if (isCase(all)) return all;
  return dropped.reduce((left, id) => {
    const next = without([id], left);
    return isCase(next) ? next : left;
  }, facts);
}

function isPlain(id: string, value: unknown): boolean {
  return typeof value !== "object" && law.facts.get(id)?.domain !== undefined;
}

function isCase(facts: Facts): boolean {
  const stated = { facts, on: LAW_DATE, readings: openReadings, presume: false };
  return situationOf(rulebook, stated, context).ok;
}

/** Years and amounts for where no age fits. */
const OTHER_NUMBERS = [0, 1, 2, 5, 10_000, 100_000, 1_000_000, 10_000_000];

/** Some values of a fact: every option, and the whole numbers around which the law changes. */
function valuesOf(fact: string): readonly Scalar[] {
  const domain = law.facts.get(fact)?.domain;
  if (domain === undefined) return [];
  if (domain.kind === "members") return [...domain.members];
  return [12, 14, 15, 16, 17, 18, 25].filter((value) =>
    domain.spans.some(([from, to]) => from <= value && value <= to),
  );
}

function inOrder(facts: Facts): Facts {
  return Object.fromEntries(
    rulebook.facts.flatMap(({ fact }) =>
      facts[fact] === undefined ? [] : [[fact, facts[fact]] as const],
    ),
  );
}
