import type { CaseInput, FactInput, IsoDate, Rulebook, Scalar } from "@cokdyby/engine";
import { type Law, lawOn, outcomeIs, type Part, reads, type World } from "./law-of-the-day.ts";

/** Fact → the values it may have; for a date fact, the first and the last day that it may be. */
export type Known = ReadonlyMap<string, readonly Scalar[]>;

/** What a case without mistakes of form states, before the law of its date. */
export function stated(
  rulebook: Rulebook,
  input: CaseInput,
  today: IsoDate,
): { law: Law; given: Known } {
  const actDate = rulebook.facts.find(({ presumed }) => presumedDay(presumed?.value) === "law");
  const act = actDate === undefined ? undefined : input.facts[actDate.fact];
  const law = lawOn(rulebook, input.on ?? (typeof act === "string" ? act : today));
  const given = new Map<string, readonly Scalar[]>();
  for (const { fact, absent } of rulebook.facts) {
    const said = input.facts[fact];
    if (said !== undefined) given.set(fact, valuesOf(law.domains.get(fact), said));
    else if (absent !== undefined) given.set(fact, [absent]);
  }
  return { law, given };
}

function valuesOf(domain: readonly Scalar[] | undefined, said: FactInput): readonly Scalar[] {
  if (typeof said !== "object") return domain === undefined ? [said, said] : [said];
  if ("oneOf" in said) return (domain ?? []).filter((value) => said.oneOf.includes(value));
  const { min, max } = said;
  if (domain === undefined) return [min ?? "", max ?? ""];
  return domain.filter((value) => value >= (min ?? value) && value <= (max ?? value));
}

export function presumedDay(value: Scalar | { readonly date: "law" | "today" } | undefined) {
  return typeof value === "object" ? value.date : undefined;
}

/** Years completed: a year is completed on the day after the birthday. */
function completedYears(birth: IsoDate, on: IsoDate): number {
  if (on < birth) return -1;
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return Math.max(0, on.slice(5) > birth.slice(5) ? years : years - 1);
}

/** What the dates say of the ages, put in. @returns nothing when the dates contradict each other */
function withAges(law: Law, known: Known): Known | undefined {
  const days = (fact: string) => known.get(fact) as readonly [IsoDate, IsoDate] | undefined;
  for (const { first, then } of law.rulebook.dateOrders) {
    const [earlier, later] = [days(first), days(then)];
    if (earlier !== undefined && later !== undefined && earlier[0] > later[1]) return undefined;
  }
  const all = new Map(known);
  for (const { fact, from, to } of law.ages) {
    const [birth, act] = [days(from), days(to)];
    if (birth === undefined || act === undefined) continue;
    const [least, most] = [completedYears(birth[1], act[0]), completedYears(birth[0], act[1])];
    all.set(
      fact,
      possibleValues(law, all, fact).filter((age) => Number(age) >= least && Number(age) <= most),
    );
  }
  return all;
}

function possibleValues(law: Law, known: Known, fact: string): readonly Scalar[] {
  return known.get(fact) ?? law.domains.get(fact) ?? [];
}

/**
 * What each fact may still be: one value for each set of values that nothing tells apart. No leaf of
 * the law does, nor, between facts that a derivation can make equal, what is known of any of them.
 *
 * @returns nothing when the dates contradict each other
 */
export function openValues(law: Law, known: Known): Known | undefined {
  const dated = withAges(law, known);
  if (dated === undefined) return undefined;
  const open = new Map<string, readonly Scalar[]>();
  for (const { linked, classes } of law.classes) {
    const possible = linked.map((fact) => new Set(possibleValues(law, dated, fact)));
    const told = (value: Scalar) => possible.map((values) => values.has(value)).join();
    const kept = classes.flatMap((values) => [
      ...new Map(values.map((value) => [told(value), value])).values(),
    ]);
    for (const [at, fact] of linked.entries()) {
      const values = kept.filter((value) => possible[at]?.has(value));
      open.set(fact, values);
    }
  }
  return open;
}

/** Every completion over some parts of the facts, where these are the values that are open. */
function* completionsOver(parts: readonly Part[], open: Known): Generator<World> {
  const count = (fact: string) => open.get(fact)?.length ?? 0;
  const order = parts.flatMap((part) => part.facts).sort((a, b) => count(a) - count(b));
  const constraints = parts.flatMap((part) => part.constraints);
  const decidedAt = constraints.map(({ facts }) =>
    Math.max(0, ...[...facts].map((fact) => order.indexOf(fact))),
  );
  const checks = order.map((_, at) => constraints.filter((_, which) => decidedAt[which] === at));
  function* from(at: number, world: World): Generator<World> {
    const fact = order[at];
    if (fact === undefined) return yield world;
    for (const value of open.get(fact) ?? []) {
      const next = { ...world, [fact]: value };
      if (checks[at]?.every((each) => each.isKept(next))) yield* from(at + 1, next);
    }
  }
  yield* from(0, {});
}

/** Every completion of what is known, over the facts that can bear on an outcome. */
export function* completions(law: Law, known: Known, outcome: string): Generator<World> {
  const touched = reads(law, outcomeIs(outcome));
  const parts = law.parts.filter(({ facts }) => facts.some((fact) => touched.has(fact)));
  const open = openValues(law, known);
  if (open !== undefined) yield* completionsOver(parts, open);
}

/** Whether any completion exists. */
export function isPossible(law: Law, known: Known): boolean {
  const open = openValues(law, known);
  return (
    open !== undefined && law.parts.every((part) => !completionsOver([part], open).next().done)
  );
}
