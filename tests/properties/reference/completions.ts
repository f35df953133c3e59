import type { CaseInput, Condition, FactInput, IsoDate, Rulebook, Scalar } from "@cokdyby/engine";
import { isWithin, together, whereBelong } from "./constraints.ts";
import { FIRST, LAST } from "./days.ts";
import { type Constraint, type Law, type Part, reads, type World } from "./law-of-the-day.ts";
import { lawOn } from "./law-on.ts";
import { alike } from "./value-classes.ts";
import { type Known, workedOut } from "./worked-out.ts";

/** What a case without mistakes of form states, before the law of its date. */
export function stated(
  rulebook: Rulebook,
  input: CaseInput,
  today: IsoDate,
): { law: Law; given: Known } {
  const law = lawOn(rulebook, lawDateOf(rulebook, input) ?? today);
  const given = new Map<string, readonly Scalar[]>();
  for (const { fact, absent, range } of rulebook.facts) {
    const said = input.facts[fact];
    const domain = law.domains.get(fact) ?? [range?.min ?? FIRST, range?.max ?? LAST];
    if (said !== undefined)
      given.set(fact, law.domains.has(fact) ? among(domain, said) : spanOf(domain, said));
    else if (absent !== undefined) given.set(fact, [absent]);
  }
  return { law, given };
}

/** The law date, where the case names one. */
export function lawDateOf({ facts }: Rulebook, input: CaseInput): IsoDate | undefined {
  const act = facts.find(({ presumed }) => presumedDay(presumed?.value)?.date === "law");
  const day = act === undefined ? undefined : input.facts[act.fact];
  return input.on ?? (typeof day === "string" ? day : undefined);
}

export function presumedDay(value: unknown) {
  const isDay = typeof value === "object" && value !== null && "date" in value;
  return isDay ? (value as { date: "law" | "today" | "none"; notBefore?: string }) : undefined;
}

function among(domain: readonly Scalar[], said: FactInput): readonly Scalar[] {
  if (typeof said !== "object") return [said];
  if ("oneOf" in said) return domain.filter((value) => said.oneOf.includes(value));
  const { min, max } = said;
  return domain.filter((value) => value >= (min ?? value) && value <= (max ?? value));
}

/** Of dates and amounts only the first and the last value count. */
function spanOf([first = "", last = ""]: readonly Scalar[], said: FactInput): readonly Scalar[] {
  if (typeof said !== "object") return [said, said];
  if (!("oneOf" in said)) return [said.min ?? first, said.max ?? last];
  const ascending = [...said.oneOf].sort((a, b) => (a < b ? -1 : 1));
  return [ascending[0] ?? first, ascending.at(-1) ?? last];
}

/** What the facts of a case may be, and what else its completions keep to. */
export interface Open {
  /** One value for each set of values that nothing tells apart. */
  readonly values: Known;
  readonly constraints: readonly Constraint[];
}

export function whatIsOpen(law: Law, known: Known): Open {
  const derived = workedOut(law, known);
  const values = new Map<string, readonly Scalar[]>();
  for (const { linked, classes, inRuns } of law.classes) {
    const sets = linked.map((fact) => ({
      fact,
      stated: new Set(known.get(fact) ?? law.domains.get(fact)),
      left: new Set(derived.get(fact) ?? law.domains.get(fact)),
    }));
    // what is known of the facts tells values apart too
    const told = sets.flatMap(({ stated, left }) => [stated, left]);
    const sign = (value: Scalar) => told.map((some) => some.has(value)).join();
    const kept = classes.flatMap((some) => alike(some, sign, inRuns).flatMap(([one = ""]) => one));
    for (const { fact, stated, left } of sets) {
      // nothing is worked out of a fact that does not belong
      const isOpen = (value: Scalar) =>
        stated.has(value) && (law.belongs.has(fact) || left.has(value));
      values.set(fact, kept.filter(isOpen));
    }
  }
  return {
    values,
    constraints: [
      ...[...derived].map(([fact, left]) =>
        whereBelong(law, [fact], (world) => left.includes(world[fact] ?? "")),
      ),
      ...brokenOrders(law, known).map(({ first, then }) =>
        whereBelong(law, [first, then], () => false),
      ),
    ],
  };
}

/** The dates that cannot stand in the order in which they have to. */
export function brokenOrders({ rulebook }: Law, known: Known) {
  return rulebook.dateOrders.filter(({ first, then }) =>
    isBefore(known.get(then), known.get(first)),
  );
}

function isBefore(one: readonly Scalar[] = [], other: readonly Scalar[] = []): boolean {
  const [last, first] = [one[1], other[0]];
  return last !== undefined && first !== undefined && last < first;
}

/** Every completion over a part of the facts that {@link partsLeft} left; what the tightest constraints speak of comes first. */
function* completionsOver({ facts, constraints }: Part, open: Open): Generator<World> {
  const count = (fact: string) => open.values.get(fact)?.length ?? 0;
  const ascending = (some: Iterable<string>) => [...some].sort((a, b) => count(a) - count(b));
  const size = (each: Constraint) =>
    [...each.facts].reduce((product, fact) => product * count(fact), 1);
  const tightest = constraints.toSorted((a, b) => size(a) - size(b));
  const order = [
    ...new Set([...tightest.flatMap((each) => ascending(each.facts)), ...ascending(facts)]),
  ];
  const decidedAt = constraints.map(({ facts }) =>
    Math.max(0, ...[...facts].map((fact) => order.indexOf(fact))),
  );
  const checks = order.map((_, at) => constraints.filter((_, which) => decidedAt[which] === at));
  function* from(at: number, world: World): Generator<World> {
    const fact = order[at];
    if (fact === undefined) return yield world;
    for (const value of open.values.get(fact) ?? []) {
      const next = { ...world, [fact]: value };
      if (checks[at]?.every((each) => each.isKept(next))) yield* from(at + 1, next);
    }
  }
  if (constraints.every((each) => each.facts.size > 0 || each.isKept({}))) yield* from(0, {});
}

/**
 * Every completion of what is known, over the facts that can bear on a condition. What nothing binds to these once what
 * is known is put in only has to have some completion.
 */
export function* completions(law: Law, known: Known, about: Condition): Generator<World> {
  const touched = reads(law, about);
  const touches = ({ facts }: Part) => facts.some((fact) => touched.has(fact));
  const open = whatIsOpen(law, known);
  const left = law.parts.filter(touches).flatMap((part) => partsLeft(part, open));
  const [bearing, others] = [true, false].map((wanted) =>
    left.filter((each) => touches(each) === wanted),
  ) as [Part[], Part[]];
  if (!others.every((part) => hasCompletion(part, open))) return;
  yield* eachTogether(bearing.map((part) => remembering(completionsOver(part, open))));
}

/** Whether any completion exists. */
export function isPossible(law: Law, known: Known): boolean {
  const open = whatIsOpen(law, known);
  return law.parts
    .flatMap((part) => partsLeft(part, open))
    .every((part) => hasCompletion(part, open));
}

function hasCompletion(part: Part, open: Open): boolean {
  return !completionsOver(part, open).next().done;
}

/** Each world of the first with each of the others, which nothing binds to it. */
function* eachTogether([first, ...others]: readonly Iterable<World>[]): Generator<World> {
  if (first === undefined) return yield {};
  for (const world of first) {
    for (const rest of eachTogether(others)) yield { ...world, ...rest };
  }
}

/** What a generator gives, as often as it is gone through, made once. */
function remembering(made: Generator<World>): Iterable<World> {
  const known: World[] = [];
  return {
    *[Symbol.iterator]() {
      for (let at = 0; ; at++) {
        const next = known[at] ?? made.next().value;
        if (next === undefined) return;
        known[at] = next;
        yield next;
      }
    },
  };
}

/** A part in smaller ones that nothing binds any more once what is known is put in. */
function partsLeft({ facts, constraints }: Part, open: Open): Part[] {
  const [settled, others] = [true, false].map((wanted) =>
    facts.filter((fact) => (open.values.get(fact)?.length === 1) === wanted),
  ) as [string[], string[]];
  const all = [...constraints, ...open.constraints.filter((each) => isWithin(each, facts))];
  const bonds = all.map((each) => others.filter((fact) => each.facts.has(fact)));
  return [[], ...together(others, bonds)].map((some) => ({
    facts: [...settled, ...some],
    constraints: all.filter(
      (_, at) =>
        bonds[at]?.every((fact) => some.includes(fact)) &&
        (bonds[at].length > 0 || some.length === 0),
    ),
  }));
}
