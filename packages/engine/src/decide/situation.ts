import { derived, lazy } from "../derived.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { members, span } from "../facts/value-set.ts";
import type { Presumption, Rulebook, Scalar } from "../rulebook/rulebook.ts";
import type { FindingCache } from "./finding-cache.ts";
import { type PartialAssignment, partialAssignmentFrom } from "./partial-assignment.ts";
import type { ReadCase } from "./read-case.ts";
import { isPossible, type Restriction, restrictionOf } from "./restriction.ts";
import type { Statement, Statements } from "./statement.ts";

/** A possible case before its compiled law: what is known, presumed and read how. */
export interface Situation {
  readonly compiled: CompiledLaw;
  readonly read: ReadCase;
  /** What the case says, presumptions left aside. */
  readonly given: Statements;
  /** Presumptions in use, in rulebook order. */
  readonly presumptions: Statements;
  /** Both. */
  readonly known: PartialAssignment;
  /** The given facts alone. */
  readonly bare: PartialAssignment;
  /** What is known, restricted by the effective readings. */
  readonly restriction: () => Restriction;
  /** Those of the engine that was asked. */
  readonly findings: FindingCache;
}

/** The presumptions of a case, and what is known with them and without. */
type Presumed = Pick<Situation, "given" | "presumptions" | "known" | "bare">;

/**
 * Puts a case before the law and adds the presumptions that fit it. Where no case allows them together,
 * the first in rulebook order whose absence mends it is not used; where no single one does, they are
 * kept from the last to the first as long as a case is left.
 *
 * @returns nothing when the case is impossible, or contradicts what is always presumed
 */
export function situate(
  compiled: CompiledLaw,
  read: ReadCase,
  findings: FindingCache,
): Situation | undefined {
  const found = presumedIn(compiled, read);
  if (found === undefined) return undefined;
  const restriction = lazy(() => restrictionOf(compiled, found.known, read.readings));
  return { compiled, read, ...found, restriction, findings };
}

/** As {@link situate}, without what is needed to decide outcomes. */
export function presumedIn(compiled: CompiledLaw, read: ReadCase): Presumed | undefined {
  const given = withAbsent(compiled, read.given);
  const bare = partialAssignmentFrom(compiled, given);
  if (!isPossible(compiled, bare)) return undefined;
  const found = presumed(compiled, read, given, bare);
  return found && { given, ...found, bare };
}

/** What a case states with what is always presumed; a case that this refuses is none. */
export function withAlways(compiled: CompiledLaw, read: ReadCase): Statements {
  const given = withAbsent(compiled, read.given);
  const always = presumptionsBut(read, given, (_, { always }) => always !== true);
  return new Map([...given, ...always]);
}

function presumed(
  compiled: CompiledLaw,
  read: ReadCase,
  given: Statements,
  bare: PartialAssignment,
): { presumptions: Statements; known: PartialAssignment } | undefined {
  const without = (left: ReadonlySet<string>) =>
    presumptionsBut(read, given, (fact) => left.has(fact));
  const all = without(new Set());
  if (all.size === 0) return { presumptions: all, known: bare };
  const possibleWith = (presumptions: Statements) => {
    const known = partialAssignmentFrom(compiled, new Map([...given, ...presumptions]));
    return isPossible(compiled, known) ? { presumptions, known } : undefined;
  };
  // what is possible with all of them is possible with each
  const whole = possibleWith(all);
  if (whole !== undefined) return whole;
  const isAlways = (fact: string) =>
    compiled.law.facts.get(fact)?.declaration.presumed?.always === true;
  for (const fact of all.keys()) {
    const mended = isAlways(fact) ? undefined : possibleWith(without(new Set([fact])));
    if (mended !== undefined) return mended;
  }
  // one that is not used makes room for those that are not to stand with it
  const dropped = new Set(
    derived(read.law.rulebook, presumableFacts).flatMap(({ fact, presumed }) =>
      presumed.always === true || given.has(fact) || !read.mayPresume(fact) ? [] : [fact],
    ),
  );
  let kept = possibleWith(without(dropped));
  if (kept === undefined) return undefined;
  for (const fact of [...dropped].reverse()) {
    dropped.delete(fact);
    const more = possibleWith(without(dropped));
    if (more === undefined) dropped.add(fact);
    else kept = more;
  }
  return kept;
}

/**
 * The presumptions that a case may use, in rulebook order.
 *
 * @param without one that is not used, and makes room for those that are not to stand with it
 */
export function presumptionsOf(
  read: ReadCase,
  given: Statements,
  without?: string,
): ReadonlyMap<string, Statement> {
  return presumptionsBut(read, given, (fact) => fact === without);
}

/** Those that give way, one after the other, where not all fit: in rulebook order. */
export function defeasiblePresumptions(
  { read, compiled }: Pick<Situation, "read" | "compiled">,
  given: Statements,
): string[] {
  const { facts } = compiled.law;
  return [...presumptionsOf(read, given).keys()].filter(
    (fact) => facts.get(fact)?.declaration.presumed?.always !== true,
  );
}

/** The same, but for those left out. */
function presumptionsBut(
  read: ReadCase,
  given: Statements,
  isLeftOut: (fact: string, presumed: Presumption) => boolean,
): Map<string, Statement> {
  const found = new Map<string, Statement>();
  const stated = (fact: string) => given.get(fact) ?? found.get(fact);
  const presumable = derived(read.law.rulebook, presumableFacts);
  for (const { fact, presumed, plain } of presumable) {
    if (given.has(fact) || !read.mayPresume(fact) || isLeftOut(fact, presumed)) continue;
    const statement = plain ?? presumedStatement(read, presumed, stated);
    if (statement !== undefined) found.set(fact, statement);
  }
  for (const { fact, presumed } of presumable) {
    if (presumed.unlessStated?.some((other) => stated(other) !== undefined)) found.delete(fact);
  }
  return found;
}

interface Presumable {
  readonly fact: string;
  readonly presumed: Presumption;
  /** Where it is a plain value; the same object each time, so that its classes are looked up once. */
  readonly plain?: Statement;
}

/** The facts of a rulebook that have a presumed value, in its order. */
function presumableFacts(rulebook: Rulebook): readonly Presumable[] {
  return rulebook.facts.flatMap(({ fact, presumed }): Presumable[] => {
    if (presumed === undefined) return [];
    const { value } = presumed;
    return [
      typeof value === "object"
        ? { fact, presumed }
        : { fact, presumed, plain: plainStatement(value) },
    ];
  });
}

/** Facts that are never missing stand at their declared option when nothing is given. */
export function withAbsent(compiled: CompiledLaw, given: Statements): Statements {
  const { rulebook } = compiled.law;
  const absent = derived(rulebook, absentStatements);
  if ([...absent.keys()].every((fact) => given.has(fact))) return given;
  const all = new Map<string, Statement>();
  for (const { fact } of rulebook.facts) {
    const statement = given.get(fact) ?? absent.get(fact);
    if (statement !== undefined) all.set(fact, statement);
  }
  return all;
}

/** What stands for each fact that is never missing, by fact. */
function absentStatements({ facts }: Rulebook): Statements {
  return new Map(
    facts.flatMap(({ fact, absent }) =>
      absent === undefined ? [] : [[fact, plainStatement(absent)] as const],
    ),
  );
}

function plainStatement(value: Scalar): Statement {
  return {
    kind: "values",
    values: typeof value === "number" ? span(value, value) : members([value]),
  };
}

/**
 * What a presumption says of its fact.
 *
 * @param stated what is given or presumed already
 * @returns nothing where it says nothing: of the law date, where the case names none
 */
export function presumedStatement(
  read: Pick<ReadCase, "lawDate" | "lawDateAssumed" | "today">,
  { value }: Presumption,
  stated: (fact: string) => Statement | undefined,
): Statement | undefined {
  if (typeof value !== "object") return plainStatement(value);
  switch (value.date) {
    case "none":
      return { kind: "never" };
    case "law": {
      const { lawDate, lawDateAssumed } = read;
      return lawDateAssumed ? undefined : { kind: "dates", from: lawDate, to: lawDate };
    }
    case "today": {
      const after = value.notBefore === undefined ? undefined : stated(value.notBefore);
      const notBefore = (day: string) => (day > read.today ? day : read.today);
      if (after?.kind !== "dates") return { kind: "dates", from: read.today, to: read.today };
      return { kind: "dates", from: notBefore(after.from), to: notBefore(after.to) };
    }
  }
}
