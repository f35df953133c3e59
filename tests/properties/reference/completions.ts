import type { CaseInput, Condition, FactInput, IsoDate, Rulebook, Scalar } from "@cokdyby/engine";
import { isWithin, together, whereBelong } from "./constraints.ts";
import { FIRST, LAST } from "./days.ts";
import {
  type Constraint,
  factsAmong,
  holds,
  type Law,
  type Part,
  reads,
  type World,
} from "./law-of-the-day.ts";
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
    const all = classes.flat().length;
    const told = sets
      .flatMap(({ stated, left }) => [stated, left])
      .filter(({ size }) => size < all);
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

/** Every completion over a part of the facts; what the tightest constraints speak of comes first. */
function* completionsOver({ settled, free, constraints }: PartLeft, open: Open): Generator<World> {
  const count = (fact: string) => open.values.get(fact)?.length ?? 0;
  const ascending = (some: Iterable<string>) => [...some].sort((a, b) => count(a) - count(b));
  const size = (each: Constraint) =>
    [...each.facts].reduce((product, fact) => product * count(fact), 1);
  const tightest = constraints.toSorted((a, b) => size(a) - size(b));
  const order = ascending(free);
  const told = tightest.flatMap((each) => order.filter((fact) => each.facts.has(fact)));
  const inTurn = [...new Set([...told, ...order])];
  const decidedAt = constraints.map(({ facts }) => inTurn.findLastIndex((fact) => facts.has(fact)));
  const checks = (at: number) => constraints.filter((_, which) => decidedAt[which] === at);
  const checksAt = inTurn.map((_, at) => checks(at));
  function* from(at: number, world: World): Generator<World> {
    const fact = inTurn[at];
    if (fact === undefined) return yield world;
    for (const value of open.values.get(fact) ?? []) {
      const next = { ...world, [fact]: value };
      if (checksAt[at]?.every((each) => each.isKept(next))) yield* from(at + 1, next);
    }
  }
  if (checks(-1).every((each) => each.isKept(settled))) yield* from(0, settled);
}

/**
 * Every completion of what is known, over the facts that can bear on a condition. What nothing binds to these once what
 * is known is put in only has to have some completion.
 */
export function* completions(law: Law, known: Known, about: Condition): Generator<World> {
  const { bearing, open } = bearingOn(law, known, about);
  if (!bearing.every((part) => hasCompletion(part, open))) return;
  yield* eachTogether(bearing.map((part) => remembering(completionsOver(part, open))));
}

/** How many {@link completions} there are; where they are more than `most`, some number above it. */
export function countCompletions(law: Law, known: Known, about: Condition, most: number): number {
  const { bearing, open } = bearingOn(law, known, about);
  return bearing.reduce((all, part) => all * countOver(part, open, most), 1);
}

/** The parts that can bear on a condition, and those that have no completion. */
function bearingOn(law: Law, known: Known, about: Condition) {
  const touched = reads(law, about);
  const touches = (facts: readonly string[]) => facts.some((fact) => touched.has(fact));
  const open = whatIsOpen(law, known);
  const left = law.parts
    .filter(({ facts }) => touches(facts))
    .flatMap((part) => partsLeft(part, open));
  const isPart = (part: PartLeft) =>
    // what is settled stands in each of them, and in one alone
    part.free.length === 0 || touches(part.free) || !hasCompletion(part, open);
  return { bearing: left.filter(isPart), open };
}

/** Whether any completion exists. */
export function isPossible(law: Law, known: Known): boolean {
  const open = whatIsOpen(law, known);
  return law.parts
    .flatMap((part) => partsLeft(part, open))
    .every((part) => hasCompletion(part, open));
}

/** Whether, of the facts that can bear on a condition of facts, some completion makes it hold, or not hold. */
export function canBe(law: Law, known: Known, condition: Condition, be: boolean): boolean {
  const open = whatIsOpen(law, known);
  const wanted: Constraint = {
    facts: new Set(factsAmong(law, reads(law, condition))),
    isKept: (world) => holds(law, condition, world) === be,
  };
  const touched = law.parts.filter(({ facts }) => facts.some((fact) => wanted.facts.has(fact)));
  const bound: Part = {
    facts: touched.flatMap(({ facts }) => facts),
    constraints: [...new Set(touched.flatMap(({ constraints }) => constraints)), wanted],
  };
  return partsLeft(bound, open).every((part) => hasCompletion(part, open));
}

function hasCompletion(part: PartLeft, open: Open): boolean {
  return countOver(part, open, 0) > 0;
}

/** The completions over a part, counted up to `most`: first by the fact that most is said of, so that the rest falls apart. */
function countOver({ settled, free, constraints }: PartLeft, open: Open, most: number): number {
  const said = (fact: string) => constraints.filter((each) => each.facts.has(fact)).length;
  const [fact, ...others] = free.toSorted((a, b) => said(b) - said(a));
  if (fact === undefined) return constraints.every((each) => each.isKept(settled)) ? 1 : 0;
  let count = 0;
  for (const value of open.values.get(fact) ?? []) {
    const rest = apart({ settled: { ...settled, [fact]: value }, free: others, constraints });
    count += rest.reduce((all, part) => all && all * countOver(part, open, most), 1);
    if (count > most) break;
  }
  return count;
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

/** A part of the facts once what is known is put in. */
interface PartLeft {
  /** What can have one value alone. */
  readonly settled: World;
  /** The other facts. */
  readonly free: readonly string[];
  readonly constraints: readonly Constraint[];
}

/** A part in smaller ones that nothing binds any more once what is known is put in. */
function partsLeft({ facts, constraints }: Part, open: Open): PartLeft[] {
  const settled: Record<string, Scalar> = {};
  for (const fact of facts) {
    const [value, another] = open.values.get(fact) ?? [];
    if (value !== undefined && another === undefined) settled[fact] = value;
  }
  return apart({
    settled,
    free: facts.filter((fact) => !(fact in settled)),
    constraints: [...constraints, ...open.constraints.filter((each) => isWithin(each, facts))],
  });
}

/** First of all a part with nothing free, which keeps to what is said of settled facts alone. */
function apart({ settled, free, constraints }: PartLeft): PartLeft[] {
  const bonds = constraints.map((each) => free.filter((fact) => each.facts.has(fact)));
  return [[], ...together(free, bonds)].map((some) => ({
    settled,
    free: some,
    constraints: constraints.filter(
      (_, at) =>
        bonds[at]?.every((fact) => some.includes(fact)) &&
        (bonds[at].length > 0 || some.length === 0),
    ),
  }));
}
