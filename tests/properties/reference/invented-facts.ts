/** Invented facts, and which combinations of them are cases: derivations and limits. */
import type { Scalar } from "@cokdyby/engine";
import type {
  AtMost,
  Derivation,
  FactDeclaration,
  Leaf,
  Limit,
  PresumedDate,
} from "@cokdyby/engine/rulebook";
import fc from "fast-check";
import {
  buildCondition,
  buildLeaf,
  firstLeaf,
  leafSketch,
  type Readable,
  tree,
} from "./invented-conditions.ts";
import { ACT, BIRTH, DECISION, number, pick, STOP, text } from "./invented-names.ts";
import { AMOUNT, amountFacts, buildNumbers, numbersSketch } from "./invented-numbers.ts";

/** What kinds of limits and derivations a rulebook may have. */
export interface Manner {
  /**
   * As in the legal contract: a limit forbids two statements together, each always on the same side
   * of its fact, and persons are linked by one statement. Then completions hang together: from each
   * one leads a way to each other in which only one fact changes at a time.
   */
  readonly contractLike: boolean;
  /** Without rows of outcomes. */
  readonly withoutRows?: boolean;
  /** Never with more variables than a word has bits: what is written for each of them grows long. */
  readonly narrow?: boolean;
  /** One number is worked out from days, as laws count years: it can be any, whatever else is so. */
  readonly yearsAsCounted?: boolean;
}

/** Facts, derivations and limits as plain numbers. */
export const factsSketch = fc.record({
  facts: fc.array(
    fc.record({
      kind: number,
      size: number,
      presumed: fc.option(number),
      how: number,
      absent: fc.boolean(),
      exception: tree,
      belongs: fc.option(tree, { freq: 2 }),
    }),
    { minLength: 2, maxLength: 5 },
  ),
  dates: fc.option(
    fc.record({ orders: number, presumed: number, born: fc.option(tree), numbers: numbersSketch }),
    { freq: 2 },
  ),
  atMost: fc.option(fc.tuple(number, number), { freq: 2 }),
  limits: fc.array(fc.array(leafSketch, { minLength: 2, maxLength: 3 }), { maxLength: 2 }),
  derivations: fc.array(
    fc.record({ link: number, fact: number, leader: number, is: number, when: tree }),
    { maxLength: 3 },
  ),
});
type FactsSketch = typeof factsSketch extends fc.Arbitrary<infer S> ? S : never;
type FactSketch = Omit<FactsSketch["facts"][number], "kind" | "exception">;

type Kind = "bool" | "option" | "integer" | "table";
const KINDS: readonly Kind[] = ["bool", "option", "integer", "table"];

/** A fact as conditions read it, and as it is declared. */
interface Fact extends Readable {
  readonly kind: Kind;
  readonly declaration: FactDeclaration;
}

/** Facts `f1`, `f2` and so on, and an `age` where there are dates. */
export function buildFacts(
  { facts, dates }: FactsSketch,
  figures: readonly Readable[],
  rows: readonly string[],
  manner: Manner,
): Fact[] {
  const built: Fact[] = [];
  for (const [at, sketch] of facts.entries()) {
    const free = built.filter((each) => each.declaration.belongs === undefined);
    const scope = manner.contractLike ? free : [...built, ...figures];
    const kind = pick(KINDS, sketch.kind);
    built.push(buildFact(`f${at + 1}`, kind, sketch, rows, scope, manner));
  }
  if (dates === null) return built;
  const { born, numbers } = dates;
  const own = { presumed: null, how: 0, absent: false, belongs: null };
  const scope = built.filter((each) => each.declaration.belongs === undefined);
  const worked = (id: string, kind: Kind, size: number, belongs: FactSketch["belongs"]) =>
    buildFact(id, kind, { ...own, size, belongs }, rows, scope, manner);
  const run = worked("n.run", "integer", 3, null);
  return [
    ...built,
    worked("age", "integer", 2, born),
    worked("level", "option", 0, null),
    numbers.runPresumed ? presumedUnless(run, 0, [ACT]) : run,
    worked("n.since", "integer", 3, numbers.belongs),
  ];
}

/** The facts as declared; some presumptions have an exception, of facts alone. */
export function withExceptions(
  { facts: sketches, dates }: FactsSketch,
  facts: readonly Fact[],
  scope: readonly Readable[],
): FactDeclaration[] {
  return facts.map(({ declaration }, at): FactDeclaration => {
    const sketch = sketches[at];
    const key = ({ 7: "unless", 8: "unlessCertain" } as const)[sketch?.how ?? 0];
    const { presumed } = declaration;
    if (sketch === undefined || key === undefined || presumed === undefined) return declaration;
    // values are worked out from whole numbers where there are dates
    if (declaration.type === "integer" && dates !== null) return declaration;
    const exception = buildCondition(sketch.exception, scope);
    return { ...declaration, presumed: { ...presumed, [key]: exception } };
  });
}

function presumedUnless(fact: Fact, value: Scalar, unlessStated: readonly string[]): Fact {
  const presumed = { value, because: text, unlessStated };
  return { ...fact, declaration: { ...fact.declaration, presumed } };
}

function buildFact(
  id: string,
  kind: Kind,
  { size, presumed, how, absent, belongs }: FactSketch,
  rows: readonly string[],
  scope: readonly Readable[],
  { contractLike }: Manner,
): Fact {
  const max = pick([9, 9, 30, 120], size);
  const own = kind === "table" ? ["none"] : ["a", "b", "c"].slice(0, size % 3 === 1 ? 2 : 3);
  const values: Record<Kind, readonly Scalar[]> = {
    bool: [true, false],
    option: own,
    integer: Array.from({ length: max + 1 }, (_, at) => at),
    table: [...own, ...rows],
  };
  const isAbsent = kind === "table" && absent;
  const options = { options: own.map((option) => ({ option, label: text })) };
  const shape: Record<Kind, Partial<FactDeclaration>> = {
    bool: {},
    option: options,
    integer: { range: { min: 0, max } },
    table: { ...options, optionsFrom: "t", ...(isAbsent ? { absent: "none" } : {}) },
  };
  const usual = kind === "table" ? own : values[kind];
  const manners: Record<number, { always?: true; unlessStated?: string[] }> = {
    9: { always: true },
    10: { unlessStated: [BIRTH] },
    11: { unlessStated: [ACT, AMOUNT] },
  };
  const where = (tree: NonNullable<typeof belongs>) =>
    contractLike ? buildLeaf(firstLeaf(tree), scope) : buildCondition(tree, scope);
  const declaration: FactDeclaration = {
    fact: id,
    group: "g",
    type: kind === "table" ? "option" : kind,
    label: text,
    question: text,
    ...shape[kind],
    ...(presumed === null || isAbsent
      ? {}
      : { presumed: { value: pick(usual, presumed), because: text, ...manners[how] } }),
    ...(belongs === null || scope.length === 0 ? {} : { belongs: where(belongs) }),
  };
  return { id, kind, values: values[kind], declaration };
}

/** Dates and amounts: what other facts are worked out from. */
export function dateFacts({ dates }: FactsSketch, facts: readonly Fact[]): FactDeclaration[] {
  if (dates === null) return [];
  const presumes = (value: PresumedDate, bit: number) =>
    (dates.presumed >> bit) % 2 === 0 ? { presumed: { value, because: text } } : {};
  const common = { group: "g", type: "date", label: text, question: text } as const;
  // whose age does not belong, neither does the birth
  const belongs = facts.find(({ id }) => id === "age")?.declaration.belongs;
  const today = { date: "today" as const };
  return [
    { fact: BIRTH, ...common, ...(belongs === undefined ? {} : { belongs }) },
    { fact: ACT, ...common, ...presumes({ date: "law" }, 0) },
    {
      fact: DECISION,
      ...common,
      ...presumes(dates.orders < 6 ? today : { ...today, notBefore: ACT }, 1),
    },
    { fact: STOP, ...common, ...presumes({ date: "none" }, 2) },
    ...amountFacts(dates.numbers),
  ];
}

/** The orders in which dates have to stand. */
export function dateOrders({ dates }: FactsSketch) {
  const orders = [
    // biome-ignore lint/suspicious/noThenProperty: the rule language calls it so
    { limit: "birth-act", first: BIRTH, then: ACT, says: text },
    // biome-ignore lint/suspicious/noThenProperty: the rule language calls it so
    { limit: "act-decision", first: ACT, then: DECISION, says: text },
    // biome-ignore lint/suspicious/noThenProperty: the rule language calls it so
    { limit: "stop-decision", first: STOP, then: DECISION, says: text },
  ];
  return orders.filter((_, at) => dates !== null && (dates.orders >> at) % 2 === 0);
}

/** Derivations; a fact follows one other at most, and is followed by one. */
export function buildDerivations(
  sketch: FactsSketch,
  scope: readonly Readable[],
  facts: readonly Fact[],
  manner: Manner,
): Derivation[] {
  const built: Derivation[] =
    sketch.dates === null
      ? []
      : [
          { derivation: "age", fact: "age", completedYears: { from: BIRTH, to: ACT }, says: text },
          ...(manner.yearsAsCounted
            ? buildNumbers({ ...sketch.dates.numbers, run: null }, facts).filter(
                (each) => each.fact !== "n.since",
              )
            : buildNumbers(sketch.dates.numbers, facts)),
        ];
  const follows = (fact: Fact) => built.some((each) => "equals" in each && each.fact === fact.id);
  const isFollowed = (fact: Fact) =>
    built.some((each) => "equals" in each && each.equals === fact.id);
  const isGiven = (fact: Fact) => built.some((each) => "is" in each && each.fact === fact.id);
  const isTold = (fact: Fact) => follows(fact) || isFollowed(fact) || isGiven(fact);
  for (const [at, each] of sketch.derivations.entries()) {
    const name = { derivation: `d${at + 1}`, says: text };
    const free = facts.filter((fact) => !follows(fact));
    const alike = (fact: Fact) =>
      facts
        .slice(0, facts.indexOf(fact))
        .filter((other) => !isFollowed(other) && haveSameValues(fact, other));
    const linkable = each.link < 8 ? free.filter((fact) => alike(fact).length > 0) : [];
    const fact = pick(linkable.length > 0 ? linkable : facts, each.fact);
    const leader = linkable.length > 0 ? pick(alike(fact), each.leader) : undefined;
    const heads = leader === undefined ? [fact] : [fact, leader];
    const bools = facts.filter(({ kind }) => kind === "bool");
    const one = bools.find((other) => !isTold(other));
    if (manner.contractLike) {
      if (one === undefined || heads.some(isTold) || heads.includes(one)) continue;
    }
    const when =
      manner.contractLike && one !== undefined ? unsafe(one) : buildCondition(each.when, scope);
    const usual = fact.kind === "table" ? ["none"] : fact.values;
    const is = manner.contractLike ? safe(fact) : pick(usual, each.is);
    built.push(
      leader === undefined
        ? { ...name, fact: fact.id, when, is }
        : { ...name, fact: fact.id, when, equals: leader.id },
    );
  }
  return built;
}

function haveSameValues(one: Fact, other: Fact): boolean {
  return one.values.join() === other.values.join();
}

/** One whole number at most another. */
export function buildAtMosts({ atMost }: FactsSketch, facts: readonly Fact[]): AtMost[] {
  if (atMost === null) return [];
  // two numbers of the same range
  const numbers = facts.filter(({ kind }) => kind === "integer");
  const one = numbers[atMost[0] % (numbers.length || 1)];
  const alike = numbers.filter((each) => each !== one && one && haveSameValues(each, one));
  const other = alike[atMost[1] % (alike.length || 1)];
  if (one === undefined || other === undefined) return [];
  return [{ limit: "at-most", fact: one.id, atMost: other.id, says: text }];
}

/** Limits: all of some leaves together. */
export function buildLimits(
  { limits }: FactsSketch,
  scope: readonly Readable[],
  facts: readonly Fact[],
  { contractLike }: Manner,
): Limit[] {
  return limits.flatMap((leaves, at): Limit[] => {
    const limit = { limit: `l${at + 1}`, says: text };
    if (!contractLike) {
      return [{ ...limit, never: { all: leaves.map((each) => buildLeaf(each, scope)) } }];
    }
    const [one, other] = leaves.map((each) => pick(facts, each.what));
    const belonging = [one, other].filter((each) => each?.declaration.belongs !== undefined);
    if (one === undefined || other === undefined || one === other || belonging.length > 1) {
      return [];
    }
    return [{ ...limit, never: { all: [unsafe(one), unsafe(other)] } }];
  });
}

/** An unsafe side for each fact, for contract-like rulebooks: limits forbid unsafe sides together. */
function unsafe({ id, kind, values }: Fact): Leaf {
  const last = values.at(-1) ?? true;
  if (kind === "bool") return { fact: id, operator: "equal", value: true };
  if (kind !== "integer") return { fact: id, operator: "equal", value: last };
  return { fact: id, operator: "greaterThanInclusive", value: Math.ceil(Number(last) / 2) };
}

function safe({ kind, values }: Fact): Scalar {
  return kind === "bool" ? false : (values[0] ?? false);
}
